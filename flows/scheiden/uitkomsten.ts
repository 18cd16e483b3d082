import type { Diagnose } from "#flows/engine/diagnose.ts";

/** How much a case can take away from someone (scheiden.md chapter 4). */
export type Ernst = "licht" | "matig" | "zwaar" | "zeer-zwaar";

/** What an outcome always holds, in ids; the words stand at `uitkomst.<id>` of `locales/<language>/scheiden.json`. */
export interface Uitkomst {
  readonly rechtsgebied: "familierecht" | "familierecht-en-bestuursrecht" | "familierecht-en-huurrecht";
  /** Urgency and severity before anything raises them (scheiden.md 3.5). */
  readonly urgentie: Diagnose["urgentie"];
  readonly ernst: Ernst;
  /** Steps in order: `stap.<step>`; a step whose date is unknown is shown with the words of `stap.<step>_zonder`. */
  readonly stappen: readonly string[];
  /** Other words for a part of the cases: `variant.<variant>`. */
  readonly varianten?: readonly string[];
  /** Steps of a variant, instead of `stappen`. */
  readonly variantStappen?: Readonly<Record<string, readonly string[]>>;
  /** Papers to collect: `stuk.<paper>`. */
  readonly stukken: readonly string[];
  /** Referral codes in order, before the rules of `verwijzing.ts`. */
  readonly verwijzing: readonly string[];
  /** Referral codes of a variant, instead of `verwijzing`. */
  readonly variantVerwijzing?: Readonly<Record<string, readonly string[]>>;
  /** Ids in `bronnen`. */
  readonly bronnen: readonly string[];
}

/** Papers for a divorce by agreement (scheiden.md 4.12). */
const SCHEIDING = [
  "trouwakte", "geboorteaktes", "id", "inkomen-beide", "huur-hypotheek", "woz", "saldi-schulden", "pensioenoverzicht", "polissen", "voorwaarden",
] as const;
/** Papers about children (scheiden.md chapter 4, common rules). */
const KINDEREN = ["uitspraak-of-plan", "geboorteakte", "berichten"] as const;

export const uitkomsten = {
  "spoed-gevaar": {
    rechtsgebied: "familierecht",
    urgentie: "spoed",
    ernst: "zeer-zwaar",
    stappen: ["bel-112", "bel-veilig-thuis", "vraag-huisverbod", "neem-mee", "advocaat-verbod"],
    stukken: [],
    verwijzing: ["nl-112", "nl-politie", "veilig_thuis", "advocaat", "nl-csg"],
    bronnen: ["wth-2", "wth-9", "bw-6-162", "rv-254", "istanbul-48"],
  },
  "huisverbod-gekregen": {
    rechtsgebied: "familierecht-en-bestuursrecht",
    urgentie: "spoed",
    ernst: "zwaar",
    stappen: ["geef-door-waar", "vraag-advocaat", "advocaat-beroep", "praat-hulpverlener", "regel-via-ander"],
    stukken: ["besluit-huisverbod", "id"],
    verwijzing: ["advocaat", "hjl", "overheid_zelf"],
    bronnen: ["wth-2", "wth-5", "wth-6", "wth-9", "wth-11", "awb-6-7"],
  },
  "kind-buitenland": {
    rechtsgebied: "familierecht",
    urgentie: "spoed",
    ernst: "zeer-zwaar",
    stappen: ["bel-politie", "bel-iko", "geen-toestemming", "advocaat-teruggeleiding", "verzamel-reis"],
    stukken: [...KINDEREN, "paspoort-reis"],
    verwijzing: ["nl-politie", "nl-iko", "advocaat", "centrale-autoriteit", "hjl"],
    bronnen: ["hkov-3", "hkov-12", "brussel-ii-ter", "sr-279", "paspoortwet-34"],
  },
  "onveilig-eigen-advocaat": {
    rechtsgebied: "familierecht",
    urgentie: "hoog",
    ernst: "zwaar",
    stappen: ["bel-veilig-thuis", "eigen-rekening", "teken-niets", "advocaat-verzoek", "geheim-adres"],
    stukken: ["paspoorten", "trouwakte", "bankafschriften", "fotos", "berichten", "verklaring-huisarts"],
    verwijzing: ["veilig_thuis", "advocaat", "hjl", "vrouwenopvang"],
    bronnen: ["rv-821", "istanbul-48", "bw-1-253a", "bw-1-377a", "bw-1-251a", "brp-2-59", "psychisch-geweld"],
  },
  "dakloos-scheiding": {
    rechtsgebied: "familierecht-en-huurrecht",
    urgentie: "spoed",
    ernst: "zwaar",
    stappen: ["meld-opvang", "bel-terug-naar-huis", "advocaat-gebruik-woning", "briefadres-urgentie", "noem-kinderen"],
    stukken: ["id", "huurcontract", "inkomen"],
    verwijzing: ["overheid_zelf", "hjl", "advocaat", "themaloket"],
    bronnen: ["rv-822", "bw-1-165", "bw-7-266", "wmo-1-2-1", "brp-briefadres"],
  },
  "verzoek-gekregen": {
    rechtsgebied: "familierecht",
    urgentie: "hoog",
    ernst: "matig",
    stappen: ["zoek-advocaat", "advocaat-verweer", "lees-verzoek", "toch-mediator"],
    varianten: ["rechtbank", "niet-formeel"],
    variantStappen: {
      rechtbank: ["zoek-datum-in-brief", "zoek-advocaat", "advocaat-antwoord", "lees-verzoek", "toch-mediator"],
      "niet-formeel": ["zoek-datum-in-brief", "zoek-advocaat", "advocaat-antwoord", "lees-verzoek", "toch-mediator"],
    },
    stukken: ["stuk-met-datum", "inkomen", "huur-hypotheek", "bankafschriften", "trouwakte"],
    verwijzing: ["advocaat", "hjl"],
    bronnen: ["rv-815", "rv-816", "rv-282"],
  },
  "uitspraak-gekregen": {
    rechtsgebied: "familierecht",
    urgentie: "hoog",
    ernst: "matig",
    stappen: ["laat-lezen", "hoger-beroep-of-berusting", "inschrijven", "pensioen-toeslagen", "betaal-vanaf-datum"],
    varianten: ["voorlopig", "kort-geding", "niet-formeel"],
    variantStappen: {
      voorlopig: ["laat-lezen-nu", "andere-beslissing", "betaal-vanaf-datum"],
      "kort-geding": ["bel-advocaat-nu", "hoger-beroep-kort", "betaal-vanaf-datum"],
      "niet-formeel": ["laat-lezen", "hoger-beroep", "betaal-vanaf-datum"],
    },
    stukken: ["beschikking", "akte-berusting", "processtukken"],
    verwijzing: ["advocaat", "hjl"],
    bronnen: ["rv-358", "rv-806", "rv-820", "rv-824", "rv-339", "bw-1-163"],
  },
  "voorlopige-voorzieningen": {
    rechtsgebied: "familierecht",
    urgentie: "hoog",
    ernst: "zwaar",
    stappen: ["bel-advocaat", "advocaat-voorziening", "advocaat-scheidingsverzoek", "rekening-en-bijstand"],
    stukken: ["inkomen-beide", "vaste-lasten", "schoolrooster", "bewijs-opnames"],
    verwijzing: ["advocaat", "hjl", "overheid_zelf", "wijkteam"],
    bronnen: ["rv-821", "rv-822", "rv-768", "pw-3"],
  },
  "kind-verhuizing": {
    rechtsgebied: "familierecht",
    urgentie: "hoog",
    ernst: "zwaar",
    stappen: ["schriftelijk-voorstel", "reageer-schriftelijk", "advocaat-toestemming", "kijk-gezag", "mening-kind"],
    varianten: ["onveilig"],
    variantStappen: { onveilig: ["veilige-plek", "advocaat-toestemming", "kijk-gezag", "mening-kind"] },
    stukken: [...KINDEREN],
    verwijzing: ["hjl", "themaloket", "mediator", "advocaat"],
    bronnen: ["bw-1-253a", "bw-1-247", "bw-1-377a", "bw-1-253c", "rv-809"],
  },
  "zorgen-om-kind": {
    rechtsgebied: "familierecht",
    urgentie: "hoog",
    ernst: "zeer-zwaar",
    stappen: ["bel-veilig-thuis", "schrijf-op", "laat-kijken", "advocaat-wijziging", "meldcode"],
    stukken: [...KINDEREN],
    verwijzing: ["nl-112", "veilig_thuis", "advocaat", "wijkteam", "hjl"],
    bronnen: ["bw-1-377a", "bw-1-253a", "bw-1-251a", "bw-1-255", "jeugdwet", "meldcode"],
  },
  "gp-zonder-rechter": {
    rechtsgebied: "familierecht",
    urgentie: "normaal",
    ernst: "licht",
    stappen: ["maak-afspraken", "advocaat-of-notaris", "verklaring-opsturen", "pensioen-toeslagen"],
    stukken: ["akte-partnerschap", "id", "huur-hypotheek", "pensioenoverzicht", "partnerschapsvoorwaarden"],
    verwijzing: ["portaal", "zelfregie_scheiden", "advocaat", "hjl"],
    bronnen: ["bw-1-80c", "bw-1-80d"],
  },
  "samen-zelfregie": {
    rechtsgebied: "familierecht",
    urgentie: "normaal",
    ernst: "licht",
    stappen: ["checklist", "ouderschapsplan", "bereken-alimentatie", "advocaat-convenant", "pensioen-toeslagen-testament"],
    stukken: [...SCHEIDING],
    verwijzing: ["zelfregie_scheiden", "hjl", "advocaat"],
    bronnen: ["bw-1-150", "bw-1-151", "bw-1-154", "rv-815", "proef-zelfregie"],
  },
  "samen-mediator": {
    rechtsgebied: "familierecht",
    urgentie: "normaal",
    ernst: "matig",
    stappen: ["reken-scenarios", "kies-mediator", "mediator-toevoeging", "leg-papieren-klaar", "gesprek-alleen", "convenant"],
    varianten: ["ook-zonder-rechter"],
    stukken: [...SCHEIDING],
    verwijzing: ["themaloket", "hjl", "mediator", "advocaat", "wijkteam"],
    bronnen: ["wrb-mediation", "bw-1-154", "rv-815"],
  },
  "eigen-advocaat": {
    rechtsgebied: "familierecht",
    urgentie: "normaal",
    ernst: "zwaar",
    stappen: ["kies-advocaat", "verzoekschrift", "verweer-partner", "verzamel-en-schrijf", "zitting"],
    varianten: ["brief-advocaat"],
    variantStappen: { "brief-advocaat": ["antwoord-op-brief", "kies-advocaat", "verzamel-en-schrijf", "zitting"] },
    stukken: [...SCHEIDING],
    verwijzing: ["hjl", "advocaat"],
    bronnen: ["bw-1-150", "bw-1-151", "rv-815", "rv-816", "rv-818"],
  },
  "partner-onvindbaar": {
    rechtsgebied: "familierecht",
    urgentie: "normaal",
    ernst: "matig",
    stappen: ["noteer-laatste-adres", "advocaat-openbaar"],
    stukken: [...SCHEIDING],
    verwijzing: ["hjl", "advocaat"],
    bronnen: ["rv-54", "rv-816"],
  },
  orientatie: {
    rechtsgebied: "familierecht",
    urgentie: "laag",
    ernst: "licht",
    stappen: ["bekijk-checklist", "kopieer-papieren", "eigen-rekening", "reken-scenarios", "stel-vragen", "vertel-kinderen"],
    stukken: [],
    verwijzing: ["themaloket", "portaal", "rekentool", "hjl", "wijkteam"],
    varianten: ["eerst-loket"],
    variantVerwijzing: { "eerst-loket": ["hjl", "themaloket", "portaal", "rekentool", "wijkteam"] },
    bronnen: ["bw-1-150", "hjl-keuzehulp"],
  },
  "samenwoners-zonder-kind": {
    rechtsgebied: "familierecht",
    urgentie: "normaal",
    ernst: "licht",
    stappen: ["zeg-contract-op", "lijst-en-afspraken", "meld-verhuizing", "oneens-advocaat"],
    varianten: ["oneens"],
    stukken: ["samenlevingscontract", "huur-hypotheek", "saldi-schulden"],
    verwijzing: ["portaal", "hjl", "mediator"],
    variantVerwijzing: { oneens: ["hjl", "mediator", "advocaat"] },
    bronnen: ["bw-3-166", "bw-3-178", "bw-3-185", "bw-6-10", "hr-2019-707"],
  },
  "ouders-niet-getrouwd": {
    rechtsgebied: "familierecht",
    urgentie: "normaal",
    ernst: "matig",
    stappen: ["ouderschapsplan", "bereken-kinderalimentatie", "laat-vastleggen", "vraag-samen-gezag", "oneens-mediator"],
    stukken: [...KINDEREN],
    verwijzing: ["themaloket", "hjl", "mediator", "advocaat", "wijkteam"],
    bronnen: ["bw-1-247a", "bw-1-251b", "bw-1-252", "bw-1-253c", "bw-1-377a", "bw-1-392", "bw-1-394", "bw-1-404", "bw-1-204"],
  },
  "omgang-vastgelopen": {
    rechtsgebied: "familierecht",
    urgentie: "normaal",
    ernst: "zwaar",
    stappen: ["schrijf-data-op", "bemiddeling", "advocaat-zorgregeling", "rechter-uha", "hulp-kind"],
    stukken: [...KINDEREN],
    verwijzing: ["themaloket", "gezinsadvocaat", "hjl", "mediator", "advocaat", "wijkteam", "nl-villapinedo"],
    bronnen: ["bw-1-253a", "bw-1-377a", "bw-1-377e", "bw-1-377g", "bw-1-250", "rv-812", "uha"],
  },
  "alimentatie-niet-betaald": {
    rechtsgebied: "familierecht",
    urgentie: "hoog",
    ernst: "matig",
    stappen: ["stuur-herinnering", "meld-lbio", "controleer-indexering", "laat-vastleggen", "meld-gemeente"],
    stukken: ["beschikking-grosse", "bankafschriften", "overzicht-maanden"],
    verwijzing: ["nl-lbio", "hjl", "advocaat"],
    bronnen: ["bw-1-408", "bw-1-402a"],
  },
  "alimentatie-wijzigen": {
    rechtsgebied: "familierecht",
    urgentie: "normaal",
    ernst: "matig",
    stappen: ["vraag-herziening", "reken-opnieuw", "advocaat-wijziging"],
    varianten: ["bijstandsverhaal"],
    variantStappen: { bijstandsverhaal: ["lees-brief-gemeente", "controleer-termijn", "vraag-hjl"] },
    stukken: ["uitspraak-of-afspraak", "inkomen-oud-nieuw", "brief-gemeente"],
    verwijzing: ["rekentool", "hjl", "mediator", "advocaat"],
    variantVerwijzing: { bijstandsverhaal: ["hjl", "advocaat", "rekentool", "mediator"] },
    bronnen: ["bw-1-401", "bw-1-402", "bw-1-160", "bw-1-159", "pw-61"],
  },
  "nazorg-verdeling": {
    rechtsgebied: "familierecht",
    urgentie: "normaal",
    ernst: "matig",
    stappen: ["pensioenformulier", "vraag-bank", "mediator-of-notaris", "oneens-advocaat"],
    varianten: ["anders"],
    variantStappen: { anders: ["bel-hjl"] },
    stukken: ["convenant", "akte-inschrijving", "pensioenoverzicht"],
    verwijzing: ["hjl", "mediator", "advocaat"],
    bronnen: ["wvps-2", "bw-3-178", "bw-3-185"],
  },
} as const satisfies Record<string, Uitkomst>;

export type UitkomstId = keyof typeof uitkomsten;

/** The outcome in its wide shape, for code that treats all outcomes alike. */
export function uitkomstVan(id: UitkomstId): Uitkomst {
  return uitkomsten[id];
}

/** The ways to divorce beside each other (scheiden.md 4.0): words at `weg.<id>.{naam,past,wie,letop}`. */
export const wegen = ["zelf-online", "mediator", "samen-advocaat", "ieder-advocaat", "zonder-rechter"] as const;

export type WegId = (typeof wegen)[number];

/** How this website computes and what it never says: sentences at `regel.<id>` with the ids of their sources. */
export const regels = {
  "geen-oordeel": [],
  schatting: ["alimentatienormen-2026"],
  bedragen: ["alimentatienormen-2026"],
  concept: [],
  "twee-mensen": ["gedragsregels-advocaten"],
  indexering: ["bw-1-402a"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

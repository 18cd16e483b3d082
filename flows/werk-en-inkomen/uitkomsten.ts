/** What an outcome always holds, in ids; the words stand at `uitkomst.<id>` of `locales/<language>/werk-en-inkomen.json`. */
export interface Uitkomst {
  readonly rechtsgebied: string;
  /** Severity from 1 to 5, before what the answers add. */
  readonly ernst: 1 | 2 | 3 | 4 | 5;
  readonly zelf: "kan-zelf" | "met-hulp" | "overnemen";
  /** Steps in order: `stap.<step>`; a step whose date is unknown is shown with the words of `stap.<step>_zonder`. */
  readonly stappen: readonly string[];
  /** Other words for a part of the cases: `variant.<variant>`. */
  readonly varianten?: readonly string[];
  /** Steps of a variant, instead of `stappen`. */
  readonly variantStappen?: Readonly<Record<string, readonly string[]>>;
  /** Papers to collect: `stuk.<paper>`. */
  readonly stukken: readonly string[];
  /** Kinds in order; `R` stands for rule R as a whole, `R1-4` for its first four items, `zelf` for what the person does alone. */
  readonly verwijzing: readonly string[];
  /** Ids in `bronnen`. */
  readonly bronnen: readonly string[];
}

const ONTSLAG_STUKKEN = ["ontslagbrief", "contracten", "loonstroken", "apps", "getuigen", "cao"] as const;
const VSO_STUKKEN = ["vso", "contract", "loonstroken", "mails"] as const;
const EINDE_STUKKEN = ["contracten", "aanzegging", "loonstroken", "jaaropgave"] as const;
const LOON_STUKKEN = ["contract", "loonstroken", "bankafschriften", "urenlijst", "roosters", "apps"] as const;
const UWV_STUKKEN = ["uwv-brieven", "reintegratieverslag", "loonstroken"] as const;
const BIJSTAND_STUKKEN = ["bankafschriften", "huurcontract", "inkomen", "schulden", "brief"] as const;
const TOESLAG_STUKKEN = ["beschikking", "jaaropgaven", "aanslag", "toeslagoverzicht"] as const;

export const uitkomsten = {
  "uit-osv": {
    rechtsgebied: "arbeidsrecht",
    ernst: 5,
    zelf: "overnemen",
    varianten: ["te-laat"],
    stappen: ["stuur-b2", "bel-hulp", "vraag-ww", "meld-bijstand", "verzoekschrift", "bewaar-bewijs"],
    stukken: ONTSLAG_STUKKEN,
    verwijzing: ["R"],
    bronnen: ["bw-7-677", "bw-7-681", "bw-7-672", "bw-7-673", "bw-7-686a"],
  },
  "uit-opzegging-ongeldig": {
    rechtsgebied: "arbeidsrecht",
    ernst: 4,
    zelf: "met-hulp",
    varianten: ["proeftijd-ongeldig", "te-laat"],
    stappen: ["stuur-b2", "bel-hulp", "vraag-ww", "teken-niet", "verzoekschrift"],
    stukken: ONTSLAG_STUKKEN,
    verwijzing: ["R"],
    bronnen: ["bw-7-670", "bw-7-671", "bw-7-681", "bw-7-682", "bw-7-686a"],
  },
  "uit-proeftijd": {
    rechtsgebied: "arbeidsrecht",
    ernst: 2,
    zelf: "kan-zelf",
    varianten: ["te-laat"],
    stappen: ["vraag-reden", "check-proeftijd", "vraag-ww", "bel-discriminatie"],
    stukken: ["contract", "bericht-ontslag", "loonstrook"],
    verwijzing: ["hjl", "meldpunt", "geschilinstantie"],
    bronnen: ["bw-7-652", "bw-7-676", "bw-7-673", "bw-7-646"],
  },
  "uit-ontslagprocedure": {
    rechtsgebied: "arbeidsrecht",
    ernst: 4,
    zelf: "met-hulp",
    varianten: ["uwv-verweer", "uwv-toestemming", "uwv-opgezegd", "uwv-geweigerd", "ktr-verweer", "ktr-beroep", "voorbereiden"],
    stappen: ["zoek-brief", "schrijf-op", "vraag-hulp-verweer", "controleer", "kantonrechter"],
    variantStappen: {
      "uwv-toestemming": ["controleer", "kantonrechter"],
      "uwv-opgezegd": ["controleer", "kantonrechter"],
      "uwv-geweigerd": ["blijf-werken"],
      "ktr-verweer": ["zoek-brief", "schrijf-op", "vraag-hulp-verweer"],
      "ktr-beroep": ["hoger-beroep"],
      voorbereiden: ["schrijf-op", "blijf-werken"],
    },
    stukken: ["uwv-brief", "functieomschrijving", "beoordelingen", "afspiegeling"],
    verwijzing: ["R"],
    bronnen: ["bw-7-669", "bw-7-671a", "bw-7-672", "bw-7-682", "uwv-ontslagprocedure"],
  },
  "uit-zelf-ontslag": {
    rechtsgebied: "arbeidsrecht",
    ernst: 4,
    zelf: "met-hulp",
    stappen: ["stuur-b9", "bel-hulp", "vraag-ww", "vraag-bijstand"],
    stukken: ["bericht-opzegging", "reactie-werkgever", "bewijs-druk"],
    verwijzing: ["R"],
    bronnen: ["bw-3-33", "bw-3-44", "bw-7-611", "ww-24"],
  },
  "uit-vso-niet-getekend": {
    rechtsgebied: "arbeidsrecht",
    ernst: 3,
    zelf: "met-hulp",
    stappen: ["stuur-b4", "checklist", "laat-controleren", "zeg-niet-akkoord"],
    stukken: VSO_STUKKEN,
    verwijzing: ["R1-4", "hjl", "rechtswinkel", "advocaat"],
    bronnen: ["bw-7-670b", "bw-7-900", "ww-19", "ww-24"],
  },
  "uit-vso-bedenktijd": {
    rechtsgebied: "arbeidsrecht",
    ernst: 4,
    zelf: "met-hulp",
    varianten: ["laatste-kans"],
    stappen: ["bel-hulp", "stuur-b3", "meld-voor-werk"],
    stukken: VSO_STUKKEN,
    verwijzing: ["R1-4", "hjl"],
    bronnen: ["bw-7-670b", "bw-7-671", "bw-3-37"],
  },
  "uit-vso-voorbij": {
    rechtsgebied: "arbeidsrecht",
    ernst: 3,
    zelf: "met-hulp",
    varianten: ["te-laat"],
    stappen: ["laat-bekijken", "vraag-ww", "meld-ziek", "controleer-afrekening"],
    stukken: VSO_STUKKEN,
    verwijzing: ["R"],
    bronnen: ["bw-3-44", "zw-45", "regel-twee-maanden"],
  },
  "uit-contract-einde": {
    rechtsgebied: "arbeidsrecht",
    ernst: 2,
    zelf: "kan-zelf",
    varianten: ["te-laat"],
    stappen: ["vraag-ww", "stuur-b5-b6", "ziek-uit-dienst", "bel-hulp", "doorwerken"],
    stukken: EINDE_STUKKEN,
    verwijzing: ["zelf", "hjl", "R"],
    bronnen: ["bw-7-667", "bw-7-673", "bw-7-686a", "zw-38"],
  },
  "uit-mogelijk-vast": {
    rechtsgebied: "arbeidsrecht",
    ernst: 4,
    zelf: "met-hulp",
    varianten: ["te-laat"],
    stappen: ["stuur-b2", "zoek-contracten", "bel-hulp", "verzoekschrift"],
    stukken: ONTSLAG_STUKKEN,
    verwijzing: ["R"],
    bronnen: ["bw-7-668a", "bw-7-686a"],
  },
  "uit-transitievergoeding": {
    rechtsgebied: "arbeidsrecht",
    ernst: 2,
    zelf: "kan-zelf",
    varianten: ["geen-recht", "alleen-afspraak", "te-laat"],
    stappen: ["stuur-b6", "bel-hulp", "verzoekschrift"],
    variantStappen: { "geen-recht": ["vraag-advies"], "alleen-afspraak": ["kijk-afspraak", "bel-hulp"] },
    stukken: EINDE_STUKKEN,
    verwijzing: ["zelf", "hjl", "R"],
    bronnen: ["bw-7-673", "bw-7-686a", "besluit-loonbegrip"],
  },
  "uit-loon": {
    rechtsgebied: "arbeidsrecht",
    ernst: 3,
    zelf: "kan-zelf",
    stappen: ["stuur-b1", "urenlijst", "bel-hulp", "blijf-werken", "kijk-failliet"],
    stukken: LOON_STUKKEN,
    verwijzing: ["zelf", "R", "rechtswinkel", "sociaal_raadslieden"],
    bronnen: ["bw-7-616", "bw-7-625", "bw-7-626", "bw-7-628", "bw-3-307", "bw-7-650", "bw-7-634", "wml"],
  },
  "uit-minimumloon": {
    rechtsgebied: "arbeidsrecht",
    ernst: 3,
    zelf: "kan-zelf",
    stappen: ["stuur-b1", "melding", "contant", "bel-hulp"],
    stukken: LOON_STUKKEN,
    verwijzing: ["R1-4", "hjl", "meldpunt"],
    bronnen: ["wml", "wml-bedrag", "bw-7-625", "arbeidsinspectie", "wav-23"],
  },
  "uit-failliet": {
    rechtsgebied: "arbeidsrecht",
    ernst: 4,
    zelf: "kan-zelf",
    varianten: ["waarschuwing", "te-laat"],
    stappen: ["zoek-curator", "loongarantie", "blijf-beschikbaar", "bewaar-papieren", "niet-failliet"],
    stukken: ["contract", "loonstroken", "brief-curator"],
    verwijzing: ["overheid_zelf", "vakbond", "hjl"],
    bronnen: ["ww-61", "fw-40"],
  },
  "uit-ziek-werkgever": {
    rechtsgebied: "arbeidsrecht",
    ernst: 4,
    zelf: "met-hulp",
    stappen: ["stuur-b1-ziek", "deskundigenoordeel", "second-opinion", "bel-hulp", "schrijf-op"],
    stukken: ["ziekmelding", "probleemanalyse", "plan-van-aanpak", "brief-loonstop", "cao"],
    verwijzing: ["R", "overheid_zelf"],
    bronnen: ["bw-7-629", "bw-7-629a", "bw-7-658a", "bw-7-670", "wia-23", "arbowet-14", "uwv-deskundigenoordeel"],
  },
  "uit-ziektewet": {
    rechtsgebied: "socialezekerheidsrecht",
    ernst: 4,
    zelf: "met-hulp",
    stappen: ["meld-ziek", "ziek-uit-dienst", "bezwaar-hersteld", "opnieuw-ziek", "zwanger"],
    stukken: UWV_STUKKEN,
    verwijzing: ["hjl", "advocaat"],
    bronnen: ["zw-19", "zw-38", "zw-75j"],
  },
  "uit-wia": {
    rechtsgebied: "socialezekerheidsrecht",
    ernst: 4,
    zelf: "met-hulp",
    varianten: ["te-laat"],
    stappen: ["vraag-wia", "vraag-papieren", "voorschot", "bezwaar", "neem-iemand-mee"],
    stukken: UWV_STUKKEN,
    verwijzing: ["hjl", "advocaat", "vakbond", "oco"],
    bronnen: ["wia-4", "wia-23", "wia-64"],
  },
  "uit-flex": {
    rechtsgebied: "arbeidsrecht",
    ernst: 3,
    zelf: "kan-zelf",
    stappen: ["tel-uren", "stuur-b7", "blijf-beschikbaar", "vraag-ww", "fase"],
    stukken: ["contract", "roosters", "oproepen", "loonstroken-12"],
    verwijzing: ["R1-4", "hjl"],
    bronnen: ["bw-7-610b", "bw-7-628", "bw-7-628a", "bw-7-690", "ww-16"],
  },
  "uit-schijnzzp": {
    rechtsgebied: "arbeidsrecht",
    ernst: 3,
    zelf: "met-hulp",
    varianten: ["weinig-aanwijzingen", "te-laat"],
    stappen: ["bewaar-bewijs", "bel-hulp", "stuur-b2", "belasting"],
    stukken: ["overeenkomst", "facturen", "instructies", "roosters", "apps"],
    verwijzing: ["R"],
    bronnen: ["bw-7-610", "hr-deliveroo", "rechtsvermoeden", "regel-twee-maanden"],
  },
  "uit-werksfeer": {
    rechtsgebied: "arbeidsrecht",
    ernst: 3,
    zelf: "met-hulp",
    varianten: ["discriminatie", "misstand", "te-laat"],
    stappen: ["logboek", "vertrouwenspersoon", "klacht", "discriminatie", "ziek", "geen-ontslag"],
    stukken: ["logboek", "mails", "klacht", "namen"],
    verwijzing: ["meldpunt", "hjl", "R"],
    bronnen: ["bw-7-611", "bw-7-646", "bw-7-658", "awgb", "arbowet-3", "discriminatie-nl"],
  },
  "uit-beding": {
    rechtsgebied: "arbeidsrecht",
    ernst: 3,
    zelf: "met-hulp",
    varianten: ["niet-geldig"],
    stappen: ["zoek-contract", "vraag-toestemming", "bel-hulp", "kort-geding"],
    stukken: ["contract-beding", "nieuwe-functie", "brief-werkgever"],
    verwijzing: ["R"],
    bronnen: ["bw-7-653"],
  },
  "uit-uitbuiting": {
    rechtsgebied: "strafrecht",
    ernst: 5,
    zelf: "overnemen",
    stappen: ["gevaar", "bel-fairwork", "neem-mee", "veilige-plek", "woning"],
    stukken: ["alleen-veilig"],
    verwijzing: ["crisis", "meldpunt", "vakbond", "hjl", "advocaat"],
    bronnen: ["sr-273f", "wml", "wav-23", "comensha"],
  },
  "uit-ww": {
    rechtsgebied: "socialezekerheidsrecht",
    ernst: 3,
    zelf: "kan-zelf",
    varianten: ["wacht"],
    stappen: ["vraag-ww", "schrijf-eerlijk", "solliciteer", "voorschot", "toeslagenwet"],
    variantStappen: { wacht: ["voorschot", "toeslagenwet", "solliciteer"] },
    stukken: ["contract", "ontslagbewijs", "loonstroken", "digid"],
    verwijzing: ["overheid_zelf", "sociaal_raadslieden", "hjl"],
    bronnen: ["ww-16", "ww-24", "ww-26", "ww-27", "ww-35", "ww-42", "ww-47", "toeslagenwet"],
  },
  "uit-bijstand": {
    rechtsgebied: "socialezekerheidsrecht",
    ernst: 4,
    zelf: "met-hulp",
    varianten: ["aanvragen", "voorschot", "onder27", "wacht"],
    stappen: ["meld", "aanvraag", "stuur-b8", "eerdere-dag", "verblijf", "geen-huis", "in-gebreke"],
    variantStappen: {
      voorschot: ["stuur-b8", "aanvraag", "eerdere-dag", "geen-huis", "in-gebreke"],
      onder27: ["meld", "zoek-werk", "stuur-b8", "eerdere-dag", "verblijf", "geen-huis", "in-gebreke"],
      wacht: ["aanvraag", "stuur-b8", "in-gebreke"],
    },
    stukken: BIJSTAND_STUKKEN,
    verwijzing: ["overheid_zelf", "sociaal_raadslieden", "wijkteam", "advocaat"],
    bronnen: ["pw-11", "pw-17", "pw-19a", "pw-31", "pw-41", "pw-43", "pw-52"],
  },
  "uit-uitkering-lopend": {
    rechtsgebied: "socialezekerheidsrecht",
    ernst: 4,
    zelf: "met-hulp",
    varianten: ["gegevens", "voornemen", "geen-brief"],
    stappen: ["lever-in", "bel-contact", "geef-door", "huisbezoek", "bezwaar"],
    variantStappen: { "geen-brief": ["bel-contact", "lever-in", "geef-door", "huisbezoek", "bezwaar"] },
    stukken: BIJSTAND_STUKKEN,
    verwijzing: ["hjl", "sociaal_raadslieden", "oco"],
    bronnen: ["pw-17", "pw-54", "pw-58", "awb-5-10a"],
  },
  "uit-rondkomen": {
    rechtsgebied: "socialezekerheidsrecht",
    ernst: 2,
    zelf: "kan-zelf",
    stappen: ["bijzondere-bijstand", "inkomenstoeslag", "kwijtschelding", "toeslagen", "kinderen"],
    stukken: BIJSTAND_STUKKEN,
    verwijzing: ["overheid_zelf", "sociaal_raadslieden", "rekentool"],
    bronnen: ["pw-35", "pw-36", "kwijtschelding"],
  },
  "uit-toeslagen": {
    rechtsgebied: "toeslagen- en belastingrecht",
    ernst: 3,
    zelf: "kan-zelf",
    varianten: ["gemist"],
    stappen: ["controleer", "geef-door", "bezwaar", "regeling", "gemist"],
    variantStappen: { gemist: ["gemist", "controleer", "geef-door"] },
    stukken: TOESLAG_STUKKEN,
    verwijzing: ["sociaal_raadslieden", "overheid_zelf", "hjl"],
    bronnen: ["awir", "awr-22j"],
  },
  "uit-belasting-samenloop": {
    rechtsgebied: "toeslagen- en belastingrecht",
    ernst: 3,
    zelf: "met-hulp",
    stappen: ["verzamel", "loonheffingskorting", "narekenen", "alleenverdieners", "gemiste-toeslag", "regeling"],
    stukken: TOESLAG_STUKKEN,
    verwijzing: ["sociaal_raadslieden", "overheid_zelf", "hjl"],
    bronnen: ["regeling-15ba", "awr-22j", "loonheffingskorting", "pw-35"],
  },
  "uit-aow-aio": {
    rechtsgebied: "socialezekerheidsrecht",
    ernst: 3,
    zelf: "met-hulp",
    varianten: ["gat", "aio"],
    stappen: ["vraag-aio", "meld-buitenland", "gat", "bezwaar"],
    variantStappen: { gat: ["gat", "bezwaar"], aio: ["vraag-aio", "meld-buitenland", "bezwaar"] },
    stukken: ["aow-overzicht", "pensioen", "bankafschriften", "woonjaren"],
    verwijzing: ["overheid_zelf", "sociaal_raadslieden", "hjl"],
    bronnen: ["aow-7a", "pw-47a", "pw-11"],
  },
  "uit-schulden": {
    rechtsgebied: "schulden- en executierecht",
    ernst: 4,
    zelf: "met-hulp",
    stappen: ["bel-schuldhulp", "betaal-eerst", "beslag", "energie", "ontruiming", "open-post"],
    stukken: ["lijst-schulden", "brieven-deurwaarder", "inkomen", "huur"],
    verwijzing: ["schuldhulp", "sociaal_raadslieden", "advocaat"],
    bronnen: ["wgs-3", "fw-287b", "beslagvrij", "energie"],
  },
  "uit-algemeen": {
    rechtsgebied: "nog niet bekend",
    ernst: 3,
    zelf: "met-hulp",
    stappen: ["bel-hjl", "leg-brieven"],
    stukken: ["alle-brieven"],
    verwijzing: ["hjl", "sociaal_raadslieden"],
    bronnen: ["regel-algemeen"],
  },
  // The case goes on in the flow bezwaar, with what is known here.
  "x-bezwaar": {
    rechtsgebied: "bestuursrecht",
    ernst: 3,
    zelf: "met-hulp",
    stappen: ["maak-bezwaar", "bel-hjl"],
    stukken: ["brief"],
    verwijzing: ["hjl", "advocaat", "sociaal_raadslieden"],
    bronnen: ["bezwaar-overdracht", "awb-6-7"],
  },
} as const satisfies Record<string, Uitkomst>;

export type UitkomstId = keyof typeof uitkomsten;

/** The outcome in its wide shape, for code that treats all outcomes alike. */
export function uitkomstVan(id: UitkomstId): Uitkomst {
  return uitkomsten[id];
}

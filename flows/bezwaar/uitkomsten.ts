import type { ModuleId } from "./gronden.ts";

/** What an outcome always holds, in ids; the words stand at `uitkomst.<id>` of `locales/<language>/bezwaar.json`. */
export interface Uitkomst {
  readonly rechtsgebied: "bestuursrecht" | "socialezekerheidsrecht" | "belastingrecht" | "vreemdelingenrecht" | "strafrecht";
  /** Steps in order: `stap.<step>`; a step whose date is unknown is shown with the words of `stap.<step>_zonder`. */
  readonly stappen: readonly string[];
  /** Other words for a part of the cases: `variant.<variant>`. */
  readonly varianten?: readonly string[];
  /** Steps of a variant, instead of `stappen`. */
  readonly variantStappen?: Readonly<Record<string, readonly string[]>>;
  /** Papers to collect: `stuk.<paper>`. */
  readonly stukken: readonly string[];
  /** Referral codes in order, before the order rules R1-R8. */
  readonly verwijzing: readonly string[];
  /** Codes of `verwijzing` that only hold for these modules. */
  readonly verwijzingBij?: Readonly<Record<string, readonly ModuleId[]>>;
  /** Ids in `bronnen`. */
  readonly bronnen: readonly string[];
}

const ZORG = ["m-wmo", "m-jeugd", "m-wlz"] as const;

export const uitkomsten = {
  "o-bezwaar-op-tijd": {
    rechtsgebied: "bestuursrecht",
    stappen: ["tel-besluiten", "bel-uitleg", "stuur-bezwaar", "check-bevestiging", "vraag-hoorzitting"],
    stukken: ["besluit", "envelop", "bewijs-redenen", "verzendbewijs"],
    verwijzing: ["portaal", "hjl", "srl", "rw"],
    bronnen: ["awb-1-3", "awb-3-41", "awb-6-4", "awb-6-5", "awb-6-7", "awb-6-9", "awb-6-14", "awb-6-16", "awb-7-2", "awb-7-4", "awb-7-11"],
  },
  "o-pro-forma-nu": {
    rechtsgebied: "bestuursrecht",
    varianten: ["misschien-te-laat"],
    stappen: ["stuur-kort-bezwaar", "bel-hulp-redenen", "zet-hersteltermijn"],
    stukken: ["besluit", "verzendbewijs"],
    verwijzing: ["hjl"],
    bronnen: ["awb-6-5", "awb-6-6", "awb-6-7", "hjl-voorlopig-bezwaar"],
  },
  "o-eerst-gesprek-met-vangnet": {
    rechtsgebied: "bestuursrecht",
    stappen: ["bel-of-mail", "noteer", "stuur-vangnet", "niet-intrekken"],
    stukken: ["belnotitie", "mails"],
    verwijzing: ["org", "hjl", "clo", "mediator"],
    verwijzingBij: { clo: ZORG },
    bronnen: ["awb-6-7", "awb-6-21", "awb-7-2", "divosa-informeel"],
  },
  "o-bezwaar-en-spoedrechter": {
    rechtsgebied: "bestuursrecht",
    stappen: ["stuur-bezwaar", "vraag-voorschot", "bel-hjl", "verzoek-rechtbank", "griffierecht", "noodhulp"],
    stukken: ["besluit", "bezwaar", "bankafschriften", "huurbrief", "medische-brief"],
    verwijzing: ["hjl", "adv", "buurt", "schuldhulp", "srl"],
    bronnen: ["awb-6-16", "awb-8-7", "awb-8-41", "awb-8-81", "griffierecht-2025", "betalingsonmacht", "pw-52", "pw-58"],
  },
  "o-te-laat-toch-bezwaar": {
    rechtsgebied: "bestuursrecht",
    stappen: ["stuur-met-uitleg", "bewijs-hindernis", "vraag-verzending", "andere-weg", "nood"],
    stukken: ["besluit", "envelop", "verzendbewijs", "bewijs-hindernis"],
    verwijzing: ["hjl", "adv", "srl"],
    bronnen: ["awb-6-11", "cbb-2024-31", "awb-3-41", "awb-3-45", "aannemelijk-verzonden", "veertien-dagen"],
  },
  "o-te-laat-andere-weg": {
    rechtsgebied: "bestuursrecht",
    stappen: ["herziening", "nieuwe-aanvraag", "vermindering", "toeslag-herziening", "betalingsregeling"],
    stukken: ["besluit", "nieuwe-feiten"],
    verwijzing: ["srl", "hjl", "schuldhulp"],
    bronnen: ["awb-4-6", "ib-9-6", "toeslag-herziening", "duuraanspraken"],
  },
  "o-voornemen-zienswijze": {
    rechtsgebied: "bestuursrecht",
    stappen: ["stuur-zienswijze", "neem-mee", "begin-opnieuw"],
    stukken: ["voornemen", "bewijs"],
    verwijzing: ["hjl", "srl", "adv"],
    verwijzingBij: { adv: ["m-pw-boete"] },
    bronnen: ["awb-4-7", "awb-4-8", "awb-5-10a", "awb-5-50", "awb-5-53", "pw-17"],
  },
  "o-geen-besluit-vraag-besluit": {
    rechtsgebied: "bestuursrecht",
    stappen: ["vraag-of-besluit", "vraag-op-papier", "kort-bezwaar"],
    stukken: ["brief", "eerder-besluit"],
    verwijzing: ["portaal", "srl", "hjl"],
    bronnen: ["awb-1-3", "awb-4-1", "crvb-duo-bericht", "crvb-2015-3838"],
  },
  "o-beslistermijn-loopt-nog": {
    rechtsgebied: "bestuursrecht",
    varianten: ["zoek-eerst-de-datum"],
    stappen: ["vraag-datum", "stuur-papieren", "agenda", "voorschot"],
    variantStappen: { "zoek-eerst-de-datum": ["vraag-ontvangst", "vraag-datum", "stuur-papieren", "voorschot"] },
    stukken: ["aanvraag-of-bezwaar", "ontvangstbevestiging"],
    verwijzing: ["org", "portaal", "srl"],
    bronnen: ["awb-4-13", "awb-4-15", "awb-7-10"],
  },
  "o-ingebrekestelling": {
    rechtsgebied: "bestuursrecht",
    varianten: ["verstuurd", "opnieuw", "geen-dwangsom"],
    stappen: ["controleer", "stuur-brief", "twee-weken", "nieuw-besluit"],
    variantStappen: { verstuurd: ["wacht", "bewaar-ontvangst", "nieuw-besluit"] },
    stukken: ["aanvraag-of-bezwaar", "ontvangstbevestiging", "uitstelbrieven"],
    verwijzing: ["portaal", "hjl", "srl"],
    bronnen: ["awb-4-17", "awb-4-18", "awb-6-12", "awb-7-14", "woo-8-2", "invorderingswet-1", "dwangsom-wia", "dwangsom-ind", "dwangsom-toeslagen"],
  },
  "o-beroep-niet-tijdig": {
    rechtsgebied: "bestuursrecht",
    stappen: ["stuur-beroep", "griffierecht", "niet-intrekken"],
    stukken: ["ingebrekestelling", "ontvangstbewijs", "aanvraag-of-bezwaar"],
    verwijzing: ["hjl", "adv"],
    bronnen: ["awb-6-2", "awb-6-12", "awb-8-55b", "rechtbank-dwangsom", "griffierecht-2025"],
  },
  "o-aanvullen-gronden": {
    rechtsgebied: "bestuursrecht",
    varianten: ["aanvraag", "opschorting"],
    stappen: ["vraag-uitstel", "stuur-aanvulling", "papier-onmogelijk"],
    variantStappen: {
      aanvraag: ["vraag-uitstel", "stuur-papieren", "papier-onmogelijk"],
      opschorting: ["stuur-papieren", "bezwaar-ook", "vraag-uitstel", "papier-onmogelijk"],
    },
    stukken: ["brief", "gevraagd", "verzendbewijs"],
    verwijzing: ["hjl", "buurt", "srl"],
    bronnen: ["awb-4-5", "awb-6-5", "awb-6-6", "pw-54"],
  },
  "o-bezwaar-loopt": {
    rechtsgebied: "bestuursrecht",
    stappen: ["check-bevestiging", "vraag-stukken", "nieuwe-papieren", "niet-intrekken", "noteer-einde", "spoedrechter"],
    stukken: ["bezwaar", "ontvangstbevestiging", "uitnodiging"],
    verwijzing: ["portaal", "hjl", "srl"],
    bronnen: ["awb-6-14", "awb-6-19", "awb-6-21", "awb-7-2", "awb-7-4", "awb-7-10", "awb-7-15"],
  },
  "o-beroep-rechtbank": {
    rechtsgebied: "bestuursrecht",
    varianten: ["te-laat"],
    stappen: ["stuur-beroep", "kopie", "griffierecht", "spoed"],
    stukken: ["besluit", "bezwaar", "beslissing-op-bezwaar", "verslag-hoorzitting"],
    verwijzing: ["verz", "hjl", "adv"],
    bronnen: ["awb-8-1", "awb-8-41", "awb-6-5", "awb-6-7", "awb-6-9", "awb-6-13", "griffierecht-2025", "betalingsonmacht"],
  },
  "o-hoger-beroep": {
    rechtsgebied: "bestuursrecht",
    varianten: ["te-laat"],
    stappen: ["stel-in", "bel-advocaat"],
    stukken: ["uitspraak", "processtukken"],
    verwijzing: ["verz", "adv", "hjl"],
    bronnen: ["awb-8-104", "awb-bijlage-2", "awb-6-24", "griffierecht-2025"],
  },
  "o-klacht": {
    rechtsgebied: "bestuursrecht",
    varianten: ["ind"],
    stappen: ["schrijf-op", "stuur-klacht", "ombudsman", "open-besluit"],
    stukken: ["notities", "mails"],
    verwijzing: ["org", "omb", "srl", "rw"],
    bronnen: ["awb-9-1", "awb-9-11", "awb-9-18", "awb-9-24"],
  },
  "o-betalingsregeling": {
    rechtsgebied: "bestuursrecht",
    stappen: ["vraag-regeling", "beslagvrije-voet", "schuldhulp", "zoek-besluit"],
    stukken: ["rekening", "inkomsten", "vaste-lasten"],
    verwijzing: ["org", "schuldhulp", "srl"],
    bronnen: ["awb-4-87", "awb-4-94", "awb-4-112", "rv-475b", "wgs"],
  },
  "o-toeslag-terugvordering": {
    rechtsgebied: "belastingrecht",
    stappen: ["vergelijk", "stuur-bezwaar", "inkomen", "uitstel", "persoonlijke-regeling", "toeslagenaffaire"],
    stukken: ["definitieve-berekening", "jaaropgaven", "huurspecificatie", "opvang"],
    verwijzing: ["srl", "hjl", "schuldhulp"],
    bronnen: ["awir-26", "awir-28", "awir-31", "awir-35", "toeslag-termijn", "toeslag-uitstel", "toeslag-24-maanden"],
  },
  "o-bijstand-geen-geld": {
    rechtsgebied: "socialezekerheidsrecht",
    stappen: ["meld-vandaag", "vraag-voorschot", "papieren", "afgewezen", "ingebrekestelling", "spoedrechter", "briefadres", "noodhulp"],
    stukken: ["bewijs-melding", "bankafschriften", "lijst-papieren"],
    verwijzing: ["hjl", "adv", "buurt", "srl"],
    bronnen: ["pw-41", "pw-43", "pw-44", "pw-52", "awb-4-5", "awb-4-13", "pw-balans-terugwerkend", "pw-zoektermijn"],
  },
  "o-uwv-hjl-lijn": {
    rechtsgebied: "socialezekerheidsrecht",
    stappen: ["bel-hjl", "toestemming", "stuur-vangnet", "stuur-bezwaar"],
    stukken: ["besluit", "contract", "ontslagbrief", "loonstroken", "sollicitaties", "dagloonberekening"],
    verwijzing: ["hjl", "verz", "srl", "adv"],
    bronnen: ["ww-16", "ww-27", "ww-36", "dagloonbesluit", "hjl-uwv-proef", "uwv-beslistermijn"],
  },
  "o-uwv-medisch": {
    rechtsgebied: "socialezekerheidsrecht",
    stappen: ["check-termijn", "kort-bezwaar", "advocaat", "dagverhaal", "andere-uitkering", "meer-klachten"],
    stukken: ["besluit", "rapport-arts", "mogelijkhedenlijst", "rapport-arbeidsdeskundige", "medicijnen", "behandelaars"],
    verwijzing: ["hjl", "adv", "verz", "clo"],
    bronnen: ["zw-75j", "crvb-2017-2912", "wia-111", "wia-5", "schattingsbesluit", "wajong"],
  },
  "o-wmo-jeugd": {
    rechtsgebied: "bestuursrecht",
    stappen: ["clientondersteuner", "vraag-verslag", "dagboek", "stuur-bezwaar", "oude-hulp"],
    stukken: ["besluit", "oud-besluit", "verslag", "zorgplan", "behandelaars", "pgb"],
    verwijzing: ["clo", "hjl", "adv", "srl"],
    bronnen: ["wmo-1-1-1", "wmo-2-2-4", "wmo-2-3-2", "wmo-2-3-5", "jeugdwet-2-3", "crvb-stappenplan", "awb-4-13"],
  },
  "o-wlz-ciz": {
    rechtsgebied: "bestuursrecht",
    stappen: ["clientondersteuner", "diagnose", "dag-en-nacht", "stuur-bezwaar", "melding"],
    stukken: ["besluit", "diagnose", "lijst"],
    verwijzing: ["clo", "hjl", "adv"],
    bronnen: ["wlz-3-2-1", "ciz-beslistermijn", "awb-6-7"],
  },
  "o-brp": {
    rechtsgebied: "bestuursrecht",
    stappen: ["aangifte", "bewijs", "stuur-bezwaar", "bel-instanties"],
    stukken: ["besluit", "bewijs-verblijf", "post"],
    verwijzing: ["hjl", "buurt", "srl"],
    bronnen: ["brp-2-22", "brp-2-23", "brp-2-60", "breda-adresonderzoek"],
  },
  "o-belasting-lokaal": {
    rechtsgebied: "belastingrecht",
    stappen: ["bel-eerst", "taxatieverslag", "stuur-bezwaar", "kwijtschelding"],
    stukken: ["aanslag", "taxatieverslag", "bewijs"],
    verwijzing: ["portaal", "srl", "rw"],
    bronnen: ["awr-22j", "gemw-231", "gemw-236", "woz-30", "lokaal-beslistermijn"],
  },
  "o-kwijtschelding-afgewezen": {
    rechtsgebied: "belastingrecht",
    varianten: ["na-beroep"],
    stappen: ["check-termijn", "stuur-beroep", "uitstel", "regeling"],
    variantStappen: { "na-beroep": ["uitstel", "regeling"] },
    stukken: ["besluit", "inkomsten", "vaste-lasten", "schulden"],
    verwijzing: ["srl", "hjl", "omb"],
    bronnen: ["invorderingswet-26", "uitvoeringsregeling-24", "leidraad-10-dagen", "stb-2016-546", "ombudsman-2008-113"],
  },
  "o-verkeersboete-m": {
    rechtsgebied: "bestuursrecht",
    varianten: ["aanmaning", "kantonrechter", "te-laat"],
    stappen: ["stuur-beroep", "gehoord", "kantonrechter", "in-delen"],
    variantStappen: {
      aanmaning: ["beroep-eerste-brief", "bel-cjib", "gijzeling"],
      kantonrechter: ["naar-kantonrechter", "zekerheid"],
      "te-laat": ["toch-beroep", "of-betalen"],
    },
    stukken: ["boete", "bewijs"],
    verwijzing: ["portaal", "hjl", "rw"],
    bronnen: ["wahv-6", "wahv-9", "wahv-11", "wahv-14", "wahv-23", "wahv-25", "cjib-beroep", "cjib-herinnering"],
  },
  "o-strafbeschikking": {
    rechtsgebied: "strafrecht",
    varianten: ["soort-onbekend", "betaald"],
    stappen: ["niet-betalen", "bel-hjl", "verzet"],
    stukken: ["strafbeschikking", "bewijs-ontvangst"],
    verwijzing: ["hjl", "adv"],
    bronnen: ["sv-257e", "hr-2020-1210", "phr-2024-955"],
  },
  "o-ind": {
    rechtsgebied: "vreemdelingenrecht",
    stappen: ["bel-advocaat", "neem-besluit", "wachten"],
    stukken: ["besluit", "papieren-ind"],
    verwijzing: ["hjl", "adv", "vw"],
    bronnen: ["vw-69", "vw-73", "vw-78", "awb-8-81", "eu-2024-1348"],
  },
  "o-gemiste-toeslagen": {
    rechtsgebied: "socialezekerheidsrecht",
    stappen: ["verzamel", "vraag-tegemoetkoming", "bijzondere-bijstand", "afgewezen"],
    stukken: ["toeslagbeschikkingen", "specificaties"],
    verwijzing: ["srl", "org", "hjl"],
    bronnen: ["pw-78gg", "regeling-15ba", "pw-35"],
  },
  "x-andere-flow": {
    rechtsgebied: "bestuursrecht",
    stappen: ["kies-onderwerp", "bel-hjl"],
    stukken: ["brief"],
    verwijzing: ["hjl"],
    bronnen: ["awb-1-3"],
  },
  "x-ontslag": {
    rechtsgebied: "bestuursrecht",
    stappen: ["naar-ontslag", "bel-hjl"],
    stukken: ["brief", "contract"],
    verwijzing: ["hjl"],
    bronnen: ["ontslag-kantonrechter"],
  },
  "x-aanvragen": {
    rechtsgebied: "bestuursrecht",
    stappen: ["vraag-aan", "kom-terug"],
    stukken: ["bewijs-aanvraag"],
    verwijzing: ["org", "hjl"],
    bronnen: ["awb-4-1", "awb-1-3"],
  },
  "x-stukken": {
    rechtsgebied: "bestuursrecht",
    stappen: ["vraag-stukken", "andere-stukken", "ook-besluit"],
    stukken: ["brief"],
    verwijzing: ["portaal", "hjl"],
    bronnen: ["awb-7-4", "avg-15", "woo-4-1"],
  },
} as const satisfies Record<string, Uitkomst>;

export type UitkomstId = keyof typeof uitkomsten;

/** The outcome in its wide shape, for code that treats all outcomes alike. */
export function uitkomstVan(id: UitkomstId): Uitkomst {
  return uitkomsten[id];
}

/** How this website computes, and how to send a letter: sentences at `regel.<id>` with the ids of their sources. */
export const regels = {
  "twee-kanten": ["regel-twee-kanten"],
  "brief-wint": ["regel-brief-wint"],
  aangenomen: ["regel-twee-kanten"],
  "geen-oordeel": [],
  extra: ["proef-praten"],
  bedragen: [],
  kanaal: ["awb-2-3", "awb-6-9"],
  bewijs: ["rbobr-2024-6339"],
  "een-besluit-een-brief": ["hjl-twee-brieven"],
  "adres-uit-brief": ["awb-6-15"],
  taal: ["awb-6-5"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

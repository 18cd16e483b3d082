import { alle, type Deelregels } from "#flows/engine/delen.ts";

/** How the other side is called on an envelope; an employer has no fixed name, so its kind counts. */
const NAMEN: Readonly<Record<string, readonly string[]>> = {
  uwv: ["uwv", "uitvoeringsinstituut werknemersverzekeringen"],
  gemeente: ["gemeente", "sociale dienst"],
  svb: ["svb", "sociale verzekeringsbank"],
  belastingdienst: ["belastingdienst"],
  toeslagen: ["dienst toeslagen", "toeslagen", "belastingdienst"],
  waterschap: ["waterschap", "gemeentebelastingen"],
};
const WERKGEVER = ["werkgever", "baas", "personeelszaken", "hr", "arbodienst", "bedrijfsarts", "uitzendbureau"] as const;
const WERK: ReadonlySet<string> = new Set(["ontslag", "vso", "contract", "loon", "ziek", "flex", "zzp", "werksfeer", "beding", "uitbuiting"]);

/** Sharing a case of werk en inkomen (5.3; verwijzing.md D.1). */
export const delen: Deelregels = {
  verhaal: "osv-reden",
  kern: ["wi-onderwerp", "ontslag-hoe", "einde-datum", "vso-datum", "besluit-datum"],
  gedaan: "loon-sommatie",
  doel: "ontslag-wens",
  groepen: {
    "wi-acuut": { ...alle("geld", ["eten", "energie"]), ...alle("gezondheid", ["suicide"]), ...alle("strafrecht", ["geweld", "dwang"]) },
    "wi-onderwerp": { ziek: "gezondheid", uitbuiting: "strafrecht", schulden: "geld" },
    "ontslag-bescherming": alle("gezondheid", ["ziek", "zwanger"]),
    "zelf-reden": { ziek: "gezondheid" },
    "vso-check": { ziek: "gezondheid" },
    "loon-wat": { ziek: "gezondheid" },
    "ziek-contract": "gezondheid",
    "ziek-sinds": "gezondheid",
    "ziek-probleem": "gezondheid",
    "ziek-loonstop-datum": "gezondheid",
    "ziek-bedrijfsarts": "gezondheid",
    "ziek-do": "gezondheid",
    "zw-fase": "gezondheid",
    "zw-hersteld-soort": "gezondheid",
    "wia-fase": "gezondheid",
    "zzp-probleem": { ziek: "gezondheid" },
    "werksfeer-wat": alle("strafrecht", ["seksueel", "agressie"]),
    "werksfeer-gevolg": { ziek: "gezondheid" },
    "werksfeer-grond": { ...alle("gezondheid", ["zwanger", "handicap", "geaardheid"]), ...alle("afkomst", ["afkomst", "geloof"]) },
    "uitbuiting-signalen": "strafrecht",
    verblijf: "afkomst",
    "inkomen-nu": "geld",
    "inkomen-maand": "geld",
    vermogen: "geld",
    "u27-situatie": { beperking: "gezondheid", schulden: "geld" },
    "inkomen-bronnen": "geld",
    "brief-bedrag": "geld",
    "schuld-soort": "geld",
    "schuld-dreiging": "geld",
    "beslag-te-hoog": "geld",
    "rondkomen-wat": { zorg: "gezondheid", "elke-maand": "geld" },
    "langdurig-laag": "geld",
  },
  uitkomsten: {
    "uit-ziek-werkgever": "gezondheid",
    "uit-ziektewet": "gezondheid",
    "uit-wia": "gezondheid",
    "uit-uitbuiting": "strafrecht",
    "uit-schulden": "geld",
  },
  wederpartij: (antwoorden) => {
    const namen = NAMEN[String(antwoorden["besluit-instantie"])] ?? [];
    return WERK.has(String(antwoorden["wi-onderwerp"])) || antwoorden["wi-kern"] === "werkgever" ? [...WERKGEVER, ...namen] : namen;
  },
};

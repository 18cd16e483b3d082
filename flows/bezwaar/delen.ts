import { alle, type Deelregels } from "#flows/engine/delen.ts";

/** How the other side is called on an envelope; a gemeente has no fixed name, so its kind counts. */
const NAMEN: Readonly<Record<string, readonly string[]>> = {
  gemeente: ["gemeente", "sociale dienst"],
  uwv: ["uwv", "uitvoeringsinstituut werknemersverzekeringen"],
  svb: ["svb", "sociale verzekeringsbank"],
  duo: ["duo", "dienst uitvoering onderwijs"],
  "dienst-toeslagen": ["dienst toeslagen", "toeslagen", "belastingdienst"],
  belastingdienst: ["belastingdienst"],
  "belasting-lokaal": ["gemeente", "gemeentebelastingen", "waterschap"],
  cak: ["cak"],
  ciz: ["ciz", "zorgkantoor"],
  ind: ["ind", "immigratie en naturalisatiedienst"],
  cjib: ["cjib", "centraal justitieel incassobureau"],
};

/** Sharing a case of bezwaar (bezwaar.md 5.3 to 5.5; verwijzing.md D.1). */
export const delen: Deelregels = {
  verhaal: "bz-gronden-tekst",
  kern: ["bz-organisatie", "bz-onderwerp", "bz-aanleiding", "bz-briefdatum"],
  gedaan: "bz-al-gedaan",
  doel: "bz-doel",
  groepen: {
    "bz-organisatie": { ciz: "gezondheid", ind: "afkomst" },
    "bz-onderwerp": {
      ...alle("gezondheid", ["wmo", "jeugd", "uwv-zw", "uwv-wia", "uwv-wajong", "svb-pgb-uitbetaling", "wlz-indicatie", "wlz-pgb", "cak-bijdrage"]),
      ...alle("strafrecht", ["cjib-s"]),
      ...alle("afkomst", ["ind-verblijf", "ind-mvv", "ind-naturalisatie", "ind-asiel", "duo-inburgering"]),
    },
    "bz-reden-te-laat": { ziek: "gezondheid" },
    "bz-hindernis-einde": "gezondheid",
    "bz-nu-nood": {
      ...alle("geld", ["geen-inkomen", "geen-eten", "huurachterstand", "energie", "inhouding"]),
      ...alle("gezondheid", ["zorg-stopt", "zorg-minder", "geen-uitweg"]),
      ...alle("strafrecht", ["geweld"]),
    },
    "bz-gronden": {
      ...alle("geld", ["vermogen", "kan-niet-betalen", "dringend", "lening", "loon", "loon-mist", "inkomen", "inkomen-gedaald", "betaald", "bonus", "kinderen", "geld"]),
      ...alle("gezondheid", [
        "ziek", "ontheffing", "zorg", "geen-arts", "te-weinig", "mantelzorg", "pgb", "ziek-verlof", "klachten-gemist", "arts-kort",
        "eigen-arts", "functies", "uren", "geen-zorg", "blijvend", "dag-nacht", "stukken",
      ]),
    },
    // The question itself names the punishment.
    "bz-bekend-datum": "strafrecht",
    "bz-betaald": "geld",
    "bz-hulp": { lvb: "gezondheid", bewind: "geld" },
    "bz-leefgebieden": { "geld-schulden": "geld", gezondheid: "gezondheid", verslaving: "gezondheid", "politie-justitie": "strafrecht" },
  },
  uitkomsten: {
    "o-uwv-medisch": "gezondheid",
    "o-wmo-jeugd": "gezondheid",
    "o-wlz-ciz": "gezondheid",
    "o-strafbeschikking": "strafrecht",
    "o-ind": "afkomst",
  },
  wederpartij: (antwoorden) => NAMEN[String(antwoorden["bz-organisatie"])] ?? [],
};

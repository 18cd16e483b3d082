import { alle, type Deelregels } from "#flows/engine/delen.ts";

/** How the other side is called on an envelope; a landlord has no fixed name, so its kind counts. */
const NAMEN: Readonly<Record<string, readonly string[]>> = {
  corporatie: ["woningcorporatie", "woningstichting", "woningbouwvereniging"],
  bedrijf: ["verhuurder", "vastgoed", "vastgoedbeheer"],
  werkgever: ["uitzendbureau", "werkgever"],
  gemeente: ["gemeente"],
};

/** Sharing a case of huur (huur.md 5.1 and 5.2; verwijzing.md D.1). */
export const delen: Deelregels = {
  verhaal: "huur-toelichting",
  kern: ["huur-onderwerp", "huur-verhuurder", "huur-woonvorm", "ontr-stadium", "ontr-datum"],
  gedaan: "over-gedaan",
  doel: "huur-onderwerp",
  groepen: {
    "huur-spoed": { geweld: "strafrecht" },
    "ontr-reden": { drugs: "strafrecht", huurschuld: "geld" },
    "ach-bedrag": "geld",
    "ach-oorzaak": "geld",
    "ach-ruimte": "geld",
    "ach-schuldhulp": "geld",
    "over-ziek": "gezondheid",
    "tijd-groep": { vergunninghouder: "afkomst" },
    "huur-extra": { ...alle("geld", ["schulden", "inkomen"]), ...alle("gezondheid", ["gezondheid", "somber"]), relatie: "strafrecht", taal: "afkomst" },
  },
  uitkomsten: { "uit-achterstand-vroeg": "geld", "uit-achterstand-incasso": "geld" },
  wederpartij: (antwoorden) => NAMEN[String(antwoorden["huur-verhuurder"])] ?? [],
};

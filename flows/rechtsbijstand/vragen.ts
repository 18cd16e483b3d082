import type { Datum } from "#flows/engine/datum.ts";
import { WEET_NIET, type Vragen } from "#flows/engine/vraag.ts";
import { peiljaarVan, wrbNormen } from "./normen.ts";

/*
 * The questions of the Wrb check (verwijzing.md A.5), shared by the flows as questions of the result page. Each may stay
 * without an answer: then that part of the check is unknown.
 */

/** The highest income in euro a year that can be typed. */
const HOOGSTE = 10_000_000;

/** The year and the limit that the words name; a year without a row has no limit to name. */
const peiljaar = (_feiten: unknown, peildatum: Datum) => ({ peiljaar: peiljaarVan(peildatum) });
function grens(feiten: unknown, peildatum: Datum): Record<string, number> {
  const norm = wrbNormen.zoek(peildatum)?.waarde;
  return { ...peiljaar(feiten, peildatum), ...(norm && { vermogensgrens: norm.vermogen }) };
}

export const wrbVragen = {
  "wrb.q1": { soort: "keuze", opties: ["alleen", "partner", "alleen-kind", "partner-kind", "ouders", "anders", WEET_NIET] },
  /** Income in the peiljaar, for who was not asked in the walk. */
  "wrb.q2": { soort: "bedrag", min: 0, max: HOOGSTE, vulling: peiljaar },
  "wrb.q3": { soort: "keuze", opties: ["ja", "iets", "nee", WEET_NIET], vulling: peiljaar },
  /** Income now, a year. */
  "wrb.q3-nu": { soort: "bedrag", min: 0, max: HOOGSTE },
  "wrb.q4": { soort: "keuze", opties: ["ja", "nu-niet-meer", "nee", WEET_NIET], vulling: grens },
  "wrb.q5": {
    soort: "meerkeuze",
    opties: ["bijstand", "andere-uitkering", "schuldhulp", "wsnp", "faillissement", "nee", WEET_NIET],
    alleen: ["nee", WEET_NIET],
  },
  "wrb.q6": { soort: "keuze", opties: ["ja", "nee", WEET_NIET] },
} as const satisfies Vragen<never>;

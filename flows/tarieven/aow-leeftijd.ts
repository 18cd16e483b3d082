import { bronmerken } from "#flows/engine/bron.ts";
import { plusMaanden, type Datum } from "#flows/engine/datum.ts";
import { tarief } from "#flows/engine/tarief.ts";

const { gecontroleerd, onzeker } = bronmerken("2026-11-22");

/** Age in months at which AOW begins, by the day of birth (art. 7a AOW). */
export const aowTarief = tarief<number>("aow-leeftijd", [
  { van: "1900-01-01", tot: "1960-12-31", waarde: 67 * 12, bron: gecontroleerd("rijksoverheid.nl, AOW-leeftijd tot en met 2027") },
  { van: "1961-01-01", tot: "1964-09-30", waarde: 67 * 12 + 3, bron: gecontroleerd("rijksoverheid.nl, AOW-leeftijd 2028 tot en met 2031") },
  { van: "1964-10-01", tot: null, waarde: 67 * 12 + 3, bron: onzeker("rijksoverheid.nl, AOW-leeftijd", "De AOW-leeftijd na 2031 is voorlopig.") },
]);

/** The day on which the AOW of someone begins, as far as it is known. Throws GeenTariefError for a birth before 1900. */
export function aowDatum(geboren: Datum): { readonly datum: Datum; readonly voorlopig: boolean } {
  const rij = aowTarief.op(geboren);
  return { datum: plusMaanden(geboren, rij.waarde), voorlopig: rij.bron.zekerheid === "onzeker" };
}

/** Whether everyone of this age in years has AOW on that day; the months above the whole years are left to the SVB. */
export function heeftAowLeeftijd(leeftijd: number, op: Datum): boolean {
  return aowDatum(plusMaanden(op, -12 * Math.floor(leeftijd))).datum <= op;
}

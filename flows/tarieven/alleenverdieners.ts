import type { Bron } from "#flows/engine/bron.ts";
import { tarief } from "#flows/engine/tarief.ts";

const BRON: Bron = { verwijzing: "Stcrt. 2025, 44064", gecontroleerdOp: "2026-11-22", zekerheid: "gecontroleerd" };

/** C13: the yearly amount in euro for couples with one benefit that end below the social minimum. 2027 is not set here. */
export const alleenverdienersTarief = tarief<number>("alleenverdieners", [
  { van: "2025-01-01", tot: "2025-12-31", waarde: 1_000, bron: BRON },
  { van: "2026-01-01", tot: "2026-12-31", waarde: 1_100, bron: BRON },
]);

/** C13: the sum in euro over the years that fit. Throws GeenTariefError for a year without a figure. */
export function alleenverdienersBedrag(jaren: readonly number[]): number {
  return jaren.reduce((som, jaar) => som + alleenverdienersTarief.op(`${jaar}-01-01`).waarde, 0);
}

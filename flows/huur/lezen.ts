import type { Waarde } from "#flows/engine/vraag.ts";

/* Answers as huur.md chapter 3 reads them. */

type Gegeven = Waarde | undefined;
/** An amount of nothing counts as not known (huur.md 3). */
export const huur = (waarde: Gegeven): number | undefined => (typeof waarde === "number" && waarde > 0 ? waarde : undefined);

const LEEG: readonly string[] = Object.freeze([]);
const NIETS = new Set(["niets", "geen"]);

/** The choices of a multiple choice; "niets" or "geen" beside another one is ignored. */
export function keuzes(waarde: Gegeven): readonly string[] {
  if (typeof waarde !== "object") return LEEG;
  return waarde.length > 1 ? waarde.filter((keuze) => !NIETS.has(keuze)) : waarde;
}

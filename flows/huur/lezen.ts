import type { Datum } from "#flows/engine/datum.ts";
import { WEET_NIET, type Antwoorden, type Waarde } from "#flows/engine/vraag.ts";

/* Answers in their types; "weet niet" and what is not there are undefined. */

type Gegeven = Waarde | undefined;

export const dag = (waarde: Gegeven): Datum | undefined => (typeof waarde === "string" && /^\d{4}-/.test(waarde) ? waarde : undefined);
export const getal = (waarde: Gegeven): number | undefined => (typeof waarde === "number" ? waarde : undefined);
/** An amount of nothing counts as not known (huur.md 3). */
export const huur = (waarde: Gegeven): number | undefined => (typeof waarde === "number" && waarde > 0 ? waarde : undefined);
export const optie = (waarde: Gegeven): string => (typeof waarde === "string" ? waarde : WEET_NIET);

const LEEG: readonly string[] = Object.freeze([]);
const NIETS = new Set(["niets", "geen"]);

/** The choices of a multiple choice; "niets" or "geen" beside another one is ignored. */
export function keuzes(waarde: Gegeven): readonly string[] {
  if (typeof waarde !== "object") return LEEG;
  return waarde.length > 1 ? waarde.filter((keuze) => !NIETS.has(keuze)) : waarde;
}

/** True when one of the options stands in the list. */
export function heeft(lijst: readonly string[], ...opties: string[]): boolean {
  return opties.some((o) => lijst.includes(o));
}

/** The day that was answered; undefined for "weet niet" and where nothing was. */
export const dagVan = (antwoorden: Antwoorden, id: string): Datum | undefined => dag(antwoorden[id]);

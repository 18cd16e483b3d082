import type { Datum } from "./datum.ts";
import { WEET_NIET, type Antwoorden, type Waarde } from "./vraag.ts";

/* Stored answers in their types; "weet niet", what is not there and what is of another kind are undefined. */

type Gegeven = Waarde | undefined;

const GEEN: readonly string[] = Object.freeze([]);
const CIJFER_9 = 57;
const STREEPJE = 45;

/** A calendar day; an option that stands instead of a day is none. */
export function dag(waarde: Gegeven): Datum | undefined {
  return typeof waarde === "string" && waarde.charCodeAt(4) === STREEPJE && waarde.charCodeAt(0) <= CIJFER_9 ? waarde : undefined;
}

/** A number or an amount in euro. */
export function getal(waarde: Gegeven): number | undefined {
  return typeof waarde === "number" ? waarde : undefined;
}

/** One option; "weet-niet" for everything else. */
export function optie(waarde: Gegeven): string {
  return typeof waarde === "string" ? waarde : WEET_NIET;
}

/** Whether a multiple choice holds one of the options. */
export function bevat(waarde: Gegeven, ...opties: string[]): boolean {
  return typeof waarde === "object" && heeft(waarde, ...opties);
}

/** The day that was answered. */
export function dagVan(antwoorden: Antwoorden, id: string): Datum | undefined {
  return dag(antwoorden[id]);
}

/** The number that was answered. */
export function getalVan(antwoorden: Antwoorden, id: string): number | undefined {
  return getal(antwoorden[id]);
}

/** The text or option that was answered, "weet-niet" too. */
export function tekstVan(antwoorden: Antwoorden, id: string): string | undefined {
  const waarde = antwoorden[id];
  return typeof waarde === "string" ? waarde : undefined;
}

/** The option that was chosen, unless it is "weet-niet". */
export function keuzeVan(antwoorden: Antwoorden, id: string): string | undefined {
  const waarde = antwoorden[id];
  return typeof waarde === "string" && waarde !== WEET_NIET ? waarde : undefined;
}

/** The options that were chosen; none for "weet niet". */
export function keuzesVan(antwoorden: Antwoorden, id: string): readonly string[] {
  const waarde = antwoorden[id];
  return typeof waarde === "object" ? waarde : GEEN;
}

/** True when one of the options stands in the list. */
export function heeft(lijst: readonly string[], ...opties: string[]): boolean {
  for (const een of opties) if (lijst.includes(een)) return true;
  return false;
}

/** The ids that were answered: reasons may name no others. */
export function beantwoord({ antwoorden }: { readonly antwoorden: Antwoorden }, ids: readonly string[]): readonly string[] {
  for (const id of ids) if (antwoorden[id] === undefined) return ids.filter((i) => antwoorden[i] !== undefined);
  return ids;
}

/** The ids that were asked on this path. */
export function opPad({ pad }: { readonly pad: readonly string[] }, ids: readonly string[]): readonly string[] {
  for (const id of ids) if (!pad.includes(id)) return ids.filter((i) => pad.includes(i));
  return ids;
}

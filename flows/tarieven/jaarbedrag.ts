import type { Zekerheid } from "#flows/engine/bron.ts";
import type { Datum } from "#flows/engine/datum.ts";
import type { Tarief } from "#flows/engine/tarief.ts";

/** Figures with the year they belong to: a row of a later period may carry an older year, and is then uncertain. */
export interface Jaarcijfers<T> {
  readonly jaar: number;
  readonly cijfers: T;
}

/** An amount in euro as a page shows it: with its year, and with "vraag dit na" when it is uncertain. */
export interface Jaarbedrag {
  readonly bedrag: number;
  readonly jaar: number;
  readonly zekerheid: Zekerheid;
}

/** One amount out of dated figures; undefined when the figures of that day are not known: then the page names none. */
export function jaarbedrag<T>(tabel: Tarief<Jaarcijfers<T>>, op: Datum, kies: (cijfers: T) => number): Jaarbedrag | undefined {
  const rij = tabel.zoek(op);
  return rij && { bedrag: kies(rij.waarde.cijfers), jaar: rij.waarde.jaar, zekerheid: rij.bron.zekerheid };
}

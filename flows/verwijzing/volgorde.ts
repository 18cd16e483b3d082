import { dagnummer, type Datum } from "#flows/engine/datum.ts";
import type { Aanbod } from "./aanbod.ts";
import type { Plek } from "./rang.ts";

/** The order by score within a slot, before precedence (verwijzing.md B.5). */

const LIJN: Readonly<Record<Aanbod["lijn"], number>> = { 0: 0, 1: 1, sociaal: 1, crisis: 1, 2: 2, beslissing: 3 };

/** Lower stands first: the score in tenths of points, then the line, then what is free. */
export function sleutelVan(totaal: number, { lijn, kosten }: Aanbod): number {
  return Math.round((100 - totaal) * 10) * 8 + LIJN[lijn] * 2 + Number(kosten !== "gratis");
}

/**
 * The highest score first, then the lower line, then what is free; among equals each is first as often, by the day.
 * @param rij by name
 */
export function sorteer(rij: readonly Plek[], dag: Datum): Plek[] {
  const bakken = new Map<number, Plek[]>();
  for (const rang of rij) {
    const { sleutel } = rang.waardering;
    const bak = bakken.get(sleutel);
    if (bak === undefined) bakken.set(sleutel, [rang]);
    else bak.push(rang);
  }
  const nummer = dagnummer(dag);
  return [...bakken].toSorted(([a], [b]) => a - b).flatMap(([, bak]) => (bak.length === 1 ? bak : wissel(bak, nummer)));
}

/** Equals, by name: every day another one first. */
function wissel(gelijken: readonly Plek[], nummer: number): readonly Plek[] {
  const n = gelijken.length;
  const begin = ((-nummer % n) + n) % n;
  for (const rang of gelijken) rang.gelijk = true;
  return [...gelijken.slice(begin), ...gelijken.slice(0, begin)];
}

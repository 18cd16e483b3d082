import { dagenTussen, type Datum } from "#flows/engine/datum.ts";
import type { Stand } from "./feiten.ts";

/** At most fourteen days ahead, or over. */
export const isDichtbij = (datum: Datum | undefined, vandaag: Datum): boolean => datum !== undefined && dagenTussen(vandaag, datum) <= 14;

/** Where a last day stands. */
export function standVan(uiterlijk: Datum | undefined, vandaag: Datum): Stand {
  if (uiterlijk === undefined) return "onbekend";
  const over = dagenTussen(vandaag, uiterlijk);
  return over < 0 ? "voorbij" : over <= 7 ? "week" : "open";
}

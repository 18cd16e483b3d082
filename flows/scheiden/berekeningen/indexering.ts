import type { Datum } from "#flows/engine/datum.ts";
import { inCenten, inEuro } from "#flows/engine/centen.ts";
import { deelVan, HEEL } from "./geld.ts";
import { indexeringTarief } from "./normen.ts";

export interface IndexeringInvoer {
  /** Amount in euro a month, as it was set. */
  readonly bedrag: number;
  /** The day on which it was set. */
  readonly vastgesteld: Datum;
}

/**
 * 6.7a: the amount with the raise of every 1 January after it was set, up to the year of `op`; rounded to the cent each
 * year. Throws GeenTariefError for a year of which the raise is not known.
 */
export function indexeer({ bedrag, vastgesteld }: IndexeringInvoer, op: Datum): { readonly bedrag: number; readonly jaren: readonly { readonly jaar: number; readonly bedrag: number }[] } {
  let centen = inCenten(bedrag);
  const jaren: { jaar: number; bedrag: number }[] = [];
  for (let jaar = Number(vastgesteld.slice(0, 4)) + 1; jaar <= Number(op.slice(0, 4)); jaar += 1) {
    centen = deelVan(centen, HEEL + indexeringTarief.op(`${jaar}-01-01`).waarde);
    jaren.push({ jaar, bedrag: inEuro(centen) });
  }
  return { bedrag: inEuro(centen), jaren };
}

import { dagenTussen, plusDagen, type Datum } from "#flows/engine/datum.ts";
import { bezwaarDeadline } from "./bezwaartermijn.ts";

/** Days after which the dwangsom stops (art. 4:17 lid 1 Awb). */
const MEESTE_DAGEN = 42;

/** Whole euros a day, each for 14 days (art. 4:17 lid 2 Awb). */
export const DWANGSOM_TREDEN: readonly number[] = [23, 35, 45];

/** C4c: whether an ingebrekestelling received on this day is in time: only after the last day to decide (art. 4:17 lid 3 Awb). */
export function magIngebrekeStellen(ontvangen: Datum, beslisEinde: Datum): boolean {
  return ontvangen > beslisEinde;
}

/**
 * C4b: the last day of grace, and the first and the 42nd day of the dwangsom, after receipt of the ingebrekestelling
 * (art. 4:17 Awb). Whether the two weeks are extended and the last day counts is open: it may differ by a day.
 */
export function dwangsomTijdlijn(ontvangen: Datum): { readonly graceEinde: Datum; readonly eersteDag: Datum; readonly laatsteDag: Datum } {
  const graceEinde = bezwaarDeadline(ontvangen, 14);
  return {
    graceEinde,
    eersteDag: plusDagen(graceEinde, 1),
    laatsteDag: plusDagen(graceEinde, MEESTE_DAGEN),
  };
}

/** C4b: days in default when the besluit is sent on `besluitVerstuurd` (that day does not count); between 0 and 42. */
export function dagenInGebreke(ontvangen: Datum, besluitVerstuurd: Datum): number {
  const dagen = dagenTussen(dwangsomTijdlijn(ontvangen).eersteDag, besluitVerstuurd);
  return Math.min(Math.max(dagen, 0), MEESTE_DAGEN);
}

/** C4: the dwangsom in whole euros after `dagen` days in default; days above 42 add nothing. */
export function dwangsomBedrag(dagen: number): number {
  return DWANGSOM_TREDEN.reduce((som, perDag, i) => som + perDag * Math.min(Math.max(Math.floor(dagen) - i * 14, 0), 14), 0);
}

import type { Datum } from "#flows/engine/datum.ts";
import { termijnEinde } from "#flows/engine/termijn.ts";

/**
 * C6: last day to deal with a complaint: 6 weeks after receipt, 10 with a committee, 4 more when delayed (art. 9:11 Awb).
 * Ends on a working day: late side, it binds the government.
 */
export function klachtEinde(klacht: { readonly ontvangen: Datum; readonly commissie: boolean; readonly verdaagd: boolean }): Datum {
  const dagen = (klacht.commissie ? 70 : 42) + (klacht.verdaagd ? 28 : 0);
  return termijnEinde(klacht.ontvangen, { aantal: dagen, eenheid: "dagen" }, "altijd");
}

/** C6: last day to go to the ombudsman, a year after the complaint was dealt with (art. 9:24 Awb); never extended. */
export function ombudsmanEinde(afgehandeld: Datum): Datum {
  return termijnEinde(afgehandeld, { aantal: 1, eenheid: "jaren" });
}

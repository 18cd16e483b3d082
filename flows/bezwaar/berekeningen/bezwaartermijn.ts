import { dagenTussen, plusDagen, vroegste, type Datum } from "#flows/engine/datum.ts";
import { werkdagTerug } from "#flows/engine/kalender.ts";
import { termijnEinde, type Verlenging } from "#flows/engine/termijn.ts";

/** Days within which a letter that was posted in time must have arrived (art. 6:9 lid 2 Awb). */
const POST_DAGEN = 7;

/**
 * C1, C2: last day of a term of `dagen` days from the date of the letter; day 1 is the day after (art. 6:7 and 6:8 Awb).
 * Extended by the Atw, unless `verlenging` says otherwise (kwijtschelding: `nooit`).
 */
export function bezwaarDeadline(start: Datum, dagen: number, verlenging: Verlenging = "wet"): Datum {
  return termijnEinde(start, { aantal: dagen, eenheid: "dagen" }, verlenging);
}

/**
 * C2: last day for verzet against a strafbeschikking (art. 257e Sv): the earlier of 14 days after it became known (else
 * after the date of the letter), with Atw, and 37 days after the date of the letter (6 weeks less 5 days, without Atw:
 * early side). Undefined when neither day is known: act today.
 */
export function verzetDeadline({ bekend, brief }: { readonly bekend?: Datum; readonly brief?: Datum }): Datum | undefined {
  const start = bekend ?? brief;
  return vroegste(start && bezwaarDeadline(start, 14), brief && plusDagen(brief, 37));
}

/** C1c: by post in time when posted on or before the last day and received within a week after it (art. 6:9 lid 2 Awb). */
export function tijdigPerPost(brief: { readonly deadline: Datum; readonly gepost: Datum; readonly ontvangen: Datum }): boolean {
  return brief.gepost <= brief.deadline && dagenTussen(brief.deadline, brief.ontvangen) <= POST_DAGEN;
}

/** C14: the safety net, a week before the last day and moved back to a working day. May lie before today: the caller floors it. */
export function vangnet(deadline: Datum): Datum {
  return werkdagTerug(plusDagen(deadline, -7));
}

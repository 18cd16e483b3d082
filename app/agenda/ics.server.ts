import { createHash } from "node:crypto";
import ical, { ICalAlarmType, ICalEventTransparency } from "ical-generator";
import type { Datum } from "#flows/engine/datum.ts";

/** A day for the person's own calendar. `id` tells the days of one dossier apart and is never written out. */
export interface Agendadag {
  readonly id: string;
  readonly datum: Datum;
  readonly titel: string;
}

/** Nine o'clock on the day before: an all-day event begins at midnight. */
const ALARM_SECONDEN = 15 * 3600;

/**
 * Days as an iCalendar file: all-day events, so the same day in every time zone, with neutral titles and nothing else.
 * The UID is a hash of the random id of the dossier and the id of the day: the same day is replaced when the file is
 * opened again, and nothing about the person can be read from it. `nu` is the instant of making.
 */
export function maakAgenda(dagen: readonly Agendadag[], dossierId: string, nu: Date): string {
  const agenda = ical({ prodId: "//agenda//agenda//NL" });
  for (const { id, datum, titel } of dagen) {
    const dag = agenda.createEvent({
      id: createHash("sha256").update(`agenda\n${dossierId}\n${id}`).digest("hex").slice(0, 32),
      start: `${datum}T00:00:00.000Z`,
      allDay: true,
      stamp: nu,
      summary: titel,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    dag.createAlarm({ type: ICalAlarmType.display, trigger: ALARM_SECONDEN, description: titel });
  }
  return agenda.toString();
}

import type { Datum } from "#flows/engine/datum.ts";
import type { Taal } from "./talen.ts";

const LOCALE = { nl: "nl-NL", en: "en-GB" } as const satisfies Record<Taal, string>;

const lang = Object.fromEntries(
  Object.entries(LOCALE).map(([taal, locale]) => [
    taal,
    new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  ]),
);

const zonderWeekdag = Object.fromEntries(
  Object.entries(LOCALE).map(([taal, locale]) => [
    taal,
    new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  ]),
);

/** A day with its weekday in full: "dinsdag 22 december 2026". */
export function langeDatum(datum: Datum, taal: Taal): string {
  return lang[taal]!.format(new Date(`${datum}T00:00:00Z`));
}

/** A day without weekday: "22 december 2026". */
export function datumVoluit(datum: Datum, taal: Taal): string {
  return zonderWeekdag[taal]!.format(new Date(`${datum}T00:00:00Z`));
}

const alleenWeekdag = Object.fromEntries(
  Object.entries(LOCALE).map(([taal, locale]) => [taal, new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" })]),
);

/** The weekday of a day: "dinsdag". */
export function weekdag(datum: Datum, taal: Taal): string {
  return alleenWeekdag[taal]!.format(new Date(`${datum}T00:00:00Z`));
}

const getal = Object.fromEntries(
  Object.entries(LOCALE).map(([taal, locale]) => [
    taal,
    { heel: new Intl.NumberFormat(locale), centen: new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }) },
  ]),
);

/** From this number on thousands are parted; below it stand years too. */
const DUIZENDTALLEN = 10_000;

/** A number as a person reads it: "774,19", "102.000", "2026". */
function leesbaarGetal(waarde: number, taal: Taal): string {
  const { heel, centen } = getal[taal]!;
  if (!Number.isInteger(waarde)) return centen.format(waarde);
  return waarde < DUIZENDTALLEN ? String(waarde) : heel.format(waarde);
}

/** The values for words: every ISO day written out with its weekday, every number in the way of the language. */
export function leesbareInvulling(
  invulling: Readonly<Record<string, string | number>>,
  taal: Taal,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(invulling).map(([naam, waarde]) => [
      naam,
      typeof waarde === "number" ? leesbaarGetal(waarde, taal) : /^\d{4}-\d{2}-\d{2}$/.test(waarde) ? langeDatum(waarde, taal) : waarde,
    ]),
  );
}

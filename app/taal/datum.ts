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

const MAAT = /procent|punten|maanden|jaren|weken|uren|dagen/i;

const getallen = Object.fromEntries(
  Object.entries(LOCALE).map(([taal, locale]) => [
    taal,
    {
      // No separator in a year.
      heel: new Intl.NumberFormat(locale, { useGrouping: "min2" }),
      bedrag: new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
      maat: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
    },
  ]),
);

/** A number as a person reads it; an amount that is no whole number of euros with its cents. */
function leesbaarGetal(naam: string, getal: number, taal: Taal): string {
  const { heel, bedrag, maat } = getallen[taal]!;
  return (Number.isInteger(getal) ? heel : MAAT.test(naam) ? maat : bedrag).format(getal);
}

/** The values for words as a person reads them: every ISO day written out with its weekday, amounts with separators. */
export function leesbareInvulling(
  invulling: Readonly<Record<string, string | number>>,
  taal: Taal,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(invulling).map(([naam, waarde]) => [
      naam,
      typeof waarde === "number" ? leesbaarGetal(naam, waarde, taal) : /^\d{4}-\d{2}-\d{2}$/.test(waarde) ? langeDatum(waarde, taal) : waarde,
    ]),
  );
}

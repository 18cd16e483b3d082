import type { Datum } from "#flows/engine/datum.ts";
import type { Taal } from "./talen.ts";

const LOCALE = { nl: "nl-NL", en: "en-GB" } as const satisfies Record<Taal, string>;

type Schrijf = (datum: Datum) => string;

/** So many written days are kept: a page writes the same few again and again. */
const MEESTE_DAGEN = 1_000;

/** Writes days in one way in one language. */
function schrijver(locale: string, wijze: Intl.DateTimeFormatOptions): Schrijf {
  const format = new Intl.DateTimeFormat(locale, { ...wijze, timeZone: "UTC" });
  const geschreven = new Map<Datum, string>();
  return (datum) => {
    const bekend = geschreven.get(datum);
    if (bekend !== undefined) return bekend;
    if (geschreven.size >= MEESTE_DAGEN) geschreven.clear();
    const tekst = format.format(new Date(`${datum}T00:00:00Z`));
    geschreven.set(datum, tekst);
    return tekst;
  };
}

function perTaal(wijze: Intl.DateTimeFormatOptions): Readonly<Record<Taal, Schrijf>> {
  return { nl: schrijver(LOCALE.nl, wijze), en: schrijver(LOCALE.en, wijze) };
}

const lang = perTaal({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const zonderWeekdag = perTaal({ day: "numeric", month: "long", year: "numeric" });
const alleenWeekdag = perTaal({ weekday: "long" });

/** A day with its weekday in full: "dinsdag 22 december 2026". */
export function langeDatum(datum: Datum, taal: Taal): string {
  return lang[taal](datum);
}

/** A day without weekday: "22 december 2026". */
export function datumVoluit(datum: Datum, taal: Taal): string {
  return zonderWeekdag[taal](datum);
}

/** The weekday of a day: "dinsdag". */
export function weekdag(datum: Datum, taal: Taal): string {
  return alleenWeekdag[taal](datum);
}

/** Names of values that are years: no separator in them. */
const JAAR = /jaar$/i;
/** Names of values that count the days from today: "over 71 dagen", "morgen". */
const VANAF_NU = /Dagen$/;
const MAAT = /procent|punten|maanden|jaren|weken|uren|dagen/i;

const getallen = Object.fromEntries(
  Object.entries(LOCALE).map(([taal, locale]) => [
    taal,
    {
      heel: new Intl.NumberFormat(locale),
      bedrag: new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
      maat: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
      vanafNu: new Intl.RelativeTimeFormat(locale, { numeric: "auto" }),
    },
  ]),
);

/** A number as a person reads it; an amount that is no whole number of euros with its cents, days from now as "morgen". */
function leesbaarGetal(naam: string, getal: number, taal: Taal): string {
  if (JAAR.test(naam)) return String(getal);
  const { heel, bedrag, maat, vanafNu } = getallen[taal]!;
  if (VANAF_NU.test(naam)) return vanafNu.format(getal, "day");
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

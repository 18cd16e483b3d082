/**
 * Calendar days without time or zone: ISO strings outside, whole day numbers inside.
 * All dates of the law are days in Europe/Amsterdam; the caller decides what "today" is.
 */

/** A calendar day as `YYYY-MM-DD`. */
export type Datum = string;

const MS_PER_DAG = 86_400_000;
/** Numbers in two digits. */
const TWEE: readonly string[] = Array.from({ length: 32 }, (_, i) => String(i).padStart(2, "0"));
const PATROON = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True when the text is an existing calendar day between 1900 and 2200 (so 2026-02-29 is not). */
export function isDatum(tekst: unknown): tekst is Datum {
  if (typeof tekst !== "string") return false;
  const delen = PATROON.exec(tekst);
  if (!delen) return false;
  const jaar = Number(delen[1]);
  if (jaar < 1900 || jaar > 2200) return false;
  return vanDagnummer(Math.floor(Date.UTC(jaar, Number(delen[2]) - 1, Number(delen[3])) / MS_PER_DAG)) === tekst;
}

/** Whole days since 1970-01-01. Throws a RangeError when the text is no ISO day. */
export function dagnummer(datum: Datum): number {
  const dag = Date.UTC(getal(datum, 0, 4), getal(datum, 5, 7) - 1, getal(datum, 8, 10)) / MS_PER_DAG;
  if (Number.isNaN(dag)) throw new RangeError(`no calendar day: ${datum}`);
  return dag;
}

/** The number that the digits of a text from `van` up to `tot` make; NaN when one of them is no digit. Dates are hot. */
function getal(tekst: string, van: number, tot: number): number {
  let uit = 0;
  for (let i = van; i < tot; i += 1) {
    const cijfer = tekst.charCodeAt(i) - 48;
    if (!(cijfer >= 0 && cijfer <= 9)) return NaN;
    uit = uit * 10 + cijfer;
  }
  return uit;
}

/** The ISO day of a day number (days since 1970-01-01). */
export function vanDagnummer(dag: number): Datum {
  const moment = new Date(dag * MS_PER_DAG);
  return `${moment.getUTCFullYear()}-${TWEE[moment.getUTCMonth() + 1]!}-${TWEE[moment.getUTCDate()]!}`;
}

/** The day `dagen` days later (negative: earlier). */
export function plusDagen(datum: Datum, dagen: number): Datum {
  return vanDagnummer(dagnummer(datum) + dagen);
}

/** The day `maanden` months later; a day that does not exist becomes the last day of that month. */
export function plusMaanden(datum: Datum, maanden: number): Datum {
  const index = Number(datum.slice(0, 4)) * 12 + Number(datum.slice(5, 7)) - 1 + maanden;
  const jaar = Math.floor(index / 12);
  const maand = index - jaar * 12;
  const laatste = new Date(Date.UTC(jaar, maand + 1, 0)).getUTCDate();
  const dag = Math.min(Number(datum.slice(8, 10)), laatste);
  return vanDagnummer(Math.floor(Date.UTC(jaar, maand, dag) / MS_PER_DAG));
}

/** Days from `van` to `tot`; negative when `tot` lies before `van`. */
export function dagenTussen(van: Datum, tot: Datum): number {
  return dagnummer(tot) - dagnummer(van);
}

/** Day of the week, 0 = Sunday to 6 = Saturday. */
export function weekdag(datum: Datum): number {
  return (((dagnummer(datum) + 4) % 7) + 7) % 7;
}

/** The earlier of the days that are given; undefined when none is. */
export function vroegste(...datums: (Datum | undefined)[]): Datum | undefined {
  return datums.reduce((a, b) => (a === undefined || (b !== undefined && b < a) ? b : a), undefined);
}

/** The later of the days that are given; undefined when none is. */
export function laatste(...datums: (Datum | undefined)[]): Datum | undefined {
  return datums.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);
}

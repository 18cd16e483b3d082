import { latijnseCijfers } from "./cijfers.ts";
import { isDatum, plusDagen, type Datum } from "./datum.ts";
import type { AntwoordFout } from "./vraag.ts";

/** What was typed for a day, as day, month and year apart or as one text. */
export interface GetypteDatum {
  readonly dag: string;
  readonly maand: string;
  readonly jaar: string;
  readonly tekst: string;
}

/** The part of a day that is wrong, so that a page can point at its field. */
export type Datumdeel = "dag" | "maand" | "jaar";

export type GelezenDatum =
  | { readonly ok: true; readonly datum: Datum }
  | { readonly ok: false; readonly code: AntwoordFout; readonly deel: Datumdeel | null };

/** Month names in Dutch and English; a unique beginning of three letters or more is enough. */
const MAANDEN: readonly (readonly string[])[] = [
  ["januari", "january"],
  ["februari", "february"],
  ["maart", "march", "mrt"],
  ["april"],
  ["mei", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["augustus", "august"],
  ["september", "sept"],
  ["oktober", "october"],
  ["november"],
  ["december"],
];
const WEEKDAG = /^(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)\b[\s,.]*/;
/** Nobody types a longer day; a longer text is not read at all. */
const LANGSTE = 60;
/** Two digits this many years or more ahead of today mean the last century. */
const EEUWGRENS = 10;

/** Days that have a name of their own, counted from today. */
const NAAST_VANDAAG: Readonly<Record<string, number>> = {
  eergisteren: -2,
  gisteren: -1,
  yesterday: -1,
  vandaag: 0,
  today: 0,
  morgen: 1,
  tomorrow: 1,
  overmorgen: 2,
};

/** Lower case, no accents, Latin digits, no point or comma at the end. */
function gewoon(tekst: string): string {
  const kaal = tekst.slice(0, LANGSTE + 1).normalize("NFKD").replace(/\p{M}|\p{Bidi_Control}/gu, "");
  return latijnseCijfers(kaal).toLowerCase().trim().replace(/[.,]$/, "");
}

function maandVan(tekst: string): number | null {
  if (/^\d{1,2}$/.test(tekst)) return Number(tekst);
  const woord = tekst.replace(/\.$/, "");
  if (woord.length < 3) return null;
  const index = MAANDEN.findIndex((namen) => namen.some((naam) => naam.startsWith(woord)));
  return index < 0 ? null : index + 1;
}

/** The year that two digits mean: this century, unless that lies far ahead. */
function eeuwVan(jaar: number, peildatum: Datum): number {
  return 2000 + jaar >= Number(peildatum.slice(0, 4)) + EEUWGRENS ? 1900 + jaar : 2000 + jaar;
}

const iso = (jaar: number, maand: number, dag: number): string =>
  `${String(jaar).padStart(4, "0")}-${String(maand).padStart(2, "0")}-${String(dag).padStart(2, "0")}`;

const fout = (code: AntwoordFout, deel: Datumdeel | null = null): GelezenDatum => ({ ok: false, code, deel });

/** The nearest such day without a year: the last one up to today, or the next one from today where the future is allowed. */
function zonderJaar(maand: number, dag: number, toekomst: boolean, peildatum: Datum): GelezenDatum {
  const nu = Number(peildatum.slice(0, 4));
  // 29 February may be eight years away (1900, 2100).
  for (let stap = 0; stap <= 8; stap++) {
    const datum = iso(toekomst ? nu + stap : nu - stap, maand, dag);
    if (isDatum(datum) && (toekomst ? datum >= peildatum : datum <= peildatum)) return { ok: true, datum };
  }
  return fout("datum-onmogelijk");
}

function uitDelen(dag: string, maand: string, jaar: string, toekomst: boolean, peildatum: Datum): GelezenDatum {
  if (!/^\d{1,2}$/.test(dag)) return fout("datum-onmogelijk", "dag");
  const maandgetal = maandVan(maand);
  if (maandgetal === null || maandgetal < 1 || maandgetal > 12) return fout("datum-onmogelijk", "maand");
  const daggetal = Number(dag);
  if (daggetal < 1 || daggetal > 31) return fout("datum-onmogelijk", "dag");
  if (jaar === "") return zonderJaar(maandgetal, daggetal, toekomst, peildatum);
  if (!/^(\d{2}|\d{4})$/.test(jaar)) return fout("datum-onmogelijk", "jaar");
  const jaargetal = jaar.length === 2 ? eeuwVan(Number(jaar), peildatum) : Number(jaar);
  if (jaargetal < 1900) return fout("datum-te-oud", "jaar");
  const datum = iso(jaargetal, maandgetal, daggetal);
  if (!isDatum(datum)) return fout("datum-onmogelijk");
  return !toekomst && datum > peildatum ? fout("datum-toekomst") : { ok: true, datum };
}

/** Day, month and year out of one text such as "3-11-26", "di 3 nov", "November 3rd, 2026", "2026-11-03" or "gisteren". */
function uitTekst(tekst: string, toekomst: boolean, peildatum: Datum): GelezenDatum {
  if (tekst.length > LANGSTE) return fout("datum-onmogelijk");
  const naast = Object.hasOwn(NAAST_VANDAAG, tekst) ? NAAST_VANDAAG[tekst] : undefined;
  if (naast !== undefined) return naast > 0 && !toekomst ? fout("datum-toekomst") : { ok: true, datum: plusDagen(peildatum, naast) };
  const kaal = tekst.replace(WEEKDAG, "").replace(/(\d)(?:e|ste|de|st|nd|rd|th)\b/g, "$1").replace(/\b(?:of|van)\b/g, " ");
  const cijfers = /^(\d\d)(0\d|1[0-2])(\d\d|\d{4})$/.exec(kaal) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(kaal);
  const delen = cijfers ? cijfers.slice(1) : kaal.split(/[-/.,\s\u2010-\u2015]+|(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/).filter((deel) => deel !== "");
  const [een, twee, drie = ""] = delen;
  if (een === undefined || twee === undefined) return fout("datum-onvolledig");
  if (delen.length > 3) return fout("datum-onmogelijk");
  if (/^\d{4}$/.test(een)) return uitDelen(drie, twee, een, toekomst, peildatum);
  if (/^[a-z]/.test(een)) return uitDelen(twee, een, drie, toekomst, peildatum);
  return uitDelen(een, twee, drie, toekomst, peildatum);
}

/**
 * Reads a typed day, forgiving of separators, month names, two-digit years and a missing year (then: the nearest such day
 * on the right side of today). Null when nothing was typed at all.
 */
export function leesDatum(getypt: GetypteDatum, toekomst: boolean, peildatum: Datum): GelezenDatum | null {
  const dag = gewoon(getypt.dag);
  const maand = gewoon(getypt.maand);
  const jaar = gewoon(getypt.jaar);
  if (dag === "" && maand === "" && jaar === "") {
    const tekst = gewoon(getypt.tekst);
    return tekst === "" ? null : uitTekst(tekst, toekomst, peildatum);
  }
  // Someone who types the whole day in the first field means it.
  if (maand === "" && jaar === "" && !/^\d{1,2}$/.test(dag)) return uitTekst(dag, toekomst, peildatum);
  if (dag === "") return fout("datum-onvolledig", "dag");
  if (maand === "") return fout("datum-onvolledig", "maand");
  return uitDelen(dag, maand, jaar, toekomst, peildatum);
}

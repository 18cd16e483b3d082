import type { Bron } from "./bron.ts";
import { dagnummer, vanDagnummer, type Datum } from "./datum.ts";

/** A recognised holiday of art. 3 lid 1-2 Algemene termijnenwet. */
export interface Feestdag {
  readonly id:
    | "nieuwjaarsdag"
    | "goede-vrijdag"
    | "paasmaandag"
    | "koningsdag"
    | "bevrijdingsdag"
    | "hemelvaartsdag"
    | "pinkstermaandag"
    | "eerste-kerstdag"
    | "tweede-kerstdag";
  readonly datum: Datum;
}

/** A day that a decree equates with a recognised holiday (art. 3 lid 3 Atw). */
export interface GelijkgesteldeDag {
  readonly datum: Datum;
  readonly bron: Bron;
}

const BESLUIT: Bron = {
  verwijzing: "art. 3 lid 3 Algemene termijnenwet, Besluit gelijkstelling",
  gecontroleerdOp: "2026-11-22",
  zekerheid: "gecontroleerd",
};

/** The equated days that are known. Holidays follow from the law for every year; these do not: they are data. */
export const GELIJKGESTELD: readonly GelijkgesteldeDag[] = [
  { datum: "2026-01-02", bron: BESLUIT },
  { datum: "2026-05-15", bron: BESLUIT },
  { datum: "2027-05-07", bron: BESLUIT },
  { datum: "2028-04-28", bron: BESLUIT },
  { datum: "2028-05-26", bron: BESLUIT },
];

/** First and last day of the years whose equated days were looked up. */
export const GELIJKGESTELD_GEDEKT: { readonly van: Datum; readonly tot: Datum } = { van: "2026-01-01", tot: "2028-12-31" };

/**
 * Whether the equated days around this day are known. Outside the covered years a term may in truth end a day later than
 * `atw` says: harmless for the citizen (early side), to be doubted for what binds the government.
 */
export function isGedekt(datum: Datum): boolean {
  return GELIJKGESTELD_GEDEKT.van <= datum && datum <= GELIJKGESTELD_GEDEKT.tot;
}

/** Easter Sunday of a year of the Gregorian calendar, as a day number (Meeus/Jones/Butcher). */
function paaszondag(jaar: number): number {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dag(jaar, Math.floor(n / 31), (n % 31) + 1);
}

const dag = (jaar: number, maand: number, dagVanMaand: number): number => Math.floor(Date.UTC(jaar, maand - 1, dagVanMaand) / 86_400_000);
/** Day 0 is a Thursday; 0 = Sunday. */
const weekdagVan = (nummer: number): number => (((nummer + 4) % 7) + 7) % 7;

function feestdagnummers(jaar: number): readonly (readonly [Feestdag["id"], number])[] {
  const pasen = paaszondag(jaar);
  const koningsdag = dag(jaar, 4, 27);
  return [
    ["nieuwjaarsdag", dag(jaar, 1, 1)],
    ["goede-vrijdag", pasen - 2],
    ["paasmaandag", pasen + 1],
    // Not on a Sunday: then the day before.
    ["koningsdag", weekdagVan(koningsdag) === 0 ? koningsdag - 1 : koningsdag],
    ["bevrijdingsdag", dag(jaar, 5, 5)],
    ["hemelvaartsdag", pasen + 39],
    ["pinkstermaandag", pasen + 50],
    ["eerste-kerstdag", dag(jaar, 12, 25)],
    ["tweede-kerstdag", dag(jaar, 12, 26)],
  ];
}

/** The recognised holidays of a year by date, without weekends and equated days. Koningsdag as it is since 2014. */
export function feestdagen(jaar: number): readonly Feestdag[] {
  return feestdagnummers(jaar)
    .map(([id, nummer]) => ({ id, datum: vanDagnummer(nummer) }))
    .sort((a, b) => (a.datum < b.datum ? -1 : 1));
}

const vrijPerJaar = new Map<number, ReadonlySet<number>>();

function vrijeDagen(jaar: number): ReadonlySet<number> {
  const bekend = vrijPerJaar.get(jaar);
  if (bekend) return bekend;
  const dagen = new Set(feestdagnummers(jaar).map(([, nummer]) => nummer));
  for (const { datum } of GELIJKGESTELD) if (Number(datum.slice(0, 4)) === jaar) dagen.add(dagnummer(datum));
  vrijPerJaar.set(jaar, dagen);
  return dagen;
}

function isVrij(nummer: number): boolean {
  const w = weekdagVan(nummer);
  return w === 0 || w === 6 || vrijeDagen(new Date(nummer * 86_400_000).getUTCFullYear()).has(nummer);
}

/** Saturday, Sunday, recognised holiday or equated day (art. 1 and 3 Atw). Throws a RangeError for text that is no day. */
export function isVrijeDag(datum: Datum): boolean {
  return isVrij(dagnummer(datum));
}

/** The first day on or after this one that is not free: where a term ends that art. 1 lid 1 Atw extends. */
export function atw(datum: Datum): Datum {
  const begin = dagnummer(datum);
  let nummer = begin;
  while (isVrij(nummer)) nummer += 1;
  return nummer === begin ? datum : vanDagnummer(nummer);
}

/** The last day on or before this one that is not free: for a safe day that was counted back. */
export function werkdagTerug(datum: Datum): Datum {
  const begin = dagnummer(datum);
  let nummer = begin;
  while (isVrij(nummer)) nummer -= 1;
  return nummer === begin ? datum : vanDagnummer(nummer);
}

/** The first day after this one that is not free. */
export function eersteWerkdagNa(datum: Datum): Datum {
  return atw(vanDagnummer(dagnummer(datum) + 1));
}

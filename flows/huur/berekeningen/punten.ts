import type { Datum } from "#flows/engine/datum.ts";
import { inCenten } from "#flows/engine/centen.ts";
import { maxHuurKamer, maxHuurZelfstandig } from "./huurtabel.ts";
import { isNieuwContract, MIDDEN_PUNTEN, SOCIAAL_PUNTEN, type Getekend, type Sector, type Woonvorm } from "./sector.ts";

export const ENERGIELABELS = ["A++++", "A+++", "A++", "A+", "A", "B", "C", "D", "E", "F", "G"] as const;
export type Energielabel = (typeof ENERGIELABELS)[number];
export type Woningtype = "eengezins" | "meergezins";

/** What a quick estimate of a zelfstandige woning is made of (huur.md 6.3, form fields). */
export interface Schatting {
  /** Rooms, kitchen and bathroom in m². */
  readonly m2_vertrekken: number;
  readonly m2_overig?: number | undefined;
  readonly n_verwarmd: number;
  readonly n_verwarmd_overig?: number | undefined;
  readonly type: Woningtype;
  /** A label from 2021 or later; without it the year of building counts. */
  readonly label?: Energielabel | undefined;
  readonly bouwjaar?: number | undefined;
  /** Length of the kitchen worktop in metres. */
  readonly aanrecht: number;
  readonly keuken_extra?: number | undefined;
  readonly toilet?: "apart" | "badkamer" | undefined;
  readonly douche?: number | undefined;
  readonly bad?: number | undefined;
  readonly bad_douche?: number | undefined;
  readonly wastafel?: number | undefined;
  /** Points of all sanitary fittings together, instead of the fields above. */
  readonly sanitair?: number | undefined;
  readonly buiten_m2?: number | undefined;
  readonly buiten_gedeeld?: boolean | undefined;
  /** WOZ value in euro; unknown counts as the lowest value. */
  readonly woz?: number | undefined;
}

const LABELPUNTEN: Readonly<Record<Woningtype, Readonly<Record<Energielabel, number>>>> = {
  eengezins: { "A++++": 62, "A+++": 57, "A++": 52, "A+": 47, A: 41, B: 34, C: 22, D: 14, E: -4, F: -9, G: -15 },
  meergezins: { "A++++": 58, "A+++": 53, "A++": 48, "A+": 43, A: 37, B: 30, C: 15, D: 11, E: -4, F: -9, G: -15 },
};

/** Points by the first year of building; both kinds of home. */
const BOUWJAARPUNTEN: readonly (readonly [number, Readonly<Record<Woningtype, number>>])[] = [
  [2002, { eengezins: 41, meergezins: 37 }],
  [2000, { eengezins: 34, meergezins: 30 }],
  [1992, { eengezins: 22, meergezins: 15 }],
  [1984, { eengezins: 14, meergezins: 11 }],
  [1979, { eengezins: -4, meergezins: -4 }],
  [1977, { eengezins: -9, meergezins: -9 }],
  [0, { eengezins: -15, meergezins: -15 }],
];

const WOZ_MINIMUM = 85_806;
const WOZ_PER_PUNT = 16_954;
const WOZ_PER_M2_PER_PUNT = 268;
/** From this total on the WOZ points are limited to 33 parts of 67 of the others. */
const CAP_VANAF = 187;
const CAP_MINIMUM = 186;

const heel = (getal: number) => Math.floor(getal + 0.5);
const kwart = (getal: number) => Math.floor(getal * 4 + 0.5) / 4;

function energiepunten({ type, label, bouwjaar }: Schatting): number | undefined {
  if (label !== undefined) return LABELPUNTEN[type][label];
  if (bouwjaar === undefined) return undefined;
  return BOUWJAARPUNTEN.find(([vanaf]) => bouwjaar >= vanaf)?.[1][type];
}

function sanitairpunten(s: Schatting): number {
  if (s.sanitair !== undefined) return s.sanitair;
  const toilet = s.toilet === "apart" ? 3 : s.toilet === "badkamer" ? 2 : 0;
  return toilet + 4 * (s.douche ?? 0) + 6 * (s.bad ?? 0) + 7 * (s.bad_douche ?? 0) + (s.wastafel ?? 0);
}

function keukenpunten({ aanrecht, keuken_extra = 0.5 }: Schatting): number {
  const lengte = aanrecht < 1 ? 0 : aanrecht < 2 ? 4 : 7;
  return lengte + Math.min(lengte, keuken_extra);
}

function buitenpunten({ buiten_m2 = 0, buiten_gedeeld = false }: Schatting): number {
  if (buiten_m2 > 0) return Math.min(15, 2 + 0.35 * buiten_m2);
  return buiten_gedeeld ? 0 : -5;
}

/** Total with the limit on the WOZ points [checked]: only from 187 points on, and then at least 186. */
export function metWozCap(overig: number, woz: number): number {
  const zonder = heel(overig + woz);
  if (zonder < CAP_VANAF) return zonder;
  return Math.max(CAP_MINIMUM, heel(overig + Math.min(woz, Math.floor((overig * 33) / 67))));
}

export interface Puntenschatting {
  /** Points by rubriek: R1, R2, R3, R4, R5, R6, R8, R11. */
  readonly rubrieken: readonly number[];
  readonly punten: number;
}

/** F3: the estimated points of a zelfstandige woning; undefined without a label or year of building. INDICATIVE only. */
export function schatPunten(s: Schatting): Puntenschatting | undefined {
  const energie = energiepunten(s);
  const m2 = heel(s.m2_vertrekken + (s.m2_overig ?? 0));
  if (energie === undefined || m2 <= 0) return undefined;
  const woz = Math.max(s.woz ?? WOZ_MINIMUM, WOZ_MINIMUM);
  const overig = [
    heel(s.m2_vertrekken),
    heel(s.m2_overig ?? 0) * 0.75,
    2 * s.n_verwarmd + Math.min(4, s.n_verwarmd_overig ?? 0),
    energie,
    keukenpunten(s),
    sanitairpunten(s),
    buitenpunten(s),
  ].map(kwart);
  const wozpunten = kwart(woz / WOZ_PER_PUNT + woz / m2 / WOZ_PER_M2_PER_PUNT);
  return { rubrieken: [...overig, wozpunten], punten: metWozCap(overig.reduce((som, p) => som + p, 0), wozpunten) };
}

/** Points that unasked parts may add: a choice of the product, no rule. */
const MARGE = 12;

export type Signaal = "sterk" | "mogelijk" | "geen";

export interface Puntensignaal {
  readonly punten: number;
  /** Largest rent at these points, and with the margin, in euro a month. */
  readonly max: number;
  readonly maxHoog: number;
  /** What that says about the rent that is paid; null when it is not known. */
  readonly signaal: Signaal | null;
}

/** F3 `puntensignaal`; undefined when the table of that day is not known. */
export function puntensignaal(punten: number, kaleHuur: number | undefined, op: Datum): Puntensignaal | undefined {
  const max = maxHuurZelfstandig(punten, op);
  const maxHoog = maxHuurZelfstandig(punten + MARGE, op);
  if (max === undefined || maxHoog === undefined) return undefined;
  if (kaleHuur === undefined) return { punten, max, maxHoog, signaal: null };
  const huur = inCenten(kaleHuur);
  return { punten, max, maxHoog, signaal: huur > inCenten(maxHoog) ? "sterk" : huur > inCenten(max) ? "mogelijk" : "geen" };
}

export type Puntenoordeel = "ok" | "te-hoog" | "geen-signaal" | "onbekend";

export interface Oordeelvraag {
  readonly woonvorm: Woonvorm;
  readonly getekend: Getekend;
  readonly ingangsdatum?: Datum | undefined;
  readonly sector: Sector;
  readonly aanvangshuur?: number | undefined;
  readonly kaleHuur?: number | undefined;
  /** Points that are known. */
  readonly punten?: number | undefined;
  /** Points that were estimated. */
  readonly geschat?: number | undefined;
}

function naTabel(huur: number, max: number | undefined): Puntenoordeel {
  if (max === undefined) return "onbekend";
  return inCenten(huur) <= inCenten(max) ? "ok" : "te-hoog";
}

/** Points from which a vrije sector rent needs no limit: 144 for an old contract, 187 for a new one. */
function isVrijGenoeg({ getekend, ingangsdatum }: Oordeelvraag, punten: number): boolean {
  return punten > (isNieuwContract(getekend, ingangsdatum) ? MIDDEN_PUNTEN : SOCIAAL_PUNTEN);
}

/** F3 `puntenOordeel`: what the points say about the rent; `onbekend` without points, rent or a table. */
export function puntenOordeel(vraag: Oordeelvraag, op: Datum): Puntenoordeel {
  const { woonvorm, sector, punten, geschat } = vraag;
  const huur = vraag.kaleHuur ?? vraag.aanvangshuur;
  if (huur === undefined) return "onbekend";
  if (punten !== undefined) {
    if (woonvorm === "kamer" || woonvorm === "hospita-kamer") return naTabel(huur, maxHuurKamer(punten, op));
    if (woonvorm !== "zelfstandig") return "onbekend";
    return sector === "vrij" && isVrijGenoeg(vraag, punten) ? "ok" : naTabel(huur, maxHuurZelfstandig(punten, op));
  }
  if (geschat === undefined || woonvorm !== "zelfstandig") return "onbekend";
  if (sector === "vrij" && !isNieuwContract(vraag.getekend, vraag.ingangsdatum) && geschat > SOCIAAL_PUNTEN) return "geen-signaal";
  const oordeel = naTabel(huur, maxHuurZelfstandig(geschat, op));
  return oordeel === "ok" ? "geen-signaal" : oordeel;
}

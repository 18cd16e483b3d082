import { dagenTussen, plusDagen, type Datum } from "#flows/engine/datum.ts";
import type { Zekerheid } from "#flows/engine/bron.ts";
import { inCenten, inEuro } from "#flows/engine/centen.ts";
import { kostendelersnorm } from "#flows/tarieven/kostendelersnorm.ts";
import { bijstandTarief, maximumdagloonTarief, vermogensgrensTarief, voorschotTarief } from "./tarieven.ts";

const KORTSTE = 3;
const LANGSTE = 24;

/**
 * 6.10: months of WW (art. 42 WW). `a` and `b`: calendar years with work before 2016 and from 2016, up to the year before the
 * dismissal. Without four of the five years: three months.
 */
export function wwDuur(vraag: { readonly vierVanVijf: boolean; readonly a: number; readonly b: number }): number {
  if (!vraag.vierVanVijf) return KORTSTE;
  const { a, b } = vraag;
  const vol = Math.min(Math.max(0, 10 - a), b);
  return Math.min(LANGSTE, Math.max(KORTSTE, a + vol + 0.5 * (b - vol)));
}

/** Working days in a month, for the daily wage. */
const DAGEN_PER_MAAND = 21.75;

/**
 * 6.10: WW in euro a month, gross with holiday allowance: 75% for two months, then 70% of the pay, up to the highest daily
 * wage (art. 47 WW); undefined for a period without that figure.
 */
export function wwBedrag(maandloon: number, op: Datum): { readonly eerste: number; readonly daarna: number } | undefined {
  const dagloon = maximumdagloonTarief.zoek(op)?.waarde;
  if (dagloon === undefined) return undefined;
  // In ten-thousandths of a euro: the limit is no whole number of cents.
  const grens = inCenten(dagloon) * DAGEN_PER_MAAND * 100;
  const loon = Math.min(inCenten(maandloon) * 108, grens);
  const deel = (procent: number) => inEuro(Math.round((loon * procent) / 10_000));
  return { eerste: deel(75), daarna: deel(70) };
}

const MET_PARTNER: ReadonlySet<string> = new Set(["partner", "partner-kind"]);
const MET_GEZIN: ReadonlySet<string> = new Set(["alleen-kind", "partner", "partner-kind"]);

export interface Bijstand {
  /** Norm of this household, bijstand after income, and the lowest advance, in euro a month. */
  readonly norm: number;
  readonly bijstand: number;
  readonly voorschot: number;
  readonly jaar: number;
  readonly zekerheid: Zekerheid;
}

/**
 * 6.11: bijstand a month in euro, with holiday allowance (art. 20-22a and 52 Pw). Undefined when the norms of that day are
 * not known, and for people under 21 who do not live alone.
 */
export function bijstand(
  vraag: { readonly huishouden: string; readonly medebewoners: number; readonly inkomen: number; readonly leeftijd?: number | undefined },
  op: Datum,
): Bijstand | undefined {
  const rij = bijstandTarief.zoek(op);
  const voorschot = voorschotTarief.zoek(op)?.waarde;
  const norm = rij && normVan(vraag, rij.waarde.cijfers);
  if (rij === undefined || voorschot === undefined || norm === undefined) return undefined;
  const bedrag = Math.max(0, inCenten(norm) - inCenten(vraag.inkomen));
  return {
    norm,
    bijstand: inEuro(bedrag),
    voorschot: inEuro(Math.round((bedrag * voorschot) / 100)),
    jaar: rij.waarde.jaar,
    zekerheid: rij.bron.zekerheid,
  };
}

function normVan(
  vraag: { readonly huishouden: string; readonly medebewoners: number; readonly leeftijd?: number | undefined },
  normen: { readonly alleen: number; readonly paar: number; readonly alleenTot21: number },
): number | undefined {
  const paar = MET_PARTNER.has(vraag.huishouden);
  if (vraag.huishouden === "weet-niet" || (vraag.leeftijd !== undefined && vraag.leeftijd < 18)) return undefined;
  if (vraag.leeftijd !== undefined && vraag.leeftijd < 21) return vraag.huishouden === "alleen" ? normen.alleenTot21 : undefined;
  if (vraag.medebewoners === 0) return paar ? normen.paar : normen.alleen;
  const delers = (paar ? 2 : 1) + vraag.medebewoners;
  const perPersoon = kostendelersnorm(delers, normen.paar);
  return inEuro(inCenten(perPersoon) * (paar ? 2 : 1));
}

/** The limit of wealth for bijstand of a household in euro; undefined when it is not known for that day. */
export function vermogensgrens(huishouden: string, op: Datum): number | undefined {
  const grenzen = vermogensgrensTarief.zoek(op)?.waarde;
  if (grenzen === undefined || huishouden === "weet-niet") return undefined;
  return MET_GEZIN.has(huishouden) ? grenzen.gezin : grenzen.alleen;
}

/** Percent that AOW is lower for years outside the Netherlands between 17 and 67: an indication (art. 13 AOW). */
export function aowKorting(jarenBuitenland: number): number {
  return Math.min(100, 2 * jarenBuitenland);
}

const WEKEN_AANVRAAG = 93;
const WEKEN_WACHTTIJD = 104;

/** 6.13: the last day to ask for WIA, and the first day after two years of illness (art. 23 and 64 WIA). */
export function wiaData(ziekSinds: Datum): { readonly aanvraag: Datum; readonly eersteDag: Datum } {
  return { aanvraag: plusDagen(ziekSinds, WEKEN_AANVRAAG * 7), eersteDag: plusDagen(ziekSinds, WEKEN_WACHTTIJD * 7) };
}

/** Whole weeks of illness up to a day. */
export function ziekWeken(ziekSinds: Datum, op: Datum): number {
  return Math.floor(dagenTussen(ziekSinds, op) / 7);
}

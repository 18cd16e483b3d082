import type { Datum } from "#flows/engine/datum.ts";
import { inCenten, inEuro } from "#flows/engine/centen.ts";
import { deel, deelVan, HEEL } from "./geld.ts";
import { alimentatieTarief, belastingTarief, type Schijf } from "./normen.ts";

/** What the bracket of this income gives, in cents times HEEL: what is exact is rounded once, at the end. */
function inSchijf(schijven: readonly Schijf[], inkomen: number): number {
  const schijf = schijven.find(({ tot }) => tot === null || inkomen <= tot)!;
  return schijf.basis * HEEL + (inkomen - schijf.vanaf) * schijf.deel;
}

/** Tax over all brackets up to this income, in cents times HEEL. */
function overSchijven(schijven: readonly Schijf[], inkomen: number): number {
  return schijven.reduce((som, { vanaf, tot, deel: tarief }) => som + Math.max(0, Math.min(inkomen, tot ?? inkomen) - vanaf) * tarief, 0);
}

export interface Nbi {
  /** Amounts in euro a year. */
  readonly belasting: number;
  readonly algemeneHeffingskorting: number;
  readonly arbeidskorting: number;
  /** Netto besteedbaar inkomen in euro a month. */
  readonly nbi: number;
}

/**
 * 6.1: net income a month from the gross income of a year (jaaropgave, with holiday pay), below AOW age. `werk`: the income
 * comes from work. Not counted: combinatiekorting, mortgage, company car, a business, work and a benefit together.
 * Throws GeenTariefError for a day without figures.
 */
export function nbiVanJaar({ inkomen, werk }: { readonly inkomen: number; readonly werk: boolean }, op: Datum): Nbi {
  const { schijven, algemeneKorting, arbeidskorting } = belastingTarief.op(op).waarde;
  const i = inCenten(inkomen);
  const belasting = overSchijven(schijven, i);
  const ahk = Math.max(0, inSchijf(algemeneKorting, i));
  const ak = werk ? Math.max(0, inSchijf(arbeidskorting, i)) : 0;
  const netto = i * HEEL - Math.max(0, belasting - ahk - ak);
  const euro = (centenMaalHeel: number) => inEuro(deel(centenMaalHeel, HEEL));
  return { belasting: euro(belasting), algemeneHeffingskorting: euro(ahk), arbeidskorting: euro(ak), nbi: inEuro(deel(netto, 12 * HEEL)) };
}

/**
 * 6.1: net income a month from net pay in euro. Without the holiday pay of a year it is a rough rule of our own (`grof`).
 * Throws GeenTariefError for a day without figures.
 */
export function nbiVanNetto(
  { nettoPerMaand, nettoVakantiegeldPerJaar }: { readonly nettoPerMaand: number; readonly nettoVakantiegeldPerJaar?: number | undefined },
  op: Datum,
): { readonly nbi: number; readonly grof: boolean } {
  const maand = inCenten(nettoPerMaand);
  if (nettoVakantiegeldPerJaar !== undefined) return { nbi: inEuro(maand + deel(inCenten(nettoVakantiegeldPerJaar), 12)), grof: false };
  return { nbi: inEuro(deelVan(maand, alimentatieTarief.op(op).waarde.vakantiegeld)), grof: true };
}

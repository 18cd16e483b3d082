import type { Datum } from "#flows/engine/datum.ts";
import { inCenten, inEuro } from "#flows/engine/centen.ts";
import { deel, HEEL } from "./geld.ts";
import { kgbTarief } from "./normen.ts";

/** Who may get kindgebonden budget: the parent with whom the child is registered. */
export interface KgbInvoer {
  /** Without a toeslagpartner. */
  readonly alleenstaand: boolean;
  /** Toetsingsinkomen in euro a year, of both when there is a toeslagpartner. */
  readonly inkomen: number;
  /** Ages of the children below 18. */
  readonly leeftijden: readonly number[];
  /** Wealth on 1 January in euro. */
  readonly vermogen?: number | undefined;
}

/** 6.2: an estimate of the kindgebonden budget in euro, a year and a month. Throws GeenTariefError for a day without figures. */
export function kindgebondenBudget({ alleenstaand, inkomen, leeftijden, vermogen = 0 }: KgbInvoer, op: Datum): { readonly perJaar: number; readonly kgb: number } {
  const cijfers = kgbTarief.op(op).waarde;
  const soort = alleenstaand ? "alleen" : "paar";
  if (leeftijden.length === 0 || inCenten(vermogen) > cijfers.vermogen[soort]) return { perJaar: 0, kgb: 0 };
  const meer = leeftijden.reduce((som, leeftijd) => som + (leeftijd >= 16 ? cijfers.van16 : leeftijd >= 12 ? cijfers.van12 : 0), 0);
  const recht = cijfers.perKind * leeftijden.length + (alleenstaand ? cijfers.alleenstaand : 0) + meer;
  const af = Math.max(0, inCenten(inkomen) - cijfers.drempel[soort]) * cijfers.afbouw;
  const jaar = Math.max(0, recht * HEEL - af);
  return { perJaar: inEuro(deel(jaar, HEEL)), kgb: inEuro(deel(jaar, 12 * HEEL)) };
}

import { inCenten, inEuro } from "#flows/engine/centen.ts";

const MAANDEN = 24;
const MINSTENS_CENTEN = 2_000;

/** A standard plan to pay back: `maanden` - 1 times `perMaand`, and `laatste` in the last month; all in euro. */
export interface Toeslagplan {
  readonly maanden: number;
  readonly perMaand: number;
  readonly laatste: number;
}

/**
 * C9: the standard plan of Dienst Toeslagen for a total in euro: 24 months, or € 20 a month for as long as it takes when
 * 24 months would be less a month. The month is rounded up to the cent, the last month is the rest. From juridischloket.nl
 * without a year: not confirmed for 2026.
 */
export function toeslagPlan(totaal: number): Toeslagplan {
  const centen = inCenten(totaal);
  if (centen === 0) return { maanden: 0, perMaand: 0, laatste: 0 };
  const lang = centen >= MAANDEN * MINSTENS_CENTEN;
  const perMaand = lang ? Math.ceil(centen / MAANDEN) : Math.min(MINSTENS_CENTEN, centen);
  const maanden = lang ? MAANDEN : Math.ceil(centen / MINSTENS_CENTEN);
  return { maanden, perMaand: inEuro(perMaand), laatste: inEuro(centen - (maanden - 1) * perMaand) };
}

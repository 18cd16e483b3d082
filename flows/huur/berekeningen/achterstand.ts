import { inCenten, inEuro } from "#flows/engine/centen.ts";

/** F4 `achMaanden`: months of arrears, cut off after one decimal; undefined for a rent of nothing. */
export function achMaanden(schuld: number, kaleHuur: number): number | undefined {
  const huur = inCenten(kaleHuur);
  return huur === 0 ? undefined : Math.floor((10 * inCenten(schuld)) / huur) / 10;
}

/** Parts of the debt in cents with their rate in tenths of a percent (Besluit BIK). */
const SCHIJVEN: readonly (readonly [number, number])[] = [
  [250_000, 150],
  [250_000, 100],
  [500_000, 50],
  [19_000_000, 10],
  [Infinity, 5],
];
const MINIMUM = 4_000;
const MAXIMUM = 677_500;
const BTW = 21;

export interface Incassokosten {
  /** Euro without btw. */
  readonly exclusief: number;
  /** Euro with 21% btw: only when the landlord cannot deduct it. */
  readonly inclusief: number;
}

/** F9 [HA-4]: the largest collection costs for a debt in euro, allowed only after a 14-dagenbrief. */
export function incassokosten(schuld: number): Incassokosten {
  let rest = inCenten(schuld);
  let kosten = 0;
  for (const [breedte, tarief] of SCHIJVEN) {
    const deel = Math.min(rest, breedte);
    kosten += (deel * tarief) / 1000;
    rest -= deel;
    if (rest === 0) break;
  }
  const centen = Math.min(MAXIMUM, Math.max(MINIMUM, Math.floor(kosten + 0.5)));
  return { exclusief: inEuro(centen), inclusief: inEuro(Math.floor((centen * (100 + BTW)) / 100 + 0.5)) };
}

export interface Betalingsregeling {
  readonly termijnen: number;
  /** The last payment in euro. */
  readonly laatste: number;
  /** Longer than a year: many landlords want less [unsure]. */
  readonly langerDanJaar: boolean;
}

/** F11: terms of a debt at an amount a month, both in euro; undefined when nothing is paid or owed. */
export function betalingsregeling(schuld: number, maandbedrag: number): Betalingsregeling | undefined {
  const totaal = inCenten(schuld);
  const per = inCenten(maandbedrag);
  if (per === 0 || totaal === 0) return undefined;
  const termijnen = Math.ceil(totaal / per);
  return { termijnen, laatste: inEuro(totaal - (termijnen - 1) * per), langerDanJaar: termijnen > 12 };
}

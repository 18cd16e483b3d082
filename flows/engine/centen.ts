/** An amount in euro as whole cents. Throws a RangeError for what is no amount. */
export function inCenten(euro: number): number {
  const centen = Math.round(euro * 100);
  if (!Number.isSafeInteger(centen) || centen < 0) throw new RangeError(`no amount: ${euro}`);
  return centen;
}

/** Whole cents as an amount in euro. */
export function inEuro(centen: number): number {
  return centen / 100;
}

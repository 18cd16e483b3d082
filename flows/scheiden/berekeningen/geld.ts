/* Money as whole cents, percentages as whole parts of 100,000 (scheiden.md chapter 6): nothing is computed in fractions. */

/** A hundred percent. */
export const HEEL = 100_000;

/** `teller / noemer` of whole numbers, rounded half up to a whole number. */
export function deel(teller: number, noemer: number): number {
  return Math.floor((2 * teller + noemer) / (2 * noemer));
}

/** A part of an amount in cents, rounded half up to a whole cent. */
export function deelVan(centen: number, honderdduizendsten: number): number {
  return deel(centen * honderdduizendsten, HEEL);
}

/** Whole cents, rounded half up to whole euros, in cents. */
export function opEuro(centen: number): number {
  return deel(centen, 100) * 100;
}

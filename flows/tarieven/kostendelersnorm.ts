import { inCenten, inEuro } from "#flows/engine/centen.ts";

/**
 * C11: the norm per person in euro of a household with `kostendelers` people who count (27 or older, this person included):
 * ((40% + A x 30%) / A) x norm of a couple (art. 22a Pw). The norm is an input: it changes twice a year.
 * Throws a RangeError for a number of people below 1.
 */
export function kostendelersnorm(kostendelers: number, gehuwdennorm: number): number {
  if (!Number.isInteger(kostendelers) || kostendelers < 1) throw new RangeError(`no number of people: ${kostendelers}`);
  return inEuro(Math.round((inCenten(gehuwdennorm) * (40 + 30 * kostendelers)) / (100 * kostendelers)));
}

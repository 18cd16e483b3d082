/**
 * How heavily each term counts within a slot (verwijzing.md B.5), in whole points; together 100. A ranking carries the
 * version and its terms, so that it can be explained later. Raise the version with every change.
 */
export const gewichten = {
  versie: "2026-11-22.1",
  termen: { onderwerp: 20, dienst: 16, tijd: 14, zelf: 12, onafh: 10, samen: 8, kosten: 8, kanaal: 5, lokaal: 4, taal: 3 },
} as const satisfies Gewichten;

export const TERMEN = ["onderwerp", "dienst", "tijd", "zelf", "onafh", "samen", "kosten", "kanaal", "lokaal", "taal"] as const;
export type Term = (typeof TERMEN)[number];

export interface Gewichten {
  readonly versie: string;
  readonly termen: Readonly<Record<Term, number>>;
}

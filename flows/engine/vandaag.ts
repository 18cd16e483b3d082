import type { Datum } from "./datum.ts";

const dagInAmsterdam = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short" });

/** Milliseconds. Midnight in Amsterdam always falls on a whole hour: within one hour the day is the same. */
const UUR = 60 * 60 * 1000;
let laatste: { readonly uur: number; readonly dag: Datum } | undefined;

/** The calendar day in Europe/Amsterdam at an instant: the day in which the law counts. */
export function vandaag(nu: Date): Datum {
  const uur = Math.floor(nu.getTime() / UUR);
  if (laatste?.uur !== uur) laatste = { uur, dag: dagInAmsterdam.format(nu) };
  return laatste.dag;
}

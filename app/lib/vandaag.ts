import type { Datum } from "#flows/engine/datum.ts";

const dagInAmsterdam = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short" });

/** The calendar day in Europe/Amsterdam at an instant: the day in which the law counts. */
export function vandaag(nu: Date): Datum {
  return dagInAmsterdam.format(nu);
}

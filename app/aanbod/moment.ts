import { vandaag } from "#flows/engine/vandaag.ts";
import type { Moment } from "./zoeken.ts";

const klok = new Intl.DateTimeFormat("nl-NL", { timeZone: "Europe/Amsterdam", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** Day and time in Amsterdam at an instant. */
export function momentVan(nu: Date): Moment {
  return { dag: vandaag(nu), tijd: klok.format(nu) };
}

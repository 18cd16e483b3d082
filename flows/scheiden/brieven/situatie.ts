import { woord, type Situatie, type Weigering, type Woord } from "#flows/engine/brief.ts";
import { heeft } from "#flows/engine/brief-situatie.ts";
import type { Datum } from "#flows/engine/datum.ts";

/** The options chosen for a question; none when it was not asked. */
export function keuzesVan(s: Situatie, vraag: string): readonly string[] {
  const antwoord = s.antwoorden[vraag];
  if (Array.isArray(antwoord)) return antwoord;
  return typeof antwoord === "string" ? [antwoord] : [];
}

/** The number that was answered, undefined for "weet-niet" or no answer. */
export function getalVan(s: Situatie, vraag: string): number | undefined {
  const antwoord = s.antwoorden[vraag];
  return typeof antwoord === "number" ? antwoord : undefined;
}

export const isFormeel = (s: Situatie): boolean => heeft(s, "relatievorm", "gehuwd", "geregistreerd");
export const isHuur = (s: Situatie): boolean => heeft(s, "woning", "huur-beide", "huur-ik", "huur-ander");
export const isKoop = (s: Situatie): boolean => heeft(s, "woning", "koop-samen", "koop-ik", "koop-ander");
export const isOnveilig = (s: Situatie): boolean => s.diagnose.veiligheid.some((signaal) => signaal === "gevaar" || signaal === "onveilig");
export const heeftHuisverbod = (s: Situatie): boolean => heeft(s, "knelpunten", "huisverbod-gekregen");

/** Authority of one parent alone: then that parent decides, and there is no consent to give or to ask (scheiden.md 4.9). */
export const gezagVan = (s: Situatie): string => keuzesVan(s, "gezag")[0] ?? "weet-niet";

/** A letter to or about the partner: dangerous while it is unsafe, forbidden while contact is (scheiden.md chapter 7). */
export function geenContact(s: Situatie): Weigering | null {
  if (heeftHuisverbod(s)) return { reden: "huisverbod" };
  return isOnveilig(s) ? { reden: "onveilig" } : null;
}

/** Agreements made together: not while one of them may be under pressure (scheiden.md 4.3 and 5.1). */
export function nietSamen(s: Situatie): Weigering | null {
  return isOnveilig(s) || heeftHuisverbod(s) ? { reden: "niet-samen" } : null;
}

/** The month of a day in words: "augustus 2026". */
export function maandWoord(maand: Datum): Woord {
  return woord(`scheiden.maand.${Number(maand.slice(5, 7))}`, { jaar: Number(maand.slice(0, 4)) });
}

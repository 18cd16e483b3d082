import { woord, type Invulling, type Situatie, type Woord } from "#flows/engine/brief.ts";
import { heeft } from "#flows/engine/brief-situatie.ts";
import { isDatum, plusDagen, type Datum } from "#flows/engine/datum.ts";
import type { Termijn } from "#flows/engine/diagnose.ts";
import { leesGetal } from "#flows/engine/lees-getal.ts";

/** What the letters of this flow read of a case: answers, terms and calculations. */

/** A word of the letters of this flow. */
export function zin(sleutel: string, waarden?: Readonly<Record<string, Invulling>>): Woord {
  return woord(`werk-en-inkomen.${sleutel}`, waarden);
}

/** A number that was answered as somebody would type it in a field: "22", "226,48". */
export function getalTekst(s: Situatie, vraag: string): string | undefined {
  const antwoord = s.antwoorden[vraag];
  return typeof antwoord === "number" ? tekstVan(antwoord) : undefined;
}

/** A number as typed text, with cents where it has them. */
export function tekstVan(getal: number): string {
  return Number.isInteger(getal) ? String(getal) : getal.toFixed(2).replace(".", ",");
}

/** One value of a calculation of the diagnosis; undefined when that calculation was not made. */
export function uitRekening(s: Situatie, id: string, sleutel: string): unknown {
  const resultaat = s.diagnose.berekeningen.find((b) => b.id === id)?.resultaat;
  return typeof resultaat === "object" && resultaat !== null ? Reflect.get(resultaat, sleutel) : undefined;
}

/** The first of these terms of the person that the diagnosis has. */
export function termijnVan(s: Situatie, ...ids: string[]): Termijn | undefined {
  return ids.flatMap((id) => s.diagnose.termijnen.find((t) => t.id === id) ?? [])[0];
}

/** True when the law gives no day after today any more. */
export const isVoorbij = (termijn: Termijn, s: Situatie): boolean => (termijn.wettelijk ?? termijn.datum) < s.peildatum;

/** The outcome, primary or added. */
export const gaatOver = (s: Situatie, uitkomst: string): boolean => s.diagnose.uitkomst === uitkomst || s.diagnose.extra.includes(uitkomst);

/** The form of the outcome, primary or added. */
export function variantVan(s: Situatie, uitkomst: string): string | null {
  return s.diagnose.uitkomst === uitkomst ? s.diagnose.variant : (s.diagnose.varianten?.[uitkomst] ?? null);
}

export const heeftAdvocaat = (s: Situatie): boolean => heeft(s, "rechtshulp-dekking", "advocaat");
export const isOnveilig = (s: Situatie): boolean => s.diagnose.veiligheid.some((id) => id === "geweld" || id === "dwang");
export const heeftGeenGeld = (s: Situatie): boolean => heeft(s, "inkomen-nu", "bijna-op", "niets") || heeft(s, "wi-acuut", "eten");
export const isOpStaandeVoet = (s: Situatie): boolean =>
  heeft(s, "ontslag-hoe", "op-staande-voet") || (s.antwoorden["ontslag-hoe"] === undefined && heeft(s, "ww-einde-reden", "op-staande-voet"));

/** Reported ill, as far as the answers say. */
export function isZiek(s: Situatie): boolean {
  return ["ontslag-bescherming", "vso-check", "zelf-reden", "wi-onderwerp"].some((vraag) => heeft(s, vraag, "ziek"));
}

/** What was typed in a field or stands there as a proposal: a day. */
export function getypteDag(s: Situatie, id: string, voorstel?: Datum): Datum | undefined {
  const getypt = s.getypt[id] ?? voorstel;
  return isDatum(getypt) ? getypt : undefined;
}

/** A number of at most two decimals in a text field; undefined when it cannot be read. */
export function getalIn(tekst: string): number | undefined {
  return leesGetal(tekst, 2) ?? undefined;
}

/** The later of two days. */
export const laatste = (een: Datum, twee: Datum): Datum => (een > twee ? een : twee);

/** So many days from today. */
export const over = (s: Situatie, dagen: number): Datum => plusDagen(s.peildatum, dagen);

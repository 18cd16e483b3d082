import { talen, type Taal } from "#app/taal/talen.ts";
import type { Tekst } from "./onderdelen.ts";

/** A text in every language. */
export function inTalen(maak: (taal: Taal) => string): Tekst {
  return { nl: maak("nl"), en: maak("en") };
}

/** Lines in every language; a line that a language lacks stands there in Dutch. */
export function regelsInTalen(van: (taal: Taal) => readonly string[]): readonly Tekst[] {
  const [nl = [], en = []] = talen.map(van);
  return nl.map((regel, nr) => ({ nl: regel, en: en[nr] ?? regel }));
}

import type { Situatie } from "./brief.ts";
import { isDatum, type Datum } from "./datum.ts";

/* What the letters of every flow read of the answers. */

/** True when one of the options is the answer to this question or one of its answers. */
export function heeft({ antwoorden }: Situatie, vraag: string, ...opties: string[]): boolean {
  const antwoord = antwoorden[vraag];
  return Array.isArray(antwoord) ? antwoord.some((keuze) => opties.includes(keuze)) : opties.includes(String(antwoord));
}

/** The calendar day that was answered, undefined for "weet-niet" or no answer. */
export function dagVan({ antwoorden }: Situatie, vraag: string): Datum | undefined {
  const antwoord = antwoorden[vraag];
  return isDatum(antwoord) ? antwoord : undefined;
}

import type { Brief } from "#flows/engine/brief.ts";
import { i18nVoor } from "#app/taal/i18n.server.ts";

/**
 * The key of a word of a letter: the one that its flow says in its own way (`<flow>.veld.naam`), else the one that the
 * letters of all flows share (`veld.naam`).
 */
export function eigenSleutel({ woorden }: Brief, sleutel: string): string {
  const eigen = `${woorden.split(".")[0]}.${sleutel}`;
  return i18nVoor("nl").exists(`brieven:${eigen}`) ? eigen : sleutel;
}

import { createHash } from "node:crypto";

/**
 * The hash that stands with a consent: over the text in every language, so that it proves what was on the screen and does
 * not tell in which language. Lower-case hexadecimal signs.
 *
 * @param teksten the whole consent text by language
 */
export function hashVanTekst(teksten: Readonly<Record<string, string>>): string {
  const opVolgorde = Object.entries(teksten).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(opVolgorde)).digest("hex");
}

import { i18nVoor } from "#app/taal/i18n.server.ts";
import { talen } from "#app/taal/talen.ts";
import { hashVanTekst } from "./toestemming-tekst.server.ts";
import { TOESTEMMING } from "./woorden.ts";

export { TOESTEMMING };

/**
 * The hash of every consent text that was ever on a screen. A text never changes: another text is another version, with a
 * line of its own here, and the old words stay in the locale files as long as a consent to them is kept (C5).
 */
export const HASHES: Readonly<Record<string, string>> = {
  "toestemming.v1": "cc34074cf6cb098a4772fa28a23cb52b521ceaf319008d742ec93732b2e0be83",
  "toestemming.v2": "4a8c0225b285d293f09d4049a6bc9d5dadc182940cfb60dd9dddbbe6ef95bba2",
};

/** The hash of a consent text as it stands in the words now. */
export function hashVanWoorden(versie: string): string {
  const teksten = talen.map((taal) => [taal, JSON.stringify(i18nVoor(taal).getResource(taal, "delen", versie))] as const);
  return hashVanTekst(Object.fromEntries(teksten));
}

/** Version and hash to keep with a consent. Throws when the words are no longer those of the version. */
export function toestemmingTekst(): { readonly versie: string; readonly hash: string } {
  const hash = hashVanWoorden(TOESTEMMING);
  if (hash !== HASHES[TOESTEMMING]) throw new Error(`${TOESTEMMING} was changed without a new version`);
  return { versie: TOESTEMMING, hash };
}

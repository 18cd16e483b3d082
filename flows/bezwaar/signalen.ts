import type { Antwoorden } from "#flows/engine/vraag.ts";

/** Danger in the answers so far, most urgent first (bezwaar.md 5.1): each has a panel on the very next page. */
const SIGNALEN = ["geen-uitweg", "geweld"] as const;

/** The ids of the safety panels that belong to these answers. */
export function signalen(antwoorden: Antwoorden): readonly string[] {
  const nood = antwoorden["bz-nu-nood"];
  return Array.isArray(nood) ? SIGNALEN.filter((s) => nood.includes(s)) : [];
}

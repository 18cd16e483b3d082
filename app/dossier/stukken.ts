import type { Diagnose } from "#flows/engine/diagnose.ts";
import type { DossierInhoud } from "./dossier-schema.ts";

/** The paper that proves that a letter was sent; a flow that asks for it itself uses the same id. */
export const VERZENDBEWIJS = "verzendbewijs";

/** The papers to collect: those of the result, and the proof of sending once a letter was sent (bezwaar.md 7.0 C). */
export function stukkenBij({ stukken }: Diagnose, { verstuurd }: Pick<DossierInhoud["zaken"][number], "verstuurd">): Diagnose["stukken"] {
  const ontbreekt = Object.keys(verstuurd).length > 0 && !stukken.some(({ id }) => id === VERZENDBEWIJS);
  return ontbreekt ? [...stukken, { id: VERZENDBEWIJS, antwoorden: [], bronnen: [] }] : stukken;
}

import { WEET_NIET, type Antwoorden } from "./vraag.ts";

/** Who fills in; no question of a walk and never asked on a result page. Nothing chosen: the person. */
export const INVULLER = "invuller";

/** The question itself: the person, or a hulpverlener together with a client. */
export const invullerVraag = { soort: "keuze", opties: ["zelf", "hulpverlener", WEET_NIET] } as const;

/** True when a hulpverlener fills in together with a client. */
export function isMetHulpverlener(antwoorden: Antwoorden): boolean {
  return antwoorden[INVULLER] === "hulpverlener";
}

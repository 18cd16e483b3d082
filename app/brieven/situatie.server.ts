import type { Stand } from "#app/dossier/toegang.server.ts";
import type { Situatie } from "#flows/engine/brief.ts";

/** Shared fields of all letters of a case stand under this name between the codes. */
export const GEDEELD = "gedeeld";

/** The situation of a letter: the active answers, today's diagnosis and what was typed, over what is stored. */
export function situatieVan({ zaak, peildatum, voortgang }: Stand, diagnose: Situatie["diagnose"], code: string, getypt: Readonly<Record<string, string>> = {}): Situatie {
  return {
    antwoorden: voortgang.actief,
    diagnose,
    peildatum,
    getypt: { ...zaak.brieven[GEDEELD], ...zaak.brieven[code], ...getypt },
    alle: zaak.brieven,
    verstuurd: zaak.verstuurd,
  };
}

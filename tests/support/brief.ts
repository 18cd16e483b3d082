import type { Situatie } from "#flows/engine/brief.ts";
import { leesBrief, type Briefstand } from "#flows/engine/brief-lezen.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { findFlow } from "#flows/index.ts";
import { VANDAAG } from "./context.ts";

/** Everything a letter asks of a person, so that a test can leave out what it is about. */
export const PERSOON = {
  naam: "Bo de Vries",
  adres: "Dorpsstraat 12",
  "postcode-plaats": "3511 AB Utrecht",
  organisatie: "gemeente Utrecht",
} as const;

/** Persona Bo (bezwaar.md 8, 1). */
export const BO: Antwoorden = {
  "bz-organisatie": "gemeente",
  "bz-onderwerp": "pw-gestopt",
  "bz-aanleiding": "besluit",
  "bz-briefdatum": "2026-11-10",
  "bz-termijn-in-brief": "6-weken",
  "bz-al-gedaan": ["gebeld"],
  "bz-nu-nood": ["geen-inkomen"],
  "bz-gronden": ["wel-gemeld", "te-zwaar"],
  "bz-doel": "besluit-anders",
  "bz-aantal-bezwaren": "0",
  "bz-hulp": ["zelf"],
};

/** Persona Rachid (bezwaar.md 8, 14): no answer to a bezwaar, the term to decide ended on 19 October. */
export const RACHID: Antwoorden = {
  "bz-organisatie": "gemeente",
  "bz-onderwerp": "wmo",
  "bz-aanleiding": "geen-antwoord",
  "bz-wacht-op": "bezwaar",
  "bz-aanvraagdatum": "2026-06-29",
  "bz-besluitdatum-bezwaar": "2026-06-15",
  "bz-commissie": "ja",
  "bz-stukken-gevraagd": "nee",
  "bz-al-gedaan": ["gebeld"],
  "bz-nu-nood": ["geen"],
  "bz-hulp": ["zelf"],
};

/** A letter in its situation: the real flow, evaluated on a day, with what was typed. Questions without answer count as "weet-niet". */
export function briefVoor(
  code: string,
  antwoorden: Antwoorden,
  anders: Partial<Pick<Situatie, "getypt" | "verstuurd" | "alle" | "peildatum">> = {},
): Briefstand {
  const flow = findFlow("bezwaar");
  const brief = flow?.brieven?.[code];
  if (!flow || !brief) throw new Error(`no letter ${code}`);
  const peildatum = anders.peildatum ?? VANDAAG;
  const { voortgang, diagnose } = evalueer(flow, antwoorden, peildatum, { aannemen: true });
  if (!diagnose) throw new Error("no diagnosis");
  const situatie = { antwoorden: voortgang.actief, diagnose, peildatum, getypt: PERSOON, alle: {}, verstuurd: {}, ...anders };
  return leesBrief(brief, situatie);
}

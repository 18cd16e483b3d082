import { evaluateUitvoer, evalueer, type Uitvoer } from "#flows/engine/evaluate.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { plusDagen, type Datum } from "#flows/engine/datum.ts";
import { replay } from "#flows/engine/replay.ts";
import type { Antwoorden, Waarde } from "#flows/engine/vraag.ts";
import { bezwaar } from "#flows/bezwaar/index.ts";

/** Answers for the tests of bezwaar: question and field names without `bz-`, as in chapter 8 of the domain file. */

export const VANDAAG: Datum = "2026-11-22";

/** A day so many days from today; negative is past. */
export const dagen = (aantal: number): Datum => plusDagen(VANDAAG, aantal);

export type Kort = Readonly<Record<string, Waarde | undefined>>;

export function antwoorden(kort: Kort): Antwoorden {
  return Object.fromEntries(Object.entries({ "nu-nood": ["geen"], ...kort }).map(([naam, waarde]) => [`bz-${naam}`, waarde]));
}

/** A decision of the gemeente, six weeks, twelve days old: time enough. */
export const besluit: Kort = {
  organisatie: "gemeente",
  onderwerp: "pw-hoogte",
  aanleiding: "besluit",
  briefdatum: dagen(-12),
  "termijn-in-brief": "6-weken",
  "al-gedaan": ["niets"],
  gronden: ["feiten"],
  doel: "besluit-anders",
  "aantal-bezwaren": "0",
  hulp: ["zelf"],
};

/** Waiting for an answer on an application of twelve weeks ago. */
export const wachten: Kort = {
  organisatie: "gemeente",
  onderwerp: "schuldhulp",
  aanleiding: "geen-antwoord",
  "wacht-op": "aanvraag",
  aanvraagdatum: dagen(-84),
  "stukken-gevraagd": "nee",
  "al-gedaan": ["niets"],
  hulp: ["zelf"],
};

export function uitvoer(kort: Kort, peildatum: Datum = VANDAAG): Uitvoer {
  return evaluateUitvoer(bezwaar, antwoorden(kort), peildatum);
}

export function diagnoseVan(kort: Kort, peildatum: Datum = VANDAAG): Diagnose {
  const { diagnose, voortgang } = evalueer(bezwaar, antwoorden(kort), peildatum, { aannemen: true });
  if (!diagnose) throw new Error(`no diagnosis: ${JSON.stringify(voortgang.positie)}`);
  return diagnose;
}

/** The questions that are asked, without `bz-`; those without an answer count as "weet-niet". */
export function pad(kort: Kort, peildatum: Datum = VANDAAG): readonly string[] {
  return replay(bezwaar, antwoorden(kort), peildatum, { aannemen: true }).pad.map((vraag) => vraag.slice(3));
}

/** The day of a term, or undefined when it is not among the terms. */
export function dag(u: Uitvoer, id: string): Datum | undefined {
  return u.deadlines.find((d) => d.id === id)?.date;
}

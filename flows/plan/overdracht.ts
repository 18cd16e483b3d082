import type { Flow } from "#flows/engine/define-flow.ts";
import type { Datum } from "#flows/engine/datum.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import type { Samen } from "#flows/engine/samen.ts";
import { keurWaarde, waardeSchema, type Antwoorden, type Waarde } from "#flows/engine/vraag.ts";
import { vraagOfVeld } from "#flows/engine/vraag-of-veld.ts";

/** A problem from which facts may be carried over to another one. */
export interface Bron {
  readonly flow: Flow;
  readonly antwoorden: Antwoorden;
  /** Null while its walk has no outcome. */
  readonly diagnose: Diagnose | null;
}

const FEITEN = ["postcode", "nood", "dekking"] as const satisfies readonly (keyof Samen["feiten"])[];

type Gegevens = Readonly<Record<string, unknown>>;

/** True when nothing that is there already says something else: then both are about the same thing. */
function gaatDaarover(gegevens: Gegevens, bestaand: Antwoorden): boolean {
  return Object.entries(gegevens).every(([id, inhoud]) => bestaand[id] === undefined || JSON.stringify(bestaand[id]) === JSON.stringify(inhoud));
}

/** What the diagnosis hands to this flow by the contract of its file; of more than one hand-over the first that is about it. */
function volgensDiagnose({ diagnose }: Bron, doel: Flow, bestaand: Antwoorden): Gegevens {
  return diagnose?.overdrachten.find(({ flow, antwoorden }) => flow === doel.id && gaatDaarover(antwoorden, bestaand))?.antwoorden ?? {};
}

/** Facts that both flows ask, each in words of its own. */
function gedeeld({ flow, antwoorden }: Bron, doel: Flow): Antwoorden {
  const uit: Record<string, Waarde | undefined> = {};
  for (const feit of FEITEN) {
    const waarden = flow.samen?.feiten[feit]?.lees(antwoorden) ?? [];
    if (waarden.length > 0) Object.assign(uit, doel.samen?.feiten[feit]?.schrijf(waarden));
  }
  return uit;
}

/**
 * The answers that problems give to a new one: what a diagnosis hands over goes before what both flows happen to ask, an
 * earlier problem before a later one. Only possible answers of questions and fields that the flow has; never one that is
 * there already. A hand-over that says something else than what is there already is about something else, and is left out
 * whole. The person sees what is carried over and may change each.
 */
export function draagOver(bronnen: readonly Bron[], doel: Flow, peildatum: Datum, bestaand: Antwoorden = {}): Readonly<Record<string, Waarde>> {
  const uit: Record<string, Waarde> = {};
  const lagen = [...bronnen.map((bron) => volgensDiagnose(bron, doel, bestaand)), ...bronnen.map((bron) => gedeeld(bron, doel))];
  for (const laag of lagen) {
    for (const [id, inhoud] of Object.entries(laag)) {
      const vraag = vraagOfVeld(doel, id);
      const gelezen = waardeSchema.safeParse(inhoud);
      if (!vraag || !gelezen.success || id in uit || bestaand[id] !== undefined) continue;
      if (keurWaarde(vraag, gelezen.data, doel.begin, peildatum) === null) uit[id] = gelezen.data;
    }
  }
  return uit;
}

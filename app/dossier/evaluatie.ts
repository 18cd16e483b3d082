import type { Datum } from "#flows/engine/datum.ts";
import type { Flow } from "#flows/engine/define-flow.ts";
import { evalueer, type Evaluatie } from "#flows/engine/evaluate.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";

interface Gedaan {
  readonly flow: Flow;
  readonly peildatum: Datum;
  readonly evaluatie: Evaluatie;
}

const gedaan = new WeakMap<Antwoorden, Gedaan>();

/** The evaluation of the answers of an open dossier at a day: once, however many parts of a page ask for it. */
export function evaluatieVan(flow: Flow, antwoorden: Antwoorden, peildatum: Datum): Evaluatie {
  const eerder = gedaan.get(antwoorden);
  if (eerder?.flow === flow && eerder.peildatum === peildatum) return eerder.evaluatie;
  const evaluatie = evalueer(flow, antwoorden, peildatum);
  gedaan.set(antwoorden, { flow, peildatum, evaluatie });
  return evaluatie;
}

import type { Bronnen } from "#flows/engine/bron.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { rekenUit, type Rekenantwoord } from "#flows/engine/reken-uit.ts";
import type { Rekenhulp } from "#flows/engine/rekenhulp.ts";
import { flows } from "./index.ts";

/** A calculation with the flow whose rules and sources it uses. */
export interface Rekenaar {
  readonly flow: string;
  readonly hulp: Rekenhulp;
  readonly bronnen: Bronnen;
}

/** Every calculation of every flow, in the order of the registry. */
export const rekenaars: readonly Rekenaar[] = flows.flatMap((flow) =>
  (flow.berekeningen ?? []).map((hulp) => ({ flow: flow.id, hulp, bronnen: flow.bronnen })),
);

/** The calculations with this id: `id`, or `flow/id` where two flows use the same. Case does not matter. */
export function vindRekenaars(naam: string): readonly Rekenaar[] {
  const gezocht = naam.toLowerCase();
  return rekenaars.filter(({ flow, hulp }) => hulp.id.toLowerCase() === gezocht || `${flow}/${hulp.id}`.toLowerCase() === gezocht);
}

/** Runs a calculation with the sources of its flow. */
export function metRekenaar({ hulp, bronnen }: Rekenaar, invoer: unknown, peildatum: Datum): Rekenantwoord {
  return rekenUit(hulp, bronnen, invoer, peildatum);
}

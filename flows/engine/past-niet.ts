import { dagVan } from "./lezen.ts";
import type { Datum } from "./datum.ts";
import type { Antwoorden } from "./vraag.ts";

/** Answers that cannot all be true: no rule of law, only what cannot be. The words stand under `triage:past-niet.<id>`. */
export interface PastNiet {
  readonly id: string;
  /** The questions and fields it is about; it says something once all of them are answered. */
  readonly velden: readonly string[];
  /** True when these answers do not go together. */
  readonly is: (antwoorden: Antwoorden, peildatum: Datum) => boolean;
}

/** A day that cannot lie before another one. */
export function naElkaar(id: string, eerst: string, dan: string): PastNiet {
  return {
    id,
    velden: [eerst, dan],
    is: (antwoorden) => {
      const van = dagVan(antwoorden, eerst);
      const tot = dagVan(antwoorden, dan);
      return van !== undefined && tot !== undefined && tot < van;
    },
  };
}

/**
 * What does not fit on one screen, given what was answered before it: only rules that are about a question or field of that
 * screen, so that a later answer never stands in the way of an earlier one.
 */
export function watPastNiet(regels: readonly PastNiet[], antwoorden: Antwoorden, scherm: readonly string[], peildatum: Datum): readonly PastNiet[] {
  return regels.filter(
    ({ velden, is }) => velden.some((id) => scherm.includes(id)) && velden.every((id) => antwoorden[id] !== undefined) && is(antwoorden, peildatum),
  );
}

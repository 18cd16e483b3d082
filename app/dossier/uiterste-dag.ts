import type { Datum } from "#flows/engine/datum.ts";
import type { Flow } from "#flows/engine/define-flow.ts";
import type { Termijn } from "#flows/engine/diagnose.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";

/** The last day as a page says it: the safe day, the possible later day, and how sure it is. */
export interface Uitersten {
  readonly datum: Datum;
  readonly wettelijk: Datum | null;
  readonly aangenomen: boolean;
  readonly verstreken: boolean;
}

/**
 * The term that binds the person first: the one that every page must show. The first of the list when it is perhaps not over,
 * else the nearest that is open.
 */
export function eersteTermijn(termijnen: readonly Termijn[]): Termijn | undefined {
  const van = termijnen.filter((t) => t.voor === "burger" && !t.ernaast);
  const [eerste] = van;
  if (eerste?.verstreken && eerste.aangenomen) return eerste;
  const open = van.filter((t) => !t.verstreken).toSorted((a, b) => (a.datum < b.datum ? -1 : 1));
  return open[0] ?? van.find((t) => t.aangenomen) ?? eerste;
}

/**
 * The last day as far as the answers tell it now; null while no day is known. Questions that are still open count as
 * "weet-niet", so the day is on the safe side and may move when they are answered.
 */
export function termijnVan(flow: Flow, antwoorden: Antwoorden, peildatum: Datum): Uitersten | null {
  const { diagnose } = evalueer(flow, antwoorden, peildatum, { aannemen: true });
  const termijn = diagnose ? eersteTermijn(diagnose.termijnen) : undefined;
  if (!termijn) return null;
  const { datum, wettelijk, aangenomen, verstreken } = termijn;
  return { datum, wettelijk, aangenomen, verstreken };
}

import type { Flow } from "./define-flow.ts";
import type { Datum } from "./datum.ts";
import type { Diagnose } from "./diagnose.ts";
import { replay, type Voortgang } from "./replay.ts";
import type { Antwoorden } from "./vraag.ts";

/** A walk with its diagnosis; `diagnose` is null while a question is open and no outcome is certain yet. */
export interface Evaluatie<F extends object = object> {
  readonly voortgang: Voortgang<F>;
  readonly diagnose: Diagnose | null;
}

/**
 * The full evaluation: replay of the answers and, when the walk ended, the diagnosis with its reasons.
 * Pure: the same flow, answers and date give the same result for ever.
 */
export function evalueer<F extends object>(
  flow: Flow<F>,
  antwoorden: Antwoorden,
  peildatum: Datum,
  keuzes: { readonly aannemen?: boolean } = {},
): Evaluatie<F> {
  const voortgang = keuzes.aannemen ? metAannamen(flow, antwoorden, peildatum) : replay(flow, antwoorden, peildatum);
  const uitkomst = "uitkomst" in voortgang.positie ? voortgang.positie.uitkomst : (flow.vroeg?.(voortgang.feiten) ?? null);
  if (uitkomst === null) return { voortgang, diagnose: null };
  const { actief, pad, feiten } = voortgang;
  return { voortgang, diagnose: flow.diagnose({ antwoorden: actief, pad, uitkomst, feiten, peildatum }) };
}

/**
 * The walk in which an open question counts as "weet-niet". Where the outcome is certain, nothing is assumed after the
 * last answer: what would still be asked may be answered, and need not.
 */
function metAannamen<F extends object>(flow: Flow<F>, antwoorden: Antwoorden, peildatum: Datum): Voortgang<F> {
  const heel = replay(flow, antwoorden, peildatum, { aannemen: true });
  let laatste = heel.pad.length - 1;
  while (laatste >= 0 && heel.aangenomen.includes(heel.pad[laatste]!)) laatste -= 1;
  const totVraag = heel.pad[laatste + 1];
  if (!flow.vroeg || totVraag === undefined) return heel;
  const tot = replay(flow, antwoorden, peildatum, { aannemen: true, totVraag });
  return flow.vroeg(tot.feiten) === null ? heel : tot;
}

/** The output of the `evaluate` command: keys in English, ids of the domain files. */
export interface Uitvoer {
  readonly flow: string;
  readonly version: number;
  readonly date: Datum;
  readonly complete: boolean;
  readonly next: string | null;
  readonly path: readonly string[];
  readonly assumed: readonly string[];
  readonly ignored: readonly string[];
  readonly outcome: string | null;
  readonly variant: string | null;
  readonly urgency: string;
  /** The word of the flow's file, or its number. */
  readonly severity: string | number;
  readonly deadlines: readonly { id: string; date: Datum; legal: Datum | null; basis: string; passed: boolean }[];
  readonly modules: readonly string[];
  readonly overlays: readonly string[];
  readonly handoffs: readonly { flow: string; answers: Readonly<Record<string, unknown>> }[];
  readonly letters: readonly string[];
  readonly referrals: readonly string[];
  readonly calculations: readonly { id: string; inputs: unknown; result: unknown; year: number | null; source: string }[];
  readonly reasons: readonly { about: string; answers: readonly string[]; source: readonly string[] }[];
}

/**
 * Evaluates answers as the command does: a question that is asked and has no answer counts as "weet-niet", is listed in
 * `assumed`, and then `complete` is false and `next` is the first of them. Answers the path does not ask are `ignored`.
 */
export function evaluateUitvoer<F extends object>(flow: Flow<F>, antwoorden: Antwoorden, peildatum: Datum): Uitvoer {
  const { voortgang, diagnose } = evalueer(flow, antwoorden, peildatum, { aannemen: true });
  if (!diagnose) throw new Error(`flow ${flow.id}: the walk ends at ${JSON.stringify(voortgang.positie)}`);
  // Certain before the end: complete, with a question that may still be answered.
  const vrij = "vraag" in voortgang.positie ? voortgang.positie.vraag : null;
  return {
    flow: flow.id,
    version: flow.versie,
    date: peildatum,
    complete: voortgang.aangenomen.length === 0,
    next: voortgang.aangenomen[0] ?? vrij,
    path: voortgang.pad,
    assumed: voortgang.aangenomen,
    ignored: voortgang.inactief,
    outcome: diagnose.uitkomst,
    variant: diagnose.variant,
    urgency: diagnose.urgentie,
    severity: /^\d+$/.test(diagnose.ernst) ? Number(diagnose.ernst) : diagnose.ernst,
    deadlines: diagnose.termijnen.map((t) => ({
      id: t.id,
      date: t.datum,
      legal: t.wettelijk,
      basis: t.grondslag,
      passed: t.verstreken,
    })),
    modules: diagnose.modules,
    overlays: [...diagnose.overlays, ...diagnose.extra],
    handoffs: diagnose.overdrachten.map((o) => ({ flow: o.flow, answers: o.antwoorden })),
    letters: diagnose.brieven,
    referrals: diagnose.verwijzingen.map((v) => v.code),
    calculations: diagnose.berekeningen.map((b) => ({
      id: b.id,
      inputs: b.invoer,
      result: b.resultaat,
      year: b.jaar,
      source: b.bron,
    })),
    reasons: diagnose.redenen.map((r) => ({ about: r.over, answers: r.antwoorden, source: r.bronnen })),
  };
}

import { plusDagen } from "#flows/engine/datum.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { flows } from "#flows/index.ts";
import { maakPlan } from "#flows/plan/index.ts";
import { figure, median, type Row } from "./report.ts";

/*
 * One plan over three problems, from stored answers: three evaluations and the merge, each time on a day that was not asked
 * for before. Of every combination the middle of its samples, of all combinations the slowest.
 */

const COMBINATIONS = 60;
const SAMPLES = 15;
const cases = flows.flatMap((flow) => flow.casussen.map(({ antwoorden, peildatum }) => ({ flow, antwoorden, peildatum })));

/** Milliseconds of one plan over three cases, so many days later. */
function once(combination: number, day: number): number {
  const three = [0, 1, 2].map((n) => cases[(combination * 7 + n * 29) % cases.length]!);
  const begun = performance.now();
  maakPlan(
    three.flatMap(({ flow, antwoorden, peildatum }) => {
      const { diagnose } = evalueer(flow, antwoorden, plusDagen(peildatum, day), { aannemen: true });
      return diagnose ? [{ diagnose, samen: flow.samen }] : [];
    }),
  );
  return performance.now() - begun;
}

/** The plan over three problems, as rows of the table. */
export function planRows(): Row[] {
  const all = Array.from({ length: COMBINATIONS }, (_, nr) => nr);
  for (let day = 0; day < 4; day += 1) for (const nr of all) once(nr, day);
  const slowest = Math.max(...all.map((nr) => median(Array.from({ length: SAMPLES }, (_, day) => once(nr, 10 + day)))));
  return [{ what: "one plan over three problems, slowest of 60 combinations, milliseconds", found: figure(slowest), target: "<= 5", isMet: slowest <= 5 }];
}

import { evalueer } from "#flows/engine/evaluate.ts";
import { plusDagen, type Datum } from "#flows/engine/datum.ts";
import { WEET_NIET, type Antwoorden } from "#flows/engine/vraag.ts";
import { flows, type AnyFlow } from "#flows/index.ts";
import { median } from "./report.ts";

/*
 * For each flow: full evaluations per second of one core (replay, diagnosis and reasons of finished cases, each with its
 * own answers and another day, so that no result is asked for twice), and the milliseconds of the case that takes longest.
 * Prints one list.
 */

const DAYS = 40;
const SAMPLES = 15;

/** "weet-niet" for every question that a case leaves open, so that its walk is finished. */
function unknowns(flow: AnyFlow, antwoorden: Antwoorden, peildatum: Datum): Antwoorden {
  const { voortgang } = evalueer(flow, antwoorden, peildatum, { aannemen: true });
  return Object.fromEntries(voortgang.aangenomen.map((id) => [id, WEET_NIET]));
}

/** The finished cases of a flow, and each of them on many days. */
function inputsOf(flow: AnyFlow) {
  const finished = flow.casussen
    .map(({ antwoorden, peildatum }) => ({ peildatum, antwoorden: { ...unknowns(flow, antwoorden, peildatum), ...antwoorden } }))
    .filter(({ antwoorden, peildatum }) => evalueer(flow, antwoorden, peildatum).diagnose !== null);
  if (finished.length === 0) throw new Error(`no finished case of ${flow.id}`);
  const inputs = Array.from({ length: DAYS }, (_, day) => finished.map(({ antwoorden, peildatum }) => ({ antwoorden: structuredClone(antwoorden), datum: plusDagen(peildatum, day) }))).flat();
  return { finished, inputs };
}

/** Evaluations per second of processor time: neighbours on the machine make the clock run on, not this. */
function round(flow: AnyFlow, inputs: ReturnType<typeof inputsOf>["inputs"], milliseconds: number): number {
  const begun = process.cpuUsage();
  const used = (): number => {
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1_000;
  };
  let count = 0;
  while (used() < milliseconds) {
    for (let step = 0; step < 20; step++) {
      const { antwoorden, datum } = inputs[count++ % inputs.length]!;
      evalueer(flow, antwoorden, datum);
    }
  }
  return (count / used()) * 1_000;
}

/** The milliseconds of the slowest case, each on days that were not asked for yet: the middle of its samples. */
function longest(flow: AnyFlow, finished: ReturnType<typeof inputsOf>["finished"]): number {
  return Math.max(
    ...finished.map(({ antwoorden, peildatum }) =>
      median(
        Array.from({ length: SAMPLES }, (_, nr) => {
          const datum = plusDagen(peildatum, DAYS + nr);
          const begun = performance.now();
          evalueer(flow, antwoorden, datum);
          return performance.now() - begun;
        }),
      ),
    ),
  );
}

const rows = flows.map((flow) => {
  const { finished, inputs } = inputsOf(flow);
  round(flow, inputs, 1_500);
  const perSecond = median([round(flow, inputs, 1_500), round(flow, inputs, 1_500), round(flow, inputs, 1_500)]);
  return { flow: flow.id, cases: finished.length, perSecond, longest: longest(flow, finished) };
});
console.log(JSON.stringify(rows));

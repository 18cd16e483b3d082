import { evalueer } from "#flows/engine/evaluate.ts";
import { plusDagen } from "#flows/engine/datum.ts";
import { findFlow } from "#flows/index.ts";
import { median } from "./report.ts";

/*
 * Full evaluations per second on one core: replay, diagnosis and reasons of finished cases, each with its own answers and
 * another day, so that no result is asked for twice. Prints one number.
 */
const flow = findFlow("bezwaar")!;
const finished = flow.casussen.filter(({ antwoorden, peildatum }) => evalueer(flow, antwoorden, peildatum).diagnose !== null);
if (finished.length === 0) throw new Error("no finished case of bezwaar");
const inputs = Array.from({ length: 40 }, (_, day) => finished.map((casus) => ({ antwoorden: structuredClone(casus.antwoorden), datum: plusDagen(casus.peildatum, day) }))).flat();

/** Evaluations per second of processor time: neighbours on the machine make the clock run on, not this. */
function round(milliseconds: number): number {
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

round(1_500);
console.log(JSON.stringify({ perSecond: median([round(1_500), round(1_500), round(1_500)]), cases: finished.length }));

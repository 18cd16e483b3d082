import { execFileSync } from "node:child_process";
import { availableParallelism, cpus, loadavg } from "node:os";
import { ROOT } from "#tests/support/build.ts";
import { NODE } from "#tests/support/server.ts";
import { CAN_PIN, moveToSecondCore, ON_FIRST_CORE } from "./cores.ts";
import { pageRows } from "./pages.ts";
import { planRows } from "./plan.ts";
import { figure, printTable, type Row } from "./report.ts";
import { wireRows } from "./wire.ts";
import { searchRows } from "./zoeken.ts";

/*
 * npm run bench: one table, medians of three, every ratio inside one run. On a machine with neighbours only the ratios
 * mean something; an idle one gives all figures.
 */
function evaluationRows(): Row[] {
  const [command, ...args] = [...ON_FIRST_CORE, NODE, "tests/bench/evaluations.ts"];
  const found = JSON.parse(execFileSync(command!, args, { cwd: ROOT, encoding: "utf8" })) as { flow: string; cases: number; perSecond: number; longest: number }[];
  return found.flatMap(({ flow, cases, perSecond, longest }) => [
    { what: `full evaluations of ${flow} (${cases} finished cases) per second of one core`, found: figure(perSecond), target: ">= 5,000", isMet: perSecond >= 5_000 },
    { what: `longest evaluation of ${flow}, milliseconds`, found: figure(longest), target: "<= 2", isMet: longest <= 2 },
  ]);
}

function directoryRows(): Row[] {
  const [command, ...args] = [...ON_FIRST_CORE, NODE, "tests/bench/aanbod.ts"];
  const { offers, p99 } = JSON.parse(execFileSync(command!, args, { cwd: ROOT, encoding: "utf8" })) as { offers: number; p99: number };
  return [{ what: `directory search over ${figure(offers)} offers, p99 in ms`, found: figure(p99), target: "< 20", isMet: p99 < 20 }];
}

/** Issue 5 section 3: a ranking under 5 ms on one core. */
function rankingRows(): Row[] {
  const [command, ...args] = [...ON_FIRST_CORE, NODE, "tests/bench/ranking.ts"];
  const { mixed, worst } = JSON.parse(execFileSync(command!, args, { cwd: ROOT, encoding: "utf8" })) as { mixed: number; worst: number };
  return [
    { what: "ranking over 10,000 offers, milliseconds", found: figure(mixed), target: "< 5", isMet: mixed < 5 },
    { what: "ranking over 10,000 offers that all work everywhere and fit the topic, milliseconds", found: figure(worst), target: "< 5", isMet: worst < 5 },
  ];
}

console.log(`${cpus()[0]?.model.trim() ?? "unknown processor"}, ${availableParallelism()} cores, load ${figure(loadavg()[0]!)}, Node ${process.versions.node}`);
console.log(CAN_PIN ? "Server on one core, load on another." : "No taskset: server and load share the cores.");
const evaluations = [...evaluationRows(), ...directoryRows(), ...rankingRows()];
const wire = await wireRows();
moveToSecondCore();
printTable([...evaluations, ...planRows(), ...searchRows(), ...(await pageRows()), ...wire]);

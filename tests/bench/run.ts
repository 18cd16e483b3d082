import { execFileSync } from "node:child_process";
import { availableParallelism, cpus, loadavg } from "node:os";
import { ROOT } from "#tests/support/build.ts";
import { NODE } from "#tests/support/server.ts";
import { CAN_PIN, moveToSecondCore, ON_FIRST_CORE } from "./cores.ts";
import { pageRows } from "./pages.ts";
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

console.log(`${cpus()[0]?.model.trim() ?? "unknown processor"}, ${availableParallelism()} cores, load ${figure(loadavg()[0]!)}, Node ${process.versions.node}`);
console.log(CAN_PIN ? "Server on one core, load on another." : "No taskset: server and load share the cores.");
const evaluations = evaluationRows();
const wire = await wireRows();
moveToSecondCore();
printTable([...evaluations, ...searchRows(), ...(await pageRows()), ...wire]);

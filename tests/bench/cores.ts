import { execFileSync } from "node:child_process";
import { availableParallelism } from "node:os";

/** True when a process can be held on one core: then server and load do not share one. */
export const CAN_PIN = availableParallelism() > 1 && tryRun(["taskset", "-V"]);

/** What stands in front of the command of a server to hold it on the first core. */
export const ON_FIRST_CORE: readonly string[] = CAN_PIN ? ["taskset", "-c", "0"] : [];

/** Moves this process, which makes the load, to the second core. */
export function moveToSecondCore(): void {
  if (CAN_PIN) tryRun(["taskset", "-acp", "1", String(process.pid)]);
}

function tryRun([command, ...args]: readonly string[]): boolean {
  try {
    execFileSync(command!, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

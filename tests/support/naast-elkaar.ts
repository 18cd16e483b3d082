/**
 * `node tests/support/naast-elkaar.ts "eslint ." "tsc --noEmit"`: runs commands beside each other, as many at a time as there
 * are cores, so the longest comes first. What each says is printed as a whole when it ends; the exit code is that of the first
 * that fails, and then no other begins.
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

async function draai(opdracht: string): Promise<number> {
  const kind = spawn(opdracht, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
  const uit: Buffer[] = [];
  for (const stroom of [kind.stdout, kind.stderr]) stroom.on("data", (stuk: Buffer) => uit.push(stuk));
  const code = await new Promise<number>((klaar) => kind.on("close", (einde) => klaar(einde ?? 1)));
  process.stdout.write(`\n${opdracht}: ${code === 0 ? "ok" : `exit code ${code}`}\n${Buffer.concat(uit).toString()}`);
  return code;
}

const wachtrij = process.argv.slice(2);
async function werk(): Promise<void> {
  for (let opdracht = wachtrij.shift(); opdracht !== undefined; opdracht = wachtrij.shift()) {
    const code = await draai(opdracht);
    if (code === 0) continue;
    process.exitCode ||= code;
    wachtrij.length = 0;
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, werk));

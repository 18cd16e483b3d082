import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { migreer } from "./migrate.ts";

/**
 * Applies the migrations as `migreer` does, in a thread of its own: the engine leaves with the thread, and the portal does
 * not carry some thirty megabytes that it never uses again. Throws what `migreer` throws.
 */
export async function migreerApart(url: string): Promise<readonly string[]> {
  const worker = new Worker(new URL(import.meta.url), { workerData: url });
  return new Promise((klaar, mislukt) => {
    worker.once("message", klaar);
    worker.once("error", mislukt);
  });
}

if (!isMainThread && typeof workerData === "string") parentPort!.postMessage(await migreer(workerData));

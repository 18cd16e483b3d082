import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { neemTellingOver, type Vooruitgeteld } from "#flows/engine/lengten.ts";
import { flows } from "#flows/index.ts";

/** What the build counted (`vite.config.ts`), seen from here and from the build. */
const BESTAND = join(import.meta.dirname, "..", "..", "build", "server", "tellingen.json");

/** Makes the true progress of every flow known, so that nobody waits while it is counted. */
export async function laadTellingen(): Promise<void> {
  const tellingen = JSON.parse(await readFile(BESTAND, "utf8")) as Readonly<Record<string, Vooruitgeteld>>;
  for (const flow of flows) {
    const geteld = tellingen[flow.id];
    if (geteld) neemTellingOver(flow, geteld);
  }
}

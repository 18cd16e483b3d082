import { existsSync, readdirSync, readFileSync } from "node:fs";
import { OpdrachtFout } from "#app/opdracht/opdracht.server.ts";
import { findFlow, flows, type AnyFlow } from "#flows/index.ts";
import type { Woorden, Woordenboeken } from "#flows/engine/controle-woorden.ts";

/** The flow with this id. */
export function vindFlow(id: string): AnyFlow {
  const stroom = findFlow(id);
  if (!stroom) throw new OpdrachtFout(`unknown flow "${id}": there is ${flows.map((s) => s.id).join(", ")}`);
  return stroom;
}

const LOCALES = new URL("../../../locales/", import.meta.url);

/** The words of a flow, of the letters and of the question pages in every language that is shipped; a missing file is reported by the check. */
export function leesWoorden(flowId: string): Woordenboeken {
  const talen = readdirSync(LOCALES, { withFileTypes: true }).filter((map) => map.isDirectory());
  return Object.fromEntries(
    talen.map(({ name: taal }) => [taal, Object.fromEntries([flowId, "brieven", "triage"].map((ruimte) => [ruimte, leesRuimte(taal, ruimte)]))]),
  );
}

function leesRuimte(taal: string, ruimte: string): Woorden | undefined {
  const bestand = new URL(`${taal}/${ruimte}.json`, LOCALES);
  return existsSync(bestand) ? JSON.parse(readFileSync(bestand, "utf8")) : undefined;
}

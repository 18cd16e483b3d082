import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Woorden, Woordenboeken } from "#flows/engine/controle-woorden.ts";

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

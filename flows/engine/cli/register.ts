import { existsSync, readdirSync, readFileSync } from "node:fs";
import { flows } from "#flows/index.ts";
import type { Woorden, Woordenboeken } from "#flows/engine/controle-woorden.ts";
import { OpdrachtFout } from "./opdracht.ts";

/** Any flow of the registry. */
export type Stroom = (typeof stromen)[number];

/** Every flow of the registry, in its order. */
export const stromen = Object.values(flows);

/** The flow with this id. */
export function vindFlow(id: string): Stroom {
  const stroom = stromen.find((s) => s.id === id);
  if (!stroom) throw new OpdrachtFout(`unknown flow "${id}": there is ${stromen.map((s) => s.id).join(", ")}`);
  return stroom;
}

const LOCALES = new URL("../../../locales/", import.meta.url);

/** The words of a flow in every language that is shipped; a missing file is reported by the check. */
export function leesWoorden(flowId: string): Woordenboeken {
  const talen = readdirSync(LOCALES, { withFileTypes: true }).filter((map) => map.isDirectory());
  return Object.fromEntries(
    talen.map(({ name: taal }) => {
      const bestand = new URL(`${taal}/${flowId}.json`, LOCALES);
      const woorden: Woorden | undefined = existsSync(bestand) ? JSON.parse(readFileSync(bestand, "utf8")) : undefined;
      return [taal, { [flowId]: woorden }];
    }),
  );
}

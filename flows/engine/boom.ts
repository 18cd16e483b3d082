import type { Flow } from "./define-flow.ts";
import { pijlenVan } from "./graaf.ts";
import { vraagBij } from "./replay.ts";

/** All states in the order of the tree: what can only come later stands later. */
export function volgordeVan<F extends object>(flow: Flow<F>): readonly string[] {
  const uit = new Map<string, string[]>();
  for (const { van, naar } of pijlenVan(flow)) uit.set(van, [...(uit.get(van) ?? []), naar]);
  const gezien = new Set<string>();
  const klaar: string[] = [];
  const ga = (staat: string) => {
    if (gezien.has(staat)) return;
    gezien.add(staat);
    for (const naar of [...(uit.get(staat) ?? [])].reverse()) ga(naar);
    klaar.push(staat);
  };
  ga(vraagBij(flow.begin0("2000-01-01")));
  for (const staat of Object.keys(flow.machine.config.states ?? {})) ga(staat);
  return klaar.reverse();
}

import type { Fout } from "./controle.ts";
import type { Casus, Flow } from "./define-flow.ts";
import { evaluateUitvoer } from "./evaluate.ts";
import { keurAntwoorden } from "./keur-antwoorden.ts";

/** The same value, whatever the order of keys. */
function gelijk(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const sleutels = Object.keys(a);
  return (
    sleutels.length === Object.keys(b).length &&
    sleutels.every((s) => Object.hasOwn(b, s) && gelijk((a as Record<string, unknown>)[s], (b as Record<string, unknown>)[s]))
  );
}

/** What differs between a case and what `evaluate` gives for it; empty when all is as expected. */
export function verschillen<F extends object>(flow: Flow<F>, casus: Casus): readonly string[] {
  const gekeurd = keurAntwoorden(flow, casus.antwoorden, casus.peildatum);
  if (!gekeurd.ok) return [gekeurd.fout];
  let uitvoer: Readonly<Record<string, unknown>>;
  try {
    uitvoer = { ...evaluateUitvoer(flow, gekeurd.antwoorden, casus.peildatum) };
  } catch (error) {
    return [`throws: ${error instanceof Error ? error.message : String(error)}`];
  }
  return Object.entries(casus.verwacht).flatMap(([sleutel, verwacht]) => {
    if (!Object.hasOwn(uitvoer, sleutel)) return [`"${sleutel}" is no key of the output`];
    return gelijk(uitvoer[sleutel], verwacht) ? [] : [`${sleutel} is ${JSON.stringify(uitvoer[sleutel])}, expected ${JSON.stringify(verwacht)}`];
  });
}

/** Every case that does not come out as a jurist wrote it down. */
export function controleerCasussen<F extends object>(flow: Flow<F>): readonly Fout[] {
  const namen = new Set<string>();
  return flow.casussen.flatMap((casus) => {
    const plaats = { bestand: "casussen.ts", bij: [`"${casus.naam}"`] };
    const dubbel = namen.has(casus.naam) ? [{ ...plaats, wat: `case "${casus.naam}" is there twice` }] : [];
    namen.add(casus.naam);
    return [...dubbel, ...verschillen(flow, casus).map((wat) => ({ ...plaats, wat: `case "${casus.naam}": ${wat}` }))];
  });
}

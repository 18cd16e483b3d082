import type { Flow } from "./define-flow.ts";
import type { Datum } from "./datum.ts";
import { vervolgenVan } from "./graaf.ts";
import { vraagBij } from "./replay.ts";
import type { Antwoorden, Waarde } from "./vraag.ts";

/** A fixed series of numbers from 0 up to 1, the same for the same seed (Mulberry32). */
function reeks(zaad: number): () => number {
  let a = zaad >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One walk to an outcome. */
export interface Wandelpad {
  readonly antwoorden: Antwoorden;
  readonly pad: readonly string[];
  readonly uitkomst: string;
}

/**
 * `aantal` different-looking walks from the start to an outcome with sample answers, always the same ones for the same
 * `zaad`. The walk over all places proves routes; this gives diagnoses out of many combinations of answers.
 */
export function steekproef<F extends object>(flow: Flow<F>, peildatum: Datum, aantal: number, zaad = 1): readonly Wandelpad[] {
  const volgende = reeks(zaad);
  return Array.from({ length: aantal }, () => {
    let snapshot = flow.begin0(peildatum);
    const antwoorden: Record<string, Waarde | undefined> = {};
    const pad: string[] = [];
    while (snapshot.status === "active") {
      const vraag = vraagBij(snapshot);
      if (pad.includes(vraag)) throw new Error(`flow ${flow.id}: "${vraag}" comes again after ${pad.join(" → ")}`);
      const vervolgen = vervolgenVan(flow, snapshot, peildatum);
      const keuze = vervolgen[Math.floor(volgende() * vervolgen.length)];
      if (!keuze) throw new Error(`flow ${flow.id}: "${vraag}" has no sample answer after ${pad.join(" → ")}`);
      Object.assign(antwoorden, { [vraag]: keuze.waarde }, keuze.velden);
      pad.push(vraag);
      snapshot = keuze.naar;
    }
    return { antwoorden, pad, uitkomst: vraagBij(snapshot) };
  });
}

import type { Flow } from "./define-flow.ts";
import type { Datum } from "./datum.ts";
import { replay, type Voortgang } from "./replay.ts";
import { monstersVan, type Antwoorden, type Waarde } from "./vraag.ts";

/** One answer that would have led to another outcome. */
export interface Anders {
  readonly vraag: string;
  readonly waarde: Waarde;
  readonly uitkomst: string;
}

/**
 * What would change the outcome: for each other outcome that one changed answer can reach, the last such answer on the
 * path (the nearest in the graph). Later questions keep their answers where they still apply and count as "weet-niet"
 * where they do not. At most `hooguit` lines, nearest first. For the page that shows it; no part of an evaluation.
 */
export function watAnders<F extends object>(
  flow: Flow<F>,
  voortgang: Voortgang<F>,
  antwoorden: Antwoorden,
  peildatum: Datum,
  hooguit = 3,
): readonly Anders[] {
  if (!("uitkomst" in voortgang.positie)) return [];
  const gezien = new Set([voortgang.positie.uitkomst]);
  const uit: Anders[] = [];
  for (const vraagId of [...voortgang.pad].reverse()) {
    const tot = replay(flow, antwoorden, peildatum, { totVraag: vraagId, aannemen: true });
    for (const waarde of monstersVan(flow.vragen[vraagId]!, tot.feiten, peildatum)) {
      const ander = replay(flow, { ...voortgang.actief, [vraagId]: waarde }, peildatum, { aannemen: true });
      if (!("uitkomst" in ander.positie) || gezien.has(ander.positie.uitkomst)) continue;
      gezien.add(ander.positie.uitkomst);
      uit.push({ vraag: vraagId, waarde, uitkomst: ander.positie.uitkomst });
      if (uit.length === hooguit) return uit;
    }
  }
  return uit;
}

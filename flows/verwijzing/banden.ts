import { rekenwaarden, type Band, type Scores } from "#flows/beoordeling/band.ts";
import type { Slot } from "./aanbod.ts";

/** The slots that a band shows (verwijzing.md B.3). */

export type ToonSlot = Exclude<Slot, "eerst">;

interface Plek {
  readonly slot: ToonSlot;
  /** So many offers are shown before «toon meer hulp». */
  readonly hooguit: number;
}

const plek = (slot: ToonSlot, hooguit: number): Plek => ({ slot, hooguit });

const PER_BAND: Readonly<Record<Band, readonly Plek[]>> = {
  A: [plek("zelf", 2), plek("recht", 1), plek("overleg", 1), plek("beslis", 1)],
  B: [plek("recht", 2), plek("zelf", 2), plek("beslis", 1), plek("overleg", 1), plek("samen", 1)],
  C: [plek("recht", 2), plek("samen", 1), plek("beslis", 1), plek("overleg", 1), plek("zelf", 1)],
  D: [plek("samen", 2), plek("recht", 2), plek("beslis", 1), plek("overleg", 1), plek("zelf", 1)],
};

/** The slots of a band in order; `samen` in band B only when more is going on. */
export function plekkenVan(band: Band, scores: Scores): readonly Plek[] {
  return PER_BAND[band].filter(({ slot }) => band !== "B" || slot !== "samen" || rekenwaarden(scores).S >= 1);
}

/** The level of service that legal help must offer: 0 information, 1 advice, 2 guidance (verwijzing.md B.5). */
export const NIVEAU: Readonly<Record<Band, number>> = { A: 0, B: 1, C: 2, D: 2 };

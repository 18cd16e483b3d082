import type { Band, Scores } from "./profiel.ts";
import type { Slot } from "./aanbod.ts";

/** What counts in ranking where nothing was answered (verwijzing.md C.2); the missing answer itself stays missing. */
const ZONDER_ANTWOORD = { U: 1, E: 1, Z: 1, S: 0, C: 0 } as const;

/** The five scores with the missing ones filled in for ranking only. */
export function geldendeScores(scores: Scores): Readonly<Record<keyof Scores, number>> {
  const { U, E, Z, S, C } = ZONDER_ANTWOORD;
  return { U: scores.U ?? U, E: scores.E ?? E, Z: scores.Z ?? Z, S: scores.S ?? S, C: scores.C ?? C };
}

/** How much help fits (verwijzing.md C.3): A alone, B first line, C warm handover, D one person who oversees everything. */
export function bandVan(scores: Scores): Band {
  const { U, E, Z, S, C } = geldendeScores(scores);
  if (S >= 2 && (Z >= 2 || E === 3)) return "D";
  if (Z >= 2 || U === 3 || (U >= 2 && E >= 2)) return "C";
  return E <= 1 && C <= 1 && Z <= 1 && U <= 1 && S <= 1 ? "A" : "B";
}

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

/** The slots of a band in order (verwijzing.md B.3); `samen` in band B only when more is going on. */
export function plekkenVan(band: Band, scores: Scores): readonly Plek[] {
  return PER_BAND[band].filter(({ slot }) => band !== "B" || slot !== "samen" || geldendeScores(scores).S >= 1);
}

/** The level of service that legal help must offer: 0 information, 1 advice, 2 guidance (verwijzing.md B.5). */
export const NIVEAU: Readonly<Record<Band, number>> = { A: 0, B: 1, C: 2, D: 2 };

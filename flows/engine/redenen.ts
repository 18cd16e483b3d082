import type { Beslisregel, Bewering, Vouw } from "./flow-setup.ts";

/**
 * Which questions a fact comes from, along a walked path. A fold that writes a fact out of other facts inherits the
 * questions of those, so a reason always ends at answers that the person can change.
 */
export type Oorsprong = (feit: string) => readonly string[];

/** Makes `oorsprong` functions for a flow and keeps them per path (paths are few, evaluations many). */
export function maakOorsprong<F extends object>(vouwen: Readonly<Record<string, Vouw<F>>>) {
  const perPad = new Map<string, Oorsprong>();
  return (pad: readonly string[]): Oorsprong => {
    const sleutel = pad.join(" ");
    const bekend = perPad.get(sleutel);
    if (bekend) return bekend;
    const bronnen = new Map<string, readonly string[]>();
    for (const vraag of pad) {
      const vouw = vouwen[vraag];
      if (!vouw) continue;
      const uit = [...new Set([...vouw.leest.flatMap((feit) => bronnen.get(feit) ?? []), vraag])];
      for (const feit of vouw.schrijft) bronnen.set(feit, uit);
    }
    const oorsprong: Oorsprong = (feit) => bronnen.get(feit) ?? [];
    perPad.set(sleutel, oorsprong);
    return oorsprong;
  };
}

/** The questions that decided a row of a decision table: the origins of every fact that its statements read. */
export function beslissers<F>(
  regel: Beslisregel,
  beweringen: Readonly<Record<string, Bewering<F>>>,
  oorsprong: Oorsprong,
): readonly string[] {
  return [...new Set(regel.als.flatMap((als) => beweringen[als]!.leest.flatMap(oorsprong)))];
}

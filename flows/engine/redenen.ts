import type { Reden } from "./diagnose.ts";
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

/** What was judged about a case, with the questions whose answers decided it. */
export interface Beoordeling<T> {
  readonly waarde: T;
  readonly antwoorden: readonly string[];
}

const GEEN: readonly string[] = Object.freeze([]);

/** A line of the reasons of a diagnosis. */
export function reden(over: string, antwoorden: readonly string[], bronnen: readonly string[] = GEEN): Reden & { over: string } {
  return { over, antwoorden: antwoorden as string[], bronnen: bronnen as string[] };
}

/**
 * Why an outcome: the row of its table that held, and the questions behind the facts that it looked at, in the order in
 * which they were asked. Kept per path and row: both are few. `ook` gives facts that decided too by not being so.
 */
export function maakWaarom<F extends object, B extends Record<string, Bewering<F>>>(delen: {
  readonly vouwen: Readonly<Record<string, Vouw<F>>>;
  readonly beweringen: B;
  readonly ook?: (regel: Beslisregel) => readonly (keyof F & string)[];
}) {
  type Regel = Beslisregel<keyof B & string>;
  const oorsprongVan = maakOorsprong(delen.vouwen);
  const perOorsprong = new WeakMap<Oorsprong, Map<string, readonly string[]>>();
  const geldt = (regel: Regel, feiten: F): boolean => {
    for (const als of regel.als) if (!delen.beweringen[als]!.is(feiten)) return false;
    return true;
  };
  /** The row that decided: the first that holds. */
  const regelVan = (tabel: readonly Regel[], feiten: F): Regel => tabel.find((regel) => geldt(regel, feiten))!;
  const waaromVan = (tabel: readonly Regel[], { feiten, pad }: { readonly feiten: F; readonly pad: readonly string[] }): readonly string[] => {
    const oorsprong = oorsprongVan(pad);
    const regel = regelVan(tabel, feiten);
    let bekend = perOorsprong.get(oorsprong);
    if (!bekend) perOorsprong.set(oorsprong, (bekend = new Map()));
    let vragen = bekend.get(regel.nr);
    if (!vragen) {
      const gevonden = new Set([...beslissers(regel, delen.beweringen, oorsprong), ...(delen.ook?.(regel) ?? []).flatMap((feit) => oorsprong(feit))]);
      bekend.set(regel.nr, (vragen = pad.filter((vraag) => gevonden.has(vraag))));
    }
    return vragen;
  };
  return { regelVan, waaromVan };
}

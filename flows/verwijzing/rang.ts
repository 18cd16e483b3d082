import type { Aanbod } from "./aanbod.ts";
import type { Termen } from "./score.ts";
import type { Regel } from "./voorrang.ts";

/** A line under an offer: a word key under `reden` of `verwijzing.json`, with what it names. */
export interface Reden {
  readonly sleutel: string;
  readonly waarden: Readonly<Record<string, string | number>>;
}

/** An offer in its place in a slot, with everything that explains it. */
export interface Rang {
  readonly aanbod: Aanbod;
  readonly totaal: number;
  /** Each term in hundredths. */
  readonly termen: Termen;
  /** Rules that lifted it, in the order in which they did. */
  readonly regels: Regel[];
  /** Shown above the maximum too (V8). */
  altijd: boolean;
  /** Others fit as well: the order among them changes by the day. */
  readonly gelijk: boolean;
  /** Past every filter, because nobody else is left. */
  readonly vangnet: boolean;
}

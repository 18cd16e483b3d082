import type { Aanbod } from "./aanbod.ts";
import type { Termen } from "./score.ts";

/** A line under an offer: a word key under `reden` or `notitie` of `verwijzing.json`, with what it names. */
export interface Reden {
  readonly sleutel: string;
  readonly waarden: Readonly<Record<string, string | number>>;
}

/** A rule of precedence, by its number in verwijzing.md B.4. */
export type Regel = "V0" | "V1" | "V2" | "V3" | "V4" | "V5" | "V6" | "V7" | "V8" | "V9";

/** An offer in its place in a slot, with everything that explains it. */
export interface Rang {
  readonly aanbod: Aanbod;
  readonly totaal: number;
  /** Each term in hundredths. */
  readonly termen: Termen;
  /** Rules that lifted it, in the order in which they did. */
  readonly regels: readonly Regel[];
  /** Shown above the maximum too (V8). */
  readonly altijd: boolean;
  /** Others fit as well: the order among them changes by the day. */
  readonly gelijk: boolean;
  /** Past every filter, because nobody else is left. */
  readonly vangnet: boolean;
}

const GEEN: readonly Regel[] = [];

/** What a ranking finds of an offer in a slot. */
export interface Waardering {
  readonly termen: Termen;
  readonly totaal: number;
  /** Lower stands first; equal: they fit as well. */
  readonly sleutel: number;
}

/** A rank while a slot is put in order. */
export class Plek implements Rang {
  readonly aanbod: Aanbod;
  readonly waardering: Waardering;
  readonly vangnet: boolean;
  regels = GEEN;
  altijd = false;
  gelijk = false;

  constructor(aanbod: Aanbod, waardering: Waardering, vangnet = false) {
    this.aanbod = aanbod;
    this.waardering = waardering;
    this.vangnet = vangnet;
  }

  get termen(): Termen {
    return this.waardering.termen;
  }

  get totaal(): number {
    return this.waardering.totaal;
  }

  /** Notes that a rule lifted it. */
  noteer(regel: Regel): void {
    this.regels = [...this.regels, regel];
  }
}

import type { Datum } from "./datum.ts";

/** The tiles of the assessment (verwijzing.md C.1, `mcd.leef`). */
export const LEEFGEBIEDEN = [
  "wonen", "geld", "uitkering", "werk", "relatie", "kinderen", "gezondheid", "stress", "zorg", "politie", "papieren", "buren", "anders",
] as const;

export type Leefgebied = (typeof LEEFGEBIEDEN)[number];

/** What makes a case less simple (verwijzing.md C.2, C): each counts once. More than one counterparty is counted apart. */
export type Complicatie = "procedure" | "betwist" | "bijzonder";

/** What the answers of a flow already say for the assessment, so that it is not asked again (verwijzing.md C.1, C.2). */
export interface Bekend {
  /** The tile of the main topic. */
  readonly hoofd: Leefgebied;
  /** Other tiles that the answers name: shown as chosen, counted when the person agrees. */
  readonly ook: readonly Leefgebied[];
  /** Samenhang at least this much, 0 to 3. */
  readonly samenhang: number;
  /** Who stands on the other side; the same name in two flows is the same one. */
  readonly tegenpartijen: readonly string[];
  readonly complicaties: readonly Complicatie[];
  /** The day of an eviction or a cut-off; null when there is none or it is not known. */
  readonly ontruiming: Datum | null;
  /** Someone helps already; null when that was not asked. */
  readonly heeftHulp: boolean | null;
  /** At home and in talking; null when that was not asked. */
  readonly isVeilig: boolean | null;
  /** A reason to ask about safety all the same: a topic of relation or family, or a sign in the answers. */
  readonly vraagVeilig: boolean;
}

import type { Datum } from "./datum.ts";

/**
 * How sure we are of a fact:
 * `gecontroleerd` = seen in an official text or page, `bekend` = general legal knowledge, not re-checked,
 * `onzeker` = a jurist must confirm it before it is shown as a fact.
 */
export type Zekerheid = "gecontroleerd" | "bekend" | "onzeker";

/** Where a rule, a figure or a sentence of a diagnosis comes from: a law article, a judgment or an official page. */
export interface Bron {
  /** What a reader can look up: "art. 6:7 Awb", "ECLI:NL:CBB:2024:31", "uwv.nl, beslistermijn bezwaar". */
  readonly verwijzing: string;
  /** The day on which the text was last compared with the source. */
  readonly gecontroleerdOp: Datum;
  readonly zekerheid: Zekerheid;
  /** What is open, for the editor. Obligatory when `zekerheid` is `onzeker`. */
  readonly opmerking?: string;
}

/** The sources of a flow by id; a diagnosis carries the ids. */
export type Bronnen = Readonly<Record<string, Bron>>;

/** The sources with these ids; an id that does not exist is left out. */
export function bronnenMet(bronnen: Bronnen, ids: readonly string[]): Bronnen {
  return Object.fromEntries(ids.flatMap((id) => (Object.hasOwn(bronnen, id) ? [[id, bronnen[id]!]] : [])));
}

/** A source in one line: what, how sure, when compared, what is open. */
export function bronRegel(id: string, bron: Bron): string {
  return `${id}: ${bron.verwijzing} (${bron.zekerheid}, bekeken op ${bron.gecontroleerdOp}${bron.opmerking ? `; ${bron.opmerking}` : ""})`;
}

/** The three marks of a source, for a list that was checked on one day. */
export function bronmerken(gecontroleerdOp: Datum) {
  return {
    /** Seen in an official text or on a stored public page; `opmerking` says what is weak about that page. */
    gecontroleerd: (verwijzing: string, opmerking?: string): Bron =>
      opmerking === undefined ? { verwijzing, gecontroleerdOp, zekerheid: "gecontroleerd" } : { verwijzing, gecontroleerdOp, zekerheid: "gecontroleerd", opmerking },
    /** General legal knowledge, not compared with the text again. */
    bekend: (verwijzing: string): Bron => ({ verwijzing, gecontroleerdOp, zekerheid: "bekend" }),
    /** A jurist must confirm it first; `opmerking` says what is open. */
    onzeker: (verwijzing: string, opmerking: string): Bron => ({ verwijzing, gecontroleerdOp, zekerheid: "onzeker", opmerking }),
  };
}

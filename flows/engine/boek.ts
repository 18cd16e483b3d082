import { boekBijlagen } from "./boek-bijlagen.ts";
import { boomDelen } from "./boek-boom.ts";
import type { Woorden } from "./controle-woorden.ts";
import type { Flow } from "./define-flow.ts";
import type { Datum } from "./datum.ts";

/*
 * A flow as a book: what a jurist reads, corrects and signs. It is data, so that the page for the printer and the text say
 * the same. Everything carries the id with which it can be corrected.
 */

/** A line, a list, or a table with a head. */
export type Boekblok =
  | { readonly soort: "regel"; readonly naam: string; readonly tekst: string }
  | { readonly soort: "punten"; readonly naam: string; readonly punten: readonly string[] }
  | { readonly soort: "tabel"; readonly kop: readonly string[]; readonly rijen: readonly (readonly string[])[] };

/** One thing with an id: a question, a decision, an outcome, a letter. */
export interface Boekstuk {
  readonly soort: "vraag" | "beslissing" | "uitkomst" | "overig";
  readonly id: string;
  readonly titel: string;
  readonly blokken: readonly Boekblok[];
}

export interface Boekdeel {
  readonly titel: string;
  readonly uitleg: string;
  readonly stukken: readonly Boekstuk[];
}

export interface Boek {
  readonly titel: string;
  readonly kop: readonly string[];
  readonly delen: readonly Boekdeel[];
}

/** What a book is made of besides the flow: the Dutch words of the flow and of its letters, and the day it is made for. */
export interface Boekstof {
  readonly woorden: Woorden;
  /** The part of `brieven.json` with the letters of this flow. */
  readonly brieven: unknown;
  readonly peildatum: Datum;
  /** Lines about what the flows share, such as the calendar. */
  readonly gedeeld: readonly string[];
}

function telMerken<F extends object>(flow: Flow<F>): string {
  const merken = Object.values(flow.bronnen).map(({ zekerheid }) => zekerheid);
  return (["gecontroleerd", "bekend", "onzeker"] as const).map((merk) => `${merken.filter((m) => m === merk).length} ${merk}`).join(", ");
}

/** The whole flow in the order of the tree, with everything that stands beside it. */
export function boekVan<F extends object>(flow: Flow<F>, stof: Boekstof): Boek {
  const aantal = (deel: object | undefined): number => Object.keys(deel ?? {}).length;
  return {
    titel: `${flow.id}, versie ${flow.versie} (${flow.status})`,
    kop: [
      `Gemaakt voor ${stof.peildatum}.`,
      `${aantal(flow.vragen)} vragen, ${aantal(flow.los)} vragen buiten de route, ${Object.values(flow.beslisregels).flat().length} regels, ${aantal(flow.uitkomsten)} uitkomsten, ${aantal(flow.brieven)} brieven, ${flow.casussen.length} casussen.`,
      `${aantal(flow.bronnen)} bronnen: ${telMerken(flow)}.`,
      "Gecontroleerd: met de officiële tekst vergeleken op de dag die erbij staat. Bekend: algemene kennis, niet opnieuw vergeleken. Onzeker: eerst te bevestigen.",
      "Klopt iets niet? Noem de id die ervoor staat. Met die id is elke vraag, regel, bron en zin te verbeteren.",
    ],
    delen: [...boomDelen(flow, stof), ...boekBijlagen(flow, stof)],
  };
}

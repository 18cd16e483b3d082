import type { Antwoorden, Waarde } from "./vraag.ts";

/*
 * What a flow says about sharing: which answers tell the case in a minute, which belong to a group that needs a tick of
 * its own, and who the other side is. Words and ticks are the app's; this is data.
 */

/** Groups of answers that are never part of another tick. The last three are special by law (art. 9 and 10 GDPR). */
export const DEELGROEPEN = ["geld", "gezondheid", "strafrecht", "afkomst"] as const;
export type Deelgroep = (typeof DEELGROEPEN)[number];

export interface Deelregels {
  /** The field with the person's own words. */
  readonly verhaal: string;
  /** The questions that say what the case is about, in the order of reading. */
  readonly kern: readonly string[];
  /** What has been done, and what the person wants. */
  readonly gedaan: string;
  readonly doel: string;
  /** The group of a question or field as a whole, or of single options. What is not listed belongs to none. */
  readonly groepen: Readonly<Record<string, Deelgroep | Readonly<Record<string, Deelgroep>>>>;
  /** Outcomes of which the title tells something of a group. */
  readonly uitkomsten: Readonly<Record<string, Deelgroep>>;
  /** Names of the other side as people write them, in small letters; never a receiver. */
  readonly wederpartij: (antwoorden: Antwoorden) => readonly string[];
}

/** The group that the case itself belongs to, by its outcome or by what it is about; null for an ordinary case. */
export function groepVanZaak(regels: Deelregels, antwoorden: Antwoorden, uitkomst: string | null): Deelgroep | null {
  const vanUitkomst = uitkomst !== null && Object.hasOwn(regels.uitkomsten, uitkomst) ? regels.uitkomsten[uitkomst] : undefined;
  return vanUitkomst ?? regels.kern.map((id) => groepVan(regels, id, String(antwoorden[id]))).find((groep) => groep !== null) ?? null;
}

/** The group of one value of a question; null when it belongs to none. */
function groepVan(regels: Deelregels, id: string, optie: string): Deelgroep | null {
  const regel = Object.hasOwn(regels.groepen, id) ? regels.groepen[id] : undefined;
  if (regel === undefined) return null;
  if (typeof regel === "string") return regel;
  return (Object.hasOwn(regel, optie) ? regel[optie] : undefined) ?? null;
}

/**
 * An answer as far as it belongs to one group, or to none (`null`); undefined when nothing of it does. The parts of a
 * multiple choice go each to their own group, so together the groups hold every choice once.
 */
export function deelVan(regels: Deelregels, id: string, waarde: Waarde, groep: Deelgroep | null): Waarde | undefined {
  if (typeof waarde !== "object") return groepVan(regels, id, String(waarde)) === groep ? waarde : undefined;
  const keuzes = waarde.filter((optie) => groepVan(regels, id, optie) === groep);
  return keuzes.length > 0 ? keuzes : undefined;
}

/** The same group for several options of a question. */
export function alle(groep: Deelgroep, opties: readonly string[]): Record<string, Deelgroep> {
  return Object.fromEntries(opties.map((optie) => [optie, groep]));
}

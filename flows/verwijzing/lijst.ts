import type { Aanbod, Slot } from "./aanbod.ts";

/** A list of offers, sorted and indexed once, however often people are ranked against it. */
export interface Lijst {
  /** By name, so that the order of a file does not matter. */
  readonly alle: readonly Aanbod[];
  /** The place of an offer by name, among all. */
  readonly plek: ReadonlyMap<Aanbod, number>;
  readonly opId: ReadonlyMap<string, Aanbod>;
  /** What works in all of the Netherlands, by slot and then by name. */
  readonly landelijk: Readonly<Record<Slot, readonly Aanbod[]>>;
  readonly inGemeente: ReadonlyMap<string, readonly Aanbod[]>;
}

const lijsten = new WeakMap<readonly Aanbod[], Lijst>();

/** The index of a list; made at the first question and kept as long as the list itself. */
export function lijstVan(aanbod: readonly Aanbod[]): Lijst {
  const bekend = lijsten.get(aanbod);
  if (bekend !== undefined) return bekend;
  const lijst = maakLijst(aanbod);
  lijsten.set(aanbod, lijst);
  return lijst;
}

const naam = ({ naam: gewoon, id }: Aanbod): string => `${gewoon.toLowerCase()}\n${id}`;

function voegToe(rijen: Map<string, Aanbod[]>, sleutel: string, een: Aanbod): void {
  const rij = rijen.get(sleutel);
  if (rij === undefined) rijen.set(sleutel, [een]);
  else rij.push(een);
}

function maakLijst(aanbod: readonly Aanbod[]): Lijst {
  const alle = aanbod.map((een) => ({ een, sleutel: naam(een) })).toSorted((a, b) => (a.sleutel < b.sleutel ? -1 : 1)).map(({ een }) => een);
  const landelijk: Record<Slot, Aanbod[]> = { eerst: [], zelf: [], recht: [], samen: [], overleg: [], beslis: [] };
  const inGemeente = new Map<string, Aanbod[]>();
  for (const een of alle) {
    if (een.werkgebied === "NL") for (const slot of een.slots) landelijk[slot].push(een);
    // A wijk (WK003401) counts with its gemeente (GM0034).
    else for (const code of new Set(een.werkgebied.map((gebied) => `GM${gebied.slice(2, 6)}`))) voegToe(inGemeente, code, een);
  }
  return { alle, plek: new Map(alle.map((een, nr) => [een, nr])), opId: new Map(alle.map((een) => [een.id, een])), landelijk, inGemeente };
}

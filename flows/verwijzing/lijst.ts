import { blijftZichtbaar, type Aanbod, type Slot } from "./aanbod.ts";

/** An offer in a list. */
export interface Ingang {
  readonly aanbod: Aanbod;
  /** Its place by name, so that the order of a file does not matter. */
  readonly plek: number;
  /** The same for offers that differ in nothing that a ranking looks at; from 0. */
  readonly groep: number;
}

/** A list of offers, sorted and indexed once, however often people are ranked against it. */
export interface Lijst {
  /** By name. */
  readonly alle: readonly Aanbod[];
  readonly groepen: number;
  readonly opId: ReadonlyMap<string, Aanbod>;
  /** What works in all of the Netherlands, by slot and then by name. */
  readonly landelijk: Readonly<Record<Slot, readonly Ingang[]>>;
  /** Gemeenten in which some of that does not exist. */
  readonly uitgezonderd: ReadonlySet<string>;
  readonly inGemeente: ReadonlyMap<string, readonly Ingang[]>;
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

/** Only through somebody else (verwijzing.md E.2): in the directory, never in a referral. */
export const NIET_ZELF_TE_BEREIKEN = "nl-uha";

/**
 * Everything of an offer that filters and score read, as one text. What is taken out here is never read there: names and
 * words, where it came from, the numbers themselves. A row that has a rule of its own keeps its id; one that a profile names
 * is looked at by itself (`kader.genoemd`). Where it works is settled before.
 */
function kenmerkVan(een: Aanbod): string {
  const heeftEigenRegel = blijftZichtbaar(een) || een.id === NIET_ZELF_TE_BEREIKEN;
  const zonder = { naam: "", doet: "", doetNiet: "", bron: "", bronJaar: null, zekerheid: null, capaciteitOp: null, warmContact: null, nietIn: null };
  return JSON.stringify({ ...een, ...zonder, id: heeftEigenRegel ? een.id : "", werkgebied: een.werkgebied === "NL", kanalen: een.kanalen.map(({ soort }) => soort) });
}

const naam = ({ naam: gewoon, id }: Aanbod): string => `${gewoon.toLowerCase()}\n${id}`;

function voegToe(rijen: Map<string, Ingang[]>, sleutel: string, een: Ingang): void {
  const rij = rijen.get(sleutel);
  if (rij === undefined) rijen.set(sleutel, [een]);
  else rij.push(een);
}

function maakLijst(aanbod: readonly Aanbod[]): Lijst {
  const alle = aanbod.map((een) => ({ een, sleutel: naam(een) })).toSorted((a, b) => (a.sleutel < b.sleutel ? -1 : 1)).map(({ een }) => een);
  const landelijk: Record<Slot, Ingang[]> = { eerst: [], zelf: [], recht: [], samen: [], overleg: [], beslis: [] };
  const inGemeente = new Map<string, Ingang[]>();
  const groepen = new Map<string, number>();
  for (const [plek, een] of alle.entries()) {
    const kenmerk = kenmerkVan(een);
    const groep = groepen.get(kenmerk) ?? groepen.size;
    groepen.set(kenmerk, groep);
    const ingang = { aanbod: een, plek, groep };
    if (een.werkgebied === "NL") for (const slot of een.slots) landelijk[slot].push(ingang);
    // A wijk (WK003401) counts with its gemeente (GM0034).
    else for (const code of new Set(een.werkgebied.map((gebied) => `GM${gebied.slice(2, 6)}`))) voegToe(inGemeente, code, ingang);
  }
  const uitgezonderd = new Set(alle.flatMap(({ nietIn }) => nietIn ?? []));
  return { alle, groepen: groepen.size, opId: new Map(alle.map((een) => [een.id, een])), landelijk, uitgezonderd, inGemeente };
}

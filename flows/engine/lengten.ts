import type { AnyMachineSnapshot } from "xstate";
import type { Datum } from "./datum.ts";
import type { Flow } from "./define-flow.ts";
import { pijlenVan } from "./graaf.ts";
import { stap, vraagBij } from "./replay.ts";
import { monstersVan, type Antwoorden } from "./vraag.ts";

const LEEG: readonly Antwoorden[] = [{}];

const lengtePerFlow = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

/**
 * For each state the facts that decide which questions can still follow. A table that only chooses between outcomes
 * decides nothing here, so these are few of the living facts, and the places that differ in length are few too.
 */
function lengteFeiten<F extends object>(flow: Flow<F>): ReadonlyMap<string, readonly string[]> {
  const bekend = lengtePerFlow.get(flow);
  if (bekend) return bekend;
  const staten = flow.machine.config.states ?? {};
  const leeft = new Map(Object.keys(staten).map((naam) => [naam, new Set<string>()]));
  for (const [naam, regels] of Object.entries(flow.beslisregels)) {
    if (regels.every(({ dan }) => staten[dan]?.type === "final")) continue;
    for (const { als } of regels) for (const a of als) for (const feit of flow.beweringen[a]!.leest) leeft.get(naam)!.add(feit);
  }
  const pijlen = pijlenVan(flow);
  for (let veranderd = true; veranderd; ) {
    veranderd = false;
    for (const { van, naar } of pijlen) {
      const doel = leeft.get(van)!;
      const voor = doel.size;
      const straks = leeft.get(naar)!;
      const vouw = flow.vouwen[van];
      for (const feit of straks) doel.add(feit);
      if (vouw?.schrijft.some((feit) => straks.has(feit))) for (const feit of vouw.leest) doel.add(feit);
      veranderd ||= doel.size > voor;
    }
  }
  const uit = new Map([...leeft].map(([naam, feiten]) => [naam, [...feiten].sort()]));
  lengtePerFlow.set(flow, uit);
  return uit;
}

/** What is known of the lengths in a flow: a number for each value of a fact, and the length of each place that was counted. */
interface Lengten {
  readonly nummers: Map<string, unknown[]>;
  readonly nog: Map<string, number>;
}

const lengtenPerFlow = new WeakMap<object, Lengten>();

function lengtenVan(flow: object): Lengten {
  let bekend = lengtenPerFlow.get(flow);
  if (!bekend) lengtenPerFlow.set(flow, (bekend = { nummers: new Map(), nog: new Map() }));
  return bekend;
}

/** The number of a value of a fact: there are few, for facts are classes. */
function nummerVan({ nummers }: Lengten, feit: string, waarde: unknown): number {
  const gewoon = typeof waarde === "object" && waarde !== null ? JSON.stringify(waarde) : (waarde ?? null);
  let waarden = nummers.get(feit);
  if (!waarden) nummers.set(feit, (waarden = []));
  const bekend = waarden.indexOf(gewoon);
  return bekend >= 0 ? bekend : waarden.push(gewoon) - 1;
}

/** A sign for a number: printable, and one byte in memory for the first hundred and fifty. */
const TEKEN = 33;

/**
 * The key of a place for its length: the state and the facts that decide which questions can still follow. There are
 * thousands of them and they stay in memory: so they are short, and made in one go (a sum of strings keeps all its parts).
 */
function lengteSleutel<F extends object>(flow: Flow<F>, lengten: Lengten, staat: string, feiten: F): string {
  const waarden = feiten as Record<string, unknown>;
  const tekens = (lengteFeiten(flow).get(staat) ?? []).map((feit) => TEKEN + nummerVan(lengten, feit, waarden[feit]));
  return [staat, String.fromCharCode(...tekens)].join(" ");
}

/** What an answer changes in the facts that count at the next place. */
function verschil(lengten: Lengten, nieuw: object, telt: readonly string[]): string {
  let uit = "";
  for (const [feit, waarde] of Object.entries(nieuw)) if (telt.includes(feit)) uit += `${feit}=${nummerVan(lengten, feit, waarde)} `;
  return uit;
}

/**
 * The largest number of questions that can still follow from this place, this question included: the true progress
 * ("nog hooguit 4 vragen"). Computed once per place and kept with the flow.
 */
export function nogHooguit<F extends object>(flow: Flow<F>, snapshot: AnyMachineSnapshot, peildatum: Datum): number {
  if (snapshot.status !== "active") return 0;
  const lengten = lengtenVan(flow);
  const staat = vraagBij(snapshot);
  const feiten = snapshot.context.feiten as F;
  const sleutel = lengteSleutel(flow, lengten, staat, feiten);
  const eerder = lengten.nog.get(sleutel);
  if (eerder !== undefined) return eerder;
  const vraag = flow.vragen[staat]!;
  const doel = Object.values(flow.machine.config.states![staat]!.on as Record<string, { target: string }>)[0]!.target;
  const telt = lengteFeiten(flow).get(doel) ?? [];
  const gezien = new Set<string>();
  let meeste = 0;
  for (const waarde of monstersVan(vraag, feiten, peildatum)) {
    for (const velden of [...LEEG, ...(vraag.veldMonsters?.(waarde, feiten, peildatum) ?? [])]) {
      const na = verschil(lengten, flow.vouwen[staat]!.vouw(feiten, { waarde, velden }, peildatum), telt);
      // Answers that leave the same facts leave the same questions: one of them tells.
      if (gezien.has(na)) continue;
      gezien.add(na);
      meeste = Math.max(meeste, nogHooguit(flow, stap(flow, snapshot, staat, waarde, velden), peildatum));
    }
  }
  lengten.nog.set(sleutel, meeste + 1);
  return meeste + 1;
}

/** The lengths of every place of a flow, as plain data. */
export interface Vooruitgeteld {
  /** For each fact its values, in the order of their numbers. */
  readonly nummers: Readonly<Record<string, readonly unknown[]>>;
  readonly nog: Readonly<Record<string, number>>;
}

/** Counts every place of a flow: seconds of work for a large one, so it is for the build. */
export function telVooruit<F extends object>(flow: Flow<F>, peildatum: Datum): Vooruitgeteld {
  nogHooguit(flow, flow.begin0(peildatum), peildatum);
  const { nummers, nog } = lengtenVan(flow);
  return { nummers: Object.fromEntries(nummers), nog: Object.fromEntries(nog) };
}

/** Takes what `telVooruit` counted for this same flow, so that `nogHooguit` looks it up; before the first question is asked. */
export function neemTellingOver<F extends object>(flow: Flow<F>, geteld: Vooruitgeteld): void {
  const nummers = new Map(Object.entries(geteld.nummers).map(([feit, waarden]) => [feit, [...waarden]]));
  lengtenPerFlow.set(flow, { nummers, nog: new Map(Object.entries(geteld.nog)) });
}

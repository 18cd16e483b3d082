import type { AnyMachineSnapshot } from "xstate";
import type { Flow } from "./define-flow.ts";
import type { Datum } from "./datum.ts";
import { keurWaarde, veldenBij, WEET_NIET, type Antwoorden, type Waarde } from "./vraag.ts";

/** Where the walk stands: at a question that has no (possible) answer yet, or at an outcome. */
export type Positie = { readonly vraag: string } | { readonly uitkomst: string };

/** What a replay of the stored answers gives. */
export interface Voortgang<F extends object = object> {
  readonly positie: Positie;
  /** The questions walked, in order; those of `aangenomen` counted as "weet-niet". */
  readonly pad: readonly string[];
  readonly aangenomen: readonly string[];
  /** The answers and fields on the path: the only ones that may reach a diagnosis, a dossier or a provider. */
  readonly actief: Antwoorden;
  /** Ids of stored answers that are not on the path now: kept, never used. */
  readonly inactief: readonly string[];
  /** The facts before each question of the path, and after the last. */
  readonly feiten: F;
  readonly snapshot: AnyMachineSnapshot;
}

/** More answers than this on one path means a flow with a cycle or a dead end: no flow:check lets it pass. */
const LANGSTE_PAD = 100;

const LEEG: Antwoorden = Object.freeze({});

/** The question that a state waits for. */
export function vraagBij(snapshot: AnyMachineSnapshot): string {
  return snapshot.value as string;
}

/** The fields of a question that have a possible value among the answers and belong to the chosen option. */
export function veldenVan<F extends object>(
  flow: Flow<F>,
  vraagId: string,
  waarde: Waarde,
  antwoorden: Antwoorden,
  feiten: F,
  peildatum: Datum,
): Antwoorden {
  const vraag = flow.vragen[vraagId];
  if (!vraag?.velden) return LEEG;
  let uit: Record<string, Waarde> | undefined;
  for (const [id, veld] of veldenBij(vraag, feiten)) {
    const inhoud = antwoorden[id];
    if (inhoud === undefined || inhoud === "" || inhoud === WEET_NIET) continue;
    if (veld.bij !== undefined && waarde !== veld.bij && !(Array.isArray(waarde) && waarde.includes(veld.bij))) continue;
    if (keurWaarde(veld, inhoud, {}, peildatum) !== null) continue;
    (uit ??= {})[id] = inhoud;
  }
  return uit ?? LEEG;
}

/** One step of the machine: the snapshot after an answer. Pure; throws nothing for a value that `keurWaarde` accepts. */
export function stap<F extends object>(
  flow: Flow<F>,
  snapshot: AnyMachineSnapshot,
  vraagId: string,
  waarde: Waarde,
  velden: Antwoorden,
): AnyMachineSnapshot {
  return flow.stap(snapshot, vraagId, waarde, velden);
}

/** More remembered steps than this and the memory starts anew: some 8 MB. */
const MEESTE_STAPPEN = 4_000;
let onthouden = new WeakMap<AnyMachineSnapshot, Map<string, AnyMachineSnapshot>>();
let aantalOnthouden = 0;

/**
 * `stap`, remembered: the same place with the same answer always leads to the same place, so that a page does not walk
 * the first ten questions again for the eleventh. Holds no free text: no guard may read it.
 */
function onthoudenStap<F extends object>(
  flow: Flow<F>,
  snapshot: AnyMachineSnapshot,
  vraagId: string,
  waarde: Waarde,
  velden: Antwoorden,
): AnyMachineSnapshot {
  const sleutel = velden === LEEG && typeof waarde === "string" ? waarde : JSON.stringify([waarde, velden]);
  let vervolgen = onthouden.get(snapshot);
  const eerder = vervolgen?.get(sleutel);
  if (eerder) return eerder;
  if (++aantalOnthouden > MEESTE_STAPPEN) {
    onthouden = new WeakMap();
    aantalOnthouden = 1;
    vervolgen = undefined;
  }
  if (!vervolgen) onthouden.set(snapshot, (vervolgen = new Map()));
  const volgende = stap(flow, snapshot, vraagId, waarde, velden);
  vervolgen.set(sleutel, volgende);
  return volgende;
}

/** What the machine gets of the fields: all but free text, which decides nothing. */
function zonderTekst<F extends object>(flow: Flow<F>, vraagId: string, velden: Antwoorden): Antwoorden {
  if (velden === LEEG) return LEEG;
  const gelezen = Object.entries(velden).filter(([id]) => flow.vragen[vraagId]?.velden?.[id]?.soort !== "tekst");
  return gelezen.length === 0 ? LEEG : Object.fromEntries(gelezen);
}

/**
 * Walks the machine through the stored answers. The truth is (flow, answers, date): nothing else is stored or read.
 * Stops at the first question without a possible answer; with `aannemen` such a question counts as "weet-niet"
 * instead and is listed. An impossible stored answer is not an error: the walk stops there.
 */
export function replay<F extends object>(
  flow: Flow<F>,
  antwoorden: Antwoorden,
  peildatum: Datum,
  keuzes: { readonly aannemen?: boolean; readonly totVraag?: string } = {},
): Voortgang<F> {
  let snapshot = flow.begin0(peildatum);
  const pad: string[] = [];
  const aangenomen: string[] = [];
  const actief: Record<string, Waarde> = {};
  while (snapshot.status === "active") {
    const vraagId = vraagBij(snapshot);
    if (vraagId === keuzes.totVraag) break;
    const vraag = flow.vragen[vraagId];
    if (!vraag) throw new Error(`flow ${flow.id}: state "${vraagId}" is no question`);
    let waarde = antwoorden[vraagId];
    if (waarde === undefined || keurWaarde(vraag, waarde, snapshot.context.feiten, peildatum) !== null) {
      if (!keuzes.aannemen) break;
      aangenomen.push(vraagId);
      waarde = WEET_NIET;
    }
    const velden = veldenVan(flow, vraagId, waarde, antwoorden, snapshot.context.feiten, peildatum);
    if (pad.push(vraagId) > LANGSTE_PAD) throw new Error(`flow ${flow.id}: no end after "${vraagId}"`);
    actief[vraagId] = waarde;
    for (const id in velden) actief[id] = velden[id]!;
    snapshot = onthoudenStap(
      flow,
      snapshot,
      vraagId,
      vraag.soort === "tekst" ? "" : waarde,
      zonderTekst(flow, vraagId, velden),
    );
  }
  for (const id in flow.los) {
    const waarde = antwoorden[id];
    if (waarde !== undefined && keurWaarde(flow.los[id]!, waarde, snapshot.context.feiten, peildatum) === null) actief[id] = waarde;
  }
  const plaats = vraagBij(snapshot);
  const { feiten } = snapshot.context as { feiten: F };
  if (snapshot.status !== "active" && flow.naderhand) {
    for (const id of flow.naderhand({ uitkomst: plaats, pad, feiten })) {
      const waarde = antwoorden[id];
      if (id in actief || waarde === undefined || keurWaarde(flow.vragen[id]!, waarde, feiten, peildatum) !== null) continue;
      actief[id] = waarde;
    }
  }
  const inactief: string[] = [];
  for (const id in antwoorden) if (antwoorden[id] !== undefined && !(id in actief)) inactief.push(id);
  return {
    positie: snapshot.status === "active" ? { vraag: plaats } : { uitkomst: plaats },
    pad,
    aangenomen,
    actief,
    inactief,
    feiten: snapshot.context.feiten,
    snapshot,
  };
}

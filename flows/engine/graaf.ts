import type { AnyMachineSnapshot } from "xstate";
import type { Flow } from "./define-flow.ts";
import type { Datum } from "./datum.ts";
import { stap, vraagBij } from "./replay.ts";
import { monstersVan, type Antwoorden, type Waarde } from "./vraag.ts";

/** An arrow of the drawn graph: from a state to a state. */
export interface Pijl {
  readonly van: string;
  readonly naar: string;
  /** The row of the decision table, or null for the arrow out of a question. */
  readonly regel: string | null;
}

const LEEG: readonly Antwoorden[] = [{}];

/** All arrows of the machine, read from its tables. */
export function pijlenVan<F extends object>(flow: Flow<F>): readonly Pijl[] {
  const pijlen: Pijl[] = [];
  for (const [van, staat] of Object.entries(flow.machine.config.states ?? {})) {
    for (const overgang of Object.values((staat.on ?? {}) as Record<string, { target: string }>)) {
      pijlen.push({ van, naar: overgang.target, regel: null });
    }
    for (const regel of flow.beslisregels[van] ?? []) pijlen.push({ van, naar: regel.dan, regel: regel.nr });
  }
  return pijlen;
}

/**
 * For each state the facts that something on the way from there still reads: a guard, a fold, or the options of a
 * question. Two places with the same state and the same living facts have the same future.
 */
export function levendeFeiten<F extends object>(flow: Flow<F>): ReadonlyMap<string, readonly string[]> {
  const pijlen = pijlenVan(flow);
  const leest = new Map<string, Set<string>>();
  for (const naam of Object.keys(flow.machine.config.states ?? {})) {
    const uit = new Set<string>(flow.vouwen[naam]?.leest ?? []);
    for (const regel of flow.beslisregels[naam] ?? []) {
      for (const als of regel.als) for (const feit of flow.beweringen[als]!.leest) uit.add(feit);
    }
    leest.set(naam, uit);
  }
  for (let veranderd = true; veranderd; ) {
    veranderd = false;
    for (const { van, naar } of pijlen) {
      const doel = leest.get(van)!;
      const voor = doel.size;
      for (const feit of leest.get(naar)!) doel.add(feit);
      veranderd ||= doel.size > voor;
    }
  }
  return new Map([...leest].map(([naam, feiten]) => [naam, [...feiten].sort()]));
}

const levendPerFlow = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

/** The key of a place: the state and its living facts. */
export function sleutelVan<F extends object>(flow: Flow<F>, snapshot: AnyMachineSnapshot): string {
  let levend = levendPerFlow.get(flow);
  if (!levend) levendPerFlow.set(flow, (levend = levendeFeiten(flow)));
  const staat = vraagBij(snapshot);
  const feiten = snapshot.context.feiten as Record<string, unknown>;
  return JSON.stringify([staat, ...(levend.get(staat) ?? []).map((feit) => feiten[feit] ?? null)]);
}

/** Every sample answer of a place with the place it leads to. */
export function vervolgenVan<F extends object>(
  flow: Flow<F>,
  snapshot: AnyMachineSnapshot,
  peildatum: Datum,
): { waarde: Waarde; velden: Antwoorden; naar: AnyMachineSnapshot }[] {
  const vraagId = vraagBij(snapshot);
  const vraag = flow.vragen[vraagId]!;
  const feiten = snapshot.context.feiten as F;
  return monstersVan(vraag, feiten, peildatum).flatMap((waarde) =>
    [...LEEG, ...(vraag.veldMonsters?.(waarde, feiten, peildatum) ?? [])].map((velden) => ({
      waarde,
      velden,
      naar: stap(flow, snapshot, vraagId, waarde, velden),
    })),
  );
}

/** What the walk over a whole flow found. */
export interface Wandeling {
  readonly staten: number;
  readonly langste: number;
  readonly bezocht: ReadonlySet<string>;
  readonly gebruiktePijlen: ReadonlySet<string>;
  /** Option ids that were tried, as `question:option`. */
  readonly gebruikteOpties: ReadonlySet<string>;
  readonly fouten: readonly string[];
}

/** More places than this means that the facts are no classes any more. */
export const MEESTE_STATEN = 50_000;

/**
 * Walks every place of a flow breadth-first over the pure `transition`, with every sample answer, and calls `bijPlaats`
 * once for each place with one way to get there. Stops with a fault above `MEESTE_STATEN` places.
 */
export function wandel<F extends object>(
  flow: Flow<F>,
  peildatum: Datum,
  bijPlaats: (plaats: { snapshot: AnyMachineSnapshot; antwoorden: Antwoorden; pad: readonly string[] }) => string | null = () => null,
): Wandeling {
  const fouten: string[] = [];
  const bezocht = new Set<string>();
  const gebruiktePijlen = new Set<string>();
  const gebruikteOpties = new Set<string>();
  const gezien = new Set<string>();
  const eerste = flow.begin0(peildatum);
  let rij: { snapshot: AnyMachineSnapshot; antwoorden: Antwoorden; pad: readonly string[] }[] = [
    { snapshot: eerste, antwoorden: {}, pad: [] },
  ];
  gezien.add(sleutelVan(flow, eerste));
  let langste = 0;
  while (rij.length > 0) {
    const volgende: typeof rij = [];
    for (const plaats of rij) {
      const staat = vraagBij(plaats.snapshot);
      bezocht.add(staat);
      langste = Math.max(langste, plaats.pad.length);
      const fout = bijPlaats(plaats);
      if (fout) fouten.push(`${staat} after ${JSON.stringify(plaats.antwoorden)}: ${fout}`);
      if (plaats.snapshot.status !== "active") continue;
      if (plaats.pad.includes(staat)) {
        fouten.push(`cycle: "${staat}" comes again after ${plaats.pad.join(" → ")}`);
        continue;
      }
      for (const { waarde, velden, naar } of vervolgenVan(flow, plaats.snapshot, peildatum)) {
        for (const optie of Array.isArray(waarde) ? waarde : [waarde]) gebruikteOpties.add(`${staat}:${String(optie)}`);
        if (naar === plaats.snapshot || vraagBij(naar) === staat) {
          fouten.push(`dead end: "${staat}" does not accept ${JSON.stringify(waarde)}`);
          continue;
        }
        for (const pijl of gegaan(flow, staat, naar)) gebruiktePijlen.add(pijl);
        const sleutel = sleutelVan(flow, naar);
        if (gezien.has(sleutel)) continue;
        gezien.add(sleutel);
        volgende.push({
          snapshot: naar,
          antwoorden: { ...plaats.antwoorden, [staat]: waarde, ...velden },
          pad: [...plaats.pad, staat],
        });
      }
      if (gezien.size > MEESTE_STATEN) {
        fouten.push(`more than ${MEESTE_STATEN} places: the facts are no classes`);
        return { staten: gezien.size, langste, bezocht, gebruiktePijlen, gebruikteOpties, fouten };
      }
    }
    rij = volgende;
  }
  return { staten: gezien.size, langste, bezocht, gebruiktePijlen, gebruikteOpties, fouten };
}

/** The rows of the decision tables that one step went through, as `state#rule`. */
function gegaan<F extends object>(flow: Flow<F>, vanVraag: string, naar: AnyMachineSnapshot): string[] {
  const uit: string[] = [];
  const overgangen = flow.machine.config.states![vanVraag]!.on as Record<string, { target: string }>;
  let staat = Object.values(overgangen)[0]!.target;
  while (flow.beslisregels[staat]) {
    const regel = eersteRegel(flow, staat, naar.context.feiten as F);
    uit.push(`${staat}#${regel.nr}`);
    staat = regel.dan;
  }
  return uit;
}

/** The row of a decision table that holds for these facts. */
export function eersteRegel<F extends object>(flow: Flow<F>, staat: string, feiten: F) {
  return flow.beslisregels[staat]!.find((regel) => regel.als.every((als) => flow.beweringen[als]!.is(feiten)))!;
}

import { dagnummer, type Datum } from "#flows/engine/datum.ts";
import { loopt, type Aanbod } from "./aanbod.ts";
import { plekkenVan, type ToonSlot } from "./banden.ts";
import { filtersVan, GAT, hoortIn, ZWIJGEN, type Filter } from "./filters.ts";
import { gewichten as vandaag, type Gewichten } from "./gewichten.ts";
import { isHaast, metVoorrang } from "./voorrang.ts";
import { kaderVan, past, werktIn, type Kader } from "./kader.ts";
import type { Band, Zoekprofiel } from "./profiel.ts";
import type { Rang, Reden } from "./rang.ts";
import { belangVan, redenenVan } from "./redenen.ts";
import { dienstVan, onderwerpVan, termenVan, totaalVan } from "./score.ts";
import { loketUit, terugvalUit } from "./terugval.ts";

/**
 * Who can help this person, in which order, and why (verwijzing.md B). Pure: the same profile, offers and day give the same
 * ranking for ever, in whatever order the offers come.
 */

/** An offer as it is shown. */
export interface Plaatsing extends Rang {
  /** At least one. */
  readonly redenen: readonly Reden[];
  /** The notice that must stand beside it. */
  readonly belang: Reden | null;
}

export interface SlotUitkomst {
  readonly slot: ToonSlot;
  /** What is shown at once, the best first. */
  readonly getoond: readonly Plaatsing[];
  /** The rest, behind «toon meer hulp». */
  readonly meer: readonly Plaatsing[];
  /** The person's own helper, who is no row of the directory, stands first (V6). */
  readonly eigenHelper: boolean;
  /** Nothing is left: the slot says so. */
  readonly leeg: boolean;
  /** Nothing is left although it is needed: to be counted as a gap for this topic and gemeente. */
  readonly witteVlek: boolean;
}

export interface Afgevallen {
  readonly aanbod: Aanbod;
  readonly slot: ToonSlot;
  readonly filters: readonly Filter[];
  /** Only these may be told; none: it is not explained on the screen. */
  readonly vertellen: readonly Filter[];
}

/** What is pinned above the slots, in this order. */
export type Vastgezet = "gevaar" | "termijn" | "verzekering" | "verzekering-niet-wachten";

export interface Rangschikking {
  readonly versie: string;
  readonly dag: Datum;
  readonly band: Band;
  readonly eerst: { readonly teksten: readonly Vastgezet[]; readonly aanbod: readonly Aanbod[] };
  readonly slots: readonly SlotUitkomst[];
  readonly terugval: readonly Aanbod[];
  readonly afgevallen: readonly Afgevallen[];
}

interface Vulling {
  readonly rij: Rang[];
  readonly gevallen: readonly Afgevallen[];
}

/** A general row is hidden where a verified local row of its kind stands (verwijzing.md E.2). */
function metLokaal(aanbod: readonly Aanbod[], { profiel, dag }: Kader): ReadonlySet<string> {
  const uit = new Set<string>();
  for (const een of aanbod) {
    if (een.werkgebied !== "NL" && een.status === "geverifieerd" && loopt(een, dag) && werktIn(een, profiel.gemeente)) uit.add(een.kind);
  }
  return uit;
}

function vulSlot(slot: ToonSlot, aanbod: readonly Aanbod[], kader: Kader, lokaal: ReadonlySet<string>, gewichten: Gewichten): Vulling {
  const gevonden: Omit<Rang, "gelijk" | "regels" | "altijd" | "vangnet">[] = [];
  const gevallen: Afgevallen[] = [];
  for (const een of aanbod) {
    if (!hoortIn(een, slot, kader)) continue;
    const onderwerp = onderwerpVan(een, slot, kader);
    if (onderwerp === 0) continue;
    const filters = filtersVan(een, slot, kader);
    if (filters.length > 0) {
      gevallen.push({ aanbod: een, slot, filters, vertellen: filters.includes("F6") ? [] : filters.filter((filter) => !ZWIJGEN.has(filter)) });
      continue;
    }
    const dienst = dienstVan(een, slot, kader);
    const extra: Filter | null = dienst === null ? "DIENST" : een.algemeen && lokaal.has(een.kind) ? "ALGEMEEN" : null;
    if (dienst === null || extra !== null) {
      gevallen.push({ aanbod: een, slot, filters: [extra ?? "DIENST"], vertellen: [] });
      continue;
    }
    const termen = termenVan(een, kader, onderwerp, dienst);
    gevonden.push({ aanbod: een, termen, totaal: totaalVan(termen, gewichten) });
  }
  return { rij: sorteer(gevonden, kader.dag), gevallen };
}

const LIJN: Readonly<Record<Aanbod["lijn"], number>> = { 0: 0, 1: 1, sociaal: 1, crisis: 1, 2: 2, beslissing: 3 };

/** Below zero when `a` stands before `b`; zero: they fit as well. */
function vergelijk(a: Pick<Rang, "aanbod" | "totaal">, b: Pick<Rang, "aanbod" | "totaal">): number {
  return b.totaal - a.totaal || LIJN[a.aanbod.lijn] - LIJN[b.aanbod.lijn] || Number(b.aanbod.kosten === "gratis") - Number(a.aanbod.kosten === "gratis");
}

const naam = ({ aanbod }: Pick<Rang, "aanbod">): string => `${aanbod.naam.toLowerCase()}\n${aanbod.id}`;

/** By score; among equals the order changes by the day, so that each is first as often, and nothing can be bought. */
function sorteer(gevonden: readonly Omit<Rang, "gelijk" | "regels" | "altijd" | "vangnet">[], dag: Datum): Rang[] {
  const gesorteerd = gevonden.toSorted((a, b) => vergelijk(a, b) || (naam(a) < naam(b) ? -1 : 1));
  const nummer = dagnummer(dag);
  const uit: Rang[] = [];
  for (let begin = 0; begin < gesorteerd.length; ) {
    let eind = begin + 1;
    while (eind < gesorteerd.length && vergelijk(gesorteerd[begin]!, gesorteerd[eind]!) === 0) eind += 1;
    const n = eind - begin;
    for (let i = 0; i < n; i += 1) uit[begin + ((i + nummer) % n)] = { ...gesorteerd[begin + i]!, gelijk: n > 1, regels: [], altijd: false, vangnet: false };
    begin = eind;
  }
  return uit;
}

function vangnetVan(aanbod: readonly Aanbod[], kader: Kader, gewichten: Gewichten): Rang {
  const loket = loketUit(aanbod);
  const termen = termenVan(loket, kader, onderwerpVan(loket, "recht", kader), dienstVan(loket, "recht", kader) ?? 0);
  return { aanbod: loket, termen, totaal: totaalVan(termen, gewichten), regels: [], altijd: false, gelijk: false, vangnet: true };
}

function uitkomstVan(slot: ToonSlot, hooguit: number, { rij, gevallen }: Vulling, kader: Kader): SlotUitkomst | null {
  const eigenHelper = slot === "samen" && kader.profiel.eigenHelper !== null && !rij.some(({ aanbod }) => aanbod.id === kader.profiel.eigenHelper?.aanbod);
  const isLeeg = rij.length === 0 && !eigenHelper;
  const isGat = gevallen.some(({ filters }) => filters.every((filter) => GAT.has(filter))) && !gevallen.some(({ filters }) => filters.includes("F6"));
  // Emptied by what keeps the person safe, or by a wish of the person's own: no gap, and nothing to tell.
  if (isLeeg && !isGat && slot !== "samen") return null;
  const alternatief = rij.find(({ aanbod }) => belangVan({ ...rij[0]!, aanbod }, kader, undefined) === null)?.aanbod;
  const plaats = (rang: Rang): Plaatsing => ({ ...rang, redenen: redenenVan(rang, slot, kader), belang: belangVan(rang, kader, alternatief) });
  const getoond = rij.filter((rang, i) => i < hooguit || rang.altijd);
  return {
    slot,
    getoond: getoond.map(plaats),
    meer: rij.filter((rang) => !getoond.includes(rang)).map(plaats),
    eigenHelper,
    leeg: isLeeg,
    witteVlek: isLeeg,
  };
}

/** V9: the slot of the first kind that is left is shown first. */
function metEersteSlot(slots: readonly SlotUitkomst[], { profiel }: Kader): readonly SlotUitkomst[] {
  for (const hulp of profiel.hulp) {
    const eerste = slots.find(({ getoond, meer }) => [...getoond, ...meer].some(({ aanbod }) => past(hulp, aanbod)));
    if (eerste !== undefined) return [eerste, ...slots.filter((slot) => slot !== eerste)];
  }
  return slots;
}

const NUMMERS_BIJ_GEVAAR = ["nl-112", "nl-vt"] as const;

/** Danger, the last day and the insurance, with the offers that belong there. */
function eerstVan(aanbod: readonly Aanbod[], kader: Kader): Rangschikking["eerst"] {
  const { profiel, dag } = kader;
  const teksten: Vastgezet[] = [];
  if (profiel.gevaar) teksten.push("gevaar");
  if (profiel.termijn !== null) teksten.push("termijn");
  if (profiel.verzekerd === "ja") teksten.push(isHaast(kader) ? "verzekering-niet-wachten" : "verzekering");
  else if (profiel.verzekerd === "onbekend") teksten.push("verzekering");
  const genoemd = profiel.hulp.flatMap((hulp) => aanbod.filter((een) => een.slots.includes("eerst") && past(hulp, een)).toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  const gevaar = profiel.gevaar ? NUMMERS_BIJ_GEVAAR.flatMap((id) => aanbod.find((een) => een.id === id) ?? []) : [];
  return { teksten, aanbod: [...new Set([...gevaar, ...genoemd])].filter((een) => loopt(een, dag) && een.status === "geverifieerd" && werktIn(een, profiel.gemeente)) };
}

/** Ranks the offers for a profile on a day. Never empty: `recht` and `terugval` always hold somebody who can be called. */
export function rangschik(profiel: Zoekprofiel, aanbod: readonly Aanbod[], dag: Datum, gewichten: Gewichten = vandaag): Rangschikking {
  const kader = kaderVan(profiel, dag);
  const lokaal = metLokaal(aanbod, kader);
  const slots: SlotUitkomst[] = [];
  const afgevallen: Afgevallen[] = [];
  for (const { slot, hooguit } of plekkenVan(kader.band, profiel.scores)) {
    const vulling = vulSlot(slot, aanbod, kader, lokaal, gewichten);
    metVoorrang(vulling.rij, slot, kader, () => vangnetVan(aanbod, kader, gewichten));
    const uitkomst = uitkomstVan(slot, hooguit, vulling, kader);
    if (uitkomst !== null) slots.push(uitkomst);
    afgevallen.push(...vulling.gevallen);
  }
  return {
    versie: gewichten.versie,
    dag,
    band: kader.band,
    eerst: eerstVan(aanbod, kader),
    slots: metEersteSlot(slots, kader),
    terugval: terugvalUit(aanbod),
    afgevallen: afgevallen.toSorted((a, b) => (a.aanbod.id < b.aanbod.id ? -1 : a.aanbod.id > b.aanbod.id ? 1 : 0)),
  };
}

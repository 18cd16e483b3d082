import type { Band } from "#flows/beoordeling/band.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { loopt, type Aanbod } from "./aanbod.ts";
import { plekkenVan, type ToonSlot } from "./banden.ts";
import { ZWIJGEN, type Filter } from "./filters.ts";
import { gewichten as vandaag, type Gewichten } from "./gewichten.ts";
import { past, type Kader } from "./kader.ts";
import { gaatOver, hierIn, isGat, redenenWeg, vangnetVan, vindHier, vulSlot, werkVan, type Werk } from "./kandidaten.ts";
import type { Hulp, Zoekprofiel } from "./profiel.ts";
import type { Rang, Reden } from "./rang.ts";
import { belangVan, redenenVan } from "./redenen.ts";
import { loketUit, terugvalUit } from "./terugval.ts";
import { isHaast, metVoorrang } from "./voorrang.ts";

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
  /** Nothing is left: the slot says so, and it counts as a gap for this topic and gemeente. */
  readonly leeg: boolean;
  /** Whether what an outcome names stands in it, shown or not. */
  heeft(hulp: Hulp): boolean;
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
  /** What fits the topic and is not shown, by id; found when it is asked for. */
  afgevallen(): readonly Afgevallen[];
}

/** Reasons and notice are worked out when they are read: of a long list few are. */
function plaats(rang: Rang, slot: ToonSlot, kader: Kader, alternatief: string): Plaatsing {
  return Object.defineProperties(rang, {
    redenen: { get: () => redenenVan(rang, slot, kader), enumerable: true },
    belang: { get: () => belangVan(rang, kader, alternatief), enumerable: true },
  }) as Plaatsing;
}

function slotVan(slot: ToonSlot, hooguit: number, werk: Werk): SlotUitkomst | null {
  const { kader } = werk;
  const { rij, gevallen } = vulSlot(slot, werk);
  metVoorrang(rij, slot, kader, () => vangnetVan(werk));
  const { eigenHelper: helper } = kader.profiel;
  const eigenHelper = slot === "samen" && helper !== null && !rij.some(({ aanbod }) => aanbod.id === helper.aanbod);
  const leeg = rij.length === 0 && !eigenHelper;
  if (leeg && slot !== "samen" && !isGat(slot, gevallen, werk)) return null;
  // Somebody apart from the gemeente: in this slot, else the telephone line that is there for everybody.
  const alternatief = rij.find((rang) => belangVan(rang, kader, "") === null)?.aanbod.naam ?? loketUit(vindHier(werk)).naam;
  const zet = (rang: Rang): Plaatsing => plaats(rang, slot, kader, alternatief);
  let meer: readonly Plaatsing[] | undefined;
  return {
    slot,
    getoond: rij.filter((rang, i) => i < hooguit || rang.altijd).map(zet),
    get meer() {
      return (meer ??= rij.filter((rang, i) => i >= hooguit && !rang.altijd).map(zet));
    },
    eigenHelper,
    leeg,
    heeft: (hulp) => rij.some(({ aanbod }) => past(hulp, aanbod)),
  };
}

/** V9: the slot of the first kind that is left is shown first. */
function metEersteSlot(slots: readonly SlotUitkomst[], { profiel }: Kader): readonly SlotUitkomst[] {
  for (const hulp of profiel.hulp) {
    const eerste = slots.find((slot) => slot.heeft(hulp));
    if (eerste !== undefined) return [eerste, ...slots.filter((slot) => slot !== eerste)];
  }
  return slots;
}

const NUMMERS_BIJ_GEVAAR = ["nl-112", "nl-vt"] as const;

/** Danger, the last day and the insurance, with the offers that belong there. */
function eerstVan(werk: Werk): Rangschikking["eerst"] {
  const { kader } = werk;
  const { profiel, dag } = kader;
  const teksten: Vastgezet[] = [];
  if (profiel.gevaar) teksten.push("gevaar");
  if (profiel.termijn !== null) teksten.push("termijn");
  if (profiel.verzekerd === "ja") teksten.push(isHaast(kader) ? "verzekering-niet-wachten" : "verzekering");
  else if (profiel.verzekerd === "onbekend") teksten.push("verzekering");
  const boven = hierIn("eerst", werk).map(({ aanbod }) => aanbod).filter((een) => een.status === "geverifieerd" && loopt(een, dag));
  const genoemd = profiel.hulp.flatMap((hulp) => boven.filter((een) => past(hulp, een)).toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  const gevaar = profiel.gevaar ? NUMMERS_BIJ_GEVAAR.flatMap((id) => boven.find((een) => een.id === id) ?? []) : [];
  return { teksten, aanbod: [...new Set([...gevaar, ...genoemd])] };
}

function afgevallenUit(slots: readonly ToonSlot[], werk: Werk): readonly Afgevallen[] {
  const uit: Afgevallen[] = [];
  for (const slot of slots) {
    for (const aanbod of werk.lijst.alle) {
      if (!gaatOver(aanbod, slot, werk)) continue;
      const filters = redenenWeg(aanbod, slot, werk);
      if (filters.length > 0) uit.push({ aanbod, slot, filters, vertellen: filters.includes("F6") ? [] : filters.filter((filter) => !ZWIJGEN.has(filter)) });
    }
  }
  return uit.toSorted((a, b) => (a.aanbod.id < b.aanbod.id ? -1 : a.aanbod.id > b.aanbod.id ? 1 : 0));
}

/** Ranks the offers for a profile on a day. Never empty: `recht` and `terugval` always hold somebody who can be called. */
export function rangschik(profiel: Zoekprofiel, aanbod: readonly Aanbod[], dag: Datum, gewichten: Gewichten = vandaag): Rangschikking {
  const werk = werkVan(profiel, aanbod, dag, gewichten);
  const plekken = plekkenVan(werk.kader.band, profiel.scores);
  const slots = plekken.map(({ slot, hooguit }) => slotVan(slot, hooguit, werk)).filter((slot) => slot !== null);
  return {
    versie: gewichten.versie,
    dag,
    band: werk.kader.band,
    eerst: eerstVan(werk),
    slots: metEersteSlot(slots, werk.kader),
    terugval: terugvalUit(vindHier(werk)),
    afgevallen: () => afgevallenUit(plekken.map(({ slot }) => slot), werk),
  };
}

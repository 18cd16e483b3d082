import type { Datum } from "#flows/engine/datum.ts";
import { loopt, type Aanbod, type Slot } from "./aanbod.ts";
import type { ToonSlot } from "./banden.ts";
import { filtersVan, GAT, hoortIn, type Filter } from "./filters.ts";
import type { Gewichten } from "./gewichten.ts";
import { kaderVan, werktIn, type Kader } from "./kader.ts";
import { lijstVan, type Lijst } from "./lijst.ts";
import type { Zoekprofiel } from "./profiel.ts";
import type { Rang } from "./rang.ts";
import { dienstVan, onderwerpVan, termenVan, totaalVan } from "./score.ts";
import { loketUit } from "./terugval.ts";
import { sorteer } from "./volgorde.ts";

/** Which offers come into a slot, with their score, and which do not. */

/** Everything that a ranking is made of. */
export interface Werk {
  readonly kader: Kader;
  readonly lijst: Lijst;
  /** What works where the person lives, and not in all of the Netherlands. */
  readonly eigen: readonly Aanbod[];
  /** Kinds of which a verified local row stands: their general row is hidden (verwijzing.md E.2). */
  readonly lokaal: ReadonlySet<string>;
  readonly gewichten: Gewichten;
}

/** Holds a profile against a list on a day. */
export function werkVan(profiel: Zoekprofiel, aanbod: readonly Aanbod[], dag: Datum, gewichten: Gewichten): Werk {
  const lijst = lijstVan(aanbod);
  const { gemeente } = profiel;
  const eigen = gemeente === null ? [] : (lijst.inGemeente.get(gemeente) ?? []).filter((een) => werktIn(een, gemeente));
  const isNagekeken = (een: Aanbod): boolean => een.status === "geverifieerd" && loopt(een, dag);
  return { kader: kaderVan(profiel, dag), lijst, eigen, lokaal: new Set(eigen.filter(isNagekeken).map(({ kind }) => kind)), gewichten };
}

/** The offers with this slot that work where the person lives, by name. */
export function hierIn(slot: Slot, { lijst, eigen, kader: { profiel } }: Werk): readonly Aanbod[] {
  const landelijk = lijst.landelijk[slot];
  const hier = landelijk.some(({ nietIn }) => nietIn !== undefined) ? landelijk.filter((een) => werktIn(een, profiel.gemeente)) : landelijk;
  const erbij = eigen.filter(({ slots }) => slots.includes(slot));
  return erbij.length === 0 ? hier : [...hier, ...erbij].toSorted((a, b) => lijst.plek.get(a)! - lijst.plek.get(b)!);
}

/** The offer with an id, where it works for the person. */
export function vindHier({ lijst, kader: { profiel } }: Werk): (id: string) => Aanbod | undefined {
  return (id) => {
    const een = lijst.opId.get(id);
    return een !== undefined && werktIn(een, profiel.gemeente) ? een : undefined;
  };
}

/** Whether an offer is of the kind and the topic of a slot, wherever it works. */
export const gaatOver = (een: Aanbod, slot: ToonSlot, { kader }: Werk): boolean => hoortIn(een, slot, kader) && onderwerpVan(een, slot, kader) > 0;

/** Why an offer that fits the topic is not in the slot; empty: it is. */
export function redenenWeg(een: Aanbod, slot: ToonSlot, { kader, lokaal }: Werk): readonly Filter[] {
  const filters = filtersVan(een, slot, kader);
  if (filters.length > 0) return filters;
  if (dienstVan(een, slot, kader) === null) return ["DIENST"];
  return een.algemeen && lokaal.has(een.kind) ? ["ALGEMEEN"] : filters;
}

/** The scored offers of a slot, in order of score; and why each other one of its topic fell. */
export function vulSlot(slot: ToonSlot, werk: Werk): { readonly rij: Rang[]; readonly gevallen: readonly (readonly Filter[])[] } {
  const { kader, gewichten } = werk;
  const rij: Rang[] = [];
  const gevallen: (readonly Filter[])[] = [];
  for (const aanbod of hierIn(slot, werk)) {
    if (!hoortIn(aanbod, slot, kader)) continue;
    const onderwerp = onderwerpVan(aanbod, slot, kader);
    if (onderwerp === 0) continue;
    const weg = redenenWeg(aanbod, slot, werk);
    if (weg.length > 0) gevallen.push(weg);
    else {
      const termen = termenVan(aanbod, kader, onderwerp, dienstVan(aanbod, slot, kader) ?? 0);
      rij.push({ aanbod, termen, totaal: totaalVan(termen, gewichten), regels: [], altijd: false, gelijk: false, vangnet: false });
    }
  }
  return { rij: sorteer(rij, kader.dag), gevallen };
}

/** An empty slot is a gap when there is such help, and it is the help that falls short: not the person's safety or wish. */
export function isGat(slot: ToonSlot, gevallen: readonly (readonly Filter[])[], werk: Werk): boolean {
  const { profiel } = werk.kader;
  if (gevallen.some((filters) => filters.includes("F6"))) return false;
  if (gevallen.some((filters) => filters.every((filter) => GAT.has(filter)))) return true;
  return profiel.gemeente !== null && !profiel.veiligeModus && werk.lijst.alle.some((een) => !werktIn(een, profiel.gemeente) && gaatOver(een, slot, werk));
}

/** The place of the free telephone line, past every filter. */
export function vangnetVan(werk: Werk): Rang {
  const { kader, gewichten } = werk;
  const aanbod = loketUit(vindHier(werk));
  const termen = termenVan(aanbod, kader, onderwerpVan(aanbod, "recht", kader), dienstVan(aanbod, "recht", kader) ?? 0);
  return { aanbod, termen, totaal: totaalVan(termen, gewichten), regels: [], altijd: false, gelijk: false, vangnet: true };
}

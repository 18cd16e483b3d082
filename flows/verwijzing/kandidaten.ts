import type { Datum } from "#flows/engine/datum.ts";
import { loopt, type Aanbod, type Slot } from "./aanbod.ts";
import type { ToonSlot } from "./banden.ts";
import { filtersVan, GAT, hoortIn, type Filter } from "./filters.ts";
import type { Gewichten } from "./gewichten.ts";
import { kaderVan, werktIn, type Kader } from "./kader.ts";
import { lijstVan, type Ingang, type Lijst } from "./lijst.ts";
import type { Zoekprofiel } from "./profiel.ts";
import { Plek, type Waardering } from "./rang.ts";
import { dienstVan, onderwerpVan, termenVan, totaalVan } from "./score.ts";
import { loketUit } from "./terugval.ts";
import { sleutelVan, sorteer } from "./volgorde.ts";

/** Which offers come into a slot, with their score, and which do not. */

/** Everything that a ranking is made of. */
export interface Werk {
  readonly kader: Kader;
  readonly lijst: Lijst;
  /** What works where the person lives, and not in all of the Netherlands. */
  readonly eigen: readonly Ingang[];
  /** Kinds of which a verified local row stands: their general row is hidden (verwijzing.md E.2). */
  readonly lokaal: ReadonlySet<string>;
  readonly gewichten: Gewichten;
}

/** Holds a profile against a list on a day. */
export function werkVan(profiel: Zoekprofiel, aanbod: readonly Aanbod[], dag: Datum, gewichten: Gewichten): Werk {
  const lijst = lijstVan(aanbod);
  const { gemeente } = profiel;
  const eigen = gemeente === null ? [] : (lijst.inGemeente.get(gemeente) ?? []).filter(({ aanbod: een }) => werktIn(een, gemeente));
  const isNagekeken = ({ aanbod: een }: Ingang): boolean => een.status === "geverifieerd" && loopt(een, dag);
  return { kader: kaderVan(profiel, dag), lijst, eigen, lokaal: new Set(eigen.filter(isNagekeken).map(({ aanbod: { kind } }) => kind)), gewichten };
}

/** The offers with this slot that work where the person lives, by name. */
export function hierIn(slot: Slot, { lijst, eigen, kader: { profiel } }: Werk): readonly Ingang[] {
  const landelijk = lijst.landelijk[slot];
  const { gemeente } = profiel;
  const hier = gemeente !== null && lijst.uitgezonderd.has(gemeente) ? landelijk.filter(({ aanbod }) => werktIn(aanbod, gemeente)) : landelijk;
  const erbij = eigen.filter(({ aanbod: { slots } }) => slots.includes(slot));
  return erbij.length === 0 ? hier : samengevoegd(hier, erbij);
}

/** Two lists by name as one. */
function samengevoegd(a: readonly Ingang[], b: readonly Ingang[]): readonly Ingang[] {
  const uit: Ingang[] = [];
  let j = 0;
  for (const een of a) {
    while (j < b.length && b[j]!.plek < een.plek) uit.push(b[j++]!);
    uit.push(een);
  }
  while (j < b.length) uit.push(b[j++]!);
  return uit;
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

/** What is found of an offer in a slot: how well it fits, or which filters drop it; null when it is not about this. */
function waardeer(aanbod: Aanbod, slot: ToonSlot, werk: Werk): Waardering | readonly Filter[] | null {
  const { kader, gewichten } = werk;
  if (!hoortIn(aanbod, slot, kader)) return null;
  const onderwerp = onderwerpVan(aanbod, slot, kader);
  if (onderwerp === 0) return null;
  const weg = redenenWeg(aanbod, slot, werk);
  return weg.length > 0 ? weg : waarderingVan(aanbod, onderwerp, dienstVan(aanbod, slot, kader) ?? 0, kader, gewichten);
}

function waarderingVan(aanbod: Aanbod, onderwerp: number, dienst: number, kader: Kader, gewichten: Gewichten): Waardering {
  const termen = termenVan(aanbod, kader, onderwerp, dienst);
  const totaal = totaalVan(termen, gewichten);
  return { termen, totaal, sleutel: sleutelVan(totaal, aanbod) };
}

/** The scored offers of a slot, in order of score; and why each other one of its topic fell. */
export function vulSlot(slot: ToonSlot, werk: Werk): { readonly rij: Plek[]; readonly gevallen: readonly (readonly Filter[])[] } {
  const { kader, lijst } = werk;
  const rij: Plek[] = [];
  const gevallen: (readonly Filter[])[] = [];
  const perGroep: (ReturnType<typeof waardeer> | undefined)[] = new Array(lijst.groepen);
  for (const { aanbod, groep } of hierIn(slot, werk)) {
    const gevonden = kader.genoemd.has(aanbod.id) ? waardeer(aanbod, slot, werk) : (perGroep[groep] === undefined ? (perGroep[groep] = waardeer(aanbod, slot, werk)) : perGroep[groep]);
    if (gevonden === null) continue;
    if ("totaal" in gevonden) rij.push(new Plek(aanbod, gevonden));
    else gevallen.push(gevonden);
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
export function vangnetVan(werk: Werk): Plek {
  const { kader, gewichten } = werk;
  const aanbod = loketUit(vindHier(werk));
  return new Plek(aanbod, waarderingVan(aanbod, onderwerpVan(aanbod, "recht", kader), dienstVan(aanbod, "recht", kader) ?? 0, kader, gewichten), true);
}

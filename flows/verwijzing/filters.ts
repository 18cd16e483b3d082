import { loopt, type Aanbod } from "./aanbod.ts";
import type { ToonSlot } from "./banden.ts";
import { biedt, isBetaaldDoorTegenpartij, isTegenpartij, past, wegenVan, werktIn, type Kader } from "./kader.ts";
import { NIET_ZELF_TE_BEREIKEN } from "./lijst.ts";

/*
 * The hard filters (verwijzing.md B.4): why an offer is not in a slot. F2 (no match of topic) and DIENST (no service that
 * belongs in the slot) come from the score; ALGEMEEN is a general row where a verified local one stands (E.2).
 */

export type Filter = "F1" | "F2" | "F3" | "F4" | "F5" | "F6" | "F7" | "F8" | "F9" | "F10" | "F11" | "ALGEMEEN" | "DIENST" | "VERBODEN";

/** Filters of which the screen never says why. */
export const ZWIJGEN: ReadonlySet<Filter> = new Set(["F2", "F6", "ALGEMEEN", "DIENST", "VERBODEN"]);
/** Filters that show a gap in the help that there is; the others follow from the person or the case. */
export const GAT: ReadonlySet<Filter> = new Set(["F1", "F3", "F5", "F9", "F10", "F11"]);

/** F3: only for low incomes, and that is surely not the case; never on a figure that is missing. */
function isTeRijk({ doelgroep }: Aanbod, { profiel: { wrb } }: Kader): boolean {
  return doelgroep.wrbVereist && wrb?.uitkomst === "waarschijnlijk_nee" && (wrb.opVermogen || wrb.normStatus === "bevestigd");
}

/** F6: brings two people together, whatever the row says of it. */
function isSamenkomst(aanbod: Aanbod): boolean {
  return aanbod.samenkomenMetAnder || aanbod.beidePartijen || biedt(aanbod, "bemiddeling");
}

const GEEN: readonly Filter[] = [];

/** F10: every way that is known is one that the person cannot use. */
function isOnbereikbaar(aanbod: Aanbod, { profiel, dag }: Kader): boolean {
  if (profiel.kanNiet.length === 0) return false;
  const wegen = wegenVan(aanbod, dag);
  return wegen.length > 0 && wegen.every((weg) => profiel.kanNiet.includes(weg));
}

/** An outcome that names its help leaves no other body of this kind. */
function isNietBedoeld(aanbod: Aanbod, { profiel }: Kader): boolean {
  return profiel.hulp.length > 0 && !profiel.hulp.some((hulp) => past(hulp, aanbod));
}

/**
 * Whether an offer belongs in a slot at all. An office of the government stands in `overleg` as the other party, and in
 * `beslis` for an application to the one that is meant.
 */
export function hoortIn(aanbod: Aanbod, slot: ToonSlot, kader: Kader): boolean {
  const { kind } = aanbod;
  if (!aanbod.slots.includes(slot) || aanbod.id === NIET_ZELF_TE_BEREIKEN) return false;
  // Where it matters which body it is: a report to the wrong one helps nobody and can do harm.
  if (kind === "meldpunt" || kind === "ombudsman") return !isNietBedoeld(aanbod, kader);
  if (kind !== "overheid_zelf") return true;
  return isTegenpartij(aanbod, kader) ? slot === "overleg" : slot === "beslis" && !isNietBedoeld(aanbod, kader);
}

/** Every filter that drops this offer in this slot, F1 alone when it does not work there; empty: it stays. */
export function filtersVan(aanbod: Aanbod, slot: ToonSlot, kader: Kader): readonly Filter[] {
  const { profiel, dag } = kader;
  if (!werktIn(aanbod, profiel.gemeente)) return ["F1"];
  const uit: Filter[] = [];
  if (isTeRijk(aanbod, kader)) uit.push("F3");
  if (aanbod.kind !== "overheid_zelf" && (isTegenpartij(aanbod, kader) || kader.uitgesloten.has(aanbod.id))) uit.push("F4");
  if (slot === "recht" && aanbod.onafhankelijk.tegenEigenGemeente === "nee" && isBetaaldDoorTegenpartij(aanbod, kader)) uit.push("F5");
  if (profiel.veiligeModus && isSamenkomst(aanbod)) uit.push("F6");
  if (profiel.anderWil === "nee" && aanbod.beidePartijen) uit.push("F7");
  if (aanbod.doelgroep.leden && !kader.lid.has(aanbod.id)) uit.push("F8");
  if (aanbod.capaciteit === "vol" || aanbod.capaciteit === "gesloten") uit.push("F9");
  if (isOnbereikbaar(aanbod, kader)) uit.push("F10");
  if (!loopt(aanbod, dag) || (aanbod.status === "te_verifieren" && !profiel.toonOngeverifieerd)) uit.push("F11");
  if (kader.verboden.has(aanbod.kind)) uit.push("VERBODEN");
  return uit.length === 0 ? GEEN : uit;
}

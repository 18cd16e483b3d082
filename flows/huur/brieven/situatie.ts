import { LEEG, woord, type Inhoud, type Invulling, type Situatie, type Waarden, type Woord } from "#flows/engine/brief.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { getal, optie } from "#flows/engine/lezen.ts";
import { keuzes } from "../lezen.ts";

/* What the letters read of a case: answers in their types, days and numbers of the diagnosis, and values as words. */

/** As the engine's `heeft`, but read as huur.md chapter 3 does: no answer is "weet-niet", and "geen" beside another choice counts as not chosen. */
export function heeft(s: Situatie, vraag: string, ...opties: string[]): boolean {
  const antwoord = s.antwoorden[vraag];
  return (typeof antwoord === "object" ? keuzes(antwoord) : [optie(antwoord)]).some((o) => opties.includes(o));
}

/** The options chosen of a multiple choice question, without those that say nothing. */
export const keuzesVan = (s: Situatie, vraag: string): readonly string[] =>
  keuzes(s.antwoorden[vraag]).filter((o) => o !== "weet-niet" && o !== "niets" && o !== "geen");

/** An amount that was answered, as somebody would type it: "1250,50". Nothing counts as not known. */
export function geldVan(s: Situatie, vraag: string): string | undefined {
  const bedrag = getal(s.antwoorden[vraag]);
  return bedrag === undefined || bedrag === 0 ? undefined : geldTekst(bedrag);
}

/** An amount in euro as somebody would type it. */
export const geldTekst = (euro: number): string => (Number.isInteger(euro) ? String(euro) : euro.toFixed(2).replace(".", ","));

/** A number with a comma for its decimals. */
export const getalTekst = (getal: number): string => String(getal).replace(".", ",");

/** A day that the diagnosis computed, by the id of its term. */
export const termijnDag = (s: Situatie, id: string): Datum | undefined => s.diagnose.termijnen.find((t) => t.id === id)?.datum;

/** A number that the diagnosis computed, by the name of its placeholder. */
export function getalUit(s: Situatie, naam: string): number | undefined {
  const waarde = s.diagnose.invulling[naam];
  return typeof waarde === "number" ? waarde : undefined;
}

/** True when this remark stands with the diagnosis. */
export const heeftNotitie = (s: Situatie, id: string): boolean => s.diagnose.notities?.includes(id) ?? false;

/** The sector of the home (F1); "onbekend" when it cannot be computed or was not asked. */
export function sectorVan(s: Situatie): string {
  const uit = s.diagnose.berekeningen.find((b) => b.id === "F1")?.resultaat;
  return typeof uit === "object" && uit !== null && "sector" in uit ? String(uit.sector) : "onbekend";
}

/** Somebody threatens or hurts this person: post at home may not be safe (huur.md 5.1). */
export const isOnveilig = (s: Situatie): boolean => heeft(s, "huur-spoed", "geweld") || heeft(s, "huur-extra", "relatie");

export const heeftBewind = (s: Situatie): boolean => heeft(s, "ach-schuldhulp", "bewind");

/** The gemeente is the landlord: then a letter does not threaten to go to the gemeente. */
export const isGemeente = (s: Situatie): boolean => heeft(s, "huur-verhuurder", "gemeente");

/** A day in a field, or the line of dots. */
export function dag(w: Waarden, id: string): Invulling {
  const datum = w.datum(id);
  return datum ? { datum } : LEEG;
}

/** An amount in a field, or the line of dots. */
export function geld(w: Waarden, id: string): Invulling {
  const bedrag = w.bedrag(id);
  return bedrag === undefined ? LEEG : { bedrag };
}

/** "a", "a en b", "a, b en c". */
export function opsomming([eerste, tweede, ...rest]: readonly Inhoud[]): Inhoud {
  if (!eerste) return LEEG;
  if (!tweede) return eerste;
  return rest.length === 0
    ? woord("huur.brief.en", { een: eerste, twee: tweede })
    : woord("huur.brief.komma", { een: eerste, rest: opsomming([tweede, ...rest]) });
}

/** The words under one key for these ids. */
export const woordenBij = (sleutel: string, ids: readonly string[]): readonly Woord[] => ids.map((id) => woord(`${sleutel}.${id}`));

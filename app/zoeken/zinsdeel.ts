import { woordenUit } from "./normaliseren.ts";
import type { Gelezen, Plek } from "./tekst-treffers.ts";
import { sleutelVan, zegt } from "./woordenboek.ts";

/** How many words may stand between the words of a phrase. */
const RUIMTE = 4;
/** As many places of one word are tried as the middle of a phrase. */
const MEESTE_ANKERS = 8;

/** A phrase of the lists, ready to be looked for. */
export interface Zinsdeel {
  readonly sleutels: readonly string[];
  /** The keys in their order, small words and doubles too. */
  readonly volgorde: readonly string[];
  /** The word to look from: the one that says most. */
  readonly anker: string;
  readonly inhoud: boolean;
}

/** A phrase that stands in a text, whole or in part. */
export interface Gevonden {
  readonly zinsdeel: Zinsdeel;
  /** Where the word stands that says most. */
  readonly begin: Plek;
  /** Part of the weight that was found, and the weight itself. */
  readonly heel: number;
  readonly gewicht: number;
}

/** Prepares a phrase. */
export function maakZinsdeel(zin: string): Zinsdeel {
  const volgorde = woordenUit(zin).map(({ vorm }) => sleutelVan(vorm));
  const sleutels = [...new Set(volgorde)];
  const anker = sleutels.toSorted((a, b) => zegt(b) - zegt(a) || b.length - a.length)[0] ?? "";
  return { sleutels, volgorde, anker, inhoud: zegt(anker) === 2 };
}

/** The first place in an ordered list that is at or after this one. */
function vanaf(plekken: readonly Plek[], plaats: number): number {
  let laag = 0;
  let hoog = plekken.length;
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if (plekken[midden]!.plaats < plaats) laag = midden + 1;
    else hoog = midden;
  }
  return laag;
}

function naast(plekken: readonly Plek[], plaats: number, ruimte: number): Plek | null {
  let beste: Plek | null = null;
  for (let plek = vanaf(plekken, plaats - ruimte); plek < plekken.length && plekken[plek]!.plaats <= plaats + ruimte; plek++) {
    if (beste === null || plekken[plek]!.zeker > beste.zeker) beste = plekken[plek]!;
  }
  return beste;
}

/** What each word of a phrase of small words only is worth, when they all stand in one row. */
const KLEIN = 0.2;

/** Less than this part of a phrase is no phrase. */
const MINST_HEEL = 0.5;

/**
 * The best place of a phrase around the word that says most; null when less than half of its weight is there.
 *
 * @param gewichten the weight of each of its keys, in their order
 */
export function zoekZinsdeel(zinsdeel: Zinsdeel, gelezen: Gelezen, gewichten: readonly number[]): Gevonden | null {
  const { sleutels, anker, inhoud } = zinsdeel;
  const { plekken } = gelezen;
  const ankers = plekken.get(anker) ?? [];
  if (!inhoud) return zoekRij(zinsdeel, gelezen) && { zinsdeel, begin: ankers[0]!, heel: 1, gewicht: KLEIN * sleutels.length };
  let totaal = 0;
  for (const gewicht of gewichten) totaal += gewicht;
  let gemist = 0;
  for (let nr = 0; nr < sleutels.length; nr++) {
    if (!plekken.has(sleutels[nr]!)) gemist += gewichten[nr]!;
    if (gemist > (1 - MINST_HEEL) * totaal) return null;
  }
  let begin: Plek | null = null;
  let meest = 0;
  for (let nr = 0; nr < Math.min(ankers.length, MEESTE_ANKERS) && meest < totaal; nr++) {
    const gewicht = gewichtBij(ankers[nr]!, zinsdeel, plekken, gewichten);
    if (gewicht > meest) [begin, meest] = [ankers[nr]!, gewicht];
  }
  return begin === null || meest < MINST_HEEL * totaal ? null : { zinsdeel, begin, heel: meest / totaal, gewicht: meest };
}

/** The words of a phrase that were found, with their places. */
export function woordenVan({ zinsdeel, begin }: Gevonden, gelezen: Gelezen): readonly { readonly sleutel: string; readonly plaats: number }[] {
  const rij = zinsdeel.inhoud ? null : zoekRij(zinsdeel, gelezen);
  if (rij !== null) return rij.map((plaats, nr) => ({ sleutel: zinsdeel.volgorde[nr]!, plaats }));
  return zinsdeel.sleutels.flatMap((sleutel) => {
    const plek = plekBij(begin, sleutel, zinsdeel, gelezen.plekken);
    return plek === null ? [] : [{ sleutel, plaats: plek.plaats }];
  });
}

/** Where a word of a phrase stands around the place of the word that says most. */
function plekBij(begin: Plek, sleutel: string, { sleutels, anker }: Zinsdeel, plekken: Gelezen["plekken"]): Plek | null {
  if (sleutel === anker) return begin;
  const alle = plekken.get(sleutel);
  return alle === undefined ? null : naast(alle, begin.plaats, sleutels.length + RUIMTE);
}

function gewichtBij(begin: Plek, zinsdeel: Zinsdeel, plekken: Gelezen["plekken"], gewichten: readonly number[]): number {
  let gewicht = 0;
  for (let nr = 0; nr < zinsdeel.sleutels.length; nr++) gewicht += gewichten[nr]! * (plekBij(begin, zinsdeel.sleutels[nr]!, zinsdeel, plekken)?.zeker ?? 0);
  return gewicht;
}

/** Small words may stand between the words of a row of small words: "er niet meer (te) zijn". */
const TUSSEN = 2;

/** The places of a row of words in their order; null when one is missing. */
export function zoekRij({ volgorde }: Zinsdeel, { plekken }: Gelezen): readonly number[] | null {
  for (const { plaats: begin } of plekken.get(volgorde[0]!) ?? []) {
    const plaatsen = [begin];
    for (const sleutel of volgorde.slice(1)) {
      const vorige = plaatsen.at(-1)!;
      const alle = plekken.get(sleutel) ?? [];
      const plek = alle[vanaf(alle, vorige + 1)];
      if (!plek || plek.plaats > vorige + 1 + TUSSEN) break;
      plaatsen.push(plek.plaats);
    }
    if (plaatsen.length === volgorde.length) return plaatsen;
  }
  return null;
}

/** The places of a phrase whose every word stands in the text: close together, or in one row when it has small words only. */
export function zoekHeel(zinsdeel: Zinsdeel, gelezen: Gelezen): readonly number[] | null {
  const { sleutels, anker, inhoud } = zinsdeel;
  if (!sleutels.every((sleutel) => gelezen.plekken.has(sleutel))) return null;
  if (!inhoud) return zoekRij(zinsdeel, gelezen);
  for (const begin of gelezen.plekken.get(anker) ?? []) {
    const plaatsen: number[] = [];
    for (const sleutel of sleutels) {
      const plek = sleutel === anker ? begin : naast(gelezen.plekken.get(sleutel) ?? [], begin.plaats, sleutels.length + RUIMTE - 1);
      if (plek === null) break;
      plaatsen.push(plek.plaats);
    }
    if (plaatsen.length === sleutels.length) return plaatsen;
  }
  return null;
}

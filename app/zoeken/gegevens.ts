import { bevatBsn } from "#flows/engine/bsn.ts";
import { leesDatum } from "#flows/engine/lees-datum.ts";
import { plusDagen, type Datum } from "#flows/engine/datum.ts";
import { gewoneLetters, LEESBAAR } from "./normaliseren.ts";
import type { Gelezen } from "./tekst-treffers.ts";
import { sleutelVan } from "./woordenboek.ts";

/** Words that name an organisation, by its option in the first question of the flow about the government. */
const ORGANISATIES: Readonly<Record<string, readonly string[]>> = {
  gemeente: ["gemeente", "wethouder", "raadslid"],
  uwv: ["uwv"],
  svb: ["svb"],
  duo: ["duo"],
  "dienst-toeslagen": ["toeslagen"],
  belastingdienst: ["belastingdienst", "fiscus"],
  "belasting-lokaal": ["waterschap", "gblt", "bsgw", "cocensus", "svhw"],
  cak: ["cak"],
  ciz: ["ciz", "zorgkantoor"],
  ind: ["ind"],
  cjib: ["cjib"],
  "andere-overheid": ["cbr", "rdw"],
};
const sleutels = Object.entries(ORGANISATIES).map(([id, woorden]) => [id, woorden.map(sleutelVan)] as const);

/** The organisations that a text names, written as they are: a word with a wrong letter is no name. */
export function organisatiesIn({ plekken }: Gelezen): readonly string[] {
  return sleutels.filter(([, namen]) => namen.some((naam) => plekken.get(naam)?.some(({ zeker }) => zeker >= 0.9))).map(([id]) => id);
}

const MAAND = "(?:jan|feb|maart|mrt|march|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*";
const DATUM = new RegExp(`\\b(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?|\\d{1,2}(?:e|ste|de)? ${MAAND}(?: \\d{4})?|${MAAND} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)\\b(?![.,]?\\d)`, "g");
const DAGWOORDEN: Readonly<Record<string, number>> = { vandaag: 0, today: 0, gisteren: -1, gister: -1, yesterday: -1, eergisteren: -2, morgen: 1, tomorrow: 1, overmorgen: 2 };
/** Nobody is asked to confirm more than this. */
const MEESTE_GEGEVENS = 3;

/** The days that a text names, ISO, in the order of the text; a day without a year is the nearest one. */
export function datumsIn(tekst: string, peildatum: Datum): readonly Datum[] {
  const gewoon = gewoneLetters(tekst);
  const genoemd = [...gewoon.matchAll(DATUM)].flatMap(([getypt]) => {
    const gelezen = leesDatum({ dag: "", maand: "", jaar: "", tekst: getypt }, false, peildatum) ?? { ok: false as const };
    if (gelezen.ok) return [gelezen.datum];
    const later = leesDatum({ dag: "", maand: "", jaar: "", tekst: getypt }, true, peildatum);
    return later?.ok ? [later.datum] : [];
  });
  const gezegd = [...gewoon.matchAll(/[a-z]+/g)].flatMap(([woord]) => (Object.hasOwn(DAGWOORDEN, woord) ? [plusDagen(peildatum, DAGWOORDEN[woord]!)] : []));
  return [...new Set([...genoemd, ...gezegd])].slice(0, MEESTE_GEGEVENS);
}

const GETAL = "(\\d{1,3}(?:[. ]\\d{3})+|\\d{1,7})(?:,(\\d{2})|,-)?";
const BEDRAG = new RegExp(`(?:€|\\beuro|\\beur)\\s*${GETAL}(?!\\d)|(?<![\\d.,])${GETAL}\\s*(?:€|euro'?s?\\b|eur\\b)`, "g");

/** The amounts in euro that a text names, in the order of the text. */
export function bedragenIn(tekst: string): readonly number[] {
  const bedragen = [...tekst.slice(0, LEESBAAR).toLowerCase().matchAll(BEDRAG)].map(([, a, aCenten, b, bCenten]) => Number(`${(a ?? b)!.replace(/[. ]/g, "")}.${aCenten ?? bCenten ?? "0"}`));
  return [...new Set(bedragen)].slice(0, MEESTE_GEGEVENS);
}

/** Numbers that say who somebody is. */
export type Nummer = "bsn" | "rekening" | "telefoon";

const IBAN = /\b[a-z]{2}\s?\d{2}(?:\s?[a-z0-9]{4}){2,7}(?:\s?[a-z0-9]{1,3})?\b/gi;
const TELEFOON = /(?:\+|\b00)(?:\d[ -]?){9,14}\b|\b0[1-9](?:[ -]?\d){8}\b/g;
const NEGEN = /\b\d(?:[ .-]?\d){8}\b/g;

/** A text without the numbers that say who somebody is, and which kinds of them stood in it. */
export function zonderNummers(tekst: string): { readonly tekst: string; readonly nummers: readonly Nummer[] } {
  const nummers = new Set<Nummer>();
  const weg = (nummer: Nummer) => (): string => {
    nummers.add(nummer);
    return "…";
  };
  const schoon = tekst
    .replace(IBAN, (getypt) => (/\d{4}/.test(getypt.replace(/\s/g, "")) ? weg("rekening")() : getypt))
    .replace(TELEFOON, weg("telefoon"))
    .replace(NEGEN, (getypt) => (bevatBsn(getypt) ? weg("bsn")() : getypt));
  return { tekst: schoon, nummers: [...nummers] };
}

import { gewoneLetters } from "./normaliseren.ts";
import type { Gelezen, Plek } from "./tekst-treffers.ts";
import { KLASSEN, MINDERJARIG, PATRONEN, VERBANDEN, type Klasse } from "./woorden/gevaar-verbanden.ts";
import { GEVAREN, gevaarwoorden, GEZEGDEN, type Gevaar } from "./woorden/gevaar.ts";
import { maakZinsdeel, zoekHeel, zoekRij, type Zinsdeel } from "./zinsdeel.ts";

/** Words that may be there or not: "my son is not safe" is "kids are not safe". */
const LIDWOORDEN = /\b(?:de|het|een|the|a|an|is|are|am|be|ben|bent|was)\b/g;

/** Prepared phrases by the word to look from. */
type Anker<T> = ReadonlyMap<string, readonly (readonly [Zinsdeel, T])[]>;

function perAnker<T>(zinsdelen: readonly (readonly [Zinsdeel, T])[]): Anker<T> {
  const bij = new Map<string, [Zinsdeel, T][]>();
  for (const [zinsdeel, wat] of zinsdelen) bij.set(zinsdeel.anker, [...(bij.get(zinsdeel.anker) ?? []), [zinsdeel, wat]]);
  return bij;
}

const zinnen = perAnker(GEVAREN.flatMap((gevaar) => gevaarwoorden[gevaar].map((zin) => [maakZinsdeel(zin.replace(LIDWOORDEN, " ")), gevaar] as const)));
const gezegden = perAnker(GEZEGDEN.map((gezegde) => [maakZinsdeel(gezegde), null] as const));
const klassen = perAnker(Object.entries(KLASSEN).flatMap(([klasse, woorden]) => woorden.map((woord) => [maakZinsdeel(woord), klasse as Klasse] as const)));

/** What is tried for the words of a text only. */
function bij<T>(anker: Anker<T>, gelezen: Gelezen): readonly (readonly [Zinsdeel, T])[] {
  const alle: (readonly [Zinsdeel, T])[] = [];
  for (const sleutel of gelezen.plekken.keys()) for (const een of anker.get(sleutel) ?? []) alle.push(een);
  return alle;
}

/** So many words at most stand between the first and the last of those that belong together, for each of them. */
const RUIMTE = 4;

/** The places of the classes of words. */
function klassenIn(gelezen: Gelezen): ReadonlyMap<Klasse, readonly number[]> {
  const plaatsen = new Map<Klasse, number[]>();
  for (const [zinsdeel, klasse] of bij(klassen, gelezen)) {
    const gevonden = zinsdeel.sleutels.length === 1 ? gelezen.plekken.get(zinsdeel.anker)!.map(({ plaats }) => plaats) : (zoekHeel(zinsdeel, gelezen) ?? []);
    plaatsen.set(klasse, [...(plaatsen.get(klasse) ?? []), ...gevonden]);
  }
  return plaatsen;
}

/** Whether a word of each class stands near one of the first. */
function isBijeen([eerste, ...rest]: readonly Klasse[], plaatsen: ReadonlyMap<Klasse, readonly number[]>): boolean {
  if (!rest.every((klasse) => plaatsen.has(klasse))) return false;
  const ruimte = RUIMTE * (rest.length + 1);
  // One word may stand in two classes: it counts for one.
  return (plaatsen.get(eerste!) ?? []).some((begin) => rest.every((klasse) => plaatsen.get(klasse)!.some((plaats) => plaats !== begin && Math.abs(plaats - begin) <= ruimte)));
}

/** Dangers that no saying speaks of. */
const LETTERLIJK: ReadonlySet<Gevaar> = new Set(["uitzetting", "eten"]);

/** What only the order of small words says: "ik wil niet meer" is no danger in "ik wil niet meer betalen". */
const NIET_MEER = /\b(?:wil|hoef|kan) (?:het )?(?:echt |gewoon )?niet meer(?=\s*(?:[.!?,;]|$|zo\b|hoor\b|en ik\b|en niemand\b|help\b))/;

/** A text without the places of sayings: "dat slaat nergens op". */
function zonderGezegden(gelezen: Gelezen): Gelezen {
  const stil = new Set(bij(gezegden, gelezen).flatMap(([gezegde]) => zoekRij(gezegde, gelezen) ?? []));
  if (stil.size === 0) return gelezen;
  const over = [...gelezen.plekken].map(([sleutel, alle]): [string, readonly Plek[]] => [sleutel, alle.filter(({ plaats }) => !stil.has(plaats))]);
  return { woorden: gelezen.woorden, plekken: new Map(over.filter(([, alle]) => alle.length > 0)) };
}

/** The dangers that the words of a text point at, those of sayings left out. */
export function zoekGevaar(tekst: string, gelezen: Gelezen): readonly Gevaar[] {
  const over = zonderGezegden(gelezen);
  const gezien = new Set<Gevaar>();
  for (const [zinsdeel, gevaar] of bij(zinnen, gelezen)) {
    if (!gezien.has(gevaar) && zoekHeel(zinsdeel, LETTERLIJK.has(gevaar) ? gelezen : over) !== null) gezien.add(gevaar);
  }
  const plaatsen = klassenIn(over);
  for (const gevaar of GEVAREN) if (VERBANDEN[gevaar].some((verband) => isBijeen(verband, plaatsen))) gezien.add(gevaar);
  const vormen = gelezen.woorden.map(({ vorm }) => vorm).join(" ");
  for (const [gevaar, patroon] of PATRONEN) if (!gezien.has(gevaar) && patroon.test(vormen)) gezien.add(gevaar);
  if (NIET_MEER.test(gewoneLetters(tekst))) gezien.add("zelfdoding");
  if (gezien.has("geweld") && MINDERJARIG.test(vormen)) gezien.add("kind");
  return GEVAREN.filter((gevaar) => gezien.has(gevaar));
}

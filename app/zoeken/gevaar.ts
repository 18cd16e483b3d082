import { gewoneLetters } from "./normaliseren.ts";
import type { Gelezen, Plek } from "./tekst-treffers.ts";
import { GEVAREN, gevaarwoorden, GEZEGDEN, type Gevaar } from "./woorden/gevaar.ts";
import { maakZinsdeel, zoekHeel, type Zinsdeel } from "./zinsdeel.ts";

/** Words that may be there or not: "my son is not safe" is "kids are not safe". */
const LIDWOORDEN = /\b(?:de|het|een|the|a|an|is|are|am|be|ben|bent|was)\b/g;

const zinnen: readonly (readonly [Gevaar, readonly Zinsdeel[]])[] = GEVAREN.map((gevaar) => [
  gevaar,
  gevaarwoorden[gevaar].map((zin) => maakZinsdeel(zin.replace(LIDWOORDEN, " "))),
]);
const gezegden = GEZEGDEN.map(maakZinsdeel);

/** What only the order of small words says: "ik wil niet meer" is no danger in "ik wil niet meer betalen". */
const PATRONEN: readonly (readonly [Gevaar, RegExp])[] = [
  ["zelfdoding", /\b(?:wil|hoef|kan) (?:het )?(?:echt |gewoon )?niet meer(?=\s*(?:[.!?,;]|$|zo\b|hoor\b|en ik\b|en niemand\b|help\b))/],
];

/** The dangers that the words of a text point at, those of sayings left out. */
export function zoekGevaar(tekst: string, gelezen: Gelezen): readonly Gevaar[] {
  const stil = new Set(gezegden.flatMap((gezegde) => zoekHeel(gezegde, gelezen) ?? []));
  const plekken: ReadonlyMap<string, readonly Plek[]> =
    stil.size === 0 ? gelezen.plekken : new Map([...gelezen.plekken].map(([sleutel, alle]) => [sleutel, alle.filter(({ plaats }) => !stil.has(plaats))]));
  const over = { woorden: gelezen.woorden, plekken };
  const gewoon = gewoneLetters(tekst);
  return zinnen
    .filter(([gevaar, delen]) => delen.some((deel) => plekken.has(deel.anker) && zoekHeel(deel, over) !== null) || PATRONEN.some(([van, patroon]) => van === gevaar && patroon.test(gewoon)))
    .map(([gevaar]) => gevaar);
}

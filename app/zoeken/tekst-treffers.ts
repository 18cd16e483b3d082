import { woordenUit, type Woord } from "./normaliseren.ts";
import type { Treffer, Woordenboek } from "./woordenboek.ts";

/** Where in a text a word of the lists stands. */
export interface Plek {
  readonly plaats: number;
  readonly zeker: number;
}

/** A text as the search sees it: its words, and for every word of the lists the places where it stands. */
export interface Gelezen {
  readonly woorden: readonly Woord[];
  readonly plekken: ReadonlyMap<string, readonly Plek[]>;
}

/** How sure two words are that should be one. */
const SAMEN = 0.95;

/** Reads a text with the words of the lists. */
export function leesTekst(tekst: string, boek: Woordenboek): Gelezen {
  const woorden = woordenUit(tekst);
  const plekken = new Map<string, Plek[]>();
  const voegToe = (sleutel: string, plek: Plek): void => {
    const lijst = plekken.get(sleutel);
    if (lijst) lijst.push(plek);
    else plekken.set(sleutel, [plek]);
  };
  // Only while this text is read: a long letter says the same words again and again.
  const gezien = new Map<string, readonly Treffer[]>();
  const paren = new Map<string, string | null>();
  woorden.forEach((woord, plaats) => {
    const treffers = gezien.get(woord.vorm) ?? boek.treffers(woord);
    gezien.set(woord.vorm, treffers);
    for (const { sleutel, zeker } of treffers) voegToe(sleutel, { plaats, zeker });
    const volgende = woorden[plaats + 1];
    if (!volgende) return;
    const paar = `${woord.vorm} ${volgende.vorm}`;
    const geheel = paren.has(paar) ? paren.get(paar)! : boek.samen(woord, volgende);
    paren.set(paar, geheel);
    if (geheel !== null) voegToe(geheel, { plaats, zeker: SAMEN });
  });
  return { woorden, plekken };
}

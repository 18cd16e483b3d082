import { woordenUit, type Woord } from "./normaliseren.ts";
import type { Woordenboek } from "./woordenboek.ts";

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

/** Reads a text with the words of the lists. */
export function leesTekst(tekst: string, boek: Woordenboek): Gelezen {
  const woorden = woordenUit(tekst);
  const plekken = new Map<string, Plek[]>();
  const voegToe = (sleutel: string, plek: Plek): void => {
    const lijst = plekken.get(sleutel);
    if (lijst) lijst.push(plek);
    else plekken.set(sleutel, [plek]);
  };
  woorden.forEach((woord, plaats) => {
    for (const { sleutel, zeker } of boek.treffers(woord)) voegToe(sleutel, { plaats, zeker });
    const volgende = woorden[plaats + 1];
    const samen = volgende && boek.samen(woord, volgende);
    if (samen) voegToe(samen, { plaats, zeker: 0.95 });
  });
  return { woorden, plekken };
}

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

/**
 * A closer look costs more. So many different words that nobody knows get one: of a long letter those of its beginning and of
 * its ending. Words that are written well are read wherever they stand.
 */
const VAN_BEGIN = 50;
const VAN_EINDE = 30;

/** What the lists say about each different word of a text. */
function treffersPerVorm(woorden: readonly Woord[], boek: Woordenboek): ReadonlyMap<string, readonly Treffer[]> {
  const perVorm = new Map<string, readonly Treffer[]>();
  const onbekend = new Map<string, Woord>();
  for (const woord of woorden) {
    if (perVorm.has(woord.vorm)) continue;
    const treffers = boek.treffers(woord);
    perVorm.set(woord.vorm, treffers ?? []);
    if (treffers === null) onbekend.set(woord.vorm, woord);
  }
  const alle = [...onbekend.values()];
  const nader = alle.length <= VAN_BEGIN + VAN_EINDE ? alle : [...alle.slice(0, VAN_BEGIN), ...alle.slice(-VAN_EINDE)];
  for (const woord of nader) perVorm.set(woord.vorm, boek.besteGok(woord));
  return perVorm;
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
  const perVorm = treffersPerVorm(woorden, boek);
  woorden.forEach((woord, plaats) => {
    for (const { sleutel, zeker } of perVorm.get(woord.vorm)!) voegToe(sleutel, { plaats, zeker });
    const volgende = woorden[plaats + 1];
    if (!volgende) return;
    const geheel = boek.samen(woord, volgende);
    if (geheel !== null) voegToe(geheel, { plaats, zeker: SAMEN });
  });
  return { woorden, plekken };
}

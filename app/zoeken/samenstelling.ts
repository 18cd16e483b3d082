/** The shortest part of a compound: shorter ones stand in half of all words. */
const KORTSTE = 4;
/** Letters that may stand between two parts. */
const TUSSEN = ["", "s", "en", "e"];

/** As many letters of a part say whether it can be one. */
export const EERSTE_LETTERS = 4;

/**
 * The known parts of a Dutch compound, the last one first: it says what the thing is. Known is what `sleutelVan` knows; a
 * part that nobody knows is left out when the other one is long enough to be no accident.
 *
 * @param beginletters the first letters of everything that `sleutelVan` knows
 */
export function delen(woord: string, beginletters: ReadonlySet<string>, sleutelVan: (deel: string) => string | null): readonly string[] {
  if (!/^[a-z]+$/.test(woord) || woord.length < 2 * KORTSTE) return [];
  const kan = (plek: number): boolean => beginletters.has(woord.slice(plek, plek + EERSTE_LETTERS));
  const isHoofd = kan(0);
  let alleen: string | null = null;
  for (let grens = KORTSTE; grens <= woord.length - KORTSTE; grens++) {
    const staart = kan(grens) ? sleutelVan(woord.slice(grens)) : null;
    const hoofd = isHoofd && (staart !== null || grens >= 6) ? hoofdTot(woord, grens, sleutelVan) : null;
    if (staart !== null && hoofd) return staart === hoofd ? [staart] : [staart, hoofd];
    if (alleen === null && staart !== null && woord.length - grens >= 6) alleen = staart;
    if (hoofd && grens >= 6) alleen ??= hoofd;
  }
  return alleen === null ? [] : [alleen];
}

/** The first part of a word up to a place, without the letters between the parts. */
function hoofdTot(woord: string, grens: number, sleutelVan: (deel: string) => string | null): string | null {
  for (const tussen of TUSSEN) {
    const sleutel = woord.slice(0, grens).endsWith(tussen) && grens - tussen.length >= KORTSTE ? sleutelVan(woord.slice(0, grens - tussen.length)) : null;
    if (sleutel !== null) return sleutel;
  }
  return null;
}

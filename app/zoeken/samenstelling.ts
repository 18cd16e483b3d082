/** The shortest part of a compound: shorter ones stand in half of all words. */
const KORTSTE = 4;
/** Letters that may stand between two parts. */
const TUSSEN = ["", "s", "en", "e"];

/**
 * The known parts of a Dutch compound, the last one first: it says what the thing is. Known is what `sleutelVan` knows; a
 * part that nobody knows is left out when the other one is long enough to be no accident.
 */
export function delen(woord: string, sleutelVan: (deel: string) => string | null): readonly string[] {
  if (!/^[a-z]+$/.test(woord) || woord.length < 2 * KORTSTE) return [];
  let alleen: string | null = null;
  for (let grens = KORTSTE; grens <= woord.length - KORTSTE; grens++) {
    const staart = sleutelVan(woord.slice(grens));
    const hoofd = TUSSEN.map((tussen) => (woord.slice(0, grens).endsWith(tussen) ? sleutelVan(woord.slice(0, grens - tussen.length)) : null)).find((sleutel) => sleutel !== null);
    if (staart !== null && hoofd) return staart === hoofd ? [staart] : [staart, hoofd];
    if (alleen === null && staart !== null && woord.length - grens >= 6) alleen = staart;
    if (hoofd && grens >= 6) alleen ??= hoofd;
  }
  return alleen === null ? [] : [alleen];
}

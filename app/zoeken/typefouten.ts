/** From how many letters a word may have one wrong letter, and from how many two. */
const EEN_FOUT = 5;
const TWEE_FOUTEN = 9;

/** The forms of a word without one of its letters. */
function zonderLetter(woord: string): string[] {
  return Array.from(woord, (_, plek) => woord.slice(0, plek) + woord.slice(plek + 1));
}

/** How many letters differ: one more, one less, another, or two that changed places. Stops counting above `meest`. */
export function verschil(een: string, twee: string, meest: number): number {
  if (Math.abs(een.length - twee.length) > meest) return meest + 1;
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: twee.length + 1 }, (_, plek) => plek);
  for (let i = 1; i <= een.length; i++) {
    const rij = [i];
    let minst = i;
    for (let j = 1; j <= twee.length; j++) {
      const zelfde = een[i - 1] === twee[j - 1];
      let waarde = Math.min(vorige[j]! + 1, rij[j - 1]! + 1, vorige[j - 1]! + (zelfde ? 0 : 1));
      if (i > 1 && j > 1 && een[i - 1] === twee[j - 2] && een[i - 2] === twee[j - 1]) waarde = Math.min(waarde, voorvorige[j - 2]! + 1);
      rij.push(waarde);
      minst = Math.min(minst, waarde);
    }
    if (minst > meest) return meest + 1;
    voorvorige = vorige;
    vorige = rij;
  }
  return vorige[twee.length]!;
}

/** How many wrong letters a word of this length may have. */
export function speling(lengte: number): number {
  return lengte >= TWEE_FOUTEN ? 2 : lengte >= EEN_FOUT ? 1 : 0;
}

/** So many words at most: the place of a word and the number of a form stand in one number together. */
const MEESTE_WOORDEN = 2 ** 16;

/** A number below 2^32 for a form (FNV-1a). Two forms may share one: how many letters differ is counted anyway. */
function nummerVan(vorm: string): number {
  let nummer = 0x811c9dc5;
  for (let plek = 0; plek < vorm.length; plek++) nummer = Math.imul(nummer ^ vorm.charCodeAt(plek), 0x01000193);
  return nummer >>> 0;
}

/**
 * Finds words that are written almost like this one. Words with one letter less are kept, so that a look-up is no walk: as
 * numbers in order, because as strings they took six megabytes more.
 */
export class Bijna {
  readonly #woorden: readonly string[];
  /** For each form of each word its number, and behind it the place of the word. */
  readonly #vormen: Float64Array;

  /** @param woorden every word that may be meant */
  constructor(woorden: Iterable<string>) {
    this.#woorden = [...new Set(woorden)].filter((woord) => speling(woord.length) > 0);
    if (this.#woorden.length > MEESTE_WOORDEN) throw new Error("more words than places");
    this.#vormen = Float64Array.from(this.#woorden.flatMap((woord, plek) => this.#vormenVan(woord).map((vorm) => nummerVan(vorm) * MEESTE_WOORDEN + plek))).sort();
  }

  /** The nearest word, with how many letters differ; null when none is near enough. On a tie the one that begins the same. */
  zoek(woord: string): { readonly woord: string; readonly fouten: number } | null {
    const meest = speling(woord.length);
    if (meest === 0) return null;
    let beste: { woord: string; fouten: number } | null = null;
    for (const vorm of this.#vormenVan(woord)) {
      for (const ander of this.#metVorm(vorm)) {
        const fouten = verschil(woord, ander, Math.min(meest, speling(ander.length)));
        if (fouten > Math.min(meest, speling(ander.length))) continue;
        // Whoever writes a word wrong mostly writes its first letter right.
        const straf = fouten + (ander[0] === woord[0] ? 0 : 0.5);
        if (beste === null || straf < beste.fouten) beste = { woord: ander, fouten: straf };
      }
    }
    return beste;
  }

  #vormenVan(woord: string): readonly string[] {
    const een = zonderLetter(woord);
    return [...new Set(woord.length >= TWEE_FOUTEN ? [woord, ...een, ...een.flatMap(zonderLetter)] : [woord, ...een])];
  }

  /** The words that have this form, in the order in which they were given. */
  *#metVorm(vorm: string): Generator<string> {
    const vanaf = nummerVan(vorm) * MEESTE_WOORDEN;
    let [laag, hoog] = [0, this.#vormen.length];
    while (laag < hoog) {
      const midden = (laag + hoog) >>> 1;
      if (this.#vormen[midden]! < vanaf) laag = midden + 1;
      else hoog = midden;
    }
    for (; laag < this.#vormen.length && this.#vormen[laag]! < vanaf + MEESTE_WOORDEN; laag++) yield this.#woorden[this.#vormen[laag]! - vanaf]!;
  }
}

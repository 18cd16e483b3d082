/** From how many letters a word may have one wrong letter, and from how many two. */
const EEN_FOUT = 5;
const TWEE_FOUTEN = 9;

/** The forms of a word without one of its letters. */
function zonderLetter(woord: string): string[] {
  return Array.from(woord, (_, plek) => woord.slice(0, plek) + woord.slice(plek + 1));
}

/** Rows to count in; longer words differ too much to be meant. */
const LANGSTE = 40;
const rijen = [new Uint8Array(LANGSTE + 1), new Uint8Array(LANGSTE + 1), new Uint8Array(LANGSTE + 1)] as const;

/** How many letters differ: one more, one less, another, or two that changed places. Stops counting above `meest`. */
export function verschil(een: string, twee: string, meest: number): number {
  if (Math.abs(een.length - twee.length) > meest || een.length > LANGSTE || twee.length > LANGSTE) return meest + 1;
  let [voorvorige, vorige, rij] = rijen;
  for (let j = 0; j <= twee.length; j++) vorige[j] = j;
  for (let i = 1; i <= een.length; i++) {
    const letter = een.charCodeAt(i - 1);
    rij[0] = i;
    let minst = i;
    for (let j = 1; j <= twee.length; j++) {
      const ander = twee.charCodeAt(j - 1);
      let waarde = Math.min(vorige[j]! + 1, rij[j - 1]! + 1, vorige[j - 1]! + (letter === ander ? 0 : 1));
      if (i > 1 && j > 1 && letter === twee.charCodeAt(j - 2) && een.charCodeAt(i - 2) === ander) waarde = Math.min(waarde, voorvorige[j - 2]! + 1);
      rij[j] = waarde;
      if (waarde < minst) minst = waarde;
    }
    if (minst > meest) return meest + 1;
    [voorvorige, vorige, rij] = [vorige, rij, voorvorige];
  }
  return vorige[twee.length]!;
}

/** How many wrong letters a word of this length may have. */
export function speling(lengte: number): number {
  return lengte >= TWEE_FOUTEN ? 2 : lengte >= EEN_FOUT ? 1 : 0;
}

/** Letters at the beginning by which words are kept: two words that differ little differ little there. */
const BEGIN = 7;
/** Whoever writes a short word wrong writes its first letter right. */
const KORT = 6;

/** So many words at most: the place of a word and the number of a form stand in one number together. */
const MEESTE_WOORDEN = 2 ** 16;

/** A number below 2^32 for a form (FNV-1a). Two forms may share one: how many letters differ is counted anyway. */
function nummerVan(vorm: string): number {
  let nummer = 0x811c9dc5;
  for (let plek = 0; plek < vorm.length; plek++) nummer = Math.imul(nummer ^ vorm.charCodeAt(plek), 0x01000193);
  return nummer >>> 0;
}

/**
 * Finds words that are written almost like this one. Beginnings with one or two letters less are kept, so that a look-up is no
 * walk: as numbers in order, because as strings they took six megabytes more.
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
    const gezien = new Set<string>();
    for (const vorm of this.#vormenVan(woord)) {
      for (const ander of this.#metVorm(vorm)) {
        const hooguit = Math.min(meest, speling(ander.length));
        const anderBegin = ander[0] !== woord[0];
        if (gezien.has(ander) || Math.abs(ander.length - woord.length) > hooguit || (anderBegin && woord.length <= KORT)) continue;
        gezien.add(ander);
        const fouten = verschil(woord, ander, hooguit);
        if (fouten > hooguit) continue;
        const straf = fouten + (anderBegin ? 0.5 : 0);
        if (beste === null || straf < beste.fouten) beste = { woord: ander, fouten: straf };
      }
    }
    return beste;
  }

  #vormenVan(woord: string): readonly string[] {
    const begin = woord.slice(0, BEGIN);
    const een = zonderLetter(begin);
    return [...new Set(woord.length >= TWEE_FOUTEN ? [begin, ...een, ...een.flatMap(zonderLetter)] : [begin, ...een])];
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

import { woordenUit, type Woord } from "./normaliseren.ts";
import { delen as samengesteld, EERSTE_LETTERS } from "./samenstelling.ts";
import { klankVan, stamVan } from "./stam.ts";
import { Bijna } from "./typefouten.ts";
import { GEWONE_WOORDEN, HALVE_WOORDEN, STOPWOORDEN } from "./woorden/gewoon.ts";
import { GOED_GESCHREVEN } from "./woorden/goed-geschreven.ts";
import { synoniemen } from "./woorden/synoniemen.ts";

/** A word of the lists that a word of the person stands for, and how sure that is (1 is as written). */
export interface Treffer {
  readonly sleutel: string;
  readonly zeker: number;
}

/** The same word sounds the same, has wrong letters, or is a part of a longer word. */
const KLANK = 0.95;
const FOUT = 0.85;
const DEEL = 0.8;

const sleutelVanGroep = new Map<string, string>();
const kleineStammen: ReadonlySet<string> = new Set([...STOPWOORDEN].map(stamVan));
for (const [woord, eerste] of synoniemen) {
  sleutelVanGroep.set(woord, stamVan(eerste));
  const stam = stamVan(woord);
  if (!sleutelVanGroep.has(stam) && !kleineStammen.has(stam)) sleutelVanGroep.set(stam, stamVan(eerste));
}

/** The form in which a well-written word is compared: its stem, or that of the word that stands for its group. */
export function sleutelVan(woord: string): string {
  const stam = stamVan(woord);
  return sleutelVanGroep.get(woord) ?? sleutelVanGroep.get(stam) ?? stam;
}

const stopsleutels: ReadonlySet<string> = new Set([...STOPWOORDEN].map(sleutelVan));
const halveSleutels: ReadonlySet<string> = new Set([...HALVE_WOORDEN].map(sleutelVan));
const gewoneStammen: ReadonlySet<string> = new Set([...STOPWOORDEN, ...HALVE_WOORDEN, ...GEWONE_WOORDEN].map(stamVan));

/** How much a word says by itself: 0 for small words, 1 for half ones, 2 for the words that matter. */
export function zegt(sleutel: string): 0 | 1 | 2 {
  if (halveSleutels.has(sleutel)) return 1;
  return stopsleutels.has(sleutel) ? 0 : 2;
}

/** Two words are tried as one from this many letters, of which each has at least three. */
const LANG = 7;
const KORTSTE = 3;

/** A small word that was written on to the end of another. */
const AANGEPLAKT = /(?:mij|me|ons|hem|haar)$/;

/** Finds for each word of a person the words of the lists that it may stand for. */
export class Woordenboek {
  /** Stem or word of a group, to its key. */
  readonly #sleutels = new Map<string, string>();
  readonly #klanken = new Map<string, string>();
  readonly #bijna: Bijna;
  readonly #bijStam = new Map<string, readonly Treffer[]>();
  readonly #bijVorm = new Map<string, readonly Treffer[]>();
  /** Everything with which a long word begins. */
  readonly #beginnen = new Set<string>();
  /** The first letters of what may be a part of a longer word. */
  readonly #deelletters = new Set<string>();

  /** @param zinnen the phrases of all lists */
  constructor(zinnen: Iterable<string>) {
    const lijstwoorden = new Set([...zinnen].flatMap((zin) => woordenUit(zin).map(({ vorm }) => vorm)));
    for (const vorm of lijstwoorden) this.#sleutels.set(stamVan(vorm), sleutelVan(vorm));
    for (const [woord, sleutel] of sleutelVanGroep) if (!this.#sleutels.has(woord)) this.#sleutels.set(woord, sleutel);
    for (const [stam, sleutel] of this.#sleutels) {
      const klank = klankVan(stam);
      if (!this.#klanken.has(klank)) this.#klanken.set(klank, sleutel);
    }
    this.#bijna = new Bijna([...this.#klanken].filter(([, sleutel]) => zegt(sleutel) > 0).map(([klank]) => klank));
    for (const [stam, sleutel] of this.#sleutels) {
      this.#bijStam.set(stam, [{ sleutel, zeker: 1 }]);
    }
    for (const woord of [...lijstwoorden, ...sleutelVanGroep.keys()]) {
      if (woord.length >= LANG) for (let einde = KORTSTE; einde <= woord.length - KORTSTE; einde++) this.#beginnen.add(woord.slice(0, einde));
    }
    for (const woord of [...lijstwoorden, ...this.#sleutels.keys(), ...this.#klanken.keys()]) this.#deelletters.add(woord.slice(0, EERSTE_LETTERS));
    // Words of the lists and ordinary words are looked up once, here; what people write is never kept.
    const gewoon = [...STOPWOORDEN, ...HALVE_WOORDEN, ...GEWONE_WOORDEN, ...GOED_GESCHREVEN];
    for (const vorm of [...lijstwoorden, ...gewoon]) this.#bijVorm.set(vorm, this.#gelijk(vorm) ?? this.besteGok({ vorm, zoals: vorm }));
  }

  /** The words of the lists that a word of a text is, as it is written; null when only a closer look can tell. */
  treffers({ vorm }: Woord): readonly Treffer[] | null {
    return this.#bijVorm.get(vorm) ?? this.#gelijk(vorm);
  }

  /** The words of the lists that a word sounds like, may be written wrong for, or has as its parts; none when it means nothing here. */
  besteGok({ vorm }: Woord): readonly Treffer[] {
    const isGoed = GOED_GESCHREVEN.has(vorm);
    const klank = klankVan(stamVan(vorm));
    const zelfde = isGoed || klank.length < 3 ? undefined : this.#klanken.get(klank);
    if (zelfde !== undefined) return [{ sleutel: zelfde, zeker: KLANK }];
    const bijna = isGoed ? null : this.#bijna.zoek(klank);
    // Two wrong letters are believed only when no sum of two known words is nearer.
    if (bijna !== null && bijna.fouten <= 1) return this.#metFouten(bijna.woord, bijna.fouten);
    const los = this.#zonderAangeplakt(vorm) ?? samengesteld(vorm, this.#deelletters, (deel) => this.#deelsleutel(deel));
    if (los.length > 0) return los.map((sleutel) => ({ sleutel, zeker: DEEL }));
    return bijna === null ? [] : this.#metFouten(bijna.woord, bijna.fouten);
  }

  #gelijk(vorm: string): readonly Treffer[] | null {
    const groep = sleutelVanGroep.get(vorm);
    if (groep !== undefined) return [{ sleutel: groep, zeker: 1 }];
    const stam = stamVan(vorm);
    const bekend = this.#bijStam.get(stam);
    if (bekend) return bekend;
    // Spoken as it is written: "geslage" is "geslagen".
    if (vorm.endsWith("e")) {
      const heel = sleutelVanGroep.get(`${vorm}n`) ?? this.#bijStam.get(stamVan(`${vorm}n`))?.[0]?.sleutel;
      if (heel !== undefined) return [{ sleutel: heel, zeker: KLANK }];
    }
    return gewoneStammen.has(stam) || stam.length < 3 ? [] : null;
  }

  /** The key of two words that should be one, as in "huur achterstand"; null when the lists have no such word. */
  samen(een: Woord, twee: Woord): string | null {
    if (!this.#beginnen.has(een.vorm) || twee.vorm.length < KORTSTE || een.vorm.length + twee.vorm.length < LANG) return null;
    const stam = stamVan(een.vorm + twee.vorm);
    if (stam.length < LANG || !/^[a-z]+$/.test(stam)) return null;
    return this.#sleutels.get(stam) ?? sleutelVanGroep.get(een.vorm + twee.vorm) ?? this.#klanken.get(klankVan(stam)) ?? null;
  }

  #zonderAangeplakt(vorm: string): readonly string[] | null {
    const kort = vorm.replace(AANGEPLAKT, "");
    const sleutel = kort.length < vorm.length && kort.length >= 4 ? this.#deelsleutel(kort) : null;
    return sleutel === null ? null : [sleutel];
  }

  #metFouten(klank: string, fouten: number): readonly Treffer[] {
    return [{ sleutel: this.#klanken.get(klank)!, zeker: FOUT ** fouten }];
  }

  /** A part of a longer word counts when it is a word that matters. */
  #deelsleutel(deel: string): string | null {
    const stam = stamVan(deel);
    const sleutel = sleutelVanGroep.get(deel) ?? this.#sleutels.get(stam) ?? this.#klanken.get(klankVan(stam));
    return sleutel !== undefined && zegt(sleutel) > 0 ? sleutel : null;
  }
}

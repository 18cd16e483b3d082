import type { Datum } from "./datum.ts";
import type { Diagnose } from "./diagnose.ts";
import type { Antwoorden } from "./vraag.ts";

/*
 * Letters as data: which fields they need, when they are refused, and which words and values stand in them in order.
 * The words are in `locales/<language>/brieven.json`; a letter itself is always made with the Dutch ones (art. 6:5 lid 3 Awb).
 */

/** A value for a word: text as typed, a number, a day that is written out, an amount in euro, or another word. */
export type Invulling = string | number | { readonly datum: Datum } | { readonly bedrag: number } | Inhoud;

/** A word of the locales by key, with the values for its placeholders. */
export interface Woord {
  readonly woord: string;
  readonly waarden?: Readonly<Record<string, Invulling>>;
}

/** A word of ours, or text of the person that is inserted unchanged. */
export type Inhoud = Woord | { readonly tekst: string };

/** One part of a letter, from top to bottom. */
export type Blok =
  | { readonly soort: "adres"; readonly regels: readonly Inhoud[] }
  | { readonly soort: "onderwerp" | "kop"; readonly regel: Inhoud }
  | { readonly soort: "alinea"; readonly zinnen: readonly Inhoud[] }
  | { readonly soort: "punten"; readonly genummerd: boolean; readonly punten: readonly (readonly Inhoud[])[] }
  | { readonly soort: "vakjes"; readonly punten: readonly { readonly aan: boolean; readonly zinnen: readonly Inhoud[] }[] }
  | { readonly soort: "lijn"; readonly label: Inhoud };

export type VeldSoort = "tekst" | "regels" | "datum" | "bedrag" | "keuze" | "vinkjes" | "vink";

/** A field of a letter. What is stored is text: an ISO day or what was typed for one, an amount as typed, option ids. */
export interface BriefVeld {
  readonly id: string;
  readonly soort: VeldSoort;
  readonly verplicht: boolean;
  /** Asked once for all letters of this case: name, address, the decision. */
  readonly gedeeld: boolean;
  /** What stands in the field before the person types: from an answer, or a word of the locales. */
  readonly voorstel?: string | Woord;
  /** Longest text, in characters. */
  readonly maxLengte: number;
  /** Options of `keuze` and `vinkjes`. */
  readonly opties: readonly string[];
  /** A day after today is possible. */
  readonly toekomst: boolean;
  /** Word key of label, help and missing message, when it is not the id: all grounds share one. */
  readonly woord?: string;
  /** The subject of the label, for example the ground that this field is about. */
  readonly over?: Woord;
}

/** Everything a letter may look at. */
export interface Situatie {
  /** The active answers. */
  readonly antwoorden: Antwoorden;
  readonly diagnose: Diagnose;
  readonly peildatum: Datum;
  /** What was typed for this letter, shared fields included. */
  readonly getypt: Readonly<Record<string, string>>;
  /** What was typed for all letters, by code. */
  readonly alle: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The letters that were sent, by code. */
  readonly verstuurd: Readonly<Record<string, { readonly op: Datum; readonly hoe: string }>>;
}

/** Why a letter is not made now. `openMet` names the tick with which the person opens it after all. */
export interface Weigering {
  readonly reden: string;
  readonly waarden?: Readonly<Record<string, Invulling>>;
  readonly openMet?: string;
}

/** A field that is empty or impossible; `reden` is a word key under `ontbreekt` or `fout`. */
export interface Ontbreekt {
  readonly veld: string;
  readonly reden: string;
}

/** The values of a letter as its blocks read them. */
export interface Waarden {
  /** Trimmed text, empty when nothing was typed. */
  tekst(id: string): string;
  /** The text, the proposed word, or the dotted line that stands for what is still empty. */
  inhoud(id: string): Inhoud;
  datum(id: string): Datum | undefined;
  bedrag(id: string): number | undefined;
  vink(id: string): boolean;
  vinkjes(id: string): readonly string[];
  /** True when something stands in the field. */
  heeft(id: string): boolean;
}

/** A letter or document of a flow. */
export interface Brief {
  readonly code: string;
  /** Prefix of its words in `brieven.json`. */
  readonly woorden: string;
  /** False for checklists and notes, which are for the person. */
  readonly versturen: boolean;
  /** Null, or the reason why this letter would harm or makes no sense now. */
  readonly mag: (s: Situatie) => Weigering | null;
  readonly velden: (s: Situatie) => readonly BriefVeld[];
  /** What must be right across fields (at least one ground, a date or a day of receipt). */
  readonly samen?: (w: Waarden, s: Situatie) => readonly Ontbreekt[];
  /** Remarks beside the form, the most important first. */
  readonly letOp: (s: Situatie) => readonly Woord[];
  /** The letters themselves: mostly one, two when the person has two decisions. */
  readonly brieven: (w: Waarden, s: Situatie) => readonly (readonly Blok[])[];
}

/** The letters of a flow by code. */
export type Brieven = Readonly<Record<string, Brief>>;

/** The line of dots for what is not filled in yet. */
export const LEEG: Woord = { woord: "leeg" };

/** A word key with its values. */
export function woord(sleutel: string, waarden?: Readonly<Record<string, Invulling>>): Woord {
  return waarden ? { woord: sleutel, waarden } : { woord: sleutel };
}

const STANDAARD_LENGTE = { tekst: 200, regels: 2000, datum: 40, bedrag: 40, keuze: 60, vinkjes: 600, vink: 10 } as const;

/** A field with its defaults: optional, own to this letter, 200 characters (2,000 for more lines). */
export function veld(id: string, soort: VeldSoort, rest: Partial<Omit<BriefVeld, "id" | "soort">> = {}): BriefVeld {
  return {
    id,
    soort,
    verplicht: false,
    gedeeld: false,
    maxLengte: STANDAARD_LENGTE[soort],
    opties: [],
    toekomst: false,
    ...rest,
  };
}

/** The part of a Dutch "1234 AB Plaats" that names the place; the whole text when there is no postcode. */
export function plaatsVan(postcodePlaats: string): string {
  return postcodePlaats.replace(/^\s*\d{4}\s*[A-Za-z]{2}\b[\s,]*/u, "").trim();
}

/** The lines of a text that are not empty. */
export function regelsVan(tekst: string): readonly string[] {
  return tekst.split("\n").map((r) => r.trim()).filter((r) => r !== "");
}

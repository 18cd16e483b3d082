import { z } from "zod";
import { bevatBsn } from "./bsn.ts";
import { isDatum, plusDagen, type Datum } from "./datum.ts";

/** The answer that is always possible and always has a consequence of its own. */
export const WEET_NIET = "weet-niet";

/** One stored value: an option id, a list of option ids, an ISO day, a number (amounts in euro), or text. */
export type Waarde = string | number | readonly string[];

/** Answers by question id or inline field id. */
export type Antwoorden = Readonly<Record<string, Waarde | undefined>>;

interface Basis<F> {
  /** Fields on the same screen, keys of their own in the answers; all optional. */
  readonly velden?: Readonly<Record<string, Veld>>;
  /** The fields that stand on the screen on this path; without it all of them. */
  readonly veldenBij?: (feiten: F) => readonly string[];
  /** Values of the fields with which the walk tries this answer, besides leaving them all empty. */
  readonly veldMonsters?: (waarde: Waarde, feiten: F, peildatum: Datum) => readonly Antwoorden[];
  /** Forms of the words that differ by path: `vraag.<id>.vorm.<form>` stands before `vraag.<id>`. */
  readonly vormen?: readonly string[];
  /** The form on this path, one of `vormen`; null for the usual words. */
  readonly vormBij?: (feiten: F) => string | null;
  /** Values for the placeholders in the words of this question, such as a year. */
  readonly vulling?: (feiten: F, peildatum: Datum) => Readonly<Record<string, string | number>>;
}

/** One choice out of a list. */
export interface KeuzeVraag<F = never> extends Basis<F> {
  readonly soort: "keuze";
  readonly opties: readonly string[];
  /** The options that exist on this path; must be a subset of `opties`. */
  readonly optiesBij?: (feiten: F) => readonly string[];
}

/** Any number of choices; an option in `alleen` excludes all others. */
export interface MeerkeuzeVraag<F = never> extends Basis<F> {
  readonly soort: "meerkeuze";
  readonly opties: readonly string[];
  readonly alleen: readonly string[];
  readonly optiesBij?: (feiten: F) => readonly string[];
}

/** A calendar day, or one of `opties` ("niets gekregen") instead of it. `monsters` are the days on which the walk tries this question: every boundary of the law around it. */
export interface DatumVraag<F = never> extends Basis<F> {
  readonly soort: "datum";
  /** False: a day after today is refused. */
  readonly toekomst: boolean;
  readonly opties?: readonly string[];
  readonly monsters?: (feiten: F, peildatum: Datum) => readonly Datum[];
}

/** An amount in euro (two decimals at most) or a plain number. `monsters` must hold every limit the flow compares with. */
export interface GetalVraag<F = never> extends Basis<F> {
  readonly soort: "bedrag" | "getal";
  readonly min: number;
  readonly max: number;
  readonly monsters?: (feiten: F) => readonly number[];
}

/** Free text; never read by a guard. */
export interface TekstVraag<F = never> extends Basis<F> {
  readonly soort: "tekst";
  readonly maxLengte: number;
}

/** Four digits of a postcode. */
export interface PostcodeVraag<F = never> extends Basis<F> {
  readonly soort: "postcode";
}

export type Vraag<F = never> =
  | KeuzeVraag<F>
  | MeerkeuzeVraag<F>
  | DatumVraag<F>
  | GetalVraag<F>
  | TekstVraag<F>
  | PostcodeVraag<F>;

/** A field on the screen of another question, shown with one of its options (`bij`) or always. */
export type Veld = (
  | { readonly soort: "datum"; readonly toekomst: boolean; readonly opties?: readonly string[] }
  | { readonly soort: "tekst"; readonly maxLengte: number }
  | { readonly soort: "bedrag" | "getal"; readonly min: number; readonly max: number }
  | { readonly soort: "keuze"; readonly opties: readonly string[]; readonly optiesBij?: undefined }
  | { readonly soort: "postcode" }
) & { readonly bij?: string };

/** The questions of a flow by id. */
export type Vragen<F = never> = Readonly<Record<string, Vraag<F>>>;

/** Error codes of an answer; the words stand in `locales/<language>/common.json` under `fout`. */
export type AntwoordFout =
  | "verplicht"
  | "optie-onbekend"
  | "optie-alleen"
  | "datum-onmogelijk"
  | "datum-onvolledig"
  | "datum-toekomst"
  | "datum-te-oud"
  | "getal-onmogelijk"
  | "getal-te-laag"
  | "getal-te-hoog"
  | "tekst-te-lang"
  | "bsn"
  | "postcode-onmogelijk"
  | "past-niet";

const OUDSTE_DATUM = "1900-01-01";

/** The options of a choice question on this path. Facts that name no known option list give all options. */
export function optiesVan<F>(vraag: Pick<KeuzeVraag<F>, "opties" | "optiesBij">, feiten: F): readonly string[] {
  return vraag.optiesBij ? vraag.optiesBij(feiten) : vraag.opties;
}

/** The fields on the screen of a question on this path, by id. */
export function veldenBij<F>(vraag: Vraag<F>, feiten: F): readonly (readonly [string, Veld])[] {
  const velden = Object.entries(vraag.velden ?? {});
  if (!vraag.veldenBij) return velden;
  const hier = vraag.veldenBij(feiten);
  return velden.filter(([id]) => hier.includes(id));
}

/**
 * Whether a value is a possible answer to this question on this path: the check of every replay, without a parser.
 * Returns the error code, or null when the value fits.
 */
export function keurWaarde<F>(vraag: Vraag<F> | Veld, waarde: unknown, feiten: F, peildatum: Datum): AntwoordFout | null {
  if (waarde === WEET_NIET && vraag.soort !== "meerkeuze" && vraag.soort !== "tekst") return null;
  switch (vraag.soort) {
    case "keuze":
      return typeof waarde === "string" && optiesVan(vraag, feiten).includes(waarde) ? null : "optie-onbekend";
    case "meerkeuze": {
      const keuzes = waarde === WEET_NIET ? [WEET_NIET] : waarde;
      if (!Array.isArray(keuzes)) return "optie-onbekend";
      if (keuzes.length === 0) return "verplicht";
      const opties = optiesVan(vraag, feiten);
      if (keuzes.some((k) => !opties.includes(k)) || new Set(keuzes).size !== keuzes.length) return "optie-onbekend";
      return keuzes.length > 1 && keuzes.some((k) => vraag.alleen.includes(k)) ? "optie-alleen" : null;
    }
    case "datum":
      if (typeof waarde === "string" && vraag.opties?.includes(waarde)) return null;
      if (!isDatum(waarde)) return "datum-onmogelijk";
      if (waarde < OUDSTE_DATUM) return "datum-te-oud";
      return !vraag.toekomst && waarde > peildatum ? "datum-toekomst" : null;
    case "bedrag":
    case "getal":
      if (typeof waarde !== "number" || !Number.isFinite(waarde)) return "getal-onmogelijk";
      if (waarde < vraag.min) return "getal-te-laag";
      return waarde > vraag.max ? "getal-te-hoog" : null;
    case "tekst":
      if (typeof waarde !== "string") return "optie-onbekend";
      if (waarde.length > vraag.maxLengte) return "tekst-te-lang";
      return bevatBsn(waarde) ? "bsn" : null;
    case "postcode":
      return typeof waarde === "string" && /^[1-9]\d{3}$/.test(waarde) ? null : "postcode-onmogelijk";
  }
}

/** The zod schema of a stored value, for the edges where unknown JSON comes in. */
export const waardeSchema = z.union([z.string().max(20_000), z.number(), z.array(z.string().max(100)).max(60)]);

/** The answers as they are stored and as `evaluate` reads them. */
export const antwoordenSchema = z.record(z.string().max(100), waardeSchema);

/**
 * The values with which a walk tries a question: every option; of a multiple choice each alone and all that go
 * together; of dates and numbers the boundaries that the flow declares; always "weet-niet".
 */
export function monstersVan<F>(vraag: Vraag<F>, feiten: F, peildatum: Datum): readonly Waarde[] {
  switch (vraag.soort) {
    case "keuze":
      return optiesVan(vraag, feiten);
    case "meerkeuze": {
      const opties = optiesVan(vraag, feiten);
      const samen = opties.filter((o) => !vraag.alleen.includes(o));
      return [...opties.map((o) => [o]), ...(samen.length > 1 ? [samen] : [])];
    }
    case "datum":
      return [...(vraag.monsters?.(feiten, peildatum) ?? [peildatum, plusDagen(peildatum, -1)]), ...(vraag.opties ?? []), WEET_NIET];
    case "bedrag":
    case "getal":
      return [...(vraag.monsters?.(feiten) ?? [vraag.min, vraag.max]), WEET_NIET];
    case "tekst":
      return ["tekst"];
    case "postcode":
      return ["3511", WEET_NIET];
  }
}

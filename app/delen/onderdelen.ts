import { z } from "zod";
import type { BriefDocument } from "#app/brieven/document.ts";
import { DEELGROEPEN } from "#flows/engine/delen.ts";

/*
 * ROWS ALREADY HOLD THESE SHAPES, encrypted, as the parts of a copy. Words are frozen in every language at the moment of
 * sharing, so a reader sees what the person saw, also when the flow changes. Add fields with a default; never remove one.
 */

const dag = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A text in every language that is shipped. */
const tekst = z.object({ nl: z.string(), en: z.string() });
export type Tekst = z.infer<typeof tekst>;

const rij = z.object({ vraag: tekst, antwoorden: z.array(tekst) });
export type Rij = z.infer<typeof rij>;

/** What a helper must know within a minute. */
const samenvatting = z.object({
  /** The person's own words. */
  vraag: z.string(),
  termijn: z
    .object({ datum: dag, wettelijk: dag.nullable(), aangenomen: z.boolean(), verstreken: z.boolean(), bronnen: z.array(z.string()) })
    .nullable(),
  uitkomst: tekst.nullable(),
  urgentie: z.enum(["spoed", "hoog", "normaal", "laag"]).nullable(),
  kern: z.array(rij),
  gedaan: z.array(tekst),
  wil: z.array(tekst),
});
export type Samenvatting = z.infer<typeof samenvatting>;

/** How the person may be reached. */
export const CONTACTREGELS = ["gerust", "niet-inspreken", "alleen-dan", "niet"] as const;
export type Contactregel = (typeof CONTACTREGELS)[number];

const contact = z.object({ naam: z.string(), telefoon: z.string(), regel: z.enum(CONTACTREGELS), uitleg: z.string() });
export type Contact = z.infer<typeof contact>;

const papieren = z.object({
  stukken: z.array(z.object({ tekst, heeft: z.boolean() })),
  verstuurd: z.array(z.object({ naam: tekst, op: dag, hoe: tekst })),
});
export type Papieren = z.infer<typeof papieren>;

const brief = z.object({
  naam: tekst,
  /** True when something is still missing in it; then there is no file of it. */
  concept: z.boolean(),
  document: z.custom<BriefDocument>((waarde) => typeof waarde === "object" && waarde !== null && "brieven" in waarde),
});
export type GedeeldeBrief = z.infer<typeof brief>;

const rijen = z.array(rij);

/** A calculation that the person kept, with its result as it was on the day of sharing. */
const berekening = z.object({
  naam: tekst,
  /** The day for whose figures it was made. */
  op: dag,
  uitkomst: z.array(tekst),
  uit: rijen,
  /** Possibilities beside each other, each with its lines. */
  mogelijkheden: rijen,
  som: z.array(tekst),
  letOp: z.array(tekst),
  ingevuld: rijen,
  /** Year and certainty of the figures. */
  herkomst: z.array(tekst),
  bronnen: z.array(tekst),
});
export type GedeeldeBerekening = z.infer<typeof berekening>;

/** The parts of a share; `brief-<code>` once for each letter that the person made. */
export const onderdelenSchema = z
  .object({ samenvatting, antwoorden: rijen, contact, papieren, berekeningen: z.array(berekening), geld: rijen, gezondheid: rijen, strafrecht: rijen, afkomst: rijen })
  .partial()
  .catchall(z.unknown());

const BRIEF = /^brief-[A-Z]\d{1,2}$/;

/** Parts with a fixed name, in the order of the page. Letters stand after the papers, calculations after the letters. */
const VOOR = ["samenvatting", "antwoorden", "contact", "papieren"] as const;

/** Parts that are special by law: told apart, and never together with another tick. */
const BIJZONDER: ReadonlySet<string> = new Set(["gezondheid", "strafrecht", "afkomst"]);

/** True for a part that needs its own explicit yes (art. 9 and 10 GDPR). */
export function isBijzonder(naam: string): boolean {
  return BIJZONDER.has(naam);
}

/** The key of a part in the words: all letters share one. */
export function soortVan(naam: string): string {
  return BRIEF.test(naam) ? "brief" : naam;
}

/** The code of the letter that a part holds; the name itself for another part. */
export function briefcodeVan(naam: string): string {
  return BRIEF.test(naam) ? naam.slice("brief-".length) : naam;
}

export type Bron = Readonly<Record<string, unknown>>;

/** What is to be shared, part by part. */
export interface Onderdelen {
  readonly samenvatting?: Samenvatting | undefined;
  readonly antwoorden?: readonly Rij[] | undefined;
  readonly contact?: Contact | undefined;
  readonly papieren?: Papieren | undefined;
  readonly berekeningen?: readonly GedeeldeBerekening[] | undefined;
  readonly groepen: readonly { readonly naam: string; readonly rijen: readonly Rij[] }[];
  readonly brieven: readonly (GedeeldeBrief & { readonly onderdeel: string })[];
}

/** Reads the parts of a copy. What this version does not know is left out. */
export function leesOnderdelen(bron: Bron): Onderdelen {
  const { samenvatting: kort, antwoorden, contact: wie, papieren: stukken, berekeningen, ...rest } = onderdelenSchema.parse(bron);
  return {
    samenvatting: kort,
    antwoorden,
    contact: wie,
    papieren: stukken,
    berekeningen,
    groepen: DEELGROEPEN.flatMap((naam) => {
      const delen = rest[naam];
      return delen && delen.length > 0 ? [{ naam, rijen: delen }] : [];
    }),
    brieven: Object.entries(rest).flatMap(([onderdeel, waarde]) => (BRIEF.test(onderdeel) ? [{ onderdeel, ...brief.parse(waarde) }] : [])),
  };
}

/** The names of parts in the order of the page. */
export function opVolgorde(namen: readonly string[]): readonly string[] {
  const brieven = namen.filter((naam) => BRIEF.test(naam)).toSorted();
  return [...VOOR, ...brieven, "berekeningen", ...DEELGROEPEN].filter((naam) => namen.includes(naam));
}

import { z } from "zod";

/**
 * What a finished walk says, in ids and values; the words stand in `locales/`. Every line carries the answers that
 * decided it and the id of its source, so that a page can show "waarom staat dit hier?".
 */

const redenSchema = z.object({
  /** Ids of the questions whose answers decided this line; empty when it always holds. */
  antwoorden: z.array(z.string()),
  /** Ids in the flow's `bronnen`. */
  bronnen: z.array(z.string()),
});

const datum = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const termijnSchema = redenSchema.extend({
  id: z.string(),
  /** The day that is shown to the person: the safe one. */
  datum,
  /** A second day where the law or the letter gives one. */
  wettelijk: datum.nullable(),
  /** `burger`: the person must act on or before it. `overheid`: the organisation must, so it is on the late side. */
  voor: z.enum(["burger", "overheid"]),
  /** How the day was found, as a word key under `termijn.grondslag`. */
  grondslag: z.string(),
  /** True when the term is not certain: the start or the length was assumed. */
  aangenomen: z.boolean(),
  verstreken: z.boolean(),
  /** Beside the last day: a reminder, a first day, a day that somebody else chose; never the last day itself. */
  ernaast: z.boolean().optional(),
});

export const stapSchema = redenSchema.extend({
  /** `<outcome>.<step>` or `<module>.<step>`: word key and stable id for ticking off. */
  id: z.string(),
  /** Last day for this step, when it has one. */
  uiterlijk: datum.nullable(),
});

export const verwijzingSchema = redenSchema.extend({
  /** Code of the flow's file, for example `hjl`. */
  code: z.string(),
  /** Kind in the directory, null for self-help. */
  kind: z.string().nullable(),
  /** Word keys of remarks that must stand beside it, for example the notice of independence. */
  notities: z.array(z.string()),
});

export const berekeningSchema = z.object({
  id: z.string(),
  invoer: z.record(z.string(), z.unknown()),
  resultaat: z.unknown(),
  /** Year of the figures that were used; null for a rule without yearly figures. */
  jaar: z.number().nullable(),
  bron: z.string(),
});

export const diagnoseSchema = z.object({
  flow: z.string(),
  versie: z.number(),
  peildatum: datum,
  /** Id of the outcome or exit; null when the flow only hands off. */
  uitkomst: z.string().nullable(),
  variant: z.string().nullable(),
  /** The form of a module or of an extra outcome, by its id: words at `module.<id>.variant.<form>` or as of an outcome. */
  varianten: z.record(z.string(), z.string()).optional(),
  urgentie: z.enum(["spoed", "hoog", "normaal", "laag"]),
  ernst: z.string(),
  zelfredzaamheid: z.enum(["zelf", "zelf-met-hulp", "warme-overdracht"]),
  rechtsgebied: z.string(),
  /** All fields of law of the case, the first included; absent when that is the only one. */
  rechtsgebieden: z.array(z.string()).optional(),
  /** Signals of danger in the answers, most urgent first; each has a panel of its own. */
  veiligheid: z.array(z.string()),
  termijnen: z.array(termijnSchema),
  stappen: z.array(stapSchema),
  stukken: z.array(redenSchema.extend({ id: z.string() })),
  modules: z.array(z.string()),
  overlays: z.array(z.string()),
  /** Other outcomes of which blocks are shown besides the primary one. */
  extra: z.array(z.string()),
  /** Word keys of remarks that must stand with the case, under `notitie`; the most urgent first. */
  notities: z.array(z.string()).optional(),
  /** Ways to go on that are laid beside each other, with words at `weg.<id>`; the person chooses. */
  wegen: z.array(z.string()).optional(),
  overdrachten: z.array(z.object({ flow: z.string(), antwoorden: z.record(z.string(), z.unknown()) })),
  /** Codes of the letters and documents that fit, the most useful first. */
  brieven: z.array(z.string()),
  verwijzingen: z.array(verwijzingSchema),
  berekeningen: z.array(berekeningSchema),
  /** Values for the words of this diagnosis, such as dates and amounts, by placeholder name. */
  invulling: z.record(z.string(), z.union([z.string(), z.number()])),
  redenen: z.array(redenSchema.extend({ over: z.string() })),
});

export type Reden = z.infer<typeof redenSchema>;
export type Termijn = z.infer<typeof termijnSchema>;
export type Stap = z.infer<typeof stapSchema>;
export type Verwijzing = z.infer<typeof verwijzingSchema>;
export type Berekening = z.infer<typeof berekeningSchema>;
export type Diagnose = z.infer<typeof diagnoseSchema>;

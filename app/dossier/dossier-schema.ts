import { z } from "zod";
import { diagnoseSchema, stapSchema, termijnSchema, verwijzingSchema } from "#flows/engine/diagnose.ts";
import { antwoordenSchema } from "#flows/engine/vraag.ts";

/*
 * ROWS ALREADY HOLD THIS SHAPE. It is what stands encrypted in `Dossier.inhoud`. Add fields with a default; never
 * rename or remove one without raising `schema` and a step that reads the old shape.
 */

const dag = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A person has at most this many problems in one dossier. */
export const MEESTE_ZAKEN = 3;

/**
 * Of a result what a later look is compared with (`vergelijk.ts`): few lines, for every page opens the whole record. All
 * else of a diagnosis is computed from the answers. Older rows hold a whole diagnosis, of which this is read.
 */
export const uitslagSchema = diagnoseSchema.pick({ versie: true, uitkomst: true, urgentie: true, brieven: true }).extend({
  termijnen: z.array(termijnSchema.pick({ id: true, datum: true, verstreken: true })),
  stappen: z.array(stapSchema.pick({ id: true })),
  stukken: z.array(z.object({ id: z.string() })),
  verwijzingen: z.array(verwijzingSchema.pick({ code: true })),
});

/** One problem of the person: the answers are the truth, all else is derived or ticked. */
export const zaakSchema = z.object({
  flow: z.string(),
  versie: z.number(),
  antwoorden: antwoordenSchema,
  /** Questions whose answers were confirmed in own words or carried over from another problem: not asked again. */
  vooraf: z.array(z.string()).optional(),
  /** The day and the result that were stored when the person finished; a later look is compared with it. */
  afgerond: z.object({ op: dag, diagnose: uitslagSchema }).nullable().default(null),
  /** Ids of steps that are ticked off. */
  gedaan: z.array(z.string()).default([]),
  /** Ids of papers that are collected. */
  verzameld: z.array(z.string()).default([]),
  /** What was typed for a letter, by letter code and field. */
  brieven: z.record(z.string(), z.record(z.string(), z.string().max(10_000))).default({}),
  /** When and how a letter was sent, by letter code. */
  verstuurd: z.record(z.string(), z.object({ op: dag, hoe: z.string().max(100) })).default({}),
});

/** A share as its owner sees it; the share itself stands apart under its own key. */
export const eigenDelingSchema = z.object({
  id: z.string(),
  ontvanger: z.string().max(200),
  doel: z.string().max(100),
  onderdelen: z.array(z.string()),
  tekstVersie: z.string(),
  taal: z.string(),
  gemaaktOp: dag,
  eindigtOp: dag,
});

/** Answers of a calculation page that a person keeps; the result is computed again with the figures of that day. */
export const bewaardeBerekeningSchema = z.object({
  id: z.string(),
  pagina: z.string(),
  waarden: z.record(z.string(), z.unknown()),
  op: dag,
});

/**
 * A ranking of help as it was shown, so that it can be explained when weights and offers have long changed: the weights of
 * that day, the name, points, terms (in hundredths) and rules of each offer in sight, and who stood behind «toon meer hulp».
 */
const getoondeHulpSchema = z.object({
  versie: z.string(),
  /** The first day on which it was shown. */
  dag,
  gewichten: z.record(z.string(), z.number()).default({}),
  gemeente: z.string().nullable().default(null),
  onderwerp: z.string().default(""),
  band: z.string().default(""),
  slots: z.array(
    z.object({
      slot: z.string(),
      /** True: nobody was left for it. */
      leeg: z.boolean().default(false),
      aanbod: z.array(z.object({ id: z.string(), naam: z.string().default(""), totaal: z.number(), termen: z.record(z.string(), z.number()), regels: z.array(z.string()) })),
      meer: z.array(z.object({ id: z.string(), totaal: z.number() })).default([]),
    }),
  ),
});

export const dossierInhoudSchema = z.object({
  schema: z.literal(1),
  taal: z.enum(["nl", "en"]),
  zaken: z.array(zaakSchema).max(MEESTE_ZAKEN),
  delingen: z.array(eigenDelingSchema).default([]),
  /** A signal of danger was given: after 30 idle minutes nothing opens any more without the return code. */
  veiligeModus: z.boolean().default(false),
  /** Safety panels that the person has already seen, so that each shows once at once and then stays reachable. */
  panelenGezien: z.array(z.string()).default([]),
  /** Answers to the assessment, over all problems; absent until the first one. What was skipped is not there. */
  beoordeling: antwoordenSchema.optional(),
  /** Calculations that were taken along, the oldest first. */
  berekeningen: z.array(bewaardeBerekeningSchema).default([]),
  /** Code of the gemeente in which the person looks for help; never a postcode. Absent until it was chosen. */
  gemeente: z.string().regex(/^GM\d{4}$/).optional(),
  /** Every ranking that was shown, the latest last; older rows hold only one. */
  getoondeHulp: z.union([z.array(getoondeHulpSchema), getoondeHulpSchema.transform((een) => [een])]).optional(),
  /** What the person named besides when the problem in hand was chosen, to be offered after it: parts of flows, as "huur:borg". */
  straks: z.array(z.string().max(100)).max(MEESTE_ZAKEN - 1).optional(),
});

/** The content of a new dossier. */
export function legeInhoud(taal: DossierInhoud["taal"]): DossierInhoud {
  return { schema: 1, taal, zaken: [], delingen: [], veiligeModus: false, panelenGezien: [], berekeningen: [] };
}

export type Uitslag = z.infer<typeof uitslagSchema>;
export type Zaak = z.infer<typeof zaakSchema>;
export type BewaardeBerekening = z.infer<typeof bewaardeBerekeningSchema>;
export type GetoondeHulp = z.infer<typeof getoondeHulpSchema>;
export type EigenDeling = z.infer<typeof eigenDelingSchema>;
export type DossierInhoud = z.infer<typeof dossierInhoudSchema>;

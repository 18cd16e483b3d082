import { z } from "zod";

/**
 * A ranking of help as it was shown, so that it can be explained when weights and offers have long changed: the weights of
 * that day, the name, points, terms (in hundredths) and rules of each offer in sight, and who stood behind «toon meer hulp».
 * ROWS ALREADY HOLD THIS SHAPE: add fields with a default, never rename or remove one.
 */
export const getoondeHulpSchema = z.object({
  versie: z.string(),
  /** The first day on which it was shown. */
  dag: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
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

export type GetoondeHulp = z.infer<typeof getoondeHulpSchema>;

/** The same ranking on another day is the same ranking. */
export const isZelfdeHulp = (een: GetoondeHulp, ander: GetoondeHulp): boolean => JSON.stringify({ ...een, dag: "" }) === JSON.stringify({ ...ander, dag: "" });

import { z } from "zod";
import type { Plaats } from "#app/dossier/keys.server.ts";

/*
 * ROWS ALREADY HOLD THESE SHAPES, encrypted. Add fields with a default; never rename or remove one.
 */

const dag = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What a reader gets: the ticked parts as they were on the day of sharing. */
export const kopieSchema = z.object({
  ontvanger: z.string(),
  doel: z.string(),
  taal: z.string(),
  gemaaktOp: dag,
  eindigtOp: dag,
  onderdelen: z.record(z.string(), z.unknown()),
});

/** Who consented, to whom, to what, why, in which language and how, and when. The text itself is named by version and hash. */
export const toestemmingSchema = z.object({
  gever: z.literal("eigenaar"),
  ontvanger: z.string(),
  doel: z.string(),
  onderdelen: z.array(z.string()),
  taal: z.string(),
  wijze: z.enum(["online", "samen-op-scherm"]),
  /** ISO instant in UTC. */
  gegevenOp: z.string(),
});

export type Kopie = z.infer<typeof kopieSchema>;
export type Toestemming = z.infer<typeof toestemmingSchema>;

/** Where the copy of a share belongs. */
export function plaatsVanDeling(delingId: string): Plaats {
  return { houder: delingId, record: "Deling", veld: "inhoud" };
}

/** Where a consent belongs: to its dossier, under whose key it stands. */
export function plaatsVanToestemming(dossierId: string, toestemmingId: string): Plaats {
  return { houder: dossierId, record: `Toestemming/${toestemmingId}`, veld: "inhoud" };
}

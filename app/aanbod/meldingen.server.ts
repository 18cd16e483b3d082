import type { Db } from "#app/lib/db.server.ts";
import type { Datum } from "#flows/engine/datum.ts";
import type { Onderwerp } from "#flows/verwijzing/aanbod.ts";
import type { Meldingsoort } from "./meldingen.ts";

/** Counts that someone said that an entry is not right. Only what is wrong, how often and the last day are kept. */
export async function meld(db: Db, aanbodId: string, soort: Meldingsoort, dag: Datum): Promise<void> {
  await db.$executeRaw`INSERT INTO "AanbodMelding" ("aanbodId", "soort", "aantal", "laatstOp") VALUES (${aanbodId}, ${soort}, 1, ${dag})
    ON CONFLICT ("aanbodId", "soort") DO UPDATE SET "aantal" = "AanbodMelding"."aantal" + 1, "laatstOp" = ${dag}`;
}

/** An editor has looked at it: the reports of this entry are done. Gives how many kinds there were. */
export async function handelAf(db: Db, aanbodId: string): Promise<number> {
  return (await db.aanbodMelding.deleteMany({ where: { aanbodId } })).count;
}

/**
 * Counts a gap: for this theme nothing was found in this gemeente. Theme, gemeente and month, and nothing else; both must
 * come from their closed lists, so that the table cannot grow without end.
 */
export async function telWitteVlek(db: Db, onderwerp: Onderwerp, gemeente: string, dag: Datum): Promise<void> {
  const maand = dag.slice(0, 7);
  await db.$executeRaw`INSERT INTO "WitteVlek" ("onderwerp", "gemeente", "maand", "aantal") VALUES (${onderwerp}, ${gemeente}, ${maand}, 1)
    ON CONFLICT ("onderwerp", "gemeente", "maand") DO UPDATE SET "aantal" = "WitteVlek"."aantal" + 1`;
}

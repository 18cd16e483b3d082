import { bestaandeDatabase } from "#app/lib/env.server.ts";
import { OpdrachtFout } from "#flows/engine/opdracht.ts";
import type { Aanbod } from "#flows/verwijzing/aanbod.ts";
import { INGEVOERD, metIngevoerd, type IngevoerdeRij } from "./ingevoerd.ts";
import { zaad } from "./zaad.ts";

/** A file is read by itself: loading the whole client would take longer than the rest of a command. */
async function leesRijen(url: string): Promise<readonly IngevoerdeRij[]> {
  if (url.startsWith("file:")) {
    const { openLezer } = await import("#prisma/sqlite-lezer.ts");
    const lezer = openLezer(url);
    try {
      return lezer.lees(INGEVOERD, []) as IngevoerdeRij[];
    } finally {
      lezer.sluit();
    }
  }
  const { createDb, lees } = await import("#app/lib/db.server.ts");
  const db = await createDb(url);
  try {
    return await lees<IngevoerdeRij>(db, INGEVOERD);
  } finally {
    await db.$disconnect();
  }
}

const FOUT = /^(?:PrismaClient\w*Error|DriverAdapterError|SqliteError)$/;

/**
 * The directory for a command, as the portal shows it; without a database, as before the first start, the portal's own rows.
 * Throws an OpdrachtFout when there is a database and it cannot be read.
 */
export async function aanbodVoorOpdracht(env: Readonly<Record<string, string | undefined>>): Promise<readonly Aanbod[]> {
  const url = bestaandeDatabase(env);
  if (url === null) return zaad;
  try {
    return metIngevoerd(await leesRijen(url)).aanbod;
  } catch (fout) {
    if (fout instanceof Error && FOUT.test(fout.name)) throw new OpdrachtFout("the directory in the database cannot be read: npm run db:migrate makes its tables");
    throw fout;
  }
}

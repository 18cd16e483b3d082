import type { MiddlewareFunction } from "react-router";
import { dbContext, instellingenContext, klokContext } from "#app/contexts.ts";
import { dienstsleutels } from "#app/dossier/dienstsleutels.server.ts";
import { createDb, type Db } from "#app/lib/db.server.ts";
import { clock } from "#app/front/clock.ts";
import { leesInstellingen, type Instellingen } from "#app/lib/env.server.ts";

/** What lives as long as the process. */
export interface Diensten {
  readonly db: Db;
  readonly instellingen: Instellingen;
  readonly klok: () => Date;
}

let gestart: Promise<Diensten> | undefined;

/**
 * The settings, the database and the clock of this process; made at the first call. Call it at the start: it throws when
 * the settings are wrong or the keys do not belong to the database.
 */
export function startDiensten(): Promise<Diensten> {
  gestart ??= maak();
  // After a failure (database away) the next request tries again.
  gestart.catch(() => (gestart = undefined));
  return gestart;
}

async function maak(): Promise<Diensten> {
  const instellingen = leesInstellingen(process.env);
  const db = await createDb(instellingen.databaseUrl);
  await dienstsleutels(db, instellingen);
  return { db, instellingen, klok: clock };
}

/** Closes the database; the last thing before the process ends. */
export async function stopDiensten(): Promise<void> {
  const diensten = await gestart?.catch(() => undefined);
  gestart = undefined;
  await diensten?.db.$disconnect();
}

/** Root middleware: puts database, settings and clock into the context. */
export const services: MiddlewareFunction<Response> = async ({ context }, next) => {
  const { db, instellingen, klok } = await startDiensten();
  context.set(dbContext, db);
  context.set(instellingenContext, instellingen);
  context.set(klokContext, klok);
  return next();
};

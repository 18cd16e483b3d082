import type { RouterContextProvider } from "react-router";
import { writeAudit } from "#app/audit/audit.server.ts";
import type { AuditEvent } from "#app/audit/audit-event.ts";
import { dbContext, instellingenContext, klokContext, netwerkContext } from "#app/contexts.ts";
import type { Db, KaleTx } from "#app/lib/db.server.ts";
import { vandaag } from "#flows/engine/vandaag.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { dienstsleutels, type Dienstsleutels } from "./dienstsleutels.server.ts";
import { dagsleutel, zegel } from "./keys.server.ts";

/** What every operation on a dossier needs of its request. */
export interface Dienst {
  readonly db: Db;
  readonly sleutels: Dienstsleutels;
  readonly nu: Date;
  /** Today in Amsterdam. */
  readonly dag: Datum;
  /** Network prefix of who asks. Never stored: counted and written down only under a key of the day. */
  readonly netwerk: string;
  /** Origin in audit events: the channel, and the network hashed with the key of the day. */
  readonly herkomst: () => string;
  /** True for SQLite: a removal must be followed by a checkpoint to leave the WAL too. */
  readonly isBestand: boolean;
}

/** Gathers the services out of the router's context. */
export async function dienstVan(context: Readonly<RouterContextProvider>): Promise<Dienst> {
  const db = context.get(dbContext);
  const instellingen = context.get(instellingenContext);
  const sleutels = await dienstsleutels(db, instellingen);
  const nu = context.get(klokContext)();
  const dag = vandaag(nu);
  const netwerk = context.get(netwerkContext);
  const herkomst = () => `web:${zegel(dagsleutel(sleutels.tellers, dag), "netwerk", netwerk).slice(0, 16)}`;
  return { db, sleutels, nu, dag, netwerk, herkomst, isBestand: instellingen.databaseUrl.startsWith("file:") };
}

/** Number of the lock around the end of the audit chain; any number that nothing else uses. */
const AUDIT_SLOT = 20_261_122;

type Gebeurtenis = Pick<AuditEvent, "actie" | "actor"> & Partial<Pick<AuditEvent, "dossierId" | "delingId" | "resultaat">>;

/** Writes what happened into the audit trail, inside the transaction of the action. */
export async function noteer(dienst: Dienst, tx: KaleTx, gebeurtenis: Gebeurtenis): Promise<void> {
  // PostgreSQL runs transactions side by side: the chain is written by one at a time. SQLite has one writer anyway.
  if (!dienst.isBestand) await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(${AUDIT_SLOT}::bigint)) AS beurt`;
  await writeAudit(tx, dienst.sleutels.audit, {
    dossierId: null,
    delingId: null,
    resultaat: "gelukt",
    ...gebeurtenis,
    herkomst: dienst.herkomst(),
    op: dienst.nu.toISOString(),
  });
}

/** After a removal: empties the write-ahead log, so that what was deleted is in no file any more. */
export async function ruimLogOp(dienst: Pick<Dienst, "db" | "isBestand">): Promise<void> {
  if (dienst.isBestand) await dienst.db.$queryRawUnsafe("PRAGMA wal_checkpoint(TRUNCATE)");
}

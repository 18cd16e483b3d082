import { zegel } from "#app/dossier/keys.server.ts";
import type { KaleTx, Tx } from "#app/lib/db.server.ts";
import type { AuditEvent } from "./audit-event.ts";

/** The hash before the first event. */
export const BEGIN = "0".repeat(64);

/** The end of the chain. Kept elsewhere too, so that a removed end is noticed. */
export interface AuditKop {
  readonly nr: number;
  readonly hash: string;
}

interface Rij extends AuditKop {
  readonly op: string;
  readonly actie: string;
  readonly dossierId: string | null;
  readonly delingId: string | null;
  readonly resultaat: string;
  readonly herkomst: string;
  readonly actor: string;
}

/** The hash of an event: over its six fields, its number and the hash before it. */
function hashVan(sleutel: Uint8Array, vorige: string, rij: Omit<Rij, "hash">): string {
  const delen = [vorige, String(rij.nr), rij.op, rij.actie, rij.dossierId ?? "", rij.delingId ?? "", rij.resultaat, rij.herkomst, rij.actor];
  return zegel(sleutel, ...delen);
}

/**
 * Adds one event to the chain, inside the transaction of the action itself, so that there is never one without the other.
 * Throws what the database throws; then the action has not happened either.
 */
export async function writeAudit(tx: KaleTx, sleutel: Uint8Array, event: AuditEvent): Promise<AuditKop> {
  const kop = await leesKop(tx);
  const rij = { ...event, nr: kop.nr + 1 };
  const hash = hashVan(sleutel, kop.hash, rij);
  await tx.$executeRaw`INSERT INTO "AuditEvent"
    ("nr", "op", "maand", "actie", "dossierId", "delingId", "resultaat", "herkomst", "actor", "hash")
    VALUES (${rij.nr}, ${rij.op}, ${rij.op.slice(0, 7)}, ${rij.actie}, ${rij.dossierId}, ${rij.delingId},
      ${rij.resultaat}, ${rij.herkomst}, ${rij.actor}, ${hash})`;
  return { nr: rij.nr, hash };
}

/** The end of the chain as it stands, or the beginning when there are no events. */
export async function leesKop(tx: KaleTx): Promise<AuditKop> {
  const [kop] = await tx.$queryRaw<AuditKop[]>`SELECT "nr", "hash" FROM "AuditEvent" ORDER BY "nr" DESC LIMIT 1`;
  if (kop) return { nr: Number(kop.nr), hash: kop.hash };
  const [maand] = await tx.$queryRaw<AuditKop[]>`
    SELECT "laatsteNr" AS "nr", "laatsteHash" AS "hash" FROM "AuditMaand" ORDER BY "laatsteNr" DESC LIMIT 1`;
  return maand ? { nr: Number(maand.nr), hash: maand.hash } : { nr: 0, hash: BEGIN };
}

/**
 * Walks the whole chain. Returns the number of the first event that is not what was written, or that is missing; null when
 * all is well. `kop` is an end that was kept elsewhere: without it a removed end cannot be seen.
 */
export async function controleerAudit(tx: Tx, sleutel: Uint8Array, kop?: AuditKop): Promise<number | null> {
  const maanden = await tx.auditMaand.findMany({ orderBy: { eersteNr: "asc" } });
  let nr = 0;
  let hash = BEGIN;
  let kopGezien = kop === undefined || (kop.nr === 0 && kop.hash === BEGIN);
  for (;;) {
    const weg = maanden.find((maand) => maand.eersteNr === nr + 1);
    const rijen = await tx.auditEvent.findMany({ where: { nr: { gt: nr } }, orderBy: { nr: "asc" }, take: 1_000 });
    if (weg && rijen[0]?.nr !== nr + 1) {
      // A month that was removed as a whole: its last hash is kept, so the chain goes on behind it.
      nr = weg.laatsteNr;
      hash = weg.laatsteHash;
      if (kop && kop.nr <= nr) kopGezien = true;
      continue;
    }
    if (rijen.length === 0) return kopGezien ? null : nr + 1;
    for (const rij of rijen) {
      if (rij.nr !== nr + 1 && !maanden.some((maand) => maand.eersteNr === nr + 1)) return nr + 1;
      if (rij.nr !== nr + 1) break;
      if (rij.maand !== rij.op.slice(0, 7) || rij.hash !== hashVan(sleutel, hash, rij)) return rij.nr;
      nr = rij.nr;
      hash = rij.hash;
      if (kop && kop.nr === nr) {
        if (kop.hash !== hash) return nr;
        kopGezien = true;
      }
    }
  }
}

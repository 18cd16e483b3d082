import { appendFileSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { leesKop } from "#app/audit/audit.server.ts";
import { plusDagen, plusMaanden } from "#flows/engine/datum.ts";
import { noteer, ruimLogOp, type Dienst } from "./dienst.server.ts";
import { oudsteTellerdag } from "./tellers.server.ts";

/** How long audit events are kept, in months. The database refuses to remove younger ones. */
export const AUDIT_MAANDEN = 24;

/** What one round removed. */
export interface Opgeruimd {
  readonly dossiers: number;
  readonly delingen: number;
  readonly deuren: number;
  readonly tellers: number;
  readonly maanden: number;
}

/**
 * Removes everything whose time is over: shares, dossiers, old doors, counters, whole months of audit events. Each removal
 * is a transaction of its own with its audit event, so the round may be killed anywhere and run again.
 */
export async function ruimOp(dienst: Dienst): Promise<Opgeruimd> {
  const delingen = await ruimDelingenOp(dienst);
  const dossiers = await ruimDossiersOp(dienst);
  // A saved dossier opens with its code after every idle half hour, so a door of the day before yesterday is dead.
  const deuren = await dienst.db.sleutel.deleteMany({
    where: { soort: "cookie", gemaaktOp: { lt: plusDagen(dienst.dag, -1) }, dossier: { sleutels: { some: { soort: "code" } } } },
  });
  const tellers = await dienst.db.teller.deleteMany({ where: { dag: { lt: oudsteTellerdag(dienst.dag) } } });
  const maanden = await ruimAuditOp(dienst);
  await ruimLogOp(dienst);
  return { dossiers, delingen, deuren: deuren.count, tellers: tellers.count, maanden };
}

async function ruimDelingenOp(dienst: Dienst): Promise<number> {
  const verlopen = await dienst.db.deling.findMany({
    where: { eindigtOp: { lt: dienst.dag }, staat: { in: ["klaar", "geopend"] } },
    select: { id: true, dossierId: true },
  });
  for (const { id, dossierId } of verlopen) {
    await dienst.db.$transaction(async (tx) => {
      const { count } = await tx.deling.updateMany({
        where: { id, staat: { in: ["klaar", "geopend"] } },
        data: { staat: "verlopen", inhoud: null },
      });
      await tx.delingSleutel.deleteMany({ where: { delingId: id } });
      if (count > 0) await noteer(dienst, tx, { actie: "deling-verlopen", actor: "systeem", dossierId, delingId: id });
    });
  }
  return verlopen.length;
}

async function ruimDossiersOp(dienst: Dienst): Promise<number> {
  const verlopen = await dienst.db.dossier.findMany({ where: { eindigtOp: { lt: dienst.dag } }, select: { id: true } });
  for (const { id } of verlopen) {
    await dienst.db.$transaction(async (tx) => {
      const { count } = await tx.dossier.deleteMany({ where: { id, eindigtOp: { lt: dienst.dag } } });
      if (count > 0) await noteer(dienst, tx, { actie: "dossier-verlopen", actor: "systeem", dossierId: id });
    });
  }
  return verlopen.length;
}

/** Removes the oldest months as a whole and keeps their last hash. A month whose numbers do not follow on stays. */
async function ruimAuditOp(dienst: Dienst): Promise<number> {
  const grens = plusMaanden(`${dienst.dag.slice(0, 7)}-01`, -AUDIT_MAANDEN).slice(0, 7);
  const maanden = await dienst.db.auditEvent.groupBy({
    by: ["maand"],
    where: { maand: { lt: grens } },
    orderBy: { maand: "asc" },
    _min: { nr: true },
    _max: { nr: true },
    _count: true,
  });
  let aantal = 0;
  for (const { maand, _min, _max, _count } of maanden) {
    const eersteNr = _min.nr ?? 0;
    const laatsteNr = _max.nr ?? 0;
    if (laatsteNr - eersteNr + 1 !== _count) continue;
    await dienst.db.$transaction(async (tx) => {
      const { hash } = await tx.auditEvent.findUniqueOrThrow({ where: { nr: laatsteNr }, select: { hash: true } });
      await tx.auditMaand.create({ data: { maand, eersteNr, laatsteNr, laatsteHash: hash } });
      await tx.auditEvent.deleteMany({ where: { maand } });
    });
    aantal += 1;
  }
  return aantal;
}

/** File in the data folder with the end of the audit chain of every day; copy it elsewhere to notice a removed end. */
export const KOPPEN = "audit-koppen.jsonl";

/** Adds today's end of the audit chain to the list, once a day. */
export async function schrijfKop(dienst: Dienst, dataMap: string): Promise<void> {
  const bestand = path.join(dataMap, KOPPEN);
  if (existsSync(bestand) && readFileSync(bestand, "utf8").includes(`"dag":"${dienst.dag}"`)) return;
  const { nr, hash } = await leesKop(dienst.db);
  appendFileSync(bestand, `${JSON.stringify({ dag: dienst.dag, nr, hash })}\n`, { mode: 0o600 });
}

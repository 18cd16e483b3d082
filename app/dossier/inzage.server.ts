import type { RouterContextProvider } from "react-router";
import { isAuditActie, type AuditActie } from "#app/audit/audit-event.ts";
import { sessieContext } from "#app/contexts.ts";
import { lijstDelingen, lijstToestemmingen } from "#app/delen/deling-inzage.server.ts";
import { AppError } from "#app/lib/app-error.ts";
import { dienstVan, noteer, type Dienst } from "./dienst.server.ts";
import { leesGetoond } from "./getoonde-hulp.server.ts";

type Context = Readonly<RouterContextProvider>;

/** One line of what happened with a dossier, as the person may see it. The words stand in `audit.json`. */
export interface Gebeurd {
  /** ISO instant in UTC. */
  readonly op: string;
  readonly actie: AuditActie;
  readonly actor: string;
  readonly resultaat: string;
  /** Random id of the share that the line is about. */
  readonly delingId: string | null;
}

const MEEST = 500;

/** What happened with the open dossier, the latest first. Throws AppError `not-found` without an open dossier. */
export async function geschiedenis(context: Context): Promise<readonly Gebeurd[]> {
  const dienst = await dienstVan(context);
  const dossier = await context.get(sessieContext).dossier();
  if (!dossier) throw new AppError("not-found");
  return leesGeschiedenis(dienst, dossier.id);
}

async function leesGeschiedenis(dienst: Dienst, dossierId: string): Promise<readonly Gebeurd[]> {
  const rijen = await dienst.db.auditEvent.findMany({
    where: { dossierId },
    orderBy: { nr: "desc" },
    take: MEEST,
    select: { op: true, actie: true, actor: true, resultaat: true, delingId: true },
  });
  return rijen.flatMap(({ actie, ...rij }) => (isAuditActie(actie) ? [{ ...rij, actie }] : []));
}

/**
 * Everything that is kept of the person, readable: content, dates, help that was shown, shares, consents and what happened. Writes an audit event.
 * Throws AppError `not-found` without an open dossier.
 */
export async function exporteer(context: Context): Promise<object> {
  const dienst = await dienstVan(context);
  const dossier = await context.get(sessieContext).dossier();
  if (!dossier) throw new AppError("not-found");
  await dienst.db.$transaction((tx) => noteer(dienst, tx, { actie: "dossier-geexporteerd", actor: "eigenaar", dossierId: dossier.id }));
  const [delingen, toestemmingen] = await Promise.all([lijstDelingen(context), lijstToestemmingen(context)]);
  const { gemaaktOp, eindigtOp, bewaard, revisie } = dossier;
  const inhoud = { ...dossier.inhoud, getoondeHulp: await leesGetoond(context) };
  const gebeurd = await leesGeschiedenis(dienst, dossier.id);
  return { gemaaktOp, eindigtOp, bewaard, revisie, inhoud, delingen, toestemmingen, geschiedenis: gebeurd };
}

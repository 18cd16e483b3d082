import type { Tx } from "#app/lib/db.server.ts";
import type { Datum } from "#flows/engine/datum.ts";
import type { Cookie } from "./cookie.server.ts";
import { wikkel } from "./keys.server.ts";

/** Adds the door of a cookie to a dossier: its key, wrapped under the cookie's. */
export async function voegDeurToe(tx: Tx, cookie: Cookie, dossierId: string, sleutel: Uint8Array, dag: Datum): Promise<void> {
  const deur = cookie.deur.id;
  const wrap = wikkel(cookie.deur.sleutel, sleutel, dossierId, deur);
  await tx.sleutel.create({ data: { deur, soort: "cookie", dossierId, wrap, gemaaktOp: dag }, select: { deur: true } });
}

/**
 * Closes the door of a cookie. A dossier without any door can never be opened again, so it goes too, with its shares.
 * Returns the dossier behind the door and whether it went; null when there was no such door.
 */
export async function sluitDeur(tx: Tx, cookie: Cookie): Promise<{ dossierId: string; weg: boolean } | null> {
  const [rij] = await tx.$queryRaw<{ dossierId: string }[]>`
    DELETE FROM "Sleutel" WHERE "deur" = ${cookie.deur.id} AND "soort" = 'cookie' RETURNING "dossierId"`;
  if (!rij) return null;
  const { count } = await tx.dossier.deleteMany({ where: { id: rij.dossierId, sleutels: { none: {} } } });
  return { dossierId: rij.dossierId, weg: count > 0 };
}

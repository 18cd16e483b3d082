import { AppError } from "#app/lib/app-error.ts";
import { lees } from "#app/lib/db.server.ts";
import type { Datum } from "#flows/engine/datum.ts";
import type { Cookie } from "./cookie.server.ts";
import { noteer, type Dienst } from "./dienst.server.ts";
import { dossierInhoudSchema, type DossierInhoud } from "./dossier-schema.ts";
import { ontsleutelRecord, OntsleutelFout, ontwikkel, type Plaats } from "./keys.server.ts";

/** A dossier that somebody's secret has opened. */
export interface OpenDossier {
  readonly id: string;
  /** Raised with every write; a form carries it, so that a late one is noticed. */
  readonly revisie: number;
  /** True when a return code exists. */
  readonly bewaard: boolean;
  readonly gemaaktOp: Datum;
  /** Last day on which it exists. */
  readonly eindigtOp: Datum;
  readonly inhoud: DossierInhoud;
}

/** An open dossier with its key; stays inside `app/dossier` and `app/delen`. */
export interface Geopend {
  readonly dossier: OpenDossier;
  readonly sleutel: Uint8Array;
  readonly cookie: Cookie;
}

/** Where the record of a dossier belongs. */
export function plaatsVan(dossierId: string): Plaats {
  return { houder: dossierId, record: "Dossier", veld: "inhoud" };
}

interface Rij {
  readonly wrap: Uint8Array;
  readonly id: string;
  readonly revisie: number;
  readonly inhoud: Uint8Array;
  readonly gemaaktOp: string;
  readonly eindigtOp: string;
  /** 1 or 0 from SQLite, a boolean from PostgreSQL. */
  readonly bewaard: number | boolean;
}

const OPENEN = `
  SELECT s."wrap", d."id", d."revisie", d."inhoud", d."gemaaktOp", d."eindigtOp",
    EXISTS (SELECT 1 FROM "Sleutel" c WHERE c."dossierId" = d."id" AND c."soort" = 'code') AS "bewaard"
  FROM "Sleutel" s JOIN "Dossier" d ON d."id" = s."dossierId"
  WHERE s."deur" = ? AND s."soort" = 'cookie' AND d."eindigtOp" >= ?`;

/**
 * Opens the dossier behind a cookie: one query, one unwrapping, one decryption. Null when there is none, or its time is
 * over. Throws AppError `unavailable`, and writes an event, when something was changed in the database.
 */
export async function openMetCookie(dienst: Dienst, cookie: Cookie): Promise<Geopend | null> {
  const deur = cookie.deur.id;
  const [rij] = await lees<Rij>(dienst.db, OPENEN, deur, dienst.dag);
  if (!rij) return null;
  try {
    const sleutel = ontwikkel(cookie.deur.sleutel, rij.wrap, rij.id, deur);
    const inhoud = dossierInhoudSchema.parse(ontsleutelRecord(sleutel, rij.inhoud, plaatsVan(rij.id)));
    const { id, gemaaktOp, eindigtOp } = rij;
    const dossier = { id, revisie: rij.revisie, bewaard: Boolean(rij.bewaard), gemaaktOp, eindigtOp, inhoud };
    return { dossier, sleutel, cookie };
  } catch (fout) {
    if (!(fout instanceof OntsleutelFout)) throw fout;
    await dienst.db.$transaction((tx) =>
      noteer(dienst, tx, { actie: "beschadiging-gevonden", actor: "systeem", dossierId: rij.id, resultaat: "geweigerd" }),
    );
    throw new AppError("unavailable");
  }
}

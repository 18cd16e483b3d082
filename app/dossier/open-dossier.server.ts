import { noteer, type Dienst } from "./dienst.server.ts";
import { AppError } from "#app/lib/app-error.ts";
import type { Datum } from "#flows/engine/datum.ts";
import type { Cookie } from "./cookie.server.ts";
import { dossierInhoudSchema, type DossierInhoud } from "./dossier-schema.ts";
import { DOELEN, leidAf, leidIdAf, ontsleutelRecord, OntsleutelFout, ontwikkel, type Plaats } from "./keys.server.ts";

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
  /** Id of the door that was used. */
  readonly deur: string;
  readonly cookie: Cookie;
}

/** Where the record of a dossier belongs. */
export function plaatsVan(dossierId: string): Plaats {
  return { houder: dossierId, record: "Dossier", veld: "inhoud" };
}

interface Rij {
  readonly wrap: Uint8Array;
  readonly id: string;
  readonly revisie: number | bigint;
  readonly inhoud: Uint8Array;
  readonly gemaaktOp: string;
  readonly eindigtOp: string;
  readonly bewaard: number | bigint | boolean;
}

/**
 * Opens the dossier behind a cookie: one query, one unwrapping, one decryption. Null when there is none, or its time is
 * over. Throws AppError `unavailable`, and writes an event, when something was changed in the database.
 */
export async function openMetCookie(dienst: Dienst, cookie: Cookie): Promise<Geopend | null> {
  const deur = leidIdAf(cookie.geheim, DOELEN.deurId);
  const [rij] = await dienst.db.$queryRaw<Rij[]>`
    SELECT s."wrap", d."id", d."revisie", d."inhoud", d."gemaaktOp", d."eindigtOp",
      EXISTS (SELECT 1 FROM "Sleutel" c WHERE c."dossierId" = d."id" AND c."soort" = 'code') AS "bewaard"
    FROM "Sleutel" s JOIN "Dossier" d ON d."id" = s."dossierId"
    WHERE s."deur" = ${deur} AND s."soort" = 'cookie' AND d."eindigtOp" >= ${dienst.dag}`;
  if (!rij) return null;
  try {
    const sleutel = ontwikkel(leidAf(cookie.geheim, DOELEN.deurSleutel), rij.wrap, rij.id, deur);
    const inhoud = dossierInhoudSchema.parse(ontsleutelRecord(sleutel, rij.inhoud, plaatsVan(rij.id)));
    const { id, gemaaktOp, eindigtOp } = rij;
    const dossier = { id, revisie: Number(rij.revisie), bewaard: Boolean(Number(rij.bewaard)), gemaaktOp, eindigtOp, inhoud };
    return { dossier, sleutel, deur, cookie };
  } catch (fout) {
    if (!(fout instanceof OntsleutelFout)) throw fout;
    await dienst.db.$transaction((tx) =>
      noteer(dienst, tx, { actie: "beschadiging-gevonden", actor: "systeem", dossierId: rij.id, resultaat: "geweigerd" }),
    );
    throw new AppError("unavailable");
  }
}

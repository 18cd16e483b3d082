import { randomUUID } from "node:crypto";
import type { RouterContextProvider } from "react-router";
import type { AuditActie } from "#app/audit/audit-event.ts";
import { sessieContext } from "#app/contexts.ts";
import { AppError } from "#app/lib/app-error.ts";
import { schrijf, type KaleTx } from "#app/lib/db.server.ts";
import { laatste } from "#flows/engine/datum.ts";
import { nieuweCookie, schrijfCookie } from "./cookie.server.ts";
import { sluitDeur, voegDeurToe } from "./deur.server.ts";
import { dienstVan, noteer } from "./dienst.server.ts";
import { dossierInhoudSchema, type DossierInhoud } from "./dossier-schema.ts";
import { eindeOnbewaard, naLaatsteTermijn } from "./einde.ts";
import { maakSleutel, versleutelRecord } from "./keys.server.ts";
import { plaatsVan, type OpenDossier } from "./open-dossier.server.ts";

export { bewaarDossier, ontgrendel, openMetCode } from "./code-deur.server.ts";
export { exporteer, geschiedenis } from "./inzage.server.ts";
export type { OpenDossier } from "./open-dossier.server.ts";
export { verlaat, wisDossier } from "./weg.server.ts";

type Context = Readonly<RouterContextProvider>;

/** How often a write without a revision is tried again when somebody else wrote in between. */
const POGINGEN = 5;

/**
 * Makes a dossier with a door for this browser. The headers carry the cookie. A door that the browser had is closed; an
 * unsaved dossier behind it goes with it.
 */
export async function beginDossier(
  context: Context,
  inhoud: DossierInhoud,
): Promise<{ dossier: OpenDossier; headers: Headers }> {
  const dienst = await dienstVan(context);
  const sessie = context.get(sessieContext);
  const nu = Math.floor(dienst.nu.getTime() / 1000);
  const cookie = nieuweCookie(nu, nu);
  const sleutel = maakSleutel();
  const dossier: OpenDossier = {
    id: randomUUID(),
    revisie: 1,
    bewaard: false,
    gemaaktOp: dienst.dag,
    eindigtOp: eindeOnbewaard(dienst.dag),
    inhoud: dossierInhoudSchema.parse(inhoud),
  };
  const { id, revisie, gemaaktOp, eindigtOp } = dossier;
  const bytes = versleutelRecord(sleutel, dossier.inhoud, plaatsVan(id), revisie);
  await dienst.db.$transaction(async (tx) => {
    await tx.dossier.create({ data: { id, revisie, gemaaktOp, eindigtOp, inhoud: bytes }, select: { id: true } });
    await voegDeurToe(tx, cookie, id, sleutel, dienst.dag);
    if (sessie.cookie) await sluitDeur(tx, sessie.cookie);
    await noteer(dienst, tx, { actie: "dossier-begonnen", actor: "eigenaar", dossierId: id });
  });
  sessie.zet({ dossier, sleutel, cookie });
  return { dossier, headers: new Headers({ "Set-Cookie": schrijfCookie(cookie, dienst.sleutels.sessies) }) };
}

/**
 * Changes the content of the open dossier: one transaction of the record, where the revision still matches, and its audit
 * event. With `revisie` (from the form) a write by somebody else in between is an error; without it the change is applied
 * again to what stands there now, so `wijzig` must be pure. `tx` joins a transaction of the caller,
 * who calls `sessie.vergeet()` when that is rolled back.
 * Throws AppError `not-found` without an open dossier, `changed` when it was changed in between.
 */
export async function schrijfDossier(
  context: Context,
  wijzig: (inhoud: DossierInhoud) => DossierInhoud,
  opties: { readonly actie: AuditActie; readonly revisie?: number; readonly tx?: KaleTx; readonly delingId?: string },
): Promise<OpenDossier> {
  const dienst = await dienstVan(context);
  const sessie = context.get(sessieContext);
  for (let poging = 1; ; poging += 1) {
    const geopend = await sessie.geopend();
    if (!geopend) throw new AppError("not-found");
    const oud = geopend.dossier;
    if (opties.revisie !== undefined && opties.revisie !== oud.revisie) throw new AppError("changed");
    const inhoud = dossierInhoudSchema.parse(wijzig(oud.inhoud));
    const revisie = oud.revisie + 1;
    const eindigtOp = oud.bewaard ? (laatste(oud.eindigtOp, naLaatsteTermijn(inhoud, dienst.dag)) ?? oud.eindigtOp) : oud.eindigtOp;
    const bytes = versleutelRecord(geopend.sleutel, inhoud, plaatsVan(oud.id), revisie);
    const zet = async (tx: KaleTx): Promise<boolean> => {
      const rijen = await tx.$executeRaw`UPDATE "Dossier" SET "inhoud" = ${bytes}, "revisie" = ${revisie}, "eindigtOp" = ${eindigtOp}
        WHERE "id" = ${oud.id} AND "revisie" = ${oud.revisie}`;
      if (rijen === 1) {
        await noteer(dienst, tx, { actie: opties.actie, actor: "eigenaar", dossierId: oud.id, delingId: opties.delingId ?? null });
      }
      return rijen === 1;
    };
    if (await (opties.tx ? zet(opties.tx) : schrijf(dienst.db, zet))) {
      const dossier = { ...oud, revisie, eindigtOp, inhoud };
      sessie.zet({ ...geopend, dossier });
      return dossier;
    }
    sessie.vergeet();
    if (opties.revisie !== undefined || opties.tx || poging === POGINGEN) throw new AppError("changed");
  }
}

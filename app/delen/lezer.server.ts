import type { RouterContextProvider } from "react-router";
import { sessieContext } from "#app/contexts.ts";
import { GEEN_ZOUT, leidTraagAf } from "#app/dossier/argon.server.ts";
import { leesCode, leesZesCijfers } from "#app/dossier/code.server.ts";
import { LEZER_COOKIE_NAAM, nieuweCookie, schrijfCookie } from "#app/dossier/cookie.server.ts";
import { dienstVan, noteer, type Dienst } from "#app/dossier/dienst.server.ts";
import { DOELEN, leidDeurAf, ontsleutelRecord, OntsleutelFout, ontwikkel, wikkel, type Doel } from "#app/dossier/keys.server.ts";
import { geefPogingTerug, telPoging } from "#app/dossier/tellers.server.ts";
import { AppError } from "#app/lib/app-error.ts";
import { kopieSchema, plaatsVanDeling, type Kopie } from "./deling-inhoud.ts";

type Context = Readonly<RouterContextProvider>;

/**
 * So many wrong tries close a share for good: who has the link or the code but not the digits must not get to try them
 * all from many networks. Only a share, never the dossier behind it.
 */
export const MEESTE_FOUTEN = 30;

/** What a reader has: the secret of the link or the typed code, and the six digits. */
export type Toegang = { readonly link: string; readonly cijfers: string } | { readonly code: string; readonly cijfers: string };

export type Opening =
  | { readonly ok: true; readonly headers: Headers }
  | { readonly ok: false; readonly reden: "onbekend" | "te-vaak"; readonly wachtSeconden?: number };

interface Sleutelgat {
  readonly soort: "link" | "code";
  readonly id: string;
  readonly geheim: string;
  readonly voor: Doel;
  readonly cijfers: string;
}

/**
 * Exchanges a link or a code with its digits for the reader's cookie, once. Wrong, used, stopped, ended and never made
 * take the same work and give the same answer.
 */
export async function openDeling(context: Context, toegang: Toegang): Promise<Opening> {
  const dienst = await dienstVan(context);
  const gat = leesToegang(toegang);
  if (!gat) return { ok: false, reden: "onbekend" };
  const teller = gat.soort === "link" ? "link" : "deelcode";
  const poging = await telPoging(dienst, teller, gat.id);
  if (!poging.mag) return { ok: false, reden: "te-vaak", wachtSeconden: poging.wachtSeconden };
  const rij = await dienst.db.delingSleutel.findFirst({
    where: { deur: gat.id, soort: gat.soort, deling: { staat: "klaar", eindigtOp: { gte: dienst.dag } } },
    include: { deling: { select: { dossierId: true } } },
  });
  const deursleutel = await leidTraagAf(gat.geheim, rij?.zout ?? GEEN_ZOUT, gat.voor, gat.cijfers);
  const sleutel = rij && probeer(() => ontwikkel(deursleutel, rij.wrap, rij.delingId, rij.deur));
  if (!rij || !sleutel) {
    await noteerFout(dienst, rij && { id: rij.delingId, dossierId: rij.deling.dossierId });
    return { ok: false, reden: "onbekend" };
  }
  const id = rij.delingId;
  const nu = Math.floor(dienst.nu.getTime() / 1000);
  const cookie = nieuweCookie(nu, nu, LEZER_COOKIE_NAAM);
  const eerste = await dienst.db.$transaction(async (tx) => {
    const { count } = await tx.deling.updateMany({ where: { id, staat: "klaar" }, data: { staat: "geopend" } });
    if (count === 0) return false;
    await tx.delingSleutel.deleteMany({ where: { delingId: id } });
    const wrap = wikkel(cookie.deur.sleutel, sleutel, id, cookie.deur.id);
    await tx.delingSleutel.create({ data: { deur: cookie.deur.id, soort: "lezer", delingId: id, wrap } });
    await noteer(dienst, tx, { actie: "deling-geopend", actor: "lezer", dossierId: rij.deling.dossierId, delingId: id });
    return true;
  });
  if (!eerste) return { ok: false, reden: "onbekend" };
  await geefPogingTerug(dienst, teller, gat.id);
  return { ok: true, headers: new Headers({ "Set-Cookie": schrijfCookie(cookie, dienst.sleutels.sessies, LEZER_COOKIE_NAAM) }) };
}

function leesToegang(toegang: Toegang): Sleutelgat | null {
  const cijfers = leesZesCijfers(toegang.cijfers);
  if (!cijfers) return null;
  if ("code" in toegang) {
    const code = leesCode(toegang.code);
    return code && { soort: "code", id: code.id, geheim: code.geheim, voor: DOELEN.deelcode, cijfers };
  }
  const link = toegang.link.trim();
  if (!/^[A-Za-z0-9_-]{43}$/.test(link)) return null;
  const geheim = new Uint8Array(Buffer.from(link, "base64url"));
  return { soort: "link", id: leidDeurAf(geheim, DOELEN.linkId).id, geheim: link, voor: DOELEN.link, cijfers };
}

async function noteerFout(dienst: Dienst, deling: { id: string; dossierId: string } | null): Promise<void> {
  const waar = { dossierId: deling?.dossierId ?? null, delingId: deling?.id ?? null };
  await dienst.db.$transaction(async (tx) => {
    // The row of the share first, then the audit chain, as every other write of it; and so no two tries count at once.
    if (deling) await tx.$executeRaw`UPDATE "Deling" SET "staat" = "staat" WHERE "id" = ${deling.id}`;
    await noteer(dienst, tx, { actie: "deelcode-onjuist", actor: "onbekend", resultaat: "geweigerd", ...waar });
    const fouten = await tx.auditEvent.count({ where: { ...waar, actie: "deelcode-onjuist" } });
    if (!deling || fouten < MEESTE_FOUTEN) return;
    await tx.deling.updateMany({ where: { id: deling.id, staat: "klaar" }, data: { staat: "gestopt", inhoud: null } });
    await tx.delingSleutel.deleteMany({ where: { delingId: deling.id } });
    await noteer(dienst, tx, { actie: "deling-gestopt", actor: "systeem", ...waar });
  });
}

interface Rij {
  readonly wrap: Uint8Array;
  readonly id: string;
  readonly dossierId: string;
  readonly inhoud: Uint8Array;
}

/** A share as its reader sees it. */
export interface GelezenDeling extends Kopie {
  readonly id: string;
}

/**
 * The share behind the reader's cookie, and an audit event of the reading in the same transaction. Null when there is none,
 * it was stopped or it has ended; from the moment of stopping on. Throws AppError `unavailable` when it was damaged.
 */
export async function leesDeling(context: Context, actie: "deling-gelezen" | "deling-gedownload" = "deling-gelezen"): Promise<GelezenDeling | null> {
  const dienst = await dienstVan(context);
  const { lezer } = context.get(sessieContext);
  if (!lezer) return null;
  const { id: deur, sleutel: deursleutel } = lezer.deur;
  const uit = await dienst.db.$transaction(async (tx) => {
    const [rij] = await tx.$queryRaw<Rij[]>`
      SELECT s."wrap", d."id", d."dossierId", d."inhoud" FROM "DelingSleutel" s JOIN "Deling" d ON d."id" = s."delingId"
      WHERE s."deur" = ${deur} AND s."soort" = 'lezer' AND d."staat" = 'geopend' AND d."eindigtOp" >= ${dienst.dag}`;
    if (!rij) return null;
    const kopie = probeer(() => ontsleutelRecord(ontwikkel(deursleutel, rij.wrap, rij.id, deur), rij.inhoud, plaatsVanDeling(rij.id)));
    const waar = { dossierId: rij.dossierId, delingId: rij.id };
    if (kopie === null) await noteer(dienst, tx, { actie: "beschadiging-gevonden", actor: "systeem", resultaat: "geweigerd", ...waar });
    else await noteer(dienst, tx, { actie, actor: "lezer", ...waar });
    return { id: rij.id, kopie };
  });
  if (!uit) return null;
  if (uit.kopie === null) throw new AppError("unavailable");
  return { id: uit.id, ...kopieSchema.parse(uit.kopie) };
}

function probeer<T>(doe: () => T): T | null {
  try {
    return doe();
  } catch (fout) {
    if (fout instanceof OntsleutelFout) return null;
    throw fout;
  }
}

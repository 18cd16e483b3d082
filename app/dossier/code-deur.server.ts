import type { RouterContextProvider } from "react-router";
import { sessieContext } from "#app/contexts.ts";
import { AppError } from "#app/lib/app-error.ts";
import { GEEN_ZOUT, leidTraagAf, maakZout } from "./argon.server.ts";
import { leesCode, maakCode, schrijfCode } from "./code.server.ts";
import { nieuweCookie, schrijfCookie } from "./cookie.server.ts";
import { sluitDeur, voegDeurToe } from "./deur.server.ts";
import { dienstVan, noteer, ruimLogOp } from "./dienst.server.ts";
import { eindeBewaard } from "./einde.ts";
import { DOELEN, ontwikkel, OntsleutelFout, wikkel } from "./keys.server.ts";
import { geefPogingTerug, telPoging } from "./tellers.server.ts";

type Context = Readonly<RouterContextProvider>;

/**
 * Saves the open dossier: makes a return code (an earlier one stops working) and sets the last day, `dagen` (7 to 365)
 * from today or three months after the last known term. The code is shown once and is stored nowhere.
 * Throws AppError `not-found` without an open dossier.
 */
export async function bewaarDossier(context: Context, dagen: number): Promise<{ code: string }> {
  const dienst = await dienstVan(context);
  const sessie = context.get(sessieContext);
  const geopend = await sessie.geopend();
  if (!geopend) throw new AppError("not-found");
  const { id } = geopend.dossier;
  const code = maakCode();
  const zout = maakZout();
  const wrap = wikkel(await leidTraagAf(code.geheim, zout, DOELEN.code), geopend.sleutel, id, code.id);
  const eindigtOp = eindeBewaard(geopend.dossier.inhoud, dienst.dag, dagen);
  await dienst.db.$transaction(async (tx) => {
    const { count } = await tx.dossier.updateMany({ where: { id }, data: { eindigtOp } });
    if (count === 0) throw new AppError("not-found");
    await tx.sleutel.deleteMany({ where: { dossierId: id, soort: "code" } });
    await tx.sleutel.create({ data: { deur: code.id, soort: "code", dossierId: id, zout, wrap, gemaaktOp: dienst.dag } });
    await noteer(dienst, tx, { actie: "dossier-bewaard", actor: "eigenaar", dossierId: id });
  });
  sessie.zet({ ...geopend, dossier: { ...geopend.dossier, bewaard: true, eindigtOp } });
  return { code: schrijfCode(code) };
}

export type CodeUitkomst =
  | { readonly ok: true; readonly headers: Headers }
  | { readonly ok: false; readonly reden: "onbekend" | "te-vaak"; readonly wachtSeconden?: number };

/**
 * Opens a dossier with its return code in this browser: a new door, a new cookie; the door that the browser had is closed.
 * A code that is wrong, that never existed or whose dossier has ended takes the same time and gives the same answer.
 */
export async function openMetCode(context: Context, invoer: string): Promise<CodeUitkomst> {
  const dienst = await dienstVan(context);
  const sessie = context.get(sessieContext);
  const code = leesCode(invoer);
  if (!code) return { ok: false, reden: "onbekend" };
  const poging = await telPoging(dienst, "code", code.id);
  if (!poging.mag) return { ok: false, reden: "te-vaak", wachtSeconden: poging.wachtSeconden };
  const rij = await dienst.db.sleutel.findFirst({
    where: { deur: code.id, soort: "code", dossier: { eindigtOp: { gte: dienst.dag } } },
  });
  const deursleutel = await leidTraagAf(code.geheim, rij?.zout ?? GEEN_ZOUT, DOELEN.code);
  const sleutel = rij && probeer(() => ontwikkel(deursleutel, rij.wrap, rij.dossierId, rij.deur));
  if (!rij || !sleutel) {
    await dienst.db.$transaction((tx) =>
      noteer(dienst, tx, { actie: "code-onjuist", actor: "onbekend", dossierId: rij?.dossierId ?? null, resultaat: "geweigerd" }),
    );
    return { ok: false, reden: "onbekend" };
  }
  const nu = Math.floor(dienst.nu.getTime() / 1000);
  const cookie = nieuweCookie(nu, nu);
  const gelukt = await dienst.db.$transaction(async (tx) => {
    const { count } = await tx.sleutel.updateMany({ where: { deur: rij.deur, wrap: rij.wrap }, data: { soort: "code" } });
    if (count === 0) return false;
    await voegDeurToe(tx, cookie, rij.dossierId, sleutel, dienst.dag);
    if (sessie.cookie) await sluitDeur(tx, sessie.cookie);
    await noteer(dienst, tx, { actie: "dossier-geopend-met-code", actor: "eigenaar", dossierId: rij.dossierId });
    return true;
  });
  if (!gelukt) return { ok: false, reden: "onbekend" };
  await geefPogingTerug(dienst, "code", code.id);
  return { ok: true, headers: new Headers({ "Set-Cookie": schrijfCookie(cookie, dienst.sleutels.sessies) }) };
}

/**
 * Opens the lock of an idle browser without a code: same journey, new cookie, the old door is closed. Does nothing when
 * the dossier is open already. Throws AppError `not-found` when one button may not open it.
 */
export async function ontgrendel(context: Context): Promise<Headers> {
  const dienst = await dienstVan(context);
  const sessie = context.get(sessieContext);
  if ((await sessie.staat()) === "open") return new Headers();
  const geopend = await sessie.achterSlot();
  if (!geopend) throw new AppError("not-found");
  const cookie = nieuweCookie(geopend.cookie.begonnen, Math.floor(dienst.nu.getTime() / 1000));
  await dienst.db.$transaction(async (tx) => {
    await voegDeurToe(tx, cookie, geopend.dossier.id, geopend.sleutel, dienst.dag);
    await sluitDeur(tx, geopend.cookie);
    await noteer(dienst, tx, { actie: "dossier-ontgrendeld", actor: "eigenaar", dossierId: geopend.dossier.id });
  });
  sessie.zet({ ...geopend, cookie });
  await ruimLogOp(dienst);
  return new Headers({ "Set-Cookie": schrijfCookie(cookie, dienst.sleutels.sessies) });
}

function probeer<T>(doe: () => T): T | null {
  try {
    return doe();
  } catch (fout) {
    if (fout instanceof OntsleutelFout) return null;
    throw fout;
  }
}

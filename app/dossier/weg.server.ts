import type { RouterContextProvider } from "react-router";
import { sessieContext } from "#app/contexts.ts";
import { errorName, log } from "#app/front/log.ts";
import { AppError } from "#app/lib/app-error.ts";
import { LEZER_COOKIE_NAAM, wisCookie } from "./cookie.server.ts";
import { sluitDeur } from "./deur.server.ts";
import { dienstVan, noteer, ruimLogOp } from "./dienst.server.ts";

type Context = Readonly<RouterContextProvider>;

/**
 * The quick exit: closes the door of this browser, here and in the browser. A saved dossier stays for who has the code; an
 * unsaved one is gone. A reader of a share loses it in this browser too. Never throws: when the database is away the browser still loses its cookie.
 */
export async function verlaat(context: Context): Promise<Headers> {
  const sessie = context.get(sessieContext);
  const { cookie, lezer } = sessie;
  if (cookie || lezer) {
    try {
      const dienst = await dienstVan(context);
      await dienst.db.$transaction(async (tx) => {
        const dicht = cookie && (await sluitDeur(tx, cookie));
        if (dicht) await noteer(dienst, tx, { actie: "dossier-verlaten", actor: "eigenaar", dossierId: dicht.dossierId });
        if (lezer) await tx.delingSleutel.deleteMany({ where: { deur: lezer.deur.id, soort: "lezer" } });
      });
      await ruimLogOp(dienst);
    } catch (fout) {
      log({ event: "exit-without-database", error: errorName(fout) });
    }
    sessie.zet(null);
  }
  return afscheid();
}

/**
 * Destroys the dossier of this browser at once: record, keys, shares and consents. Also possible while it is locked with
 * one button. Throws AppError `not-found` when there is none.
 */
export async function wisDossier(context: Context): Promise<Headers> {
  const dienst = await dienstVan(context);
  const sessie = context.get(sessieContext);
  const geopend = await sessie.achterSlot();
  if (!geopend) throw new AppError("not-found");
  const { id } = geopend.dossier;
  await dienst.db.$transaction(async (tx) => {
    const { count } = await tx.dossier.deleteMany({ where: { id } });
    if (count > 0) await noteer(dienst, tx, { actie: "dossier-gewist", actor: "eigenaar", dossierId: id });
  });
  await ruimLogOp(dienst);
  sessie.zet(null);
  return afscheid();
}

/** What a browser gets when everything is over. */
function afscheid(): Headers {
  const headers = new Headers({ "Clear-Site-Data": '"cache", "storage"' });
  headers.append("Set-Cookie", wisCookie());
  headers.append("Set-Cookie", wisCookie(LEZER_COOKIE_NAAM));
  return headers;
}

import type { RouterContextProvider } from "react-router";
import { reisVan } from "#app/dossier/reis.ts";
import { leesStand, slotVoor } from "#app/dossier/toegang.server.ts";
import { lijstDelingen, stopDeling } from "./deling.server.ts";

type Context = Readonly<RouterContextProvider>;

const DELEN = "/delen";

/** The shares of this dossier: those that open now, and those that have ended. */
export async function loadDelingen(context: Context) {
  const stand = await leesStand(context, DELEN);
  const delingen = await lijstDelingen(context);
  const loopt = ({ staat }: (typeof delingen)[number]) => staat === "klaar" || staat === "geopend";
  return {
    ...reisVan(stand),
    nu: delingen.filter(loopt),
    voorbij: delingen.filter((deling) => !loopt(deling)),
    terug: stand.zaak.afgerond ? "/uitkomst" : "/antwoorden",
    kanDelen: stand.flow.delen !== undefined,
  };
}

export type Delingenpagina = Awaited<ReturnType<typeof loadDelingen>>;

/** Stops the posted share at once. False when the dossier is locked. Throws AppError `not-found` for a share of another. */
export async function stop(context: Context, formulier: FormData): Promise<boolean> {
  if (await slotVoor(context, formulier, DELEN)) return false;
  await stopDeling(context, String(formulier.get("stop") ?? ""));
  return true;
}

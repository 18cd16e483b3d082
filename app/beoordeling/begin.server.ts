import type { RouterContextProvider } from "react-router";
import { sessieContext, taalContext } from "#app/contexts.ts";
import { legeInhoud } from "#app/dossier/dossier-schema.ts";
import { beginDossier } from "#app/dossier/dossier.server.ts";
import { reisBij } from "#app/dossier/reis.server.ts";
import type { Reis } from "#app/dossier/reis.ts";
import { eisDossier, leesDossier } from "#app/dossier/toegang.server.ts";
import type { Vervolg } from "#app/triage/begin.server.ts";
import { schermenVan } from "#flows/beoordeling/index.ts";
import { LEEFGEBIEDEN } from "#flows/engine/bekend.ts";
import { ALLES, BEOORDELING, grondslagVan, type Grondslag } from "./beoordeling.server.ts";
import { zegtOnveilig } from "./onveilig.ts";

type Context = Readonly<RouterContextProvider>;

/** The start of the assessment: how many questions there can be. */
export interface Beginpagina {
  /** Null before there is a dossier: the questions begin one. */
  readonly reis: Reis | null;
  readonly totaal: number;
  readonly isOnveilig: boolean;
}

/** The start of the assessment, for one screen after another or for all at once: after a problem, or before any. */
export async function loadStart(context: Context): Promise<Beginpagina> {
  const sessie = context.get(sessieContext);
  const isNieuw = !(await sessie.dossier()) && (await sessie.staat()) === "geen";
  const stand = isNieuw ? null : await leesDossier(context, BEOORDELING);
  const { antwoorden, problemen }: Grondslag = stand ? grondslagVan(stand) : { antwoorden: {}, problemen: [] };
  // At most: with every tile chosen every question that can still come does come.
  const meest = schermenVan({ ...antwoorden, "mcd.leef": [...LEEFGEBIEDEN] }, problemen);
  return { reis: stand && reisBij(stand), totaal: meest.length, isOnveilig: zegtOnveilig(antwoorden) };
}

/** Begins the assessment, and a dossier for it where there is none: it follows a problem or stands alone. */
export async function beginBeoordeling(context: Context, formulier: FormData): Promise<Vervolg> {
  const naar = formulier.get("samen") === "ja" ? ALLES : `${BEOORDELING}/1`;
  const sessie = context.get(sessieContext);
  if (!(await sessie.dossier()) && (await sessie.staat()) === "geen") {
    const { headers } = await beginDossier(context, legeInhoud(context.get(taalContext)));
    return { naar, headers };
  }
  await eisDossier(context, BEOORDELING);
  return { naar };
}

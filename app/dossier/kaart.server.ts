import type { RouterContextProvider } from "react-router";
import { tekeningVan } from "#app/hulp/boomkaart.server.ts";
import { gebruikteRijen } from "#app/triage/antwoord-rijen.ts";
import { huidigAdres, plaatsVan } from "#app/triage/plaats.ts";
import { vormOpPad } from "#app/triage/vraagvorm.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { reisVan } from "./reis.ts";
import { leesStand } from "./toegang.server.ts";

/** The route: the walked questions, the open one, what can still follow, and the steps of a finished result. */
export async function loadKaart(context: Readonly<RouterContextProvider>) {
  const stand = await leesStand(context, "/kaart");
  const { flow, zaak, peildatum, voortgang } = stand;
  const open = "vraag" in voortgang.positie ? voortgang.positie.vraag : null;
  const klaar = zaak.afgerond !== null && open === null;
  return {
    ...reisVan(stand),
    rijen: gebruikteRijen(stand),
    open: open && { ...vormOpPad(flow, zaak.antwoorden, peildatum, open), hierna: plaatsVan(flow, zaak.antwoorden, peildatum, open).hierna },
    diagnose: klaar ? evalueer(flow, zaak.antwoorden, peildatum).diagnose : null,
    gedaan: zaak.gedaan,
    tekening: await tekeningVan(context, flow.id, open ? [...voortgang.pad, open] : voortgang.pad),
    nu: klaar ? "/uitkomst" : huidigAdres(voortgang),
  };
}

export type Kaartpagina = Awaited<ReturnType<typeof loadKaart>>;

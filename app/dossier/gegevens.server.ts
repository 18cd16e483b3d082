import type { RouterContextProvider } from "react-router";
import { ingevuldeBrieven } from "#app/brieven/ingevuld.server.ts";
import { taalContext } from "#app/contexts.ts";
import type { Taal } from "#app/taal/talen.ts";
import { extraRijen, gebruikteRijen, ongebruikteRijen } from "#app/triage/antwoord-rijen.ts";
import { straksVan } from "#app/zoeken/zoeken.server.ts";
import type { Zaak } from "./dossier-schema.ts";
import { geschiedenis } from "./dossier.server.ts";
import { leesGetoond } from "./getoonde-hulp.server.ts";
import { reisBij } from "./reis.server.ts";
import { leesDossier, standVan, type Dossierstand } from "./toegang.server.ts";

function zaakGegevens({ dossier, peildatum }: Dossierstand, zaak: Zaak, taal: Taal) {
  const stand = standVan({ ...dossier, inhoud: { ...dossier.inhoud, zaken: [zaak] } }, peildatum);
  return {
    flow: zaak.flow,
    gebruikt: [...gebruikteRijen(stand), ...extraRijen(stand)],
    ongebruikt: ongebruikteRijen(stand),
    gedaan: zaak.gedaan.length,
    verzameld: zaak.verzameld.length,
    afgerond: zaak.afgerond && { op: zaak.afgerond.op, uitkomst: zaak.afgerond.diagnose.uitkomst },
    brieven: ingevuldeBrieven(stand, taal),
  };
}

/** Everything that is kept of the person, and everything that happened with it. */
export async function loadGegevens(context: Readonly<RouterContextProvider>) {
  const stand = await leesDossier(context, "/gegevens");
  const { gemaaktOp, inhoud } = stand.dossier;
  return {
    ...reisBij(stand),
    gemaaktOp,
    zaken: inhoud.zaken.map((zaak) => zaakGegevens(stand, zaak, context.get(taalContext))),
    beoordeling: inhoud.beoordeling ?? {},
    straks: straksVan(context, inhoud).map(({ wat }) => wat),
    delingen: inhoud.delingen,
    berekeningen: inhoud.berekeningen.map(({ id, pagina, op }) => ({ id, pagina, op })),
    getoondeHulp: await leesGetoond(context),
    geschiedenis: await geschiedenis(context),
  };
}

export type Gegevenspagina = Awaited<ReturnType<typeof loadGegevens>>;

import type { RouterContextProvider } from "react-router";
import { extraRijen, gebruikteRijen, ongebruikteRijen } from "#app/triage/antwoord-rijen.ts";
import type { Zaak } from "./dossier-schema.ts";
import { geschiedenis } from "./dossier.server.ts";
import { reisVan } from "./reis.ts";
import { leesStand, standVan, type Stand } from "./toegang.server.ts";

function zaakGegevens({ dossier, peildatum }: Stand, zaak: Zaak) {
  const stand = standVan({ ...dossier, inhoud: { ...dossier.inhoud, zaken: [zaak] } }, peildatum);
  return {
    flow: zaak.flow,
    gebruikt: [...gebruikteRijen(stand), ...extraRijen(stand)],
    ongebruikt: ongebruikteRijen(stand),
    gedaan: zaak.gedaan.length,
    verzameld: zaak.verzameld.length,
    afgerond: zaak.afgerond && { op: zaak.afgerond.op, uitkomst: zaak.afgerond.diagnose.uitkomst },
    brieven: [...new Set([...Object.keys(zaak.brieven), ...Object.keys(zaak.verstuurd)])].map((code) => ({
      code,
      velden: Object.entries(zaak.brieven[code] ?? {}).filter(([, tekst]) => tekst !== ""),
      verstuurd: zaak.verstuurd[code] ?? null,
    })),
  };
}

/** Everything that is kept of the person, and everything that happened with it. */
export async function loadGegevens(context: Readonly<RouterContextProvider>) {
  const stand = await leesStand(context, "/gegevens");
  const { gemaaktOp, inhoud } = stand.dossier;
  return {
    ...reisVan(stand),
    gemaaktOp,
    zaken: inhoud.zaken.map((zaak) => zaakGegevens(stand, zaak)),
    beoordeling: inhoud.beoordeling ?? {},
    delingen: inhoud.delingen,
    berekeningen: inhoud.berekeningen.map(({ id, pagina, op }) => ({ id, pagina, op })),
    geschiedenis: await geschiedenis(context),
  };
}

export type Gegevenspagina = Awaited<ReturnType<typeof loadGegevens>>;

import type { RouterContextProvider } from "react-router";
import { extraRijen, gebruikteRijen, type AntwoordRij } from "#app/triage/antwoord-rijen.ts";
import { watAnders, type Anders } from "#flows/engine/anders.ts";
import { bronnenMet, type Bronnen } from "#flows/engine/bron.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { leesAfgerond } from "./afgerond.server.ts";
import { reisVan, type Reis } from "./reis.ts";

/** Why the result says what it says, in ids and values. */
export interface Waarompagina extends Reis {
  readonly diagnose: Diagnose;
  readonly rijen: readonly AntwoordRij[];
  /** The sources that a line of the result names. */
  readonly bronnen: Bronnen;
  readonly anders: readonly Anders[];
}

/** The ids of the sources that a page of reasons names. */
function bronIds({ redenen, termijnen, verwijzingen }: Diagnose): readonly string[] {
  return [...redenen, ...termijnen, ...verwijzingen].flatMap(({ bronnen }) => bronnen);
}

/** The reasons of today's result: answers, sources, and what would change it. */
export async function loadWaarom(context: Readonly<RouterContextProvider>): Promise<Waarompagina> {
  const { stand, diagnose } = await leesAfgerond(context, "/waarom");
  const { flow, zaak, peildatum, voortgang } = stand;
  return {
    ...reisVan(stand),
    diagnose,
    rijen: [...gebruikteRijen(stand), ...extraRijen(stand)],
    bronnen: bronnenMet(flow.bronnen, bronIds(diagnose)),
    anders: watAnders(flow, voortgang, zaak.antwoorden, peildatum),
  };
}

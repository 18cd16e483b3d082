import { redirect, type RouterContextProvider } from "react-router";
import { huidigAdres } from "#app/triage/plaats.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { evaluatieVan } from "./evaluatie.ts";
import { leesStand, type Stand } from "./toegang.server.ts";

/** A finished case, or one whose outcome is certain early, with today's result. */
export interface Afgerond {
  readonly stand: Stand;
  readonly diagnose: Diagnose;
  /** True while a question of the walk is still open. */
  readonly isVroeg: boolean;
}

/**
 * The case with today's evaluation of its answers. Not finished: a redirect to the open question or to the answers.
 * @param adres the page that asks, to come back to after the lock
 */
export async function leesAfgerond(context: Readonly<RouterContextProvider>, adres: string): Promise<Afgerond> {
  const stand = await leesStand(context, adres);
  const { flow, zaak, peildatum, voortgang } = stand;
  const { diagnose } = evaluatieVan(flow, zaak.antwoorden, peildatum);
  // Time went on (why it became late), or the flow asks something new: the person is told why there is a question again.
  if (!diagnose && zaak.afgerond) throw redirect(`${huidigAdres(voortgang)}${zaak.versie === flow.versie ? "?melding=tijd" : ""}`, 303);
  const isVroeg = diagnose !== null && "vraag" in voortgang.positie;
  if (!diagnose || (!zaak.afgerond && !isVroeg)) throw redirect(huidigAdres(voortgang), 303);
  return { stand, diagnose, isVroeg };
}

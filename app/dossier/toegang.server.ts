import { createContext, redirect, type RouterContextProvider } from "react-router";
import { klokContext, sessieContext } from "#app/contexts.ts";
import { AppError } from "#app/lib/app-error.ts";
import { vandaag } from "#flows/engine/vandaag.ts";
import { findFlow } from "#flows/index.ts";
import type { Datum } from "#flows/engine/datum.ts";
import type { Flow } from "#flows/engine/define-flow.ts";
import { replay, type Voortgang } from "#flows/engine/replay.ts";
import type { OpenDossier } from "./dossier.server.ts";
import type { Zaak } from "./dossier-schema.ts";
import type { Slotvraag } from "./slotvraag.ts";

type Context = Readonly<RouterContextProvider>;

/** Everything a page of the journey reads: the open dossier, its first case, and the walk through that case today. */
export interface Stand {
  readonly dossier: OpenDossier;
  readonly zaak: Zaak;
  readonly flow: Flow;
  readonly peildatum: Datum;
  readonly voortgang: Voortgang;
}

/** The open dossier at this day, also one without a problem. */
export type Dossierstand = Pick<Stand, "dossier" | "peildatum">;

/** The lock that the action of this request met, for the loader that runs after it. */
export const slotContext = createContext<Slotvraag | null>(null);

/** Names of the fields of the lock itself; never sent on. */
const SLOTVELDEN: ReadonlySet<string> = new Set(["code", "naar"]);
const NAAR = /^\/(?:(?:vraag|brief|beoordeling)\/[1-9]\d?|beoordeling\/alles|beoordeling|antwoorden|uitkomst|waarom|meer-uitleg|extra-vragen|plan|kaart|berekeningen|uw-hulp|bewaren|gegevens|wissen|delen|delen\/nieuw)$/;

/** An own address that may follow after the lock; anything else becomes the result, which knows where the journey is. */
export function veiligNaar(naar: unknown): string {
  return typeof naar === "string" && NAAR.test(naar) ? naar : "/uitkomst";
}

/** The calendar day of this request in Amsterdam: the day in which the law counts. */
export function peildatumVan(context: Context): Datum {
  return vandaag(context.get(klokContext)());
}

/** The open dossier. Locked: a redirect to the lock; none: a redirect to the page for a return code. */
export async function eisDossier(context: Context, naar: string): Promise<OpenDossier> {
  const sessie = context.get(sessieContext);
  const dossier = await sessie.dossier();
  if (dossier) return dossier;
  const opSlot = (await sessie.staat()) !== "geen";
  throw redirect(`${opSlot ? "/slot" : "/verder"}?naar=${encodeURIComponent(veiligNaar(naar))}`, 303);
}

/** The state of a case at this day. Throws AppError "not-found" when its flow does not exist any more. */
export function standVan(dossier: OpenDossier, peildatum: Datum): Stand {
  const zaak = dossier.inhoud.zaken[0];
  const flow = zaak && findFlow(zaak.flow);
  if (!zaak || !flow) throw new AppError("not-found");
  return { dossier, zaak, flow, peildatum, voortgang: replay(flow, zaak.antwoorden, peildatum) };
}

/** The open dossier today, with or without a problem; redirects as `eisDossier` does. */
export async function leesDossier(context: Context, naar: string): Promise<Dossierstand> {
  return { dossier: await eisDossier(context, naar), peildatum: peildatumVan(context) };
}

/**
 * The open dossier with the walk through its first case today; redirects as `eisDossier` does. A dossier without a case
 * holds calculations or the assessment: a redirect to those.
 */
export async function leesStand(context: Context, naar: string): Promise<Stand> {
  const { dossier, peildatum } = await leesDossier(context, naar);
  const { zaken, berekeningen, beoordeling } = dossier.inhoud;
  if (zaken.length === 0) throw redirect(berekeningen.length > 0 && !beoordeling ? "/berekeningen" : "/plan", 303);
  return standVan(dossier, peildatum);
}

/**
 * The lock that a posted form meets, or null when the dossier is open. Whatever was typed goes along in the answer, never
 * in an address.
 */
export async function slotVoor(context: Context, formulier: FormData, naar: string): Promise<Slotvraag | null> {
  const sessie = context.get(sessieContext);
  if (await sessie.dossier()) return null;
  const staat = await sessie.staat();
  const velden = [...formulier].flatMap(([naam, waarde]) =>
    typeof waarde === "string" && !SLOTVELDEN.has(naam) ? [[naam, waarde] as const] : [],
  );
  const soort = staat === "slot" ? "knop" : staat === "slot-code" ? "code" : "geen";
  const slot: Slotvraag = { soort, naar: veiligNaar(naar), velden };
  context.set(slotContext, slot);
  return slot;
}

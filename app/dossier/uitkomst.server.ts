import { createContext, redirect, type RouterContextProvider } from "react-router";
import { beoordelingVan } from "#app/beoordeling/beoordeling.server.ts";
import { zegtOnveilig } from "#app/beoordeling/onveilig.ts";
import { extraRijen, gebruikteRijen, type AntwoordRij } from "#app/triage/antwoord-rijen.ts";
import { nogThemasVan } from "#app/plan/zaken.server.ts";
import { huidigAdres } from "#app/triage/plaats.ts";
import { straksVan, type Voorstel } from "#app/zoeken/zoeken.server.ts";
import { findFlow } from "#flows/index.ts";
import type { Beoordeling } from "#flows/beoordeling/index.ts";
import { watAnders, type Anders } from "#flows/engine/anders.ts";
import { dagenTussen, type Datum } from "#flows/engine/datum.ts";
import type { Bron } from "#flows/engine/bron.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import type { Veldfout } from "#flows/engine/parse-antwoord.ts";
import type { DossierInhoud, Zaak } from "./dossier-schema.ts";
import { schrijfDossier } from "./dossier.server.ts";
import { bewaarExtra, extraVragen, type ExtraInvoer, type ExtraVragen } from "./extra-vragen.server.ts";
import { reisVan, type Reis } from "./reis.ts";
import { stukkenBij } from "./stukken.ts";
import { leesStand } from "./toegang.server.ts";
import { eersteTermijn } from "./uiterste-dag.ts";
import { vergelijk, type Verandering } from "./vergelijk.ts";

type Context = Readonly<RouterContextProvider>;

/** What the action of this request could not store, for the loader that runs after it: what was typed must not be lost. */
export const extraContext = createContext<ExtraInvoer | null>(null);

export const UITKOMST = "/uitkomst";

/** The result page in ids and values. */
export interface Uitkomstpagina extends Reis {
  readonly diagnose: Diagnose;
  readonly peildatum: Datum;
  /** Days until the first term that binds the person; negative when it has passed; null without one. */
  readonly dagenOver: number | null;
  readonly gedaan: readonly string[];
  readonly verzameld: readonly string[];
  /** The papers to collect. */
  readonly stukken: Diagnose["stukken"];
  readonly rijen: readonly AntwoordRij[];
  /** The sources that a line of the page names. */
  readonly bronnen: Readonly<Record<string, Bron>>;
  readonly anders: readonly Anders[];
  /** What is different from the stored result, and since when. */
  readonly veranderd: { readonly op: Datum; readonly wat: readonly Verandering[] } | null;
  /** Questions that may be answered here, and what does not fit in what was typed. */
  readonly extra: ExtraVragen;
  readonly fouten: readonly Veldfout[];
  /** The address of a question that may still be answered; null when the walk is at its end. */
  readonly open: string | null;
  /** The first letter or paper; null without one. */
  readonly eersteBrief: { readonly code: string; readonly isBrief: boolean } | null;
  /** Themes in which this case goes on. */
  readonly verderIn: readonly string[];
  /** How many problems the dossier holds, and the themes that it may still take. */
  readonly aantal: number;
  readonly nogThemas: readonly string[];
  /** What the person named in own words and did not begin with. */
  readonly straks: readonly Voorstel[];
  /** What the person told in the assessment; null before its first answer. */
  readonly beoordeling: Beoordeling | null;
  readonly isOnveilig: boolean;
}

/** The ids of all sources that a diagnosis names. */
function bronIds(diagnose: Diagnose): ReadonlySet<string> {
  const { redenen, termijnen, stappen, stukken, verwijzingen, berekeningen } = diagnose;
  const lijnen = [...redenen, ...termijnen, ...stappen, ...stukken, ...verwijzingen];
  return new Set([...lijnen.flatMap((lijn) => lijn.bronnen), ...berekeningen.map((b) => b.bron)]);
}

/**
 * The result: today's evaluation of the answers, compared with the one that was stored when the person finished. Not
 * finished: a redirect to the open question or to the answers.
 * @param alleExtra true: with all extra questions, also those that are answered
 */
export async function loadUitkomst(context: Context, alleExtra = false): Promise<Uitkomstpagina> {
  const getypt = context.get(extraContext) ?? undefined;
  const stand = await leesStand(context, UITKOMST);
  const { flow, zaak, peildatum, voortgang } = stand;
  const { diagnose } = evalueer(flow, zaak.antwoorden, peildatum);
  // Time went on (why it became late), or the flow asks something new: the person is told why there is a question again.
  if (!diagnose && zaak.afgerond) throw redirect(`${huidigAdres(voortgang)}${zaak.versie === flow.versie ? "?melding=tijd" : ""}`, 303);
  const isVroeg = diagnose !== null && "vraag" in voortgang.positie;
  if (!diagnose || (!zaak.afgerond && !isVroeg)) throw redirect(huidigAdres(voortgang), 303);
  const termijn = eersteTermijn(diagnose.termijnen);
  const [brief] = diagnose.brieven;
  const wat = zaak.afgerond ? vergelijk(zaak.afgerond.diagnose, diagnose) : [];
  return {
    ...reisVan(stand),
    diagnose,
    peildatum,
    dagenOver: termijn ? dagenTussen(peildatum, termijn.datum) : null,
    gedaan: zaak.gedaan,
    verzameld: zaak.verzameld,
    stukken: stukkenBij(diagnose, zaak),
    rijen: [...gebruikteRijen(stand), ...extraRijen(stand)],
    bronnen: Object.fromEntries([...bronIds(diagnose)].flatMap((id) => (flow.bronnen[id] ? [[id, flow.bronnen[id]]] : []))),
    anders: watAnders(flow, voortgang, zaak.antwoorden, peildatum),
    veranderd: zaak.afgerond && wat.length > 0 ? { op: zaak.afgerond.op, wat } : null,
    extra: extraVragen(stand, diagnose, { alle: alleExtra, getypt }),
    fouten: getypt?.fouten ?? [],
    open: isVroeg ? huidigAdres(voortgang) : null,
    eersteBrief: brief === undefined ? null : { code: brief, isBrief: flow.brieven?.[brief]?.versturen ?? false },
    verderIn: [...new Set(diagnose.overdrachten.map((overdracht) => overdracht.flow))].filter((id) => findFlow(id)?.status === "published"),
    aantal: stand.dossier.inhoud.zaken.length,
    nogThemas: nogThemasVan(stand.dossier.inhoud),
    straks: straksVan(context, stand.dossier.inhoud),
    beoordeling: beoordelingVan(stand),
    isOnveilig: zegtOnveilig(stand.dossier.inhoud.beoordeling ?? {}),
  };
}

/** A list with an id in it once, or without it. */
function met(lijst: readonly string[], id: string, erin: boolean): string[] {
  const zonder = lijst.filter((ander) => ander !== id);
  return erin ? [...zonder, id] : zonder;
}

function metZaak(inhoud: DossierInhoud, verander: (zaak: Zaak) => Zaak): DossierInhoud {
  const [eerste, ...rest] = inhoud.zaken;
  return { ...inhoud, zaken: [verander(eerste!), ...rest] };
}

/**
 * One small form of the result page: ticks a step or a paper, or stores answers to the questions of this page. Says where
 * to go on; null when something that was typed does not fit: the page says what. What this result does not hold is left
 * alone; the same click twice counts once.
 */
export async function werkUitkomstBij(context: Context, formulier: FormData): Promise<string | null> {
  const stand = await leesStand(context, UITKOMST);
  const { flow, zaak, peildatum, voortgang } = stand;
  const { diagnose } = evalueer(flow, zaak.antwoorden, peildatum);
  if (!diagnose) return huidigAdres(voortgang);
  const klaar = formulier.get("klaar") === "ja";
  const stap = diagnose.stappen.find(({ id }) => id === formulier.get("stap"))?.id;
  if (stap) {
    if (zaak.gedaan.includes(stap) !== klaar) {
      const wijzig = (inhoud: DossierInhoud) => metZaak(inhoud, (z) => ({ ...z, gedaan: met(z.gedaan, stap, klaar) }));
      await schrijfDossier(context, wijzig, { actie: "stap-afgevinkt" });
    }
    return `${UITKOMST}#stap-${stap}`;
  }
  const stuk = stukkenBij(diagnose, zaak).find(({ id }) => id === formulier.get("stuk"))?.id;
  if (stuk) {
    if (zaak.verzameld.includes(stuk) !== klaar) {
      const wijzig = (inhoud: DossierInhoud) => metZaak(inhoud, (z) => ({ ...z, verzameld: met(z.verzameld, stuk, klaar) }));
      await schrijfDossier(context, wijzig, { actie: "stuk-afgevinkt" });
    }
    return `${UITKOMST}#stuk-${stuk}`;
  }
  const fout = await bewaarExtra(context, stand, diagnose, formulier);
  if (fout) {
    context.set(extraContext, fout);
    return null;
  }
  return formulier.has("los") ? `${UITKOMST}#extra-vragen` : UITKOMST;
}

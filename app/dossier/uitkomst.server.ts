import type { RouterContextProvider } from "react-router";
import { beoordelingVan } from "#app/beoordeling/beoordeling.server.ts";
import { zegtOnveilig } from "#app/beoordeling/onveilig.ts";
import { extraRijen, gebruikteRijen, type AntwoordRij } from "#app/triage/antwoord-rijen.ts";
import { nogThemasVan } from "#app/plan/zaken.server.ts";
import { huidigAdres } from "#app/triage/plaats.ts";
import { straksVan, type Voorstel } from "#app/zoeken/zoeken.server.ts";
import { findFlow } from "#flows/index.ts";
import type { Beoordeling } from "#flows/beoordeling/index.ts";
import { bronnenMet, type Bronnen } from "#flows/engine/bron.ts";
import { dagenTussen, type Datum } from "#flows/engine/datum.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { leesAfgerond } from "./afgerond.server.ts";
import type { DossierInhoud, Zaak } from "./dossier-schema.ts";
import { schrijfDossier } from "./dossier.server.ts";
import { extraStand, type ExtraStand } from "./extra-vragen.server.ts";
import { reisVan, type Reis } from "./reis.ts";
import { stukkenBij } from "./stukken.ts";
import { leesStand } from "./toegang.server.ts";
import { eersteTermijn } from "./uiterste-dag.ts";
import { vergelijk, type Verandering } from "./vergelijk.ts";

type Context = Readonly<RouterContextProvider>;

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
  /** The sources of the calculations. */
  readonly bronnen: Bronnen;
  /** What is different from the stored result, and since when. */
  readonly veranderd: { readonly op: Datum; readonly wat: readonly Verandering[] } | null;
  /** Questions that may still be answered, on a page of their own. */
  readonly extra: ExtraStand;
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

/** The result: today's evaluation of the answers, compared with the one that was stored when the person finished. */
export async function loadUitkomst(context: Context): Promise<Uitkomstpagina> {
  const { stand, diagnose, isVroeg } = await leesAfgerond(context, UITKOMST);
  const { flow, zaak, peildatum, voortgang } = stand;
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
    bronnen: bronnenMet(flow.bronnen, diagnose.berekeningen.map(({ bron }) => bron)),
    veranderd: zaak.afgerond && wat.length > 0 ? { op: zaak.afgerond.op, wat } : null,
    extra: extraStand(stand, diagnose),
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
 * One small form of the result page: ticks a step or a paper. Says where to go on. What this result does not hold is left
 * alone; the same click twice counts once.
 */
export async function werkUitkomstBij(context: Context, formulier: FormData): Promise<string> {
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
  if (stuk === undefined) return UITKOMST;
  if (zaak.verzameld.includes(stuk) !== klaar) {
    const wijzig = (inhoud: DossierInhoud) => metZaak(inhoud, (z) => ({ ...z, verzameld: met(z.verzameld, stuk, klaar) }));
    await schrijfDossier(context, wijzig, { actie: "stuk-afgevinkt" });
  }
  return `${UITKOMST}#stuk-${stuk}`;
}

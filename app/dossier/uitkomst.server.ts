import { redirect, type RouterContextProvider } from "react-router";
import { gebruikteRijen, type AntwoordRij } from "#app/triage/antwoord-rijen.ts";
import { huidigAdres } from "#app/triage/plaats.ts";
import { watAnders, type Anders } from "#flows/engine/anders.ts";
import { dagenTussen, type Datum } from "#flows/engine/datum.ts";
import type { Bron } from "#flows/engine/bron.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { parseAntwoord, ruwVan, type Ruw } from "#flows/engine/parse-antwoord.ts";
import type { DossierInhoud, Zaak } from "./dossier-schema.ts";
import { schrijfDossier } from "./dossier.server.ts";
import { reisVan, type Reis } from "./reis.ts";
import { leesStand, type Stand } from "./toegang.server.ts";
import { stukkenBij } from "./stukken.ts";
import { eersteTermijn } from "./uiterste-dag.ts";
import { vergelijk, type Verandering } from "./vergelijk.ts";

type Context = Readonly<RouterContextProvider>;

export const UITKOMST = "/uitkomst";

/** A question outside the walk, asked on the result page, with what is stored for it. */
export interface LosseVraag {
  readonly id: string;
  readonly opties: readonly string[];
  readonly ruw: Ruw;
}

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
  readonly los: readonly LosseVraag[];
}

/** The ids of all sources that a diagnosis names. */
function bronIds(diagnose: Diagnose): ReadonlySet<string> {
  const { redenen, termijnen, stappen, stukken, verwijzingen, berekeningen } = diagnose;
  const lijnen = [...redenen, ...termijnen, ...stappen, ...stukken, ...verwijzingen];
  return new Set([...lijnen.flatMap((lijn) => lijn.bronnen), ...berekeningen.map((b) => b.bron)]);
}

/** The questions outside the walk that this result asks. */
function losseVragen({ flow, zaak }: Stand, diagnose: Diagnose): readonly LosseVraag[] {
  if (!diagnose.overlays.includes("ov-multi")) return [];
  return Object.entries(flow.los ?? {}).flatMap(([id, vraag]) =>
    vraag.soort === "meerkeuze" ? [{ id, opties: vraag.opties, ruw: ruwVan(id, vraag, zaak.antwoorden) }] : [],
  );
}

/**
 * The result: today's evaluation of the answers, compared with the one that was stored when the person finished. Not
 * finished: a redirect to the open question or to the answers.
 */
export async function loadUitkomst(context: Context): Promise<Uitkomstpagina> {
  const stand = await leesStand(context, UITKOMST);
  const { flow, zaak, peildatum, voortgang } = stand;
  const { diagnose } = evalueer(flow, zaak.antwoorden, peildatum);
  // Time went on and asks something new (why it became late): the person is told why there is a question again.
  if (!diagnose && zaak.afgerond) throw redirect(`${huidigAdres(voortgang)}?melding=tijd`, 303);
  if (!diagnose || !zaak.afgerond) throw redirect(huidigAdres(voortgang), 303);
  const termijn = eersteTermijn(diagnose.termijnen);
  const wat = vergelijk(zaak.afgerond.diagnose, diagnose);
  return {
    ...reisVan(stand),
    diagnose,
    peildatum,
    dagenOver: termijn ? dagenTussen(peildatum, termijn.datum) : null,
    gedaan: zaak.gedaan,
    verzameld: zaak.verzameld,
    stukken: stukkenBij(diagnose, zaak),
    rijen: gebruikteRijen(stand),
    bronnen: Object.fromEntries([...bronIds(diagnose)].flatMap((id) => (flow.bronnen[id] ? [[id, flow.bronnen[id]]] : []))),
    anders: watAnders(flow, voortgang, zaak.antwoorden, peildatum),
    veranderd: wat.length > 0 ? { op: zaak.afgerond.op, wat } : null,
    los: losseVragen(stand, diagnose),
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
 * One small form of the result page: ticks a step or a paper, or stores the answer to a question outside the walk. Says
 * where to go on. What this result does not hold is left alone; the same click twice counts once.
 */
export async function werkUitkomstBij(context: Context, formulier: FormData): Promise<string> {
  const { flow, zaak, peildatum, voortgang } = await leesStand(context, UITKOMST);
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
  return bewaarLosseVraag(context, formulier);
}

async function bewaarLosseVraag(context: Context, formulier: FormData): Promise<string> {
  const stand = await leesStand(context, UITKOMST);
  const id = String(formulier.get("los") ?? "");
  const vraag = Object.hasOwn(stand.flow.los ?? {}, id) ? stand.flow.los?.[id] : undefined;
  if (!vraag) return UITKOMST;
  const gelezen = parseAntwoord(id, vraag, formulier, stand.voortgang.feiten, stand.peildatum);
  const waarde = gelezen.ok ? gelezen.antwoorden[id] : undefined;
  const wijzig = (inhoud: DossierInhoud) =>
    metZaak(inhoud, (z) => {
      const antwoorden = { ...z.antwoorden };
      if (waarde === undefined) delete antwoorden[id];
      else antwoorden[id] = typeof waarde === "object" ? [...waarde] : waarde;
      return { ...z, antwoorden };
    });
  if (JSON.stringify(stand.zaak.antwoorden[id]) !== JSON.stringify(waarde)) {
    await schrijfDossier(context, wijzig, { actie: "antwoord-opgeslagen" });
  }
  return `${UITKOMST}#los-${id}`;
}

import type { RouterContextProvider } from "react-router";
import { sessieContext, taalContext } from "#app/contexts.ts";
import { beginDossier, schrijfDossier, type OpenDossier } from "#app/dossier/dossier.server.ts";
import { legeInhoud, MEESTE_ZAKEN, zaakSchema, type DossierInhoud, type Zaak } from "#app/dossier/dossier-schema.ts";
import { peildatumVan, standVan } from "#app/dossier/toegang.server.ts";
import { findFlow } from "#flows/index.ts";
import type { Datum } from "#flows/engine/datum.ts";
import type { Flow } from "#flows/engine/define-flow.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { draagOver } from "#flows/plan/index.ts";
import { invullerUit } from "./invuller.ts";
import { huidigAdres, vragenVan } from "./plaats.ts";

type Context = Readonly<RouterContextProvider>;

/** Where a request goes on: an address, and the headers of a new session. */
export interface Vervolg {
  readonly naar: string;
  readonly headers?: Headers;
}

/** What a person says when a theme begins. */
export interface Begin {
  /** Answers that the person confirmed: they go before what other cases hand over, and never over a given answer. */
  readonly bevestigd?: Antwoorden;
  /** The other things that the person named, to be offered later. */
  readonly straks?: readonly string[];
}

/**
 * Begins a theme: a new dossier with one case. A dossier that is open already goes on where it was; another theme in it
 * becomes its first case, with the answers that the other cases hand over: the person sees them before anything is asked.
 * A theme that does not exist leads to the start page with a message.
 */
export async function beginTriage(context: Context, thema: unknown, { bevestigd = {}, straks = [] }: Begin = {}): Promise<Vervolg> {
  const flow = typeof thema === "string" ? findFlow(thema) : undefined;
  if (!flow || flow.status !== "published") return { naar: "/?melding=onbekend" };
  const sessie = context.get(sessieContext);
  const peildatum = peildatumVan(context);
  const dossier = await sessie.dossier();
  // A new dossier would take the place of the one behind the lock.
  if (!dossier && (await sessie.staat()) !== "geen") return { naar: "/slot" };
  const nieuw = (antwoorden: Antwoorden): Zaak =>
    vulAan({ flow: flow.id, versie: flow.versie, antwoorden: {} }, flow, { ...antwoorden, ...invullerUit(dossier?.inhoud, flow) });
  if (!dossier) {
    const zaak = nieuw(bevestigd);
    const inhoud = { ...legeInhoud(context.get(taalContext)), zaken: [zaak] };
    const begonnen = await beginDossier(context, straks.length > 0 ? { ...inhoud, straks: [...straks] } : inhoud);
    return { naar: eersteAdres(begonnen.dossier, zaak, peildatum), headers: begonnen.headers };
  }
  const bestaand = dossier.inhoud.zaken.find((z) => z.flow === flow.id);
  // Nothing makes room by itself: what is there stays.
  if (!bestaand && dossier.inhoud.zaken.length >= MEESTE_ZAKEN) return { naar: "/plan?melding=vol" };
  const mee = bestaand ? {} : overgedragen(dossier, flow, peildatum, bevestigd);
  const metBevestigd = ({ zaken }: DossierInhoud): Zaak => {
    const hier = zaken.find((z) => z.flow === flow.id);
    return hier ? aangevuld(hier, flow, bevestigd) : nieuw({ ...mee, ...bevestigd });
  };
  const zaak = metBevestigd(dossier.inhoud);
  if (dossier.inhoud.zaken[0] !== zaak) {
    const wijzig = (inhoud: DossierInhoud): DossierInhoud => ({
      ...inhoud,
      zaken: [metBevestigd(inhoud), ...inhoud.zaken.filter((z) => z.flow !== flow.id)],
      ...(straks.length > 0 && { straks: [...straks] }),
    });
    await schrijfDossier(context, wijzig, { actie: bestaand && bestaand !== zaak ? "antwoord-opgeslagen" : "zaak-toegevoegd" });
  }
  if (Object.keys(mee).length > 0) return { naar: "/antwoorden?melding=meegenomen" };
  if (!bestaand) return { naar: eersteAdres(dossier, zaak, peildatum) };
  if (bestaand.afgerond) return { naar: "/uitkomst" };
  const adres = eersteAdres(dossier, zaak, peildatum);
  return { naar: zaak !== bestaand || adres === "/vraag/1" ? adres : `${adres}?melding=verder` };
}

/** Where a case goes on: its open question, or its answers. */
function eersteAdres(dossier: OpenDossier, zaak: Zaak, peildatum: Datum): string {
  return huidigAdres(standVan({ ...dossier, inhoud: { ...dossier.inhoud, zaken: [zaak] } }, peildatum).voortgang);
}

/** A case with the confirmed answers that it does not have yet; the same case when it is finished or has them all. */
function aangevuld(zaak: Zaak, flow: Flow, bevestigd: Antwoorden): Zaak {
  const nieuw = zaak.afgerond ? [] : Object.entries(bevestigd).filter(([id]) => zaak.antwoorden[id] === undefined);
  return nieuw.length === 0 ? zaak : vulAan(zaak, flow, Object.fromEntries(nieuw));
}

/** A case with answers that were given before their question came. */
function vulAan(zaak: Pick<Zaak, "flow" | "versie" | "antwoorden" | "vooraf">, flow: Flow, nieuw: Antwoorden): Zaak {
  const vragen = vragenVan(flow, Object.keys(nieuw)).filter((vraag) => Object.hasOwn(nieuw, vraag));
  const antwoorden = { ...zaak.antwoorden, ...nieuw };
  return zaakSchema.parse(vragen.length === 0 ? { ...zaak, antwoorden } : { ...zaak, antwoorden, vooraf: [...(zaak.vooraf ?? []), ...vragen] });
}

/** The answers that the cases of this dossier give to another theme, the one in hand first. */
function overgedragen(dossier: OpenDossier, doel: Flow, peildatum: Datum, bevestigd: Antwoorden): Antwoorden {
  const bronnen = dossier.inhoud.zaken.flatMap(({ flow: id, antwoorden }) => {
    const flow = findFlow(id);
    if (!flow) return [];
    const { voortgang, diagnose } = evalueer(flow, antwoorden, peildatum);
    return [{ flow, antwoorden: voortgang.actief, diagnose }];
  });
  return draagOver(bronnen, doel, peildatum, bevestigd);
}

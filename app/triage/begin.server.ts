import type { RouterContextProvider } from "react-router";
import { sessieContext, taalContext } from "#app/contexts.ts";
import { beginDossier, schrijfDossier, type OpenDossier } from "#app/dossier/dossier.server.ts";
import { MEESTE_ZAKEN, zaakSchema, type Zaak } from "#app/dossier/dossier-schema.ts";
import { peildatumVan, standVan } from "#app/dossier/toegang.server.ts";
import { findFlow } from "#flows/index.ts";
import type { Datum } from "#flows/engine/datum.ts";
import type { Flow } from "#flows/engine/define-flow.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { draagOver } from "#flows/plan/index.ts";
import { invullerUit } from "./invuller.ts";
import { huidigAdres } from "./plaats.ts";

type Context = Readonly<RouterContextProvider>;

/** Where a request goes on: an address, and the headers of a new session. */
export interface Vervolg {
  readonly naar: string;
  readonly headers?: Headers;
}

/** What a person says when a theme begins. */
export interface Begin {
  /** True: with the answers that the other cases of the dossier hand over. */
  readonly mee?: boolean;
  /** Answers that the person confirmed. */
  readonly bevestigd?: Zaak["antwoorden"];
}

/**
 * Begins a theme: a new dossier with one case. A dossier that is open already goes on where it was; another theme in it
 * becomes its first case, with the answers that the other cases hand over when the person asks for that. A theme that
 * does not exist leads to the start page with a message.
 */
export async function beginTriage(context: Context, thema: unknown, { mee: metAntwoorden = false, bevestigd = {} }: Begin = {}): Promise<Vervolg> {
  const flow = typeof thema === "string" ? findFlow(thema) : undefined;
  if (!flow || flow.status !== "published") return { naar: "/?melding=onbekend" };
  const sessie = context.get(sessieContext);
  const dossier = await sessie.dossier();
  const zaak = zaakSchema.parse({ flow: flow.id, versie: flow.versie, antwoorden: { ...bevestigd, ...invullerUit(dossier?.inhoud, flow) } });
  // A new dossier would take the place of the one behind the lock.
  if (!dossier && (await sessie.staat()) !== "geen") return { naar: "/slot" };
  if (!dossier) {
    const { headers } = await beginDossier(context, {
      schema: 1,
      taal: context.get(taalContext),
      zaken: [zaak],
      delingen: [],
      veiligeModus: false,
      panelenGezien: [],
      berekeningen: [],
    });
    return { naar: "/vraag/1", headers };
  }
  const bestaand = dossier.inhoud.zaken.find((z) => z.flow === flow.id);
  // Nothing makes room by itself: what is there stays.
  if (!bestaand && dossier.inhoud.zaken.length >= MEESTE_ZAKEN) return { naar: "/plan?melding=vol" };
  const mee = metAntwoorden && !bestaand ? overgedragen(dossier, flow, peildatumVan(context)) : {};
  if (dossier.inhoud.zaken[0] !== bestaand || !bestaand) {
    const zaken = [bestaand ?? { ...zaak, antwoorden: { ...zaak.antwoorden, ...mee } }, ...dossier.inhoud.zaken.filter((z) => z !== bestaand)];
    await schrijfDossier(context, (inhoud) => ({ ...inhoud, zaken }), { actie: "zaak-toegevoegd" });
    // The person sees what was carried over, and may change each answer, before anything is asked.
    if (Object.keys(mee).length > 0) return { naar: "/antwoorden?melding=meegenomen" };
  }
  if (!bestaand) return { naar: "/vraag/1" };
  if (bestaand.afgerond) return { naar: "/uitkomst" };
  const { voortgang } = standVan({ ...dossier, inhoud: { ...dossier.inhoud, zaken: [bestaand] } }, peildatumVan(context));
  return { naar: voortgang.pad.length === 0 ? "/vraag/1" : `${huidigAdres(voortgang)}?melding=verder` };
}

/** The answers that the cases of this dossier give to another theme, the one in hand first. */
function overgedragen(dossier: OpenDossier, doel: Flow, peildatum: Datum): Zaak["antwoorden"] {
  const bronnen = dossier.inhoud.zaken.flatMap(({ flow: id, antwoorden }) => {
    const flow = findFlow(id);
    if (!flow) return [];
    const { voortgang, diagnose } = evalueer(flow, antwoorden, peildatum);
    return [{ flow, antwoorden: voortgang.actief, diagnose }];
  });
  return Object.fromEntries(Object.entries(draagOver(bronnen, doel, peildatum)).map(([id, waarde]) => [id, typeof waarde === "object" ? [...waarde] : waarde]));
}

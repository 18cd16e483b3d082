import type { RouterContextProvider } from "react-router";
import { sessieContext, taalContext } from "#app/contexts.ts";
import { beginDossier, schrijfDossier, type OpenDossier } from "#app/dossier/dossier.server.ts";
import { zaakSchema, type Zaak } from "#app/dossier/dossier-schema.ts";
import { peildatumVan, standVan } from "#app/dossier/toegang.server.ts";
import { findFlow } from "#flows/index.ts";
import type { Datum } from "#flows/engine/datum.ts";
import type { Flow } from "#flows/engine/define-flow.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { waardeSchema } from "#flows/engine/vraag.ts";
import { huidigAdres } from "./plaats.ts";

type Context = Readonly<RouterContextProvider>;

/** Where a request goes on: an address, and the headers of a new session. */
export interface Vervolg {
  readonly naar: string;
  readonly headers?: Headers;
}

/**
 * Begins a theme: a new dossier with one case. A dossier that is open already goes on where it was; another theme in it
 * becomes its first case, with the answers that the case before it hands over when the person asks for that. A theme that
 * does not exist leads to the start page with a message.
 */
export async function beginTriage(context: Context, thema: unknown, metAntwoorden = false): Promise<Vervolg> {
  const flow = typeof thema === "string" ? findFlow(thema) : undefined;
  if (!flow || flow.status !== "published") return { naar: "/?melding=onbekend" };
  const zaak = zaakSchema.parse({ flow: flow.id, versie: flow.versie, antwoorden: {} });
  const sessie = context.get(sessieContext);
  const dossier = await sessie.dossier();
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
      gemeente: null,
      getoondeHulp: null,
    });
    return { naar: "/vraag/1", headers };
  }
  const bestaand = dossier.inhoud.zaken.find((z) => z.flow === flow.id);
  const mee = metAntwoorden && !bestaand ? overgedragen(dossier, flow, peildatumVan(context)) : {};
  const isMee = Object.keys(mee).length > 0;
  if (dossier.inhoud.zaken[0] !== bestaand || !bestaand) {
    const zaken = [bestaand ?? { ...zaak, antwoorden: mee }, ...dossier.inhoud.zaken.filter((z) => z !== bestaand)].slice(0, 3);
    const na = await schrijfDossier(context, (inhoud) => ({ ...inhoud, zaken }), { actie: "zaak-toegevoegd" });
    if (isMee) return { naar: `${huidigAdres(standVan(na, peildatumVan(context)).voortgang)}?melding=meegenomen` };
  }
  if (!bestaand) return { naar: "/vraag/1" };
  if (bestaand.afgerond) return { naar: "/uitkomst" };
  const { voortgang } = standVan({ ...dossier, inhoud: { ...dossier.inhoud, zaken: [bestaand] } }, peildatumVan(context));
  return { naar: voortgang.pad.length === 0 ? "/vraag/1" : `${huidigAdres(voortgang)}?melding=verder` };
}

/** The answers that the case in hand gives to another theme, as far as that theme knows them. */
function overgedragen(dossier: OpenDossier, flow: Flow, peildatum: Datum): Zaak["antwoorden"] {
  const stand = standVan(dossier, peildatum);
  const { diagnose } = evalueer(stand.flow, stand.zaak.antwoorden, peildatum);
  const gegeven = diagnose?.overdrachten.find((overdracht) => overdracht.flow === flow.id)?.antwoorden ?? {};
  const kent = (id: string) => Object.hasOwn(flow.vragen, id) || Object.hasOwn(flow.veldVan, id);
  return Object.fromEntries(
    Object.entries(gegeven).flatMap(([id, waarde]) => {
      const gelezen = waardeSchema.safeParse(waarde);
      return kent(id) && gelezen.success ? [[id, gelezen.data]] : [];
    }),
  );
}

import { createContext, redirect, type RouterContextProvider } from "react-router";
import { schrijfDossier } from "#app/dossier/dossier.server.ts";
import { uitslagSchema, type DossierInhoud } from "#app/dossier/dossier-schema.ts";
import { leesStand, slotVoor, standVan, type Stand } from "#app/dossier/toegang.server.ts";
import type { Slotvraag } from "#app/dossier/slotvraag.ts";
import { metSignalen } from "#app/dossier/veiligheid.ts";
import { reisVan } from "#app/dossier/reis.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { parseAntwoord, type Geparsed } from "#flows/engine/parse-antwoord.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { gebruikteRijen, ongebruikteRijen } from "./antwoord-rijen.ts";
import { botsingOp, eersteBotsing } from "./past-niet.ts";
import { ANTWOORDEN, adresVanVraag, huidigAdres, nietMeerGebruikt, plaatsVan, volgendAdres, vraagOpPlaats } from "./plaats.ts";
import { maakVraagPagina, MELDINGEN, type MeldingCode, type VraagPagina } from "./vraag-pagina.ts";

type Context = Readonly<RouterContextProvider>;

/** The page that the action of this request gave, for the loader that runs after it: what was typed must not be lost. */
export const vraagPaginaContext = createContext<VraagPagina | null>(null);

/** What came of a posted answer: somewhere to go, a page that says what is wrong, or the lock. */
export type Opslag =
  | { readonly soort: "naar"; readonly naar: string }
  | { readonly soort: "pagina"; readonly status: 400 | 409; readonly pagina: VraagPagina }
  | { readonly soort: "slot"; readonly slot: Slotvraag };

/** The question at a place of the walked path; redirects to the current one when that place is not on it. */
export async function loadVraag(context: Context, nr: string, zoek: URLSearchParams): Promise<VraagPagina> {
  const stand = await leesStand(context, `/vraag/${nr}`);
  const vraagId = vraagOpPlaats(stand.voortgang, nr);
  if (vraagId === undefined) throw redirect(huidigAdres(stand.voortgang), 303);
  return maakVraagPagina(stand, vraagId, { melding: leesMelding(zoek), terug: zoek.get("van") === "antwoorden" });
}

/** The message that an address asks for, when it is one of ours. */
export function leesMelding(zoek: URLSearchParams): MeldingCode | null {
  return MELDINGEN.find((code) => code === zoek.get("melding")) ?? null;
}

/**
 * Stores one posted answer. The question id in the form says what is answered, not the address. Nothing typed is lost: a
 * wrong value comes back with its error, an answer after the lock comes back with the lock, an answer that does not fit
 * the path any more is kept unused, and another answer from a second window is shown before it is replaced.
 */
export async function saveAntwoord(context: Context, formulier: FormData, adres: string): Promise<Opslag> {
  const slot = await slotVoor(context, formulier, adres);
  if (slot) return { soort: "slot", slot };
  const stand = await leesStand(context, adres);
  const { flow, zaak, voortgang, peildatum, dossier } = stand;
  const vraagId = String(formulier.get("vraag") ?? "");
  if (!Object.hasOwn(flow.vragen, vraagId)) return naar(`${huidigAdres(voortgang)}?melding=niet-meer`);
  const isOpWeg = adresVanVraag(voortgang, vraagId) !== undefined;
  const { feiten } = isOpWeg ? plaatsVan(flow, zaak.antwoorden, peildatum, vraagId) : voortgang;
  const gelezen = parseAntwoord(vraagId, flow.vragen[vraagId]!, formulier, feiten, peildatum);
  const daarna = formulier.get("daarna");
  const terug = formulier.get("terug") === "ja";
  if (!gelezen.ok && isLeeg(gelezen) && (daarna === "vorige" || daarna === "bewaren")) return naar(naDeKnop(stand, vraagId, daarna));
  if (!isOpWeg) {
    if (gelezen.ok) await bewaar(context, stand, gelezen.antwoorden, formulier);
    return naar(`${huidigAdres(voortgang)}?melding=niet-meer`);
  }
  if (!gelezen.ok) return pagina(context, 400, maakVraagPagina(stand, vraagId, { ...gelezen, terug }));
  const isOud = Number(formulier.get("revisie")) !== dossier.revisie;
  if (isOud && zaak.antwoorden[vraagId] !== undefined && isAnders(zaak.antwoorden, gelezen.antwoorden)) {
    return pagina(context, 409, maakVraagPagina(stand, vraagId, { ruw: gelezen.ruw, melding: "tabblad", terug }));
  }
  // Who goes back or stops keeps what was typed; it is said when the question is opened again.
  const botsing = daarna === "vorige" || daarna === "bewaren" ? null : botsingOp(stand, vraagId, gelezen.antwoorden);
  if (botsing && botsing.fouten.length > 0) return pagina(context, 400, maakVraagPagina(stand, vraagId, { ...botsing, ruw: gelezen.ruw, terug }));
  const na = await bewaar(context, stand, gelezen.antwoorden, formulier);
  if (daarna === "vorige" || daarna === "bewaren") return naar(naDeKnop(na, vraagId, daarna));
  // The last open question of a case that was finished before: its stored result is compared with what it is now.
  const wasOpen = "vraag" in voortgang.positie && voortgang.positie.vraag === vraagId;
  if (wasOpen && zaak.afgerond && "uitkomst" in na.voortgang.positie) return naar("/uitkomst");
  const volgend = volgendAdres(na.voortgang, vraagId, { terug, vooraf: zaak.vooraf });
  return naar(nietMeerGebruikt(flow, voortgang, na.voortgang).length > 0 ? `${volgend}?melding=veranderd` : volgend);
}

const naar = (adres: string): Opslag => ({ soort: "naar", naar: adres });

function pagina(context: Context, status: 400 | 409, inhoud: VraagPagina): Opslag {
  context.set(vraagPaginaContext, inhoud);
  return { soort: "pagina", status, pagina: inhoud };
}

function isLeeg(gelezen: Geparsed): boolean {
  return Object.values(gelezen.ruw).every((waarden) => waarden?.every((w) => w.trim() === ""));
}

/** True when an answer would change what is stored. */
function isAnders(oud: Antwoorden, nieuw: Antwoorden): boolean {
  return Object.entries(nieuw).some(([id, waarde]) => JSON.stringify(oud[id]) !== JSON.stringify(waarde));
}

function naDeKnop(stand: Stand, vraagId: string, knop: "vorige" | "bewaren"): string {
  if (knop === "bewaren") return "/bewaren";
  const { nr } = plaatsVan(stand.flow, stand.zaak.antwoorden, stand.peildatum, vraagId);
  return `/vraag/${Math.max(1, nr - 1)}`;
}

/** Writes answers over the stored ones; the same answer again writes nothing, so a second click counts once. */
async function bewaar(context: Context, stand: Stand, nieuw: Antwoorden, formulier: FormData): Promise<Stand> {
  const { flow, zaak, dossier, peildatum } = stand;
  const getoond = formulier.getAll("gezien").filter((id) => typeof id === "string");
  const vul = (inhoud: DossierInhoud): DossierInhoud => {
    const [eerste, ...rest] = inhoud.zaken;
    const antwoorden = { ...eerste!.antwoorden };
    for (const [id, waarde] of Object.entries(nieuw)) {
      if (waarde === undefined) delete antwoorden[id];
      else antwoorden[id] = typeof waarde === "object" ? [...waarde] : waarde;
    }
    return metSignalen({ ...inhoud, zaken: [{ ...eerste!, antwoorden }, ...rest] }, flow.signalen(antwoorden), getoond);
  };
  const isNieuwGezien = getoond.some((id) => !dossier.inhoud.panelenGezien.includes(id));
  if (!isAnders(zaak.antwoorden, nieuw) && !isNieuwGezien) return stand;
  return standVan(await schrijfDossier(context, vul, { actie: "antwoord-opgeslagen" }), peildatum);
}

/** The answers page: those in use, those kept unused, and the open question if one is left. */
export async function loadAntwoorden(context: Context, zoek: URLSearchParams) {
  const stand = await leesStand(context, ANTWOORDEN);
  return {
    ...reisVan(stand),
    melding: leesMelding(zoek),
    gebruikt: gebruikteRijen(stand),
    ongebruikt: ongebruikteRijen(stand),
    open: "vraag" in stand.voortgang.positie ? huidigAdres(stand.voortgang) : null,
  };
}

/** Takes the answer to a question away that the walk does not use, with its fields; anything else is left alone. */
async function haalWeg(context: Context, { flow, voortgang }: Stand, vraag: string): Promise<void> {
  const ids = voortgang.inactief.filter((id) => id === vraag || (!Object.hasOwn(flow.vragen, id) && flow.veldVan[id] === vraag));
  if (ids.length === 0) return;
  const zonder = (antwoorden: Stand["zaak"]["antwoorden"]) => Object.fromEntries(Object.entries(antwoorden).filter(([id]) => !ids.includes(id)));
  const wijzig = ({ zaken: [eerste, ...rest], ...inhoud }: DossierInhoud): DossierInhoud => ({ ...inhoud, zaken: [{ ...eerste!, antwoorden: zonder(eerste!.antwoorden) }, ...rest] });
  await schrijfDossier(context, wijzig, { actie: "antwoord-opgeslagen" });
}

/** Finishes the case: stores today and today's result, to compare a later look with. Goes to the open question if one is left. */
export async function completeTriage(context: Context, formulier: FormData): Promise<Opslag> {
  const slot = await slotVoor(context, formulier, ANTWOORDEN);
  if (slot) return { soort: "slot", slot };
  const stand = await leesStand(context, ANTWOORDEN);
  const { flow, zaak, peildatum, voortgang } = stand;
  const weg = formulier.get("weg");
  if (typeof weg === "string") {
    await haalWeg(context, stand, weg);
    return naar(ANTWOORDEN);
  }
  const botsing = eersteBotsing(stand);
  if (botsing !== undefined) return naar(adresVanVraag(voortgang, botsing) ?? ANTWOORDEN);
  const { diagnose } = evalueer(flow, zaak.antwoorden, peildatum);
  if (!diagnose) return naar(huidigAdres(voortgang));
  const getoond = formulier.getAll("gezien").filter((id) => typeof id === "string");
  const afgerond = { op: peildatum, diagnose: uitslagSchema.parse(diagnose) };
  if (JSON.stringify(zaak.afgerond) !== JSON.stringify(afgerond)) {
    await schrijfDossier(
      context,
      (inhoud) => {
        const [eerste, ...rest] = inhoud.zaken;
        const klaar = { ...eerste!, versie: flow.versie, afgerond };
        return metSignalen({ ...inhoud, zaken: [klaar, ...rest] }, flow.signalen(zaak.antwoorden), getoond);
      },
      { actie: "antwoorden-afgerond" },
    );
  }
  return naar("/uitkomst");
}

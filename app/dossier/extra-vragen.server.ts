import { createContext, type RouterContextProvider } from "react-router";
import { foutBij } from "#app/triage/past-niet.ts";
import { weergaveVan, type VraagWeergave } from "#app/triage/vraag-weergave.ts";
import type { Flow } from "#flows/engine/define-flow.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { isMetHulpverlener } from "#flows/engine/invuller.ts";
import { watPastNiet } from "#flows/engine/past-niet.ts";
import { parseAntwoord, ruwVan, type Ruw, type Veldfout } from "#flows/engine/parse-antwoord.ts";
import type { Antwoorden, Vraag } from "#flows/engine/vraag.ts";
import { leesAfgerond } from "./afgerond.server.ts";
import { schrijfDossier } from "./dossier.server.ts";
import type { DossierInhoud } from "./dossier-schema.ts";
import { reisVan, type Reis } from "./reis.ts";
import { slotVoor, type Stand } from "./toegang.server.ts";

/** The page of the extra questions. */
const ADRES = "/extra-vragen";

/** What was typed and does not fit, with what is wrong with it. */
export interface ExtraInvoer {
  /** The questions that were sent. */
  readonly gestuurd: readonly string[];
  readonly ruw: Ruw;
  readonly fouten: readonly Veldfout[];
}

/** What the action of this request could not store, for the loader that runs after it: what was typed must not be lost. */
const extraContext = createContext<ExtraInvoer | null>(null);

/** An extra question: itself only, without the fields that stand on its screen in the walk. */
function vraagVan(flow: Flow, id: string): Vraag<object> | undefined {
  const vragen = Object.hasOwn(flow.vragen, id) ? flow.vragen : (flow.los ?? {});
  const vraag = Object.hasOwn(vragen, id) ? vragen[id] : undefined;
  return vraag && { ...vraag, velden: {} };
}

/** The ids of the questions that this result asks: those that the walk passed by, and those outside it. */
function idsVan({ flow, voortgang }: Stand, diagnose: Diagnose): readonly string[] {
  const { positie, pad, feiten } = voortgang;
  const naderhand = "uitkomst" in positie ? (flow.naderhand?.({ uitkomst: positie.uitkomst, pad, feiten }) ?? []) : [];
  return [...new Set([...naderhand, ...(flow.losBij ? flow.losBij(diagnose) : Object.keys(flow.los ?? {}))])];
}

/** More questions than this are not asked all at once; then so many that are still open. */
const HOOGUIT = 4;
const TEGELIJK = 3;

/** The questions that are asked now. */
export interface ExtraVragen {
  readonly vragen: readonly VraagWeergave[];
  /** How many questions there are that are not among them. */
  readonly meer: number;
}

/** How many extra questions a result has, and how many of them are answered. */
export interface ExtraStand {
  readonly aantal: number;
  readonly beantwoord: number;
}

/** What the result page says of the extra questions. */
export function extraStand(stand: Stand, diagnose: Diagnose): ExtraStand {
  const ids = idsVan(stand, diagnose).filter((id) => vraagVan(stand.flow, id));
  return { aantal: ids.length, beantwoord: ids.filter((id) => stand.zaak.antwoorden[id] !== undefined).length };
}

/** The extra questions, with what is stored, or with what was typed last; all of them, or the next few. */
function extraVragen(stand: Stand, diagnose: Diagnose, keuze: { readonly alle: boolean; readonly getypt?: ExtraInvoer }): ExtraVragen {
  const { flow, zaak, voortgang, peildatum } = stand;
  const { getypt } = keuze;
  const ids = idsVan(stand, diagnose).filter((id) => vraagVan(flow, id));
  const open = ids.filter((id) => zaak.antwoorden[id] === undefined);
  const nu = getypt ? ids.filter((id) => getypt.gestuurd.includes(id)) : keuze.alle || ids.length <= HOOGUIT ? ids : open.slice(0, TEGELIJK);
  const vragen = nu.map((id) => {
    const vraag = vraagVan(flow, id)!;
    const ruw = getypt?.ruw ?? ruwVan(id, vraag, zaak.antwoorden);
    return { ...weergaveVan(id, vraag, { feiten: voortgang.feiten, peildatum }, ruw, false), vulling: diagnose.invulling, samen: isMetHulpverlener(zaak.antwoorden) };
  });
  return { vragen, meer: ids.length - nu.length };
}

/**
 * Stores the answers to extra questions: those that were sent and that this result asks. An empty one takes
 * the answer away. Gives what was typed when something does not fit: then nothing is stored.
 */
async function bewaarExtra(context: Readonly<RouterContextProvider>, stand: Stand, diagnose: Diagnose, formulier: FormData): Promise<ExtraInvoer | null> {
  const { flow, zaak, voortgang, peildatum } = stand;
  const gestuurd = formulier.getAll("los").map(String);
  const nieuw: Record<string, Antwoorden[string]> = {};
  let ruw: Ruw = {};
  const fouten: Veldfout[] = [];
  for (const id of idsVan(stand, diagnose)) {
    const vraag = vraagVan(flow, id);
    if (!vraag || !gestuurd.includes(id)) continue;
    const gelezen = parseAntwoord(id, vraag, formulier, voortgang.feiten, peildatum);
    ruw = { ...ruw, ...gelezen.ruw };
    if (gelezen.ok) Object.assign(nieuw, gelezen.antwoorden);
    else if (isLeeg(gelezen.ruw)) nieuw[id] = undefined;
    else fouten.push(...gelezen.fouten);
  }
  const scherm = Object.keys(nieuw);
  for (const regel of watPastNiet(flow.pastNiet ?? [], { ...voortgang.actief, ...nieuw }, scherm, peildatum)) fouten.push(foutBij(regel, scherm));
  if (fouten.length > 0) return { gestuurd, ruw, fouten };
  const isAnders = Object.entries(nieuw).some(([id, waarde]) => JSON.stringify(zaak.antwoorden[id]) !== JSON.stringify(waarde));
  if (isAnders) await schrijfDossier(context, (inhoud) => metAntwoorden(inhoud, nieuw), { actie: "antwoord-opgeslagen" });
  return null;
}

function isLeeg(ruw: Ruw): boolean {
  return Object.values(ruw).every((waarden) => waarden?.every((w) => w.trim() === "") ?? true);
}

function metAntwoorden(inhoud: DossierInhoud, nieuw: Antwoorden): DossierInhoud {
  const [eerste, ...rest] = inhoud.zaken;
  const antwoorden = { ...eerste!.antwoorden };
  for (const [id, waarde] of Object.entries(nieuw)) {
    if (waarde === undefined) delete antwoorden[id];
    else antwoorden[id] = typeof waarde === "object" ? [...waarde] : waarde;
  }
  return { ...inhoud, zaken: [{ ...eerste!, antwoorden }, ...rest] };
}

/** The extra questions of a result, with what does not fit in what was typed. */
export interface Extrapagina extends Reis {
  readonly diagnose: Diagnose;
  readonly extra: ExtraVragen;
  readonly fouten: readonly Veldfout[];
}

/**
 * The extra questions: a few at a time.
 * @param alle true: all of them, also those that are answered
 */
export async function loadExtraVragen(context: Readonly<RouterContextProvider>, alle: boolean): Promise<Extrapagina> {
  const getypt = context.get(extraContext) ?? undefined;
  const { stand, diagnose } = await leesAfgerond(context, ADRES);
  return { ...reisVan(stand), diagnose, extra: extraVragen(stand, diagnose, { alle, getypt }), fouten: getypt?.fouten ?? [] };
}

/** Stores the answers that were sent. Says where to go on; null behind the lock, or when something that was typed does not fit: the page says what. */
export async function saveExtraVragen(context: Readonly<RouterContextProvider>, formulier: FormData): Promise<string | null> {
  if (await slotVoor(context, formulier, ADRES)) return null;
  const { stand, diagnose } = await leesAfgerond(context, ADRES);
  const fout = await bewaarExtra(context, stand, diagnose, formulier);
  if (fout) context.set(extraContext, fout);
  return fout ? null : "/uitkomst#extra-vragen";
}

import { createContext, type RouterContextProvider } from "react-router";
import type { DossierInhoud } from "#app/dossier/dossier-schema.ts";
import { schrijfDossier } from "#app/dossier/dossier.server.ts";
import { reisBij } from "#app/dossier/reis.server.ts";
import type { Reis } from "#app/dossier/reis.ts";
import { leesDossier, slotVoor, type Dossierstand } from "#app/dossier/toegang.server.ts";
import { metSignalen } from "#app/dossier/veiligheid.ts";
import { zakenVan } from "#app/plan/zaken.server.ts";
import { weergaveVan, type VraagWeergave } from "#app/triage/vraag-weergave.ts";
import {
  beoordeel, beoordelingVragen, opScherm, probleemVan, schermenVan, schermIds, vooraf, type Beoordeling, type Probleem, type SchermId,
} from "#flows/beoordeling/index.ts";
import { isMetHulpverlener } from "#flows/engine/invuller.ts";
import { parseAntwoord, ruwVan, type Ruw, type Veldfout } from "#flows/engine/parse-antwoord.ts";
import type { Antwoorden, Vraag, Waarde } from "#flows/engine/vraag.ts";
import { zegtOnveilig } from "./onveilig.ts";

type Context = Readonly<RouterContextProvider>;

export const BEOORDELING = "/beoordeling";
/** The address of the screen that holds everything, for who fills it in together with a person. */
export const ALLES = `${BEOORDELING}/alles`;

/** What the person answered and what the problems of the dossier say. */
export interface Grondslag {
  readonly antwoorden: Antwoorden;
  readonly problemen: readonly Probleem[];
}

/** The answers to the assessment in a dossier, and its problems that have a result. */
export function grondslagVan(stand: Dossierstand): Grondslag {
  return {
    antwoorden: stand.dossier.inhoud.beoordeling ?? {},
    problemen: zakenVan(stand).flatMap(({ flow, evaluatie }) => probleemVan(flow, evaluatie, stand.peildatum) ?? []),
  };
}

/** The key under which stands that a person wants more help than we advise, or less. */
const KEUZE = "mcd.keuze";

/** The assessment of a dossier; null before its first answer. To want more help or less is no answer about oneself. */
export function beoordelingVan(stand: Dossierstand): Beoordeling | null {
  const { antwoorden, problemen } = grondslagVan(stand);
  return Object.keys(antwoorden).every((id) => id === KEUZE) ? null : beoordeel(antwoorden, problemen, stand.peildatum);
}

const bandkeuze = (keuze: unknown): Readonly<Record<string, Waarde | undefined>> => ({ [KEUZE]: keuze === "meer-hulp" || keuze === "liever-zelf" ? keuze : undefined });

/** A dossier in which the person wants more help, or less, than we advise; anything else is our advice again. */
export const metBandkeuze = (inhoud: DossierInhoud, keuze: unknown): DossierInhoud => metAntwoorden(inhoud, bandkeuze(keuze));

/** One screen: the questions on it. */
export interface Scherm {
  readonly id: SchermId;
  readonly vragen: readonly VraagWeergave[];
}

/** A page of the assessment, in ids and values. */
export interface Beoordelingspagina extends Reis {
  readonly nr: number;
  readonly totaal: number;
  readonly schermen: readonly Scherm[];
  readonly alles: boolean;
  /** What was typed and cannot be an answer. */
  readonly fouten: readonly Veldfout[];
  /** Danger was told here: said first on every page. */
  readonly isOnveilig: boolean;
}

/** What was sent, when some of it cannot be an answer. */
interface Invoer {
  readonly schermen: readonly SchermId[];
  readonly ruw: Ruw;
  readonly fouten: readonly Veldfout[];
}

/** What the action of this request could not store whole, for the loader that runs after it: what was typed must not be lost. */
const invoerContext = createContext<Invoer | null>(null);

const vraagVan = (id: string): Vraag<object> => beoordelingVragen[id as keyof typeof beoordelingVragen];

function schermVan(id: SchermId, { antwoorden, problemen }: Grondslag, peildatum: string, getypt?: Ruw): Scherm {
  const getoond = id === "mcd.leef" && antwoorden["mcd.leef"] === undefined ? { ...antwoorden, "mcd.leef": vooraf(problemen) } : antwoorden;
  const vragen = opScherm(id).map((vraag) => {
    const kaal = zonderWeetNiet(vraagVan(vraag), id);
    return weergaveVan(vraag, kaal, { feiten: {}, peildatum }, getypt ?? ruwVan(vraag, kaal, getoond), false);
  });
  return { id, vragen };
}

/** Skipping is the button below a screen; only where the file has it is "weet ik niet" a choice. */
function zonderWeetNiet(vraag: Vraag<object>, scherm: SchermId): Vraag<object> {
  const heeft = vraag.soort === "keuze" && scherm === "mcd.zelf";
  return heeft ? { ...vraag, opties: vraag.opties.filter((optie) => optie !== "weet-niet") } : vraag;
}

/** The screen at a place (1 is the first), or all of them; null where there is none. */
export async function loadScherm(context: Context, nr: string): Promise<Beoordelingspagina | null> {
  const alles = nr === "alles";
  const invoer = context.get(invoerContext);
  const stand = await leesDossier(context, `${BEOORDELING}/${nr}`);
  const grondslag = grondslagVan(stand);
  const ids = schermenVan(grondslag.antwoorden, grondslag.problemen);
  const gekozen = invoer ? invoer.schermen : alles ? schermIds : /^[1-9]$/.test(nr) ? ids.slice(Number(nr) - 1, Number(nr)) : [];
  if (gekozen.length === 0) return null;
  const schermen = gekozen.map((id) => schermVan(id, grondslag, stand.peildatum, invoer?.ruw));
  return { ...reisBij(stand), nr: alles ? 0 : Number(nr), totaal: ids.length, schermen, alles, fouten: invoer?.fouten ?? [], isOnveilig: zegtOnveilig(grondslag.antwoorden) };
}

/** What a form says: possible answers to the questions of these screens, undefined for what was left empty or skipped, and what is no answer. */
function leesSchermen(schermen: readonly SchermId[], formulier: FormData, peildatum: string): Invoer & { readonly antwoorden: Record<string, Waarde | undefined> } {
  const antwoorden: Record<string, Waarde | undefined> = {};
  const fouten: Veldfout[] = [];
  let ruw: Ruw = {};
  for (const vraag of schermen.flatMap((id) => opScherm(id))) {
    const gelezen = formulier.get("overslaan") === "ja" ? null : parseAntwoord(vraag, vraagVan(vraag), formulier, {}, peildatum);
    ruw = { ...ruw, ...gelezen?.ruw };
    const fout = gelezen?.ok === false ? gelezen.fouten.filter(({ code }) => code !== "verplicht") : [];
    fouten.push(...fout);
    const waarde = gelezen?.ok ? gelezen.antwoorden[vraag] : undefined;
    if (fout.length === 0) antwoorden[vraag] = waarde === "" ? undefined : waarde;
  }
  return { schermen, antwoorden, ruw, fouten };
}

/**
 * Stores the answers that were read, with who filled them in: a danger among them never waits for a text that is too long.
 * False when something else cannot be an answer: the page says what.
 */
async function bewaarSchermen(context: Context, oud: Antwoorden, invoer: ReturnType<typeof leesSchermen>, door: Antwoorden): Promise<boolean> {
  await schrijf(context, oud, { ...invoer.antwoorden, ...door });
  if (invoer.fouten.length > 0) context.set(invoerContext, invoer);
  return invoer.fouten.length === 0;
}

function metAntwoorden(inhoud: DossierInhoud, nieuw: Readonly<Record<string, Waarde | undefined>>): DossierInhoud {
  const beoordeling = Object.fromEntries(
    Object.entries({ ...inhoud.beoordeling, ...nieuw }).flatMap(([id, waarde]) => (waarde === undefined ? [] : [[id, typeof waarde === "object" ? [...waarde] : waarde]])),
  );
  return metSignalen({ ...inhoud, beoordeling }, zegtOnveilig(beoordeling) ? ["gevaar"] : [], []);
}

/**
 * Stores one screen, or all of them; nothing that is left empty is stored as anything. Says where to go on: the next
 * screen, or the result; null when the page has to be shown again, with what is wrong or behind the lock. What the person
 * chooses instead of the band comes from the result page.
 */
export async function bewaarBeoordeling(context: Context, nr: string, formulier: FormData): Promise<string | null> {
  if (await slotVoor(context, formulier, `${BEOORDELING}/${nr}`)) return null;
  const stand = await leesDossier(context, `${BEOORDELING}/${nr}`);
  const { antwoorden, problemen } = grondslagVan(stand);
  // Without a problem there is no result of one: the plan says what was heard and where to begin.
  const klaar = stand.dossier.inhoud.zaken.length > 0 ? "/uitkomst#over-u" : "/plan#over-u";
  if (nr === "keuze") {
    await schrijf(context, antwoorden, bandkeuze(formulier.get(KEUZE)));
    return klaar;
  }
  if (nr === "alles") {
    const invoer = leesSchermen(schermIds, formulier, stand.peildatum);
    return (await bewaarSchermen(context, antwoorden, invoer, { "mcd.door": "hulpverlener" })) ? klaar : null;
  }
  // The form says which screen it is: an answer may have made another number of screens.
  const scherm = schermIds.find((id) => id === formulier.get("scherm"));
  if (!scherm) return BEOORDELING;
  const door = stand.dossier.inhoud.zaken.some((zaak) => isMetHulpverlener(zaak.antwoorden)) ? { "mcd.door": "hulpverlener" } : {};
  const invoer = leesSchermen([scherm], formulier, stand.peildatum);
  if (!(await bewaarSchermen(context, antwoorden, invoer, door))) return null;
  const hierna = schermenVan({ ...antwoorden, ...invoer.antwoorden, ...door }, problemen);
  const volgend = hierna.find((id) => schermIds.indexOf(id) > schermIds.indexOf(scherm));
  if (formulier.get("daarna") === "vorige") {
    const vorig = hierna.filter((id) => schermIds.indexOf(id) < schermIds.indexOf(scherm)).at(-1);
    return vorig ? `${BEOORDELING}/${hierna.indexOf(vorig) + 1}` : BEOORDELING;
  }
  return volgend ? `${BEOORDELING}/${hierna.indexOf(volgend) + 1}` : klaar;
}

/** The same answers again write nothing, so a second click counts once. */
async function schrijf(context: Context, oud: Antwoorden, nieuw: Readonly<Record<string, Waarde | undefined>>): Promise<void> {
  const isAnders = Object.entries(nieuw).some(([id, waarde]) => JSON.stringify(oud[id]) !== JSON.stringify(waarde));
  if (isAnders) await schrijfDossier(context, (inhoud) => metAntwoorden(inhoud, nieuw), { actie: "antwoord-opgeslagen" });
}


import { createHash } from "node:crypto";
import { createContext, type RouterContextProvider } from "react-router";
import { encode } from "uqr";
import { instellingenContext, taalContext } from "#app/contexts.ts";
import { maakSleutel } from "#app/dossier/keys.server.ts";
import { reisVan, type Reis } from "#app/dossier/reis.ts";
import { leesStand, slotVoor, type Stand } from "#app/dossier/toegang.server.ts";
import { AppError } from "#app/lib/app-error.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { eigenWoorden, maakBron } from "./bron.server.ts";
import { deelEinde, maakDeling } from "./deling.server.ts";
import { CONTACTVELDEN, DEELDAGEN, getyptVan, isTeam, leesWat, leesWie, SAMEN, type Fouten, type Wie } from "./keuze.ts";
import { opVolgorde, type Bron } from "./onderdelen.ts";
import { toestemmingTekst } from "./toestemming.server.ts";

type Context = Readonly<RouterContextProvider>;
type Getypt = Readonly<Record<string, string>>;

export const NIEUW = "/delen/nieuw";
const LEEG: Fouten = {};
const WIEVELDEN = ["ontvanger", "naam", "doel", "dagen", "vraag"] as const;

interface Basis extends Reis {
  /** Random text of this form: sent twice, it makes one share. */
  readonly formulier: string;
  readonly fouten: Fouten;
  readonly getypt: Getypt;
}

/** To whom, for what, how long. */
export interface WiePagina extends Basis {
  readonly stap: "wie";
  /** Periods that end on different days; the share never outlives the dossier. */
  readonly keuzes: readonly { readonly dagen: number; readonly tot: Datum }[];
  /** The dispute is with a gemeente: some helpers may work for it. */
  readonly eigenGemeente: boolean;
}

/** The consent, and each part with its content. */
export interface WatPagina extends Basis {
  readonly stap: "wat";
  readonly wie: Wie;
  /** The receiver in words, as it is kept. */
  readonly ontvanger: string;
  readonly tot: Datum;
  readonly bron: Bron;
  /** The parts in the order of the page, `contact` among them. */
  readonly namen: readonly string[];
  readonly gekozen: readonly string[];
  /** Says what was on the screen, so that a yes is to that and to nothing else. */
  readonly gezien: string;
  readonly veranderd: boolean;
  readonly belang: boolean;
}

/** The two doors of the new share, this once. */
export interface DeurenPagina extends Reis {
  readonly stap: "deuren";
  readonly ontvanger: string;
  readonly onderdelen: readonly string[];
  readonly tot: Datum;
  readonly link: string;
  readonly code: string;
  readonly cijfers: string;
  /** Where a code is typed. */
  readonly adres: string;
  readonly qr: readonly (readonly boolean[])[];
}

export type NieuwPagina = WiePagina | WatPagina | DeurenPagina;

/** The page that the action of this request made. */
export const nieuwContext = createContext<NieuwPagina | null>(null);

function nieuwFormulier(): string {
  return Buffer.from(maakSleutel()).toString("base64url");
}

/** The names of the other side: as the flow knows them, and as the person wrote them in a letter. */
function wederpartijVan({ flow, zaak, voortgang }: Stand): readonly string[] {
  const inBrief = zaak.brieven.gedeeld?.organisatie;
  return [...(flow.delen?.wederpartij(voortgang.actief) ?? []), ...(inBrief ? [inBrief] : [])];
}

function isEigenGemeente({ flow, zaak, peildatum }: Stand): boolean {
  return evalueer(flow, zaak.antwoorden, peildatum).diagnose?.overlays.includes("ov-coi") ?? false;
}

function wiePagina(stand: Stand, formulier: string, getypt: Getypt, fouten: Fouten = LEEG): WiePagina {
  const keuzes = DEELDAGEN.map((dagen) => ({ dagen, tot: deelEinde(stand.dossier, stand.peildatum, dagen) }));
  return {
    ...reisVan(stand),
    stap: "wie",
    formulier,
    getypt,
    fouten,
    keuzes: keuzes.filter(({ tot }, nr) => keuzes.findIndex((ander) => ander.tot === tot) === nr),
    eigenGemeente: isEigenGemeente(stand),
  };
}

/** The receiver as it is kept: the kind and the name, or the name alone when it says the kind itself. */
function ontvangerVan(context: Context, { soort, naam }: Wie): string {
  const t = vertaler(context, "delen");
  if (soort === "naaste" || soort === "anders") return naam;
  const wie = t(`ontvanger.${soort}.naam`);
  const noemtZelf = wie.split(" ").some((woord) => woord.length > 5 && naam.toLowerCase().includes(woord.toLowerCase()));
  if (naam === "") return wie;
  return noemtZelf ? naam : `${naam} (${wie})`;
}

/** The digest of what a page shows. */
function gezienVan(bron: Bron): string {
  return createHash("sha256").update(JSON.stringify(bron)).digest("base64url");
}

async function watPagina(context: Context, stand: Stand, wie: Wie, formulier: FormData, fouten: Fouten = LEEG, veranderd = false): Promise<WatPagina> {
  const bron = await maakBron(context, stand, wie.vraag);
  const velden = [...WIEVELDEN, ...CONTACTVELDEN, SAMEN].map((naam) => [naam, getyptVan(formulier, naam)] as const);
  return {
    ...reisVan(stand),
    stap: "wat",
    formulier: getyptVan(formulier, "formulier"),
    getypt: Object.fromEntries(velden),
    fouten,
    wie,
    ontvanger: ontvangerVan(context, wie),
    tot: deelEinde(stand.dossier, stand.peildatum, wie.dagen),
    bron,
    namen: opVolgorde([...Object.keys(bron), "contact"]),
    gekozen: formulier.getAll("onderdeel").filter((naam) => typeof naam === "string"),
    gezien: gezienVan(bron),
    veranderd,
    belang: isTeam(wie.soort) && isEigenGemeente(stand),
  };
}

/** The first page of a new share, or what the action of this request made of it. */
export async function loadNieuw(context: Context): Promise<NieuwPagina> {
  const gemaakt = context.get(nieuwContext);
  if (gemaakt) return gemaakt;
  const stand = await leesStand(context, NIEUW);
  if (!stand.flow.delen) throw new AppError("not-found");
  return wiePagina(stand, nieuwFormulier(), { vraag: eigenWoorden(stand) });
}

/**
 * One step towards a share: the first page becomes the second, the yes of the second makes the share. Nothing is stored
 * before the yes. Leaves the page for the loader and gives the status of the answer.
 */
export async function verwerkNieuw(context: Context, formulier: FormData): Promise<200 | 400 | 403> {
  if (await slotVoor(context, formulier, NIEUW)) return 403;
  const stand = await leesStand(context, NIEUW);
  if (!stand.flow.delen) throw new AppError("not-found");
  const pagina = await volgende(context, stand, formulier);
  context.set(nieuwContext, pagina);
  const isFout = pagina.stap !== "deuren" && (Object.keys(pagina.fouten).length > 0 || (pagina.stap === "wat" && pagina.veranderd));
  return isFout ? 400 : 200;
}

async function volgende(context: Context, stand: Stand, formulier: FormData): Promise<NieuwPagina> {
  const eigen = getyptVan(formulier, "formulier");
  const id = /^[\w-]{43}$/.test(eigen) ? eigen : nieuwFormulier();
  formulier.set("formulier", id);
  const getypt = Object.fromEntries(WIEVELDEN.map((naam) => [naam, getyptVan(formulier, naam)]));
  const actie = formulier.get("actie");
  if (actie === "terug") return wiePagina(stand, id, getypt);
  const wie = leesWie(formulier, wederpartijVan(stand));
  if (!wie.ok) return wiePagina(stand, id, getypt, wie.fouten);
  if (actie !== "ja") return watPagina(context, stand, wie.waarde, formulier);
  return zegJa(context, stand, wie.waarde, formulier);
}

async function zegJa(context: Context, stand: Stand, wie: Wie, formulier: FormData): Promise<NieuwPagina> {
  const bron = await maakBron(context, stand, wie.vraag);
  if (gezienVan(bron) !== getyptVan(formulier, "gezien")) return watPagina(context, stand, wie, formulier, LEEG, true);
  const wat = leesWat(formulier, opVolgorde([...Object.keys(bron), "contact"]));
  if (!wat.ok) return watPagina(context, stand, wie, formulier, wat.fouten);
  const { onderdelen, contact, samen } = wat.waarde;
  const ontvanger = ontvangerVan(context, wie);
  const deuren = await maakDeling(context, {
    ontvanger,
    doel: wie.doel,
    onderdelen,
    bron: { ...bron, ...(contact && { contact }) },
    tekst: toestemmingTekst(),
    taal: context.get(taalContext),
    wijze: samen ? "samen-op-scherm" : "online",
    dagen: wie.dagen,
    formulier: JSON.stringify([getyptVan(formulier, "formulier"), gezienVan(bron), ontvanger, wie, onderdelen, contact, samen]),
  });
  const { code, cijfers, eindigtOp } = deuren;
  const adres = `${context.get(instellingenContext).publiekeOrigin}/gedeeld`;
  const link = `${adres}?link#${deuren.link}`;
  const qr = encode(link, { ecc: "M", border: 2 }).data;
  return { ...reisVan(stand), stap: "deuren", ontvanger, onderdelen, tot: eindigtOp, link, code, cijfers, adres, qr };
}

import { createContext, type RouterContextProvider } from "react-router";
import { taalContext } from "#app/contexts.ts";
import type { DossierInhoud } from "#app/dossier/dossier-schema.ts";
import { peildatumVan } from "#app/dossier/toegang.server.ts";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import { themas } from "#app/taal/themas.server.ts";
import { beginTriage, type Vervolg } from "#app/triage/begin.server.ts";
import { antwoordWoorden, woordenVan } from "#app/triage/weergave.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { findFlow } from "#flows/index.ts";
import { organisatiesIn, zonderNummers, type Nummer } from "./gegevens.ts";
import { LEESBAAR } from "./normaliseren.ts";
import { bevestigd, gegevensVoor, startVan } from "./voorstel.ts";
import { straksNaast, straksUit, vindDeel } from "./straks.ts";
import type { Gevaar } from "./woorden/gevaar.ts";
import { lees, zoek, type Suggestie } from "./zoek.ts";

type Context = Readonly<RouterContextProvider>;

/** A suggestion in words, with the answers that its button confirms. */
export interface Voorstel {
  readonly flow: string;
  readonly wat: string;
  readonly thema: string;
  /** The words of the person that led to it. */
  readonly door: string;
  readonly antwoorden: readonly (readonly [vraag: string, waarde: string])[];
  readonly gegevens: readonly { readonly vraag: string; readonly waarde: string; readonly tekst: string }[];
  /** The other things that were named, by name: the button keeps them for later. */
  readonly straks: readonly string[];
}

/** What the page says about a text. The text itself goes back into the field and nowhere else. */
export interface Zoekpagina {
  readonly tekst: string;
  readonly stand: "leeg" | "niets" | "gevonden";
  readonly ingekort: boolean;
  readonly nummers: readonly Nummer[];
  readonly gevaar: readonly Gevaar[];
  readonly voorstellen: readonly Voorstel[];
}

/** The page that the action of this request made, for the loader that runs after it. */
export const zoekpaginaContext = createContext<Zoekpagina | null>(null);

/** More than this does not go back into the field. */
const LANGSTE_IN_VELD = 2_000;

/** What a person may mean with what was typed. Nothing of it is stored or written down. */
export function zoekInEigenWoorden(context: Context, getypt: unknown): Zoekpagina {
  const heel = typeof getypt === "string" ? getypt : "";
  const { tekst, nummers } = zonderNummers(heel.slice(0, LEESBAAR));
  const gelezen = lees(tekst);
  const namen = new Map(themas(context).map(({ flow, naam }) => [flow, naam]));
  const organisaties = organisatiesIn(gelezen);
  const { suggesties, gevaar } = zoek(tekst, { gelezen, organisaties, flows: new Set(namen.keys()) });
  const gezocht = { tekst, organisaties, peildatum: peildatumVan(context) };
  return {
    tekst: tekst.slice(0, LANGSTE_IN_VELD),
    stand: tekst.trim() === "" ? "leeg" : suggesties.length === 0 ? "niets" : "gevonden",
    ingekort: heel.length > LANGSTE_IN_VELD,
    nummers,
    gevaar,
    voorstellen: suggesties.map((suggestie) => ({
      ...voorstelVan(context, gezocht, suggestie, namen.get(suggestie.deel.flow)!),
      straks: straksNaast(suggestie.deel, suggesties.map(({ deel }) => deel)),
    })),
  };
}

/** What was asked: the text without numbers, the organisations that it names, and the day. */
interface Gezocht {
  readonly tekst: string;
  readonly organisaties: readonly string[];
  readonly peildatum: Datum;
}

/** The answers that say what it is about: the title of a suggestion. */
const KOPVRAGEN: ReadonlySet<string> = new Set(["bz-onderwerp", "huur-onderwerp", "wi-onderwerp"]);

function voorstelVan(context: Context, { tekst, organisaties, peildatum }: Gezocht, { deel, door }: Suggestie, thema: string): Voorstel {
  const taal = context.get(taalContext);
  const woorden = woordenVan(i18nVoor(taal), deel.flow);
  const { t, heeft } = woordenVan(i18nVoor(taal), "zoeken");
  const start = Object.entries(startVan(deel, peildatum)).flatMap(([vraag, waarde]) => (waarde === undefined ? [] : [[vraag, waarde] as const]));
  const eigen = `deel.${deel.flow}.${deel.deel}`;
  const gekozen = start.map(([vraag, waarde]) => ({ vraag, tekst: antwoordWoorden(woorden, vraag, waarde).join(", ") }));
  const kop = heeft(eigen) ? undefined : (gekozen.find(({ vraag }) => KOPVRAGEN.has(vraag)) ?? gekozen.at(-1));
  return {
    flow: deel.flow,
    wat: heeft(eigen) ? t(eigen) : (kop?.tekst ?? thema),
    thema: [thema, ...gekozen.filter((keuze) => keuze !== kop).map(({ tekst: woord }) => woord)].join(" · "),
    door: [...new Set(door)].join(" "),
    antwoorden: start.flatMap(([vraag, waarde]) => (typeof waarde === "object" ? waarde.map((optie) => [vraag, optie] as const) : [[vraag, String(waarde)] as const])),
    gegevens: gegevensVoor(tekst, organisaties, deel, peildatum).map(({ vraag, waarde }) => ({
      vraag,
      waarde: String(waarde),
      tekst: t(`gegeven.${vraag}`, { waarde: typeof waarde === "number" ? bedragWoord(waarde, taal) : antwoordWoorden(woorden, vraag, waarde).join(", ") }),
    })),
    straks: [],
  };
}

function bedragWoord(bedrag: number, taal: "nl" | "en"): string {
  return new Intl.NumberFormat(taal === "nl" ? "nl-NL" : "en-GB", { style: "currency", currency: "EUR" }).format(bedrag);
}

/**
 * Begins the theme that a person confirmed, with the answers of the button and the boxes that were ticked. Answers that a
 * case already has stay as they are. What else was named is kept by its name, to be offered after this.
 */
export function beginBevestigd(context: Context, formulier: FormData): Promise<Vervolg> {
  const thema = formulier.get("thema");
  const flow = typeof thema === "string" ? findFlow(thema) : undefined;
  if (!flow) return beginTriage(context, thema);
  return beginTriage(context, thema, {
    bevestigd: bevestigd(flow, formulier, peildatumVan(context)),
    straks: straksUit(formulier, flow.id),
  });
}

/** What a person named besides, as suggestions: not what a problem of the dossier is about already. */
export function straksVan(context: Context, { straks = [], zaken }: Pick<DossierInhoud, "straks" | "zaken">): readonly Voorstel[] {
  const namen = new Map(themas(context).map(({ flow, naam }) => [flow, naam]));
  const gezocht = { tekst: "", organisaties: [], peildatum: peildatumVan(context) };
  return straks.flatMap((id) => {
    const deel = vindDeel(id);
    const thema = deel && namen.get(deel.flow);
    if (!deel || thema === undefined || zaken.some(({ flow }) => flow === deel.flow)) return [];
    return [voorstelVan(context, gezocht, { deel, score: 0, door: [] }, thema)];
  });
}

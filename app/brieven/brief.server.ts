import { createContext, redirect, type RouterContextProvider } from "react-router";
import { taalContext } from "#app/contexts.ts";
import type { DossierInhoud, Zaak } from "#app/dossier/dossier-schema.ts";
import { schrijfDossier } from "#app/dossier/dossier.server.ts";
import { reisVan } from "#app/dossier/reis.ts";
import { leesStand, slotVoor, standVan, type Stand } from "#app/dossier/toegang.server.ts";
import { AppError } from "#app/lib/app-error.ts";
import type { Taal } from "#app/taal/talen.ts";
import { huidigAdres } from "#app/triage/plaats.ts";
import { woord } from "#flows/engine/brief.ts";
import { datumDelen, leesBrief, leesBriefFormulier, zonderBsn, type Briefstand } from "#flows/engine/brief-lezen.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import type { Briefpagina } from "./brief-pagina.ts";
import { briefWoord, composeBrief } from "./compose.server.ts";
import { alleTekst, isLang } from "./document.ts";
import { eigenSleutel } from "./eigen-woord.server.ts";
import { nietInPdf } from "./pdf-tekens.ts";
import { leesVerzending, type Getypt } from "./verzending.server.ts";
import { GEDEELD, situatieVan } from "./situatie.server.ts";
import { regelsVoor, velden } from "./weergave.server.ts";

type Context = Readonly<RouterContextProvider>;

/** Longest text that is kept of a field; a longer one comes back on the page and cannot be in a letter anyway. */
const BEWAARLENGTE = 10_000;

/** The page that an action made for the loader after it: what was typed, with its errors. */
export const briefPaginaContext = createContext<Briefpagina | null>(null);

/** A letter of the open dossier: its place, how it stands, and the journey around it. */
export interface OpenBrief {
  readonly nr: number;
  readonly totaal: number;
  readonly reis: Stand;
  readonly stand: Briefstand;
}

/** The letter at a place of the list, evaluated today. Throws AppError "not-found" when there is no such place. */
function openBrief(reis: Stand, nr: string, getypt: Readonly<Record<string, string>> = {}): OpenBrief {
  const { flow, zaak, peildatum, voortgang } = reis;
  const { diagnose } = evalueer(flow, zaak.antwoorden, peildatum);
  if (!diagnose || !zaak.afgerond) throw redirect(huidigAdres(voortgang), 303);
  const code = /^[1-9]\d?$/.test(nr) ? diagnose.brieven[Number(nr) - 1] : undefined;
  const brief = code === undefined ? undefined : flow.brieven?.[code];
  if (!brief) throw new AppError("not-found");
  const stand = leesBrief(brief, situatieVan(reis, diagnose, brief.code, getypt));
  return { nr: Number(nr), totaal: diagnose.brieven.length, reis, stand };
}

/** The letter with this number of the open dossier; redirects to the lock or the open question. */
export async function leesOpenBrief(context: Context, nr: string): Promise<OpenBrief> {
  return openBrief(await leesStand(context, `/brief/${nr}`), nr);
}

/** Whether the letter has the line on which its sender writes the BSN. */
function heeftBsnRegel({ brief, waarden, situatie }: Briefstand): boolean {
  const blokken = brief.brieven(waarden, situatie).flat();
  return blokken.some((blok) => blok.soort === "lijn" && "woord" in blok.label && blok.label.woord.endsWith(".bsn"));
}

function pagina(open: OpenBrief, taal: Taal, metFouten: boolean, getypt?: Getypt): Briefpagina {
  const { nr, totaal, reis, stand } = open;
  const { brief, situatie, weigering } = stand;
  const tekst = briefWoord(taal);
  const mist = regelsVoor(stand, taal);
  const voorbeeld = composeBrief(stand);
  const verstuurd = situatie.verstuurd[brief.code];
  return {
    ...reisVan(reis),
    nr,
    totaal,
    naam: tekst(woord(`${brief.woorden}.naam`)),
    waarvoor: tekst(woord(`${brief.woorden}.waarvoor`)),
    letOp: brief.letOp(situatie).map(tekst),
    weigering: weigering && {
      titel: tekst(woord(`${eigenSleutel(brief, `weigering.${weigering.reden}`)}.titel`)),
      tekst: tekst(woord(`${eigenSleutel(brief, `weigering.${weigering.reden}`)}.tekst`, weigering.waarden)),
      open: weigering.openMet !== undefined,
    },
    velden: velden(stand, taal, metFouten),
    fouten: metFouten ? mist : [],
    mist,
    klaar: stand.klaar,
    voorbeeld,
    vertaling: taal === "nl" ? null : composeBrief(stand, taal),
    lang: isLang(voorbeeld),
    bsnOpPapier: heeftBsnRegel(stand),
    nietInPdf: nietInPdf(alleTekst(voorbeeld)),
    verzending: brief.versturen
      ? {
          op: verstuurd?.op ?? null,
          hoe: verstuurd?.hoe ?? null,
          dag: getypt?.dag ?? datumDelen(verstuurd?.op ?? ""),
          gekozen: getypt?.gekozen ?? verstuurd?.hoe ?? "",
          fouten: getypt?.fouten ?? {},
          daarna: tekst(woord(`${brief.woorden}.daarna`)),
        }
      : null,
  };
}

/** The page of a letter. */
export async function loadBrief(context: Context, nr: string): Promise<Briefpagina> {
  return context.get(briefPaginaContext) ?? pagina(await leesOpenBrief(context, nr), context.get(taalContext), false);
}

/** What became of a posted form. */
export type Opslag = { readonly soort: "naar"; readonly naar: string } | { readonly soort: "slot" } | { readonly soort: "fout" };

function metZaak(inhoud: DossierInhoud, verander: (zaak: Zaak) => Zaak): DossierInhoud {
  const [eerste, ...rest] = inhoud.zaken;
  return eerste ? { ...inhoud, zaken: [verander(eerste), ...rest] } : inhoud;
}

/** Leaves out what only says our proposal again: it stays a word, with its translation on the page. */
function zonderVoorstel({ velden: alle, situatie }: Briefstand, gelezen: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const nl = briefWoord("nl");
  const zelfde = new Set(
    alle.filter(({ id, voorstel }) => situatie.getypt[id] === undefined && typeof voorstel === "object" && nl(voorstel) === gelezen[id]).map(({ id }) => id),
  );
  return Object.fromEntries(Object.entries(gelezen).filter(([id]) => !zelfde.has(id)));
}

/** Stores the typed fields: shared ones once for all letters, the others with their letter. */
function metGetypt(zaak: Zaak, stand: Briefstand, gelezen: Readonly<Record<string, string>>): Zaak {
  const gedeeld = new Set(stand.velden.filter((v) => v.gedeeld).map((v) => v.id));
  const kort = Object.entries(gelezen).map(([id, tekst]) => [id, tekst.slice(0, BEWAARLENGTE)] as const);
  const { code } = stand.brief;
  return {
    ...zaak,
    brieven: {
      ...zaak.brieven,
      [GEDEELD]: { ...zaak.brieven[GEDEELD], ...Object.fromEntries(kort.filter(([id]) => gedeeld.has(id))) },
      [code]: { ...zaak.brieven[code], ...Object.fromEntries(kort.filter(([id]) => !gedeeld.has(id))) },
    },
  };
}

/**
 * Stores what was posted: the fields of the letter, also when they are not right yet, but for a BSN; or the day and the way of
 * sending. With errors the page is left in `briefPaginaContext` for the loader.
 */
export async function slaBriefOp(context: Context, nr: string, formulier: FormData): Promise<Opslag> {
  const adres = `/brief/${nr}`;
  if (await slotVoor(context, formulier, adres)) return { soort: "slot" };
  const open = await leesOpenBrief(context, nr);
  const { brief } = open.stand;
  const taal = context.get(taalContext);
  if (brief.versturen && formulier.get("actie") === "verstuurd") {
    const verzending = leesVerzending(formulier, open.reis.peildatum, taal);
    if (!verzending.ok) {
      context.set(briefPaginaContext, pagina(open, taal, false, verzending.getypt));
      return { soort: "fout" };
    }
    const { op, hoe } = verzending;
    await schrijfDossier(context, (i) => metZaak(i, (z) => ({ ...z, verstuurd: { ...z.verstuurd, [brief.code]: { op, hoe } } })), { actie: "brief-verstuurd" });
    return { soort: "naar", naar: `${adres}#verstuurd` };
  }
  if (formulier.get("actie") === "niet-verstuurd") {
    const zonder = (z: Zaak) => ({ ...z, verstuurd: Object.fromEntries(Object.entries(z.verstuurd).filter(([code]) => code !== brief.code)) });
    await schrijfDossier(context, (i) => metZaak(i, zonder), { actie: "brief-ingevuld" });
    return { soort: "naar", naar: `${adres}#verstuurd` };
  }
  const gelezen = zonderVoorstel(open.stand, leesBriefFormulier(open.stand.velden, formulier, open.reis.peildatum));
  const bewaarbaar = zonderBsn(open.stand.velden, gelezen);
  const dossier = await schrijfDossier(context, (i) => metZaak(i, (z) => metGetypt(z, open.stand, bewaarbaar)), { actie: "brief-ingevuld" });
  const na = openBrief(standVan(dossier, open.reis.peildatum), nr, gelezen);
  // Opening a locked letter, or a tick that asks for more fields, is no mistake: the new fields come first.
  const nieuwe = na.stand.velden.some((v) => !open.stand.velden.some(({ id }) => id === v.id)) || open.stand.weigering?.openMet !== undefined;
  const isBewaard = Object.entries(gelezen).every(([id, tekst]) => tekst === bewaarbaar[id]);
  if (na.stand.ontbreekt.length === 0 || (nieuwe && isBewaard && na.stand.weigering === null)) {
    return { soort: "naar", naar: `${adres}#${na.stand.klaar ? "voorbeeld" : "invullen"}` };
  }
  context.set(briefPaginaContext, pagina(na, taal, true));
  return { soort: "fout" };
}

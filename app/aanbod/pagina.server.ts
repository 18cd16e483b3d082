import { createContext, type RouterContextProvider } from "react-router";
import { dbContext, klokContext, taalContext } from "#app/contexts.ts";
import { AppError } from "#app/lib/app-error.ts";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import type { Aanbod } from "#flows/verwijzing/aanbod.ts";
import { gidsVan } from "./gids.server.ts";
import { maakKaart, type Kaart } from "./kaart.ts";
import { meld, telWitteVlek } from "./meldingen.server.ts";
import { isMelding } from "./meldingen.ts";
import { momentVan } from "./moment.ts";
import { taalnaam, ZOEKTALEN } from "./talen.ts";
import { adresVan, isPlaatsfout, leesKeuze, leesPlaats, type Keuze, type Plaatsfout } from "./zoekvraag.ts";
import { zoek, type Gids, type Zoekvraag } from "./zoeken.ts";

type Context = Readonly<RouterContextProvider>;

/** What was wrong with the form of this request, for the page that answers it. */
const zoekfoutContext = createContext<{ readonly keuze: Keuze; readonly fout: Plaatsfout } | null>(null);
const meldfoutContext = createContext(false);

/** So many offers stand on one page. */
const OP_PAGINA = 20;

export interface GidsPagina {
  readonly keuze: Keuze;
  /** The place that was typed and is not one gemeente; then no offers are shown. */
  readonly fout: Plaatsfout | null;
  readonly talen: readonly { readonly code: string; readonly naam: string }[];
  /** Nearby first when the gemeente is known, else what is for all of the Netherlands. */
  readonly delen: readonly { readonly soort: "lokaal" | "landelijk"; readonly kaarten: readonly Kaart[] }[];
  readonly isWitteVlek: boolean;
  readonly taalOnbekend: boolean;
  readonly van: number;
  readonly totaal: number;
  readonly vorige: string | null;
  readonly volgende: string | null;
}

/** The directory for the choices in an address. Unknown choices count as not made; a place past the end is the first page. */
export async function gidsPagina(context: Context, url: URL): Promise<GidsPagina> {
  const gids = await gidsVan(context.get(dbContext));
  const taal = context.get(taalContext);
  const nu = momentVan(context.get(klokContext)());
  const talen = talenVan(gids);
  const mis = context.get(zoekfoutContext);
  const keuze = mis?.keuze ?? leesKeuze((naam) => url.searchParams.get(naam), talen);
  const { lokaal, landelijk, isWitteVlek, taalOnbekend } = zoek(gids, vraagVan(keuze), nu);
  const totaal = lokaal.length + landelijk.length;
  const gevraagd = Number(/^\d{1,6}$/.exec(url.searchParams.get("vanaf") ?? "")?.[0] ?? 0);
  const van = gevraagd < totaal ? gevraagd : 0;
  const tot = van + OP_PAGINA;
  const bij = { woorden: i18nVoor(taal), taal, gemeente: keuze.gemeente?.code ?? null, nu };
  return {
    keuze,
    fout: mis?.fout ?? null,
    talen: talen.map((code) => ({ code, naam: taalnaam(code, taal) })).toSorted((a, b) => a.naam.localeCompare(b.naam, taal)),
    delen: opPagina(keuze.gemeente ? { lokaal, landelijk } : { landelijk, lokaal }, van).map(({ soort, rij }) => ({ soort, kaarten: rij.map((een) => maakKaart(een, bij)) })),
    isWitteVlek,
    taalOnbekend,
    van,
    totaal,
    vorige: van === 0 ? null : adresVan(keuze, Math.max(0, van - OP_PAGINA)),
    volgende: tot < totaal ? adresVan(keuze, tot) : null,
  };
}

/** The part of two lists, one after the other, that stands on a page. */
function opPagina(lijsten: Readonly<Partial<Record<"lokaal" | "landelijk", readonly Aanbod[]>>>, van: number) {
  let begin = van;
  let ruimte = OP_PAGINA;
  return (Object.keys(lijsten) as ("lokaal" | "landelijk")[]).map((soort) => {
    const rij = (lijsten[soort] ?? []).slice(begin, begin + ruimte);
    begin = Math.max(0, begin - (lijsten[soort] ?? []).length);
    ruimte -= rij.length;
    return { soort, rij };
  });
}

const vraagVan = ({ onderwerp, gemeente, taal, open }: Keuze): Zoekvraag => ({
  ...(onderwerp && { onderwerp }),
  ...(gemeente && { gemeente: gemeente.code }),
  ...(taal && { taal }),
  alleenOpen: open,
});

function talenVan(gids: Gids): readonly string[] {
  return [...new Set([...ZOEKTALEN, ...gids.alle.flatMap(({ talen }) => talen)])];
}

/**
 * Reads the search form: the address of its answer, or null when the place is not clear; the page then shows what was
 * chosen. The postcode is looked up and forgotten. Counts a gap when the gemeente has nothing of its own for the theme.
 */
export async function verwerkZoek(context: Context, form: FormData): Promise<string | null> {
  const db = context.get(dbContext);
  const gids = await gidsVan(db);
  const lees = (naam: string): unknown => form.get(naam);
  const gelezen = leesKeuze(lees, talenVan(gids));
  const plaats = leesPlaats(lees);
  if (isPlaatsfout(plaats)) {
    context.set(zoekfoutContext, { keuze: gelezen, fout: plaats });
    return null;
  }
  const keuze = { ...gelezen, gemeente: plaats };
  const nu = momentVan(context.get(klokContext)());
  if (keuze.onderwerp && plaats && zoek(gids, vraagVan(keuze), nu).isWitteVlek) await telWitteVlek(db, keuze.onderwerp, plaats.code, nu.dag);
  return adresVan(keuze);
}

/** The name of an offer in the directory, for the page on which a mistake is reported. Throws not-found. */
export async function naamVanAanbod(context: Context, id: string | null): Promise<{ readonly id: string; readonly naam: string; readonly isFout: boolean }> {
  const aanbod = (await gidsVan(context.get(dbContext))).opId.get(id ?? "");
  if (!aanbod) throw new AppError("not-found");
  const taal = context.get(taalContext);
  const { naam } = maakKaart(aanbod, { woorden: i18nVoor(taal), taal, gemeente: null, nu: momentVan(context.get(klokContext)()) });
  return { id: aanbod.id, naam, isFout: context.get(meldfoutContext) };
}

/** Counts a report. False when nothing of the list was chosen. Throws not-found for an offer that is not there. */
export async function verwerkMelding(context: Context, form: FormData): Promise<boolean> {
  const id = form.get("aanbod");
  const { id: bekend } = await naamVanAanbod(context, typeof id === "string" ? id : null);
  const soort = form.get("soort");
  if (!isMelding(soort)) {
    context.set(meldfoutContext, true);
    return false;
  }
  await meld(context.get(dbContext), bekend, soort, momentVan(context.get(klokContext)()).dag);
  return true;
}

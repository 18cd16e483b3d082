import type { RouterContextProvider } from "react-router";
import { leesOpenBrief } from "#app/brieven/brief.server.ts";
import { composeBrief } from "#app/brieven/compose.server.ts";
import { VERZENDWIJZEN } from "#app/brieven/brief-pagina.ts";
import { stukkenBij } from "#app/dossier/stukken.ts";
import { eersteTermijn, termijnVan } from "#app/dossier/uiterste-dag.ts";
import { stukTekst, uitkomstTitel, uitkomstWoorden } from "#app/dossier/uitkomst-woorden.ts";
import type { Stand } from "#app/dossier/toegang.server.ts";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import type { Taal } from "#app/taal/talen.ts";
import { extraRijen, gebruikteRijen } from "#app/triage/antwoord-rijen.ts";
import { antwoordWoorden, veldAntwoordWoorden, veldWoord, vraagTitel, woordenVan, type Woorden } from "#app/triage/weergave.ts";
import { deelVan, DEELGROEPEN, groepVanZaak, type Deelgroep, type Deelregels } from "#flows/engine/delen.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { rekendelenVan, rekenrijenVan } from "./bron-berekeningen.server.ts";
import { inTalen, regelsInTalen } from "./bron-tekst.server.ts";
import type { Bron, GedeeldeBrief, Papieren, Rij, Samenvatting, Tekst } from "./onderdelen.ts";

type Context = Readonly<RouterContextProvider>;

/** Lines of words, each in every language. */
function regels(flow: string, van: (woorden: Woorden) => readonly string[]): readonly Tekst[] {
  return regelsInTalen((taal) => van(woordenVan(i18nVoor(taal), flow)));
}

interface Zaakdeel {
  readonly stand: Stand;
  readonly regels: Deelregels;
  /** The group of the case as a whole: then its outcome, sources and papers stand there. */
  readonly zaakgroep: Deelgroep | null;
}

/** The rows of the answers in use as far as they belong to this group; the person's own words stand in the summary. */
function rijenVan({ stand, regels: van }: Zaakdeel, groep: Deelgroep | null, alleen?: readonly string[]): Rij[] {
  const { flow } = stand;
  const woorden = (taal: Taal): Woorden => woordenVan(i18nVoor(taal), flow.id);
  return [...gebruikteRijen(stand), ...extraRijen(stand)]
    .filter(({ vraag }) => !alleen || alleen.includes(vraag))
    .flatMap((rij) => {
      const { vraag, waarde, velden } = rij;
      const deel = waarde === null ? undefined : deelVan(van, vraag, waarde, groep);
      const hoofd = deel === undefined ? [] : regels(flow.id, (w) => antwoordWoorden(w, vraag, deel, rij.isBedrag));
      const erbij = velden.flatMap((veld) => {
        const veldDeel = veld.id === van.verhaal ? undefined : deelVan(van, veld.id, veld.waarde, groep);
        if (veldDeel === undefined) return [];
        return regels(flow.id, (w) => veldAntwoordWoorden(w, vraag, veld, veldDeel)).map((t) => inTalen((taal) => `${veldWoord(woorden(taal), vraag, veld.id)} ${t[taal]}`));
      });
      const antwoorden = [...hoofd, ...erbij];
      return antwoorden.length === 0 ? [] : [{ vraag: inTalen((taal) => vraagTitel(woorden(taal), rij)), antwoorden }];
    });
}

/** The title of an outcome in every language. */
function titelVan(diagnose: Diagnose): Tekst {
  return inTalen((taal) => uitkomstTitel(uitkomstWoorden(i18nVoor(taal), diagnose), diagnose.uitkomst));
}

function samenvattingVan(deel: Zaakdeel, diagnose: Diagnose | null, vraag: string): Samenvatting {
  const { stand, regels: van, zaakgroep } = deel;
  const { flow, zaak, peildatum } = stand;
  const los = (id: string) => rijenVan(deel, null, [id]).flatMap(({ antwoorden }) => antwoorden);
  const eigen = diagnose ? eersteTermijn(diagnose.termijnen) : undefined;
  const termijn = eigen ?? termijnVan(flow, zaak.antwoorden, peildatum);
  return {
    vraag,
    termijn: termijn && {
      datum: termijn.datum,
      wettelijk: termijn.wettelijk,
      aangenomen: termijn.aangenomen,
      verstreken: termijn.verstreken,
      bronnen: (zaakgroep === null ? (eigen?.bronnen ?? []) : []).flatMap((id) => flow.bronnen[id]?.verwijzing ?? []),
    },
    uitkomst: diagnose?.uitkomst && zaakgroep === null ? titelVan(diagnose) : null,
    urgentie: diagnose?.urgentie ?? null,
    kern: rijenVan(deel, null, van.kern),
    gedaan: los(van.gedaan),
    wil: los(van.doel),
  };
}

/** What is going on and the papers for it, when the case as a whole belongs to this group. */
function zaakRijen(deel: Zaakdeel, diagnose: Diagnose | null, groep: Deelgroep): Rij[] {
  if (deel.zaakgroep !== groep || !diagnose?.uitkomst) return [];
  const woord = (sleutel: string) => inTalen((taal) => i18nVoor(taal).t(`delen:lees.${sleutel}`));
  const stukken = stukkenVan(deel, diagnose).map(({ tekst, heeft }) => inTalen((taal) => `${tekst[taal]}: ${woord(heeft ? "heeft" : "mist")[taal]}`));
  return [
    { vraag: woord("uitkomst"), antwoorden: [titelVan(diagnose)] },
    ...(stukken.length > 0 ? [{ vraag: woord("papieren"), antwoorden: stukken }] : []),
  ];
}

function stukkenVan({ stand: { zaak } }: Zaakdeel, diagnose: Diagnose): Papieren["stukken"] {
  return stukkenBij(diagnose, zaak)
    .map(({ id }) => ({
      tekst: inTalen((taal) => stukTekst(uitkomstWoorden(i18nVoor(taal), diagnose), diagnose, id)),
      heeft: zaak.verzameld.includes(id),
    }))
    .filter(({ tekst }) => tekst.nl !== "");
}

function papierenVan(deel: Zaakdeel, diagnose: Diagnose | null): Papieren {
  const { zaak, flow } = deel.stand;
  const hoe = (wijze: string, taal: Taal): string => {
    const bekend = VERZENDWIJZEN.find((naam) => naam === wijze);
    return bekend ? i18nVoor(taal).t(`brieven:pagina.verstuurd.${bekend}`) : wijze;
  };
  return {
    stukken: diagnose && deel.zaakgroep === null ? stukkenVan(deel, diagnose) : [],
    verstuurd: Object.entries(zaak.verstuurd).map(([code, { op, hoe: wijze }]) => ({
      naam: briefNaam(flow.id, code),
      op,
      hoe: inTalen((taal) => hoe(wijze, taal)),
    })),
  };
}

function briefNaam(flow: string, code: string): Tekst {
  return inTalen((taal) => i18nVoor(taal).t(`brieven:${flow}.${code}.naam`));
}

/** The letters that the person has worked on, as they are now. A letter that is refused is not shared. */
async function brievenVan(context: Context, { stand: { zaak, flow } }: Zaakdeel, diagnose: Diagnose | null): Promise<Record<string, GedeeldeBrief>> {
  if (!diagnose || !zaak.afgerond) return {};
  const uit: Record<string, GedeeldeBrief> = {};
  for (const [plaats, code] of diagnose.brieven.entries()) {
    if (!(code in zaak.brieven) && !(code in zaak.verstuurd)) continue;
    const { stand } = await leesOpenBrief(context, String(plaats + 1));
    if (stand.weigering === null) uit[`brief-${code}`] = { naam: briefNaam(flow.id, code), concept: !stand.klaar, document: composeBrief(stand) };
  }
  return uit;
}

/**
 * Every part that this dossier could share, with its content as a reader would see it; `contact` is not among them,
 * because it is typed for the share. A part that holds nothing is not there. `vraag` are the person's own words.
 */
export async function maakBron(context: Context, stand: Stand, vraag: string): Promise<Bron> {
  const { flow, zaak, peildatum } = stand;
  if (!flow.delen) return {};
  const { diagnose, voortgang } = evalueer(flow, zaak.antwoorden, peildatum);
  const deel: Zaakdeel = { stand, regels: flow.delen, zaakgroep: groepVanZaak(flow.delen, voortgang.actief, diagnose?.uitkomst ?? null) };
  const papieren = papierenVan(deel, diagnose);
  const rekendelen = rekendelenVan(stand.dossier.inhoud);
  const berekeningen = rekendelen.flatMap(({ groep, berekening }) => (groep === null ? [berekening] : []));
  const groepen = DEELGROEPEN.map((groep) => [groep, [...zaakRijen(deel, diagnose, groep), ...rijenVan(deel, groep), ...rekenrijenVan(rekendelen, groep)]] as const);
  return {
    samenvatting: samenvattingVan(deel, diagnose, vraag),
    antwoorden: rijenVan(deel, null),
    ...(papieren.stukken.length + papieren.verstuurd.length > 0 && { papieren }),
    ...(await brievenVan(context, deel, diagnose)),
    ...(berekeningen.length > 0 && { berekeningen }),
    ...Object.fromEntries(groepen.filter(([, rijen]) => rijen.length > 0)),
  };
}

/** The person's own words in the answers, as a beginning of the question to a helper. */
export function eigenWoorden({ flow, zaak, voortgang }: Stand): string {
  const id = flow.delen?.verhaal;
  const tekst = id !== undefined && id in voortgang.actief ? zaak.antwoorden[id] : undefined;
  return typeof tekst === "string" ? tekst : "";
}

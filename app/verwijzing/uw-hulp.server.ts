import { createContext, type RouterContextProvider } from "react-router";
import { alleAanbod } from "#app/aanbod/gids.server.ts";
import { gemeenteMet, type Gemeente } from "#app/aanbod/gemeenten.ts";
import { maakKaart, type Kaart } from "#app/aanbod/kaart.ts";
import { telWitteVlek } from "#app/aanbod/meldingen.server.ts";
import { momentVan } from "#app/aanbod/moment.ts";
import { postcodeMet } from "#app/aanbod/plaats.ts";
import { isPlaatsfout, leesPlaats, type Plaatsfout } from "#app/aanbod/zoekvraag.ts";
import { dbContext, klokContext, taalContext } from "#app/contexts.ts";
import { schrijfDossier } from "#app/dossier/dossier.server.ts";
import type { Zaak } from "#app/dossier/dossier-schema.ts";
import { reisVan, type Reis } from "#app/dossier/reis.ts";
import { leesStand, type Stand } from "#app/dossier/toegang.server.ts";
import { datumVoluit } from "#app/taal/datum.ts";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import { probleemVan } from "#flows/beoordeling/index.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { findFlow } from "#flows/index.ts";
import type { Aanbod } from "#flows/verwijzing/aanbod.ts";
import type { Filter } from "#flows/verwijzing/filters.ts";
import type { Zoekprofiel } from "#flows/verwijzing/profiel.ts";
import { rangschik, type Plaatsing, type Rangschikking, type SlotUitkomst } from "#flows/verwijzing/rangschik.ts";
import { postcodeUit, profielVan, type Geval } from "#flows/verwijzing/uit-diagnose.ts";
import { kostenVan, type Kosten } from "./kosten.ts";
import { notitiezinnen, redenzinnen, termregels, type Bij, type Termregel } from "./woorden.ts";

type Context = Readonly<RouterContextProvider>;

export const UW_HULP = "/uw-hulp";

/** The place that was typed and is not one gemeente, for the page that answers the form. */
const plaatsfoutContext = createContext<Plaatsfout | null>(null);

/** One offer on the page, with why it stands there. */
export interface Hulpkaart {
  readonly kaart: Kaart;
  readonly redenen: readonly string[];
  readonly notities: readonly string[];
  readonly termen: readonly Termregel[];
  readonly totaal: number;
}

export interface Hulpslot {
  readonly slot: SlotUitkomst["slot"];
  readonly getoond: readonly Hulpkaart[];
  readonly meer: readonly Hulpkaart[];
  readonly eigenHelper: boolean;
  readonly leeg: boolean;
}

/** Who can help, in ids, names and words. */
export interface Hulppagina extends Reis {
  readonly gemeente: Gemeente | null;
  readonly fout: Plaatsfout | null;
  readonly onderwerp: string;
  readonly isTegenGemeente: boolean;
  readonly eerst: Rangschikking["eerst"]["teksten"];
  /** Written out; empty when there is none. */
  readonly laatsteDag: string;
  readonly bovenaan: readonly Kaart[];
  readonly slots: readonly Hulpslot[];
  readonly kosten: Kosten | null;
  readonly afgevallen: readonly { readonly naam: string; readonly filters: readonly Filter[] }[];
  readonly versie: string;
}

/** The finished problems of a dossier as the ranking reads them; the first leads. */
function gevallenVan(zaken: readonly Zaak[], peildatum: Datum): Geval[] {
  return zaken.flatMap(({ flow: id, antwoorden }) => {
    const flow = findFlow(id);
    if (!flow) return [];
    const evaluatie = evalueer(flow, antwoorden, peildatum);
    const probleem = probleemVan(flow, evaluatie, peildatum);
    return probleem === null ? [] : [{ ...probleem, antwoorden: evaluatie.voortgang.actief }];
  });
}

/** The gemeente that was chosen here, else the one of a postcode in the answers. */
function gemeenteVan(gekozen: string | null, gevallen: readonly Geval[]): Gemeente | null {
  const postcode = postcodeUit(gevallen);
  const code = gekozen ?? (postcode === undefined ? undefined : postcodeMet(postcode)?.gemeenten[0]?.[0]);
  return code === undefined ? null : (gemeenteMet(code) ?? null);
}

interface Gevonden {
  readonly gevallen: readonly Geval[];
  readonly profiel: Zoekprofiel;
  readonly gemeente: Gemeente | null;
  readonly uit: Rangschikking;
}

/** The ranking of an open dossier; null while no problem of it has a result. */
function zoekHulp({ dossier, peildatum }: Stand, aanbod: readonly Aanbod[], gekozen: string | null): Gevonden | null {
  const [eerste, ...rest] = gevallenVan(dossier.inhoud.zaken, peildatum);
  if (eerste === undefined) return null;
  const gemeente = gemeenteVan(gekozen, [eerste, ...rest]);
  const zonder = profielVan([eerste, ...rest], peildatum, { beoordeling: dossier.inhoud.beoordeling, profiel: { gemeente: gemeente?.code ?? null } });
  const profiel = { ...zonder, veiligeModus: zonder.veiligeModus || dossier.inhoud.veiligeModus };
  return { gevallen: [eerste, ...rest], profiel, gemeente, uit: rangschik(profiel, aanbod, peildatum) };
}

/** The page with who can help; null while there is no result. Redirects as every page of the journey does. */
export async function loadUwHulp(context: Context): Promise<Hulppagina | null> {
  const stand = await leesStand(context, UW_HULP);
  const gevonden = zoekHulp(stand, await alleAanbod(context.get(dbContext)), stand.dossier.inhoud.gemeente ?? null);
  if (gevonden === null) return null;
  const { gevallen, profiel, gemeente, uit } = gevonden;
  const taal = context.get(taalContext);
  const woorden = i18nVoor(taal);
  const bij: Bij = { woorden, taal, gemeente: gemeente?.naam ?? null };
  const kaart = (aanbod: Aanbod): Kaart => maakKaart(aanbod, { woorden, taal, gemeente: gemeente?.code ?? null, nu: momentVan(context.get(klokContext)()) });
  const hulpkaart = (plaats: Plaatsing): Hulpkaart => ({
    kaart: kaart(plaats.aanbod),
    redenen: redenzinnen(plaats, bij),
    notities: notitiezinnen(plaats, bij),
    termen: termregels(plaats, bij),
    totaal: plaats.totaal,
  });
  return {
    ...reisVan(stand),
    gemeente,
    fout: context.get(plaatsfoutContext),
    onderwerp: profiel.onderwerpen[0]!,
    isTegenGemeente: profiel.tegenpartijen.includes("gemeente"),
    eerst: uit.eerst.teksten,
    laatsteDag: profiel.termijn === null ? "" : datumVoluit(profiel.termijn, taal),
    bovenaan: uit.eerst.aanbod.map(kaart),
    slots: uit.slots.map(({ slot, getoond, meer, eigenHelper, leeg }) => ({ slot, getoond: getoond.map(hulpkaart), meer: meer.map(hulpkaart), eigenHelper, leeg })),
    kosten: kostenVan(gevallen, profiel, bij),
    afgevallen: afgevallenVan(uit, kaart),
    versie: uit.versie,
  };
}

/** What may be told of the offers that are not shown, each once; those of elsewhere are no news. */
function afgevallenVan(uit: Rangschikking, kaart: (aanbod: Aanbod) => Kaart): Hulppagina["afgevallen"] {
  const perId = new Map<string, { readonly naam: string; readonly filters: readonly Filter[] }>();
  for (const { aanbod, vertellen } of uit.afgevallen()) {
    const filters = vertellen.filter((filter) => filter !== "F1");
    if (filters.length > 0 && !perId.has(aanbod.id)) perId.set(aanbod.id, { naam: kaart(aanbod).naam, filters });
  }
  return [...perId.values()];
}

/**
 * Keeps the gemeente of the form, with the ranking that it gives, and counts what is missing there. False when what was
 * typed is not one gemeente: the page says so and keeps it.
 */
export async function kiesPlaats(context: Context, formulier: FormData): Promise<boolean> {
  const stand = await leesStand(context, UW_HULP);
  const plaats = leesPlaats((naam) => formulier.get(naam));
  if (isPlaatsfout(plaats)) {
    context.set(plaatsfoutContext, plaats);
    return false;
  }
  const gekozen = plaats?.code ?? null;
  if (gekozen === (stand.dossier.inhoud.gemeente ?? null)) return true;
  const db = context.get(dbContext);
  const gevonden = zoekHulp(stand, await alleAanbod(db), gekozen);
  const keuze = { gemeente: gekozen ?? undefined, getoondeHulp: gevonden === null ? undefined : bewaard(gevonden.uit) };
  await schrijfDossier(context, (inhoud) => ({ ...inhoud, ...keuze }), { actie: "instelling-gewijzigd" });
  if (gevonden && gekozen !== null && gevonden.uit.slots.some(({ leeg }) => leeg)) await telWitteVlek(db, gevonden.profiel.onderwerpen[0]!, gekozen, stand.peildatum);
  return true;
}

/** A ranking as it is kept: enough to explain later what was shown, and why. */
function bewaard({ versie, dag, slots }: Rangschikking) {
  return {
    versie,
    dag,
    slots: slots.map(({ slot, getoond }) => ({ slot, aanbod: getoond.map(({ aanbod: { id }, totaal, termen, regels }) => ({ id, totaal, termen: { ...termen }, regels: [...regels] })) })),
  };
}

import { createContext, type RouterContextProvider } from "react-router";
import { alleAanbod } from "#app/aanbod/gids.server.ts";
import type { Gemeente } from "#app/aanbod/gemeenten.ts";
import type { Kaart } from "#app/aanbod/kaart.ts";
import { isPlaatsfout, leesPlaats, type Plaatsfout } from "#app/aanbod/zoekvraag.ts";
import { metBandkeuze } from "#app/beoordeling/beoordeling.server.ts";
import { dbContext } from "#app/contexts.ts";
import { schrijfDossier } from "#app/dossier/dossier.server.ts";
import { reisVan, type Reis } from "#app/dossier/reis.ts";
import { leesStand, slotVoor } from "#app/dossier/toegang.server.ts";
import { datumVoluit } from "#app/taal/datum.ts";
import type { Band } from "#flows/beoordeling/index.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import type { Aanbod } from "#flows/verwijzing/aanbod.ts";
import { routekosten } from "#flows/verwijzing/kosten.ts";
import type { Filter } from "#flows/verwijzing/filters.ts";
import type { Plaatsing, Rangschikking, SlotUitkomst } from "#flows/verwijzing/rangschik.ts";
import { legVast } from "./getoond.server.ts";
import { kaarten } from "./hulpkaart.server.ts";
import { kostenVan, type Kosten } from "./kosten.ts";
import { inPunten, notitiezinnen, redenregels, termregels, type Redenregel, type Termregel } from "./woorden.ts";
import { zoekHulp } from "./zoek-hulp.ts";

type Context = Readonly<RouterContextProvider>;

export const UW_HULP = "/uw-hulp";

/** The place that was typed and is not one gemeente, for the page that answers the form. */
const plaatsfoutContext = createContext<Plaatsfout | null>(null);

/** One offer on the page, with why it stands there. */
export interface Hulpkaart {
  readonly kaart: Kaart;
  readonly redenen: readonly Redenregel[];
  readonly notities: readonly string[];
  readonly termen: readonly Termregel[];
  readonly totaal: string;
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
  /** How much help is shown, and how much we advise. */
  readonly band: { readonly getoond: Band; readonly advies: Band };
  readonly eerst: Rangschikking["eerst"]["teksten"];
  /** Written out; empty when there is none. */
  readonly laatsteDag: string;
  readonly bovenaan: readonly Kaart[];
  readonly slots: readonly Hulpslot[];
  readonly kosten: Kosten | null;
  readonly afgevallen: readonly { readonly naam: string; readonly filters: readonly Filter[] }[];
  readonly versie: string;
  /** The result that leads: its own words about each kind of help stand below the offers. */
  readonly diagnose: Diagnose;
}

/**
 * The page with who can help, and the record of having shown it; null while there is no result. Redirects as every page of the
 * journey does.
 * @param isGezien false when nobody gets to see the page, as for HEAD: then nothing is kept
 */
export async function loadUwHulp(context: Context, isGezien = true): Promise<Hulppagina | null> {
  const stand = await leesStand(context, UW_HULP);
  const gevonden = zoekHulp(stand, await alleAanbod(context.get(dbContext)));
  if (gevonden === null) return null;
  const { profiel, gemeente, uit, beoordeling, wrb } = gevonden;
  if (isGezien) await legVast(context, gevonden);
  const { bij, kaart } = kaarten(context, gevonden);
  const { taal } = bij;
  const hulpkaart = (plaats: Plaatsing): Hulpkaart => {
    const eigen = kaart(plaats.aanbod);
    return { kaart: eigen, redenen: redenregels(plaats, bij), notities: [...notitiezinnen(plaats, eigen.naam, bij), ...eigen.letOp], termen: termregels(plaats, bij), totaal: inPunten(plaats.totaal, taal) };
  };
  return {
    ...reisVan(stand),
    gemeente,
    fout: context.get(plaatsfoutContext),
    onderwerp: profiel.onderwerpen[0]!,
    isTegenGemeente: profiel.tegenpartijen.includes("gemeente"),
    band: { getoond: uit.band, advies: beoordeling.band },
    eerst: uit.eerst.teksten,
    laatsteDag: profiel.termijn === null ? "" : datumVoluit(profiel.termijn, taal),
    bovenaan: uit.eerst.aanbod.map(kaart),
    slots: uit.slots.map(({ slot, getoond, meer, eigenHelper, leeg }) => ({ slot, getoond: getoond.map(hulpkaart), meer: meer.map(hulpkaart), eigenHelper, leeg })),
    kosten: wrb && kostenVan(wrb, routekosten(wrb, profiel), bij),
    afgevallen: afgevallenVan(uit, kaart),
    versie: uit.versie,
    diagnose: gevonden.eerste.diagnose,
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

/** Keeps what a form says: how much help, or the gemeente. False behind the lock, or when what was typed is not one gemeente: the page says so and keeps it. */
export async function werkHulpBij(context: Context, formulier: FormData): Promise<boolean> {
  if (await slotVoor(context, formulier, UW_HULP)) return false;
  const { inhoud } = (await leesStand(context, UW_HULP)).dossier;
  if (formulier.has("mcd.keuze")) {
    const keuze = formulier.get("mcd.keuze");
    if (JSON.stringify(metBandkeuze(inhoud, keuze)) !== JSON.stringify(inhoud)) await schrijfDossier(context, (nu) => metBandkeuze(nu, keuze), { actie: "antwoord-opgeslagen" });
    return true;
  }
  const plaats = leesPlaats((naam) => formulier.get(naam));
  if (isPlaatsfout(plaats)) {
    context.set(plaatsfoutContext, plaats);
    return false;
  }
  const gemeente = plaats?.code;
  if (gemeente !== inhoud.gemeente) await schrijfDossier(context, (nu) => ({ ...nu, gemeente }), { actie: "instelling-gewijzigd" });
  return true;
}

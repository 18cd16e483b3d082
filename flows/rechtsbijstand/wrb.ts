import type { Datum } from "#flows/engine/datum.ts";
import { geldnotities, toevoegwaardigheid, type Geldnotitie, type Zaaknotitie } from "./toevoegwaardigheid.ts";
import type { WrbInvoer } from "./invoer.ts";
import { wrbBijdragen, wrbNormen, type Bijdragen, type Groep, type WrbNorm } from "./normen.ts";

/* Whether a toevoeging is likely, and about what it costs (verwijzing.md A.5). It informs: only the Raad decides. */

export type WrbUitkomst = "waarschijnlijk_ja" | "misschien" | "waarschijnlijk_nee" | "onbekend";
export type WrbAdvies = "PEILJAAR" | "HOOGSTE";
type Toets = "ja" | "misschien" | "nee" | "onbekend";

export interface WrbBedrag {
  readonly bedrag: number;
  /** Year of the table. */
  readonly jaar: number;
  /** The amount was derived, or is of another year: never shown without «ongeveer». */
  readonly ongeveer: boolean;
}

export interface WrbResultaat {
  readonly uitkomst: WrbUitkomst;
  readonly adviezen: readonly WrbAdvies[];
  readonly notities: readonly Zaaknotitie[];
  readonly geldnotities: readonly Geldnotitie[];
  /** Own contribution in euro after the discount; null when nothing can be said. */
  readonly bijdrage: WrbBedrag | null;
  readonly mediation: { readonly kort: number; readonly lang: number; readonly jaar: number; readonly ongeveer: boolean } | null;
  /** Own contribution for a lichte adviestoevoeging, without discount. */
  readonly lat: WrbBedrag | null;
  /** «Waarschijnlijk niet» because of wealth: then a missing income limit says nothing. */
  readonly opVermogen: boolean;
  readonly groepen: readonly Groep[];
  readonly vermogensgrens: number;
  readonly peiljaar: number;
  /** Year of the income limits that were used. */
  readonly normJaar: number;
  readonly normStatus: "bevestigd" | "onbevestigd";
  readonly berekendOp: Datum;
}

/** A fall of the income from which another year may count (art. 34c Wrb), in percent. */
const DALING = 15;
/** Room per missing year for the indexation of the limits, in percent. */
const RUIMTE = 110;
/** Last year of which the contribution for mediation was seen. */
const MEDIATION_GEZIEN = 2024;

function isArm({ regeling }: WrbInvoer, ...soorten: (keyof NonNullable<WrbInvoer["regeling"]>)[]): boolean {
  return soorten.some((soort) => regeling?.[soort] === true);
}

/** The households with which the case is tested: both when that is not known. */
function groepenVan({ tegenpartijIsPartner, huishouden, minderjarigKindOpAdres }: WrbInvoer): readonly Groep[] {
  if (tegenpartijIsPartner) return minderjarigKindOpAdres === undefined ? ["alleen", "samen"] : [minderjarigKindOpAdres ? "samen" : "alleen"];
  if (huishouden === undefined) return ["alleen", "samen"];
  return [huishouden === "alleen" ? "alleen" : "samen"];
}

interface Geld {
  readonly totaal: number | undefined;
  /** What is known of it: a part alone may already be too much. */
  readonly bekend: number;
}

function som(eigen: number | undefined, partner: number | undefined, partnerTelt: boolean): Geld {
  if (!partnerTelt) return { totaal: eigen, bekend: eigen ?? 0 };
  return { totaal: eigen === undefined || partner === undefined ? undefined : eigen + partner, bekend: (eigen ?? 0) + (partner ?? 0) };
}

/** Newest norm on or before the day that has limits of income. Throws GeenTariefError for a year without any row. */
function metGrenzen(aanvraagDatum: Datum): { readonly norm: WrbNorm; readonly grenzen: Readonly<Record<Groep, number>>; readonly y0: number; readonly jaren: number } {
  const norm = wrbNormen.op(aanvraagDatum).waarde;
  const oudere = wrbNormen.rijen.map((rij) => rij.waarde).filter(({ jaar, inkomen }) => jaar <= norm.jaar && inkomen !== null);
  const laatste = oudere.at(-1)!;
  return { norm, grenzen: laatste.inkomen!, y0: laatste.jaar, jaren: norm.jaar - laatste.jaar };
}

/** Whole cents of the limit with room for the missing years. */
const metRuimte = (grens: number, jaren: number): number => Math.round((grens * 100 * RUIMTE ** jaren) / 100 ** jaren);
const centen = (euro: number): number => Math.round(euro * 100);

function inkomenstoets(invoer: WrbInvoer, inkomen: Geld, grens: number, ruim: number): Toets {
  if (inkomen.totaal !== undefined) {
    const i = centen(inkomen.totaal);
    return i <= grens * 100 ? "ja" : i <= ruim ? "misschien" : "nee";
  }
  if (centen(inkomen.bekend) > ruim) return "nee";
  return isArm(invoer, "bijstand", "schuldhulp", "wsnp", "faillissement") ? "ja" : "onbekend";
}

function vermogenstoets(invoer: WrbInvoer, vermogen: Geld, grens: number): Toets {
  if (vermogen.totaal !== undefined) return centen(vermogen.totaal) <= centen(grens) ? "ja" : "nee";
  if (centen(vermogen.bekend) > centen(grens)) return "nee";
  if (invoer.q4 !== undefined) return invoer.q4 === "nee" ? "ja" : "nee";
  return isArm(invoer, "bijstand", "wsnp", "faillissement") ? "ja" : "onbekend";
}

function band(tabel: Bijdragen, groep: Groep, inkomen: number): number {
  const plaats = tabel.banden[groep].findIndex((grens) => centen(inkomen) <= grens * 100);
  return plaats < 0 ? 5 : plaats + 1;
}

/** The band of the own contribution and its table; undefined when the income says nothing. */
function bandVan(invoer: WrbInvoer, tabel: Bijdragen, groepen: readonly Groep[], inkomen: number | undefined, adviezen: readonly WrbAdvies[]): number | undefined {
  if (isArm(invoer, "wsnp", "faillissement")) return 1;
  if (adviezen.includes("HOOGSTE")) return 5;
  if (inkomen !== undefined) return band(tabel, groepen.length > 1 ? "alleen" : groepen[0]!, inkomen);
  return isArm(invoer, "bijstand") ? 1 : undefined;
}

function tabelOp(datum: Datum): { readonly tabel: Bijdragen; readonly ongeveer: boolean } | undefined {
  const rij = wrbBijdragen.rijen.filter(({ van }) => van <= datum).at(-1);
  return rij && { tabel: rij.waarde, ongeveer: rij.bron.zekerheid === "onzeker" || rij.waarde.jaar !== Number(datum.slice(0, 4)) };
}

interface Inkomensoordeel {
  readonly toets: Toets;
  readonly adviezen: readonly WrbAdvies[];
  /** The income that counts for the own contribution. */
  readonly telt: number | undefined;
}

/** Steps 3 and 5: the income of the peiljaar, and that of now where it is less. */
function inkomensoordeel(invoer: WrbInvoer, inkomen: Geld, nu: number | undefined, grenzen: readonly { readonly grens: number; readonly ruim: number }[]): Inkomensoordeel {
  const { q3 } = invoer;
  const toetsen = grenzen.map(({ grens, ruim }) => inkomenstoets(invoer, inkomen, grens, ruim));
  const toets = new Set(toetsen).size > 1 ? "misschien" : toetsen[0]!;
  const daling = inkomen.totaal !== undefined && inkomen.totaal > 0 && nu !== undefined ? centen(inkomen.totaal) - centen(nu) : null;
  const isGroteDaling = daling !== null && daling * 100 >= centen(inkomen.totaal!) * DALING;
  if (toets !== "nee") {
    const isMinder = toets !== "onbekend" && (isGroteDaling || q3 === "ja");
    return { toets, adviezen: isMinder ? ["PEILJAAR"] : [], telt: inkomen.totaal };
  }
  const ruimste = Math.max(...grenzen.map(({ ruim }) => ruim));
  const magNu = nu === undefined ? q3 === "ja" || q3 === "iets" || isArm(invoer, "bijstand", "wsnp", "faillissement") : centen(nu) <= ruimste;
  if (!magNu) return { toets, adviezen: [], telt: inkomen.totaal };
  const isHoogste = daling === null ? q3 === "iets" : !isGroteDaling;
  return { toets: "misschien", adviezen: isHoogste ? ["PEILJAAR", "HOOGSTE"] : ["PEILJAAR"], telt: nu ?? inkomen.totaal };
}

/**
 * The Wrb check on the day of `aanvraagDatum`. An answer that is missing stays missing. Throws GeenTariefError for a year
 * without a row.
 */
export function wrbToets(invoer: WrbInvoer): WrbResultaat {
  const { norm, grenzen, y0, jaren } = metGrenzen(invoer.aanvraagDatum);
  const groepen = groepenVan(invoer);
  const partnerTelt = invoer.huishouden === "samen" && !invoer.tegenpartijIsPartner;
  const inkomen = som(invoer.inkomenPeil, invoer.partnerInkomenPeil, partnerTelt);
  const nu = som(invoer.inkomenNuSchatting, invoer.partnerInkomenNu, partnerTelt).totaal;
  const vermogensgrens = norm.vermogen * (partnerTelt ? 2 : 1);
  const { toets, adviezen, telt } = inkomensoordeel(
    invoer,
    inkomen,
    nu,
    groepen.map((groep) => ({ grens: grenzen[groep], ruim: metRuimte(grenzen[groep], jaren) })),
  );
  const vermogen = vermogenstoets(invoer, som(invoer.vermogenPeil, invoer.partnerVermogenPeil, partnerTelt), vermogensgrens);
  // What is gone now may count as gone: another year can be asked for that too.
  const isVermogenWeg = vermogen === "nee" && invoer.q4 === "nu-niet-meer";
  const alle = isVermogenWeg && !adviezen.includes("PEILJAAR") ? [...adviezen, "PEILJAAR" as const] : adviezen;
  const uitkomst = uitkomstVan(toets, isVermogenWeg ? "misschien" : vermogen);
  const isStil = uitkomst === "waarschijnlijk_nee" || uitkomst === "onbekend";
  return {
    uitkomst,
    adviezen: alle,
    notities: toevoegwaardigheid(invoer, norm),
    geldnotities: geldnotities(invoer),
    ...(isStil ? GEEN_KOSTEN : kostenVan(invoer, groepen, telt, alle)),
    opVermogen: vermogen === "nee" && !isVermogenWeg,
    groepen,
    vermogensgrens,
    peiljaar: norm.peiljaar,
    normJaar: y0,
    normStatus: jaren === 0 ? "bevestigd" : "onbevestigd",
    berekendOp: invoer.aanvraagDatum,
  };
}

function uitkomstVan(inkomen: Toets, vermogen: Toets): WrbUitkomst {
  if (inkomen === "nee" || vermogen === "nee") return "waarschijnlijk_nee";
  if (inkomen === "ja" && vermogen === "ja") return "waarschijnlijk_ja";
  return inkomen === "onbekend" ? "onbekend" : "misschien";
}

type Kosten = Pick<WrbResultaat, "bijdrage" | "mediation" | "lat">;
const GEEN_KOSTEN: Kosten = { bijdrage: null, mediation: null, lat: null };

/** Contributions in euro, from the newest table up to the day. */
function kostenVan(invoer: WrbInvoer, groepen: readonly Groep[], inkomen: number | undefined, adviezen: readonly WrbAdvies[]): Kosten {
  const gevonden = tabelOp(invoer.aanvraagDatum);
  if (!gevonden) return GEEN_KOSTEN;
  const { tabel, ongeveer } = gevonden;
  const plaats = bandVan(invoer, tabel, groepen, inkomen, adviezen);
  if (plaats === undefined) return GEEN_KOSTEN;
  const isSchuldregeling = isArm(invoer, "wsnp", "faillissement");
  const soort = invoer.zaak?.onderwerp === "PF" ? "PF" : "G";
  // The lowest contribution of ordinary law holds beside a debt scheme, also for advice alone.
  const lat = tabel.lat[isSchuldregeling ? "G" : soort];
  const { jaar } = tabel;
  return {
    bijdrage: { bedrag: tabel.bedragen[isSchuldregeling ? "G" : soort][plaats - 1]! - tabel.korting, jaar, ongeveer },
    // Seen up to 2024 (verwijzing.md A.3); the later ones were derived.
    mediation: { kort: tabel.mediation.kort, lang: tabel.mediation.lang[plaats === 1 ? 0 : 1], jaar, ongeveer: jaar > MEDIATION_GEZIEN || jaar !== Number(invoer.aanvraagDatum.slice(0, 4)) },
    lat: lat && { bedrag: lat[plaats <= 2 ? 0 : 1], jaar, ongeveer: true },
  };
}

import type { Bron, Zekerheid } from "#flows/engine/bron.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { tarief, type TariefRij } from "#flows/engine/tarief.ts";

/* The figures of verwijzing.md A.2 and A.3, one row per year of application; amounts in whole euros unless told. */

/** Households as the tables of the Raad voor Rechtsbijstand tell them apart. */
export type Groep = "alleen" | "samen";

export interface WrbNorm {
  readonly jaar: number;
  /** The second year before the year of application (art. 1 Wrb). */
  readonly peiljaar: number;
  /** Highest income with subsidised legal aid; null while it is not known. */
  readonly inkomen: Readonly<Record<Groep, number>> | null;
  /** Highest wealth per person on 1 January of the peiljaar. */
  readonly vermogen: number;
  /** Half of the tax-free wealth of the year itself, in cents: from there a result counts; null while it is not known. */
  readonly helftCenten: number | null;
}

const BLADZIJDE = "Wrb art. 34; bladzijden van de Raad voor Rechtsbijstand en van advocaten";

const bron = (zekerheid: Zekerheid, opmerking?: string): Bron => ({
  verwijzing: BLADZIJDE,
  gecontroleerdOp: "2026-11-22",
  zekerheid,
  ...(opmerking !== undefined && { opmerking }),
});

function jaarrij<T>(jaar: number, waarde: T, herkomst: Bron): TariefRij<T> {
  return { van: `${jaar}-01-01`, tot: `${jaar}-12-31`, waarde, bron: herkomst };
}

const norm = (
  jaar: number,
  inkomen: readonly [number, number] | null,
  vermogen: number,
  helftCenten: number | null,
  herkomst: Bron = bron("gecontroleerd"),
): TariefRij<WrbNorm> =>
  jaarrij(jaar, { jaar, peiljaar: jaar - 2, inkomen: inkomen && { alleen: inkomen[0], samen: inkomen[1] }, vermogen, helftCenten }, herkomst);

/** Limits of income and wealth (verwijzing.md A.2). */
export const wrbNormen = tarief<WrbNorm>("wrb-normen", [
  norm(2019, [27_300, 38_600], 25_000, null),
  norm(2020, [27_900, 39_400], 30_000, 1_542_300),
  norm(2021, [28_600, 40_400], 30_360, 1_567_000, bron("bekend")),
  norm(2022, [29_400, 41_600], 30_846, 1_587_350),
  norm(2023, [30_000, 42_400], 31_340, 1_687_400, bron("onzeker", "De helft voor het resultaat is afgeleid, niet gezien.")),
  norm(2024, [31_100, 44_000], 31_747, 1_847_600),
  norm(2025, [33_200, 46_900], 33_748, 1_869_750, bron("onzeker", "De inkomensgrenzen staan op een zwakke bladzijde; de helft voor het resultaat is afgeleid.")),
  norm(2026, null, 36_952, 1_923_950, bron("onzeker", "De inkomensgrenzen van 2026 zijn niet gezien: invullen van rvr.org.")),
  norm(2027, null, 37_395, null, bron("onzeker", "De inkomensgrenzen van 2027 zijn niet gezien: invullen van rvr.org.")),
]);

export interface Bijdragen {
  readonly jaar: number;
  /** Upper limits of income of the five bands. */
  readonly banden: Readonly<Record<Groep, readonly number[]>>;
  /** Own contribution per band before the discount: `G` all other law, `PF` the end of a relationship. */
  readonly bedragen: Readonly<Record<"G" | "PF", readonly number[]>>;
  /** Mediation below four hours; and from four hours in band 1 and in the others. */
  readonly mediation: { readonly kort: number; readonly lang: readonly [number, number] };
  readonly korting: number;
  /** Lichte adviestoevoeging in bands 1 and 2, and 3 to 5; of `PF` only where an amount was found. */
  readonly lat: Readonly<Record<"G" | "PF", readonly [number, number] | null>>;
}

const bijdragen = (
  jaar: number,
  alleen: readonly number[],
  samen: readonly number[],
  G: readonly number[],
  PF: readonly number[],
  mediation: Bijdragen["mediation"],
  lat: Bijdragen["lat"],
  herkomst: Bron,
): TariefRij<Bijdragen> => jaarrij(jaar, { jaar, banden: { alleen, samen }, bedragen: { G, PF }, mediation, korting: mediation.kort, lat }, herkomst);

const AFGELEID = (wat: string): Bron => bron("onzeker", `${wat} is afgeleid met de indexering, niet gezien.`);

/** Own contributions (verwijzing.md A.3). Later years: fill from rvr.org; until then the newest table counts, with its year. */
export const wrbBijdragen = tarief<Bijdragen>("wrb-bijdragen", [
  bijdragen(
    2022, [20_900, 21_600, 22_900, 24_800, 29_400], [29_000, 30_100, 31_500, 35_200, 41_600],
    [214, 394, 563, 733, 901], [373, 451, 620, 789, 931], { kort: 58, lang: [58, 115] }, { G: [84, 141], PF: null },
    AFGELEID("De bijdrage voor een lichte adviestoevoeging"),
  ),
  bijdragen(
    2023, [21_300, 22_000, 23_300, 25_300, 30_000], [29_600, 30_700, 32_100, 35_900, 42_400],
    [218, 402, 574, 747, 918], [380, 460, 632, 804, 949], { kort: 59, lang: [59, 117] }, { G: [86, 144], PF: null },
    AFGELEID("De korting en de bijdrage voor een lichte adviestoevoeging"),
  ),
  bijdragen(
    2024, [22_100, 22_800, 24_200, 26_200, 31_100], [30_700, 31_800, 33_300, 37_200, 44_000],
    [226, 417, 595, 775, 952], [394, 477, 655, 834, 984], { kort: 61, lang: [61, 121] }, { G: [89, 149], PF: [124, 164] },
    AFGELEID("Een deel van de bedragen"),
  ),
  bijdragen(
    2025, [23_600, 24_300, 25_800, 27_900, 33_200], [32_700, 33_900, 35_500, 39_700, 46_900],
    [241, 445, 634, 826, 1_015], [420, 509, 698, 889, 1_049], { kort: 65, lang: [65, 129] }, { G: [95, 159], PF: [132, 175] },
    AFGELEID("Bijna elk bedrag"),
  ),
]);

/** The discount comes by itself with every regular toevoeging (verwijzing.md A.3). */
export const KORTING_AUTOMATISCH = true;

/** The year of which income counts for an application on this day. */
export function peiljaarVan(datum: Datum): number {
  return Number(datum.slice(0, 4)) - 2;
}

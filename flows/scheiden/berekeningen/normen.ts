import type { Bron } from "#flows/engine/bron.ts";
import { tarief, type Tarief } from "#flows/engine/tarief.ts";

/*
 * The norms and tax figures of scheiden.md chapter 6: they end on 31 December 2026. Amounts in cents, percentages in parts of
 * 100,000. A day after that has no row, so nothing is computed with old norms.
 */

const bron = (verwijzing: string, opmerking?: string): Bron => ({
  verwijzing,
  gecontroleerdOp: "2026-11-22",
  zekerheid: "gecontroleerd",
  ...(opmerking !== undefined && { opmerking }),
});

const in2026 = <T>(naam: string, waarde: T, herkomst: Bron): Tarief<T> =>
  tarief(naam, [{ van: "2026-01-01", tot: "2026-12-31", waarde, bron: herkomst }]);

/** A bracket: up to and including `tot` (null: all above), `basis` at its lower limit and `deel` of what is above it. */
export interface Schijf {
  readonly vanaf: number;
  readonly tot: number | null;
  readonly basis: number;
  readonly deel: number;
}

export interface Belasting {
  readonly schijven: readonly Schijf[];
  readonly algemeneKorting: readonly Schijf[];
  readonly arbeidskorting: readonly Schijf[];
}

/** Income tax and the two credits of a year, below AOW age (scheiden.md 6.1). */
export const belastingTarief = in2026<Belasting>(
  "inkomstenbelasting",
  {
    schijven: [
      { vanaf: 0, tot: 3_888_300, basis: 0, deel: 35_750 },
      { vanaf: 3_888_300, tot: 7_842_600, basis: 0, deel: 37_560 },
      { vanaf: 7_842_600, tot: null, basis: 0, deel: 49_500 },
    ],
    algemeneKorting: [
      { vanaf: 0, tot: 2_973_600, basis: 311_500, deel: 0 },
      { vanaf: 2_973_600, tot: null, basis: 311_500, deel: -6_398 },
    ],
    arbeidskorting: [
      { vanaf: 0, tot: 1_196_500, basis: 0, deel: 8_324 },
      { vanaf: 1_196_500, tot: 2_584_500, basis: 99_600, deel: 31_009 },
      { vanaf: 2_584_500, tot: 4_559_200, basis: 530_000, deel: 1_950 },
      { vanaf: 4_559_200, tot: null, basis: 568_500, deel: -6_510 },
    ],
  },
  bron("Tarieven en heffingskortingen 2026", "Gezien in een openbare kopie; vergelijk met belastingdienst.nl."),
);

export interface Kindgebonden {
  readonly perKind: number;
  readonly alleenstaand: number;
  readonly van12: number;
  readonly van16: number;
  readonly afbouw: number;
  readonly drempel: { readonly alleen: number; readonly paar: number };
  readonly vermogen: { readonly alleen: number; readonly paar: number };
}

/** Kindgebonden budget of a year (scheiden.md 6.2). */
export const kgbTarief = in2026<Kindgebonden>(
  "kindgebonden-budget",
  {
    perKind: 258_000,
    alleenstaand: 341_600,
    van12: 72_400,
    van16: 96_400,
    afbouw: 7_600,
    drempel: { alleen: 2_973_600, paar: 3_914_100 },
    vermogen: { alleen: 14_601_100, paar: 18_463_300 },
  },
  bron("Wet op het kindgebonden budget, bedragen 2026", "Gezien in een openbare kopie; vergelijk met belastingdienst.nl."),
);

export interface Behoeftetabel {
  /** Net family income a month in whole euros, of each column. */
  readonly kolommen: readonly number[];
  /** Costs of all children together in whole euros, by number of children (the last row: four or more). */
  readonly rijen: readonly (readonly number[])[];
}

/** What children cost their parents together, a month (scheiden.md 6.3). */
export const behoefteTarief = in2026<Behoeftetabel>(
  "behoeftetabel",
  {
    kolommen: [2_000, 2_500, 3_000, 3_500, 4_000, 4_500, 5_000, 5_500, 6_000, 6_500, 7_000, 7_500],
    rijen: [
      [200, 275, 350, 425, 540, 610, 680, 745, 805, 870, 930, 985],
      [345, 475, 605, 735, 905, 1_025, 1_145, 1_260, 1_375, 1_485, 1_590, 1_695],
      [345, 495, 645, 795, 945, 1_080, 1_215, 1_345, 1_470, 1_595, 1_720, 1_835],
      [410, 590, 770, 950, 1_130, 1_295, 1_460, 1_620, 1_775, 1_930, 2_080, 2_230],
    ],
  },
  bron("rechtspraak.nl, Behoeftetabel 2026"),
);

export interface Draagkrachtnorm {
  /** Below the first band: with one child, and with more, in whole euros. */
  readonly laagste: readonly [number, number];
  /** From this monthly income in whole euros, this capacity in whole euros; ends where the formula begins. */
  readonly banden: readonly (readonly [number, number])[];
  readonly formuleVanaf: number;
  /** Necessary costs besides housing, in whole euros. */
  readonly overig: number;
}

export interface Alimentatienormen {
  /** Part of the income for housing. */
  readonly wonen: number;
  /** Part of what is left for children, and for a former partner. */
  readonly voorKinderen: number;
  readonly voorPartner: number;
  readonly hofnorm: number;
  readonly onderAow: Draagkrachtnorm;
  readonly vanafAow: Draagkrachtnorm;
  /** Discount by days of care a week (0: less than one day). */
  readonly zorgkorting: readonly number[];
  /** Tax rates for the deduction, and the yearly income up to which the first one counts (cents). */
  readonly aftrek: { readonly tot: number; readonly laag: number; readonly hoog: number };
  /** Holiday pay on net pay when it is not known: an own rule of thumb. */
  readonly vakantiegeld: number;
}

/** Norms for alimony (scheiden.md 6.4 to 6.6). */
export const alimentatieTarief = in2026<Alimentatienormen>(
  "alimentatienormen",
  {
    wonen: 30_000,
    voorKinderen: 70_000,
    voorPartner: 60_000,
    hofnorm: 60_000,
    onderAow: {
      laagste: [25, 50],
      banden: [[1_950, 50], [2_000, 77], [2_050, 96], [2_100, 109], [2_150, 116]],
      formuleVanaf: 2_200,
      overig: 1_365,
    },
    vanafAow: {
      laagste: [25, 50],
      banden: [[2_180, 51], [2_230, 77], [2_280, 97], [2_330, 109], [2_380, 116]],
      formuleVanaf: 2_430,
      overig: 1_525,
    },
    zorgkorting: [5_000, 15_000, 25_000, 35_000],
    aftrek: { tot: 3_888_300, laag: 35_750, hoog: 37_560 },
    vakantiegeld: 106_000,
  },
  {
    ...bron("Rapport alimentatienormen 2026"),
    zekerheid: "onzeker",
    opmerking: "1.365, 1.525 en de tabel bij lage inkomens komen uit openbare rekenprogramma's; de aftrek van de kosten van kinderen en de vergelijking van inkomens bij partneralimentatie zijn vereenvoudigd.",
  },
);

/** Yearly raise of alimony on 1 January (scheiden.md 6.7a); that of 2027 is not known. */
export const indexeringTarief = tarief<number>(
  "indexering-alimentatie",
  ([[2024, 6_200], [2025, 6_500], [2026, 4_600]] as const).map(([jaar, waarde]) => ({
    van: `${jaar}-01-01`,
    tot: `${jaar}-12-31`,
    waarde,
    bron: bron("art. 1:402a BW, lbio.nl"),
  })),
);

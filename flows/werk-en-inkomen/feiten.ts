import type { Datum } from "#flows/engine/datum.ts";

/**
 * The parts of the tree (werk-en-inkomen.md chapter 3): the letters and numbers of that file, with a small letter for a
 * branch of a part. The part decides which question comes next, and in the end the outcome.
 */
export const WEGEN = [
  "start", "A1", "A2", "A3", "A7", "A7a", "A7t", "A7o", "A7g", "A8", "A9", "A10", "A11", "A11g",
  "B1", "B2", "B3", "C1", "D1", "D2", "D4", "D5", "D6", "E1", "E2", "E2l", "E3", "E3l", "E5", "E5n", "E5h", "E5b", "E5w", "E6", "E6a", "E6b",
  "F1", "G1", "H1", "H2", "I1", "J1", "J2", "K1", "K2", "K3", "K4", "L1", "L2", "L2m", "L3", "L3m", "L4", "L5", "L27", "L67",
  "M1", "M2", "M2b", "M3", "M4", "M4u", "M5", "M6", "M7", "N1", "N2", "N3", "O1", "O2", "O3", "O4", "P1", "Q1", "S1", "S2", "S0",
] as const;

export type Weg = (typeof WEGEN)[number];

/** Who sent the letter, as far as guards tell them apart. */
export type Instantie = "uwv" | "gemeente" | "svb" | "belastingdienst" | "toeslagen" | "waterschap" | "weet-niet";

/**
 * What the guards read: classes of answers. Days and numbers stand here only until they are folded into a class;
 * a fact that no later guard reads says nothing about the place in the walk.
 */
export interface Feiten {
  readonly weg: Weg;
  /** Screens so far: the last two questions are asked as far as the count stays within twelve. */
  readonly aantal: number;
  readonly dwang: boolean;
  /** The long ways round (3.1, "Twelve"): some questions move to the result page. */
  readonly omweg: boolean;
  readonly vanWerksfeer: boolean;
  /** Dismissed without a procedure, on the spot or not. */
  readonly opStaandeVoet: boolean;
  /** An agreement in the sense of art. 7:671 BW: signed under a dismissal. */
  readonly instemming: boolean;
  /** One day, kept until the question that compares it. */
  readonly dag: Datum | null;
  readonly bedenktijdOpen: boolean;
  readonly aanzegplicht: boolean;
  readonly aanzegTeLaat: boolean;
  readonly keten: "een" | "meer" | "vier";
  readonly vast: boolean;
  readonly proeftijdFout: boolean;
  /** Months of a trial period of which the end still has to be compared. */
  readonly proefmaanden: 1 | 2 | null;
  readonly leeftijd: number | null;
  readonly onderMinimumloon: boolean;
  readonly failliet: boolean;
  readonly loonGestopt: boolean;
  readonly uitzendStopt: boolean;
  readonly zzpGestopt: boolean;
  readonly discriminatie: boolean;
  readonly bedingTijdelijk: boolean;
  readonly instantie: Instantie;
  readonly samenloop: boolean;
  readonly dreiging: boolean;
  readonly beslag: boolean;
}

export const begin: Feiten = {
  weg: "start",
  aantal: 0,
  dwang: false,
  omweg: false,
  vanWerksfeer: false,
  opStaandeVoet: false,
  instemming: false,
  dag: null,
  bedenktijdOpen: false,
  aanzegplicht: false,
  aanzegTeLaat: false,
  keten: "een",
  vast: false,
  proeftijdFout: false,
  proefmaanden: null,
  leeftijd: null,
  onderMinimumloon: false,
  failliet: false,
  loonGestopt: false,
  uitzendStopt: false,
  zzpGestopt: false,
  discriminatie: false,
  bedingTijdelijk: false,
  instantie: "weet-niet",
  samenloop: false,
  dreiging: false,
  beslag: false,
};

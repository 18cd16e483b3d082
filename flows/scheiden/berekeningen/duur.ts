import { plusMaanden, type Datum } from "#flows/engine/datum.ts";
import { aowDatum } from "#flows/tarieven/aow-leeftijd.ts";

/** Days of the rules of art. 1:157 BW (scheiden.md 6.7b). */
export interface DuurInvoer {
  readonly huwelijk: Datum;
  /** Day of birth of who receives. */
  readonly geboren: Datum;
  /** F: the day on which the request is filed. */
  readonly indiening: Datum;
  /** S: the day of registration; unknown: three months after F, and the result is an estimate. */
  readonly inschrijving?: Datum | undefined;
  readonly jongsteGeboren?: Datum | undefined;
  /** The recipient mainly cares for that child. */
  readonly zorgt?: boolean | undefined;
}

export interface Duur {
  /** Last day; null for a case of before 2020, which has older rules. */
  readonly einde: Datum | null;
  readonly regel: "L1" | "L2" | "L3" | "L4" | "oude-regels";
  readonly maandenHuwelijk: number;
  readonly inschrijving: Datum;
  /** The day of registration was assumed. */
  readonly geschat: boolean;
  /** The AOW age of this person is not certain yet. */
  readonly voorlopig: boolean;
  /** Until then it can last when the recipient mainly cares for the youngest child. */
  readonly kanTot: Datum | null;
}

const NIEUWE_REGELS: Datum = "2020-01-01";
/** L3 lapses seven years after the new rules began. */
const EINDE_L3: Datum = "2027-01-01";
const GEBOREN_L3: Datum = "1970-01-01";
const LANG_HUWELIJK = 180;
const MEESTE = 60;

/** Full months from a day to another. */
export function volleMaanden(van: Datum, tot: Datum): number {
  const maanden = (Number(tot.slice(0, 4)) - Number(van.slice(0, 4))) * 12 + Number(tot.slice(5, 7)) - Number(van.slice(5, 7));
  return plusMaanden(van, maanden) > tot ? maanden - 1 : maanden;
}

/** Whether the rule for people near AOW age (L2), or that for those born until 1970 (L3), holds for a filing on that day. */
function langeRegel({ huwelijk, geboren }: Pick<DuurInvoer, "huwelijk" | "geboren">, indiening: Datum): "L2" | "L3" | null {
  if (volleMaanden(huwelijk, indiening) <= LANG_HUWELIJK) return null;
  if (plusMaanden(aowDatum(geboren).datum, -120) <= indiening) return "L2";
  return geboren <= GEBOREN_L3 && indiening < EINDE_L3 ? "L3" : null;
}

/** Whether it makes a great difference to file before L3 lapses (scheiden.md 3.5 and 4.24): it holds on this day, and not from then. */
export function isHaastVoorL3(invoer: Pick<DuurInvoer, "huwelijk" | "geboren">, op: Datum): boolean {
  return langeRegel(invoer, op) === "L3" && langeRegel(invoer, EINDE_L3) !== "L3";
}

/**
 * 6.7b: how long partner alimony lasts after a request of 1 January 2020 or later: the latest of four rules. Throws a
 * RangeError when the marriage began after the request, or the registration came before it.
 */
export function duurPartneralimentatie(invoer: DuurInvoer): Duur {
  const { huwelijk, geboren, indiening, jongsteGeboren, zorgt } = invoer;
  const inschrijving = invoer.inschrijving ?? plusMaanden(indiening, 3);
  if (huwelijk > indiening) throw new RangeError("the marriage begins after the request");
  if (inschrijving < indiening) throw new RangeError("the registration comes before the request");
  if (geboren > huwelijk) throw new RangeError("the marriage begins before the birth");
  const maandenHuwelijk = volleMaanden(huwelijk, indiening);
  const aow = aowDatum(geboren);
  const rest = { maandenHuwelijk, inschrijving, geschat: invoer.inschrijving === undefined, voorlopig: false, kanTot: null };
  if (indiening < NIEUWE_REGELS) return { einde: null, regel: "oude-regels", ...rest };
  const lang = langeRegel(invoer, indiening);
  const twaalf = jongsteGeboren === undefined ? undefined : plusMaanden(jongsteGeboren, 144);
  const einden: { readonly regel: Exclude<Duur["regel"], "oude-regels">; readonly einde: Datum }[] = [
    { regel: "L1", einde: plusMaanden(inschrijving, Math.min(MEESTE, Math.ceil(maandenHuwelijk / 2))) },
    ...(lang === "L2" ? [{ regel: lang, einde: aow.datum }] : []),
    ...(lang === "L3" ? [{ regel: lang, einde: plusMaanden(inschrijving, 120) }] : []),
    ...(twaalf !== undefined && zorgt === true ? [{ regel: "L4" as const, einde: twaalf }] : []),
  ];
  const laatste = einden.reduce((a, b) => (b.einde > a.einde ? b : a));
  return {
    ...rest,
    ...laatste,
    voorlopig: laatste.regel === "L2" && aow.voorlopig,
    kanTot: twaalf !== undefined && zorgt !== true && twaalf > laatste.einde ? twaalf : null,
  };
}

/** Last day to ask for more time because of hardship: three months after the end. */
export function verlengingVragen(einde: Datum): Datum {
  return plusMaanden(einde, 3);
}

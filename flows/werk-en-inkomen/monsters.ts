import { plusDagen, plusMaanden, type Datum } from "#flows/engine/datum.ts";
import type { Antwoorden, Waarde } from "#flows/engine/vraag.ts";
import { bedenktijd } from "./berekeningen/termijnen.ts";
import type { Feiten } from "./feiten.ts";

/*
 * The days and numbers on which the walk tries a question: both sides of every boundary of the law around it.
 */

const plus = (peildatum: Datum, ...dagen: number[]): readonly Datum[] => dagen.map((aantal) => plusDagen(peildatum, aantal));

/** Days around today for a question of which the answer decides no route. */
export function rondVandaag(_feiten: Feiten, peildatum: Datum): readonly Datum[] {
  return plus(peildatum, 0, -1, -8, -20, -50);
}

/** A day that lies ahead or was just missed. */
export function straks(_feiten: Feiten, peildatum: Datum): readonly Datum[] {
  return plus(peildatum, -1, 0, 3, 4, 15);
}

/** Last days of work: ahead, today, and with two and three months nearly and quite over. */
export function eindedata(feiten: Feiten, peildatum: Datum): readonly Datum[] {
  const gewoon = [...plus(peildatum, 30, 0, -10, -55), plusDagen(plusMaanden(peildatum, -2), -5), plusDagen(plusMaanden(peildatum, -3), -5)];
  // A trial period that ended in time, and one that did not.
  return feiten.dag === null || feiten.proefmaanden === null ? gewoon : [plusDagen(feiten.dag, 10), ...gewoon];
}

/** First days of work: short ago, and both sides of 36 months before the end of the contract. */
export function dienststarten({ dag }: Feiten, peildatum: Datum): readonly Datum[] {
  const gewoon = [plusDagen(peildatum, -40), plusMaanden(peildatum, -72)];
  if (dag === null) return gewoon;
  return [...gewoon, plusMaanden(dag, -36), plusDagen(plusMaanden(dag, -36), 1)].filter((start) => start <= peildatum);
}

/** Days of a signature: the whole range in which the days to think are open, nearly over and over. */
export function bedenktijddata(_feiten: Feiten, peildatum: Datum): readonly Datum[] {
  return plus(peildatum, 0, -10, -14, -15, -17, -20, -21, -22, -24, -30).filter((datum) => bedenktijd(datum, "nee").veilig >= plusDagen(peildatum, -40));
}

/** Days on which an employer wrote that a contract ends. */
export function aanzegdata(_feiten: Feiten, peildatum: Datum): readonly Datum[] {
  return plus(peildatum, 0, -10, -40);
}

/** Ages on both sides of each limit: minimum wage, 27 years, AOW. */
export function leeftijden(): readonly number[] {
  return [15, 18, 20, 21, 26, 27, 66, 67, 68];
}

/** The years from 2016, beside those before. */
export function jarenVanaf(waarde: Waarde): readonly Antwoorden[] {
  return waarde === "weet-niet" ? [] : [{ "ww-jaren-vanaf-2016": 0 }, { "ww-jaren-vanaf-2016": 10 }];
}

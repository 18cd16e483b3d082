import { dagenTussen, plusDagen, plusMaanden, type Datum } from "#flows/engine/datum.ts";
import { isVrijeDag } from "#flows/engine/kalender.ts";
import { inCenten, inEuro } from "#flows/engine/centen.ts";
import { jeugdloonTarief, minimumloonTarief } from "./tarieven.ts";

/** More working days than this do not raise the percentage any more. */
const MEESTE_DAGEN = 33;

/** 6.5: the working days after the day on which pay was due, up to and including today; counted no further than they matter. */
export function werkdagenTeLaat(betaaldatum: Datum, vandaag: Datum): number {
  let n = 0;
  for (let dag = plusDagen(betaaldatum, 1); dag <= vandaag && n < MEESTE_DAGEN; dag = plusDagen(dag, 1)) if (!isVrijeDag(dag)) n += 1;
  return n;
}

/** 6.5: the percentage of the statutory rise: 5 for the fourth to the eighth working day, then 1, at most 50 (art. 7:625 BW). */
export function verhogingProcent(n: number): number {
  if (n <= 3) return 0;
  return n <= 8 ? 5 * (n - 3) : Math.min(50, 25 + (n - 8));
}

/** 6.5: the statutory rise in euro over the gross pay that is still due. A judge may lower it. */
export function wettelijkeVerhoging(loon: number, betaaldatum: Datum, vandaag: Datum): { readonly n: number; readonly procent: number; readonly bedrag: number } {
  const n = werkdagenTeLaat(betaaldatum, vandaag);
  const procent = verhogingProcent(n);
  return { n, procent, bedrag: inEuro(Math.round((inCenten(loon) * procent) / 100)) };
}

/**
 * 6.6: the minimum wage per hour in euro for an age on a day; undefined below 15 and for a period without figures. `bbl`:
 * a learning contract.
 */
export function minimumloon(leeftijd: number, op: Datum, bbl = false): number | undefined {
  const uur = minimumloonTarief.zoek(op)?.waarde;
  if (uur === undefined || leeftijd < 15) return undefined;
  if (leeftijd >= 21) return uur;
  const percentages = jeugdloonTarief.zoek(op)?.waarde;
  if (percentages === undefined) return undefined;
  const procent = (bbl ? percentages.bbl[Math.floor(leeftijd)] : undefined) ?? percentages.gewoon[Math.floor(leeftijd)];
  return procent === undefined ? undefined : inEuro(Math.round((inCenten(uur) * Math.round(procent * 10)) / 1000));
}

/** What is missing of the minimum wage over a month, in euro. */
export interface Tekort {
  readonly minimum: number;
  readonly tekort: number;
  readonly vakantiebijslag: number;
}

/** 6.6: the shortfall and 8% holiday allowance over it (art. 15 WML); undefined when the minimum of that month is not known. */
export function minimumloonTekort(vraag: {
  readonly leeftijd: number;
  readonly maand: Datum;
  readonly uurloon: number;
  readonly uren: number;
  readonly bbl?: boolean;
}): Tekort | undefined {
  const minimum = minimumloon(vraag.leeftijd, vraag.maand, vraag.bbl);
  if (minimum === undefined) return undefined;
  const tekort = Math.max(0, Math.round((inCenten(minimum) - inCenten(vraag.uurloon)) * vraag.uren));
  return { minimum, tekort: inEuro(tekort), vakantiebijslag: inEuro(Math.round((tekort * 8) / 100)) };
}

/** The last day on which an employer had to say in writing whether a contract goes on: a month before the end (art. 7:668 BW). */
export function laatsteAanzegdag(einde: Datum): Datum {
  return plusMaanden(einde, -1);
}

/** Contracts for which an employer must say in time whether they go on: six months or longer, with a day on which they end. */
const MET_AANZEGPLICHT: ReadonlySet<string> = new Set(["precies-6-mnd", "6-24-mnd", "vanaf-24-mnd"]);

export interface Aanzegvergoeding {
  readonly laatsteDag: Datum;
  /** Days too late; null when nothing was written at all. */
  readonly dagenTeLaat: number | null;
  /** Gross in euro, without holiday allowance. */
  readonly bedrag: number;
}

/**
 * 6.7: pay for not saying in writing, or not in time, whether a contract goes on, in euro (art. 7:668 lid 3 BW). Undefined
 * without that duty, and when the day of a late message is not known.
 */
export function aanzegvergoeding(vraag: {
  readonly einde: Datum;
  readonly contractDuur: string;
  readonly aanzegging: string;
  readonly aanzegDatum?: Datum | undefined;
  readonly maandloon: number;
}): Aanzegvergoeding | undefined {
  if (!MET_AANZEGPLICHT.has(vraag.contractDuur) && vraag.contractDuur !== "weet-niet") return undefined;
  const laatsteDag = laatsteAanzegdag(vraag.einde);
  const loon = inCenten(vraag.maandloon);
  if (vraag.aanzegging === "op-tijd") return { laatsteDag, dagenTeLaat: 0, bedrag: 0 };
  if (vraag.aanzegging !== "te-laat") return { laatsteDag, dagenTeLaat: null, bedrag: inEuro(loon) };
  if (vraag.aanzegDatum === undefined) return undefined;
  const maand = dagenTussen(laatsteDag, vraag.einde);
  const k = Math.min(Math.max(0, dagenTussen(laatsteDag, vraag.aanzegDatum)), maand);
  return { laatsteDag, dagenTeLaat: k, bedrag: inEuro(Math.round((loon * k) / maand)) };
}

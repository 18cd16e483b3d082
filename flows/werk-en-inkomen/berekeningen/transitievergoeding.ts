import { dagenTussen, plusDagen, plusMaanden, type Datum } from "#flows/engine/datum.ts";
import { inCenten, inEuro } from "#flows/engine/centen.ts";
import { maximumTransitieTarief } from "./tarieven.ts";

/** A period of work in whole years, whole months and remaining days; `dm` is the length of the month those days fall in. */
export interface Dienstverband {
  readonly j: number;
  readonly m: number;
  readonly d: number;
  readonly dm: number;
}

/** Splits the period from `start` up to and including `einde` (6.4). Throws a RangeError when it ends before it begins. */
export function dienstverband(start: Datum, einde: Datum): Dienstverband {
  const na = plusDagen(einde, 1);
  if (na <= start) throw new RangeError(`ends before it begins: ${start} to ${einde}`);
  let maanden = (Number(na.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(na.slice(5, 7)) - Number(start.slice(5, 7));
  if (plusMaanden(start, maanden) > na) maanden -= 1;
  const van = plusMaanden(start, maanden);
  return { j: Math.floor(maanden / 12), m: maanden % 12, d: dagenTussen(van, na), dm: dagenTussen(van, plusMaanden(start, maanden + 1)) };
}

/** What a transitievergoeding is computed from: pay in euro a month. `M` is the pay with everything in it, when that is known. */
export interface Loonbasis {
  readonly maandloon: number;
  readonly vastExtra: number;
}

/** Monthly pay with 8% holiday allowance and fixed extras, in hundredths of a cent. */
const basis = ({ maandloon, vastExtra }: Loonbasis): number => inCenten(maandloon) * 108 + inCenten(vastExtra) * 100;

export interface Transitievergoeding extends Dienstverband {
  /** Pay per month on which it is based, in euro. */
  readonly M: number;
  /** Gross, in euro; an indication. */
  readonly bedrag: number;
  readonly begrensd: boolean;
}

/**
 * 6.4: a third of a month's pay for each year, and a part of it for the rest, in euro (art. 7:673 lid 2 BW). At most the
 * amount of the year of ending, or twelve months' pay when that is more. Throws GeenTariefError when the limit matters and
 * that year has none.
 */
export function transitievergoeding(periode: { readonly start: Datum; readonly einde: Datum }, loon: Loonbasis): Transitievergoeding {
  const delen = dienstverband(periode.start, periode.einde);
  const { j, m, d, dm } = delen;
  const M = basis(loon);
  const ongeveer = (M * ((12 * j + m) * dm + d)) / (36 * dm * 100);
  const bedrag = Math.round(ongeveer);
  const jaarloon = Math.round((12 * M) / 100);
  const grens = bedrag <= jaarloon ? jaarloon : Math.max(inCenten(maximumTransitieTarief.op(periode.einde).waarde), jaarloon);
  return { ...delen, M: inEuro(Math.round(M / 100)), bedrag: inEuro(Math.min(bedrag, grens)), begrensd: bedrag > grens };
}

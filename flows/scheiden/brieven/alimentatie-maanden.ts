import type { Situatie, Waarden } from "#flows/engine/brief.ts";
import { plusMaanden, type Datum } from "#flows/engine/datum.ts";
import { GeenTariefError } from "#flows/engine/tarief.ts";
import { inCenten, inEuro } from "#flows/engine/centen.ts";
import { indexeer } from "../berekeningen/indexering.ts";

/** A month that was not or not wholly paid, with what had to be paid; null where the raise of that year is not known. */
export interface Maand {
  readonly maand: Datum;
  readonly bedrag: number | null;
}

/** More months than this in one letter is a mistake in a year. */
export const MEESTE_MAANDEN = 120;

/** The amount that had to be paid in a year, with the raise of every January unless that is excluded (art. 1:402a BW). */
function bedragIn(jaar: string, w: Waarden, s: Situatie): number | null {
  const [bedrag, vastgesteld] = [w.bedrag("bedrag-vastgesteld"), w.datum("bedrag-sinds") ?? w.datum("beschikking-datum")];
  const nu = w.bedrag("bedrag-nu");
  if (nu !== undefined && jaar === s.peildatum.slice(0, 4)) return nu;
  if (bedrag === undefined) return null;
  if (w.vink("geen-indexering")) return bedrag;
  if (vastgesteld === undefined) return null;
  try {
    return indexeer({ bedrag, vastgesteld }, `${jaar}-12-31`).bedrag;
  } catch (fout) {
    if (fout instanceof GeenTariefError) return null;
    throw fout;
  }
}

/** The first and the last month; undefined while one of them is missing, or they are in the wrong order or too far apart. */
function periode(w: Waarden): { readonly van: Datum; readonly aantal: number } | undefined {
  const [eerste, laatste] = [w.datum("eerste-maand"), w.datum("laatste-maand")];
  if (eerste === undefined || laatste === undefined) return undefined;
  const aantal = (Number(laatste.slice(0, 4)) - Number(eerste.slice(0, 4))) * 12 + Number(laatste.slice(5, 7)) - Number(eerste.slice(5, 7)) + 1;
  return aantal < 1 || aantal > MEESTE_MAANDEN ? undefined : { van: `${eerste.slice(0, 8)}01`, aantal };
}

/** The open months in order; none while the period is not known. */
export function openMaanden(w: Waarden, s: Situatie): readonly Maand[] {
  const gevonden = periode(w);
  if (!gevonden) return [];
  return Array.from({ length: gevonden.aantal }, (_, nr) => {
    const maand = plusMaanden(gevonden.van, nr);
    return { maand, bedrag: bedragIn(maand.slice(0, 4), w, s) };
  });
}

/** What is still open in euro: as typed, or all months less what was paid; undefined when an amount of a month is not known. */
export function openTotaal(w: Waarden, s: Situatie): number | undefined {
  const getypt = w.bedrag("totaal-open");
  if (getypt !== undefined) return getypt;
  const maanden = openMaanden(w, s);
  if (maanden.length === 0 || maanden.some(({ bedrag }) => bedrag === null)) return undefined;
  const som = maanden.reduce((tot, { bedrag }) => tot + inCenten(bedrag ?? 0), 0);
  return inEuro(som - inCenten(w.bedrag("al-betaald-bedrag") ?? 0));
}

/** The amount of a month now, with the raise as far as it is known. */
export function bedragNu(w: Waarden, s: Situatie): number | null {
  return bedragIn(s.peildatum.slice(0, 4), w, s);
}

/** The first month that has no amount. */
export function zonderBedrag(w: Waarden, s: Situatie): Datum | undefined {
  return openMaanden(w, s).find(({ bedrag }) => bedrag === null)?.maand;
}

/** True when the days were typed but cannot be a period. */
export function isPeriodeFout(w: Waarden): boolean {
  return w.datum("eerste-maand") !== undefined && w.datum("laatste-maand") !== undefined && periode(w) === undefined;
}

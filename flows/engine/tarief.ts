import { isDatum, plusDagen, type Datum } from "./datum.ts";
import type { Bron } from "./bron.ts";

/** One value that holds from `van` up to and including `tot`; `tot` is null in the last known period that is still open. */
export interface TariefRij<T> {
  readonly van: Datum;
  readonly tot: Datum | null;
  readonly waarde: T;
  readonly bron: Bron;
}

/** A day for which no row exists. The message names the table and the day, for the editor. */
export class GeenTariefError extends Error {
  override name = "GeenTariefError";
}

/** Amounts and limits that change with time. */
export interface Tarief<T> {
  readonly naam: string;
  readonly rijen: readonly TariefRij<T>[];
  /** The row that is valid on that day. Throws GeenTariefError when there is none; never falls back on the last row. */
  op(datum: Datum): TariefRij<T>;
  /** The row that is valid on that day, or undefined when the figure of that period is not known (yet). */
  zoek(datum: Datum): TariefRij<T> | undefined;
}

/**
 * A table of dated rows. Refuses at load: no rows, an impossible day, rows out of order, an overlap,
 * a hole between two rows, an open row that is not the last, an uncertain source without a remark.
 */
export function tarief<T>(naam: string, rijen: readonly TariefRij<T>[]): Tarief<T> {
  const fout = (wat: string): never => {
    throw new Error(`tarief ${naam}: ${wat}`);
  };
  if (rijen.length === 0) fout("no rows");
  rijen.forEach((rij, i) => {
    if (!isDatum(rij.van)) fout(`row ${i + 1}: "${rij.van}" is no day`);
    if (rij.tot !== null && (!isDatum(rij.tot) || rij.tot < rij.van)) fout(`row ${i + 1}: ends before it begins`);
    if (rij.tot === null && i < rijen.length - 1) fout(`row ${i + 1}: open, but not the last`);
    if (rij.bron.zekerheid === "onzeker" && !rij.bron.opmerking) fout(`row ${i + 1}: uncertain without a remark`);
    const vorige = rijen[i - 1];
    if (vorige?.tot && rij.van !== plusDagen(vorige.tot, 1)) fout(`row ${i + 1}: gap or overlap with row ${i}`);
  });
  const zoek = (datum: Datum) => rijen.find((rij) => rij.van <= datum && (rij.tot === null || datum <= rij.tot));
  return {
    naam,
    rijen,
    zoek,
    op: (datum) => {
      const rij = zoek(datum);
      if (!rij) throw new GeenTariefError(`tarief ${naam}: no row for ${datum}`);
      return rij;
    },
  };
}

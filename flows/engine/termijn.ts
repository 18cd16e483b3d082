import { laatste, plusDagen, plusMaanden, vroegste, type Datum } from "./datum.ts";
import { atw } from "./kalender.ts";

/** The length of a statutory term. */
export interface Periode {
  readonly aantal: number;
  readonly eenheid: "dagen" | "weken" | "maanden" | "jaren";
}

/**
 * Extension of a term that ends on a free day: `wet` = as the Algemene termijnenwet says; `altijd` = also a longer term
 * (late side, for what binds the government); `nooit` = the law excludes it, or the early side is wanted.
 */
export type Verlenging = "wet" | "altijd" | "nooit";

/** Whether the Atw extends a term of this length: not above 90 days, 12 weeks or 3 months, nor in years (art. 4 Atw). */
export function isVerlengbaar({ aantal, eenheid }: Periode): boolean {
  switch (eenheid) {
    case "dagen":
      return aantal <= 90;
    case "weken":
      return aantal <= 12;
    case "maanden":
      return aantal <= 3;
    case "jaren":
      return false;
  }
}

function plusPeriode(start: Datum, { aantal, eenheid }: Periode, richting: 1 | -1): Datum {
  switch (eenheid) {
    case "dagen":
      return plusDagen(start, richting * aantal);
    case "weken":
      return plusDagen(start, richting * aantal * 7);
    case "maanden":
      return plusMaanden(start, richting * aantal);
    case "jaren":
      return plusMaanden(start, richting * aantal * 12);
  }
}

/**
 * The last day of a term that begins the day after `start`. `verlenging` is the exception of a law; without it art. 1 and
 * 4 Atw decide.
 */
export function termijnEinde(start: Datum, periode: Periode, verlenging: Verlenging = "wet"): Datum {
  const einde = plusPeriode(start, periode, 1);
  return verlenging === "altijd" || (verlenging === "wet" && isVerlengbaar(periode)) ? atw(einde) : einde;
}

/** The last day of a term that is counted back from `tot`; the Atw never moves it (art. 1 lid 2 Atw). */
export function termijnTerug(tot: Datum, periode: Periode): Datum {
  return plusPeriode(tot, periode, -1);
}

/** A term of which start or length may be doubted: what is shown, and the other end of the doubt. */
export interface TweezijdigeTermijn {
  /** The safe day: the earliest for the citizen, the latest for the government. */
  readonly datum: Datum;
  /** The other day, when there is doubt and it differs. */
  readonly ander: Datum | null;
}

/**
 * A term with doubt. `starts` are the days from which it may run (letter, day seen; undefined ones are skipped), `periodes`
 * the lengths it may have. Undefined when no start is known at all.
 */
export function tweezijdig(vraag: {
  readonly starts: readonly (Datum | undefined)[];
  readonly periodes: readonly Periode[];
  readonly voor: "burger" | "overheid";
  readonly verlenging?: Verlenging;
}): TweezijdigeTermijn | undefined {
  const einden = vraag.starts.flatMap((start) =>
    start === undefined ? [] : vraag.periodes.map((periode) => termijnEinde(start, periode, vraag.verlenging)),
  );
  const vroeg = vroegste(...einden);
  const laat = laatste(...einden);
  if (vroeg === undefined || laat === undefined) return undefined;
  const [datum, ander] = vraag.voor === "burger" ? [vroeg, laat] : [laat, vroeg];
  return { datum, ander: datum === ander ? null : ander };
}

import { WEET_NIET, type DatumVraag, type GetalVraag, type KeuzeVraag, type MeerkeuzeVraag, type Veld } from "./vraag.ts";

/** Short forms of questions for the table of a flow: every choice gets "weet-niet". */
export function vraagmakers<F>() {
  type Keuze = KeuzeVraag<F>;
  type Meerkeuze = MeerkeuzeVraag<F>;
  type Dag = DatumVraag<F>;
  type Getal = GetalVraag<F>;
  return {
    keuze: (opties: readonly string[], rest: Partial<Keuze> = {}): Keuze => ({ soort: "keuze", opties: [...opties, WEET_NIET], ...rest }),
    /** `alleen`: the options that stand alone, besides "weet-niet". */
    meerkeuze: (opties: readonly string[], alleen: readonly string[] = ["geen"], rest: Partial<Meerkeuze> = {}): Meerkeuze => ({
      soort: "meerkeuze",
      opties: [...opties, WEET_NIET],
      alleen: [...alleen, WEET_NIET],
      ...rest,
    }),
    dag: (monsters: NonNullable<Dag["monsters"]>, rest: Partial<Dag> = {}): Dag => ({ soort: "datum", toekomst: false, monsters, ...rest }),
    /** A day that may lie ahead. */
    komendeDag: (monsters: NonNullable<Dag["monsters"]>, rest: Partial<Dag> = {}): Dag => ({ soort: "datum", toekomst: true, monsters, ...rest }),
    getal: (min: number, max: number, monsters: readonly number[] = [min, max], rest: Partial<Getal> = {}): Getal => ({ soort: "getal", min, max, monsters: () => monsters, ...rest }),
    /** An amount in euro. */
    bedrag: (monsters: readonly number[] = [0, 100_000], rest: Partial<Getal> = {}): Getal => ({ soort: "bedrag", min: 0, max: 10_000_000, monsters: () => monsters, ...rest }),
  };
}

/** A day on the screen of another question, shown with one of its options or always. */
export function dagVeld(bij?: string): Veld {
  return { soort: "datum", toekomst: false, ...(bij !== undefined && { bij }) };
}

/** The same for a day that may lie ahead. */
export function komendeDagVeld(bij?: string): Veld {
  return { soort: "datum", toekomst: true, ...(bij !== undefined && { bij }) };
}

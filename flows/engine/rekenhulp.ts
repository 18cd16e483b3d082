import { z } from "zod";
import type { Bron } from "./bron.ts";
import { isDatum, type Datum } from "./datum.ts";
import type { Tarief } from "./tarief.ts";

/** A dated table that a calculation reads, and the day for which. */
export interface Cijfer {
  readonly tabel: Tarief<unknown>;
  readonly op: Datum;
}

/** A calculation that a person can use apart from a flow: what it reads, and what it gives. */
export interface Rekenhulp {
  readonly id: string;
  /** Ids in the sources of the flow it belongs to. */
  readonly bronnen: readonly string[];
  /** The sources of this accepted input, where one calculation holds several rules; `bronnen` unless told. */
  readonly bronnenBij: (invoer: unknown) => readonly string[];
  /** The shape of its input; the messages name what is missing. */
  readonly invoer: z.ZodType;
  /**
   * The result for an input that `invoer` accepts, with the figures of the day. Throws GeenTariefError where the figures of
   * that day are not known, RangeError where the input cannot be.
   */
  readonly bereken: (invoer: unknown, peildatum: Datum) => unknown;
  /** The dated figures that an accepted input uses; none when nothing in it changes with the year. */
  readonly cijfers: (invoer: unknown, peildatum: Datum) => readonly Cijfer[];
}

/** Binds a pure function to the schema of its input. `cijfers`: the tables of the day, or tables with a day out of the input. */
export function rekenhulp<S extends z.ZodType>(delen: {
  readonly id: string;
  readonly bronnen: readonly string[];
  readonly bronnenBij?: (invoer: z.infer<S>) => readonly string[];
  readonly invoer: S;
  readonly bereken: (invoer: z.infer<S>, peildatum: Datum) => unknown;
  readonly cijfers?: readonly Tarief<unknown>[] | ((invoer: z.infer<S>, peildatum: Datum) => readonly Cijfer[]);
}): Rekenhulp {
  const { cijfers = [], bronnenBij } = delen;
  return {
    ...delen,
    bronnenBij: (invoer) => (bronnenBij ? bronnenBij(delen.invoer.parse(invoer)) : delen.bronnen),
    bereken: (invoer, peildatum) => delen.bereken(delen.invoer.parse(invoer), peildatum),
    cijfers: (invoer, peildatum) =>
      typeof cijfers === "function" ? cijfers(delen.invoer.parse(invoer), peildatum) : cijfers.map((tabel) => ({ tabel, op: peildatum })),
  };
}

/** What a field of an input means to a person, beyond the type of its value. */
export type Veldsoort = "dag" | "bedrag";

/** A calendar day in the input of a calculation. */
export const dagveld = z.string().refine(isDatum, "no calendar day").meta({ soort: "dag" satisfies Veldsoort });

/** An amount in euro, not below zero, in the input of a calculation. */
export const bedragveld = z.number().min(0).max(10_000_000).meta({ soort: "bedrag" satisfies Veldsoort });

/** A figure that was used: its table, its year and its source. */
export interface GebruiktCijfer {
  readonly naam: string;
  readonly jaar: number;
  readonly bron: Bron;
}

/** The year that a row says of itself, else that of the day for which it was read. */
function jaarVan(waarde: unknown, op: Datum): number {
  return typeof waarde === "object" && waarde !== null && "jaar" in waarde && typeof waarde.jaar === "number" ? waarde.jaar : Number(op.slice(0, 4));
}

/** The dated figures behind a result, as far as they are known for that day. */
export function gebruikteCijfers(hulp: Rekenhulp, invoer: unknown, peildatum: Datum): readonly GebruiktCijfer[] {
  return hulp.cijfers(invoer, peildatum).flatMap(({ tabel, op }) => {
    const rij = tabel.zoek(op);
    return rij ? [{ naam: tabel.naam, jaar: jaarVan(rij.waarde, op), bron: rij.bron }] : [];
  });
}

import type { z } from "zod";
import type { Datum } from "./datum.ts";

/** A calculation that a person can use apart from a flow: what it reads, and what it gives. */
export interface Rekenhulp {
  readonly id: string;
  /** Ids in the sources of the flow it belongs to. */
  readonly bronnen: readonly string[];
  /** The shape of its input; the messages name what is missing. */
  readonly invoer: z.ZodType;
  /**
   * The result for an input that `invoer` accepts, with the figures of the day. Throws GeenTariefError where the figures of
   * that day are not known, RangeError where the input cannot be.
   */
  readonly bereken: (invoer: unknown, peildatum: Datum) => unknown;
}

/** Binds a pure function to the schema of its input. */
export function rekenhulp<S extends z.ZodType>(delen: {
  readonly id: string;
  readonly bronnen: readonly string[];
  readonly invoer: S;
  readonly bereken: (invoer: z.infer<S>, peildatum: Datum) => unknown;
}): Rekenhulp {
  return { ...delen, bereken: (invoer, peildatum) => delen.bereken(delen.invoer.parse(invoer), peildatum) };
}

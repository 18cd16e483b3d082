import { assign, setup } from "xstate";
import type { Datum } from "./datum.ts";
import type { Antwoorden, Waarde } from "./vraag.ts";

/** One answered screen: the value of the question and of the fields that stand on the same screen. */
export interface Antwoordgebeurtenis {
  readonly type: `antwoord.${string}`;
  readonly waarde: Waarde;
  readonly velden: Antwoorden;
}

/** A statement about the facts that a guard may test: which facts it reads, and whether it holds. */
export interface Bewering<F> {
  readonly leest: readonly (keyof F & string)[];
  readonly is: (feiten: F) => boolean;
}

/**
 * How one answer changes the facts. Reads only the facts named in `leest` and the new answer, so that the facts and the
 * place in the machine decide everything that can still happen.
 */
export interface Vouw<F> {
  readonly leest: readonly (keyof F & string)[];
  readonly schrijft: readonly (keyof F & string)[];
  readonly vouw: (feiten: F, antwoord: Gegeven, peildatum: Datum) => Partial<F>;
}

/** What a fold gets of one answered screen. */
export type Gegeven = Pick<Antwoordgebeurtenis, "waarde" | "velden">;

/** A question whose answer decides no way: it is read for the diagnosis only. */
export const doorgeven = { leest: [], schrijft: [], vouw: () => ({}) } as const satisfies Vouw<object>;

export interface Machinecontext<F> {
  readonly feiten: F;
  readonly peildatum: Datum;
}

/** The place that is left as soon as an answer is in: a question. */
export interface Vraagstaat<Doel extends string> {
  readonly on: Record<string, { readonly target: Doel; readonly actions: "onthoud" }>;
}

/**
 * The state of a question: waits for its own event only, remembers the answer, goes to `doel`
 * (the next question, or a decision state).
 */
export function vraagstaat<Doel extends string>(id: string, doel: Doel): Vraagstaat<Doel> {
  return { on: { [`antwoord.${id}`]: { target: doel, actions: "onthoud" } } };
}

/**
 * The XState setup that all flows share: the context holds facts and the date, an answer is folded into the facts,
 * guards are lists of named statements over the facts. No machine of a flow may hold anything else.
 */
export function stroomSetup<F extends object, B extends Record<string, Bewering<F>>>(delen: {
  readonly beweringen: B;
  readonly vouwen: Readonly<Record<string, Vouw<F>>>;
  readonly begin: F;
}) {
  const gebouwd = setup({
    types: {
      context: {} as Machinecontext<F>,
      events: {} as Antwoordgebeurtenis,
      input: {} as { peildatum: Datum } | undefined,
    },
    guards: {
      allemaal: ({ context }: { context: Machinecontext<F> }, params: { als: readonly (keyof B & string)[] }) =>
        params.als.every((naam) => delen.beweringen[naam]!.is(context.feiten)),
    },
    actions: {
      onthoud: assign(({ context, event }) => {
        const vouw = delen.vouwen[event.type.slice("antwoord.".length)];
        if (!vouw) return {};
        return { feiten: { ...context.feiten, ...vouw.vouw(context.feiten, event, context.peildatum) } };
      }),
    },
  });
  return {
    setup: gebouwd,
    /** The context with which every walk through this flow begins. */
    beginContext: ({ input }: { input: { peildatum: Datum } | undefined }): Machinecontext<F> => ({
      feiten: delen.begin,
      // XState's pure `transition` also makes a first snapshot, without input: throwing there costs more than the step.
      peildatum: input?.peildatum ?? "",
    }),
  };
}

/** One row of an ordered decision table: the place of the first row whose statements all hold. */
export interface Beslisregel<B extends string = string, Doel extends string = string> {
  /** Number of the rule in the domain file, as a jurist reads it. */
  readonly nr: string;
  /** Names of statements that must all hold; empty for the row that catches the rest. */
  readonly als: readonly B[];
  /** A question, another decision state, or an outcome. */
  readonly dan: Doel;
}

/** A decision state: leaves at once, to the place of the first row that holds. The last row must hold always. */
export function beslisstaat<B extends string, Doel extends string>(regels: readonly Beslisregel<B, Doel>[]) {
  return {
    always: regels.map((regel) => ({
      guard: { type: "allemaal" as const, params: { als: regel.als } },
      target: regel.dan,
    })),
  };
}

import { assign, createMachine, transition, type AnyMachineSnapshot, type AnyStateMachine } from "xstate";
import type { Beslisregel, Bewering, Vouw } from "./flow-setup.ts";
import type { Antwoorden, Waarde } from "./vraag.ts";

/** What a flow brings to its running machine. */
interface Loopdelen<F> {
  readonly machine: AnyStateMachine;
  readonly begin: F;
  readonly beweringen: Readonly<Record<string, Bewering<F>>>;
  readonly vouwen: Readonly<Record<string, Vouw<F>>>;
  readonly beslisregels: Readonly<Record<string, readonly Beslisregel[]>>;
}

/** The event of the running machine: the answer is folded into the facts once, before the arrows are tried. */
interface Stapgebeurtenis<F> {
  readonly type: string;
  readonly feiten: F;
}

/** An arrow out of a question: whether it holds, and the snapshot to which it leads, as XState made it the first time. */
interface Pijl<F> {
  readonly dan: string;
  readonly geldt: (feiten: F) => boolean;
  readonly isAltijd: boolean;
  sjabloon: AnyMachineSnapshot | undefined;
}

/** A machine of which each step is one transition. */
export interface Loopmachine {
  readonly machine: AnyStateMachine;
  /** The snapshot after an answer to the question where `snapshot` stands; an answer to another question changes nothing. */
  readonly stap: (snapshot: AnyMachineSnapshot, vraagId: string, waarde: Waarde, velden: Antwoorden) => AnyMachineSnapshot;
}

/** The rows from a place on, with the tables of decision states written out: all questions and outcomes it can lead to. */
function uitgeschreven(beslisregels: Loopdelen<unknown>["beslisregels"], doel: string): { als: readonly string[]; dan: string }[] {
  const regels = beslisregels[doel];
  if (!regels) return [{ als: [], dan: doel }];
  return regels.flatMap((regel) =>
    uitgeschreven(beslisregels, regel.dan).map((verder) => ({ als: [...regel.als, ...verder.als], dan: verder.dan })),
  );
}

/**
 * The machine as it runs: the same questions, tables and outcomes as the machine that is drawn, with the decision states
 * folded into the arrows of the question before them. Every answer is then one XState transition instead of two, which
 * halves the cost of an evaluation; the test "de machine die loopt is de machine die getekend is" walks both.
 */
export function loopmachine<F extends object>(delen: Loopdelen<F>): Loopmachine {
  const onthoud = assign({ feiten: ({ event }: { event: Stapgebeurtenis<F> }) => event.feiten });
  const states: Record<string, object> = {};
  const pijlenVan: Record<string, readonly Pijl<F>[]> = {};
  for (const [naam, staat] of Object.entries(delen.machine.config.states ?? {})) {
    if (staat.always) continue;
    const overgangen = Object.entries((staat.on ?? {}) as Record<string, { target: string }>);
    pijlenVan[naam] = overgangen.flatMap(([, { target }]) => pijlenNaar(target));
    states[naam] = staat.type === "final" ? { type: "final" } : { on: Object.fromEntries(overgangen.map(([type, { target }]) => [type, pijlen(target)])) };
  }
  function pijlenNaar(doel: string): Pijl<F>[] {
    return uitgeschreven(delen.beslisregels, doel).map(({ als, dan }) => {
      const waar = als.map((naam) => delen.beweringen[naam]!.is);
      return { dan, geldt: (feiten) => waar.every((is) => is(feiten)), isAltijd: waar.length === 0, sjabloon: undefined };
    });
  }
  function pijlen(doel: string) {
    return pijlenNaar(doel).map(({ dan, geldt, isAltijd }) => {
      const guard = ({ event }: { event: Stapgebeurtenis<F> }) => geldt(event.feiten);
      return { ...(!isAltijd && { guard }), target: dan, actions: onthoud };
    });
  }
  const machine: AnyStateMachine = createMachine({
    id: delen.machine.id,
    initial: delen.machine.config.initial as string,
    context: ({ input }: { input?: { peildatum: string } }) => ({ feiten: delen.begin, peildatum: input?.peildatum ?? "" }),
    states,
  } as Parameters<typeof createMachine>[0]);
  // `transition` makes an actor for each call, and that one its first snapshot: here it gets one that is ready.
  let klaar: AnyMachineSnapshot | undefined;
  const logica = {
    transition: machine.transition.bind(machine),
    getInitialSnapshot: () => klaar!,
    getPersistedSnapshot: () => klaar!,
  } as unknown as AnyStateMachine;
  return {
    machine,
    stap: (snapshot, vraagId, waarde, velden) => {
      klaar = snapshot;
      const { feiten, peildatum } = snapshot.context as { feiten: F; peildatum: string };
      const vouw = delen.vouwen[vraagId];
      const nieuw = vouw ? { ...feiten, ...vouw.vouw(feiten, { waarde, velden }, peildatum) } : feiten;
      const pijl = snapshot.value === vraagId ? pijlenVan[vraagId]?.find(({ geldt }) => geldt(nieuw)) : undefined;
      // XState walks each arrow once; the next time only the facts are others, for nothing else is in a snapshot.
      if (pijl?.sjabloon) return { ...pijl.sjabloon, context: { feiten: nieuw, peildatum } } as AnyMachineSnapshot;
      const na = transition(logica, snapshot, { type: `antwoord.${vraagId}`, feiten: nieuw } as never)[0];
      // The facts of this person do not stay behind.
      if (pijl) pijl.sjabloon = { ...na, context: undefined };
      return na;
    },
  };
}

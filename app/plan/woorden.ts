import type { i18n } from "i18next";
import { stapTekst, stukTekst, uitkomstKop, uitkomstWoorden, type Uitkomstwoorden } from "#app/dossier/uitkomst-woorden.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import type { Plek } from "#flows/plan/index.ts";
import type { Probleemregel } from "./plan.server.ts";

interface Deel {
  readonly diagnose: Diagnose;
  readonly woorden: Uitkomstwoorden;
}

/** The words of a plan: each line in the words and with the days of its own problem. */
export interface Planwoorden {
  readonly naam: (flow: string) => string;
  readonly kop: (flow: string) => string;
  readonly stap: (plek: Plek) => string;
  readonly stuk: (plek: Plek) => string;
  /** A text of the flow of this line, such as the name of a term. */
  readonly zin: (flow: string, sleutel: string) => string;
}

/** Binds the words of every problem that has a result. */
export function planWoorden(i18n: i18n, problemen: readonly Probleemregel[]): Planwoorden {
  const delen = new Map<string, Deel>();
  for (const { flow, diagnose } of problemen) if (diagnose) delen.set(flow, { diagnose, woorden: uitkomstWoorden(i18n, diagnose) });
  const bij = <T>(flow: string, doe: (deel: Deel) => T, anders: T): T => {
    const deel = delen.get(flow);
    return deel ? doe(deel) : anders;
  };
  return {
    naam: (flow) => i18n.t(`${flow}:naam`),
    kop: (flow) => bij(flow, ({ diagnose, woorden }) => uitkomstKop(woorden, diagnose), ""),
    stap: ({ flow, id }) => bij(flow, ({ woorden }) => stapTekst(woorden, id), ""),
    stuk: ({ flow, id }) => bij(flow, ({ diagnose, woorden }) => stukTekst(woorden, diagnose, id), ""),
    zin: (flow, sleutel) => bij(flow, ({ woorden }) => woorden.zin(sleutel), ""),
  };
}

import type { Flow } from "#flows/engine/define-flow.ts";
import { bezwaar } from "./bezwaar/index.ts";
import { huur } from "./huur/index.ts";
import { scheiden } from "./scheiden/index.ts";
import { werkEnInkomen } from "./werk-en-inkomen/index.ts";

/** The registry: one line per flow. A flow that is not here does not exist for the portal. */
export const register = {
  bezwaar,
  huur,
  scheiden,
  "werk-en-inkomen": werkEnInkomen,
} as const;

export type FlowId = keyof typeof register;

/** A flow with its facts left aside: as routes, tools and tests see it. */
export type AnyFlow = Flow<object>;

/** All flows, in the order of the start page. */
export const flows: readonly AnyFlow[] = Object.values(register).map((flow) => flow as unknown as AnyFlow);

/** The flow with this id; undefined when there is none. */
export function findFlow(id: string): AnyFlow | undefined {
  return flows.find((flow) => flow.id === id);
}

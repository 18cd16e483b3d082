import type { Flow } from "#flows/engine/define-flow.ts";
import * as register from "./register.ts";

export type FlowId = keyof typeof register;

/** A flow with its facts left aside: as routes, tools and tests see it. */
export type AnyFlow = Flow<object>;

/** All flows of the registry, by the alphabet: the order of the start page. */
export const flows: readonly AnyFlow[] = Object.values(register).map((flow) => flow as unknown as AnyFlow);

/** The flow with this id; undefined when there is none. */
export function findFlow(id: string): AnyFlow | undefined {
  return flows.find((flow) => flow.id === id);
}

import type { Bewering } from "#flows/engine/flow-setup.ts";
import type { Feiten } from "./feiten.ts";

/** What a rule can ask of the facts. */
export const beweringen = {
  heeftBrief: { leest: ["heeftBrief"], is: ({ heeftBrief }) => heeftBrief },
} satisfies Record<string, Bewering<Feiten>>;

export type Beweringnaam = keyof typeof beweringen;

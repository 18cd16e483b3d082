import { beslisstaat, stroomSetup, vraagstaat } from "#flows/engine/flow-setup.ts";
import { beslisregels } from "./beslisregels.ts";
import { beweringen } from "./beweringen.ts";
import { begin } from "./feiten.ts";
import { vouwen } from "./regels.ts";

const { setup, beginContext } = stroomSetup({ beweringen, vouwen, begin });

/** The tree: a state for each question, table and outcome. */
export const machine = setup.createMachine({
  id: "lege",
  context: beginContext,
  initial: "brief",
  states: {
    brief: vraagstaat("brief", "uitkomst"),
    uitkomst: beslisstaat(beslisregels.uitkomst),
    "o-brief": { type: "final" },
    "o-geen-brief": { type: "final" },
  },
});

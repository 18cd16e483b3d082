import { beslisstaat, stroomSetup, vraagstaat } from "#flows/engine/flow-setup.ts";
import { beslisregels } from "./beslisregels.ts";
import { beweringen } from "./beweringen.ts";
import { begin } from "./feiten.ts";
import { vouwen } from "./regels.ts";
import { uitkomsten } from "./uitkomsten.ts";
import { vragen } from "./vragen.ts";

const { setup, beginContext } = stroomSetup({ beweringen, vouwen, begin });

/** The last question leads to the outcome; every other one to its table. */
const naVraag = (id: string): string => (id === "gemeente" ? "uitkomst" : `na-${id}`);

/** The tree of werk-en-inkomen.md chapter 3: a state for each question, table and outcome. */
export const machine = setup.createMachine({
  id: "werk-en-inkomen",
  context: beginContext,
  initial: "wi-acuut",
  states: {
    ...Object.fromEntries(Object.keys(vragen).map((id) => [id, vraagstaat(id, naVraag(id))])),
    ...Object.fromEntries(Object.entries(beslisregels).map(([naam, regels]) => [naam, beslisstaat(regels)])),
    ...Object.fromEntries(Object.keys(uitkomsten).map((id) => [id, { type: "final" as const }])),
  },
});

import type { Beslisregel } from "#flows/engine/flow-setup.ts";
import type { Beweringnaam } from "./beweringen.ts";
import type { UitkomstId } from "./uitkomsten.ts";

/** The ordered tables: the first row that holds decides. */
export const beslisregels = {
  uitkomst: [
    { nr: "1", als: ["heeftBrief"], dan: "o-brief" },
    { nr: "2", als: [], dan: "o-geen-brief" },
  ],
} satisfies Record<string, readonly Beslisregel<Beweringnaam, UitkomstId>[]>;

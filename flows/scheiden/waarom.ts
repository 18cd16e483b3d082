import type { Beslisregel } from "#flows/engine/flow-setup.ts";
import { maakWaarom } from "#flows/engine/redenen.ts";
import { beslisregels } from "./beslisregels.ts";
import { beweringen, type Beweringnaam } from "./beweringen.ts";
import { betekenissen } from "./betekenissen.ts";
import type { Zaak } from "./zaak.ts";

/** For the last rows it decided too that people agree, or that nothing is known about it. */
const OOK_VANAF_21 = ["relatie", "eens"] as const;

/** Why this outcome: the row of the table that held, and the questions behind the facts it looked at. */
const waarom = maakWaarom({ vouwen: betekenissen, beweringen, ook: ({ nr }) => (Number(nr) >= 21 ? OOK_VANAF_21 : []) });

/** The row of scheiden.md 3.3 that decided; an outcome that came early is the first row. */
export function regelVan({ feiten }: Pick<Zaak, "feiten">): Beslisregel<Beweringnaam> {
  return waarom.regelVan(beslisregels.uitkomst, feiten);
}

/** The questions that decided the outcome, in the order in which they were asked. */
export function waaromVan(zaak: Zaak): readonly string[] {
  return waarom.waaromVan(beslisregels.uitkomst, zaak);
}

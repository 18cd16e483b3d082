import type { Beslisregel } from "#flows/engine/flow-setup.ts";
import { maakWaarom } from "#flows/engine/redenen.ts";
import { beslisregels } from "./beslisregels.ts";
import { beweringen, type Beweringnaam } from "./beweringen.ts";
import { vouwen } from "./regels.ts";
import type { Zaak } from "./zaak.ts";

/** Why this outcome: the row of the table that held, and the questions behind the facts it looked at. */
const waarom = maakWaarom({ vouwen, beweringen });

/** The row of huur.md that decided. */
export function regelVan({ feiten }: Pick<Zaak, "feiten">): Beslisregel<Beweringnaam> {
  return waarom.regelVan(beslisregels.uitkomst, feiten);
}

/** The questions that decided the outcome, in the order in which they were asked. */
export function waaromVan(zaak: Zaak): readonly string[] {
  return waarom.waaromVan(beslisregels.uitkomst, zaak);
}

import { beslissers, maakOorsprong } from "#flows/engine/redenen.ts";
import type { Beslisregel } from "#flows/engine/flow-setup.ts";
import { beslisregels } from "./beslisregels.ts";
import { beweringen, type Beweringnaam } from "./beweringen.ts";
import { betekenissen } from "./regels.ts";
import type { Zaak } from "./zaak.ts";

/** Why this outcome: the row of the last table that held, and the questions behind the facts it looked at. */

const oorsprongVan = maakOorsprong(betekenissen);

/** The row of werk-en-inkomen.md that decided. */
export function regelVan({ feiten }: Pick<Zaak, "feiten">): Beslisregel<Beweringnaam> {
  return beslisregels.uitkomst.find((regel) => regel.als.every((als) => beweringen[als].is(feiten)))!;
}

/** The questions that decided the outcome, in the order in which they were asked. */
export function waaromVan(zaak: Zaak): readonly string[] {
  const oorsprong = oorsprongVan(zaak.pad);
  const gevonden = new Set([...beslissers(regelVan(zaak), beweringen, oorsprong), ...oorsprong("weg")]);
  return zaak.pad.filter((vraag) => gevonden.has(vraag));
}

import { beslissers, maakOorsprong, type Oorsprong } from "#flows/engine/redenen.ts";
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

const perOorsprong = new WeakMap<Oorsprong, Map<string, readonly string[]>>();

/** The questions that decided the outcome, in the order in which they were asked. Kept per path and row: both are few. */
export function waaromVan(zaak: Zaak): readonly string[] {
  const oorsprong = oorsprongVan(zaak.pad);
  const regel = regelVan(zaak);
  let bekend = perOorsprong.get(oorsprong);
  if (!bekend) perOorsprong.set(oorsprong, (bekend = new Map()));
  let vragen = bekend.get(regel.nr);
  if (!vragen) {
    const gevonden = new Set([...beslissers(regel, beweringen, oorsprong), ...oorsprong("weg")]);
    bekend.set(regel.nr, (vragen = zaak.pad.filter((vraag) => gevonden.has(vraag))));
  }
  return vragen;
}

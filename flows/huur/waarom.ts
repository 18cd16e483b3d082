import { beslissers, maakOorsprong } from "#flows/engine/redenen.ts";
import type { Beslisregel } from "#flows/engine/flow-setup.ts";
import { beslisregels } from "./beslisregels.ts";
import { beweringen, type Beweringnaam } from "./beweringen.ts";
import { vouwen } from "./regels.ts";
import type { Zaak } from "./zaak.ts";

/** Why this outcome: the row of the table that held, and the questions behind the facts it looked at. */

const oorsprongVan = maakOorsprong(vouwen);

/** The row of huur.md that decided. */
export function regelVan({ feiten }: Zaak): Beslisregel<Beweringnaam> {
  const tabel: readonly Beslisregel<Beweringnaam>[] = beslisregels.uitkomst;
  return tabel.find((regel) => regel.als.every((als) => beweringen[als].is(feiten)))!;
}

/** The questions that decided the outcome, in the order in which they were asked. */
export function waaromVan(zaak: Zaak): readonly string[] {
  const gevonden = new Set(beslissers(regelVan(zaak), beweringen, oorsprongVan(zaak.pad)));
  return zaak.pad.filter((vraag) => gevonden.has(vraag));
}

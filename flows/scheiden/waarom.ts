import { beslissers, maakOorsprong } from "#flows/engine/redenen.ts";
import type { Beslisregel } from "#flows/engine/flow-setup.ts";
import { beslisregels } from "./beslisregels.ts";
import { beweringen, type Beweringnaam } from "./beweringen.ts";
import type { Feiten } from "./feiten.ts";
import { volleVouwen } from "./regels.ts";
import type { Zaak } from "./zaak.ts";

/** Why this outcome: the row of the table that held, and the questions behind the facts it looked at. */

const oorsprongVan = maakOorsprong(volleVouwen);

function geldt(regel: Beslisregel<Beweringnaam>, feiten: Feiten): boolean {
  for (const als of regel.als) if (!beweringen[als].is(feiten)) return false;
  return true;
}

/** The row of scheiden.md 3.3 that decided; an outcome that came early is the first row. */
export function regelVan({ feiten }: Pick<Zaak, "feiten">): Beslisregel<Beweringnaam> {
  return beslisregels.uitkomst.find((regel) => geldt(regel, feiten))!;
}

/** For the last rows it decided too that people agree, or that nothing is known about it. */
const OOK_VANAF_21 = ["relatie", "eens"] as const;

/** The questions that decided the outcome, in the order in which they were asked. */
export function waaromVan(zaak: Zaak): readonly string[] {
  const oorsprong = oorsprongVan(zaak.pad);
  const regel = regelVan(zaak);
  const gevonden = new Set(beslissers(regel, beweringen, oorsprong));
  if (Number(regel.nr) >= 21) for (const feit of OOK_VANAF_21) for (const vraag of oorsprong(feit)) gevonden.add(vraag);
  return zaak.pad.filter((vraag) => gevonden.has(vraag));
}

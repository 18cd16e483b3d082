import { beslissers, maakOorsprong, type Oorsprong } from "#flows/engine/redenen.ts";
import type { Beslisregel } from "#flows/engine/flow-setup.ts";
import { beslisregels } from "./beslisregels.ts";
import { beweringen, type Beweringnaam } from "./beweringen.ts";
import type { Feiten } from "./feiten.ts";
import { vouwen } from "./regels.ts";
import type { Zaak } from "./zaak.ts";

/** Why this outcome: the row of the table that held, and the questions behind the facts it looked at. */

const oorsprongVan = maakOorsprong(vouwen);

/** The table that an outcome was reached from: exits leave early. */
function tabelVan(zaak: Zaak): readonly Beslisregel<Beweringnaam>[] {
  switch (zaak.uitkomst) {
    case "x-andere-flow":
      return beslisregels["na-organisatie"];
    case "x-ontslag":
      return beslisregels["na-onderwerp"];
    case "x-stukken":
      return beslisregels["na-aanleiding"];
    default:
      return beslisregels.uitkomst;
  }
}

function geldt(regel: Beslisregel<Beweringnaam>, feiten: Feiten): boolean {
  for (const als of regel.als) if (!beweringen[als].is(feiten)) return false;
  return true;
}

/** The row of bezwaar.md that decided. */
export function regelVan(zaak: Zaak): Beslisregel<Beweringnaam> {
  return tabelVan(zaak).find((regel) => geldt(regel, zaak.feiten))!;
}

const perOorsprong = new WeakMap<Oorsprong, Map<string, readonly string[]>>();

/** For the last rows the term and the need decided too, by not being near and not being there. */
const OOK_BIJ_15 = ["aanleiding", "termijnStatus"] as const;

/** The questions that decided the outcome, in the order in which they were asked. Kept per path and row: both are few. */
export function waaromVan(zaak: Zaak): readonly string[] {
  const oorsprong = oorsprongVan(zaak.pad);
  const regel = regelVan(zaak);
  let bekend = perOorsprong.get(oorsprong);
  if (!bekend) perOorsprong.set(oorsprong, (bekend = new Map()));
  let vragen = bekend.get(regel.nr);
  if (!vragen) {
    const gevonden = new Set(beslissers(regel, beweringen, oorsprong));
    if (regel.nr.startsWith("15")) for (const feit of OOK_BIJ_15) for (const vraag of oorsprong(feit)) gevonden.add(vraag);
    vragen = zaak.pad.filter((vraag) => gevonden.has(vraag));
    bekend.set(regel.nr, vragen);
  }
  return vragen;
}

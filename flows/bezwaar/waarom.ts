import type { Beslisregel } from "#flows/engine/flow-setup.ts";
import { maakWaarom } from "#flows/engine/redenen.ts";
import { beslisregels } from "./beslisregels.ts";
import { beweringen, type Beweringnaam } from "./beweringen.ts";
import { vouwen } from "./regels.ts";
import type { Zaak } from "./zaak.ts";

/** For the last rows the term and the need decided too, by not being near and not being there. */
const OOK_BIJ_15 = ["aanleiding", "termijnStatus"] as const;

/** Why this outcome: the row of the table that held, and the questions behind the facts it looked at. */
const waarom = maakWaarom({ vouwen, beweringen, ook: ({ nr }) => (nr.startsWith("15") ? OOK_BIJ_15 : []) });

/** The table that an outcome was reached from: exits leave early. */
function tabelVan(uitkomst: string): readonly Beslisregel<Beweringnaam>[] {
  switch (uitkomst) {
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

/** The row of bezwaar.md that decided. */
export function regelVan({ uitkomst, feiten }: Pick<Zaak, "uitkomst" | "feiten">): Beslisregel<Beweringnaam> {
  return waarom.regelVan(tabelVan(uitkomst), feiten);
}

/** The questions that decided the outcome, in the order in which they were asked. */
export function waaromVan(zaak: Zaak): readonly string[] {
  return waarom.waaromVan(tabelVan(zaak.uitkomst), zaak);
}

import type { Bekend, Leefgebied } from "#flows/engine/bekend.ts";
import type { DiagnoseInvoer } from "#flows/engine/define-flow.ts";
import { heeft } from "#flows/engine/lezen.ts";
import type { Feiten } from "./feiten.ts";
import { leefgebiedenVan } from "./urgentie.ts";
import { zaakVan } from "./zaak.ts";

/** What a case of scheiden already says for the assessment (verwijzing.md C.1, C.2). */

const OOK: Readonly<Record<string, Leefgebied>> = {
  wonen: "wonen",
  geld: "geld",
  kinderen: "kinderen",
  gezondheid: "gezondheid",
  "verblijf-taal": "papieren",
};

/** The known part of the assessment: 2, 3 or at least 4 areas of life give samenhang 1, 2 or 3. */
export function bekendVan(invoer: DiagnoseInvoer<Feiten>): Bekend {
  const zaak = zaakVan(invoer);
  const { antwoorden, knelpunten, kind, fase, feiten } = zaak;
  const gebieden = leefgebiedenVan(zaak);
  const buitenland = heeft(knelpunten, "buitenland-zaak", "verblijf") || kind.includes("buitenland");
  return {
    hoofd: "relatie",
    ook: gebieden.flatMap((gebied) => OOK[gebied] ?? []),
    samenhang: Math.min(3, Math.max(0, gebieden.length - 1)),
    tegenpartijen: ["ex-partner"],
    complicaties: [
      ...(fase === "verzoek-gekregen" || fase === "loopt" || fase === "uitspraak" ? (["procedure"] as const) : []),
      ...(buitenland ? (["bijzonder"] as const) : []),
    ],
    ontruiming: null,
    heeftHulp: null,
    isVeilig: feiten.onveilig ? false : antwoorden["veilig-nu"] === "ja" ? true : null,
    vraagVeilig: true,
  };
}

import type { Bekend, Leefgebied } from "#flows/engine/bekend.ts";
import type { DiagnoseInvoer } from "#flows/engine/define-flow.ts";
import { dagVan, keuzesVan } from "#flows/engine/lezen.ts";
import type { Feiten } from "./feiten.ts";
import { isMulti } from "./urgentie.ts";
import { zaakVan } from "./zaak.ts";

/** What a case of huur already says for the assessment (verwijzing.md C.1, C.2). */

const OOK: Readonly<Record<string, Leefgebied>> = {
  kinderen: "kinderen",
  schulden: "geld",
  gezondheid: "gezondheid",
  inkomen: "werk",
  relatie: "relatie",
  somber: "stress",
};
const BIJ_DE_RECHTER = new Set(["dagvaarding", "vonnis", "aangezegd", "ontruimd"]);

/** The known part of the assessment. */
export function bekendVan(invoer: DiagnoseInvoer<Feiten>): Bekend {
  const zaak = zaakVan(invoer);
  const { antwoorden, extra, verhuurder } = zaak;
  const spoed = keuzesVan(antwoorden, "huur-spoed");
  const isOverlast = antwoorden["huur-onderwerp"] === "overlast" || antwoorden["over-rol"] !== undefined;
  const stadium = antwoorden["ontr-stadium"];
  const loopt =
    spoed.includes("brief-rechter") ||
    (typeof stadium === "string" && BIJ_DE_RECHTER.has(stadium)) ||
    antwoorden["ach-stadium"] === "rechter" ||
    antwoorden["over-brief"] === "rechter";
  const reactie = antwoorden["gebr-reactie"];
  const betwist = reactie === "weigert" || reactie === "mijn-schuld" || antwoorden["over-rol"] === "schuld";
  return {
    hoofd: "wonen",
    ook: [...extra.flatMap((wat) => OOK[wat] ?? []), ...(isOverlast ? (["buren"] as const) : [])],
    samenhang: isMulti(zaak) ? 2 : 0,
    tegenpartijen: [verhuurder === "gemeente" ? "gemeente" : "verhuurder", ...(isOverlast ? ["buren"] : [])],
    complicaties: [
      ...(loopt ? (["procedure"] as const) : []),
      ...(betwist ? (["betwist"] as const) : []),
      ...(antwoorden["ach-schuldhulp"] === "bewind" ? (["bijzonder"] as const) : []),
    ],
    ontruiming: dagVan(antwoorden, "ontr-datum") ?? null,
    heeftHulp: null,
    isVeilig: spoed.includes("geweld") ? false : null,
    vraagVeilig: extra.includes("relatie") || antwoorden["huur-onderwerp"] === "samenwonen",
  };
}

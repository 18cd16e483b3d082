import type { Bekend, Leefgebied } from "#flows/engine/bekend.ts";
import type { DiagnoseInvoer } from "#flows/engine/define-flow.ts";
import { dagVan, heeft } from "#flows/engine/lezen.ts";
import { gebiedenVan, isMulti } from "./ernst.ts";
import type { Feiten } from "./feiten.ts";
import { instantieVan } from "./overlays.ts";
import { keuzesVan, zaakVan, type Zaak } from "./zaak.ts";

/** What a case of werk en inkomen already says for the assessment (verwijzing.md C.1, C.2). */

const OOK: Readonly<Record<string, Leefgebied>> = { geld: "geld", wonen: "wonen", werk: "werk", gezondheid: "gezondheid", gezin: "kinderen" };
const GELD = new Set(["toeslagen", "schulden", "rondkomen"]);
const UITKERING = new Set(["ww", "bijstand", "lopend", "aow"]);
const BUITENLAND = new Set(["vergunning", "aanvraag", "geen-papieren"]);
const VOLWASSEN = 18;

function hoofdVan({ antwoorden }: Zaak): Leefgebied {
  const onderwerp = String(antwoorden["wi-onderwerp"] ?? "");
  return GELD.has(onderwerp) ? "geld" : UITKERING.has(onderwerp) ? "uitkering" : "werk";
}

function tegenpartijenVan(zaak: Zaak, hoofd: Leefgebied): readonly string[] {
  if (zaak.antwoorden["toeslag-wat"] === "allebei") return ["dienst-toeslagen", "belastingdienst"];
  if (hoofd === "werk") return ["werkgever"];
  const instantie = instantieVan(zaak);
  return instantie === "weet-niet" ? [] : [instantie];
}

function isProcedure({ antwoorden }: Zaak): boolean {
  return antwoorden["rechter-fase"] !== undefined || antwoorden["uwv-fase"] === "aanvraag" || antwoorden["beding-dreiging"] === "kort-geding";
}

/** The known part of the assessment. */
export function bekendVan(invoer: DiagnoseInvoer<Feiten>): Bekend {
  const zaak = zaakVan(invoer);
  const { antwoorden, acuut, dekking } = zaak;
  const hoofd = hoofdVan(zaak);
  const dreiging = heeft(keuzesVan(antwoorden, "schuld-dreiging"), "ontruiming", "afsluiting");
  const betwist = antwoorden["loon-reden"] === "niet-gewerkt" || antwoorden["loon-reden"] === "schade";
  const { leeftijd } = antwoorden;
  const isJong = typeof leeftijd === "number" && leeftijd < VOLWASSEN;
  return {
    hoofd,
    ook: [...gebiedenVan(zaak)].flatMap((gebied) => OOK[gebied] ?? []).filter((gebied) => gebied !== hoofd),
    samenhang: isMulti(zaak) ? 2 : 0,
    tegenpartijen: tegenpartijenVan(zaak, hoofd),
    complicaties: [
      ...(isProcedure(zaak) ? (["procedure"] as const) : []),
      ...(betwist ? (["betwist"] as const) : []),
      ...(BUITENLAND.has(String(antwoorden["verblijf"])) || isJong ? (["bijzonder"] as const) : []),
    ],
    ontruiming: (dreiging ? dagVan(antwoorden, "dreiging-datum") : undefined) ?? dagVan(antwoorden, "uitbuiting-woning-datum") ?? null,
    heeftHulp: dekking.includes("hulpverlener") ? true : null,
    isVeilig: heeft(acuut, "geweld", "dwang") ? false : null,
    vraagVeilig: false,
  };
}

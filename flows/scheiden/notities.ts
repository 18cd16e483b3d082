import { heeft } from "#flows/engine/lezen.ts";
import type { WrbResultaat } from "#flows/rechtsbijstand/wrb.ts";
import type { Zaaktermijn } from "./dagen.ts";
import { werkdagVan } from "./dagen.ts";
import type { TermijnId } from "./berekeningen/termijnen.ts";
import type { ModuleId } from "./modules.ts";
import { heeftHaastVoorDuur, urgentieVanTermijn } from "./urgentie.ts";
import { heeftGezagskind, type Zaak } from "./zaak.ts";

/** Remarks that must stand with a case, as word keys under `notitie` (scheiden.md 3.5, chapter 4 and 5.1). */

const JAAR = 365;
/** Terms whose passing has words of its own. */
const EIGEN_WOORDEN: Partial<Readonly<Record<TermijnId, string>>> = { "T-pensioen": "pensioen-voorbij", "T-lbio": "lbio-voorbij" };

/** What to say about terms that are over, or that are never extended. */
function overTermijnen(dagen: readonly Zaaktermijn[]): readonly string[] {
  return dagen.flatMap((dag) => {
    if (dag.over >= 0) return werkdagVan(dag) === dag.datum ? [] : ["niet-verlengd"];
    const eigen = EIGEN_WOORDEN[dag.id];
    if (eigen !== undefined) return [eigen];
    if (dag.over < -JAAR) return ["lang-voorbij"];
    return urgentieVanTermijn(dag) === null ? [] : ["termijn-voorbij"];
  });
}

/** What the Wrb check says (verwijzing.md A.5), once something of it was answered: the insurance first, never a decision. */
function overSubsidie({ antwoorden, uitkomst }: Zaak, wrb: WrbResultaat | undefined): readonly string[] {
  const isGevraagd = antwoorden["inkomen"] !== undefined || Object.keys(antwoorden).some((id) => id.startsWith("wrb."));
  if (wrb === undefined || !isGevraagd || uitkomst === "spoed-gevaar") return [];
  return [
    ...(wrb.notities.includes("VERZEKERD") ? ["wrb-verzekerd"] : []),
    `wrb-${wrb.uitkomst}`,
    ...(wrb.adviezen.includes("PEILJAAR") ? ["wrb-peiljaar"] : []),
    ...(wrb.adviezen.includes("HOOGSTE") ? ["wrb-hoogste"] : []),
    "wrb-alleen-eigen-inkomen",
  ];
}

/** The remarks of a case, the most urgent first. */
export function notitiesVan(zaak: Zaak, dagen: readonly Zaaktermijn[], modules: readonly ModuleId[], leefgebieden: readonly string[], wrb: WrbResultaat | undefined): string[] {
  const { uitkomst, knelpunten, signalen, antwoorden, feiten } = zaak;
  const uit: string[] = [];
  const als = (waar: boolean, notitie: string) => {
    if (waar) uit.push(notitie);
  };
  als(signalen.includes("tekenen-druk"), "teken-niets");
  als(feiten.onveilig, "eigen-apparaat");
  als(signalen.includes("zelfdoding-dreiging"), "partner-dreigt-zelfdoding");
  als(feiten.heeftHuisverbod, "geen-contact");
  for (const notitie of new Set(overTermijnen(dagen))) uit.push(notitie);
  als(heeftHaastVoorDuur(zaak), "advocaat-voor-2027");
  als(uitkomst === "verzoek-gekregen" && antwoorden["datum-stuk"] === "weet-niet", "datum-onbekend");
  als(uitkomst === "kind-buitenland", "zoek-gezag-uit");
  als(uitkomst === "kind-verhuizing" && antwoorden["gezag"] !== "samen", "gezagsregister");
  als(uitkomst === "onveilig-eigen-advocaat" && antwoorden["veilig-nu"] === "weet-niet", "niet-zeker-veilig");
  als(knelpunten.includes("verblijf"), "eerst-advocaat-verblijf");
  als(knelpunten.includes("schulden"), "convenant-bindt-niet");
  als(zaak.woning?.startsWith("koop-") === true && uitkomst !== "spoed-gevaar", "resultaat-huis");
  uit.push(...overSubsidie(zaak, wrb));
  als(modules.includes("m-kinderalimentatie") && zaak.kinderen === "18-21", "jongmeerderjarig");
  als(modules.includes("m-kinderalimentatie") && knelpunten.includes("bedrijf"), "laat-berekenen");
  als(heeft(knelpunten, "taal-lezen", "ziek-beperking"), "korte-versie");
  als(leefgebieden.length >= 2, "meer-tegelijk");
  als(leefgebieden.length >= 3, "hulpverlener-eerst");
  als(uitkomst === "onveilig-eigen-advocaat", "weg-eigen-advocaat");
  als(uitkomst === "orientatie" && heeftGezagskind(zaak), "kinderen-villa-pinedo");
  als(zaak.naScheiding === "bijstandsverhaal" || uitkomst === "huisverbod-gekregen", "onafhankelijk");
  return uit;
}

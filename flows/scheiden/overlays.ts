import { heeft } from "#flows/engine/lezen.ts";
import { beweringen, type Beweringnaam } from "./beweringen.ts";
import { MODULES, type ModuleId } from "./modules.ts";
import { wegen, type UitkomstId, type WegId } from "./uitkomsten.ts";
import { isOneens } from "./urgentie.ts";
import { heeftGezagskind, type Zaak } from "./zaak.ts";

/** What is added to the primary outcome: its form, modules, and cards of other outcomes (scheiden.md 3.3 and 3.4). */

/** Later guards that give a card when they hold too, in the order of the table. */
const KAARTEN: readonly (readonly [Beweringnaam, UitkomstId])[] = [
  ["heeftHuisverbod", "huisverbod-gekregen"],
  ["isKindBuitenland", "kind-buitenland"],
  ["isDakloos", "dakloos-scheiding"],
  ["heeftVerzoek", "verzoek-gekregen"],
  ["isFaseUitspraak", "uitspraak-gekregen"],
  ["heeftZorgen", "zorgen-om-kind"],
  ["isVerhuizing", "kind-verhuizing"],
  ["heeftSnelNodig", "voorlopige-voorzieningen"],
];
/** The order of the guards (scheiden.md 3.3): only those after the primary one give a card. */
const PLAATS: Readonly<Record<UitkomstId, number>> = {
  "spoed-gevaar": 1,
  "huisverbod-gekregen": 2,
  "kind-buitenland": 3,
  "onveilig-eigen-advocaat": 4,
  "dakloos-scheiding": 5,
  "verzoek-gekregen": 6,
  "uitspraak-gekregen": 7,
  "zorgen-om-kind": 8,
  "kind-verhuizing": 9,
  "alimentatie-niet-betaald": 10,
  "alimentatie-wijzigen": 11,
  "omgang-vastgelopen": 12,
  "nazorg-verdeling": 13,
  "voorlopige-voorzieningen": 14,
  "partner-onvindbaar": 15,
  "eigen-advocaat": 16,
  orientatie: 17,
  "ouders-niet-getrouwd": 19,
  "samenwoners-zonder-kind": 20,
  "gp-zonder-rechter": 21,
  "samen-zelfregie": 22,
  "samen-mediator": 23,
};
const MEESTE_KAARTEN = 3;

/** The questions that give each card. */
export const KAART_VRAGEN: Partial<Readonly<Record<UitkomstId, readonly string[]>>> = {
  "huisverbod-gekregen": ["knelpunten"],
  "kind-buitenland": ["kind-knelpunt"],
  "dakloos-scheiding": ["knelpunten", "relatievorm"],
  "verzoek-gekregen": ["fase", "soort-stuk"],
  "uitspraak-gekregen": ["fase"],
  "zorgen-om-kind": ["kind-knelpunt"],
  "kind-verhuizing": ["kind-knelpunt", "na-scheiding"],
  "voorlopige-voorzieningen": ["knelpunten", "relatievorm"],
  "omgang-vastgelopen": ["kind-knelpunt"],
};

/** The cards of other outcomes, at most three. */
export function extraVan({ uitkomst, feiten }: Zaak): readonly UitkomstId[] {
  const uit: UitkomstId[] = [];
  for (const [naam, id] of KAARTEN) if (PLAATS[id] > PLAATS[uitkomst] && beweringen[naam].is(feiten)) uit.push(id);
  if ((uitkomst === "eigen-advocaat" || uitkomst === "samen-mediator") && feiten.kindOmgang) uit.push("omgang-vastgelopen");
  return uit.slice(0, MEESTE_KAARTEN);
}

/** The form of an outcome that fits, a word key under `uitkomst.<id>.variant`; null for the usual one. */
export function variantVan(zaak: Zaak, uitkomst: UitkomstId = zaak.uitkomst): string | null {
  const { soortStuk, soortUitspraak, feiten } = zaak;
  switch (uitkomst) {
    case "verzoek-gekregen":
      if (!zaak.isMisschienFormeel) return "niet-formeel";
      return soortStuk === "rechtbank" ? "rechtbank" : null;
    case "uitspraak-gekregen":
      if (soortUitspraak === "voorlopig" || soortUitspraak === "kort-geding") return soortUitspraak;
      return zaak.isMisschienFormeel ? null : "niet-formeel";
    case "kind-verhuizing":
      return feiten.onveilig ? "onveilig" : null;
    case "samen-mediator":
      return feiten.relatie === "geregistreerd" && feiten.kinderen === "nee" ? "ook-zonder-rechter" : null;
    case "eigen-advocaat":
      return feiten.isBriefAdvocaat ? "brief-advocaat" : null;
    case "orientatie":
      return zaak.isFormeel && zaak.eens === "weet-niet" && feiten.fase === "lopend" ? "eerst-loket" : null;
    case "samenwoners-zonder-kind":
      return isOneens(zaak) ? "oneens" : null;
    case "alimentatie-wijzigen":
      return zaak.naScheiding === "bijstandsverhaal" ? "bijstandsverhaal" : null;
    case "nazorg-verdeling":
      return zaak.naScheiding === "verdeling" ? null : "anders";
    default:
      return null;
  }
}

const BIJ: Readonly<Record<ModuleId, (zaak: Zaak) => boolean>> = {
  "m-kinderalimentatie": ({ kinderen, relatievorm }) => kinderen === "minderjarig" || kinderen === "18-21" || relatievorm === "niet-samengewoond",
  "m-partneralimentatie": ({ isFormeel }) => isFormeel,
  "m-huurwoning": ({ woning }) => woning?.startsWith("huur-") ?? false,
  "m-koopwoning": ({ woning }) => woning?.startsWith("koop-") ?? false,
  "m-vermogen-schulden": ({ isFormeel, knelpunten }) => isFormeel || knelpunten.includes("schulden"),
  "m-pensioen": ({ isFormeel, relatievorm }) => isFormeel || relatievorm === "samen-contract",
  "m-toeslagen-nazorg": ({ uitkomst }) => uitkomst !== "orientatie",
  "m-internationaal": ({ knelpunten, uitkomst }) =>
    heeft(knelpunten, "buitenland-zaak", "verblijf", "religieus") || uitkomst === "kind-buitenland" || uitkomst === "partner-onvindbaar",
};

/** The modules, in the order of the file; none while there is danger now. */
export function modulesVan(zaak: Zaak): readonly ModuleId[] {
  return zaak.uitkomst === "spoed-gevaar" ? [] : MODULES.filter((id) => BIJ[id](zaak));
}

/** The questions that give each module. */
export function vragenVanModule(id: ModuleId): readonly string[] {
  switch (id) {
    case "m-kinderalimentatie":
      return ["kinderen", "relatievorm"];
    case "m-huurwoning":
    case "m-koopwoning":
      return ["woning"];
    case "m-vermogen-schulden":
    case "m-internationaal":
      return ["relatievorm", "knelpunten"];
    default:
      return ["relatievorm"];
  }
}

/** The forms of the modules and of the cards, by id. */
export function variantenVan(zaak: Zaak, modules: readonly ModuleId[], extra: readonly UitkomstId[]): Readonly<Record<string, string>> {
  const uit: Record<string, string> = {};
  if (modules.includes("m-huurwoning")) uit["m-huurwoning"] = zaak.isFormeel ? "formeel" : "samenwoners";
  for (const id of extra) {
    const variant = variantVan(zaak, id);
    if (variant !== null) uit[id] = variant;
  }
  return uit;
}

/** A child of the two of them, or authority over one: words for parents fit. */
export function isOuder(zaak: Zaak): boolean {
  return heeftGezagskind(zaak) || zaak.relatievorm === "niet-samengewoond";
}

/** The outcomes with which the ways to divorce stand beside each other (scheiden.md 4.0). */
const MET_WEGEN: ReadonlySet<UitkomstId> = new Set(["orientatie", "samen-zelfregie", "samen-mediator", "eigen-advocaat", "gp-zonder-rechter"]);

/** The ways to divorce that are shown; when it is not safe only that of a lawyer of one's own. */
export function wegenVan({ uitkomst }: Zaak): readonly WegId[] {
  if (uitkomst === "onveilig-eigen-advocaat") return ["ieder-advocaat"];
  return MET_WEGEN.has(uitkomst) ? wegen : [];
}

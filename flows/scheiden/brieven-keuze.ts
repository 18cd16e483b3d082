import type { WrbUitkomst } from "#flows/rechtsbijstand/wrb.ts";
import type { ModuleId } from "./modules.ts";
import type { UitkomstId } from "./uitkomsten.ts";
import { heeftGezagskind, type Zaak } from "./zaak.ts";

/** The letters and documents that fit a case, the most useful first (scheiden.md chapter 7). */

/** To or about the partner: dangerous while it is unsafe, forbidden while contact is. */
const NAAR_PARTNER: ReadonlySet<string> = new Set(["D1", "D5", "D6", "D7", "D10", "D12", "D13"]);
const PRATEN: ReadonlySet<UitkomstId> = new Set(["samen-mediator", "samenwoners-zonder-kind", "ouders-niet-getrouwd"]);
const AFSPRAKEN: ReadonlySet<UitkomstId> = new Set([...PRATEN, "samen-zelfregie", "gp-zonder-rechter"]);
const OUDERSCHAPSPLAN: ReadonlySet<UitkomstId> = new Set(["samen-zelfregie", "samen-mediator", "eigen-advocaat", "ouders-niet-getrouwd", "omgang-vastgelopen"]);

/** What the choice looks at besides the case. */
export interface Briefgrond {
  readonly wrb: WrbUitkomst;
  readonly modules: readonly ModuleId[];
  readonly extra: readonly UitkomstId[];
  /** Something was computed that a report can hold. */
  readonly isBerekend: boolean;
}

/** The codes of the letters, without doubles and without those that this case may not send. */
export function brievenVan(zaak: Zaak, { wrb, modules, extra, isBerekend }: Briefgrond): readonly string[] {
  const { uitkomst } = zaak;
  const uit: string[] = [];
  const als = (waar: boolean, code: string) => {
    if (waar) uit.push(code);
  };
  als(uitkomst === "alimentatie-niet-betaald", "D6");
  als(uitkomst === "alimentatie-wijzigen" && zaak.naScheiding !== "bijstandsverhaal", "D12");
  als(uitkomst === "kind-buitenland", "D13");
  als(uitkomst === "kind-verhuizing" || extra.includes("kind-verhuizing"), "D7");
  als(uitkomst === "nazorg-verdeling" && modules.includes("m-pensioen"), "D9");
  als(PRATEN.has(uitkomst), "D1");
  als(AFSPRAKEN.has(uitkomst), "D2");
  als(OUDERSCHAPSPLAN.has(uitkomst) && heeftGezagskind(zaak), "D3");
  als(zaak.relatievorm === "samen-contract" && (uitkomst === "samenwoners-zonder-kind" || uitkomst === "ouders-niet-getrouwd"), "D10");
  als(isBerekend, "D4");
  als(modules.includes("m-huurwoning"), "D5");
  als(modules.includes("m-pensioen") && !uit.includes("D9"), "D9");
  als(wrb !== "waarschijnlijk_nee" && uitkomst !== "orientatie", "D11");
  uit.push("D8");
  return zaak.isGescheidenHouden ? uit.filter((code) => !NAAR_PARTNER.has(code)) : uit;
}

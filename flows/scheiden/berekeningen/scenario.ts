import type { Datum } from "#flows/engine/datum.ts";
import { inCenten, inEuro } from "#flows/engine/centen.ts";
import { deelVan, opEuro } from "./geld.ts";
import { behoefteVan, draagkracht, verdeel, zorgkortingVoor } from "./kinderalimentatie.ts";

/** One way to live after the divorce; amounts in euro a month. */
export interface Scenario {
  readonly naam?: string | undefined;
  /** With whom the children mainly live. */
  readonly kinderenBij: "a" | "b";
  /** Days of care a week of the other parent. */
  readonly dagen: number;
  readonly woonlastA: number;
  readonly woonlastB: number;
  /** Net partner alimony that A pays to B; negative: B pays A. */
  readonly paVanA?: number | undefined;
}

/** What is the same in all scenarios; amounts in euro a month. */
export interface ScenarioInvoer {
  readonly nbiA: number;
  readonly nbiB: number;
  /** Kindgebonden budget of who the children live with, now. */
  readonly kgbA?: number | undefined;
  readonly kgbB?: number | undefined;
  readonly kinderen: number;
  /** Net family income while together, with kindgebonden budget. */
  readonly nbgi: number;
  readonly scenarios: readonly Scenario[];
}

/** What each parent has left: `rest` after housing, `vrij` (whole euros) also after the costs of the children at home. */
export interface ScenarioUitkomst {
  readonly naam: string | null;
  readonly kinderalimentatie: number;
  readonly zorgkorting: number;
  readonly restA: number;
  readonly restB: number;
  readonly vrijA: number;
  readonly vrijB: number;
}

/** 6.10 for one scenario. No scenario is better than another here: no order, no advice. */
function een(invoer: ScenarioInvoer, scenario: Scenario, op: Datum): ScenarioUitkomst {
  const { kinderen, nbgi } = invoer;
  const isBijB = scenario.kinderenBij === "b";
  const kgbA = isBijB ? 0 : inCenten(invoer.kgbA ?? 0);
  const kgbB = isBijB ? inCenten(invoer.kgbB ?? 0) : 0;
  const inkomenA = inCenten(invoer.nbiA) + kgbA;
  const inkomenB = inCenten(invoer.nbiB) + kgbB;
  const pct = zorgkortingVoor(scenario.dagen, op);
  const { behoefte } = behoefteVan({ nbgi, kinderen }, op);
  const [xp, xr] = isBijB ? [inkomenA, inkomenB] : [inkomenB, inkomenA];
  const dp = draagkracht({ x: inEuro(xp), kinderen }, op);
  const dr = draagkracht({ x: inEuro(xr), kinderen }, op);
  const { precies, kinderalimentatie } = verdeel({ dp, dr, behoefte, pct, kinderen });
  const ka = inCenten(precies) * (isBijB ? 1 : -1);
  const paVanA = scenario.paVanA ?? 0;
  const pa = Math.sign(paVanA) * inCenten(Math.abs(paVanA));
  const restA = inkomenA - ka - pa - inCenten(scenario.woonlastA);
  const restB = inkomenB + ka + pa - inCenten(scenario.woonlastB);
  const n = inCenten(behoefte);
  const zorg = deelVan(n, pct * 1_000);
  const [kostenA, kostenB] = isBijB ? [zorg, n - zorg] : [n - zorg, zorg];
  return {
    naam: scenario.naam ?? null,
    kinderalimentatie,
    zorgkorting: inEuro(zorg),
    restA: inEuro(restA),
    restB: inEuro(restB),
    vrijA: inEuro(opEuro(restA - kostenA)),
    vrijB: inEuro(opEuro(restB - kostenB)),
  };
}

/** 6.10: scenarios side by side, in the order given. Throws GeenTariefError for a day without figures. */
export function vergelijkScenarios(invoer: ScenarioInvoer, op: Datum): readonly ScenarioUitkomst[] {
  return invoer.scenarios.map((scenario) => een(invoer, scenario, op));
}

import type { Datum } from "#flows/engine/datum.ts";
import { inCenten, inEuro } from "#flows/engine/centen.ts";
import { deel, deelVan, HEEL, opEuro } from "./geld.ts";
import { alimentatieTarief, behoefteTarief, type Draagkrachtnorm } from "./normen.ts";

/** Something about a result that a person must know; words at `rekenhulp.let-op.<id>`. */
export type LetOp = "laag-inkomen" | "kan-hoger" | "geen-bedrag" | "bij-de-helft";

export interface Behoefte {
  /** Costs of all children together, in euro a month. */
  readonly behoefte: number;
  readonly letOp: readonly LetOp[];
}

/**
 * 6.3: what the children cost together, from the net family income a month in euro (with kindgebonden budget) while the
 * family was together. Below and above the table its first and last column count. Throws GeenTariefError for a day
 * without figures, RangeError for no children.
 */
export function behoefteVan({ nbgi, kinderen }: { readonly nbgi: number; readonly kinderen: number }, op: Datum): Behoefte {
  if (!Number.isInteger(kinderen) || kinderen < 1) throw new RangeError(`no number of children: ${kinderen}`);
  const { kolommen, rijen } = behoefteTarief.op(op).waarde;
  const rij = rijen[Math.min(kinderen, rijen.length) - 1]!;
  const centen = inCenten(nbgi);
  const eerste = kolommen[0]! * 100;
  const laatste = kolommen.at(-1)! * 100;
  if (centen <= eerste) return { behoefte: rij[0]!, letOp: centen < eerste ? ["laag-inkomen"] : [] };
  if (centen >= laatste) return { behoefte: rij.at(-1)!, letOp: centen > laatste ? ["kan-hoger"] : [] };
  const na = kolommen.findIndex((kolom) => centen < kolom * 100);
  const van = kolommen[na - 1]! * 100;
  const stap = kolommen[na]! * 100 - van;
  const onder = rij[na - 1]! * 100;
  const meer = rij[na]! * 100 - onder;
  return { behoefte: inEuro(onder + deel(meer * (centen - van), stap)), letOp: [] };
}

/** 6.3: parents who never lived together: half of what the table says for each with the kindgebonden budget. */
export function behoefteNooitSamen(
  { nbiA, nbiB, kgb, kinderen }: { readonly nbiA: number; readonly nbiB: number; readonly kgb: number; readonly kinderen: number },
  op: Datum,
): Behoefte {
  const van = (nbi: number) => behoefteVan({ nbgi: inEuro(inCenten(nbi) + inCenten(kgb)), kinderen }, op);
  const [a, b] = [van(nbiA), van(nbiB)];
  return { behoefte: inEuro(deel(inCenten(a.behoefte) + inCenten(b.behoefte), 2)), letOp: [...new Set([...a.letOp, ...b.letOp])] };
}

export interface DraagkrachtInvoer {
  /** Net income and kindgebonden budget of this parent now, in euro a month. */
  readonly x: number;
  readonly kinderen: number;
  readonly aow?: boolean | undefined;
  /** The caring parent lives on a benefit under the Participatiewet. */
  readonly bijstand?: boolean | undefined;
}

/** 6.4: what a parent can pay for the children, in whole euros a month. Throws GeenTariefError for a day without figures. */
export function draagkracht({ x, kinderen, aow = false, bijstand = false }: DraagkrachtInvoer, op: Datum): number {
  if (bijstand) return 0;
  const normen = alimentatieTarief.op(op).waarde;
  const norm: Draagkrachtnorm = aow ? normen.vanafAow : normen.onderAow;
  const centen = inCenten(x);
  if (centen >= norm.formuleVanaf * 100) {
    // 70% of what is left after 30% for housing and the other costs.
    const over = centen * (HEEL - normen.wonen) - norm.overig * 100 * HEEL;
    return deel(over * normen.voorKinderen, HEEL * HEEL * 100);
  }
  const band = norm.banden.filter(([vanaf]) => centen >= vanaf * 100).at(-1);
  return band ? band[1] : norm.laagste[kinderen > 1 ? 1 : 0];
}

/** Percent of the need that care days a week take off (6.5). */
export function zorgkortingVoor(dagen: number, op: Datum): number {
  const { zorgkorting } = alimentatieTarief.op(op).waarde;
  if (!(dagen >= 0 && dagen <= 7)) throw new RangeError(`no days of a week: ${dagen}`);
  return zorgkorting[Math.min(Math.floor(dagen), zorgkorting.length - 1)]! / 1_000;
}

export interface VerdelingInvoer {
  /** Capacity of the paying and of the resident parent, in euro a month. */
  readonly dp: number;
  readonly dr: number;
  /** Need by the table, in euro a month. */
  readonly behoefte: number;
  /** Medical or childcare costs above the table, in euro a month. */
  readonly extraKosten?: number | undefined;
  /** Discount for care in percent. */
  readonly pct: number;
  readonly kinderen: number;
}

/** 6.5, each amount in euro a month. */
export interface Verdeling {
  /** Need with extra costs. */
  readonly n: number;
  /** Part of the paying and of the resident parent in the costs, before the discount for care. */
  readonly share: number;
  readonly shareR: number;
  readonly tekort: number;
  readonly zorgkorting: number;
  readonly zorgkortingEffectief: number;
  /** To the cent, as scenarios compare it. */
  readonly precies: number;
  readonly kinderalimentatie: number;
  readonly perKind: number;
}

/** 6.5: how the parents share the costs, the discount for care, and what is left to pay. */
export function verdeel({ dp, dr, behoefte, extraKosten = 0, pct, kinderen }: VerdelingInvoer): Verdeling {
  const [betaler, ander, tabel] = [inCenten(dp), inCenten(dr), inCenten(behoefte)];
  const n = tabel + inCenten(extraKosten);
  const samen = betaler + ander;
  const isGenoeg = samen >= n && samen > 0;
  const share = isGenoeg ? deel(betaler * n, samen) : betaler;
  const shareR = isGenoeg ? deel(ander * n, samen) : ander;
  const tekort = isGenoeg ? 0 : n - samen;
  const z = deelVan(tabel, Math.round(pct * 1_000));
  const zeff = Math.max(0, z - deel(tekort, 2));
  const precies = Math.max(0, share - zeff);
  const totaal = opEuro(precies);
  return {
    n: inEuro(n),
    share: inEuro(share),
    shareR: inEuro(shareR),
    tekort: inEuro(tekort),
    zorgkorting: inEuro(z),
    zorgkortingEffectief: inEuro(zeff),
    precies: inEuro(precies),
    kinderalimentatie: inEuro(totaal),
    perKind: inEuro(opEuro(deel(totaal, kinderen))),
  };
}

export interface KinderalimentatieInvoer {
  readonly kinderen: number;
  /** Net family income a month while together, with kindgebonden budget; or `behoefte` itself. */
  readonly nbgi?: number | undefined;
  readonly behoefte?: number | undefined;
  /** Net income with kindgebonden budget of the paying parent and of the resident parent now. */
  readonly xp: number;
  readonly xr: number;
  readonly aowP?: boolean | undefined;
  readonly aowR?: boolean | undefined;
  readonly bijstandR?: boolean | undefined;
  /** Days of care a week of the paying parent, on average over the year; or `pct` itself. */
  readonly dagen?: number | undefined;
  readonly pct?: number | undefined;
  /** False: the arrangement is not kept, or there is no contact. */
  readonly omgang?: boolean | undefined;
  readonly extraKosten?: number | undefined;
}

export interface Kinderalimentatie extends Verdeling {
  readonly dp: number;
  readonly dr: number;
  readonly behoefte: number;
  readonly pct: number;
  readonly letOp: readonly LetOp[];
}

/** 6.3 to 6.5 together. Throws GeenTariefError for a day without figures, RangeError for what cannot be. */
export function kinderalimentatie(invoer: KinderalimentatieInvoer, op: Datum): Kinderalimentatie {
  const { kinderen, nbgi, omgang = true, dagen, extraKosten } = invoer;
  const gevonden: Behoefte | undefined = nbgi === undefined ? undefined : behoefteVan({ nbgi, kinderen }, op);
  const behoefte = invoer.behoefte ?? gevonden?.behoefte;
  if (behoefte === undefined) throw new RangeError("nbgi or behoefte is missing");
  const pct = omgang ? (invoer.pct ?? (dagen === undefined ? undefined : zorgkortingVoor(dagen, op))) : 0;
  if (pct === undefined) throw new RangeError("dagen or pct is missing");
  const dp = draagkracht({ x: invoer.xp, kinderen, aow: invoer.aowP }, op);
  const dr = draagkracht({ x: invoer.xr, kinderen, aow: invoer.aowR, bijstand: invoer.bijstandR }, op);
  const verdeling = verdeel({ dp, dr, behoefte, extraKosten, pct, kinderen });
  const letOp: LetOp[] = [...(gevonden?.letOp ?? [])];
  if (verdeling.kinderalimentatie === 0) letOp.push("geen-bedrag");
  if (dagen !== undefined && dagen >= 3.5) letOp.push("bij-de-helft");
  return { ...verdeling, dp, dr, behoefte, pct, letOp };
}

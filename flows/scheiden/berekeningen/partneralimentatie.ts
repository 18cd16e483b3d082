import type { Datum } from "#flows/engine/datum.ts";
import { inCenten, inEuro } from "#flows/engine/centen.ts";
import { deel, deelVan, HEEL, opEuro } from "./geld.ts";
import { alimentatieTarief } from "./normen.ts";

/** Amounts in euro a month, `inkomenp` in euro a year; `p` pays, `r` receives. */
export interface PartneralimentatieInvoer {
  readonly nbip: number;
  readonly nbir: number;
  /** Net incomes together while together, without kindgebonden budget. */
  readonly samen: number;
  /** Costs of the children by the table. */
  readonly n?: number | undefined;
  /** Part of the payer and of the recipient in the costs of the children, before the discount for care (6.5). */
  readonly k?: number | undefined;
  readonly kr?: number | undefined;
  readonly kgbr?: number | undefined;
  readonly inkomenp: number;
  readonly aowP?: boolean | undefined;
}

export interface Partneralimentatie {
  readonly behoefte: number;
  readonly aanvullend: number;
  readonly draagkracht: number;
  /** Where both have the same left (simplified). */
  readonly cap: number;
  readonly netto: number;
  readonly bruto: number;
}

/** 6.6: partner alimony in euro a month, net and about gross. Throws GeenTariefError for a day without figures. */
export function partneralimentatie(invoer: PartneralimentatieInvoer, op: Datum): Partneralimentatie {
  const normen = alimentatieTarief.op(op).waarde;
  const [nbip, nbir, samen] = [inCenten(invoer.nbip), inCenten(invoer.nbir), inCenten(invoer.samen)];
  const [n, k, kr, kgbr] = [inCenten(invoer.n ?? 0), inCenten(invoer.k ?? 0), inCenten(invoer.kr ?? 0), inCenten(invoer.kgbr ?? 0)];
  const behoefte = Math.max(0, deelVan(samen - n, normen.hofnorm));
  const aanvullend = Math.max(0, behoefte - (nbir - Math.max(0, kr - kgbr)));
  const { overig } = invoer.aowP ? normen.vanafAow : normen.onderAow;
  const over = nbip * (HEEL - normen.wonen) - overig * 100 * HEEL;
  const draagkracht = Math.max(0, deel(over * normen.voorPartner, HEEL * HEEL) - k);
  const cap = Math.max(0, deel(nbip - k - (nbir - kr), 2));
  const netto = Math.min(aanvullend, draagkracht, cap);
  const tarief = inCenten(invoer.inkomenp) <= normen.aftrek.tot ? normen.aftrek.laag : normen.aftrek.hoog;
  return {
    behoefte: inEuro(behoefte),
    aanvullend: inEuro(aanvullend),
    draagkracht: inEuro(draagkracht),
    cap: inEuro(cap),
    netto: inEuro(opEuro(netto)),
    bruto: deel(netto * HEEL, (HEEL - tarief) * 100),
  };
}

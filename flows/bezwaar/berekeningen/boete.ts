import { inCenten, inEuro } from "#flows/engine/centen.ts";

/** How much a person is to blame. */
export type Verwijt = "geen" | "verminderd" | "normaal" | "grove-schuld" | "opzet";

const PROCENT: Readonly<Record<Verwijt, number>> = { geen: 0, verminderd: 25, normaal: 50, "grove-schuld": 75, opzet: 100 };
/** Up to this loss in euro a warning is possible. */
const WAARSCHUWING_TOT = 150;

/**
 * C12: where the fine for not telling something begins, in euro, as a part of the loss (benadelingsbedrag; art. 18a Pw,
 * Boetebesluit). Kamerstuk 36785 may change this.
 */
export function boeteStartpunt(benadelingsbedrag: number, verwijt: Verwijt): number {
  return inEuro(Math.round((inCenten(benadelingsbedrag) * PROCENT[verwijt]) / 100));
}

/** C12: whether a warning instead of a fine is possible: no or little loss, or told by oneself in time. */
export function waarschuwingMogelijk(benadelingsbedrag: number, zelfOpTijdGemeld: boolean): boolean {
  return zelfOpTijdGemeld || inCenten(benadelingsbedrag) <= inCenten(WAARSCHUWING_TOT);
}

import { tarief } from "#flows/engine/tarief.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { inCenten } from "#flows/engine/centen.ts";
import { jaarbedrag, type Jaarbedrag, type Jaarcijfers } from "#flows/tarieven/jaarbedrag.ts";

interface Griffierechten {
  readonly rechtbank: { readonly laag: number; readonly hoog: number };
  readonly hogerBeroep: { readonly laag: number; readonly hoog: number };
}

const CIJFERS_2025: Jaarcijfers<Griffierechten> = {
  jaar: 2025,
  cijfers: { rechtbank: { laag: 53, hoog: 194 }, hogerBeroep: { laag: 143, hoog: 289 } },
};

/** C8: court fees of a natural person in euro. A request for a quick measure costs the same as its main case. */
export const griffierechtTarief = tarief<Jaarcijfers<Griffierechten>>("griffierecht", [
  {
    van: "2025-01-01",
    tot: "2025-12-31",
    waarde: CIJFERS_2025,
    bron: { verwijzing: "Stcrt. 2024, 38002; art. 8:41 Awb", gecontroleerdOp: "2026-11-22", zekerheid: "gecontroleerd" },
  },
  {
    van: "2026-01-01",
    tot: "2026-12-31",
    waarde: CIJFERS_2025,
    bron: {
      verwijzing: "Stcrt. 2024, 38002; art. 8:41 Awb",
      gecontroleerdOp: "2026-11-22",
      zekerheid: "onzeker",
      opmerking: "bedragen van 2025; die van 2026 zijn niet gezien en iets hoger",
    },
  },
]);

/** Which tariff a subject has; `onzeker` where the list of the low tariff was not checked. */
export type Tariefklasse = "laag" | "hoog" | "onzeker";

const LAAG = /^(pw-|uwv-|svb-|belasting-|woz$|lokaal-aanslag$|parkeernaheffing$)/;

/**
 * C8: the tariff of a subject (option of `bz-onderwerp`): low for social security and for tax of private persons, high for
 * brp; of all others (Wmo, jeugd, toeslagen, DUO, Wlz, CAK) the list was not checked.
 */
export function tariefklasse(onderwerp: string): Tariefklasse {
  if (LAAG.test(onderwerp)) return "laag";
  return onderwerp === "brp" ? "hoog" : "onzeker";
}

/**
 * C8: the court fee in euro. Bezwaar and the Mulder route cost nothing. Undefined when the figures of that day are not
 * known.
 */
export function griffierecht(
  zaak: { readonly stap: "bezwaar" | "mulder" | "rechtbank" | "hoger-beroep"; readonly klasse: "laag" | "hoog" },
  op: Datum,
): Jaarbedrag | undefined {
  if (zaak.stap === "bezwaar" || zaak.stap === "mulder") {
    return { bedrag: 0, jaar: Number(op.slice(0, 4)), zekerheid: "gecontroleerd" };
  }
  return jaarbedrag(griffierechtTarief, op, (c) => (zaak.stap === "rechtbank" ? c.rechtbank : c.hogerBeroep)[zaak.klasse]);
}

/**
 * C8b: whether the court will probably waive the fee (CRvB 13-02-2015: net income below 90% of the single bijstandsnorm and
 * no assets; later practice 95% [unsure], so between the two: ask). Amounts in euro a month; a partner's income counts.
 */
export function griffierechtVrijstelling(geld: {
  readonly inkomen: number;
  readonly norm: number;
  readonly heeftVermogen: boolean;
}): "waarschijnlijk" | "vraag-aan" | "waarschijnlijk-niet" {
  const inkomen = inCenten(geld.inkomen) * 100;
  const norm = inCenten(geld.norm);
  if (geld.heeftVermogen || inkomen >= norm * 95) return "waarschijnlijk-niet";
  return inkomen < norm * 90 ? "waarschijnlijk" : "vraag-aan";
}

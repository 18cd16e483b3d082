import { tarief, type Tarief } from "#flows/engine/tarief.ts";
import type { Bron } from "#flows/engine/bron.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { inCenten, inEuro } from "#flows/engine/centen.ts";
import type { Sector, Woonvorm } from "./sector.ts";

const bron = (verwijzing: string): Bron => ({ verwijzing, gecontroleerdOp: "2026-11-22", zekerheid: "gecontroleerd" });
const DECEMBER_2025 = bron("rijksoverheid.nl 15 december 2025");

/*
 * HV-1 to HV-3: the largest yearly increase in percent, by the day on which it starts. The figures of 2027 come in
 * mid-December 2026: until then there is no row.
 */
export const verhogingSociaal = tarief<number>("huurverhoging sociaal", [
  { van: "2025-07-01", tot: "2026-06-30", waarde: 5.0, bron: DECEMBER_2025 },
  { van: "2026-07-01", tot: "2027-06-30", waarde: 4.1, bron: DECEMBER_2025 },
]);
export const verhogingMidden = tarief<number>("huurverhoging midden", [
  { van: "2025-01-01", tot: "2025-12-31", waarde: 7.7, bron: DECEMBER_2025 },
  { van: "2026-01-01", tot: "2026-12-31", waarde: 6.1, bron: DECEMBER_2025 },
]);
export const verhogingVrij = tarief<number>("huurverhoging vrij", [
  { van: "2024-01-01", tot: "2024-12-31", waarde: 5.5, bron: bron("vanzeijlbijlaartsen.nl 2024") },
  { van: "2025-01-01", tot: "2025-12-31", waarde: 4.1, bron: DECEMBER_2025 },
  { van: "2026-01-01", tot: "2026-12-31", waarde: 4.4, bron: DECEMBER_2025 },
]);

const PER_SECTOR: Partial<Record<Sector, Tarief<number>>> = { sociaal: verhogingSociaal, midden: verhogingMidden, vrij: verhogingVrij };

/** HV-4: sociaal, zelfstandig and below this rent: an amount instead of the percentage. */
const LAGE_HUUR = 350;
const LAGE_HUUR_ERBIJ = 25;

export interface Verhogingsvraag {
  readonly sector: Sector;
  readonly woonvorm: Woonvorm;
  /** Present kale huur in euro a month. */
  readonly kaleHuur: number;
  /** The day on which the increase starts. */
  readonly ingang: Datum;
  /** The rent that the landlord asks. */
  readonly nieuw?: number | undefined;
}

export interface Verhogingsuitkomst {
  /** Largest new kale huur in euro a month; null when it cannot be computed ("niet te berekenen"). */
  readonly max: number | null;
  /** The percentage that was used; null for the fixed amount of a low rent, and when it is not known. */
  readonly pct: number | null;
  /** The increase that is asked, in percent with one decimal. */
  readonly gevraagd: number | null;
}

/** The increase from `oud` to `nieuw` in percent, one decimal, half up. Undefined for a rent of nothing. */
export function gevraagdPercentage(oud: number, nieuw: number): number | undefined {
  const van = inCenten(oud);
  return van === 0 ? undefined : Math.floor(((inCenten(nieuw) - van) * 1000) / van + 0.5) / 10;
}

/** F2 `maxNieuweHuur` [HV-1 to HV-4]: only the percentage; the rent that belongs to the points is a second limit. */
export function maxNieuweHuur({ sector, woonvorm, kaleHuur, ingang, nieuw }: Verhogingsvraag): Verhogingsuitkomst {
  const gevraagd = nieuw === undefined ? null : (gevraagdPercentage(kaleHuur, nieuw) ?? null);
  const centen = inCenten(kaleHuur);
  const pct = PER_SECTOR[sector]?.zoek(ingang)?.waarde;
  if (pct === undefined) return { max: null, pct: null, gevraagd };
  if (sector === "sociaal" && woonvorm === "zelfstandig" && centen < inCenten(LAGE_HUUR)) {
    return { max: inEuro(centen + inCenten(LAGE_HUUR_ERBIJ)), pct: null, gevraagd };
  }
  return { max: inEuro(Math.floor((centen * (1000 + Math.round(pct * 10))) / 1000)), pct, gevraagd };
}

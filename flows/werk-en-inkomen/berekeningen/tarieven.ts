import type { Bron } from "#flows/engine/bron.ts";
import { tarief } from "#flows/engine/tarief.ts";
import type { Jaarcijfers } from "#flows/tarieven/jaarbedrag.ts";

/** The figures of werk-en-inkomen.md 6.3 as dated rows. Most change on 1 January and 1 July: no row is open. */

const OP = "2026-11-22";
const zeker = (verwijzing: string, opmerking?: string): Bron =>
  opmerking === undefined ? { verwijzing, gecontroleerdOp: OP, zekerheid: "gecontroleerd" } : { verwijzing, gecontroleerdOp: OP, zekerheid: "gecontroleerd", opmerking };
const bekend = (verwijzing: string): Bron => ({ verwijzing, gecontroleerdOp: OP, zekerheid: "bekend" });
const onzeker = (verwijzing: string, opmerking: string): Bron => ({ verwijzing, gecontroleerdOp: OP, zekerheid: "onzeker", opmerking });

const TWEEDE_HAND = "gezien in andere openbare bronnen";
const WML = "art. 8 WML; rijksoverheid.nl/themas/werk/minimumloon";

/** Minimum wage per hour in euro from 21 years. */
export const minimumloonTarief = tarief<number>("minimumloon", [
  { van: "2024-01-01", tot: "2024-06-30", waarde: 13.27, bron: zeker(WML) },
  { van: "2024-07-01", tot: "2024-12-31", waarde: 13.68, bron: zeker(WML) },
  { van: "2025-01-01", tot: "2025-06-30", waarde: 14.06, bron: zeker(WML) },
  { van: "2025-07-01", tot: "2025-12-31", waarde: 14.4, bron: zeker(WML) },
  { van: "2026-01-01", tot: "2026-06-30", waarde: 14.71, bron: zeker(WML) },
  { van: "2026-07-01", tot: "2026-12-31", waarde: 14.99, bron: zeker(WML, TWEEDE_HAND) },
]);

/** Percentages of the minimum wage by age below 21, and the lower ones of a learning contract (BBL). */
export interface Jeugdpercentages {
  readonly gewoon: Readonly<Record<number, number>>;
  readonly bbl: Readonly<Record<number, number>>;
}

export const jeugdloonTarief = tarief<Jeugdpercentages>("jeugdloon", [
  {
    van: "2024-01-01",
    tot: "2026-12-31",
    waarde: { gewoon: { 15: 30, 16: 34.5, 17: 39.5, 18: 50, 19: 60, 20: 80 }, bbl: { 18: 45.5, 19: 52.5, 20: 61.5 } },
    bron: zeker("art. 8 WML, Besluit minimumjeugdloon", "de percentages voor BBL zijn niet opnieuw gezien"),
  },
  {
    van: "2027-01-01",
    tot: "2027-12-31",
    waarde: { gewoon: { 15: 30, 16: 40, 17: 50, 18: 62.5, 19: 75, 20: 87.5 }, bbl: {} },
    bron: onzeker("ontwerpbesluit minimumjeugdloon 2027", "plaatsing in het Staatsblad niet gezien"),
  },
]);

/** Highest transitievergoeding in euro by the year in which the work ended (or twelve months' pay, when that is more). */
export const maximumTransitieTarief = tarief<number>("maximum-transitievergoeding", [
  { van: "2024-01-01", tot: "2024-12-31", waarde: 94_000, bron: bekend("art. 7:673 lid 2 BW") },
  { van: "2025-01-01", tot: "2025-12-31", waarde: 98_000, bron: bekend("art. 7:673 lid 2 BW") },
  { van: "2026-01-01", tot: "2026-12-31", waarde: 102_000, bron: zeker("art. 7:673 lid 2 BW", TWEEDE_HAND) },
]);

/** Highest daily wage in euro on which a benefit of UWV is based. */
export const maximumdagloonTarief = tarief<number>("maximumdagloon", [
  { van: "2026-01-01", tot: "2026-06-30", waarde: 304.25, bron: bekend("maximumdagloon per 1 januari 2026") },
  { van: "2026-07-01", tot: "2026-12-31", waarde: 309.91, bron: zeker("maximumdagloon per 1 juli 2026", TWEEDE_HAND) },
]);

/** Norms of bijstand in euro a month, with holiday allowance. */
export interface Bijstandsnormen {
  readonly alleen: number;
  readonly paar: number;
  readonly alleenTot21: number;
}

const NORMEN_JANUARI_2026: Jaarcijfers<Bijstandsnormen> = { jaar: 2026, cijfers: { alleen: 1_401.5, paar: 2_002.13, alleenTot21: 345.99 } };

export const bijstandTarief = tarief<Jaarcijfers<Bijstandsnormen>>("bijstand", [
  { van: "2026-01-01", tot: "2026-06-30", waarde: NORMEN_JANUARI_2026, bron: zeker("art. 20-22 Pw, normen per 1 januari 2026", TWEEDE_HAND) },
  {
    van: "2026-07-01",
    tot: "2026-12-31",
    waarde: NORMEN_JANUARI_2026,
    bron: onzeker("art. 20-22 Pw", "bedragen van 1 januari 2026; die van 1 juli 2026 zijn niet gevonden en iets hoger"),
  },
]);

/** Limits of wealth for bijstand in euro. */
export const vermogensgrensTarief = tarief<{ readonly alleen: number; readonly gezin: number; readonly huis: number }>("vermogensgrens", [
  { van: "2026-01-01", tot: "2026-12-31", waarde: { alleen: 8_000, gezin: 16_000, huis: 67_500 }, bron: zeker("art. 34 Pw (2026)", TWEEDE_HAND) },
]);

/** Part of the norm in percent that an advance is at least (art. 52 lid 2 Pw). */
export const voorschotTarief = tarief<number>("voorschot", [
  { van: "2025-01-01", tot: "2025-12-31", waarde: 90, bron: zeker("art. 52 lid 2 Pw") },
  { van: "2026-01-01", tot: null, waarde: 95, bron: zeker("art. 52 lid 2 Pw (2026)", TWEEDE_HAND) },
]);

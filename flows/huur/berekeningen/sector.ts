import { tarief } from "#flows/engine/tarief.ts";
import type { Bron } from "#flows/engine/bron.ts";
import { laatste, type Datum } from "#flows/engine/datum.ts";
import { inCenten } from "#flows/engine/centen.ts";

/** Limits of a year in euro a month: kale huur up to and including. */
interface Grenzen {
  readonly sociaal: number;
  readonly midden: number;
}

const hp = (zekerheid: Bron["zekerheid"], verwijzing: string): Bron => ({ verwijzing, gecontroleerdOp: "2026-11-22", zekerheid });
const BELEIDSBOEK = "huurcommissie.nl, beleidsboek zelfstandige woonruimte 2026";

/** HP-1, HP-4: the limits of the sectors for contracts that were signed on or after 1 July 2024. */
export const sectorgrenzen = tarief<Grenzen>("sectorgrenzen", [
  { van: "2024-07-01", tot: "2024-12-31", waarde: { sociaal: 879.66, midden: 1157.95 }, bron: hp("gecontroleerd", BELEIDSBOEK) },
  { van: "2025-01-01", tot: "2025-12-31", waarde: { sociaal: 900.07, midden: 1184.82 }, bron: hp("bekend", "huurcommissie.nl, sectoren 2025") },
  { van: "2026-01-01", tot: "2026-12-31", waarde: { sociaal: 932.93, midden: 1228.07 }, bron: hp("gecontroleerd", BELEIDSBOEK) },
]);

const jaren = (van: number, tot: number, waarde: number, zekerheid: Bron["zekerheid"]) => ({
  van: `${van}-01-01`,
  tot: `${tot}-12-31`,
  waarde,
  bron: hp(zekerheid, "huurcommissie.nl, cbs.nl (liberalisatiegrens)"),
});

/** HP-4: the liberalisatiegrens in euro a month for contracts that were signed before 1 July 2024. */
export const liberalisatiegrens = tarief<number>("liberalisatiegrens", [
  jaren(2014, 2014, 699.48, "bekend"),
  jaren(2015, 2018, 710.68, "gecontroleerd"),
  jaren(2019, 2019, 720.42, "gecontroleerd"),
  jaren(2020, 2020, 737.14, "bekend"),
  jaren(2021, 2021, 752.33, "gecontroleerd"),
  jaren(2022, 2022, 763.47, "bekend"),
  jaren(2023, 2023, 808.06, "gecontroleerd"),
  jaren(2024, 2024, 879.66, "gecontroleerd"),
]);

export type Sector = "sociaal" | "midden" | "vrij" | "onbekend" | "geen";

export const WOONVORMEN = ["zelfstandig", "kamer", "hospita-kamer", "woonwagen", "antikraak", "weet-niet"] as const;
export type Woonvorm = (typeof WOONVORMEN)[number];

export const GETEKEND = ["voor-2024-07", "vanaf-2024-07", "mondeling", "weet-niet"] as const;
export type Getekend = (typeof GETEKEND)[number];

/** What the sector is computed from; amounts in euro a month, days and points that are not known are left out. */
export interface Sectorvraag {
  readonly woonvorm: Woonvorm;
  readonly getekend: Getekend;
  readonly ingangsdatum?: Datum | undefined;
  readonly aanvangshuur?: number | undefined;
  readonly kaleHuur?: number | undefined;
  readonly punten?: number | undefined;
}

export interface Sectoruitkomst {
  readonly sector: Sector;
  /** True when no estimate stands between the answers and the sector. */
  readonly zeker: boolean;
  /** Rented as vrije sector, with so few points that it is a social home (HP-5). */
  readonly onterechtVrij: boolean;
}

/** Points up to and including which a home is sociaal, and midden. */
export const SOCIAAL_PUNTEN = 143;
export const MIDDEN_PUNTEN = 186;
const NIEUW = "2024-07-01";
/** Before this day there was no vrije sector as it is now [known]. */
const OUD = "1994-07-01";

const onzelfstandig = (woonvorm: Woonvorm) => woonvorm === "kamer" || woonvorm === "hospita-kamer" || woonvorm === "woonwagen";

/** HP-2: signed on or after 1 July 2024, or without a known signature started then. */
export function isNieuwContract(getekend: Getekend, ingangsdatum: Datum | undefined): boolean {
  if (getekend === "vanaf-2024-07") return true;
  return getekend !== "voor-2024-07" && ingangsdatum !== undefined && ingangsdatum >= NIEUW;
}

function naPrijs(huur: number, laag: number, hoog: number): Sector {
  const centen = inCenten(huur);
  if (centen <= inCenten(laag)) return "sociaal";
  return centen <= inCenten(hoog) ? "midden" : "vrij";
}

function nieuw(vraag: Sectorvraag): Omit<Sectoruitkomst, "onterechtVrij"> {
  if (vraag.punten !== undefined) {
    const sector = vraag.punten <= SOCIAAL_PUNTEN ? "sociaal" : vraag.punten <= MIDDEN_PUNTEN ? "midden" : "vrij";
    return { sector, zeker: true };
  }
  const huur = vraag.aanvangshuur ?? vraag.kaleHuur;
  if (huur === undefined) return { sector: "onbekend", zeker: false };
  const rij = sectorgrenzen.zoek(laatste(vraag.ingangsdatum ?? "2026-01-01", NIEUW)!);
  if (rij === undefined) return { sector: "onbekend", zeker: false };
  return { sector: naPrijs(huur, rij.waarde.sociaal, rij.waarde.midden), zeker: false };
}

/** Years before 2014 have no figures: only clearly below and above is a sector. */
function voorCijfers(aanvangshuur: number): Sector {
  const centen = inCenten(aanvangshuur);
  if (centen <= inCenten(600)) return "sociaal";
  return centen > inCenten(699.48) ? "vrij" : "onbekend";
}

/** Without the rent at the start the present rent says something at both ends only. */
function naHuidigeHuur(kaleHuur: number | undefined): Sector {
  if (kaleHuur === undefined) return "onbekend";
  if (inCenten(kaleHuur) < inCenten(650)) return "sociaal";
  return inCenten(kaleHuur) > inCenten(1100) ? "vrij" : "onbekend";
}

function oud({ ingangsdatum, aanvangshuur, kaleHuur }: Sectorvraag): Omit<Sectoruitkomst, "onterechtVrij"> {
  if (ingangsdatum !== undefined && ingangsdatum < OUD) return { sector: "sociaal", zeker: false };
  if (aanvangshuur === undefined || ingangsdatum === undefined) return { sector: naHuidigeHuur(kaleHuur ?? aanvangshuur), zeker: false };
  const rij = liberalisatiegrens.zoek(ingangsdatum);
  if (rij === undefined) return { sector: ingangsdatum < "2014-01-01" ? voorCijfers(aanvangshuur) : naHuidigeHuur(kaleHuur), zeker: false };
  return { sector: inCenten(aanvangshuur) <= inCenten(rij.waarde) ? "sociaal" : "vrij", zeker: true };
}

/**
 * F1 `huurSector` [HP-1 to HP-5]. A room, a room with the landlord and a woonwagen are sociaal whatever the price; antikraak
 * has no sector. `onbekend`: both ways are shown. Never throws for a day without figures.
 */
export function huurSector(vraag: Sectorvraag): Sectoruitkomst {
  if (vraag.woonvorm === "antikraak") return { sector: "geen", zeker: true, onterechtVrij: false };
  if (onzelfstandig(vraag.woonvorm)) return { sector: "sociaal", zeker: true, onterechtVrij: false };
  if (isNieuwContract(vraag.getekend, vraag.ingangsdatum)) return { ...nieuw(vraag), onterechtVrij: false };
  const uit = oud(vraag);
  return { ...uit, onterechtVrij: uit.sector === "vrij" && vraag.punten !== undefined && vraag.punten <= SOCIAAL_PUNTEN };
}

/** Whether F1 needs the start and the rent at the start (huur.md 3.1, "F1 needs it"). */
export function heeftAanvangNodig({ woonvorm, getekend, kaleHuur }: Pick<Sectorvraag, "woonvorm" | "getekend" | "kaleHuur">): boolean {
  if (woonvorm !== "zelfstandig" && woonvorm !== "weet-niet") return false;
  if (kaleHuur === undefined) return true;
  if (getekend === "vanaf-2024-07") return inCenten(kaleHuur) > inCenten(879.66);
  return inCenten(kaleHuur) >= inCenten(650) && inCenten(kaleHuur) <= inCenten(1100);
}

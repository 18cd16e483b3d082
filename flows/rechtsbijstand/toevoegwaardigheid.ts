import type { WrbInvoer } from "./invoer.ts";
import type { WrbNorm } from "./normen.ts";

/** Remarks about the case itself (verwijzing.md A.4 and A.5 step 8): «let op», never a refusal. */
export type Zaaknotitie =
  | "VERZEKERD"
  | "BELANG_KLEIN"
  | "ZELF_KUNNEN"
  | "GEEN_GRONDSLAG"
  | "EIGEN_BEDRIJF"
  | "EERST_BRIEF"
  | "NIEUWE_FASE"
  | "SPOED"
  | "RESULTAAT";

/** Below this interest in euro there is normally no toevoeging (Brt art. 4; 2026 not seen). */
const MINSTE_BELANG = 500;
/** So many months of a claim by the month count (Brt art. 4). */
const MEESTE_MAANDEN = 24;

/** The money that the case is about, in euro; undefined when that is not known. */
function belangVan(zaak: NonNullable<WrbInvoer["zaak"]>): number | undefined {
  if (zaak.belangEuro !== undefined) return zaak.belangEuro;
  if (zaak.belangPerMaandEuro === undefined) return undefined;
  return zaak.belangPerMaandEuro * Math.min(zaak.belangMaanden ?? MEESTE_MAANDEN, MEESTE_MAANDEN);
}

/** The remarks that belong to this case, the insurance first. */
export function toevoegwaardigheid({ zaak, verzekerdVoorDezeZaak }: WrbInvoer, norm: WrbNorm): readonly Zaaknotitie[] {
  const uit: Zaaknotitie[] = [];
  if (verzekerdVoorDezeZaak === "ja") uit.push("VERZEKERD");
  if (!zaak) return uit;
  const belang = belangVan(zaak);
  if (zaak.fase === "spoed") uit.push("SPOED");
  if (belang !== undefined && belang < MINSTE_BELANG) uit.push("BELANG_KLEIN");
  if (zaak.zelfTeDoen) uit.push("ZELF_KUNNEN");
  if (zaak.kansloos) uit.push("GEEN_GRONDSLAG");
  if (zaak.eigenBedrijf) uit.push("EIGEN_BEDRIJF");
  if (zaak.fase === "eerst-brief") uit.push("EERST_BRIEF");
  if (zaak.fase === "beroep" || zaak.fase === "hoger-beroep") uit.push("NIEUWE_FASE");
  if (zaak.opbrengstEuro !== undefined && norm.helftCenten !== null && Math.round(zaak.opbrengstEuro * 100) >= norm.helftCenten) uit.push("RESULTAAT");
  return uit;
}

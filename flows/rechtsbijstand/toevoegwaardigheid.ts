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

/** Remarks about what the person pays (verwijzing.md A.1 and A.3). */
export type Geldnotitie =
  /** Who cannot carry the contribution for family law may ask for the lower one (art. 2a lid 5 Bebr). */
  | "PF_LAGER"
  /** The parents' money counts, unless an exception holds (art. 8 Bebr). */
  | "MINDERJARIG"
  /** Without any income and wealth the Raad can set the contribution at nothing (art. 6 Bebr). */
  | "GEEN_INKOMEN"
  /** Beside a debt scheme that runs the lowest contribution may hold: to be asked (art. 4 Bebr). */
  | "SCHULDREGELING";

/** Below this interest in euro there is normally no toevoeging (Brt art. 4; 2026 not seen): advice alone, cassation, the rest. */
const MINSTE_BELANG = { advies: 250, cassatie: 1_000 } as const;
const MINSTE_BELANG_ANDERS = 500;
/** The result of these cases is not tested (art. 34g Wrb). */
const ZONDER_RESULTAATTOETS: ReadonlySet<string> = new Set(["strafrecht", "vreemdelingen"]);
const NIEUWE_FASE: ReadonlySet<string> = new Set(["beroep", "hoger-beroep", "cassatie"]);
/** So many months of a claim by the month count (Brt art. 4). */
const MEESTE_MAANDEN = 24;

/** The money that the case is about, in euro; undefined when that is not known. */
function belangVan(zaak: NonNullable<WrbInvoer["zaak"]>): number | undefined {
  if (zaak.belangEuro !== undefined) return zaak.belangEuro;
  if (zaak.belangPerMaandEuro === undefined) return undefined;
  return zaak.belangPerMaandEuro * Math.min(zaak.belangMaanden ?? MEESTE_MAANDEN, MEESTE_MAANDEN);
}

function isKlein(zaak: NonNullable<WrbInvoer["zaak"]>): boolean {
  const belang = belangVan(zaak);
  const minste = zaak.fase === "advies" || zaak.fase === "cassatie" ? MINSTE_BELANG[zaak.fase] : MINSTE_BELANG_ANDERS;
  return belang !== undefined && belang < minste && zaak.zwaarwegend !== true;
}

/** What the answers about money bring along, whatever the case is. */
export function geldnotities({ minderjarig, regeling, inkomenPeil, vermogenPeil, inkomenNuSchatting, zaak }: WrbInvoer): readonly Geldnotitie[] {
  const uit: Geldnotitie[] = [];
  if (minderjarig) uit.push("MINDERJARIG");
  if (inkomenPeil === 0 && vermogenPeil === 0 && (inkomenNuSchatting ?? 0) === 0) uit.push("GEEN_INKOMEN");
  if (regeling?.schuldhulp) uit.push("SCHULDREGELING");
  if (zaak?.onderwerp === "PF") uit.push("PF_LAGER");
  return uit;
}

/** The remarks that belong to this case, the insurance first. */
export function toevoegwaardigheid({ zaak, verzekerdVoorDezeZaak }: WrbInvoer, norm: WrbNorm): readonly Zaaknotitie[] {
  const uit: Zaaknotitie[] = [];
  if (verzekerdVoorDezeZaak === "ja") uit.push("VERZEKERD");
  if (zaak?.fase === "spoed") uit.push("SPOED");
  if (zaak && isKlein(zaak)) uit.push("BELANG_KLEIN");
  if (zaak?.zelfTeDoen) uit.push("ZELF_KUNNEN");
  if (zaak?.kansloos) uit.push("GEEN_GRONDSLAG");
  if (zaak?.eigenBedrijf) uit.push("EIGEN_BEDRIJF");
  if (zaak?.fase === "eerst-brief") uit.push("EERST_BRIEF");
  if (zaak?.fase !== undefined && NIEUWE_FASE.has(zaak.fase)) uit.push("NIEUWE_FASE");
  const isGetoetst = !ZONDER_RESULTAATTOETS.has(zaak?.onderwerp ?? "");
  if (isGetoetst && zaak?.opbrengstEuro !== undefined && norm.helftCenten !== null && Math.round(zaak.opbrengstEuro * 100) >= norm.helftCenten) uit.push("RESULTAAT");
  return uit;
}

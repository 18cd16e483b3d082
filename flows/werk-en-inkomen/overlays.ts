import { dagVan, heeft, keuzeVan } from "#flows/engine/lezen.ts";
import { wettermijn } from "./berekeningen/termijnen.ts";
import { signalen } from "./signalen.ts";
import { isMulti } from "./ernst.ts";
import { type Zaak } from "./zaak.ts";

/** What is laid over a case besides the outcome (5.1 and 5.3). */

/** The decision on the application for bijstand is late (3.8). */
export function isBesluitTeLaat({ weg, antwoorden, peildatum }: Zaak): boolean {
  const aanvraag = weg === "L4" ? dagVan(antwoorden, "bijstand-aanvraagdatum") : undefined;
  return aanvraag !== undefined && peildatum > wettermijn("bijstand-besluit", aanvraag).juridisch;
}

/** The advance on bijstand is late (art. 52 Pw). */
export function isVoorschotTeLaat({ weg, antwoorden, peildatum }: Zaak): boolean {
  const aanvraag = weg === "L4" ? dagVan(antwoorden, "bijstand-aanvraagdatum") : undefined;
  return aanvraag !== undefined && peildatum > wettermijn("bijstand-voorschot", aanvraag).juridisch;
}

/** Who sent the letter, or set by the way that was walked. */
export function instantieVan({ weg, feiten, antwoorden }: Zaak): string {
  if (weg === "K4" || weg === "E5h" || weg === "E5b" || weg === "E6b") return "uwv";
  if (weg === "L5" || weg === "L4") return "gemeente";
  return weg === "O2" ? "svb" : (keuzeVan(antwoorden, "besluit-instantie") ?? feiten.instantie);
}

/** The dispute is with the gemeente that may pay the helper (5.3). */
export function isCoi(zaak: Zaak): boolean {
  if (zaak.uitkomst === "x-bezwaar" || zaak.uitkomst === "uit-uitkering-lopend") return instantieVan(zaak) === "gemeente";
  return isBesluitTeLaat(zaak) || (zaak.variant === "voorschot" && isVoorschotTeLaat(zaak));
}

/** The overlays of a case. */
export function overlaysVan(zaak: Zaak): readonly string[] {
  const uit: string[] = [];
  if (heeft(signalen(zaak.antwoorden), "geweld", "dwang", "suicide")) uit.push("ov-veiligheid");
  if (isMulti(zaak)) uit.push("ov-multi");
  if (isCoi(zaak)) uit.push("ov-coi");
  if (zaak.acuut.includes("kinderen")) uit.push("ov-kinderen");
  return uit;
}

/** The answers behind each overlay. */
export const OVERLAY_VRAGEN: Readonly<Record<string, readonly string[]>> = {
  "ov-veiligheid": ["wi-acuut", "werksfeer-wat", "uitbuiting-signalen"],
  "ov-multi": ["wi-acuut", "wi-onderwerp", "inkomen-nu", "schuld-dreiging"],
  "ov-coi": ["besluit-instantie", "wi-kern", "bijstand-fase", "bijstand-aanvraagdatum"],
  "ov-kinderen": ["wi-acuut"],
};

import type { i18n, TFunction } from "i18next";
import { datumVoluit, leesbareInvulling } from "#app/taal/datum.ts";
import { isTaal, type Taal } from "#app/taal/talen.ts";
import { naamruimteVan } from "#app/taal/use-translation.ts";
import { isDatum } from "#flows/engine/datum.ts";
import { WEET_NIET, type Waarde } from "#flows/engine/vraag.ts";
import type { Vraagvorm } from "./vraagvorm.ts";

/** The words of one flow in one language, with the few lookups that pages share. */
export interface Woorden {
  readonly taal: Taal;
  /** The words of the flow, `triage:` and `common:` words by prefix. */
  readonly t: TFunction;
  readonly heeft: (sleutel: string) => boolean;
}

/** Binds a translation instance to the words of a flow. */
export function woordenVan(i18n: i18n, flow: string): Woorden {
  return { taal: isTaal(i18n.language) ? i18n.language : "nl", ...naamruimteVan(i18n, flow) };
}

/** A part of the words of a question in the form and with the values of this path; undefined when the flow has none. */
export function vraagWoord(woorden: Woorden, { vraag, vorm, vulling, samen }: Vraagvorm, deel: "titel" | "hulp" | "waarom"): string | undefined {
  const eigen = `vraag.${vraag}.vorm.${vorm}.${deel}`;
  const gewoon = vorm !== null && woorden.heeft(eigen) ? eigen : `vraag.${vraag}.${deel}`;
  const sleutel = samen && woorden.heeft(`${gewoon}_hv`) ? `${gewoon}_hv` : gewoon;
  if (!woorden.heeft(sleutel)) return undefined;
  return vulling === null ? woorden.t(sleutel) : woorden.t(sleutel, leesbareInvulling(vulling, woorden.taal));
}

/** The question itself. */
export function vraagTitel(woorden: Woorden, vorm: Vraagvorm): string {
  return vraagWoord(woorden, vorm, "titel") ?? vorm.vraag;
}

/** The words of an option of a question. */
export function optieWoord({ t, heeft }: Woorden, vraagId: string, optie: string): string {
  const sleutel = `vraag.${vraagId}.optie.${optie}`;
  return optie === WEET_NIET && !heeft(sleutel) ? t("triage:weet-niet") : t(sleutel);
}

/** The label of an inline field. */
export function veldWoord({ t }: Woorden, vraagId: string, veldId: string): string {
  return t(`vraag.${vraagId}.veld.${veldId}`);
}

/** The words of a choice in an inline field; a field that is a question elsewhere has the words of that question. */
export function veldOptieWoord(woorden: Woorden, vraagId: string, veldId: string, optie: string): string {
  const sleutel = `vraag.${vraagId}.veldOptie.${veldId}.${optie}`;
  return woorden.heeft(sleutel) ? woorden.t(sleutel) : optieWoord(woorden, veldId, optie);
}

/** The answer in an inline field as a person reads it. */
export function veldAntwoordWoorden(woorden: Woorden, vraagId: string, veld: { readonly id: string; readonly isBedrag?: boolean }, waarde: Waarde): readonly string[] {
  const sleutel = `vraag.${vraagId}.veldOptie.${veld.id}.${String(waarde)}`;
  return woorden.heeft(sleutel) ? [woorden.t(sleutel)] : antwoordWoorden(woorden, veld.id, waarde, veld.isBedrag);
}

/** A number in the way of the language; an amount in euro, with cents when there are any. */
function getalWoord(taal: Taal, waarde: number, isBedrag: boolean): string {
  const stijl = isBedrag ? ({ style: "currency", currency: "EUR", trailingZeroDisplay: "stripIfInteger" } as const) : {};
  return new Intl.NumberFormat(taal === "nl" ? "nl-NL" : "en-GB", stijl).format(waarde);
}

/** An answer as a person reads it: one text for each choice. Empty text gives no line. */
export function antwoordWoorden(woorden: Woorden, vraagId: string, waarde: Waarde, isBedrag = false): readonly string[] {
  if (typeof waarde === "object") return waarde.map((optie) => optieWoord(woorden, vraagId, optie));
  if (waarde === WEET_NIET) return [optieWoord(woorden, vraagId, waarde)];
  if (typeof waarde === "number") return [getalWoord(woorden.taal, waarde, isBedrag)];
  if (isDatum(waarde)) return [datumVoluit(waarde, woorden.taal)];
  const sleutel = `vraag.${vraagId}.optie.${waarde}`;
  return woorden.heeft(sleutel) ? [woorden.t(sleutel)] : waarde === "" ? [] : [waarde];
}

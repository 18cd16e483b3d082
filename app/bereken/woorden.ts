import type { i18n } from "i18next";
import { datumVoluit, langeDatum } from "#app/taal/datum.ts";
import { isTaal, type Taal } from "#app/taal/talen.ts";
import { naamruimteVan } from "#app/taal/use-translation.ts";
import { isDatum } from "#flows/engine/datum.ts";
import type { Fout } from "./getypt.ts";
import type { Uitsoort } from "./paginas.ts";
import type { Bladvorm, Rekenresultaat } from "./resultaat.ts";
import type { Veld } from "./velden.ts";

const LOCALE = { nl: "nl-NL", en: "en-GB" } as const satisfies Record<Taal, string>;

/** The words of one calculation page. */
export interface Rekenwoorden {
  readonly taal: Taal;
  readonly t: ReturnType<typeof naamruimteVan>["t"];
  readonly heeft: (sleutel: string) => boolean;
  /** A word of this page, else the general one of the same name; "" when there is none. */
  readonly eigen: (sleutel: string, waarden?: Readonly<Record<string, string | number>>) => string;
}

/** The words of a page in the language of the instance. */
export function rekenwoorden(instantie: i18n, { id, vulling }: Pick<Bladvorm, "id" | "vulling">): Rekenwoorden {
  const { t, heeft } = naamruimteVan(instantie, "bereken");
  const taal = isTaal(instantie.language) ? instantie.language : "nl";
  const namen = { peiljaar: String(vulling.peiljaar), vermogensgrens: vulling.vermogensgrens === null ? "?" : euro(vulling.vermogensgrens, taal) };
  const eigen = (sleutel: string, waarden: Readonly<Record<string, string | number>> = {}) => {
    const pad = [`pagina.${id}.${sleutel}`, sleutel].find(heeft);
    return pad === undefined ? "" : t(pad, { ...namen, ...waarden });
  };
  return { taal, t, heeft, eigen };
}

/** An amount in euro; cents only when there are any. */
export function euro(bedrag: number, taal: Taal): string {
  const cijfers = Number.isInteger(bedrag) ? 0 : 2;
  return new Intl.NumberFormat(LOCALE[taal], { style: "currency", currency: "EUR", minimumFractionDigits: cijfers, maximumFractionDigits: 2 }).format(bedrag);
}

const getal = (waarde: number, taal: Taal) => new Intl.NumberFormat(LOCALE[taal], { useGrouping: "min2", maximumFractionDigits: 2 }).format(waarde);

/** A value of a result as a person reads it; "" for what is not known. */
export function uitWoord(waarde: unknown, soort: Uitsoort, woorden: Rekenwoorden): string {
  const { taal } = woorden;
  if (typeof waarde === "number") return soort === "euro" ? euro(waarde, taal) : getal(waarde, taal);
  if (typeof waarde === "boolean") return woorden.t(waarde ? "optie.ja" : "optie.nee");
  if (isDatum(waarde)) return langeDatum(waarde, taal);
  return soort === "woord" && typeof waarde === "string" ? woorden.eigen(`woord.${waarde}`) : "";
}

/** An answer as a person reads it. */
export function inWoord(veld: Veld, waarde: unknown, woorden: Rekenwoorden): string {
  const { taal } = woorden;
  if (typeof waarde === "number") return veld.soort === "bedrag" ? euro(waarde, taal) : getal(waarde, taal);
  if (typeof waarde === "boolean") return woorden.t(waarde ? "optie.ja" : "optie.nee");
  if (Array.isArray(waarde)) return waarde.map((deel) => (typeof deel === "number" ? getal(deel, taal) : optieWoord(veld.naam, String(deel), woorden))).join(", ");
  if (isDatum(waarde)) return datumVoluit(waarde, taal);
  return typeof waarde === "string" ? optieWoord(veld.naam, waarde, woorden) : "";
}

/** The words of an option: of its field, else the general ones. */
export function optieWoord(veld: string, optie: string, woorden: Rekenwoorden): string {
  return woorden.eigen(`veld.${veld}.optie.${optie}`) || woorden.eigen(`optie.${optie}`);
}

/** What is wrong with a field, in words: of this field on this page, else of the field, else of the fault. */
export function foutWoord({ veld, code, grens }: Fout, woorden: Rekenwoorden): string {
  const naam = veld.replace(/^\w+-\d+-/, "");
  const waarden = { grens: grens === undefined ? "" : getal(grens, woorden.taal) };
  return woorden.eigen(`fout-bij.${naam}.${code}`, waarden) || woorden.eigen(`fout.${code}`, waarden) || woorden.t(`common:fout.${code}`);
}

/** Everything the words of a result may name: the answers (`in-…` too, where a result has the same name) and the results. */
export function invulling({ vorm, waarden, uit }: Rekenresultaat, woorden: Rekenwoorden): Record<string, string> {
  const antwoorden = vorm.velden.flatMap((veld) => {
    const tekst = inWoord(veld, waarden[veld.naam], woorden);
    return [[veld.naam, tekst], [`in-${veld.naam}`, tekst]];
  });
  const uitkomsten = Object.entries(vorm.uit).map(([naam, soort]) => [naam, uitWoord(uit[naam], soort, woorden)]);
  return Object.fromEntries([...antwoorden, ...uitkomsten]) as Record<string, string>;
}

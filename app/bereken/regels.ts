import { datumVoluit } from "#app/taal/datum.ts";
import { lijst } from "#app/taal/lijst.ts";
import type { Rekenresultaat } from "./resultaat.ts";
import { inWoord, invulling, uitWoord, type Rekenwoorden } from "./woorden.ts";

/*
 * The lines of a result in words: what a page shows, and what is frozen when a calculation is shared.
 */

/** A value with its label; `naam` is unique in its list. */
export type Regel = readonly [naam: string, label: string, tekst: string];

/** The answers that were given, by the words of the form. */
export function antwoordRegels({ vorm, waarden }: Rekenresultaat, woorden: Rekenwoorden): readonly Regel[] {
  return vorm.velden.flatMap((veld) => {
    const tekst = inWoord(veld, waarden[veld.naam], woorden);
    return tekst === "" ? [] : [[veld.naam, woorden.eigen(`veld.${veld.naam}.label`), tekst] as const];
  });
}

/** The values of the result that have words. */
export function uitRegels({ vorm, uit }: Rekenresultaat, woorden: Rekenwoorden): readonly Regel[] {
  return Object.entries(vorm.uit).flatMap(([naam, soort]) => {
    const label = woorden.eigen(`uit.${naam}`);
    const tekst = uitWoord(uit[naam], soort, woorden);
    return label === "" || tekst === "" ? [] : [[naam, label, tekst] as const];
  });
}

/** The sentences of a part of the page (`uitkomst`, `formule`, `let-op`), filled in; those of the variant where it has its own. */
export function zinnenVan(resultaat: Rekenresultaat, deel: string, woorden: Rekenwoorden): readonly string[] {
  const { vorm, variant } = resultaat;
  const gewoon = `pagina.${vorm.id}.${deel}`;
  const sleutel = variant !== null && woorden.heeft(`${gewoon}-${variant}`) ? `${gewoon}-${variant}` : gewoon;
  if (!woorden.heeft(sleutel)) return [];
  const namen = invulling(resultaat, woorden);
  return lijst(woorden.t, sleutel).map((_, i) => woorden.t(`${sleutel}.${i}`, namen));
}

type Waarden = Readonly<Record<string, unknown>>;

/** The possibilities that were filled in. */
function ingevuldeBlokken({ vorm, waarden }: Rekenresultaat): readonly Waarden[] {
  const rijen = vorm.herhaald && waarden[vorm.herhaald.naam];
  return Array.isArray(rijen) ? (rijen as readonly Waarden[]) : [];
}

/** Possibilities beside each other: their names, and per line its words and the text of possibility `nr`. */
export interface Blokregels {
  readonly namen: readonly string[];
  readonly regels: readonly { readonly naam: string; readonly kop: string; readonly tekst: (nr: number) => string }[];
}

/** The lines of the possibilities, first what was filled in and then what came out; no names when there are none. */
export function blokRegels(resultaat: Rekenresultaat, woorden: Rekenwoorden): Blokregels {
  const { herhaald, uit } = resultaat.vorm;
  const ingevuld = ingevuldeBlokken(resultaat);
  const regel = (naam: string, tekst: (nr: number) => string) => ({ naam, kop: woorden.eigen(`kolom.${naam}`), tekst });
  return {
    namen: ingevuld.map(({ naam }, nr) => (typeof naam === "string" ? naam : woorden.eigen("blok.nummer", { nr: nr + 1 }))),
    regels: [
      ...(herhaald?.velden ?? []).map((veld) => regel(veld.naam, (nr) => inWoord(veld, ingevuld[nr]?.[veld.naam], woorden))),
      ...Object.entries(uit).map(([naam, soort]) => regel(naam, (nr) => uitWoord(resultaat.rijen[nr]?.[naam], soort, woorden))),
    ],
  };
}

/** Whether a rule or figure behind a result is not sure. */
export function isOnzeker({ cijfers, bronnen }: Rekenresultaat): boolean {
  return [...cijfers, ...bronnen].some(({ zekerheid }) => zekerheid === "onzeker");
}

/** The sources of a result, each once, with how sure each is and since when. */
export function bronRegels({ bronnen, cijfers }: Rekenresultaat, { t, taal }: Rekenwoorden): readonly { readonly verwijzing: string; readonly merk: string }[] {
  const alle = [...bronnen, ...cijfers];
  return alle
    .filter((bron, i) => alle.findIndex(({ verwijzing }) => verwijzing === bron.verwijzing) === i)
    .map(({ verwijzing, zekerheid, gecontroleerdOp }) => ({ verwijzing, merk: t(`bron.${zekerheid}`, { datum: datumVoluit(gecontroleerdOp, taal) }) }));
}

/** The years of the figures of a result, and whether this year has others that are not known yet. */
export function jaarRegels({ jaren, isOuder }: Rekenresultaat, { t }: Rekenwoorden): readonly string[] {
  if (jaren.length === 0) return [];
  return [t("herkomst.jaar", { jaar: jaren.join(", ") }), ...(isOuder ? [t("herkomst.ouder")] : [])];
}

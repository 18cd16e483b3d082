import type { i18n } from "i18next";
import { taalnaam } from "#app/aanbod/talen.ts";
import { datumVoluit } from "#app/taal/datum.ts";
import type { Taal } from "#app/taal/talen.ts";
import { naamruimteVan } from "#app/taal/use-translation.ts";
import { gewichten, TERMEN } from "#flows/verwijzing/gewichten.ts";
import type { Plaatsing } from "#flows/verwijzing/rangschik.ts";
import type { Reden } from "#flows/verwijzing/rang.ts";

/** The words under an offer, in the language of the page. */

export interface Bij {
  readonly woorden: i18n;
  readonly taal: Taal;
  /** Name of the gemeente where the person lives; null when it is not known. */
  readonly gemeente: string | null;
}

/** A reason: what it is about, for its drawing, and its words. */
export interface Redenregel {
  readonly sleutel: string;
  readonly zin: string;
}

/** One term of the score: what it is about, how well it fits in words, and its points. */
export interface Termregel {
  readonly naam: string;
  readonly mate: "goed" | "deels" | "weinig";
  /** Of how many at most: "5,6 / 14". */
  readonly punten: string;
}

const GOED = 80;
const DEELS = 40;

/** The value of a reason as it stands in a sentence. */
function waardeVan(naam: string, waarde: string | number, { woorden, taal, gemeente }: Bij): string | number {
  const { t, heeft } = naamruimteVan(woorden, "verwijzing");
  switch (naam) {
    case "onderwerp":
    case "andere":
      return t(`onderwerp.${waarde}`);
    case "tegenpartij":
      if (waarde === "gemeente" && gemeente !== null) return t("tegenpartij.gemeenteNaam", { gemeente });
      return heeft(`tegenpartij.${waarde}`) ? t(`tegenpartij.${waarde}`) : t("tegenpartij.anders");
    case "datum":
      return datumVoluit(String(waarde), taal);
    case "taal":
      return taalnaam(String(waarde), taal);
    default:
      return waarde;
  }
}

const gevuld = ({ waarden }: Reden, bij: Bij): Record<string, string | number> => Object.fromEntries(Object.entries(waarden).map(([naam, waarde]) => [naam, waardeVan(naam, waarde, bij)]));

/** The short lines under an offer; `**` stands around the words that say it all. */
export function redenregels(plaats: Plaatsing, bij: Bij): readonly Redenregel[] {
  const { t } = naamruimteVan(bij.woorden, "verwijzing");
  return plaats.redenen.map((reden) => ({ sleutel: reden.sleutel, zin: t(`reden.${reden.sleutel}`, gevuld(reden, bij)) }));
}

/** What must stand beside an offer before it is chosen. `naam` is that of the offer in the language of the page. */
export function notitiezinnen({ belang, gelijk }: Plaatsing, naam: string, bij: Bij): readonly string[] {
  const { t } = naamruimteVan(bij.woorden, "verwijzing");
  const uit: string[] = [];
  if (belang !== null) {
    const sleutel = belang.sleutel === "belang" && bij.gemeente === null ? "belangZonder" : belang.sleutel;
    uit.push(t(`notitie.${sleutel}`, { ...gevuld(belang, bij), naam, gemeente: bij.gemeente ?? "" }));
  }
  if (gelijk) uit.push(t("notitie.gelijk"));
  return uit;
}

/** A number of points as it is written in the language of the page. */
export const inPunten = (getal: number, taal: Taal): string => getal.toLocaleString(taal === "nl" ? "nl-NL" : "en-GB");

/** Every term of the score as a line. */
export function termregels({ termen }: Plaatsing, { woorden, taal }: Bij): readonly Termregel[] {
  const { t } = naamruimteVan(woorden, "verwijzing");
  return TERMEN.map((term) => ({
    naam: t(`term.${term}`),
    mate: termen[term] >= GOED ? "goed" : termen[term] >= DEELS ? "deels" : "weinig",
    punten: `${inPunten((gewichten.termen[term] * termen[term]) / 100, taal)}\u00a0/\u00a0${gewichten.termen[term]}`,
  }));
}

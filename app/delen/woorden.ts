import type { i18n } from "i18next";
import { datumVoluit, langeDatum } from "#app/taal/datum.ts";
import { isTaal, type Taal } from "#app/taal/talen.ts";
import { briefcodeVan, soortVan, type Tekst } from "./onderdelen.ts";

/** The consent text that is shown now: its key in the words under `toestemming`. */
export const TOESTEMMING = "toestemming.v2";

/** What the pages of sharing say in one language. */
export interface Deelwoorden {
  readonly taal: Taal;
  /** A frozen text in the language of the page. */
  readonly in: (tekst: Tekst) => string;
  readonly dag: (datum: string) => string;
  readonly langeDag: (datum: string) => string;
  /** An instant as a day and a time in the Netherlands. */
  readonly moment: (op: string) => string;
  /** The name of a part as that version of the consent names it; a letter by its name in the flow. */
  readonly onderdeel: (naam: string, flow: string, versie?: string) => string;
}

const LOCALE = { nl: "nl-NL", en: "en-GB" } as const satisfies Record<Taal, string>;

/** Binds the words of sharing to a language. */
export function deelwoorden(i18n: i18n): Deelwoorden {
  const taal = isTaal(i18n.language) ? i18n.language : "nl";
  const wanneer = new Intl.DateTimeFormat(LOCALE[taal], { timeZone: "Europe/Amsterdam", dateStyle: "long", timeStyle: "short" });
  const t = i18n.getFixedT(null, "delen");
  return {
    taal,
    in: (tekst) => tekst[taal],
    dag: (datum) => datumVoluit(datum, taal),
    langeDag: (datum) => langeDatum(datum, taal),
    moment: (op) => wanneer.format(new Date(op)),
    onderdeel: (naam, flow, versie = TOESTEMMING) => t(`${versie}.onderdeel.${soortVan(naam)}`, { naam: t(`brieven:${flow}.${briefcodeVan(naam)}.naam`) }),
  };
}

/** A sentence that begins with a name in small letters. */
export function metHoofdletter(zin: string): string {
  return zin.charAt(0).toUpperCase() + zin.slice(1);
}

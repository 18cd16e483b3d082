import { ONDERWERPEN, type Onderwerp } from "#flows/verwijzing/aanbod.ts";
import { gemeenteMet, type Gemeente } from "./gemeenten.ts";
import { vindGemeente } from "./plaats.ts";

/** What the search form holds; everything may be left out. */
export interface Keuze {
  readonly onderwerp: Onderwerp | null;
  readonly gemeente: Gemeente | null;
  readonly taal: string | null;
  readonly open: boolean;
}

/** The themes that a person can choose: the broad ones are no theme. */
export const ZOEKTHEMAS = ONDERWERPEN.filter((onderwerp) => onderwerp !== "juridisch" && onderwerp !== "alles");

/** A place that could not be found, or that means more than one; with what was typed. */
export interface Plaatsfout {
  readonly getypt: string;
  /** Those that look like it; empty: none does. */
  readonly lijken: readonly Gemeente[];
}

type Lees = (naam: string) => unknown;

const tekst = (waarde: unknown): string => (typeof waarde === "string" ? waarde.trim().slice(0, 100) : "");

/** Reads the choices of an address or a form; whatever is not on a list counts as not chosen. */
export function leesKeuze(lees: Lees, talen: readonly string[]): Keuze {
  const taal = tekst(lees("taal"));
  return {
    onderwerp: ZOEKTHEMAS.find((thema) => thema === tekst(lees("thema"))) ?? null,
    gemeente: gemeenteMet(tekst(lees("gemeente"))) ?? null,
    taal: talen.includes(taal) ? taal : null,
    open: tekst(lees("open")) === "ja",
  };
}

/** The gemeente that the form means: a chosen one goes before a typed one. */
export function leesPlaats(lees: Lees): Gemeente | null | Plaatsfout {
  const gekozen = gemeenteMet(tekst(lees("gemeente")));
  if (gekozen) return gekozen;
  const getypt = tekst(lees("plaats"));
  if (getypt === "") return null;
  const vondst = vindGemeente(getypt);
  if (vondst.soort === "een") return vondst.gemeente;
  return { getypt, lijken: vondst.soort === "keuze" ? vondst.gemeenten : [] };
}

export const isPlaatsfout = (plaats: Gemeente | null | Plaatsfout): plaats is Plaatsfout => plaats !== null && "getypt" in plaats;

/** The address of a search: a gemeente, never a postcode. */
export function adresVan({ onderwerp, gemeente, taal, open }: Keuze, vanaf = 0): string {
  const velden = Object.entries({ thema: onderwerp, gemeente: gemeente?.code, taal, open: open ? "ja" : null, vanaf: vanaf > 0 ? String(vanaf) : null });
  const zoek = new URLSearchParams(velden.flatMap(([naam, waarde]) => (waarde ? [[naam, waarde]] : []))).toString();
  return `/wie-kan-helpen${zoek === "" ? "" : `?${zoek}`}`;
}

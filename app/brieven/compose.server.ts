import type { Blok, Inhoud, Invulling } from "#flows/engine/brief.ts";
import type { Briefstand } from "#flows/engine/brief-lezen.ts";
import { datumVoluit } from "#app/taal/datum.ts";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import type { Taal } from "#app/taal/talen.ts";
import type { BriefDocument, Deel } from "./document.ts";

const BEDRAG = {
  nl: new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR" }),
  en: new Intl.NumberFormat("en-GB", { style: "currency", currency: "EUR" }),
} as const satisfies Record<Taal, Intl.NumberFormat>;

/** Words and values of a letter as text in one language. Typed text comes through unchanged. */
export function briefWoord(taal: Taal): (inhoud: Inhoud) => string {
  const t = i18nVoor(taal).getFixedT(null, "brieven");
  const waarde = (invulling: Invulling): string => {
    if (typeof invulling === "string") return invulling;
    if (typeof invulling === "number") return String(invulling);
    if ("datum" in invulling) return datumVoluit(invulling.datum, taal);
    if ("bedrag" in invulling) return BEDRAG[taal].format(invulling.bedrag);
    return tekst(invulling);
  };
  const tekst = (inhoud: Inhoud): string => {
    if ("tekst" in inhoud) return inhoud.tekst;
    const waarden = Object.fromEntries(Object.entries(inhoud.waarden ?? {}).map(([naam, w]) => [naam, waarde(w)]));
    return t(inhoud.woord, waarden);
  };
  return tekst;
}

function deelVan(blok: Blok, tekst: (inhoud: Inhoud) => string): Deel {
  const zinnen = (inhoud: readonly Inhoud[]): string => inhoud.map(tekst).join(" ");
  switch (blok.soort) {
    case "adres":
      return { soort: "adres", regels: blok.regels.flatMap((regel) => tekst(regel).split("\n")) };
    case "onderwerp":
    case "kop":
      return { soort: blok.soort, tekst: tekst(blok.regel) };
    case "alinea":
      return { soort: "alinea", tekst: zinnen(blok.zinnen) };
    case "punten":
      return { soort: "punten", genummerd: blok.genummerd, punten: blok.punten.map(zinnen) };
    case "vakjes":
      return { soort: "vakjes", punten: blok.punten.map((punt) => ({ aan: punt.aan, tekst: zinnen(punt.zinnen) })) };
    case "lijn":
      return { soort: "lijn", tekst: tekst(blok.label) };
  }
}

/**
 * The letter as a document with all its words. Always Dutch for what is sent; another language gives the translation
 * that a page shows beside it.
 */
export function composeBrief({ brief, waarden, situatie }: Briefstand, taal: Taal = "nl"): BriefDocument {
  const tekst = briefWoord(taal);
  return {
    taal,
    titel: taal === "nl" ? "Brief" : "Letter",
    datum: waarden.datum("datum") ?? situatie.peildatum,
    brieven: brief.brieven(waarden, situatie).map((blokken) => blokken.map((blok) => deelVan(blok, tekst))),
  };
}

import { heeft, keuzeVan } from "#flows/engine/lezen.ts";
import type { Extra } from "./extra.ts";
import { heeftAanzegvergoeding, heeftTransitie } from "./termijnen-werk.ts";
import type { UitkomstId } from "./uitkomsten.ts";
import { keuzesVan, type Zaak } from "./zaak.ts";

/** Papers for oneself stand after the letters: the checklist, the lists, the log. */
const TIJDLIJN = "D5";

/** The letters that fit an outcome, the most useful first (werk-en-inkomen.md chapter 7): those about dismissal here. */
function brievenBij(id: UitkomstId, variant: string | null, zaak: Zaak): readonly string[] {
  const { antwoorden } = zaak;
  const primair = zaak.uitkomst === id;
  switch (id) {
    case "uit-osv":
    case "uit-opzegging-ongeldig":
      return ["B2", ...(antwoorden["ontslag-getekend"] === "ja" ? ["B3"] : []), ...(primair ? ["B11"] : [])];
    case "uit-mogelijk-vast":
      return ["B2"];
    case "uit-proeftijd":
      return ["B12"];
    case "uit-zelf-ontslag":
      return ["B9"];
    case "uit-vso-niet-getekend":
      return ["B4", "D1"];
    case "uit-vso-bedenktijd":
      return ["B3"];
    case "uit-contract-einde":
      return [...(heeftAanzegvergoeding(zaak) ? ["B5"] : []), ...(heeftTransitie(zaak) ? ["B6"] : [])];
    case "uit-transitievergoeding":
      return variant === null || variant === "te-laat" ? ["B6"] : [];
    case "uit-ontslagprocedure":
      if (variant === "uwv-verweer" || variant === "ktr-verweer") return ["B13"];
      return variant === "uwv-opgezegd" ? ["B6"] : [];
    case "uit-schijnzzp":
      return keuzeVan(antwoorden, "zzp-probleem") === "gestopt" ? ["B2"] : [];
    default:
      return [...brievenOverWerk(id, variant, zaak), ...brievenOverInkomen(id, variant, zaak)];
  }
}

/** The letters about pay, illness, hours and behaviour. */
function brievenOverWerk(id: UitkomstId, variant: string | null, zaak: Zaak): readonly string[] {
  const primair = zaak.uitkomst === id;
  switch (id) {
    case "uit-loon":
    case "uit-minimumloon":
      return ["B1", "D2"];
    case "uit-failliet":
      return variant === "waarschuwing" || zaak.antwoorden["failliet-status"] === "gestopt" ? [] : ["B14"];
    case "uit-ziek-werkgever":
      return primair ? ["B1", "B19"] : ["B19"];
    case "uit-flex":
      return ["B7", "D2"];
    case "uit-beding":
      return ["B15"];
    case "uit-werksfeer":
      return primair ? ["B20", "D3"] : [];
    default:
      return [];
  }
}

/** The letters about benefits and money. */
function brievenOverInkomen(id: UitkomstId, variant: string | null, zaak: Zaak): readonly string[] {
  const { antwoorden } = zaak;
  switch (id) {
    case "uit-ww":
      return zaak.uitkomst === id && zaak.zonderGeld ? ["B18"] : [];
    case "uit-wia": {
      const voorschot = heeft(["wacht", "voorschot"], keuzeVan(antwoorden, "wia-fase") ?? "");
      return zaak.uitkomst === id ? [...(voorschot ? ["B18"] : []), "B19"] : ["B19"];
    }
    case "uit-bijstand":
      if (variant === "onder27") return ["B21", ...(zaak.zonderGeld ? ["B8"] : [])];
      return variant === "voorschot" || variant === "wacht" || zaak.zonderGeld ? ["B8"] : [];
    case "uit-uitkering-lopend":
      return ["B10"];
    case "uit-rondkomen":
    case "uit-belasting-samenloop":
      return ["B17"];
    case "uit-schulden":
      return [...(keuzesVan(antwoorden, "schuld-dreiging").includes("beslag") ? ["B16"] : []), "D4"];
    default:
      return [];
  }
}

/** The codes of the letters of the primary and the added outcomes, without doubles; papers for oneself come last. */
export function brievenVan(zaak: Zaak, extra: readonly Extra[]): readonly string[] {
  const codes = [...brievenBij(zaak.uitkomst, zaak.variant, zaak), ...extra.flatMap((e) => brievenBij(e.id, e.variant, zaak))];
  if (codes.length === 0) return [];
  const isEigen = (code: string): boolean => code.startsWith("D");
  return [...new Set([...codes.filter((code) => !isEigen(code)), ...codes.filter(isEigen), TIJDLIJN])];
}

import type { Extra } from "./extra.ts";
import { heeftAanzegvergoeding, heeftTransitie } from "./termijnen-werk.ts";
import type { UitkomstId } from "./uitkomsten.ts";
import type { Zaak } from "./zaak.ts";

/** The letters that fit an outcome, the most useful first (werk-en-inkomen.md chapter 7). */
function brievenBij(id: UitkomstId, variant: string | null, zaak: Zaak): readonly string[] {
  switch (id) {
    case "uit-osv":
    case "uit-opzegging-ongeldig":
      return zaak.uitkomst === id ? ["B2", "B11"] : ["B2"];
    case "uit-mogelijk-vast":
      return ["B2"];
    case "uit-zelf-ontslag":
      return ["B9"];
    case "uit-vso-niet-getekend":
      return ["B4"];
    case "uit-vso-bedenktijd":
      return ["B3"];
    case "uit-contract-einde":
      return [...(heeftAanzegvergoeding(zaak) ? ["B5"] : []), ...(heeftTransitie(zaak) ? ["B6"] : [])];
    case "uit-transitievergoeding":
      return variant === null || variant === "te-laat" ? ["B6"] : [];
    case "uit-loon":
    case "uit-minimumloon":
      return ["B1"];
    case "uit-ziek-werkgever":
      return zaak.uitkomst === id ? ["B1"] : [];
    case "uit-ontslagprocedure":
      return variant === "uwv-opgezegd" ? ["B6"] : [];
    case "uit-schijnzzp":
      return zaak.antwoorden["zzp-probleem"] === "gestopt" ? ["B2"] : [];
    case "uit-flex":
      return ["B7"];
    case "uit-bijstand":
      return variant === "voorschot" || variant === "wacht" || zaak.zonderGeld ? ["B8"] : [];
    case "uit-uitkering-lopend":
      return ["B10"];
    default:
      return [];
  }
}

/** The codes of the letters of the primary and the added outcomes, without doubles. */
export function brievenVan(zaak: Zaak, extra: readonly Extra[]): readonly string[] {
  return [...new Set([...brievenBij(zaak.uitkomst, zaak.variant, zaak), ...extra.flatMap((e) => brievenBij(e.id, e.variant, zaak))])];
}

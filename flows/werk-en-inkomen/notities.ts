import { plusDagen } from "#flows/engine/datum.ts";
import { dagVan } from "#flows/engine/lezen.ts";
import type { Extra } from "./extra.ts";
import { isBovenNorm } from "./extra.ts";
import { gevolgenVan } from "./overdrachten.ts";
import type { UitkomstId } from "./uitkomsten.ts";
import { onbekendeDatum } from "./urgentie.ts";
import { keuzesVan, type Zaak } from "./zaak.ts";

/** Remarks that must stand with a case, as word keys under `notitie`. */

const CAO: ReadonlySet<UitkomstId> = new Set([
  "uit-osv", "uit-opzegging-ongeldig", "uit-proeftijd", "uit-contract-einde", "uit-mogelijk-vast", "uit-loon", "uit-minimumloon", "uit-ziek-werkgever",
  "uit-flex", "uit-vso-niet-getekend", "uit-vso-bedenktijd", "uit-vso-voorbij", "uit-transitievergoeding", "uit-ontslagprocedure",
]);
const BRIEF_NIET_GENOEG: ReadonlySet<UitkomstId> = new Set(["uit-osv", "uit-opzegging-ongeldig", "uit-mogelijk-vast", "uit-transitievergoeding"]);
/** Forms of an outcome that have no letter. */
const ZONDER_BRIEF: ReadonlySet<string | null> = new Set(["geen-recht", "alleen-afspraak"]);
/** Since a signature fewer days than this: the days to think may still run (3.8). */
const DRIE_WEKEN = 21;

/** The remarks that must stand with a case, as word keys, the most urgent first. */
export function notitiesVan(zaak: Zaak, extra: readonly Extra[]): string[] {
  const { uitkomst, antwoorden, weg } = zaak;
  const uit: string[] = [];
  const als = (waar: boolean, notitie: string) => {
    if (waar) uit.push(notitie);
  };
  als(onbekendeDatum(zaak) !== undefined, "zoek-datum");
  als(BRIEF_NIET_GENOEG.has(uitkomst) && !ZONDER_BRIEF.has(zaak.variant), "brief-niet-genoeg");
  als(uitkomst === "uit-osv" && antwoorden["ontslag-getekend"] === "ja", "ook-getekend");
  als(zaak.feiten.instemming, "instemming");
  als(weg === "C1" && antwoorden["contract-wie"] === "ikzelf", "zelf-niet-verder");
  als(weg === "K2" && antwoorden["ww-26weken"] === "nee", "waarschijnlijk-geen-ww");
  const einde = dagVan(antwoorden, "einde-datum");
  als(weg === "K2" && antwoorden["ww-einde-reden"] === "vso" && (einde === undefined || plusDagen(einde, DRIE_WEKEN) >= zaak.peildatum), "vso-bedenktijd-mogelijk");
  als(extra.some((e) => e.variant === "uwv-opgezegd") && antwoorden["ww-einde-reden"] === "uwv-rechter", "was-het-de-rechter");
  als(uitkomst === "uit-bijstand" && isBovenNorm(zaak), "waarschijnlijk-geen-bijstand");
  als(antwoorden["vermogen"] === "huis", "eigen-huis");
  als(uitkomst === "uit-bijstand" && !["nl", undefined].some((v) => v === antwoorden["verblijf"]), "verblijf-eerst-bellen");
  als(keuzesVan(antwoorden, "u27-situatie").includes("dakloos"), "dakloos");
  als(uitkomst === "x-bezwaar" && gevolgenVan(zaak).length > 1, "tweede-brief");
  als(weg === "M5" || weg === "M6", "opschorting-is-besluit");
  als(antwoorden["toeslag-wat"] === "allebei", "twee-brieven");
  als(uitkomst === "uit-uitbuiting" || zaak.acuut.includes("dwang"), "veilig-contact");
  als(zaak.acuut.includes("dwang") && uitkomst === "uit-uitbuiting" && antwoorden["wi-onderwerp"] !== "uitbuiting", "gekozen-onderwerp");
  als(CAO.has(uitkomst), "cao");
  als(true, "jurist-kijkt-mee");
  return uit;
}

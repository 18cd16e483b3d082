import type { Antwoorden } from "#flows/engine/vraag.ts";
import { keuzesVan } from "./zaak.ts";

/** Danger in the answers so far, most urgent first (5.1): each has a panel on the very next page. */
const SIGNALEN = ["suicide", "geweld", "dwang", "eten", "huis", "energie", "kinderen"] as const;

/** The ids of the safety panels that belong to these answers. */
export function signalen(antwoorden: Antwoorden): readonly string[] {
  const gezien = new Set(keuzesVan(antwoorden, "wi-acuut"));
  const uitbuiting = keuzesVan(antwoorden, "uitbuiting-signalen");
  if (keuzesVan(antwoorden, "werksfeer-wat").includes("agressie") || uitbuiting.includes("bedreigd")) gezien.add("geweld");
  if (uitbuiting.some((signaal) => signaal === "paspoort" || signaal === "niet-weg")) gezien.add("dwang");
  if (antwoorden["inkomen-nu"] === "niets") gezien.add("eten");
  return SIGNALEN.filter((signaal) => gezien.has(signaal));
}

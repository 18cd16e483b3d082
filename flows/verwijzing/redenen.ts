import type { Aanbod, Onderwerp } from "./aanbod.ts";
import type { ToonSlot } from "./banden.ts";
import { biedt, isBetaaldDoorTegenpartij, isLandelijk, isVanTegenpartij, wegenVan, type Kader } from "./kader.ts";
import type { Rang, Reden } from "./rang.ts";

/** Why an offer stands where it stands, in short lines (verwijzing.md B.6): ids and values, the words stand in `verwijzing.json`. */

const HOOGUIT = 4;
/** Slots in which somebody talks with the person. */
const GESPREK: ReadonlySet<ToonSlot> = new Set(["recht", "samen", "overleg"]);

const reden = (sleutel: string, waarden: Reden["waarden"] = {}): Reden => ({ sleutel, waarden });

function onderwerpreden({ aanbod, termen }: Rang, kader: Kader): Reden {
  if (termen.onderwerp === 100) return reden("onderwerp", { onderwerp: kader.exact });
  const ander = kader.ook.find((onderwerp: Onderwerp) => aanbod.onderwerpen.includes(onderwerp));
  if (termen.onderwerp === 60 && ander !== undefined) return reden("kijktBreder", { andere: ander });
  return termen.onderwerp === 60 ? reden("genoemd") : reden("breed");
}

function tijdreden({ aanbod, termen }: Rang, { profiel }: Kader): Reden {
  const { eersteContactWerkdagen: dagen } = aanbod;
  if (dagen === null) return reden("tijdOnbekend");
  if (termen.tijd === 0 && profiel.termijn !== null) return reden("tijdLet", { datum: profiel.termijn });
  return reden("tijdOk", { count: Math.max(1, dagen) });
}

function kostenreden({ kosten }: Aanbod, { profiel: { wrb } }: Kader): Reden | null {
  if (kosten === "gratis") return reden("gratis");
  const isBetaald = kosten === "betaald" || (kosten === "toevoeging" && wrb?.uitkomst === "waarschijnlijk_nee");
  if (isBetaald) return reden("betaald");
  return kosten === "toevoeging" && wrb !== null && wrb.bijdrage !== null ? reden("bijdrage", { x: wrb.bijdrage }) : null;
}

/** The lines under an offer, the most telling first, at most four and at least one. */
export function redenenVan(rang: Rang, slot: ToonSlot, kader: Kader): readonly Reden[] {
  const { aanbod, regels } = rang;
  const { profiel } = kader;
  const uit: (Reden | null)[] = [];
  if (rang.vangnet) uit.push(reden("terugval"));
  if (aanbod.doelgroep.leden) uit.push(reden("lid"));
  if (profiel.advocaatNodig && biedt(aanbod, "vertegenwoordiging")) uit.push(reden("advocaatNodig"));
  if (profiel.talen.some((taal) => taal !== "nl") && rang.termen.taal === 100) uit.push(reden("taal", { taal: profiel.talen.find((taal) => taal !== "nl")! }));
  if (regels.includes("V2") && !profiel.advocaatNodig) uit.push(reden("vertegenwoordigt"));
  uit.push(onderwerpreden(rang, kader), kostenreden(aanbod, kader));
  if (kader.tegenpartijen.size > 0 && GESPREK.has(slot) && !isVanTegenpartij(aanbod, kader) && aanbod.kind !== "overheid_zelf") {
    uit.push(reden("onafhankelijk", { tegenpartij: profiel.tegenpartijen[0]! }));
  }
  if (biedt(aanbod, "begeleiding") || biedt(aanbod, "regie")) uit.push(reden("doetMet"));
  if (GESPREK.has(slot)) uit.push(tijdreden(rang, kader));
  if (!isLandelijk(aanbod)) uit.push(reden("dichtbij"));
  const weg = wegenVan(aanbod, kader.dag).find((een) => een === profiel.kanaal) ?? wegenVan(aanbod, kader.dag).find((een) => een !== "online");
  if (weg === "bellen" || weg === "langsgaan") uit.push(reden(weg));
  return uit.filter((een) => een !== null).slice(0, HOOGUIT);
}

/** The notice beside an offer that a counterparty gemeente pays; `alternatief` is the name of somebody who stands apart from it. */
export function belangVan({ aanbod }: Rang, kader: Kader, alternatief: string): Reden | null {
  if (aanbod.kind !== "overheid_zelf" && isBetaaldDoorTegenpartij(aanbod, kader)) {
    return reden("belang", { naam: aanbod.naam, alternatief });
  }
  return aanbod.onafhankelijk.toelichting !== "" && aanbod.onafhankelijk.financierGemeente !== undefined ? reden("belangAltijd", { naam: aanbod.naam }) : null;
}

import { kanalenOp, type Aanbod } from "./aanbod.ts";
import type { ToonSlot } from "./banden.ts";
import { gewichten as vandaag, type Gewichten, type Term } from "./gewichten.ts";
import { biedt, isLandelijk, isTegenpartij, isVanTegenpartij, isWeg, past, type Kader } from "./kader.ts";

/*
 * The score within a slot (verwijzing.md B.5). Every s is kept in whole hundredths, so that a total is exact: 0 is nothing,
 * 100 is all. What is not known is never the best and never the worst.
 */

export type Termen = Readonly<Record<Term, number>>;

/** Help that an outcome names for the person, whatever the case is about: it fits although no topic says so. */
const VOOR_IEDEREEN = new Set(["oco", "ido", "schuldhulp", "wijkteam", "slachtofferhulp", "vluchtelingenwerk"]);

function isGenoemd(aanbod: Aanbod, { profiel }: Kader): boolean {
  return profiel.hulp.some((hulp) => past(hulp, aanbod) && (hulp.ids !== undefined || hulp.organisatie !== undefined || VOOR_IEDEREEN.has(aanbod.kind)));
}

/** How well it knows the topic; 0: no match at all (F2). */
export function onderwerpVan(aanbod: Aanbod, slot: ToonSlot, kader: Kader): number {
  const { onderwerpen } = aanbod;
  if (onderwerpen.includes(kader.exact)) return 100;
  if (slot === "recht" && onderwerpen.includes("juridisch")) return 80;
  if (isGenoemd(aanbod, kader)) return 60;
  // An office of the government decides about its own subject; another one only where it is the other party.
  if (aanbod.kind === "overheid_zelf" && !isTegenpartij(aanbod, kader)) return 0;
  if (kader.ook.some((onderwerp) => onderwerpen.includes(onderwerp))) return 60;
  return onderwerpen.includes("alles") ? 50 : 0;
}

const NIVEAUS = ["informatie", "advies", "begeleiding", "vertegenwoordiging"] as const;
const VOL_NIVEAU = 3;
const ZELFDOEN = new Set(["rekentool", "zelfregie_scheiden"]);
const LEDEN = new Set(["vakbond", "rechtsbijstandsverzekeraar"]);

function dienstInRecht(aanbod: Aanbod, niveau: number): number | null {
  let hoogste = -1;
  NIVEAUS.forEach((dienst, i) => {
    if (biedt(aanbod, dienst)) hoogste = i;
  });
  if (hoogste < 0) return null;
  const vol = biedt(aanbod, NIVEAUS[niveau]!) ? 100 : hoogste > niveau ? 70 : hoogste === niveau - 1 ? 50 : 0;
  return aanbod.lijn === 2 && niveau < VOL_NIVEAU && !LEDEN.has(aanbod.kind) ? vol / 2 : vol;
}

/** How well its services fit the slot; null: it has none that belong there. */
export function dienstVan(aanbod: Aanbod, slot: ToonSlot, kader: Kader): number | null {
  switch (slot) {
    case "recht":
      return dienstInRecht(aanbod, kader.niveau);
    case "samen":
      return biedt(aanbod, "regie") ? 100 : biedt(aanbod, "begeleiding") ? 60 : null;
    case "overleg":
      return biedt(aanbod, "bemiddeling") || aanbod.kind === "overheid_zelf" ? 100 : null;
    case "beslis":
      return biedt(aanbod, "beslissing") ? 100 : null;
    case "zelf":
      return ZELFDOEN.has(aanbod.kind) ? 100 : aanbod.kind === "ido" ? 80 : 50;
  }
}

function tijdVan({ eersteContactWerkdagen: dagen }: Aanbod, { nodigDagen }: Kader): number {
  if (dagen === null) return 40;
  return dagen <= nodigDagen ? 100 : dagen <= 2 * nodigDagen ? 50 : 0;
}

function zelfVan(aanbod: Aanbod, kader: Kader): number {
  if (kader.scores.Z < 2) return 100;
  const kanalen = kanalenOp(aanbod, kader.dag);
  if (kanalen.length === 0) return 50;
  if (!isWeg(kanalen, "bellen") && !isWeg(kanalen, "langsgaan")) return 0;
  return biedt(aanbod, "begeleiding") || biedt(aanbod, "vertegenwoordiging") || biedt(aanbod, "regie") ? 100 : 50;
}

function onafhVan(aanbod: Aanbod, kader: Kader): number {
  if (isVanTegenpartij(aanbod, kader)) return 0;
  return aanbod.onafhankelijk.financierGemeente === undefined ? 100 : 80;
}

function samenVan({ integraal, onderwerpen }: Aanbod, { scores }: Kader): number {
  if (scores.S < 2) return 50;
  return integraal ? 100 : onderwerpen.includes("juridisch") ? 50 : 0;
}

const KOSTEN: Readonly<Record<Aanbod["kosten"], number>> = {
  gratis: 100,
  lidmaatschap: 90,
  laag: 70,
  lokaal_tarief: 70,
  toevoeging: 60,
  onbekend: 40,
  betaald: 20,
};

function kostenVan({ kosten }: Aanbod, { profiel }: Kader): number {
  return kosten === "toevoeging" && profiel.wrb?.uitkomst === "waarschijnlijk_nee" ? KOSTEN.betaald : KOSTEN[kosten];
}

function kanaalVan(aanbod: Aanbod, { profiel, dag }: Kader): number {
  if (profiel.kanaal === null) return 100;
  const kanalen = kanalenOp(aanbod, dag);
  return kanalen.length === 0 ? 50 : isWeg(kanalen, profiel.kanaal) ? 100 : 0;
}

function taalVan({ talen, tolk }: Aanbod, { profiel }: Kader): number {
  return profiel.talen.length === 0 || tolk === true || profiel.talen.some((taal) => talen.includes(taal)) ? 100 : 0;
}

/** The ten terms in hundredths; `onderwerp` and `dienst` as they were found before. */
export function termenVan(aanbod: Aanbod, kader: Kader, onderwerp: number, dienst: number): Termen {
  return {
    onderwerp,
    dienst,
    tijd: tijdVan(aanbod, kader),
    zelf: zelfVan(aanbod, kader),
    onafh: onafhVan(aanbod, kader),
    samen: samenVan(aanbod, kader),
    kosten: kostenVan(aanbod, kader),
    kanaal: kanaalVan(aanbod, kader),
    lokaal: isLandelijk(aanbod) ? 50 : 100,
    taal: taalVan(aanbod, kader),
  };
}

/** The total in points with one decimal, 0 to 100. */
export function totaalVan(s: Termen, { termen: g }: Gewichten = vandaag): number {
  // Written out: this is done for every offer.
  const som =
    g.onderwerp * s.onderwerp + g.dienst * s.dienst + g.tijd * s.tijd + g.zelf * s.zelf + g.onafh * s.onafh +
    g.samen * s.samen + g.kosten * s.kosten + g.kanaal * s.kanaal + g.lokaal * s.lokaal + g.taal * s.taal;
  return Math.round(som / 10) / 10;
}

import type { Berekening } from "#flows/engine/diagnose.ts";
import { GeenTariefError } from "#flows/engine/tarief.ts";
import { alleenverdienersTarief } from "#flows/tarieven/alleenverdieners.ts";
import { dagVan, getalVan, keuzeVan } from "#flows/engine/lezen.ts";
import { eersteEinddatum, oproepuren, proeftijdGeldig } from "./berekeningen/contract.ts";
import { aanzegvergoeding, minimumloonTekort, wettelijkeVerhoging } from "./berekeningen/loon.ts";
import { wettermijn } from "./berekeningen/termijnen.ts";
import { transitievergoeding } from "./berekeningen/transitievergoeding.ts";
import { aowKorting, bijstand, vermogensgrens, wiaData, wwBedrag, wwDuur, ziekWeken } from "./berekeningen/uitkering.ts";
import type { BronId } from "./bronnen.ts";
import { wwVanaf } from "./dagen.ts";
import type { Extra } from "./extra.ts";
import { heeftAanzegvergoeding, heeftTransitie } from "./termijnen-werk.ts";
import type { UitkomstId } from "./uitkomsten.ts";
import { type Zaak } from "./zaak.ts";

/** The calculations of werk-en-inkomen.md chapter 6 that belong to a case, with what went in and what came out. */

type Zet = (id: string, invoer: Readonly<Record<string, unknown>>, resultaat: unknown, bron: BronId, jaar?: number) => void;

/** What the answers give, by question id. */
function invoer({ antwoorden }: Zaak, ...ids: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(ids.map((id) => [id, antwoorden[id] ?? null]));
}

/** The year of a day. */
const jaarVan = (dag: string): number => Number(dag.slice(0, 4));

/** Undefined where a figure of that period is not known or a period ends before it begins: then no amount is shown. */
function mogelijk<T>(bereken: () => T): T | undefined {
  try {
    return bereken();
  } catch (error) {
    if (error instanceof GeenTariefError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function zetTransitie(zaak: Zaak, zet: Zet, eindevraag = "einde-datum"): void {
  const start = dagVan(zaak.antwoorden, "dienst-start");
  const einde = dagVan(zaak.antwoorden, eindevraag);
  const maandloon = getalVan(zaak.antwoorden, "bruto-maandloon");
  if (start === undefined || einde === undefined || maandloon === undefined) return;
  const vastExtra = getalVan(zaak.antwoorden, "loon-vast-extra") ?? 0;
  const resultaat = mogelijk(() => transitievergoeding({ start, einde }, { maandloon, vastExtra }));
  if (resultaat !== undefined) {
    zet("transitievergoeding", invoer(zaak, "dienst-start", eindevraag, "bruto-maandloon", "loon-vast-extra"), resultaat, "bw-7-673", jaarVan(einde));
  }
}

function zetAanzeg(zaak: Zaak, zet: Zet): void {
  const einde = dagVan(zaak.antwoorden, "einde-datum");
  const maandloon = getalVan(zaak.antwoorden, "bruto-maandloon");
  if (!heeftAanzegvergoeding(zaak) || einde === undefined || maandloon === undefined) return;
  const resultaat = aanzegvergoeding({
    einde,
    contractDuur: String(zaak.antwoorden["contract-duur"]),
    aanzegging: String(zaak.antwoorden["aanzegging"]),
    aanzegDatum: dagVan(zaak.antwoorden, "aanzeg-datum"),
    maandloon,
  });
  if (resultaat !== undefined) {
    zet("aanzegvergoeding", invoer(zaak, "einde-datum", "contract-duur", "aanzegging", "aanzeg-datum", "bruto-maandloon"), resultaat, "bw-7-668-pro-rata");
  }
}

function zetWw(zaak: Zaak, zet: Zet): void {
  const { antwoorden, peildatum } = zaak;
  const einde = dagVan(antwoorden, "einde-datum");
  if (einde !== undefined) zet("ww-venster", invoer(zaak, "einde-datum"), { vanaf: wwVanaf(einde), totEnMet: wettermijn("ww-aanvraag", einde).veilig }, "ww-26");
  const vierVanVijf = keuzeVan(antwoorden, "ww-4van5");
  const a = getalVan(antwoorden, "ww-jaren-voor-2016");
  const b = getalVan(antwoorden, "ww-jaren-vanaf-2016");
  if (antwoorden["ww-26weken"] !== "nee" && (vierVanVijf === "nee" || (vierVanVijf === "ja" && a !== undefined && b !== undefined))) {
    const maanden = wwDuur({ vierVanVijf: vierVanVijf === "ja", a: a ?? 0, b: b ?? 0 });
    zet("ww-duur", invoer(zaak, "ww-4van5", "ww-jaren-voor-2016", "ww-jaren-vanaf-2016"), { maanden }, "ww-42");
  }
  const loon = zaak.weg === "K2" ? getalVan(antwoorden, "bruto-maandloon") : undefined;
  const bedrag = loon === undefined ? undefined : wwBedrag(loon, peildatum);
  if (bedrag !== undefined && antwoorden["ww-26weken"] !== "nee") zet("ww-bedrag", invoer(zaak, "bruto-maandloon"), bedrag, "ww-47", jaarVan(peildatum));
}

function zetBijstand(zaak: Zaak, zet: Zet): void {
  const { antwoorden, peildatum } = zaak;
  const huishouden = keuzeVan(antwoorden, "huishouden");
  const medebewoners = getalVan(antwoorden, "medebewoners-27");
  if (huishouden === undefined) return;
  const grens = vermogensgrens(huishouden, peildatum);
  if (grens !== undefined) zet("vermogensgrens", invoer(zaak, "huishouden"), { grens }, "pw-31", jaarVan(peildatum));
  if (medebewoners === undefined || zaak.weg === "L67" || zaak.weg === "L27") return;
  const inkomen = getalVan(antwoorden, "inkomen-maand") ?? 0;
  const resultaat = bijstand({ huishouden, medebewoners, inkomen, leeftijd: getalVan(antwoorden, "leeftijd") }, peildatum);
  if (resultaat === undefined) return;
  zet("bijstand", invoer(zaak, "huishouden", "medebewoners-27", "inkomen-maand", "leeftijd"), resultaat, "pw-19a", resultaat.jaar);
}

function zetMinimumloon(zaak: Zaak, zet: Zet): void {
  const { antwoorden } = zaak;
  const leeftijd = getalVan(antwoorden, "leeftijd");
  const maand = dagVan(antwoorden, "loon-maand");
  const uurloon = getalVan(antwoorden, "uurloon");
  const uren = getalVan(antwoorden, "uren-maand");
  if (leeftijd === undefined || maand === undefined || uurloon === undefined || uren === undefined) return;
  const resultaat = minimumloonTekort({ leeftijd, maand, uurloon, uren });
  if (resultaat !== undefined) zet("minimumloon", invoer(zaak, "leeftijd", "loon-maand", "uurloon", "uren-maand"), resultaat, "wml-bedrag", jaarVan(maand));
}

function zetVerhoging(zaak: Zaak, zet: Zet): void {
  const vanaf = dagVan(zaak.antwoorden, "loon-betaaldatum");
  const bedrag = getalVan(zaak.antwoorden, "loon-bedrag");
  if (zaak.weg !== "D2" || vanaf === undefined || bedrag === undefined) return;
  zet("wettelijke-verhoging", invoer(zaak, "loon-betaaldatum", "loon-bedrag"), wettelijkeVerhoging(bedrag, vanaf, zaak.peildatum), "bw-7-625");
}

function zetVso(zaak: Zaak, zet: Zet): void {
  const start = dagVan(zaak.antwoorden, "dienst-start");
  const getekend = dagVan(zaak.antwoorden, "vso-datum") ?? zaak.peildatum;
  if (start !== undefined) zet("opzegtermijn", { "dienst-start": start, "vso-datum": getekend }, eersteEinddatum(start, getekend), "bw-7-672");
  zetTransitie(zaak, zet, "vso-einddatum");
}

function zetWia(zaak: Zaak, zet: Zet): void {
  const sinds = dagVan(zaak.antwoorden, "ziek-sinds");
  if (sinds !== undefined) zet("wia-datum", invoer(zaak, "ziek-sinds"), { ...wiaData(sinds), ziekWeken: ziekWeken(sinds, zaak.peildatum) }, "wia-64");
}

function zetFlex(zaak: Zaak, zet: Zet): void {
  const sinds = dagVan(zaak.antwoorden, "flex-sinds");
  const uren = getalVan(zaak.antwoorden, "flex-gem-uren");
  if (sinds !== undefined && uren !== undefined) zet("oproepuren", invoer(zaak, "flex-sinds", "flex-gem-uren"), oproepuren(sinds, uren), "bw-7-628a");
}

function zetProeftijd(zaak: Zaak, zet: Zet): void {
  const { antwoorden } = zaak;
  if (zaak.weg !== "A9") return;
  const geldig = proeftijdGeldig({
    contractDuur: keuzeVan(antwoorden, "contract-duur"),
    schriftelijk: keuzeVan(antwoorden, "proeftijd-schriftelijk"),
    lengte: keuzeVan(antwoorden, "proeftijd-lengte"),
    start: dagVan(antwoorden, "dienst-start"),
    einde: dagVan(antwoorden, "einde-datum"),
  });
  zet("proeftijd", invoer(zaak, "contract-duur", "proeftijd-schriftelijk", "proeftijd-lengte", "dienst-start", "einde-datum"), geldig, "bw-7-652");
}

/** The yearly amounts for couples with one benefit, for this year and the one before it, as far as they are known. */
function zetAlleenverdieners({ peildatum }: Zaak, zet: Zet): void {
  const dit = jaarVan(peildatum);
  const bedragen = [dit - 1, dit].flatMap((jaar) => {
    const rij = alleenverdienersTarief.zoek(`${jaar}-01-01`);
    return rij ? [{ jaar, bedrag: rij.waarde }] : [];
  });
  if (bedragen.length > 0) zet("alleenverdieners", { jaren: bedragen.map(({ jaar }) => jaar) }, { bedragen }, "regeling-15ba", dit);
}

function zetBij(id: UitkomstId, variant: string | null, zaak: Zaak, zet: Zet): void {
  switch (id) {
    case "uit-osv":
    case "uit-opzegging-ongeldig":
    case "uit-proeftijd":
      zetProeftijd(zaak, zet);
      return zetTransitie(zaak, zet);
    case "uit-ontslagprocedure":
      if (variant === "uwv-opgezegd") zetTransitie(zaak, zet);
      return;
    case "uit-contract-einde":
      zetAanzeg(zaak, zet);
      if (heeftTransitie(zaak)) zetTransitie(zaak, zet);
      return;
    case "uit-transitievergoeding":
      if (variant === null) zetTransitie(zaak, zet);
      return;
    case "uit-vso-niet-getekend":
    case "uit-vso-bedenktijd":
    case "uit-vso-voorbij":
      return zetVso(zaak, zet);
    case "uit-loon":
      zetMinimumloon(zaak, zet);
      return zetVerhoging(zaak, zet);
    case "uit-minimumloon":
      return zetMinimumloon(zaak, zet);
    case "uit-wia":
      return zetWia(zaak, zet);
    case "uit-flex":
      return zetFlex(zaak, zet);
    case "uit-ww":
      return zetWw(zaak, zet);
    case "uit-bijstand":
    case "uit-rondkomen":
      return zetBijstand(zaak, zet);
    case "uit-aow-aio": {
      const jaren = getalVan(zaak.antwoorden, "aow-buitenland");
      if (jaren !== undefined) zet("aow-korting", invoer(zaak, "aow-buitenland"), { procent: aowKorting(jaren) }, "aow-7a");
      return zetBijstand(zaak, zet);
    }
    case "uit-belasting-samenloop":
      return zetAlleenverdieners(zaak, zet);
    default:
      return;
  }
}

/** The calculations of the primary and the added outcomes, each once. */
export function berekeningenVan(zaak: Zaak, extra: readonly Extra[]): Berekening[] {
  const uit: Berekening[] = [];
  const zet: Zet = (id, ingevuld, resultaat, bron, jaar) => {
    if (!uit.some((b) => b.id === id)) uit.push({ id, invoer: { ...ingevuld }, resultaat, jaar: jaar ?? null, bron });
  };
  zetBij(zaak.uitkomst, zaak.variant, zaak, zet);
  for (const e of extra) zetBij(e.id, e.variant, zaak, zet);
  return uit;
}

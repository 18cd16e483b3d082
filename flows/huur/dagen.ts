import { plusDagen, plusMaanden, type Datum } from "#flows/engine/datum.ts";
import { atw, isVrijeDag } from "#flows/engine/kalender.ts";
import { borgUiterlijk } from "./berekeningen/borg.ts";
import { aanzegvenster, opzegtermijnHuurder, opzegtermijnVerhuurder, type Opzegtermijn } from "./berekeningen/opzegtermijn.ts";
import {
  aanvangshuurTijdelijk, adviesdag, antwoordOpzegging, betaalZonderKosten, bezwaarHuurverhoging, gebrekVenster, gesprekGemeente,
  herinneringUiterlijk, hogerBeroepUiterlijk, huurderNaarHuurcommissie, huurverlagingsdagen, renovatieNaarRechter, servicekostenDagen,
  servicekostenVanaf, verbeteringNaarHuurcommissie, verhuurderNaarHuurcommissie, verzetUiterlijk, voortzettingUiterlijk,
} from "./berekeningen/termijnen.ts";
import type { Termijn } from "#flows/engine/diagnose.ts";
import { beantwoord, dagVan, getal } from "#flows/engine/lezen.ts";
import type { BronId } from "./bronnen.ts";
import { keuzes } from "./lezen.ts";
import { type Zaak } from "./zaak.ts";

/** Every day of a case (huur.md 4 "Termijnen" and 6.7): ids are those of the file. */

export interface Dagregel {
  readonly id: string;
  readonly datum: Datum;
  readonly voor: "burger" | "overheid";
  readonly grondslag: string;
  readonly bronnen: readonly BronId[];
  readonly vragen: readonly string[];
  readonly wettelijk?: Datum | undefined;
  /** Start or length is not certain. */
  readonly aangenomen?: boolean;
  /** Who lets it pass loses something: it decides the urgency. */
  readonly fataal?: boolean;
}

/** The days a case is judged on, and the numbers that go with them. */
export interface Dagen {
  readonly regels: readonly Dagregel[];
  /** F5 of the landlord or of the tenant. */
  readonly opzegtermijn: Opzegtermijn | undefined;
  /** The last day of F7l is over: the report is old. */
  readonly isMeldingOud: boolean;
  readonly eersteWerkdag: Datum | undefined;
}

type Zet = (id: string, datum: Datum | undefined, rest: Omit<Dagregel, "id" | "datum">) => void;

const burger = (grondslag: string, bronnen: readonly BronId[], vragen: readonly string[], rest: Partial<Dagregel> = {}) => ({ voor: "burger" as const, grondslag, bronnen, vragen, ...rest });
const ander = (grondslag: string, bronnen: readonly BronId[], vragen: readonly string[], rest: Partial<Dagregel> = {}) => ({ voor: "overheid" as const, grondslag, bronnen, vragen, ...rest });

function naOntruiming(zaak: Zaak, zet: Zet): void {
  const { antwoorden, uitkomst, feiten, peildatum } = zaak;
  const datum = dagVan(antwoorden, "ontr-datum");
  const reden = feiten.reden;
  const gesprek = () => zet("F7o", gesprekGemeente(atw(peildatum)), ander("F7o", ["ha-3"], [], { aangenomen: true }));
  switch (uitkomst) {
    case "uit-ontruiming-aangezegd":
      zet("ontruiming", datum, burger("opgegeven", ["on-2", "regel-opgegeven"], ["ontr-datum"], { fataal: true }));
      if (reden === "huurschuld" || reden === "weet-niet") gesprek();
      return;
    case "uit-ontruimingsvonnis": {
      zet("ontruiming", datum, burger("opgegeven", ["on-2", "regel-opgegeven"], ["ontr-datum"], { fataal: true }));
      const betekend = dagVan(antwoorden, "ontr-betekend");
      if (!feiten.gereageerd && betekend !== undefined) {
        zet("F7c", verzetUiterlijk(betekend), burger("F7c", ["on-4", "rv-143", "atw"], ["ontr-betekend", "ontr-in-persoon"], { fataal: true, aangenomen: antwoorden["ontr-in-persoon"] !== "ja" }));
      }
      const vonnis = dagVan(antwoorden, "ontr-vonnis-datum");
      if (feiten.gereageerd && vonnis !== undefined) {
        const { gewoon, kortGeding } = hogerBeroepUiterlijk(vonnis);
        zet("F7d-kort-geding", kortGeding, burger("F7d-kort-geding", ["on-5", "rv-339", "atw"], ["ontr-vonnis-datum"], { fataal: true }));
        zet("F7d", gewoon, burger("F7d", ["on-5", "rv-339", "atw"], ["ontr-vonnis-datum"], { fataal: true }));
      }
      if (reden === "huurschuld") gesprek();
      return;
    }
    case "uit-dagvaarding":
      zet("zitting", datum, burger("opgegeven", ["on-6", "regel-opgegeven"], ["ontr-datum"], { fataal: true }));
      if (reden === "huurschuld") gesprek();
      return;
    case "uit-huur-algemeen":
      if (feiten.tak === "buitengesloten") gesprek();
  }
}

function naOpzegging(zaak: Zaak, zet: Zet, variant: string | null): Opzegtermijn | undefined {
  const { antwoorden, uitkomst } = zaak;
  if (uitkomst === "uit-opzegging") {
    const ontvangen = dagVan(antwoorden, "opz-datum-brief");
    const einde = dagVan(antwoorden, "opz-einddatum");
    zet("einddatum", einde, burger("opgegeven", ["oz-3", "regel-opgegeven"], ["opz-einddatum"]));
    if (ontvangen === undefined) return undefined;
    if (variant === "ongeldig" || variant === "grond-mogelijk") {
      zet("F7e", antwoordOpzegging(ontvangen), burger("F7e", ["oz-1", "oz-4"], ["opz-datum-brief"]));
    }
    if (zaak.start === undefined) return undefined;
    const termijn = opzegtermijnVerhuurder(zaak.start, ontvangen);
    zet("F5", termijn.einde, ander("F5", ["oz-3"], ["huur-ingangsdatum", "opz-datum-brief"]));
    return termijn;
  }
  if (uitkomst === "uit-huur-algemeen" && zaak.feiten.tak === "zelf-opzeggen") {
    const termijn = opzegtermijnHuurder(plusDagen(zaak.peildatum, 3), getal(antwoorden["zelf-betaal"]) ?? 1);
    zet("F5-huurder", termijn.einde, burger("F5-huurder", ["oz-3"], ["zelf-betaal"], { aangenomen: true }));
    return termijn;
  }
  const einde = dagVan(antwoorden, "tijd-einddatum");
  if ((uitkomst !== "uit-tijdelijk-vast" && uitkomst !== "uit-tijdelijk-eindigt") || einde === undefined) return undefined;
  const { eerste, laatste } = aanzegvenster(einde);
  zet("einddatum", einde, burger("opgegeven", ["tc-1", "regel-opgegeven"], ["tijd-einddatum"]));
  if (variant !== "bijzonder") {
    zet("F6-eerste", eerste, ander("F6", ["tc-1", "tc-2"], ["tijd-einddatum"]));
    zet("F6-laatste", laatste, ander("F6", ["tc-1", "tc-2"], ["tijd-einddatum"]));
  }
  if (variant === "venster-open") zet("terug", plusDagen(laatste, 1), burger("F6-terug", ["tc-1"], ["tijd-einddatum"]));
  const duur = getal(antwoorden["tijd-duur"]);
  if (zaak.getekend === "voor-2024-07" && zaak.woonvorm === "zelfstandig" && duur !== undefined && duur <= 24 && antwoorden["tijd-eerder"] !== "ja") {
    zet("F7p", aanvangshuurTijdelijk(einde), burger("F7p", ["hp-6"], ["tijd-einddatum", "tijd-duur"], { aangenomen: true }));
  }
  return undefined;
}

function naHuurprijs(zaak: Zaak, zet: Zet, variant: string | null): void {
  const { antwoorden, uitkomst, feiten, peildatum } = zaak;
  const ingang = dagVan(antwoorden, "verh-ingang");
  const VERH = ["verh-ingang"];
  if (ingang !== undefined && uitkomst === "uit-huurverhoging-bezwaar") {
    zet("F7f", bezwaarHuurverhoging(ingang), burger("F7f", ["hv-6", "regel-veilige-dag"], VERH, { fataal: true }));
    zet("F7g", verhuurderNaarHuurcommissie(ingang), ander("F7g", ["hv-6", "atw"], VERH));
  }
  if (ingang !== undefined && uitkomst === "uit-huurverhoging-na-ingang") {
    if (variant === "bezwaar-gemaakt") zet("F7g", verhuurderNaarHuurcommissie(ingang), ander("F7g", ["hv-6", "atw"], VERH));
    else if (variant !== "betaald") {
      zet("F7h", huurderNaarHuurcommissie(ingang), burger("F7h", ["hv-7", "regel-veilige-dag"], VERH, { fataal: true }));
      if (feiten.sector !== "midden") zet("F7h-herinnering", herinneringUiterlijk(ingang), ander("F7h-herinnering", ["hv-7"], VERH));
    }
  }
  if (ingang !== undefined && uitkomst === "uit-huurverhoging-vrij") {
    zet("F7h", huurderNaarHuurcommissie(ingang), burger("F7h", ["hv-8", "regel-veilige-dag"], VERH, { fataal: true }));
  }
  if (uitkomst === "uit-huurprijs-geen-stap" && ingang !== undefined) {
    zet("volgende-verhoging", plusMaanden(ingang, 12), ander("twaalf-maanden", ["hv-5"], VERH));
  }
  if (uitkomst === "uit-aanvangshuur-toetsen") zet("F7i", zaak.toetsing, burger("F7i", ["hp-6", "regel-veilige-dag"], ["huur-ingangsdatum"], { fataal: true }));
  if (uitkomst === "uit-huurverlaging-punten") {
    const { voorstel, huurcommissie } = huurverlagingsdagen(peildatum);
    zet("F7k-voorstel", voorstel, burger("F7k-voorstel", ["hp-8"], [], { aangenomen: true }));
    zet("F7k", huurcommissie, burger("F7k", ["hp-8", "atw"], [], { aangenomen: true }));
  }
  if (uitkomst === "uit-servicekosten") naServicekosten(zaak, zet, variant);
}

function naServicekosten({ antwoorden }: Zaak, zet: Zet, variant: string | null): void {
  const jaar = getal(antwoorden["serv-jaar"]);
  const brief = dagVan(antwoorden, "serv-brief");
  if (brief !== undefined) {
    zet("F10-drie-weken", plusDagen(brief, 21), ander("F10-drie-weken", ["sk-3"], ["serv-brief"]));
    zet("F10-vanaf", servicekostenVanaf(brief), burger("F10-vanaf", ["sk-3"], ["serv-brief"]));
  }
  if (jaar === undefined) return;
  const { afrekening, huurcommissie } = servicekostenDagen(Math.floor(jaar));
  zet("F10-afrekening", afrekening, ander("F10-afrekening", ["sk-2"], ["serv-jaar"]));
  if (variant !== "kanton") zet("F10", huurcommissie, burger("F10", ["sk-2"], ["serv-jaar"], { fataal: true }));
}

function naRest(zaak: Zaak, zet: Zet, variant: string | null): boolean {
  const { antwoorden, uitkomst, peildatum } = zaak;
  const brief = antwoorden["ach-stadium"] === "14-dagenbrief" ? dagVan(antwoorden, "ach-brief-datum") : undefined;
  if (brief !== undefined) zet("F7b", betaalZonderKosten(brief), burger("F7b", ["ha-4"], ["ach-brief-datum"], { fataal: true }));
  const borgEinde = dagVan(antwoorden, "borg-einde");
  if (uitkomst === "uit-waarborgsom-terug" && borgEinde !== undefined) {
    zet("F8b", borgUiterlijk(borgEinde, keuzes(antwoorden["borg-inhouding"])), ander("F8b", ["wb-2", "atw"], ["borg-einde", "borg-inhouding"]));
  }
  const betaald = dagVan(antwoorden, "bem-datum");
  if (betaald !== undefined) zet("verjaring", plusMaanden(betaald, 60), burger("vijf-jaar", ["bk-2"], ["bem-datum"]));
  if (uitkomst === "uit-overlijden" && variant !== "medehuurder") {
    const overleden = dagVan(antwoorden, "mede-datum-overlijden");
    zet("F7m", overleden && voortzettingUiterlijk(overleden), burger("F7m", ["mh-3", "regel-veilige-dag"], ["mede-datum-overlijden"], { fataal: true }));
  }
  if (uitkomst === "uit-renovatie") {
    const datum = dagVan(antwoorden, "reno-datum");
    const klaar = dagVan(antwoorden, "reno-klaar");
    if (variant === "70procent") zet("F7n", datum && renovatieNaarRechter(datum), burger("F7n", ["re-1", "atw"], ["reno-datum"], { fataal: true }));
    zet("F7n-verbetering", klaar && verbeteringNaarHuurcommissie(klaar), burger("F7n-verbetering", ["hv-10", "regel-veilige-dag"], ["reno-klaar"], { fataal: true }));
  }
  if (variant === "bijschrijven") zet("drie-maanden", plusMaanden(peildatum, 3), ander("drie-maanden", ["mh-2"], [], { aangenomen: true }));
  return naGebrek(zaak, zet, variant);
}

function naGebrek({ antwoorden, uitkomst, peildatum }: Zaak, zet: Zet, variant: string | null): boolean {
  const isGebrek = uitkomst === "uit-gebrek-afdwingen" || (uitkomst === "uit-gebrek-melden" && variant !== "zelf");
  if (!isGebrek) return false;
  const gemeld = dagVan(antwoorden, "gebr-meld-datum");
  const { eerste, laatste } = gebrekVenster(gemeld ?? peildatum);
  const rest = { aangenomen: gemeld === undefined };
  const vragen = gemeld === undefined ? [] : ["gebr-meld-datum"];
  zet("F7l-vanaf", eerste, burger("F7l-vanaf", ["ge-2"], vragen, rest));
  if (uitkomst === "uit-gebrek-afdwingen" && variant !== "kanton") zet("F7l", laatste, burger("F7l", ["ge-3"], vragen, { ...rest, fataal: true }));
  return gemeld !== undefined && peildatum > laatste;
}

/** Every day of a case (huur.md 6.7), with the notice of the one who ends the rent. */
export function dagenVan(zaak: Zaak, variant: string | null): Dagen {
  const regels: Dagregel[] = [];
  const zet: Zet = (id, datum, rest) => {
    if (datum !== undefined) regels.push({ id, datum, ...rest });
  };
  naOntruiming(zaak, zet);
  const opzegtermijn = naOpzegging(zaak, zet, variant);
  naHuurprijs(zaak, zet, variant);
  const isMeldingOud = naRest(zaak, zet, variant);
  const eerste = regels.find((regel) => regel.fataal && regel.datum >= zaak.peildatum);
  if (eerste !== undefined && eerste.id !== "ontruiming" && eerste.id !== "zitting") {
    const { vragen, aangenomen } = eerste;
    zet("adviesdag", adviesdag(eerste.datum, zaak.peildatum), burger("adviesdag", ["regel-adviesdag"], vragen, { aangenomen }));
  }
  return { regels, opzegtermijn, isMeldingOud, eersteWerkdag: isVrijeDag(zaak.peildatum) ? atw(zaak.peildatum) : undefined };
}

/** A day of the case by its id. */
export const dagBij = ({ regels }: Dagen, id: string): Datum | undefined => regels.find((regel) => regel.id === id)?.datum;

/** The days as the person sees them; those that are over too. */
export function termijnenVan(zaak: Zaak, { regels }: Dagen): Termijn[] {
  return regels.map(({ id, datum, voor, grondslag, bronnen, vragen, wettelijk, aangenomen, fataal }) => ({
    id,
    datum,
    wettelijk: wettelijk ?? null,
    voor,
    grondslag,
    aangenomen: aangenomen ?? false,
    verstreken: datum < zaak.peildatum,
    antwoorden: [...beantwoord(zaak, vragen)],
    bronnen: [...bronnen],
    ...(voor === "burger" && !fataal && { ernaast: true }),
  }));
}

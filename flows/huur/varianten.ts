import type { UitkomstId } from "./uitkomsten.ts";
import { isVast } from "./beweringen.ts";
import type { Zaak } from "./zaak.ts";

/** The form of an outcome (huur.md 3, "variant"), a word key under `uitkomst.<id>.variant`; null for the usual one. */

const ZONDER_GROND = new Set(["verkoop", "geen", "hogere-huur"]);

function opzegging({ feiten: f }: Zaak): string {
  if (f.tak === "tijdelijk") return "grond-mogelijk";
  if (f.heeftIngestemd) return "getekend";
  if (f.woonvorm === "hospita-kamer" && f.binnenNegenMaanden) return "hospita-proef";
  if (f.isInstelling) return "grond-mogelijk";
  return f.isVormOngeldig || ZONDER_GROND.has(f.opzReden ?? "") ? "ongeldig" : "grond-mogelijk";
}

function tijdelijk({ feiten: f }: Zaak): string {
  if (f.tak === "opzegging" || f.woonvorm === "antikraak" || f.tijdSoort === "leegstandwet") return "bijzonder";
  if (f.aanzegging === "onbekend") return "onbekend";
  return f.aanzegging === "open" && !isVast(f) ? "venster-open" : "aangezegd";
}

function naIngang({ feiten: f }: Zaak): string {
  if (f.verhSoort === "terugwerkend") return "vergeten";
  if (f.heeftBezwaar) return "bezwaar-gemaakt";
  if (f.heeftBetaald) return "betaald";
  const isMidden = f.sector === "midden";
  if (f.verhStand === "voorbij" && (isMidden || f.rappel === "op-tijd")) return "te-laat";
  if (isMidden || f.rappel === "op-tijd") return "rappel";
  return f.rappel === "nog-niet" ? "geen-rappel" : "rappel-te-laat";
}

function servicekosten({ feiten: f }: Zaak): string {
  if (f.servWat === "all-in") return "all-in";
  if (f.isAfrekeningOnderweg) return "wachten";
  if (f.sector !== "vrij" && f.isServiceTeLaat) return "te-laat";
  if (!f.magVerder) return "eerst-schrijven";
  return f.sector === "vrij" ? "kanton" : "huurcommissie";
}

function overlast({ feiten: f }: Zaak): string {
  if (f.overSoort === "intimidatie") return "veiligheid";
  if (f.overBedrijf) return "bedrijf";
  if (f.overZorg) return "zorg";
  return f.overSoort === "drugs" || f.overBemiddeld ? "verhuurder" : "bemiddeling";
}

function algemeen({ feiten: f }: Zaak): string | null {
  switch (f.tak) {
    case "buitengesloten":
      return "leverancier";
    case "zelf-opzeggen":
      return "zelf-opzeggen";
    case "bemiddeling":
      return f.isVerjaard ? "verjaard" : "kosten-misschien";
    case "borg":
      return "borg-toegestaan";
    case "huurverhoging":
    case "huurprijs":
    case "servicekosten":
    case "gebrek":
      return "antikraak";
    default:
      return null;
  }
}

const gekozen = (zaak: Zaak, id: string): string | null => {
  const waarde = zaak.antwoorden[id];
  return typeof waarde === "string" && waarde !== "weet-niet" ? waarde : null;
};

const VARIANT: Partial<Readonly<Record<UitkomstId, (zaak: Zaak) => string | null>>> = {
  "uit-ontruimingsvonnis": ({ feiten }) => (feiten.gereageerd ? "tegenspraak" : "verstek"),
  "uit-dagvaarding": ({ feiten }) => (feiten.isBriefOnbekend || feiten.stadium !== "dagvaarding" ? "brief-onbekend" : null),
  "uit-opzegging": opzegging,
  "uit-tijdelijk-eindigt": tijdelijk,
  "uit-huurverhoging-na-ingang": naIngang,
  "uit-huurverhoging-vrij": ({ feiten }) => (feiten.verhTijd === "verleden" && feiten.verhStand === "voorbij" ? "te-laat" : null),
  "uit-huurverlaging-punten": ({ feiten: f }) => {
    if (f.oordeel !== "te-hoog") return "eerst-tellen";
    return f.sector === "vrij" && f.getekend === "voor-2024-07" ? "onterecht-vrij" : null;
  },
  "uit-servicekosten": servicekosten,
  "uit-waarborgsom-terug": ({ feiten }) => (feiten.borgLoopt ? "wachten" : null),
  "uit-kosten-terugvragen": ({ feiten }) => (feiten.tak === "borg" ? "borg" : "kosten"),
  "uit-gebrek-melden": ({ feiten }) => (feiten.gebrek === "klein" ? "zelf" : null),
  "uit-gebrek-afdwingen": ({ feiten }) => (feiten.sector === "vrij" ? "kanton" : "huurcommissie"),
  "uit-overlast-last": overlast,
  "uit-medehuur-relatie": (zaak) => gekozen(zaak, "mede-situatie"),
  "uit-overlijden": ({ feiten: f }) => (f.isMedehuurder ? "medehuurder" : f.overlijden === "te-laat" ? "te-laat" : "samenwoner"),
  "uit-onderhuur": (zaak) => gekozen(zaak, "onder-rol"),
  "uit-renovatie": ({ feiten }) => feiten.renoWat ?? "voorstel",
  "uit-discriminatie-intimidatie": ({ feiten }) => (feiten.tak === "buitengesloten" ? "dreiging" : null),
  "uit-huur-algemeen": algemeen,
};

/** The form of the outcome (huur.md 4); null for the usual one. */
export function variantVan(zaak: Zaak): string | null {
  return VARIANT[zaak.uitkomst]?.(zaak) ?? null;
}

import { dagenTussen } from "#flows/engine/datum.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { dagVan, getalVan, heeft, keuzeVan } from "#flows/engine/lezen.ts";
import { ziekWeken } from "./berekeningen/uitkering.ts";
import { isNietAangevraagd } from "./termijnen-inkomen.ts";
import { isVerbodenReden } from "./termijnen-werk.ts";
import type { Zaaktermijn } from "./termijnzet.ts";
import type { UitkomstId } from "./uitkomsten.ts";
import { keuzesVan, type Zaak } from "./zaak.ts";

/** How urgent each outcome is by its own rule (werk-en-inkomen.md chapter 4, "Urgentie"). */

export type Urgentie = Diagnose["urgentie"];

const SPOED_DAGEN = 14;
const HOOG_DAGEN = 21;

/** Days from today to the day that was answered; undefined when it is not known. */
function over(zaak: Zaak, vraag: string): number | undefined {
  const dag = dagVan(zaak.antwoorden, vraag);
  return dag === undefined ? undefined : dagenTussen(zaak.peildatum, dag);
}

const isArm = ({ inkomen }: Zaak): boolean => inkomen === "bijna-op" || inkomen === "niets";
const zonderEten = ({ inkomen, acuut }: Zaak): boolean => inkomen === "niets" || acuut.includes("eten");

function bijProcedure(variant: string | null, zaak: Zaak): Urgentie {
  switch (variant) {
    case "uwv-verweer": {
      const dagen = over(zaak, "uwv-brief-datum");
      return dagen === undefined || dagen + 14 <= 7 ? "spoed" : "hoog";
    }
    case "ktr-verweer":
      return "spoed";
    case "uwv-geweigerd":
    case "voorbereiden":
      return "normaal";
    default:
      return "hoog";
  }
}

function bijVso(zaak: Zaak): Urgentie {
  const dagen = over(zaak, "vso-reactiedatum");
  const isZiek = keuzesVan(zaak.antwoorden, "vso-check").includes("ziek") || zaak.antwoorden["ziek-probleem"] === "druk";
  return isZiek || (dagen !== undefined && dagen <= 3) ? "spoed" : "hoog";
}

function bijLoon(zaak: Zaak): Urgentie {
  if (zaak.inkomen === "niets") return "spoed";
  const wat = zaak.antwoorden["loon-wat"];
  return wat === "eindafrekening" || wat === "vakantiegeld" ? "normaal" : "hoog";
}

function bijZiek(zaak: Zaak): Urgentie {
  if (zaak.weg === "E3l" || zaak.weg === "E2l") return isArm(zaak) ? "spoed" : "hoog";
  return zaak.antwoorden["ziek-probleem"] === "bedrijfsarts-oneens" ? "hoog" : "normaal";
}

function bijWia(zaak: Zaak): Urgentie {
  const sinds = dagVan(zaak.antwoorden, "ziek-sinds");
  if (sinds === undefined) return "normaal";
  const weken = ziekWeken(sinds, zaak.peildatum);
  if (weken >= 93 && dagenTussen(sinds, zaak.peildatum) > 93 * 7 && isNietAangevraagd(zaak)) return "spoed";
  return weken >= 84 ? "hoog" : "normaal";
}

function bijWerksfeer(variant: string | null, zaak: Zaak): Urgentie {
  if (zaak.feiten.vanWerksfeer) return "spoed";
  const wat = keuzesVan(zaak.antwoorden, "werksfeer-wat");
  if (heeft(wat, "agressie", "seksueel")) return "hoog";
  return zaak.weg !== "H2" && variant === "discriminatie" ? "hoog" : "normaal";
}

function bijWw(variant: string | null, zaak: Zaak): Urgentie {
  if (zaak.inkomen === "niets") return "spoed";
  if (variant === "wacht") return "normaal";
  const dagen = over(zaak, "einde-datum");
  if (dagen === undefined) return "hoog";
  if (dagen + 7 < 0) return "spoed";
  return dagen > 21 ? "normaal" : "hoog";
}

function bijLopend(variant: string | null, zaak: Zaak): Urgentie {
  const dagen = over(zaak, "gegevens-datum");
  return variant === "geen-brief" || (dagen !== undefined && dagen <= 3) ? "spoed" : "hoog";
}

function bijToeslag(zaak: Zaak): Urgentie {
  const dagen = over(zaak, "brief-datum");
  const isVeel = (getalVan(zaak.antwoorden, "brief-bedrag") ?? 0) >= 1_000;
  return isVeel || (dagen !== undefined && dagen + 42 <= HOOG_DAGEN) ? "hoog" : "normaal";
}

function bijSchulden(zaak: Zaak): Urgentie {
  const dreiging = keuzesVan(zaak.antwoorden, "schuld-dreiging");
  if (heeft(dreiging, "ontruiming", "afsluiting", "zorgverzekering")) return "spoed";
  return dreiging.includes("beslag") ? "hoog" : "normaal";
}

/** A case that goes on in the flow bezwaar: its terms by bezwaar.md 3.5. */
function bijOverdracht(zaak: Zaak, termijnen: readonly Zaaktermijn[]): Urgentie {
  if (zaak.zonderGeld) return "spoed";
  if (zaak.weg === "M4" || zaak.weg === "M4u") return "normaal";
  const termijn = termijnen.find(({ voor }) => voor === "burger");
  if (termijn === undefined) return "hoog";
  const dagen = dagenTussen(zaak.peildatum, termijn.juridisch);
  if (dagen >= 0 && (dagen <= 3 || (dagen <= 7 && termijn.id !== "bezwaar"))) return "spoed";
  return dagen <= 14 ? "hoog" : "normaal";
}

/** Ended already, or in the future. */
const bijOpzegging = (zaak: Zaak): Urgentie => ((over(zaak, "einde-datum") ?? 1) <= 0 ? "spoed" : "hoog");

function bijZelf(zaak: Zaak): Urgentie {
  const dagen = over(zaak, "zelf-datum");
  return dagen !== undefined && dagen >= -SPOED_DAGEN ? "spoed" : "hoog";
}

/** Days before the last day of a transitievergoeding from which it is high. */
const TRANSITIE_HOOG = 30;

function bijTransitie(zaak: Zaak, termijnen: readonly Zaaktermijn[]): Urgentie {
  const dagen = Math.min(...termijnen.map(({ veilig }) => dagenTussen(zaak.peildatum, veilig)));
  return dagen <= SPOED_DAGEN ? "spoed" : dagen <= TRANSITIE_HOOG ? "hoog" : "normaal";
}

function bijBeding(zaak: Zaak): Urgentie {
  const dreiging = keuzeVan(zaak.antwoorden, "beding-dreiging");
  return dreiging === "kort-geding" ? "spoed" : dreiging === "niets" ? "normaal" : "hoog";
}

function bijBijstand(variant: string | null, zaak: Zaak): Urgentie {
  if (variant === "voorschot" || zonderEten(zaak)) return "spoed";
  return variant === "wacht" ? "normaal" : "hoog";
}

const bijArmoede = (zaak: Zaak): Urgentie => (isArm(zaak) ? "hoog" : "normaal");

type Regel = (zaak: Zaak, variant: string | null, termijnen: readonly Zaaktermijn[]) => Urgentie;

/** The rule of each outcome, before its terms come near. */
export const eigenUrgentie: Readonly<Record<UitkomstId, Regel>> = {
  "uit-osv": () => "spoed",
  "uit-opzegging-ongeldig": bijOpzegging,
  "uit-proeftijd": (zaak) => (isVerbodenReden(zaak) ? "hoog" : "normaal"),
  "uit-ontslagprocedure": (zaak, variant) => bijProcedure(variant, zaak),
  "uit-zelf-ontslag": bijZelf,
  "uit-vso-niet-getekend": bijVso,
  "uit-vso-bedenktijd": () => "spoed",
  "uit-vso-voorbij": () => "hoog",
  "uit-contract-einde": () => "normaal",
  "uit-mogelijk-vast": bijOpzegging,
  "uit-transitievergoeding": (zaak, _variant, termijnen) => bijTransitie(zaak, termijnen),
  "uit-loon": bijLoon,
  "uit-minimumloon": bijArmoede,
  "uit-failliet": (_zaak, variant) => (variant === "waarschuwing" ? "hoog" : "spoed"),
  "uit-ziek-werkgever": bijZiek,
  "uit-ziektewet": (zaak) => (zaak.weg === "E5h" ? "spoed" : "hoog"),
  "uit-wia": bijWia,
  "uit-flex": bijArmoede,
  "uit-schijnzzp": (zaak) => (zaak.antwoorden["zzp-probleem"] === "gestopt" ? "spoed" : "normaal"),
  "uit-werksfeer": (zaak, variant) => bijWerksfeer(variant, zaak),
  "uit-beding": bijBeding,
  "uit-uitbuiting": () => "spoed",
  "uit-ww": (zaak, variant) => bijWw(variant, zaak),
  "uit-bijstand": (zaak, variant) => bijBijstand(variant, zaak),
  "uit-uitkering-lopend": (zaak, variant) => bijLopend(variant, zaak),
  "uit-rondkomen": () => "laag",
  "uit-toeslagen": bijToeslag,
  "uit-belasting-samenloop": bijToeslag,
  "uit-aow-aio": (zaak) => (zonderEten(zaak) ? "spoed" : zaak.inkomen === "bijna-op" ? "hoog" : "normaal"),
  "uit-schulden": bijSchulden,
  "uit-algemeen": () => "laag",
  "x-bezwaar": (zaak, _variant, termijnen) => bijOverdracht(zaak, termijnen),
};

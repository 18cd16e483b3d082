import type { Datum } from "#flows/engine/datum.ts";
import type { DiagnoseInvoer } from "#flows/engine/define-flow.ts";
import { WEET_NIET, type Antwoorden } from "#flows/engine/vraag.ts";
import { keuzesVan as alleKeuzesVan } from "#flows/engine/lezen.ts";
import type { Feiten, Weg } from "./feiten.ts";
import { uitkomsten, type UitkomstId } from "./uitkomsten.ts";

/** A finished walk as the parts of the diagnosis read it. */
export interface Zaak {
  readonly antwoorden: Antwoorden;
  readonly pad: readonly string[];
  readonly peildatum: Datum;
  readonly feiten: Feiten;
  /** The part of the tree in which the walk ended. */
  readonly weg: Weg;
  readonly uitkomst: UitkomstId;
  readonly variant: string | null;
  readonly acuut: readonly string[];
  readonly bescherming: readonly string[];
  readonly dekking: readonly string[];
  readonly inkomen: "genoeg" | "minder" | "bijna-op" | "niets" | null;
  /** Money is gone or nearly gone, or there is nothing to eat. */
  readonly zonderGeld: boolean;
}

/** The options of a multiple choice, without "geen". */
export function keuzesVan(antwoorden: Antwoorden, id: string): readonly string[] {
  return alleKeuzesVan(antwoorden, id).filter((optie) => optie !== "geen");
}

function isUitkomst(id: string): id is UitkomstId {
  return Object.hasOwn(uitkomsten, id);
}

/** The days to think do not come twice: an answer on the result page counts too (art. 7:670b lid 4 BW). */
function uitkomstVan(uitkomst: UitkomstId, antwoorden: Antwoorden): UitkomstId {
  return uitkomst === "uit-vso-bedenktijd" && antwoorden["vso-eerder"] === "ja" ? "uit-vso-voorbij" : uitkomst;
}

const INKOMENS = ["genoeg", "minder", "bijna-op", "niets"] as const;

function inkomenVan(antwoorden: Antwoorden): Zaak["inkomen"] {
  const waarde = antwoorden["inkomen-nu"];
  if (waarde === undefined) return null;
  return INKOMENS.find((inkomen) => inkomen === waarde) ?? "minder";
}

const PER_WEG: Partial<Readonly<Record<Weg, string>>> = {
  A7a: "uwv-verweer",
  A7t: "uwv-toestemming",
  A7o: "uwv-opgezegd",
  A7g: "uwv-geweigerd",
  A11g: "voorbereiden",
  K3: "wacht",
  L2m: "aanvragen",
  L3m: "aanvragen",
  L27: "onder27",
  L67: "aio",
  M5: "gegevens",
  M6: "voornemen",
  M7: "geen-brief",
  N2: "gemist",
  O3: "gat",
  O4: "aio",
};

/** The form of the outcome that follows from the answers; the terms may still make it `te-laat`. */
function variantVan(weg: Weg, uitkomst: UitkomstId, antwoorden: Antwoorden, zonderGeld: boolean): string | null {
  switch (uitkomst) {
    case "uit-opzegging-ongeldig":
      return weg === "A9" ? "proeftijd-ongeldig" : null;
    case "uit-ontslagprocedure":
      if (weg === "A8") return antwoorden["rechter-fase"] === "uitspraak" ? "ktr-beroep" : "ktr-verweer";
      return PER_WEG[weg] ?? null;
    case "uit-transitievergoeding": {
      const reden = antwoorden["ww-einde-reden"];
      return reden === "zelf" ? "geen-recht" : reden === "vso" ? "alleen-afspraak" : null;
    }
    case "uit-schijnzzp": {
      const kenmerken = antwoorden["zzp-kenmerken"];
      return Array.isArray(kenmerken) && kenmerken.includes("geen") ? "weinig-aanwijzingen" : null;
    }
    case "uit-beding":
      return antwoorden["beding-schriftelijk"] === "nee" || antwoorden["beding-motivering"] === "nee" ? "niet-geldig" : null;
    case "uit-werksfeer": {
      const wat = keuzesVan(antwoorden, "werksfeer-wat");
      return wat.includes("discriminatie") ? "discriminatie" : wat.includes("misstand") ? "misstand" : null;
    }
    case "uit-bijstand":
      if (weg === "L4") return zonderGeld ? "voorschot" : "wacht";
      return PER_WEG[weg] ?? null;
    default:
      return PER_WEG[weg] ?? null;
  }
}

/** Reads a finished walk. Throws for an outcome that the flow does not know. */
export function zaakVan({ antwoorden, pad, uitkomst: einde, feiten, peildatum }: DiagnoseInvoer<Feiten>): Zaak {
  if (!isUitkomst(einde)) throw new Error(`no outcome: ${einde}`);
  const { weg } = feiten;
  const uitkomst = uitkomstVan(einde, antwoorden);
  const acuut = keuzesVan(antwoorden, "wi-acuut").filter((a) => a !== WEET_NIET);
  const inkomen = inkomenVan(antwoorden);
  const zonderGeld = inkomen === "bijna-op" || inkomen === "niets" || acuut.includes("eten");
  return {
    antwoorden,
    pad,
    peildatum,
    feiten,
    weg,
    uitkomst,
    variant: variantVan(weg, uitkomst, antwoorden, zonderGeld),
    acuut,
    bescherming: keuzesVan(antwoorden, "ontslag-bescherming"),
    dekking: keuzesVan(antwoorden, "rechtshulp-dekking"),
    inkomen,
    zonderGeld,
  };
}

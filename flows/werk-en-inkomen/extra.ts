import { plusMaanden } from "#flows/engine/datum.ts";
import { dagVan, getalVan, heeft, keuzeVan, opPad } from "#flows/engine/lezen.ts";
import { bijstand, ziekWeken } from "./berekeningen/uitkering.ts";
import { wettermijn } from "./berekeningen/termijnen.ts";
import type { UitkomstId } from "./uitkomsten.ts";
import { keuzesVan, type Zaak } from "./zaak.ts";

/** Other outcomes that are shown besides the primary one: every `+ADD` of werk-en-inkomen.md chapter 3. */
export interface Extra {
  readonly id: UitkomstId;
  readonly variant: string | null;
  /** The questions that decided it. */
  readonly antwoorden: readonly string[];
}

/** From this week of illness WIA comes near (3.6). */
const WIA_NABIJ = 84;
/** Above this part of the norm there is probably no bijstand yet (3.8). */
const BOVEN_NORM = 1.05;

const MET_WW: ReadonlySet<UitkomstId> = new Set(["uit-osv", "uit-opzegging-ongeldig", "uit-zelf-ontslag"]);
const ALTIJD_WW: ReadonlySet<UitkomstId> = new Set(["uit-proeftijd", "uit-vso-voorbij", "uit-failliet"]);
const ZONDER_INKOMENSREGEL: ReadonlySet<UitkomstId> = new Set(["uit-bijstand", "uit-aow-aio", "uit-uitbuiting"]);
const GETEKEND: ReadonlySet<UitkomstId> = new Set(["uit-vso-bedenktijd", "uit-vso-voorbij"]);
const ZIEK = ["E2l", "E3", "E3l"] as const;

type Zet = (id: UitkomstId, vragen: readonly string[], variant?: string) => void;

/** Whether today is at most so many months after the last day of work. */
function binnen(zaak: Zaak, maanden: number): boolean {
  const einde = dagVan(zaak.antwoorden, "einde-datum");
  return einde !== undefined && zaak.peildatum <= plusMaanden(einde, maanden);
}

/** 3.2 to 3.4: dismissal, agreement, end of a contract. */
function bijWerk(zaak: Zaak, zet: Zet): void {
  const { uitkomst, variant, weg, antwoorden, bescherming } = zaak;
  if (MET_WW.has(uitkomst) && zaak.inkomen !== "genoeg") zet("uit-ww", ["ontslag-hoe", "inkomen-nu"]);
  if (ALTIJD_WW.has(uitkomst) || variant === "uwv-toestemming" || variant === "uwv-opgezegd") zet("uit-ww", ["ontslag-hoe", "uwv-fase", "vso-status", "failliet-status"]);
  if (zaak.feiten.vanWerksfeer) zet("uit-werksfeer", ["werksfeer-wat", "werksfeer-gevolg"], keuzesVan(antwoorden, "werksfeer-wat").includes("discriminatie") ? "discriminatie" : undefined);
  else if ((weg === "A9" || weg === "C1") && heeft(bescherming, "zwanger", "klacht")) zet("uit-werksfeer", ["ontslag-bescherming"], "discriminatie");
  if (weg === "A10" && antwoorden["zelf-reden"] === "loon") zet("uit-loon", ["zelf-reden"]);
  if (GETEKEND.has(uitkomst) && (keuzesVan(antwoorden, "vso-check").includes("ziek") || antwoorden["ziek-probleem"] === "druk")) {
    zet("uit-ziektewet", ["vso-check", "ziek-probleem"]);
  }
  if (uitkomst === "uit-mogelijk-vast") zet("uit-contract-einde", ["keten-aantal", "contract-duur"]);
  if (weg === "C1" && bescherming.includes("ziek")) zet("uit-ziektewet", ["ontslag-bescherming"]);
  if (weg === "C1" && antwoorden["contract-wie"] !== "ikzelf") zet("uit-ww", ["contract-wie", "einde-datum"]);
  const einde = dagVan(antwoorden, "einde-datum");
  if ((uitkomst === "uit-osv" || uitkomst === "uit-opzegging-ongeldig") && einde !== undefined && zaak.peildatum > wettermijn("vernietiging", einde).juridisch && binnen(zaak, 3)) {
    zet("uit-transitievergoeding", ["einde-datum"]);
  }
}

/** 3.5 and 3.8: what the reason of the end of the work adds. */
function bijEindeReden(zaak: Zaak, zet: Zet): void {
  if (zaak.weg !== "D5" && zaak.weg !== "K2") return;
  const reden = keuzeVan(zaak.antwoorden, "ww-einde-reden");
  const vragen = ["ww-einde-reden", "einde-datum"];
  if (reden === "op-staande-voet" && binnen(zaak, 2)) zet("uit-osv", vragen);
  if (reden === "uwv-rechter" && binnen(zaak, 2)) zet("uit-ontslagprocedure", vragen, "uwv-opgezegd");
  if (zaak.weg === "D5") return;
  if ((reden === "uwv-rechter" || reden === "contract-af") && binnen(zaak, 3)) zet("uit-transitievergoeding", vragen);
  if (reden === "zelf" && binnen(zaak, 2)) zet("uit-zelf-ontslag", vragen);
  if (reden === "failliet") zet("uit-failliet", vragen);
  if (zaak.antwoorden["ww-26weken"] === "nee") zet("uit-bijstand", ["ww-26weken"]);
}

/** 3.6 and 3.7: illness, flex, atmosphere at work. */
function bijZiekEnFlex(zaak: Zaak, zet: Zet): void {
  const { weg, antwoorden, peildatum } = zaak;
  const ziekSinds = dagVan(antwoorden, "ziek-sinds");
  if (ZIEK.some((z) => z === weg) && ziekSinds !== undefined && ziekWeken(ziekSinds, peildatum) >= WIA_NABIJ) zet("uit-wia", ["ziek-sinds"]);
  if (weg === "F1" && antwoorden["flex-probleem"] === "uitzend-stopt") zet("uit-ww", ["flex-probleem"]);
  if (weg === "F1" && antwoorden["flex-probleem"] === "minder-uren" && (zaak.inkomen === "bijna-op" || zaak.inkomen === "niets")) {
    zet("uit-ww", ["flex-probleem", "inkomen-nu"]);
  }
  if (weg === "H2" && antwoorden["werksfeer-gevolg"] === "ziek") zet("uit-ziek-werkgever", ["werksfeer-gevolg"]);
}

/** Whether income or wealth is probably too high for bijstand now (3.8). */
export function isBovenNorm(zaak: Zaak): boolean {
  const { antwoorden, peildatum } = zaak;
  if (antwoorden["vermogen"] === "boven") return true;
  const inkomen = getalVan(antwoorden, "inkomen-maand");
  const norm = bijstand(
    {
      huishouden: keuzeVan(antwoorden, "huishouden") ?? "weet-niet",
      medebewoners: getalVan(antwoorden, "medebewoners-27") ?? 0,
      inkomen: 0,
      leeftijd: getalVan(antwoorden, "leeftijd"),
    },
    peildatum,
  )?.norm;
  return inkomen !== undefined && norm !== undefined && inkomen > norm * BOVEN_NORM;
}

/** 3.1, 3.8 and 3.9: income. */
function bijInkomen(zaak: Zaak, zet: Zet): void {
  const { weg, uitkomst, antwoorden } = zaak;
  if (weg === "D2" && antwoorden["loon-reden"] === "geen-geld") zet("uit-failliet", ["loon-reden"], "waarschuwing");
  if (uitkomst === "uit-bijstand" && isBovenNorm(zaak)) zet("uit-rondkomen", ["vermogen", "inkomen-maand", "huishouden"]);
  if (weg === "Q1" && keuzesVan(antwoorden, "rondkomen-wat").includes("elke-maand")) zet("uit-toeslagen", ["rondkomen-wat"], "gemist");
  if (zaak.zonderGeld && !ZONDER_INKOMENSREGEL.has(uitkomst)) {
    zet("uit-bijstand", ["inkomen-nu", "wi-acuut"], uitkomst === "x-bezwaar" ? "voorschot" : "aanvragen");
  }
}

/** Every other outcome of a case, each once; the order comes with the urgency. */
export function alleExtra(zaak: Zaak): readonly Extra[] {
  const uit: Extra[] = [];
  const zet: Zet = (id, vragen, variant) => {
    if (id !== zaak.uitkomst && !uit.some((extra) => extra.id === id)) uit.push({ id, variant: variant ?? null, antwoorden: opPad(zaak, vragen) });
  };
  bijWerk(zaak, zet);
  bijEindeReden(zaak, zet);
  bijZiekEnFlex(zaak, zet);
  bijInkomen(zaak, zet);
  return uit;
}

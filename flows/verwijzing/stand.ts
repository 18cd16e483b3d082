import { dagenTussen, type Datum } from "#flows/engine/datum.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { heeft, keuzesVan } from "#flows/engine/lezen.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import type { Scores } from "./profiel.ts";

/** What a diagnosis already says of the five scores (verwijzing.md C.2, «From the flow»); the person's own answers are not here. */

const U_VAN_FLOW = { spoed: 3, hoog: 2, normaal: 1, laag: 0 } as const;
const Z_VAN_FLOW = { zelf: 0, "zelf-met-hulp": 1, "warme-overdracht": 2 } as const;
const E_LAAG = new Set(["beperkt", "licht", "laag", "middel", "1", "2"]);
const E_MIDDEN = new Set(["matig", "hoog", "3"]);

/** Days left, up to and including which the urgency is 3, 2, 1. */
const U_GRENZEN = [2, 14, 42] as const;

/** The last day on which the person can still act; null when none is known. */
export function eersteTermijn({ termijnen, peildatum }: Diagnose): Datum | null {
  const open = termijnen.filter(({ voor, ernaast, datum }) => voor === "burger" && ernaast !== true && datum >= peildatum).map(({ datum }) => datum);
  return open.toSorted()[0] ?? null;
}

function uVan(diagnose: Diagnose): number {
  const { urgentie, termijnen, peildatum } = diagnose;
  const telt = termijnen.filter(({ voor, ernaast }) => voor === "burger" && ernaast !== true);
  const dagen = telt.length === 0 ? null : Math.min(...telt.map(({ datum }) => dagenTussen(peildatum, datum)));
  const doorTermijn = dagen === null ? 0 : Math.max(0, 3 - U_GRENZEN.filter((grens) => dagen > grens).length);
  return Math.max(U_VAN_FLOW[urgentie], doorTermijn);
}

function eVan({ ernst }: Diagnose): number {
  return E_LAAG.has(ernst) ? 1 : E_MIDDEN.has(ernst) ? 2 : 3;
}

/** In bezwaar the overlay is only a signal, unless many objections go with more fields of life. */
function sVan({ flow, overlays, invulling }: Diagnose, antwoorden: Antwoorden): number {
  if (flow === "scheiden") return Math.min(3, Math.max(0, Number(invulling.leefgebieden ?? 0) - 1));
  if (!overlays.includes("ov-multi")) return 0;
  if (flow !== "bezwaar") return 2;
  return antwoorden["bz-aantal-bezwaren"] === "3-plus" && keuzesVan(antwoorden, "bz-leefgebieden").length >= 2 ? 2 : 1;
}

const LOOPT: ReadonlySet<string> = new Set([
  "o-beroep-rechtbank", "o-hoger-beroep", "o-beroep-niet-tijdig", "o-strafbeschikking", "uit-dagvaarding", "uit-ontruimingsvonnis", "uit-ontruiming-aangezegd",
  "uit-ontslagprocedure", "verzoek-gekregen", "uitspraak-gekregen", "voorlopige-voorzieningen",
]);
const BUITENLAND: ReadonlySet<string> = new Set(["o-ind", "kind-buitenland"]);

/** One for each of: more than one counterparty, a procedure that runs, disputed facts, a foreign element or somebody who decides for the person. */
function cVan({ uitkomst, overlays, modules, varianten }: Diagnose, antwoorden: Antwoorden, tegenpartijen: readonly string[]): number {
  const isBetwist = antwoorden.eens === "oneens" || heeft(keuzesVan(antwoorden, "bz-gronden"), "feiten", "wel-gemeld", "klachten-gemist");
  const isBijzonder = BUITENLAND.has(uitkomst ?? "") || modules.includes("m-internationaal") || overlays.includes("ov-bewind") || varianten?.buitenland !== undefined;
  const telt = [tegenpartijen.length > 1, LOOPT.has(uitkomst ?? ""), isBetwist, isBijzonder];
  return Math.min(3, telt.filter(Boolean).length);
}

/** The scores of one diagnosis. */
export function scoresVan(diagnose: Diagnose, antwoorden: Antwoorden, tegenpartijen: readonly string[]): Scores {
  return {
    U: uVan(diagnose),
    E: eVan(diagnose),
    Z: Z_VAN_FLOW[diagnose.zelfredzaamheid],
    S: sVan(diagnose, antwoorden),
    C: cVan(diagnose, antwoorden, tegenpartijen),
  };
}

/** The highest of each: an answer that is missing never lowers what another says. */
export function hoogste(...rijen: readonly Scores[]): Scores {
  const meest = (mate: keyof Scores): number | null => {
    const bekend = rijen.flatMap((scores) => scores[mate] ?? []);
    return bekend.length === 0 ? null : Math.max(...bekend);
  };
  return { U: meest("U"), E: meest("E"), Z: meest("Z"), S: meest("S"), C: meest("C") };
}

import { plusMaanden, type Datum } from "#flows/engine/datum.ts";
import { werkdagTerug } from "#flows/engine/kalender.ts";
import { termijnEinde, type Periode } from "#flows/engine/termijn.ts";
import type { BronId } from "../bronnen.ts";

/** The terms of scheiden.md 6.8. */
export const TERMIJNEN = {
  "T-verweer": { aantal: 6, eenheid: "weken" },
  "T-betekening": { aantal: 14, eenheid: "dagen" },
  "T-hoger-beroep": { aantal: 3, eenheid: "maanden" },
  "T-kg": { aantal: 4, eenheid: "weken" },
  "T-inschrijving": { aantal: 6, eenheid: "maanden" },
  "T-vovo": { aantal: 4, eenheid: "weken" },
  "T-gp": { aantal: 3, eenheid: "maanden" },
  "T-pensioen": { aantal: 2, eenheid: "jaren" },
  "T-woninggebruik": { aantal: 6, eenheid: "maanden" },
  "T-afstand": { aantal: 3, eenheid: "maanden" },
  "T-toeslagen": { aantal: 4, eenheid: "weken" },
  "T-lbio": { aantal: 6, eenheid: "maanden" },
  "T-huisverbod": { aantal: 6, eenheid: "weken" },
  "T-hkov": { aantal: 1, eenheid: "jaren" },
  "T-brp": { aantal: 5, eenheid: "dagen" },
  "T-verhuis": { aantal: 0, eenheid: "dagen" },
} as const satisfies Readonly<Record<string, Periode>>;

export type TermijnId = keyof typeof TERMIJNEN;

/** The sources of each term. */
export const TERMIJNBRONNEN: Readonly<Record<TermijnId, readonly BronId[]>> = {
  "T-verweer": ["rv-816", "atw"],
  "T-betekening": ["rv-816", "atw"],
  "T-hoger-beroep": ["rv-358", "rv-806", "rv-820", "atw"],
  "T-kg": ["rv-339", "atw"],
  "T-inschrijving": ["bw-1-163"],
  "T-vovo": ["rv-821", "atw"],
  "T-gp": ["bw-1-80d", "atw"],
  "T-pensioen": ["wvps-2"],
  "T-woninggebruik": ["bw-1-165"],
  "T-afstand": ["bw-1-104", "atw"],
  "T-toeslagen": ["awir-17", "atw"],
  "T-lbio": ["bw-1-408"],
  "T-huisverbod": ["wth-6", "awb-6-7", "atw"],
  "T-hkov": ["hkov-12"],
  "T-brp": ["brp-2-39", "atw"],
  "T-verhuis": ["regel-eigen-dag"],
};

/** For someone without a known address the answer to a request has three months (art. 816 Rv). */
const ZONDER_ADRES: Periode = { aantal: 3, eenheid: "maanden" };

/**
 * 6.8: the last day of a term. The Algemene termijnenwet moves it as far as it applies: never above three months, nor in
 * years. T-lbio runs from the first day of the month; `T-verhuis` is the day itself.
 */
export function termijn(id: TermijnId, start: Datum, { zonderAdres = false }: { readonly zonderAdres?: boolean | undefined } = {}): Datum {
  if (id === "T-verhuis") return start;
  if (id === "T-lbio") return termijnEinde(`${start.slice(0, 8)}01`, TERMIJNEN[id]);
  return termijnEinde(start, id === "T-verweer" && zonderAdres ? ZONDER_ADRES : TERMIJNEN[id]);
}

/** 6.8: the last working day on or before the end of a term that is not extended. */
export function laatsteWerkdag(einde: Datum): Datum {
  return werkdagTerug(einde);
}

/** 6.8: start of T-inschrijving without acceptance by both: when appeal is over, counted on the early side. */
export function definitiefOp(beschikking: Datum): Datum {
  return plusMaanden(beschikking, 3);
}

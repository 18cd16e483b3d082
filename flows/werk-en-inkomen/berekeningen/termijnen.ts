import { plusDagen, plusMaanden, type Datum } from "#flows/engine/datum.ts";
import { atw, isVrijeDag, werkdagTerug } from "#flows/engine/kalender.ts";
import type { BronId } from "../bronnen.ts";

/** A last day: `veilig` is shown to the person, `juridisch` is what the law gives when that day is free (6.1). */
export interface Wettermijn {
  readonly veilig: Datum;
  readonly juridisch: Datum;
}

type Lengte = { readonly dagen: number } | { readonly maanden: number } | { readonly weken: number };

interface Regel {
  readonly lengte: Lengte;
  /** Whether the Algemene termijnenwet moves the last day. */
  readonly atw: boolean;
}

/** werk-en-inkomen.md 6.2, the terms that are counted from one day. */
export const TERMIJNEN = {
  vernietiging: { lengte: { maanden: 2 }, atw: true },
  transitievergoeding: { lengte: { maanden: 3 }, atw: true },
  "uwv-verweer": { lengte: { dagen: 14 }, atw: true },
  "hoger-beroep": { lengte: { maanden: 3 }, atw: true },
  "werkgever-opzeggen": { lengte: { dagen: 28 }, atw: false },
  "ww-aanvraag": { lengte: { dagen: 7 }, atw: true },
  toeslagenwet: { lengte: { dagen: 42 }, atw: true },
  "ww-terugwerkend": { lengte: { weken: -26 }, atw: false },
  loongarantie: { lengte: { weken: 26 }, atw: false },
  "wia-aanvraag": { lengte: { weken: 93 }, atw: false },
  "zw-bezwaar": { lengte: { dagen: 14 }, atw: true },
  bezwaar: { lengte: { dagen: 42 }, atw: true },
  "bijstand-voorschot": { lengte: { dagen: 28 }, atw: true },
  "bijstand-besluit": { lengte: { dagen: 56 }, atw: true },
  "onder27-aanvraag": { lengte: { dagen: 28 }, atw: false },
  schuldhulp: { lengte: { dagen: 28 }, atw: true },
  kwijtschelding: { lengte: { dagen: 10 }, atw: true },
} as const satisfies Readonly<Record<string, Regel>>;

/** The sources of each term. */
export const TERMIJNBRONNEN: Readonly<Record<keyof typeof TERMIJNEN, readonly BronId[]>> = {
  vernietiging: ["bw-7-686a", "atw"],
  transitievergoeding: ["bw-7-686a", "atw"],
  "uwv-verweer": ["uwv-ontslagprocedure"],
  "hoger-beroep": ["rv-358", "atw"],
  "werkgever-opzeggen": ["bw-7-671a"],
  "ww-aanvraag": ["ww-26"],
  toeslagenwet: ["toeslagenwet"],
  "ww-terugwerkend": ["ww-35"],
  loongarantie: ["ww-61"],
  "wia-aanvraag": ["wia-64"],
  "zw-bezwaar": ["zw-75j", "atw"],
  bezwaar: ["awb-6-7", "atw"],
  "bijstand-voorschot": ["pw-52", "atw"],
  "bijstand-besluit": ["awb-4-13", "atw"],
  "onder27-aanvraag": ["pw-41"],
  schuldhulp: ["wgs-3", "atw"],
  kwijtschelding: ["kwijtschelding"],
};

export type TermijnId = keyof typeof TERMIJNEN;

function plusLengte(start: Datum, lengte: Lengte): Datum {
  if ("maanden" in lengte) return plusMaanden(start, lengte.maanden);
  return plusDagen(start, "weken" in lengte ? lengte.weken * 7 : lengte.dagen);
}

/** The last day of a term that begins the day after `start`. */
export function wettermijn(id: TermijnId, start: Datum): Wettermijn {
  const regel: Regel = TERMIJNEN[id];
  const veilig = plusLengte(start, regel.lengte);
  return { veilig, juridisch: regel.atw ? atw(veilig) : veilig };
}

/** Aanzegvergoeding: three months after the day on which the duty arose, a month before the end (art. 7:686a lid 4 sub e BW). */
export function aanzegtermijn(einde: Datum): Wettermijn {
  const veilig = plusMaanden(plusMaanden(einde, -1), 3);
  return { veilig, juridisch: atw(veilig) };
}

/**
 * The days to think a signed agreement over: 14, or 21 when the agreement does not name the right; unknown counts 14 for
 * the person and 21 for what is still possible (art. 7:670b lid 2 and 3, art. 7:671 lid 2 and 3 BW).
 */
export function bedenktijd(datum: Datum, genoemd: "ja" | "nee" | "weet-niet"): Wettermijn {
  const veilig = plusDagen(datum, genoemd === "nee" ? 21 : 14);
  return { veilig, juridisch: atw(genoemd === "weet-niet" ? plusDagen(datum, 21) : veilig) };
}

/** Defence at the kantonrechter: ten days before the hearing, back to a working day. */
export function verweerKantonrechter(zitting: Datum): Datum {
  return werkdagTerug(plusDagen(zitting, -10));
}

/** The working day that lies `aantal` working days after `start`. */
export function plusWerkdagen(start: Datum, aantal: number): Datum {
  let dag = start;
  for (let over = aantal; over > 0; ) {
    dag = plusDagen(dag, 1);
    if (!isVrijeDag(dag)) over -= 1;
  }
  return dag;
}

/** A talk with schuldhulp in a threatening situation: three working days after the request (art. 4 lid 2 Wgs). */
export function schuldhulpSpoed(verzoek: Datum): Datum {
  return plusWerkdagen(verzoek, 3);
}

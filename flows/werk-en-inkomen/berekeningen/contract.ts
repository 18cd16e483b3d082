import { plusDagen, plusMaanden, type Datum } from "#flows/engine/datum.ts";

/** Years of service from which the notice of an employer is one month longer. */
const STAFFEL = [5, 10, 15] as const;

/** 6.8: the notice of an employer in months: 1, and one more from 5, 10 and 15 years of service (art. 7:672 lid 2 BW). */
export function opzegtermijn(start: Datum, op: Datum): number {
  return 1 + STAFFEL.filter((jaren) => plusMaanden(start, jaren * 12) <= op).length;
}

/** The last day of the month of a day. */
function maandeinde(dag: Datum): Datum {
  return plusDagen(plusMaanden(`${dag.slice(0, 7)}-01`, 1), -1);
}

/** 6.8: the first end date in a signed agreement that leaves no gap before WW (art. 7:672 BW, art. 19 lid 3 WW). */
export function eersteEinddatum(start: Datum, getekend: Datum): { readonly maanden: number; readonly einddatum: Datum } {
  const maanden = opzegtermijn(start, getekend);
  return { maanden, einddatum: maandeinde(plusMaanden(getekend, maanden)) };
}

export type Geldig = "true" | "false" | "unknown";

const LENGTE: Readonly<Record<string, number>> = { "1-mnd": 1, "2-mnd": 2 };
const ZONDER_PROEFTIJD: ReadonlySet<string> = new Set(["tot-6-mnd", "precies-6-mnd"]);
const HOOGUIT_EEN: ReadonlySet<string> = new Set(["6-24-mnd", "geen-datum"]);

/** 6.9: whether the trial period holds, by the answers (art. 7:652 BW). A known fault wins over what is not known. */
export function proeftijdGeldig(vraag: {
  readonly schriftelijk?: string | undefined;
  readonly contractDuur?: string | undefined;
  readonly lengte?: string | undefined;
  readonly start?: Datum | undefined;
  readonly einde?: Datum | undefined;
}): Geldig {
  const { schriftelijk = "weet-niet", contractDuur = "weet-niet", lengte = "weet-niet", start, einde } = vraag;
  const maanden = LENGTE[lengte];
  if (schriftelijk === "nee" || ZONDER_PROEFTIJD.has(contractDuur) || lengte === "langer") return "false";
  if (maanden === 2 && HOOGUIT_EEN.has(contractDuur)) return "false";
  if (maanden !== undefined && start !== undefined && einde !== undefined && einde > plusDagen(plusMaanden(start, maanden), -1)) return "false";
  const isOnbekend = schriftelijk === "weet-niet" || contractDuur === "weet-niet" || maanden === undefined || start === undefined || einde === undefined;
  return isOnbekend ? "unknown" : "true";
}

/**
 * 3.4: whether a row of temporary contracts probably became a permanent one: four or more, or two or more (or an unknown
 * number) that together lasted longer than 36 months (art. 7:668a BW).
 */
export function ketenVast(vraag: { readonly aantal: string; readonly start?: Datum | undefined; readonly einde?: Datum | undefined }): boolean {
  if (vraag.aantal === "4-of-meer") return true;
  if (vraag.aantal === "1" || vraag.start === undefined || vraag.einde === undefined) return false;
  return plusMaanden(vraag.start, 36) <= vraag.einde;
}

/** 6.12: the fixed hours of an on-call worker: hours a month, last day of the offer, first day of the hours (art. 7:628a BW). */
export function oproepuren(sinds: Datum, gemiddeldPerWeek: number): {
  readonly urenPerMaand: number;
  readonly eersteJaarTotEnMet: Datum;
  readonly aanbodUiterlijk: Datum;
  readonly vasteUrenVanaf: Datum;
} {
  return {
    urenPerMaand: Math.round((gemiddeldPerWeek * 52 * 100) / 12) / 100,
    eersteJaarTotEnMet: plusDagen(plusMaanden(sinds, 12), -1),
    aanbodUiterlijk: plusDagen(plusMaanden(sinds, 13), -1),
    vasteUrenVanaf: plusMaanden(sinds, 14),
  };
}

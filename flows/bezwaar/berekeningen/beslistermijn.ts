import { laatste, plusDagen, type Datum } from "#flows/engine/datum.ts";
import { atw } from "#flows/engine/kalender.ts";
import { bezwaarDeadline } from "./bezwaartermijn.ts";
import { klachtEinde } from "./klachttermijn.ts";

/** Days added when the organisation wrote that it takes longer, without a date (art. 7:10 Awb). */
const VERDAGING = 42;
/** UWV subjects with a medical assessment: 17 weeks (uwv.nl). */
const UWV_MEDISCH: ReadonlySet<string> = new Set(["uwv-zw", "uwv-wia", "uwv-wajong"]);

interface Uitloop {
  /** Days for which the term stood still because papers were asked (art. 4:15, 7:10 Awb). */
  readonly stilstandDagen: number;
  /** The organisation wrote that it takes longer. */
  readonly verdaagd: boolean;
  /** The day it named for that; then this day counts, when it is later, instead of the standard 42 days. */
  readonly uitstelTot?: Datum;
}

/** Adds what delays the decision and ends on a working day, also above 12 weeks: late side, it binds the government. */
function metUitloop(einde: Datum, { stilstandDagen, verdaagd, uitstelTot }: Uitloop): Datum {
  const verschoven = plusDagen(einde, stilstandDagen + (verdaagd && uitstelTot === undefined ? VERDAGING : 0));
  return atw(laatste(verschoven, verdaagd ? uitstelTot : undefined) ?? verschoven);
}

/** Days after the bezwaar term in which the organisation must decide. Unknown committee = committee: the later day. */
function dagenVoorBezwaar(organisatie: string, onderwerp: string, commissie: string | undefined): number {
  if (organisatie === "uwv") return UWV_MEDISCH.has(onderwerp) ? 119 : 91;
  if (organisatie === "svb") return 91;
  if (organisatie === "belasting-lokaal") return 84;
  return commissie === "nee" ? 42 : 84;
}

/**
 * C3: last day to decide on a bezwaar (art. 7:10 and 7:13 Awb; UWV 13 or 17 weeks, SVB 13), counted from the end of the
 * bezwaar term of the original besluit; that date unknown: from the day of sending plus 42. Local tax: not before 31
 * December of the year of sending (when that day is unknown, of the year in which the bezwaar term ended). Undefined when
 * neither date is known.
 */
export function beslisEindeBezwaar(
  zaak: Uitloop & {
    readonly besluitDatum?: Datum;
    readonly bezwaarVerstuurd?: Datum;
    readonly organisatie: string;
    readonly onderwerp: string;
    readonly commissie?: "ja" | "nee" | "weet-niet";
  },
): Datum | undefined {
  const start = zaak.besluitDatum ?? zaak.bezwaarVerstuurd;
  if (start === undefined) return undefined;
  const termijnEinde = bezwaarDeadline(start, 42);
  const einde = plusDagen(termijnEinde, dagenVoorBezwaar(zaak.organisatie, zaak.onderwerp, zaak.commissie));
  if (zaak.organisatie !== "belasting-lokaal") return metUitloop(einde, zaak);
  const jaarEinde = `${(zaak.bezwaarVerstuurd ?? termijnEinde).slice(0, 4)}-12-31`;
  return metUitloop(laatste(einde, jaarEinde) ?? einde, zaak);
}

/** Days in which must be decided on what the person waits for, other than a bezwaar. */
function dagenVoorAanvraag(organisatie: string, onderwerp: string, wachtOp: string): number {
  if (wachtOp === "woo-inzage") return 42; // art. 4.4 Woo: 28 days and 14 of delay, both used
  if (wachtOp === "herbeoordeling" || onderwerp === "uwv-wia") return 112; // UWV since 2026, temporary
  if (organisatie === "dienst-toeslagen") return 91;
  return 56; // art. 4:13 Awb; Wmo: 42 days after the melding and 14 after the aanvraag
}

/**
 * C3b: last day to decide on an application (`aanvraag`, also for `weet-niet`), a request for papers (`woo-inzage`), a new
 * assessment (`herbeoordeling`) or a complaint (`klacht`: C6 with a committee, the later day).
 */
export function beslisEindeAanvraag(
  zaak: Uitloop & {
    readonly aanvraagDatum: Datum;
    readonly organisatie: string;
    readonly onderwerp: string;
    readonly wachtOp: string;
  },
): Datum {
  const einde =
    zaak.wachtOp === "klacht"
      ? klachtEinde({ ontvangen: zaak.aanvraagDatum, commissie: true, verdaagd: false })
      : plusDagen(zaak.aanvraagDatum, dagenVoorAanvraag(zaak.organisatie, zaak.onderwerp, zaak.wachtOp));
  return metUitloop(einde, zaak);
}

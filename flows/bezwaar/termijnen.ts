import { dagenTussen, laatste, plusDagen, vroegste, type Datum } from "#flows/engine/datum.ts";
import { atw } from "#flows/engine/kalender.ts";
import { beslisEindeAanvraag, beslisEindeBezwaar } from "./berekeningen/beslistermijn.ts";
import { bezwaarDeadline, verzetDeadline } from "./berekeningen/bezwaartermijn.ts";
import { magIngebrekeStellen } from "./berekeningen/dwangsom.ts";
import type { Beslisklasse, Termijnklasse } from "./onderwerp.ts";

/*
 * The computed facts of bezwaar.md 3.3. The folds of the machine and the diagnosis both compute with these functions,
 * so that a term on the page is the term that chose the way.
 */

export type TermijnStatus = "open" | "bijna" | "voorbij" | "onbekend";

/** What a term is computed from; days that are not known are left out. */
export interface Termijnvraag {
  readonly klasse: Termijnklasse;
  /** `cjib` with an unknown subject: it may also be a traffic fine with six weeks. */
  readonly soortOnbekend?: boolean;
  readonly briefdatum?: Datum;
  /** The answer to `bz-termijn-in-brief`; absent when it was not asked. */
  readonly inBrief?: string;
  /** The last day that the letter names. */
  readonly laatsteDagInBrief?: Datum;
  /** The day on which the strafbeschikking was received or seen. */
  readonly bekendDatum?: Datum;
}

/** The term of the citizen for bezwaar, beroep or verzet. */
export interface Burgertermijn {
  /** The safe last day; undefined when it cannot be known. */
  readonly deadline: Datum | undefined;
  /** The other day of which the law or the letter speaks, when it differs. */
  readonly ander: Datum | undefined;
  /** Until this day it is not certain that it is too late. */
  readonly deadlineLaat: Datum | undefined;
  readonly dagen: number;
  /** The length was assumed, on the early side. */
  readonly aangenomen: boolean;
  readonly status: TermijnStatus;
  /** How the day was found: word key under `grondslag`. */
  readonly grondslag: string;
}

const IN_BRIEF: Readonly<Record<string, number>> = { "6-weken": 42, "4-weken": 28, "2-weken": 14, korter: 7 };
const AANGENOMEN: Readonly<Record<Termijnklasse, number>> = {
  "zes-weken": 42,
  "vier-weken": 28,
  asiel: 28,
  "twee-weken": 14,
  verzet: 14,
  "tien-dagen": 10,
  "misschien-tien-dagen": 10,
  aanmaning: 42,
};
const NAAR_LENGTE: Readonly<Record<number, string>> = { 42: "zes-weken", 28: "vier-weken", 14: "twee-weken", 10: "tien-dagen", 7: "een-week" };

/** Days left at which a term is `bijna` over. */
const BIJNA = 14;

/** Length of the term in days, and whether it was assumed (bezwaar.md 3.3, `termijnDagen`). */
export function termijnDagen(vraag: Termijnvraag): { readonly dagen: number; readonly aangenomen: boolean } {
  if (vraag.inBrief === "datum" && vraag.laatsteDagInBrief !== undefined) return { dagen: 42, aangenomen: false };
  if (vraag.inBrief === "korter" && vraag.klasse === "tien-dagen") return { dagen: 10, aangenomen: false };
  const gelezen = vraag.inBrief === undefined ? undefined : IN_BRIEF[vraag.inBrief];
  if (gelezen !== undefined) return { dagen: gelezen, aangenomen: false };
  const dagen = AANGENOMEN[vraag.klasse];
  return { dagen, aangenomen: dagen < 42 };
}

function statusOp(peildatum: Datum, deadline: Datum | undefined, laat: Datum | undefined): TermijnStatus {
  if (deadline === undefined) return "onbekend";
  const over = dagenTussen(peildatum, deadline);
  if (over >= 0) return over <= BIJNA ? "bijna" : "open";
  return laat !== undefined && peildatum <= laat ? "onbekend" : "voorbij";
}

/**
 * C1, C2 and bezwaar.md 3.3: the last day for bezwaar, beroep or verzet with its status. Early side: from the date of the
 * letter; a term that nobody read in the letter counts as the shortest that is possible. Ten days (kwijtschelding) are not
 * extended. Of the day in the letter and the computed one the earlier is the deadline; when the letter's day is the later,
 * nobody is told before it that it is too late.
 */
export function burgertermijn(vraag: Termijnvraag, peildatum: Datum): Burgertermijn {
  const { klasse, briefdatum, laatsteDagInBrief } = vraag;
  if (klasse === "verzet") return verzettermijn(vraag, peildatum);
  const { dagen, aangenomen } = termijnDagen(vraag);
  // Asylum terms can be a week or less and a reminder is not the letter that counts: then only a day in the letter does.
  const start = klasse === "asiel" || klasse === "aanmaning" ? undefined : briefdatum;
  const berekend = start && bezwaarDeadline(start, dagen, dagen === 10 ? "nooit" : "wet");
  const inBrief = vraag.inBrief === "datum" ? laatsteDagInBrief : undefined;
  const deadline = vroegste(berekend, inBrief);
  const brieflater = berekend && inBrief && inBrief > berekend ? inBrief : undefined;
  const deadlineLaat = aangenomen && start ? atw(plusDagen(start, 42)) : brieflater;
  const later = laatste(berekend, inBrief);
  return {
    deadline,
    ander: deadlineLaat ?? (later === deadline ? undefined : later),
    deadlineLaat,
    dagen,
    aangenomen,
    status: statusOp(peildatum, deadline, deadlineLaat),
    grondslag: deadline === inBrief && inBrief !== undefined ? "dag-in-brief" : `${aangenomen ? "aangenomen-" : ""}${NAAR_LENGTE[dagen]!}`,
  };
}

function verzettermijn({ bekendDatum, briefdatum, soortOnbekend }: Termijnvraag, peildatum: Datum): Burgertermijn {
  const deadline = verzetDeadline({ bekend: bekendDatum, brief: briefdatum });
  const deadlineLaat = soortOnbekend && briefdatum !== undefined ? bezwaarDeadline(briefdatum, 42) : undefined;
  return {
    deadline,
    ander: deadlineLaat === deadline ? undefined : deadlineLaat,
    deadlineLaat,
    dagen: 14,
    aangenomen: soortOnbekend === true || bekendDatum === undefined,
    status: statusOp(peildatum, deadline, deadlineLaat),
    grondslag: bekendDatum === undefined ? "verzet-brief" : "verzet",
  };
}

/** What the term to decide is computed from. */
export interface Beslisvraag {
  readonly klasse: Beslisklasse;
  readonly wachtOp: string;
  /** The day on which the aanvraag, bezwaar, complaint or request was sent. */
  readonly verstuurd?: Datum;
  /** The date of the decision against which the bezwaar is. */
  readonly besluitdatum?: Datum;
  readonly commissie?: "ja" | "nee";
  /** The answer to `bz-stukken-gevraagd`. */
  readonly stukken?: string;
  readonly stukkenVan?: Datum;
  readonly stukkenTot?: Datum;
  readonly uitstelTot?: Datum;
}

export interface Beslistermijn {
  /** The last day to decide; undefined when it cannot be known. */
  readonly einde: Datum | undefined;
  readonly status: "loopt" | "voorbij" | "onbekend";
}

/** Organisation and subject that stand for a class in the calculations. */
const ALS: Readonly<Record<Beslisklasse, { readonly organisatie: string; readonly onderwerp: string }>> = {
  standaard: { organisatie: "gemeente", onderwerp: "gemeente-overig" },
  uwv: { organisatie: "uwv", onderwerp: "uwv-ww" },
  "uwv-medisch": { organisatie: "uwv", onderwerp: "uwv-zw" },
  "uwv-wia": { organisatie: "uwv", onderwerp: "uwv-wia" },
  svb: { organisatie: "svb", onderwerp: "svb-aow" },
  toeslagen: { organisatie: "dienst-toeslagen", onderwerp: "toeslag-terug" },
  lokaal: { organisatie: "belasting-lokaal", onderwerp: "woz" },
  wmo: { organisatie: "gemeente", onderwerp: "wmo" },
};

/** Days for which an unknown delay may have stopped the clock (bezwaar.md 3.3). */
const MISSCHIEN_STIL = 42;

/**
 * C3, C3b: the last day for the organisation to decide, late side. Papers that were asked without both days known: nothing
 * is certain. "Weet niet" whether they were asked: 42 days more before it is certain that the term is over.
 */
export function beslistermijn(vraag: Beslisvraag, peildatum: Datum): Beslistermijn {
  const papieren = vraag.stukken === "papieren";
  if (papieren && (vraag.stukkenVan === undefined || vraag.stukkenTot === undefined)) return { einde: undefined, status: "onbekend" };
  const stil = papieren ? Math.max(dagenTussen(vraag.stukkenVan!, vraag.stukkenTot!), 0) : 0;
  const weetNiet = vraag.stukken !== "nee" && vraag.stukken !== "papieren" && vraag.stukken !== "uitstelbrief";
  const uitloop = {
    ...ALS[vraag.klasse],
    stilstandDagen: stil + (weetNiet ? MISSCHIEN_STIL : 0),
    verdaagd: vraag.stukken === "uitstelbrief",
    ...(vraag.uitstelTot !== undefined && { uitstelTot: vraag.uitstelTot }),
  };
  const einde =
    vraag.wachtOp === "bezwaar"
      ? beslisEindeBezwaar({ ...uitloop, besluitDatum: vraag.besluitdatum, bezwaarVerstuurd: vraag.verstuurd, commissie: vraag.commissie ?? "weet-niet" })
      : vraag.verstuurd && beslisEindeAanvraag({ ...uitloop, aanvraagDatum: vraag.verstuurd, wachtOp: vraag.wachtOp });
  if (einde === undefined) return { einde, status: "onbekend" };
  if (peildatum > einde) return { einde, status: "voorbij" };
  return { einde, status: weetNiet ? "onbekend" : "loopt" };
}

/** Days that the organisation has after it received an ingebrekestelling (art. 4:17 lid 3 Awb). */
const RESPIJT = 14;

/**
 * Where an ingebrekestelling stands: `geen` when none was received after the last day to decide (too early counts for
 * nothing, and an unknown day cannot be shown), `loopt` during the two weeks, `om` after them.
 */
export function ingebrekeStand(ontvangen: Datum | undefined, beslisEinde: Datum | undefined, peildatum: Datum): "geen" | "loopt" | "om" {
  if (ontvangen === undefined || beslisEinde === undefined || !magIngebrekeStellen(ontvangen, beslisEinde)) return "geen";
  return atw(plusDagen(ontvangen, RESPIJT)) < peildatum ? "om" : "loopt";
}

/** The day before which to react to a voornemen or a request for papers: in the letter, else 14 days after it. */
export function reactietermijn(inBrief: Datum | undefined, briefdatum: Datum | undefined): { readonly datum: Datum; readonly aangenomen: boolean } | undefined {
  if (inBrief !== undefined) return { datum: inBrief, aangenomen: false };
  return briefdatum === undefined ? undefined : { datum: plusDagen(briefdatum, RESPIJT), aangenomen: true };
}

import { beoordeel, type Probleem } from "#flows/beoordeling/index.ts";
import type { Datum } from "#flows/engine/datum.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { heeft, keuzeVan, keuzesVan, tekstVan } from "#flows/engine/lezen.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import type { WrbResultaat } from "#flows/rechtsbijstand/wrb.ts";
import type { Kind } from "./aanbod.ts";
import { hulpVan, organisatieVan } from "./hulp.ts";
import { onderwerpenVan } from "./onderwerp.ts";
import { leegProfiel, type Zoekprofiel } from "./profiel.ts";

/**
 * From diagnoses to what the referral looks for. Only what the answers hold is filled in; the gemeente is found elsewhere,
 * because a postcode is not kept.
 */

/** One problem of a dossier. */
export interface Geval extends Probleem {
  readonly antwoorden: Antwoorden;
}

/** What the person said outside the flows: the assessment, and whatever else of the profile is known. */
export interface Persoon {
  /** Answers to the assessment (`mcd.*`). */
  readonly beoordeling?: Antwoorden;
  readonly profiel?: Partial<Zoekprofiel>;
}

/** Rows that stand for the person's own insurer and union. */
const EIGEN_VERZEKERAAR = "nl-verz";
const EIGEN_BOND = "nl-bond";

/** Overlays that say that the gemeente is the other party. */
const TEGEN_GEMEENTE = ["ov-coi", "ov-gemeente", "ov-burgemeester"] as const;
const ONVEILIG = new Set(["geweld", "gevaar", "relatie", "onveilig"]);
const GEVAAR = new Set(["geweld", "gevaar"]);
/** Help in which both take part: never named by these outcomes, and forbidden there. */
const APART: ReadonlySet<string> = new Set(["spoed-gevaar", "onveilig-eigen-advocaat", "huisverbod-gekregen"]);
const SAMEN = ["mediator", "zelfregie_scheiden", "gezinsadvocaat", "buurtbemiddeling"] as const satisfies readonly Kind[];
/** Outcomes in which the law asks for a lawyer, or a hearing is near. */
const ADVOCAAT: ReadonlySet<string> = new Set(["verzoek-gekregen", "uitspraak-gekregen", "voorlopige-voorzieningen"]);

/** The other parties of one problem, as far as an offer can be one or be paid by one. */
export function tegenpartijenVan({ diagnose, antwoorden, bekend }: Geval): readonly string[] {
  const uit = new Set<string>();
  const organisatie = diagnose.flow === "bezwaar" ? organisatieVan(antwoorden) : keuzeVan(antwoorden, "besluit-instantie");
  if (organisatie !== undefined && organisatie !== "geen-overheid" && organisatie !== "andere-overheid" && diagnose.uitkomst !== "o-gemiste-toeslagen") uit.add(organisatie);
  const isGemeente = heeft(diagnose.overlays, ...TEGEN_GEMEENTE) || (diagnose.flow === "huur" && bekend?.tegenpartijen.includes("gemeente") === true);
  if (isGemeente) uit.add("gemeente");
  if (diagnose.uitkomst === "huisverbod-gekregen" || antwoorden["na-scheiding"] === "bijstandsverhaal") uit.add("gemeente");
  return [...uit];
}

function isOnveilig({ diagnose, bekend }: Geval): boolean {
  return bekend?.isVeilig === false || APART.has(diagnose.uitkomst ?? "") || diagnose.veiligheid.some((signaal) => ONVEILIG.has(signaal));
}

/** A partner who is the other party, and has said no or cannot be reached. */
function anderWilVan(gevallen: readonly Geval[]): Zoekprofiel["anderWil"] {
  return gevallen.some(({ antwoorden }) => antwoorden.eens === "geen-contact") ? "nee" : "onbekend";
}

function ledenVan({ diagnose, antwoorden }: Geval): readonly string[] {
  if (diagnose.flow === "bezwaar") return keuzesVan(antwoorden, "bz-hulp").includes("verzekering") ? [EIGEN_VERZEKERAAR, EIGEN_BOND] : [];
  const dekking = keuzesVan(antwoorden, "rechtshulp-dekking");
  return [...(dekking.includes("verzekering") ? [EIGEN_VERZEKERAAR] : []), ...(dekking.includes("vakbond") ? [EIGEN_BOND] : [])];
}

/** «Nee» only where somebody said so: an insurance often does not cover a divorce, so there «ja» is «kijk eerst». */
function verzekerdVan(gevallen: readonly Geval[], lid: readonly string[]): Zoekprofiel["verzekerd"] {
  if (lid.length > 0) return "ja";
  const nee = ({ antwoorden }: Geval): boolean => antwoorden["wrb.q6"] === "nee" || keuzesVan(antwoorden, "rechtshulp-dekking").includes("geen");
  return gevallen.every(nee) ? "nee" : "onbekend";
}

/** True for what the Wrb check gives. */
export function isWrb(waarde: unknown): waarde is WrbResultaat {
  return typeof waarde === "object" && waarde !== null && "uitkomst" in waarde && "normStatus" in waarde;
}

/** The Wrb check that a diagnosis holds; null when the answers were not there. */
export function wrbUit({ berekeningen }: Diagnose): WrbResultaat | null {
  const resultaat = berekeningen.find(({ id }) => id === "wrb")?.resultaat;
  return isWrb(resultaat) ? resultaat : null;
}

/** What the ranking reads of a Wrb check. */
export function wrbVoorProfiel(wrb: WrbResultaat): NonNullable<Zoekprofiel["wrb"]> {
  return { uitkomst: wrb.uitkomst, normStatus: wrb.normStatus, opVermogen: wrb.opVermogen, bijdrage: wrb.bijdrage?.bedrag ?? null };
}

/** First legal help in the list of the outcome is a lawyer, in a procedure that asks for one. */
function isAdvocaatNodig({ diagnose }: Geval): boolean {
  return ADVOCAAT.has(diagnose.uitkomst ?? "") && diagnose.verwijzingen.find(({ kind }) => kind === "advocaat" || kind === "hjl")?.kind === "advocaat";
}

const zegt = (antwoorden: Antwoorden, id: string, ...opties: string[]): boolean => heeft(keuzesVan(antwoorden, id), ...opties);

/** Asked, and not answered with «ja»: skipped counts too (verwijzing.md G.6). */
function isVeiligGevraagd(beoordeling: Antwoorden): boolean {
  const veilig = beoordeling["mcd.veilig"];
  return (veilig !== undefined && veilig !== "ja") || keuzesVan(beoordeling, "mcd.ernst").includes("iemand-in-gevaar");
}

/** Kinds that an outcome does not allow: help together where it is unsafe, and what asks for another case than this one. */
function verbodenVan(gevallen: readonly Geval[], hulp: Zoekprofiel["hulp"]): Kind[] {
  const genoemd = new Set<string>(hulp.map(({ kind }) => kind));
  const uit: Kind[] = gevallen.some(({ diagnose }) => APART.has(diagnose.uitkomst ?? "")) ? [...SAMEN] : [];
  // Online together asks for two people who agree; the Huurcommissie for rent that it may judge. The flow has looked at that.
  if (!genoemd.has("zelfregie_scheiden")) uit.push("zelfregie_scheiden");
  if (!genoemd.has("huurcommissie")) uit.push("huurcommissie");
  return [...new Set(uit)];
}

/** Somebody who helps already, and who should keep the papers together (V6). */
function eigenHelperVan(gevallen: readonly Geval[], beoordeling: Antwoorden): Zoekprofiel["eigenHelper"] {
  const helpt = keuzeVan(beoordeling, "mcd.hulp") === "ja-hulpverlener" || gevallen.some(({ antwoorden }) => zegt(antwoorden, "rechtshulp-dekking", "hulpverlener"));
  return helpt ? {} : null;
}

/** Ways that the person cannot use alone. */
function kanNietVan(gevallen: readonly Geval[], beoordeling: Antwoorden): Zoekprofiel["kanNiet"] {
  const isZonderOnline = beoordeling["mcd.zelf.online"] === "nee" || gevallen.some(({ antwoorden }) => zegt(antwoorden, "bz-hulp", "lezen-digitaal", "geen-digid"));
  return [...(isZonderOnline ? ["online" as const] : []), ...(beoordeling["mcd.zelf.bellen"] === "nee" ? ["bellen" as const] : [])];
}

function kanaalVan(beoordeling: Antwoorden): Zoekprofiel["kanaal"] {
  const kanaal = beoordeling["mcd.contact"];
  return kanaal === "bellen" || kanaal === "langsgaan" || kanaal === "online" ? kanaal : null;
}

/** The last day on which the person can still act; null when none is known. */
function eersteTermijn(gevallen: readonly Geval[], dag: Datum): Datum | null {
  const open = gevallen.flatMap(({ diagnose }) => diagnose.termijnen.filter(({ voor, ernaast, datum }) => voor === "burger" && ernaast !== true && datum >= dag));
  return open.map(({ datum }) => datum).toSorted()[0] ?? null;
}

/** The postcode that the answers hold, four digits; undefined when none was given. */
export function postcodeUit(gevallen: readonly Pick<Geval, "antwoorden">[]): string | undefined {
  for (const { antwoorden } of gevallen) {
    for (const id of ["huur-postcode", "postcode", "gemeente"]) {
      const waarde = tekstVan(antwoorden, id);
      if (waarde !== undefined && /^\d{4}/.test(waarde)) return waarde.slice(0, 4);
    }
  }
  return undefined;
}

/**
 * The profile of a dossier: the first problem leads in topic and kinds, the others count as secondary; parties, danger and
 * terms of all of them hold. What the person said goes over it.
 */
export function profielVan(gevallen: readonly [Geval, ...Geval[]], dag: Datum, { beoordeling = {}, profiel = {} }: Persoon = {}): Zoekprofiel {
  const [eerste] = gevallen;
  const [exact, ...ook] = [...new Set(gevallen.flatMap(({ diagnose, antwoorden }) => onderwerpenVan(diagnose, antwoorden)))];
  const hulp = [...hulpVan(eerste.diagnose, eerste.antwoorden)];
  const lid = [...new Set(gevallen.flatMap(ledenVan))];
  const wrb = gevallen.map(({ diagnose }) => wrbUit(diagnose)).find((een) => een !== null) ?? null;
  const { scores, getoond } = beoordeel(beoordeling, gevallen, dag);
  return {
    ...leegProfiel(exact ?? "alles", ...ook),
    hulp,
    verboden: verbodenVan(gevallen, gevallen.flatMap(({ diagnose, antwoorden }) => hulpVan(diagnose, antwoorden))),
    scores,
    band: getoond,
    tegenpartijen: [...new Set(gevallen.flatMap(tegenpartijenVan))],
    veiligeModus: gevallen.some(isOnveilig) || isVeiligGevraagd(beoordeling),
    gevaar: gevallen.some(({ diagnose }) => diagnose.veiligheid.some((signaal) => GEVAAR.has(signaal))),
    anderWil: anderWilVan(gevallen),
    verzekerd: verzekerdVan(gevallen, lid),
    lid,
    termijn: eersteTermijn(gevallen, dag),
    kanaal: kanaalVan(beoordeling),
    kanNiet: kanNietVan(gevallen, beoordeling),
    wrb: wrb && wrbVoorProfiel(wrb),
    advocaatNodig: isAdvocaatNodig(eerste),
    eigenHelper: eigenHelperVan(gevallen, beoordeling),
    ...profiel,
  };
}

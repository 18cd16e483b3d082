import type { Diagnose } from "#flows/engine/diagnose.ts";
import { heeft, keuzeVan, keuzesVan, tekstVan } from "#flows/engine/lezen.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import type { WrbResultaat } from "#flows/rechtsbijstand/wrb.ts";
import type { Kind } from "./aanbod.ts";
import { hulpVan, organisatieVan } from "./hulp.ts";
import { onderwerpenVan } from "./onderwerp.ts";
import { leegProfiel, type Zoekprofiel } from "./profiel.ts";
import { eersteTermijn, hoogste, scoresVan } from "./stand.ts";

/**
 * From diagnoses to what the referral looks for. Only what the answers hold is filled in; the gemeente is found elsewhere,
 * because a postcode is not kept.
 */

/** One problem of a dossier. */
export interface Geval {
  readonly diagnose: Diagnose;
  readonly antwoorden: Antwoorden;
}

/** What the person said outside the flows: place, assessment, a chosen band, wishes. */
export type Persoon = Partial<Zoekprofiel>;

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

/** The other parties of one problem. */
export function tegenpartijenVan({ diagnose, antwoorden }: Geval): readonly string[] {
  const uit = new Set<string>();
  const organisatie = diagnose.flow === "bezwaar" ? organisatieVan(antwoorden) : keuzeVan(antwoorden, "besluit-instantie");
  if (organisatie !== undefined && organisatie !== "geen-overheid" && organisatie !== "andere-overheid" && diagnose.uitkomst !== "o-gemiste-toeslagen") uit.add(organisatie);
  if (heeft(diagnose.overlays, ...TEGEN_GEMEENTE)) uit.add("gemeente");
  if (diagnose.uitkomst === "huisverbod-gekregen" || antwoorden["na-scheiding"] === "bijstandsverhaal") uit.add("gemeente");
  return [...uit];
}

function isOnveilig({ diagnose }: Geval): boolean {
  return APART.has(diagnose.uitkomst ?? "") || diagnose.veiligheid.some((signaal) => ONVEILIG.has(signaal));
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

function isWrb(waarde: unknown): waarde is WrbResultaat {
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

/** Somebody who helps already, and who should keep the papers together (V6). */
function eigenHelperVan(gevallen: readonly Geval[]): Zoekprofiel["eigenHelper"] {
  return gevallen.some(({ antwoorden }) => zegt(antwoorden, "rechtshulp-dekking", "hulpverlener")) ? {} : null;
}

function kanNietVan(gevallen: readonly Geval[]): Zoekprofiel["kanNiet"] {
  return gevallen.some(({ antwoorden }) => zegt(antwoorden, "bz-hulp", "lezen-digitaal", "geen-digid")) ? ["online"] : [];
}

/** The postcode that the answers hold, four digits; undefined when none was given. */
export function postcodeUit(gevallen: readonly Geval[]): string | undefined {
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
 * terms of all of them hold. What the person said (`persoon`) goes over it, and scores only ever go up.
 */
export function profielVan(gevallen: readonly [Geval, ...Geval[]], persoon: Persoon = {}): Zoekprofiel {
  const [eerste] = gevallen;
  const [exact, ...ook] = [...new Set(gevallen.flatMap(({ diagnose, antwoorden }) => onderwerpenVan(diagnose, antwoorden)))];
  const tegenpartijen = [...new Set(gevallen.flatMap(tegenpartijenVan))];
  const lid = [...new Set(gevallen.flatMap(ledenVan))];
  const wrb = gevallen.map(({ diagnose }) => wrbUit(diagnose)).find((een) => een !== null) ?? null;
  const { scores: eigen, ...rest } = persoon;
  const scores = gevallen.map(({ diagnose, antwoorden }) => scoresVan(diagnose, antwoorden, tegenpartijen));
  return {
    ...leegProfiel(exact ?? "alles", ...ook),
    hulp: [...hulpVan(eerste.diagnose, eerste.antwoorden)],
    verboden: gevallen.some(({ diagnose }) => APART.has(diagnose.uitkomst ?? "")) ? [...SAMEN] : [],
    scores: hoogste(...scores, ...(eigen === undefined ? [] : [eigen])),
    tegenpartijen,
    veiligeModus: gevallen.some(isOnveilig),
    gevaar: gevallen.some(({ diagnose }) => diagnose.veiligheid.some((signaal) => GEVAAR.has(signaal))),
    anderWil: anderWilVan(gevallen),
    verzekerd: verzekerdVan(gevallen, lid),
    lid,
    termijn: gevallen.flatMap(({ diagnose }) => eersteTermijn(diagnose) ?? []).toSorted()[0] ?? null,
    kanNiet: kanNietVan(gevallen),
    wrb: wrb && wrbVoorProfiel(wrb),
    advocaatNodig: isAdvocaatNodig(eerste),
    eigenHelper: eigenHelperVan(gevallen),
    ...rest,
  };
}

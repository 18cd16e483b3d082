import type { Datum } from "#flows/engine/datum.ts";
import { keuzesVan } from "#flows/engine/lezen.ts";
import { keurWaarde, waardeSchema, type Antwoorden, type Waarde } from "#flows/engine/vraag.ts";
import { bandVan, gekozenBand, type Band, type ScoreId, type Scores } from "./band.ts";
import { eersteDag, grondenVan, heeftHulp, isOnveilig, leefgebiedenVan, scoresVan, type Grond } from "./scores.ts";
import type { Probleem } from "./uit-flow.ts";
import { isVraagId, schermIds, SCHERMEN, vragen, type SchermId } from "./vragen.ts";

export type { Band, Scores } from "./band.ts";
export { rekenwaarden } from "./band.ts";
export { probleemVan, type Probleem } from "./uit-flow.ts";
export { isVraagId, schermIds, SCHERMEN, vragen as beoordelingVragen, type SchermId } from "./vragen.ts";

/** The assessment of one person over all problems (verwijzing.md C): advice, visible, changeable, without effect on rights. */
export interface Beoordeling {
  readonly scores: Scores;
  readonly band: Band;
  /** The band that is shown: one step from `band` when the person chose more help or less. */
  readonly getoond: Band;
  /** `SPOED`: a pinned action first in every band. `VEILIG`: the safety page, and nothing that brings two people together. */
  readonly overlays: readonly ("SPOED" | "VEILIG")[];
  /** What made each score as high as it is. */
  readonly waardoor: readonly Grond[];
  /** Scores of which nothing is known: "Wij weten nog niet ...". */
  readonly onbekend: readonly ScoreId[];
}

const SCORES: readonly ScoreId[] = ["U", "E", "Z", "S", "C"];

/** Assesses answers and problems at a day. An answer that is missing or skipped stays unknown; nothing is made up. */
export function beoordeel(antwoorden: Antwoorden, problemen: readonly Probleem[], vandaag: Datum): Beoordeling {
  const gronden = grondenVan(antwoorden, problemen, vandaag);
  const scores = scoresVan(gronden);
  const band = bandVan(scores);
  const keuze = antwoorden["mcd.keuze"];
  return {
    scores,
    band,
    getoond: gekozenBand(band, keuze === "meer-hulp" || keuze === "liever-zelf" ? keuze : null),
    overlays: [...(scores.U === 3 ? (["SPOED"] as const) : []), ...(isOnveilig(antwoorden, problemen) ? (["VEILIG"] as const) : [])],
    waardoor: gronden.filter(({ score, waarde }) => scores[score] === waarde),
    onbekend: SCORES.filter((id) => scores[id] === null),
  };
}

/** The screens that are asked: what a flow knows, or what makes no sense yet, is left out (verwijzing.md C.1, "skip when"). */
export function schermenVan(antwoorden: Antwoorden, problemen: readonly Probleem[]): readonly SchermId[] {
  const gebieden = leefgebiedenVan(antwoorden, problemen);
  const veilig = problemen.map(({ bekend }) => bekend?.isVeilig ?? null);
  const overVeiligheid =
    !veilig.some((bekend) => bekend !== null) &&
    (gebieden.has("relatie") || gebieden.has("kinderen") || isOnveilig(antwoorden, problemen) || problemen.some((p) => p.bekend?.vraagVeilig || p.diagnose.veiligheid.length > 0));
  const gevraagd: Readonly<Record<SchermId, boolean>> = {
    "mcd.leef": true,
    "mcd.samen": gebieden.size >= 2,
    "mcd.urg": eersteDag(problemen) === undefined,
    "mcd.ernst": problemen.length === 0,
    "mcd.zelf": true,
    "mcd.hulp": keuzesVan(antwoorden, "mcd.hulp").length > 0 || antwoorden["mcd.hulp"] !== undefined || heeftHulp(antwoorden, problemen) === null,
    "mcd.contact": true,
    "mcd.veilig": overVeiligheid || antwoorden["mcd.veilig"] !== undefined,
  };
  return schermIds.filter((id) => gevraagd[id]);
}

/** The tiles that stand chosen on the first screen before the person says anything: the main topics, and what a flow heard. */
export function vooraf(problemen: readonly Probleem[]): readonly string[] {
  return [...new Set(problemen.flatMap(({ bekend }) => (bekend ? [bekend.hoofd, ...bekend.ook] : [])))];
}

/** The keys of the assessment among these answers. */
export function eigenIds(antwoorden: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(antwoorden).filter(isVraagId);
}

/**
 * Reads answers to the assessment from outside; an impossible value is refused by name. One option as text is a list of
 * one where a list is asked; "weet-niet" where it is no option means skipped.
 */
export function keurBeoordeling(ruw: Readonly<Record<string, unknown>>): { ok: true; antwoorden: Antwoorden } | { ok: false; fout: string } {
  const antwoorden: Record<string, Waarde> = {};
  for (const [id, inhoud] of Object.entries(ruw)) {
    if (!isVraagId(id)) return { ok: false, fout: `unknown question "${id}"` };
    const vraag = vragen[id];
    const gelezen = waardeSchema.safeParse(vraag.soort === "meerkeuze" && typeof inhoud === "string" ? [inhoud] : inhoud);
    const waarde = gelezen.success ? gelezen.data : undefined;
    const isOvergeslagen = waarde !== undefined && String(waarde) === "weet-niet" && !("opties" in vraag && (vraag.opties as readonly string[]).includes("weet-niet"));
    if (isOvergeslagen) continue;
    const code = waarde === undefined ? "shape" : keurWaarde(vraag, waarde, undefined as never, "1900-01-01");
    if (code !== null || waarde === undefined) return { ok: false, fout: `impossible value for "${id}": ${JSON.stringify(inhoud)} (${code})` };
    antwoorden[id] = waarde;
  }
  return { ok: true, antwoorden };
}

/** The keys that stand on a screen. */
export function opScherm(scherm: SchermId): readonly string[] {
  return SCHERMEN[scherm];
}

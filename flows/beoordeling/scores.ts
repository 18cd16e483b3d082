import type { Complicatie } from "#flows/engine/bekend.ts";
import { dagenTussen, type Datum } from "#flows/engine/datum.ts";
import { bevat, getalVan, keuzeVan, keuzesVan } from "#flows/engine/lezen.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import type { ScoreId, Scores } from "./band.ts";
import { scoresVanFlow, type Probleem } from "./uit-flow.ts";
import { ERNST, URGENTIE, ZELF_REGELS } from "./vragen.ts";

/** The scores of verwijzing.md C.2, each with what made it as high as it is. */

/** One thing that speaks for a score; `bron` is a word key under `waardoor`. */
export interface Grond {
  readonly score: ScoreId;
  readonly bron:
    | "antwoord" | "flow" | "termijn" | "onveilig" | "ontruiming" | "brieven" | "hulpverlener" | "niet-alleen" | "leefgebieden" | "samenhang" | Complicatie | "tegenpartijen";
  readonly waarde: number;
}

const HOOGST = 3;
const ONTRUIMING_DAGEN = 7;
/** Days left, and the urgency up to and including them. A passed day counts. */
const TERMIJN_TREDEN = [[2, 3], [14, 2], [42, 1]] as const;

function vanDagen(dagen: number): number {
  return TERMIJN_TREDEN.find(([tot]) => dagen <= tot)?.[1] ?? 0;
}

/** Danger at home or in talking: said here, or known from a flow. */
export function isOnveilig(antwoorden: Antwoorden, problemen: readonly Probleem[]): boolean {
  return (
    antwoorden["mcd.veilig"] === "nee" ||
    bevat(antwoorden["mcd.ernst"], "iemand-in-gevaar") ||
    problemen.some(({ bekend }) => bekend?.isVeilig === false)
  );
}

/** The first last day that binds the person in any problem; undefined without one. */
export function eersteDag(problemen: readonly Probleem[]): Datum | undefined {
  const dagen = problemen.flatMap(({ diagnose }) => diagnose.termijnen.filter((t) => t.voor === "burger" && !t.ernaast).map((t) => t.datum));
  return dagen.length === 0 ? undefined : dagen.reduce((a, b) => (b < a ? b : a));
}

function urgentie(antwoorden: Antwoorden, problemen: readonly Probleem[], vandaag: Datum): Grond[] {
  const uit: Grond[] = problemen.map(({ diagnose }) => ({ score: "U", bron: "flow", waarde: scoresVanFlow(diagnose).U }));
  const zelf = URGENTIE[keuzeVan(antwoorden, "mcd.urg") as keyof typeof URGENTIE] as number | undefined;
  if (zelf !== undefined) uit.push({ score: "U", bron: "antwoord", waarde: zelf });
  const dag = eersteDag(problemen);
  if (dag !== undefined) uit.push({ score: "U", bron: "termijn", waarde: vanDagen(dagenTussen(vandaag, dag)) });
  if (isOnveilig(antwoorden, problemen)) uit.push({ score: "U", bron: "onveilig", waarde: HOOGST });
  const ontruimingen = problemen.flatMap(({ bekend }) => bekend?.ontruiming ?? []);
  if (ontruimingen.some((datum) => dagenTussen(vandaag, datum) <= ONTRUIMING_DAGEN)) uit.push({ score: "U", bron: "ontruiming", waarde: HOOGST });
  return uit;
}

function ernst(antwoorden: Antwoorden, problemen: readonly Probleem[]): Grond[] {
  const uit: Grond[] = problemen.map(({ diagnose }) => ({ score: "E", bron: "flow", waarde: scoresVanFlow(diagnose).E }));
  const gekozen = keuzesVan(antwoorden, "mcd.ernst").map((optie) => ERNST[optie as keyof typeof ERNST]);
  if (gekozen.length > 0) uit.push({ score: "E", bron: "antwoord", waarde: Math.max(...gekozen) });
  return uit;
}

const LAST = { ja: 0, soms: 1, nee: 2 } as const;

/** The sum of the four lines, 0 to 8; of lines that were skipped the mean of the others counts. Null without any. */
export function somZelf(antwoorden: Antwoorden): number | null {
  const lasten = ZELF_REGELS.flatMap((id) => LAST[keuzeVan(antwoorden, id) as keyof typeof LAST] ?? []);
  if (lasten.length === 0) return getalVan(antwoorden, "mcd.zelf") ?? null;
  return Math.round((lasten.reduce((a: number, b) => a + b, 0) / lasten.length) * ZELF_REGELS.length);
}

/** Someone helps: said here, or known from a flow. Null when it was not asked. */
export function heeftHulp(antwoorden: Antwoorden, problemen: readonly Probleem[]): boolean | null {
  const hulp = keuzeVan(antwoorden, "mcd.hulp");
  if (hulp !== undefined) return hulp.startsWith("ja-");
  return problemen.some(({ bekend }) => bekend?.heeftHulp) ? true : null;
}

/** From the sum, less one when someone helps. */
export function zelfredzaamheidVanSom(som: number, hulp: boolean): number {
  const ruw = Math.max(0, som - (hulp ? 1 : 0));
  return ruw <= 1 ? 0 : ruw <= 3 ? 1 : ruw <= 5 ? 2 : 3;
}

/** Floors are never lower than 1 here: "at least nothing" says nothing. Never from age, postcode, language or benefit. */
function zelfredzaamheid(antwoorden: Antwoorden, problemen: readonly Probleem[]): Grond[] {
  const uit: Grond[] = [];
  const som = somZelf(antwoorden);
  if (som !== null) uit.push({ score: "Z", bron: "antwoord", waarde: zelfredzaamheidVanSom(som, heeftHulp(antwoorden, problemen) ?? false) });
  if (antwoorden["mcd.zelf.brieven"] === "nee") uit.push({ score: "Z", bron: "brieven", waarde: 2 });
  if (antwoorden["mcd.zelf.samen"] === "ja") uit.push({ score: "Z", bron: "niet-alleen", waarde: 2 });
  if (antwoorden["mcd.door"] === "hulpverlener") uit.push({ score: "Z", bron: "hulpverlener", waarde: 1 });
  for (const { diagnose } of problemen) {
    const { Z } = scoresVanFlow(diagnose);
    if (Z > 0) uit.push({ score: "Z", bron: "flow", waarde: Z });
  }
  return uit;
}

/** The tiles that count: those of the person, and the main topics of the problems. */
export function leefgebiedenVan(antwoorden: Antwoorden, problemen: readonly Probleem[]): ReadonlySet<string> {
  return new Set([...problemen.flatMap(({ bekend }) => bekend?.hoofd ?? []), ...keuzesVan(antwoorden, "mcd.leef")]);
}

function samenhang(antwoorden: Antwoorden, problemen: readonly Probleem[]): Grond[] {
  const uit: Grond[] = [];
  const extra = Math.min(HOOGST, Math.max(0, leefgebiedenVan(antwoorden, problemen).size - 1));
  if (keuzesVan(antwoorden, "mcd.leef").length > 0 || extra > 0) uit.push({ score: "S", bron: "leefgebieden", waarde: extra });
  for (const { bekend } of problemen) if (bekend && bekend.samenhang > 0) uit.push({ score: "S", bron: "flow", waarde: bekend.samenhang });
  const hoogste = Math.max(...uit.map(({ waarde }) => waarde));
  if (hoogste === 1 && antwoorden["mcd.samen"] === "ja") uit.push({ score: "S", bron: "samenhang", waarde: 2 });
  return uit;
}

/** Each thing counts once over all problems; 0 when the problems are known and none of them holds. */
function complexiteit(problemen: readonly Probleem[]): Grond[] {
  const bekend = problemen.flatMap((p) => p.bekend ?? []);
  if (bekend.length === 0) return [];
  const gronden = new Set<Grond["bron"]>(bekend.flatMap((b) => b.complicaties));
  if (new Set(bekend.flatMap((b) => b.tegenpartijen)).size > 1) gronden.add("tegenpartijen");
  const waarde = Math.min(HOOGST, gronden.size);
  return gronden.size === 0 ? [{ score: "C", bron: "flow", waarde: 0 }] : [...gronden].map((bron) => ({ score: "C", bron, waarde }));
}

/** Everything that speaks for a score. */
export function grondenVan(antwoorden: Antwoorden, problemen: readonly Probleem[], vandaag: Datum): readonly Grond[] {
  return [
    ...urgentie(antwoorden, problemen, vandaag),
    ...ernst(antwoorden, problemen),
    ...zelfredzaamheid(antwoorden, problemen),
    ...samenhang(antwoorden, problemen),
    ...complexiteit(problemen),
  ];
}

/** The highest of what is known of each score; null where nothing is. */
export function scoresVan(gronden: readonly Grond[]): Scores {
  const hoogste = (id: ScoreId): number | null =>
    gronden.reduce<number | null>((hoog, { score, waarde }) => (score !== id ? hoog : Math.max(hoog ?? 0, waarde)), null);
  return { U: hoogste("U"), E: hoogste("E"), Z: hoogste("Z"), S: hoogste("S"), C: hoogste("C") };
}

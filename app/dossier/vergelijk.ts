import type { Datum } from "#flows/engine/datum.ts";
import type { Uitslag } from "./dossier-schema.ts";

/** One thing that is different from the stored result; `id` names a term where one is meant. */
export type Verandering =
  | { readonly soort: "uitkomst"; readonly oud: string | null; readonly nieuw: string | null }
  | { readonly soort: "urgentie-hoger" | "urgentie-lager" | "brief-nieuw" | "brief-weg" | "stappen" | "stukken" | "hulp" | "regels" }
  | { readonly soort: "termijn-voorbij" | "termijn-nieuw"; readonly id: string; readonly datum: Datum }
  | { readonly soort: "termijn-anders"; readonly id: string; readonly oud: Datum; readonly datum: Datum }
  | { readonly soort: "termijn-weg"; readonly id: string; readonly oud: Datum };

const VAN_LAAG_NAAR_HOOG: readonly Uitslag["urgentie"][] = ["laag", "normaal", "hoog", "spoed"];

/** Terms that only help to remember: their moving is no news. */
const STIL: ReadonlySet<string> = new Set(["vangnet"]);

const anders = (oud: readonly string[], nieuw: readonly string[]): boolean => JSON.stringify([...oud].sort()) !== JSON.stringify([...nieuw].sort());

/** What a newer version of the flow did besides: nothing of a result changes silently. */
function doorRegels(oud: Uitslag, nieuw: Uitslag): Verandering[] {
  if (oud.versie === nieuw.versie) return [];
  const ids = (lijst: readonly { readonly id: string }[]) => lijst.map(({ id }) => id);
  const codes = ({ verwijzingen }: Uitslag) => verwijzingen.map(({ code }) => code);
  const uit: Verandering[] = [];
  if (oud.brieven.some((code) => !nieuw.brieven.includes(code))) uit.push({ soort: "brief-weg" });
  if (anders(ids(oud.stappen), ids(nieuw.stappen))) uit.push({ soort: "stappen" });
  if (anders(ids(oud.stukken), ids(nieuw.stukken))) uit.push({ soort: "stukken" });
  if (anders(codes(oud), codes(nieuw))) uit.push({ soort: "hulp" });
  return [...uit, { soort: "regels" }];
}

/**
 * What is different between the result that was stored when the person finished and the result of today, the most
 * important first. Empty when nothing a person must know has changed.
 */
export function vergelijk(oud: Uitslag, nieuw: Uitslag): readonly Verandering[] {
  const uit: Verandering[] = [];
  if (oud.uitkomst !== nieuw.uitkomst) uit.push({ soort: "uitkomst", oud: oud.uitkomst, nieuw: nieuw.uitkomst });
  const stap = VAN_LAAG_NAAR_HOOG.indexOf(nieuw.urgentie) - VAN_LAAG_NAAR_HOOG.indexOf(oud.urgentie);
  if (stap !== 0) uit.push({ soort: stap > 0 ? "urgentie-hoger" : "urgentie-lager" });
  const eerder = new Map(oud.termijnen.map((t) => [t.id, t]));
  for (const { id, datum, verstreken } of nieuw.termijnen) {
    const toen = eerder.get(id);
    eerder.delete(id);
    if (STIL.has(id)) continue;
    if (!toen) uit.push({ soort: "termijn-nieuw", id, datum });
    else if (toen.datum !== datum) uit.push({ soort: "termijn-anders", id, oud: toen.datum, datum });
    else if (verstreken && !toen.verstreken) uit.push({ soort: "termijn-voorbij", id, datum });
  }
  for (const [id, { datum }] of eerder) if (!STIL.has(id)) uit.push({ soort: "termijn-weg", id, oud: datum });
  if (nieuw.brieven.some((code) => !oud.brieven.includes(code))) uit.push({ soort: "brief-nieuw" });
  return [...uit, ...doorRegels(oud, nieuw)];
}

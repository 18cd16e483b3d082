import type { Flow } from "./define-flow.ts";
import { dagenTussen, isDatum, plusDagen, type Datum } from "./datum.ts";
import { controleerCasussen } from "./controle-casussen.ts";
import { controleerDiagnosen } from "./controle-diagnose.ts";
import { controleerGraaf, type Graafmeting } from "./controle-graaf.ts";
import { controleerWoorden, type Woordenboeken } from "./controle-woorden.ts";
import { GELIJKGESTELD_GEDEKT } from "./kalender.ts";
import { ontbrekend, onzekerheden } from "./open-punten.ts";

/** Something that is wrong in a flow, and where: words to look for, one after another, in the files of the flow. */
export interface Fout {
  /** The file inside the flow's folder or the locale file; "" when any file of the flow may hold it. */
  readonly bestand: string;
  readonly bij: readonly string[];
  readonly wat: string;
}

/** What a check of one flow found. */
export interface Controle {
  readonly flow: string;
  readonly fouten: readonly Fout[];
  readonly metingen: readonly Graafmeting[];
  /** Everything uncertain or open, for the editor: no fault. */
  readonly onzeker: readonly string[];
  /** What no case shows and what was never compared with its source: no fault either. */
  readonly ontbreekt: readonly string[];
}

/** Boundaries further away than this say nothing about answers that people give now. */
const DICHTBIJ = 400;

/**
 * The dates on which a flow is walked: `vandaag`, both sides of every boundary of its dated tables and of the known
 * equated days that lies within about a year; with fewer than three, one before and one after.
 */
export function peildataVan<F extends object>(flow: Flow<F>, vandaag: Datum): readonly Datum[] {
  const grenzen = [...(flow.tarieven ?? []).flatMap((t) => t.rijen), GELIJKGESTELD_GEDEKT].flatMap(({ van, tot }) => [
    plusDagen(van, -1),
    van,
    ...(tot === null ? [] : [tot, plusDagen(tot, 1)]),
  ]);
  const dichtbij = grenzen.filter((datum) => Math.abs(dagenTussen(vandaag, datum)) <= DICHTBIJ);
  const data = new Set([vandaag, ...dichtbij]);
  return [...(data.size < 3 ? data.add(plusDagen(vandaag, -200)).add(plusDagen(vandaag, 200)) : data)].sort();
}

/** Sources that cannot be right: an impossible day, no reference, uncertain without a remark. */
function controleerBronnen<F extends object>(flow: Flow<F>): readonly Fout[] {
  return Object.entries(flow.bronnen).flatMap(([id, bron]) => {
    const fout = (wat: string): Fout => ({ bestand: "bronnen.ts", bij: [`"${id}"`], wat: `source "${id}" ${wat}` });
    return [
      ...(isDatum(bron.gecontroleerdOp) ? [] : [fout("was checked on no day")]),
      ...(bron.verwijzing.trim() === "" ? [fout("refers to nothing")] : []),
      ...(bron.zekerheid === "onzeker" && !bron.opmerking ? [fout("is uncertain without a remark")] : []),
    ];
  });
}

/** The whole proof of a flow, on all dates. `woorden`: the locale files by language, then by namespace. */
export function controleer<F extends object>(
  flow: Flow<F>,
  woorden: Woordenboeken,
  peildata: readonly Datum[],
  aantalDiagnosen = 1_500,
): Controle {
  const graaf = controleerGraaf(flow, peildata);
  // With a cycle or a dead end an evaluation has no end.
  const isEindig = !graaf.fouten.some((fout) => /^(cycle|dead end)/.test(fout.wat));
  const diagnosen = graaf.fouten.length > 0 ? { fouten: [], woorden: [] } : controleerDiagnosen(flow, peildata, aantalDiagnosen);
  return {
    flow: flow.id,
    metingen: graaf.metingen,
    onzeker: onzekerheden(flow),
    ontbreekt: ontbrekend(flow),
    fouten: [
      ...graaf.fouten,
      ...diagnosen.fouten,
      ...controleerBronnen(flow),
      ...controleerWoorden(flow, diagnosen.woorden, woorden),
      ...(isEindig ? controleerCasussen(flow) : []),
    ],
  };
}

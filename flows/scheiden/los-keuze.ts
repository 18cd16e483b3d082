import type { Diagnose } from "#flows/engine/diagnose.ts";

/** Which questions of the result page belong to a result (scheiden.md chapter 2, result inputs). */

const BIJ_UITKOMST: Readonly<Record<string, readonly string[]>> = {
  "gp-zonder-rechter": ["datum-overeenkomst"],
  "huisverbod-gekregen": ["datum-huisverbod"],
  "kind-buitenland": ["datum-vertrek-kind"],
  "voorlopige-voorzieningen": ["datum-vovo"],
  "uitspraak-gekregen": ["datum-berusting", "datum-inschrijving"],
};
const DUUR = ["pa-huwelijk", "pa-geboren", "pa-indiening", "pa-inschrijving", "pa-jongste-geboren", "pa-zorgt"] as const;
const WRB = ["wrb.q1", "wrb.q2", "wrb.q3", "wrb.q3-nu", "wrb.q4", "wrb.q5", "wrb.q6"] as const;
/** Outcomes of which the case may be at court already. */
const INDIENING: ReadonlySet<string> = new Set(["eigen-advocaat", "samen-mediator", "samen-zelfregie", "voorlopige-voorzieningen", "partner-onvindbaar"]);

/** The ids, in the order in which they are asked; none while there is danger now. */
export function losBij({ uitkomst, extra, modules }: Diagnose): readonly string[] {
  if (uitkomst === null || uitkomst === "spoed-gevaar") return [];
  return [
    ...[uitkomst, ...extra].flatMap((id) => BIJ_UITKOMST[id] ?? []),
    ...(INDIENING.has(uitkomst) ? ["datum-indiening"] : []),
    ...(modules.includes("m-toeslagen-nazorg") ? ["datum-verhuizing-zelf"] : []),
    ...(modules.includes("m-partneralimentatie") ? DUUR : []),
    ...WRB,
  ];
}

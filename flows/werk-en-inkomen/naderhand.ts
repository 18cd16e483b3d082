import type { Einde } from "#flows/engine/define-flow.ts";
import type { Feiten } from "./feiten.ts";
import type { UitkomstId } from "./uitkomsten.ts";
import { heeftStaart, wegen } from "./wegen.ts";

/** Outcomes with a transitievergoeding: fixed extras make it higher (2.2, optional). */
const MET_TRANSITIE: ReadonlySet<string> = new Set<UitkomstId>([
  "uit-osv", "uit-opzegging-ongeldig", "uit-proeftijd", "uit-contract-einde", "uit-mogelijk-vast", "uit-ontslagprocedure",
]);

/** Questions that a long way round left for the result page (3.1, "Twelve"). */
export function naderhand({ uitkomst, pad, feiten }: Einde<Feiten>): readonly string[] {
  const { weg } = feiten;
  const uit: string[] = [];
  for (const stap of wegen[weg]) {
    if (typeof stap === "string") continue;
    const [vraag, ...als] = stap;
    if (!als.includes("isGeenOmweg") || !feiten.omweg) continue;
    if (als.includes("isAanzegTeLaat") && !feiten.aanzegTeLaat) continue;
    if (als.includes("isNietAanzegTeLaat") && feiten.aanzegTeLaat) continue;
    if (als.includes("isGeenInstemming") && feiten.instemming) continue;
    uit.push(vraag);
  }
  if (MET_TRANSITIE.has(uitkomst)) uit.push("loon-vast-extra");
  if (heeftStaart(weg)) uit.push("rechtshulp-dekking", "gemeente");
  return [...new Set(uit)].filter((vraag) => !pad.includes(vraag));
}

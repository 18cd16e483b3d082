import type { Bekend } from "#flows/engine/bekend.ts";
import type { Flow } from "#flows/engine/define-flow.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import type { Evaluatie } from "#flows/engine/evaluate.ts";

/** One finished problem as the assessment reads it. */
export interface Probleem {
  readonly diagnose: Diagnose;
  readonly bekend: Bekend | null;
}

/** What an evaluation gives to the assessment; null while its walk has no outcome. */
export function probleemVan<F extends object>(flow: Flow<F>, { voortgang, diagnose }: Evaluatie<F>, peildatum: string): Probleem | null {
  if (diagnose === null) return null;
  const { actief, pad, feiten, positie } = voortgang;
  const uitkomst = "uitkomst" in positie ? positie.uitkomst : flow.vroeg?.(feiten);
  const bekend = uitkomst == null || !flow.bekend ? null : flow.bekend({ antwoorden: actief, pad, uitkomst, feiten, peildatum });
  return { diagnose, bekend };
}

const U = { spoed: 3, hoog: 2, normaal: 1, laag: 0 } as const;
const Z = { zelf: 0, "zelf-met-hulp": 1, "warme-overdracht": 2 } as const;
/** The words and numbers of severity of all flows; `hoog` is a word of huur (verwijzing.md C.2). */
const E: Readonly<Record<string, number>> = {
  beperkt: 1, licht: 1, laag: 1, middel: 1, "1": 1, "2": 1,
  matig: 2, hoog: 2, "3": 2,
  ernstig: 3, zwaar: 3, "zeer-zwaar": 3, kritiek: 3, "4": 3, "5": 3,
};

/** What the flow itself says, as scores (verwijzing.md C.2, "From the flow"). Throws for a word of severity that no flow has. */
export function scoresVanFlow({ urgentie, ernst, zelfredzaamheid }: Diagnose): { readonly U: number; readonly E: number; readonly Z: number } {
  const zwaarte = E[ernst];
  if (zwaarte === undefined) throw new RangeError(`no severity: ${ernst}`);
  return { U: U[urgentie], E: zwaarte, Z: Z[zelfredzaamheid] };
}

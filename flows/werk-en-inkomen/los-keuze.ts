import type { Diagnose } from "#flows/engine/diagnose.ts";

/** The ids of the questions that the result page asks: about a dismissal on the spot (werk-en-inkomen.md 2.2, optional). */
export function losBij({ uitkomst, extra }: Diagnose): readonly string[] {
  return uitkomst === "uit-osv" || extra.includes("uit-osv") ? ["osv-reden", "osv-hoe-snel"] : [];
}

import type { Diagnose } from "#flows/engine/diagnose.ts";

/** The ids of the questions that the result page asks: where several problems play at once (bezwaar.md 5.2). */
export function losBij({ overlays }: Diagnose): readonly string[] {
  return overlays.includes("ov-multi") ? ["bz-leefgebieden"] : [];
}

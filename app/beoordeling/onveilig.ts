import { bevat } from "#flows/engine/lezen.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";

/** Danger that the person told in the assessment itself; what a flow heard has a panel of its own. */
export function zegtOnveilig(antwoorden: Antwoorden): boolean {
  return antwoorden["mcd.veilig"] === "nee" || bevat(antwoorden["mcd.ernst"], "iemand-in-gevaar");
}

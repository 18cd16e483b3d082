import { evalueer } from "#flows/engine/evaluate.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { scheiden } from "#flows/scheiden/index.ts";

export const VANDAAG = "2026-11-22";

/** A safe case of two married people who agree on everything, without children. */
export const gewoon: Antwoorden = {
  "veilig-nu": "ja",
  fase: "besloten",
  relatievorm: "gehuwd",
  kinderen: "geen",
  eens: "eens-alles",
  woning: "weet-niet",
  knelpunten: ["geen"],
  inkomen: "weet-niet",
  postcode: "1012",
};

/** With a minor child and something that is stuck about it. */
export const metKind = (...knelpunt: string[]): Antwoorden => ({ ...gewoon, kinderen: "minderjarig", "kind-knelpunt": knelpunt, gezag: "samen", "verhuis-datum": "weet-niet" });

/** After the divorce. */
export const na = (wat: string, rest: Antwoorden = {}): Antwoorden => ({ ...gewoon, fase: "al-gescheiden", "na-scheiding": wat, ...rest });

/** The diagnosis of answers; what is asked and not given counts as "weet-niet". Throws when there is none. */
export function diagnoseVan(antwoorden: Antwoorden, op = VANDAAG): Diagnose {
  const { diagnose } = evalueer(scheiden, antwoorden, op, { aannemen: true });
  if (!diagnose) throw new Error("no diagnosis");
  return diagnose;
}

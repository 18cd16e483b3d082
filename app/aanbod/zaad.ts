import type { Aanbod } from "#flows/verwijzing/aanbod.ts";
import { vulAan, type Rij } from "./aanvullen.ts";
import landelijk from "./data/landelijk.json" with { type: "json" };
import lokaal from "./data/lokaal.json" with { type: "json" };

/** The day on which the national rows were written and looked at (verwijzing.md E.2). */
const GESCHREVEN_OP = "2026-11-22";

/** What the portal knows before anyone has imported a list: verwijzing.md E.2 and E.3. */
export const zaad: readonly Aanbod[] = [
  ...landelijk.map((rij: Rij) => vulAan({ bron: "verwijzing.md E.2", status: "geverifieerd", laatstGecontroleerd: GESCHREVEN_OP, ...rij })),
  ...lokaal.map((rij: Rij) => vulAan({ bron: "R1-R5", bronJaar: "2021-2022", zekerheid: "rapport", ...rij })),
];

import type { RouterContextProvider } from "react-router";
import { beginTriage, type Vervolg } from "./begin.server.ts";

/** What a hulpverlener said before the first question. */
export interface Samenstand {
  /** Whether the hulpverlener works for the organisation that the case is about: "ja", "nee", "weet-niet" or "". */
  readonly partij: string;
  /** What is missing: that answer, or the client's choice for a helper whose organisation is a party. */
  readonly fout: "partij" | "akkoord" | null;
}

export const PARTIJ = ["nee", "ja", "weet-niet"] as const;

/**
 * Begins a theme that a hulpverlener fills in with a client. Who works for the organisation that the case is about goes on
 * only when the client knows that and chooses it (bezwaar.md 5.3); nothing of this is stored.
 */
export async function beginSamen(context: Readonly<RouterContextProvider>, formulier: FormData): Promise<Vervolg | Samenstand> {
  const partij = PARTIJ.find((optie) => optie === formulier.get("partij")) ?? "";
  if (partij === "") return { partij, fout: "partij" };
  if (partij === "ja" && formulier.get("akkoord") !== "ja") return { partij, fout: "akkoord" };
  return beginTriage(context, formulier.get("thema"), { invuller: "hulpverlener" });
}

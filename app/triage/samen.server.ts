import type { RouterContextProvider } from "react-router";
import { schrijfDossier } from "#app/dossier/dossier.server.ts";
import { leesStand } from "#app/dossier/toegang.server.ts";
import { isMetHulpverlener } from "#flows/engine/invuller.ts";
import { findFlow } from "#flows/index.ts";
import { beginTriage, type Vervolg } from "./begin.server.ts";
import { metHulpverlener, zonderHulpverlener } from "./invuller.ts";
import { huidigAdres } from "./plaats.ts";

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
  if (formulier.get("invuller") === "zelf") return vulZelfIn(context);
  const partij = PARTIJ.find((optie) => optie === formulier.get("partij")) ?? "";
  if (partij === "") return { partij, fout: "partij" };
  if (partij === "ja" && formulier.get("akkoord") !== "ja") return { partij, fout: "akkoord" };
  const thema = formulier.get("thema");
  return beginTriage(context, thema, { bevestigd: metHulpverlener(typeof thema === "string" ? findFlow(thema) : undefined) });
}

/** The person goes on alone, where the case was. */
async function vulZelfIn(context: Readonly<RouterContextProvider>): Promise<Vervolg> {
  const { zaak, voortgang } = await leesStand(context, "/antwoorden");
  if (isMetHulpverlener(zaak.antwoorden)) await schrijfDossier(context, zonderHulpverlener, { actie: "antwoord-opgeslagen" });
  return { naar: huidigAdres(voortgang) };
}

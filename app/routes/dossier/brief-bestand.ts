import { briefBestand } from "#app/brieven/download.server.ts";
import type { Route } from "./+types/brief-bestand";

/** A letter as PDF or Word. */
export function loader({ context, params }: Route.LoaderArgs) {
  return briefBestand(context, params.nr, params.soort);
}

import { gedeeldBestand } from "#app/delen/gedeeld.server.ts";
import type { Route } from "./+types/gedeeld-bestand";

/** A letter that was shared, as PDF or Word. */
export function loader({ context, params }: Route.LoaderArgs) {
  return gedeeldBestand(context, params.soort);
}

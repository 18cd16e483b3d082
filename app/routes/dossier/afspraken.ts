import { loadAfspraken } from "#app/agenda/afspraken.server.ts";
import type { Route } from "./+types/afspraken";

/** The person's days as a calendar file. */
export function loader({ context }: Route.LoaderArgs) {
  return loadAfspraken(context);
}

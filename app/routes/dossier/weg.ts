import { redirect } from "react-router";
import { instellingenContext } from "#app/contexts.ts";
import { verlaat } from "#app/dossier/dossier.server.ts";
import type { Route } from "./+types/weg";

/** A GET ends nothing (B4): it only leads to the start page. */
export function loader() {
  return redirect("/", 303);
}

/** The quick exit: ends the session on the server, empties the browser's cache and leaves for a neutral site. */
export async function action({ context }: Route.ActionArgs) {
  const headers = await verlaat(context);
  return redirect(context.get(instellingenContext).uitgang, { status: 303, headers });
}

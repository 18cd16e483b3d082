import { redirect } from "react-router";
import { beginTriage } from "#app/triage/begin.server.ts";
import type { Route } from "./+types/begin";

/** Nothing to see here: a theme begins with a POST, so that no address names it. */
export function loader() {
  return redirect("/", 303);
}

/** Begins the theme of the pressed button. */
export async function action({ request, context }: Route.ActionArgs) {
  const formulier = await request.formData();
  const { naar, headers } = await beginTriage(context, formulier.get("thema"));
  return redirect(naar, { status: 303, headers });
}

import { redirect } from "react-router";
import { AppError } from "#app/lib/app-error.ts";
import { taalCookie } from "#app/taal/kies-taal.ts";
import { isTaal } from "#app/taal/talen.ts";
import { veiligPad } from "#app/taal/veilig-pad.ts";
import type { Route } from "./+types/taal";

/** Whoever types this address, or reloads it, goes to the start. */
export function loader() {
  return redirect("/");
}

/** Chooses the language for this browser and goes back to the page. */
export async function action({ request }: Route.ActionArgs) {
  const formulier = await request.formData();
  const taal = formulier.get("taal");
  if (!isTaal(taal)) throw new AppError("invalid");
  return redirect(veiligPad(formulier.get("terug")), { status: 303, headers: { "Set-Cookie": taalCookie(taal) } });
}

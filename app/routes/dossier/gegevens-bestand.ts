import { exporteer } from "#app/dossier/dossier.server.ts";
import { eisDossier } from "#app/dossier/toegang.server.ts";
import type { Route } from "./+types/gegevens-bestand";

/** Everything that is kept of a person as one JSON file with a neutral name (T3; articles 15 and 20 GDPR). */
export async function loader({ context }: Route.LoaderArgs) {
  await eisDossier(context, "/gegevens");
  return new Response(JSON.stringify(await exporteer(context), null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="gegevens.json"',
    },
  });
}

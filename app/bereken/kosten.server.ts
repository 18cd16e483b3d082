import type { RouterContextProvider } from "react-router";
import { sessieContext, taalContext } from "#app/contexts.ts";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import { kostenVan, type Kosten } from "#app/verwijzing/kosten.ts";
import { kostenPerRoute, type WrbResultaat } from "#flows/rechtsbijstand/index.ts";
import { rechtsbijstandPagina } from "./paginas-rechtsbijstand.ts";
import type { Rekenblad } from "./paginas.ts";
import type { Verwerkt } from "./verwerk.ts";

/**
 * Beside the result of the check for subsidised legal aid: what each way costs, who applies and what to bring; null for
 * another calculation. Ways for two together only where it is about the partner and this dossier tells of no danger.
 */
export async function kostenBij(context: Readonly<RouterContextProvider>, blad: Rekenblad, { waarden, uitkomst }: Extract<Verwerkt, { ok: true }>): Promise<Kosten | null> {
  if (blad.id !== rechtsbijstandPagina.id) return null;
  const dossier = await context.get(sessieContext).dossier();
  const isFamilie = Array.isArray(waarden.geval) && waarden.geval.includes("familie");
  const wrb = uitkomst.resultaat as WrbResultaat;
  const taal = context.get(taalContext);
  return kostenVan(wrb, kostenPerRoute(wrb, { samenMogelijk: isFamilie && !dossier?.inhoud.veiligeModus }), { woorden: i18nVoor(taal), taal });
}

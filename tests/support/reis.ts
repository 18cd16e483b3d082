import * as begin from "#app/routes/triage/begin.ts";
import * as vraagRoute from "#app/routes/triage/vraag.tsx";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { findFlow } from "#flows/index.ts";
import { ruwVan } from "#flows/engine/parse-antwoord.ts";
import type { Bezoek, Bezoeker, RouteModule, Velden } from "./bezoeker.ts";

type VraagData = Awaited<ReturnType<typeof vraagRoute.loader>>;
export const vraag: RouteModule<VraagData> = vraagRoute;

/** The form fields with which somebody gives the answers that stand in `antwoorden` to one question. */
export function veldenVoor(vraagId: string, antwoorden: Antwoorden): Velden {
  const uit: Record<string, readonly string[]> = {};
  for (const [naam, waarden] of Object.entries(ruwVan(vraagId, findFlow("bezwaar")!.vragen[vraagId]!, antwoorden))) uit[naam] = waarden ?? [];
  return uit;
}

/** The page of the question that is open, without its frame. */
export async function opVraag(mens: Bezoeker, pad: string): Promise<NonNullable<VraagData["pagina"]>> {
  const { pagina } = await mens.get(vraag, pad);
  if (!pagina?.pagina) throw new Error(`no question at ${pad}`);
  return pagina.pagina;
}

/** Answers the question of a page with `velden`, as its form does. */
export async function antwoord(mens: Bezoeker, pad: string, velden: Velden): Promise<Bezoek<VraagData>> {
  const pagina = await opVraag(mens, pad);
  return mens.post(vraag, pad, { vraag: pagina.vraag, revisie: String(pagina.revisie), ...velden });
}

/**
 * Begins the theme and answers every question that comes with what stands in `antwoorden` ("weet-niet" where nothing
 * does), up to the answers page, or to the question `tot`. Returns the questions in the order they were asked.
 */
export async function loop(mens: Bezoeker, antwoorden: Antwoorden, tot?: string): Promise<string[]> {
  const gevraagd: string[] = [];
  let { naar } = await mens.post(begin, "/begin", { thema: "bezwaar" });
  while (naar?.startsWith("/vraag/")) {
    const pad: string = naar;
    const pagina = await opVraag(mens, pad);
    if (pagina.vraag === tot) return gevraagd;
    gevraagd.push(pagina.vraag);
    const vol = { [pagina.vraag]: pagina.soort === "meerkeuze" ? ["weet-niet"] : "weet-niet", ...antwoorden };
    ({ naar } = await mens.post(vraag, pad, { vraag: pagina.vraag, revisie: String(pagina.revisie), ...veldenVoor(pagina.vraag, vol) }));
  }
  if (naar !== "/antwoorden") throw new Error(`the walk ends at ${String(naar)}`);
  return gevraagd;
}

/** Persona Bo of the domain file: bijstand stopped, no money this month. */
export const BO: Antwoorden = {
  "bz-organisatie": "gemeente",
  "bz-onderwerp": "pw-gestopt",
  "bz-aanleiding": "besluit",
  "bz-briefdatum": "2026-11-10",
  "bz-termijn-in-brief": "6-weken",
  "bz-al-gedaan": ["gebeld"],
  "bz-nu-nood": ["geen-inkomen"],
  "bz-gronden": ["wel-gemeld", "te-zwaar"],
  "bz-doel": "besluit-anders",
  "bz-aantal-bezwaren": "0",
  "bz-hulp": ["zelf"],
};

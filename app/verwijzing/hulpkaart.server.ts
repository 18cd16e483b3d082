import type { RouterContextProvider } from "react-router";
import { maakKaart, type Kaart } from "#app/aanbod/kaart.ts";
import { momentVan } from "#app/aanbod/moment.ts";
import { klokContext, taalContext } from "#app/contexts.ts";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import type { Aanbod } from "#flows/verwijzing/aanbod.ts";
import type { Bij } from "./woorden.ts";
import type { Gevonden } from "./zoek-hulp.ts";

/** What makes offers readable on a page of this request: its words, and the card of an offer today. */
export function kaarten(context: Readonly<RouterContextProvider>, { gemeente }: Gevonden): { readonly bij: Bij; readonly kaart: (aanbod: Aanbod) => Kaart } {
  const taal = context.get(taalContext);
  const woorden = i18nVoor(taal);
  const nu = momentVan(context.get(klokContext)());
  return {
    bij: { woorden, taal, gemeente: gemeente?.naam ?? null },
    kaart: (aanbod) => maakKaart(aanbod, { woorden, taal, gemeente: gemeente?.code ?? null, nu }),
  };
}

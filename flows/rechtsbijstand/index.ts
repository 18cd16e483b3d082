import type { Datum } from "#flows/engine/datum.ts";
import { rekenhulp, type Rekenhulp } from "#flows/engine/rekenhulp.ts";
import type { Tarief } from "#flows/engine/tarief.ts";
import { wrbInvoerSchema } from "./invoer.ts";
import { peiljaarVan, wrbBijdragen, wrbNormen } from "./normen.ts";
import { wrbToets } from "./wrb.ts";

export { heeftWrbAntwoorden, wrbInvoerUit } from "./antwoorden.ts";
export { wrbInvoerSchema } from "./invoer.ts";
export { bijdrageregels, kostenPerRoute, type Routekosten } from "./kosten.ts";
export { wrbNormen } from "./normen.ts";
export { wrbVragen } from "./vragen.ts";
export { wrbToets, type WrbResultaat } from "./wrb.ts";

/** The calculations of subsidised legal aid (verwijzing.md A). Without a day of application today counts. */
export const berekeningen: readonly Rekenhulp[] = [
  rekenhulp({
    id: "wrb",
    bronnen: ["wrb-toets"],
    invoer: wrbInvoerSchema.partial({ aanvraagDatum: true }),
    bereken: (invoer, peildatum) => wrbToets({ ...invoer, aanvraagDatum: invoer.aanvraagDatum ?? peildatum }),
    cijfers: (invoer, peildatum) => {
      const { normJaar, bijdrage } = wrbToets({ ...invoer, aanvraagDatum: invoer.aanvraagDatum ?? peildatum });
      const inJaar = (tabel: Tarief<unknown>, jaar: number) => ({ tabel, op: `${jaar}-01-01` });
      return [inJaar(wrbNormen, normJaar), ...(bijdrage ? [inJaar(wrbBijdragen, bijdrage.jaar)] : [])];
    },
  }),
];

/** Every dated table of the Wrb check. */
export const tarieven: readonly Tarief<unknown>[] = [wrbNormen, wrbBijdragen];

/** The year whose income counts for an application on this day, and the limit of wealth in euro; null while it is not known. */
export function wrbNormVan(datum: Datum): { readonly peiljaar: number; readonly vermogensgrens: number | null } {
  return { peiljaar: peiljaarVan(datum), vermogensgrens: wrbNormen.zoek(datum)?.waarde.vermogen ?? null };
}

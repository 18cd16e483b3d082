import { rekenhulp, type Rekenhulp } from "#flows/engine/rekenhulp.ts";
import type { Tarief } from "#flows/engine/tarief.ts";
import { wrbInvoerSchema } from "./invoer.ts";
import { wrbBijdragen, wrbNormen } from "./normen.ts";
import { wrbToets } from "./wrb.ts";

/** The calculations of subsidised legal aid (verwijzing.md A). Without a day of application today counts. */
export const berekeningen: readonly Rekenhulp[] = [
  rekenhulp({
    id: "wrb",
    bronnen: ["wrb-toets"],
    invoer: wrbInvoerSchema.partial({ aanvraagDatum: true }),
    bereken: (invoer, peildatum) => wrbToets({ ...invoer, aanvraagDatum: invoer.aanvraagDatum ?? peildatum }),
    cijfers: ({ aanvraagDatum }, peildatum) => [{ tabel: wrbNormen, op: aanvraagDatum ?? peildatum }],
  }),
];

/** Every dated table of the Wrb check. */
export const tarieven: readonly Tarief<unknown>[] = [wrbNormen, wrbBijdragen];

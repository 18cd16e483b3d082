import { LEEG, type Blok, type Inhoud, type Invulling } from "./brief.ts";
import type { Datum } from "./datum.ts";

/* The pieces that the letters of every flow are built of. */

/** A paragraph; sentences that are false are left out. */
export function alinea(...zinnen: (Inhoud | false | "" | undefined)[]): Blok {
  return { soort: "alinea", zinnen: zinnen.filter((z) => typeof z === "object") };
}

/** A list, one line of sentences for each point. */
export function punten(rijen: readonly (readonly Inhoud[])[]): Blok {
  return { soort: "punten", genummerd: false, punten: rijen };
}

/** A day in a sentence, or the line of dots. */
export const dagOf = (datum: Datum | undefined): Invulling => (datum === undefined ? LEEG : { datum });

/** An amount in euro in a sentence, or the line of dots. */
export const bedragOf = (bedrag: number | undefined): Invulling => (bedrag === undefined ? LEEG : { bedrag });

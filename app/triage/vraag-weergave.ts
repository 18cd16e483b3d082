import type { Datum } from "#flows/engine/datum.ts";
import type { Ruw } from "#flows/engine/parse-antwoord.ts";
import { optiesVan, veldenBij, type Veld, type Vraag } from "#flows/engine/vraag.ts";
import { vormBij, type Vraagvorm } from "./vraagvorm.ts";

/** A field on the screen of a question: plain data for its input. */
export interface VeldWeergave {
  readonly id: string;
  readonly soort: Veld["soort"];
  readonly bij: string | null;
  /** The choices of a field, or what may stand instead of a day. */
  readonly opties: readonly string[];
}

/** One question as its input shows it, in ids and values; the words are looked up by the page. */
export interface VraagWeergave extends Vraagvorm {
  readonly soort: Vraag<object>["soort"];
  readonly opties: readonly string[];
  readonly velden: readonly VeldWeergave[];
  /** What stands in the form fields: as stored, or as typed. */
  readonly ruw: Ruw;
  /** The question is the heading of its page. */
  readonly alsKop: boolean;
}

/** A question where these facts hold. */
export function weergaveVan(id: string, vraag: Vraag<object>, plaats: { readonly feiten: object; readonly peildatum: Datum }, ruw: Ruw, alsKop = true): VraagWeergave {
  const { feiten, peildatum } = plaats;
  const isKeuze = vraag.soort === "keuze" || vraag.soort === "meerkeuze";
  return {
    ...vormBij(id, vraag, feiten, peildatum),
    soort: vraag.soort,
    opties: isKeuze ? optiesVan(vraag, feiten) : vraag.soort === "datum" ? (vraag.opties ?? []) : [],
    velden: veldenBij(vraag, feiten).map(([veld, inhoud]) => ({
      id: veld,
      soort: inhoud.soort,
      bij: inhoud.bij ?? null,
      opties: "opties" in inhoud ? (inhoud.opties ?? []) : [],
    })),
    ruw,
    alsKop,
  };
}

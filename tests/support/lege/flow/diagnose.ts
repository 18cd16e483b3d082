import type { DiagnoseInvoer } from "#flows/engine/define-flow.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { reden } from "#flows/engine/redenen.ts";
import type { Feiten } from "./feiten.ts";

export const VERSIE = 1;

/** What a finished walk says, in ids and dates. */
export function diagnose({ uitkomst, pad, peildatum }: DiagnoseInvoer<Feiten>): Diagnose {
  return {
    flow: "lege",
    versie: VERSIE,
    peildatum,
    uitkomst,
    variant: null,
    urgentie: "normaal",
    ernst: "beperkt",
    zelfredzaamheid: "zelf",
    rechtsgebied: "algemeen",
    veiligheid: [],
    termijnen: [],
    stappen: [{ id: `${uitkomst}.bel`, uiterlijk: null, antwoorden: [...pad], bronnen: ["voorbeeld"] }],
    stukken: [],
    modules: [],
    overlays: [],
    extra: [],
    overdrachten: [],
    brieven: [],
    verwijzingen: [],
    berekeningen: [],
    invulling: {},
    redenen: [reden(uitkomst, pad, ["voorbeeld"])],
  };
}

import type { Datum } from "#flows/engine/datum.ts";
import type { DiagnoseInvoer } from "#flows/engine/define-flow.ts";
import { WEET_NIET, type Antwoorden } from "#flows/engine/vraag.ts";
import { keuzesVan, tekstVan } from "#flows/engine/lezen.ts";
import { isFormeel } from "./beweringen.ts";
import type { Feiten } from "./feiten.ts";
import { volleFeiten } from "./betekenissen.ts";
import { uitkomsten, type UitkomstId } from "./uitkomsten.ts";

/** A walk with a certain outcome as the parts of the diagnosis read it: answers in their types. */
export interface Zaak {
  readonly antwoorden: Antwoorden;
  readonly pad: readonly string[];
  readonly feiten: Feiten;
  readonly peildatum: Datum;
  readonly uitkomst: UitkomstId;
  /** Unsafe, or contact is forbidden: nothing may bring the two together. */
  readonly isGescheidenHouden: boolean;
  readonly isFormeel: boolean;
  /** Formal, or not known: terms of a divorce count on the safe side. */
  readonly isMisschienFormeel: boolean;
  /** Answers as they were given; undefined where nothing was asked. */
  readonly fase: string | undefined;
  readonly relatievorm: string | undefined;
  readonly kinderen: string | undefined;
  readonly eens: string | undefined;
  readonly soortStuk: string | undefined;
  readonly soortUitspraak: string | undefined;
  readonly naScheiding: string | undefined;
  readonly woning: string | undefined;
  readonly postcode: string | undefined;
  readonly signalen: readonly string[];
  readonly kind: readonly string[];
  readonly knelpunten: readonly string[];
}

function isUitkomst(id: string): id is UitkomstId {
  return Object.hasOwn(uitkomsten, id);
}

/** Reads a walk. Throws for an outcome that the flow does not know. */
export function zaakVan({ antwoorden, pad, uitkomst, peildatum }: Pick<DiagnoseInvoer<Feiten>, "antwoorden" | "pad" | "uitkomst" | "peildatum">): Zaak {
  if (!isUitkomst(uitkomst)) throw new Error(`no outcome: ${uitkomst}`);
  const feiten = volleFeiten(antwoorden, pad, peildatum);
  const relatievorm = tekstVan(antwoorden, "relatievorm");
  const postcode = tekstVan(antwoorden, "postcode");
  return {
    antwoorden,
    pad,
    feiten,
    peildatum,
    uitkomst,
    isGescheidenHouden: feiten.onveilig || feiten.heeftHuisverbod,
    isFormeel: isFormeel(feiten),
    isMisschienFormeel: isFormeel(feiten) || relatievorm === WEET_NIET,
    fase: tekstVan(antwoorden, "fase"),
    relatievorm,
    kinderen: tekstVan(antwoorden, "kinderen"),
    eens: tekstVan(antwoorden, "eens"),
    soortStuk: tekstVan(antwoorden, "soort-stuk"),
    soortUitspraak: tekstVan(antwoorden, "soort-uitspraak"),
    naScheiding: tekstVan(antwoorden, "na-scheiding"),
    woning: tekstVan(antwoorden, "woning"),
    postcode: postcode === WEET_NIET ? undefined : postcode,
    signalen: keuzesVan(antwoorden, "controle-signalen"),
    kind: keuzesVan(antwoorden, "kind-knelpunt"),
    knelpunten: keuzesVan(antwoorden, "knelpunten"),
  };
}

/** A minor child of both, or authority over another child. */
export function heeftGezagskind({ kinderen }: Zaak): boolean {
  return kinderen === "minderjarig" || kinderen === "gezag-ander-kind";
}

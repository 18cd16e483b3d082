import type { Datum } from "#flows/engine/datum.ts";
import type { DiagnoseInvoer } from "#flows/engine/define-flow.ts";
import { WEET_NIET, type Antwoorden } from "#flows/engine/vraag.ts";
import { isFormeel } from "./beweringen.ts";
import type { Feiten } from "./feiten.ts";
import { volleFeiten } from "./regels.ts";
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

const GEEN: readonly string[] = Object.freeze([]);

/** The options that were chosen; none for "weet niet". */
function keuzes(antwoorden: Antwoorden, id: string): readonly string[] {
  const waarde = antwoorden[id];
  return Array.isArray(waarde) ? (waarde as readonly string[]) : GEEN;
}

/** The day that was answered; undefined for "weet niet" and where nothing was. */
export function dagVan(antwoorden: Antwoorden, id: string): Datum | undefined {
  const waarde = antwoorden[id];
  return typeof waarde === "string" && waarde !== WEET_NIET ? waarde : undefined;
}

/** The number that was answered; undefined for "weet niet" and where nothing was. */
export function getalVan(antwoorden: Antwoorden, id: string): number | undefined {
  const waarde = antwoorden[id];
  return typeof waarde === "number" ? waarde : undefined;
}

function tekst(antwoorden: Antwoorden, id: string): string | undefined {
  const waarde = antwoorden[id];
  return typeof waarde === "string" ? waarde : undefined;
}

function isUitkomst(id: string): id is UitkomstId {
  return Object.hasOwn(uitkomsten, id);
}

/** Reads a walk. Throws for an outcome that the flow does not know. */
export function zaakVan({ antwoorden, pad, uitkomst, peildatum }: Pick<DiagnoseInvoer<Feiten>, "antwoorden" | "pad" | "uitkomst" | "peildatum">): Zaak {
  if (!isUitkomst(uitkomst)) throw new Error(`no outcome: ${uitkomst}`);
  const feiten = volleFeiten(antwoorden, pad, peildatum);
  const relatievorm = tekst(antwoorden, "relatievorm");
  const postcode = tekst(antwoorden, "postcode");
  return {
    antwoorden,
    pad,
    feiten,
    peildatum,
    uitkomst,
    isGescheidenHouden: feiten.onveilig || feiten.heeftHuisverbod,
    isFormeel: isFormeel(feiten),
    isMisschienFormeel: isFormeel(feiten) || relatievorm === WEET_NIET,
    fase: tekst(antwoorden, "fase"),
    relatievorm,
    kinderen: tekst(antwoorden, "kinderen"),
    eens: tekst(antwoorden, "eens"),
    soortStuk: tekst(antwoorden, "soort-stuk"),
    soortUitspraak: tekst(antwoorden, "soort-uitspraak"),
    naScheiding: tekst(antwoorden, "na-scheiding"),
    woning: tekst(antwoorden, "woning"),
    postcode: postcode === WEET_NIET ? undefined : postcode,
    signalen: keuzes(antwoorden, "controle-signalen"),
    kind: keuzes(antwoorden, "kind-knelpunt"),
    knelpunten: keuzes(antwoorden, "knelpunten"),
  };
}

/** True when one of the options stands in the list. */
export function heeft(lijst: readonly string[], ...opties: string[]): boolean {
  for (const optie of opties) if (lijst.includes(optie)) return true;
  return false;
}

/** The ids that were answered: reasons may name no others. */
export function beantwoord(zaak: Zaak, ids: readonly string[]): readonly string[] {
  for (const id of ids) if (zaak.antwoorden[id] === undefined) return ids.filter((i) => zaak.antwoorden[i] !== undefined);
  return ids;
}

/** A minor child of both, or authority over another child. */
export function heeftGezagskind({ kinderen }: Zaak): boolean {
  return kinderen === "minderjarig" || kinderen === "gezag-ander-kind";
}

import type { Datum } from "#flows/engine/datum.ts";
import type { ModuleId } from "./gronden.ts";
import type { Beslisklasse, Soort, Termijnklasse } from "./onderwerp.ts";
import type { TermijnStatus } from "./termijnen.ts";

/** What happened, as the guards tell it apart: "weet-niet" counts as `besluit`, cannot pay and only a bill are one. */
export type Aanleiding =
  | "besluit"
  | "infobrief"
  | "beslissing-op-bezwaar"
  | "uitspraak"
  | "voornemen"
  | "aanvulling"
  | "geen-antwoord"
  | "bejegening"
  | "betalen"
  | "wil-stukken"
  | "nog-niets";

/**
 * What the guards read: classes of answers. Days stand here only until they are folded into a class;
 * a fact that no later guard reads says nothing about the place in the walk.
 */
export interface Feiten {
  readonly organisatie: string | null;
  readonly soort: Soort;
  readonly module: ModuleId;
  readonly termijnklasse: Termijnklasse;
  readonly beslisklasse: Beslisklasse;
  /** The decision can take away income, home or care. */
  readonly raaktBestaan: boolean;
  readonly teltBezwaren: boolean;
  readonly aanleiding: Aanleiding | null;
  readonly briefdatum: Datum | null;
  readonly termijnStatus: TermijnStatus;
  /** The letter is at least seven days old and the last day is near: when it was seen makes a difference. */
  readonly vraagOntvangst: boolean;
  /** The letter does not say how to object: a reason for being late by itself (art. 3:45 Awb). */
  readonly geenInfo: boolean;
  readonly wachtOp: "aanvraag" | "bezwaar" | "klacht" | "woo-inzage" | "herbeoordeling" | null;
  readonly aanvraagdatum: Datum | null;
  readonly besluitdatum: Datum | null;
  readonly commissie: "ja" | "nee" | null;
  readonly beslisEinde: Datum | null;
  readonly beslisStatus: "loopt" | "voorbij" | "onbekend";
  readonly gedaan: "niets" | "verstuurd" | "ingetrokken";
  /** An ingebrekestelling that was received after the last day to decide: its two weeks run, or are over. */
  readonly ingebreke: "geen" | "loopt" | "om";
  readonly geenReden: boolean;
  readonly noodDoorBesluit: boolean;
  /** No money to live on while waiting for bijstand. */
  readonly bijstandZonderGeld: boolean;
  readonly wilPraten: boolean;
}

export const begin: Feiten = {
  organisatie: null,
  soort: "overig",
  module: "m-overig",
  termijnklasse: "twee-weken",
  beslisklasse: "standaard",
  raaktBestaan: false,
  teltBezwaren: false,
  aanleiding: null,
  briefdatum: null,
  termijnStatus: "onbekend",
  vraagOntvangst: false,
  geenInfo: false,
  wachtOp: null,
  aanvraagdatum: null,
  besluitdatum: null,
  commissie: null,
  beslisEinde: null,
  beslisStatus: "onbekend",
  gedaan: "niets",
  ingebreke: "geen",
  geenReden: false,
  noodDoorBesluit: false,
  bijstandZonderGeld: false,
  wilPraten: false,
};

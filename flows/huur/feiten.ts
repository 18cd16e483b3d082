import type { Datum } from "#flows/engine/datum.ts";
import type { Getekend, Sector, Woonvorm } from "./berekeningen/sector.ts";
import type { Puntenoordeel } from "./berekeningen/punten.ts";

/** The branches of huur.md 1.1 and 3. */
export const TAKKEN = [
  "ontruiming", "buitengesloten", "achterstand", "opzegging", "tijdelijk", "huurverhoging", "huurprijs", "servicekosten", "borg",
  "bemiddeling", "gebrek", "overlast", "samenwonen", "onderhuur", "renovatie", "discriminatie", "zelf-opzeggen", "anders",
] as const;
export type Tak = (typeof TAKKEN)[number];

/** Where a last day stands: over, within a week, later, or not known. */
export type Stand = "voorbij" | "week" | "open" | "onbekend";

export type Stadium = "verhuurder" | "incasso" | "dagvaarding" | "vonnis" | "aangezegd" | "ontruimd" | "onbekend";

/** The asked increase against the largest one, for each sector that the home may be in. */
export type Hoogte = "te-hoog" | "ok" | "onbekend";
export interface Hoogten {
  readonly sociaal: Hoogte;
  readonly midden: Hoogte;
  readonly vrij: Hoogte;
}

/**
 * What the guards read: classes of answers. Days and amounts stand here only until they are folded into a class;
 * a fact that no later guard reads says nothing about the place in the walk.
 */
export interface Feiten {
  readonly tak: Tak | null;
  /** Someone threatens or hurts: every outcome is urgent. */
  readonly geweld: boolean;
  readonly onveilig: boolean;
  readonly verhuurderBekend: boolean;
  readonly isInstelling: boolean;

  // The home, the contract and the rent (F1)
  readonly woonvorm: Woonvorm;
  readonly getekend: Getekend;
  readonly kaleHuur: number | null;
  readonly start: Datum | null;
  readonly aanvangshuur: number | null;
  /** Null while F1 still needs the start and the rent at the start. */
  readonly sector: Sector | null;

  // Ontruiming, buitengesloten, achterstand
  readonly stadium: Stadium | null;
  readonly reden: string | null;
  readonly isOntruimingBezocht: boolean;
  readonly isAchterstandBezocht: boolean;
  /** The branch would be entered a second time: the letter is not known. */
  readonly isBriefOnbekend: boolean;
  readonly zittingDichtbij: boolean;
  readonly gereageerd: boolean;
  readonly buitWat: "slot" | "afgesloten" | "leverancier" | "binnen" | "dreiging" | null;
  readonly heeftVonnis: boolean;
  readonly achStadium: "rechter" | "incasso" | "ander" | null;
  /** Two months or more, or not known. */
  readonly isGroteSchuld: boolean;

  // Opzegging, tijdelijk
  readonly opzReden: string | null;
  readonly isVormOngeldig: boolean;
  readonly opzDatum: Datum | null;
  readonly heeftIngestemd: boolean;
  /** The last day is at most 14 days away, or over. */
  readonly eindeDichtbij: boolean;
  readonly binnenNegenMaanden: boolean;
  readonly tijdSoort: "geen" | "opzegbaar" | "leegstandwet" | null;
  readonly tijdEinde: Datum | null;
  readonly tijdDuur: "kort" | "lang" | "te-lang";
  readonly heeftEerder: boolean;
  readonly aanzegging: "onbekend" | "buiten" | "te-laat" | "open" | "op-tijd";
  readonly hoortBijGroep: boolean;

  // Huurverhoging, huurprijs
  readonly verhSoort: string | null;
  readonly nieuweHuur: number | null;
  readonly verhIngang: Datum | null;
  readonly hoogten: Hoogten | null;
  readonly verhTijd: "toekomst" | "verleden";
  /** F7h: last day of the tenant for the Huurcommissie. */
  readonly verhStand: Stand;
  /** Income, an unknown day or a proposal that came late: an objection fits whatever the amount. */
  readonly bezwaarPast: boolean;
  readonly heeftBezwaar: boolean;
  readonly heeftBetaald: boolean;
  readonly rappel: "op-tijd" | "nog-niet" | "te-laat";
  readonly toetsStand: Stand;
  readonly oordeel: Puntenoordeel;

  // Servicekosten, borg, bemiddeling
  readonly servWat: "all-in" | "voorschot" | "geen-afrekening" | "ander" | null;
  readonly isAfrekeningOnderweg: boolean;
  readonly isServiceTeLaat: boolean;
  readonly magVerder: boolean;
  readonly isBorgTeHoog: boolean;
  readonly borgPast: boolean;
  readonly borgEinde: Datum | null;
  readonly borgLoopt: boolean;
  readonly isMakelaarsloon: boolean;
  readonly voorVerhuurder: boolean;
  readonly isVerjaard: boolean;

  // Gebrek, overlast, samenwonen and the rest
  readonly gebrek: "acuut" | "klein" | "gewoon";
  readonly gebrekRijp: boolean;
  readonly overRol: "last" | "schuld" | "beide";
  readonly overSoort: "intimidatie" | "bedrijf" | "drugs" | "ander";
  readonly overBrief: "geen" | "rechter" | "burgemeester" | "ander";
  readonly overBedrijf: boolean;
  readonly overZorg: boolean;
  readonly overBemiddeld: boolean;
  readonly medeSituatie: string | null;
  readonly isMedehuurder: boolean;
  readonly overlijden: "te-laat" | "dichtbij" | "open";
  readonly renoWat: string | null;
  readonly renoStand: Stand;
}

export const begin: Feiten = {
  tak: null,
  geweld: false,
  onveilig: false,
  verhuurderBekend: false,
  isInstelling: false,
  woonvorm: "weet-niet",
  getekend: "weet-niet",
  kaleHuur: null,
  start: null,
  aanvangshuur: null,
  sector: null,
  stadium: null,
  reden: null,
  isOntruimingBezocht: false,
  isAchterstandBezocht: false,
  isBriefOnbekend: false,
  zittingDichtbij: false,
  gereageerd: false,
  buitWat: null,
  heeftVonnis: false,
  achStadium: null,
  isGroteSchuld: false,
  opzReden: null,
  isVormOngeldig: false,
  opzDatum: null,
  heeftIngestemd: false,
  eindeDichtbij: false,
  binnenNegenMaanden: false,
  tijdSoort: null,
  tijdEinde: null,
  tijdDuur: "kort",
  heeftEerder: false,
  aanzegging: "onbekend",
  hoortBijGroep: true,
  verhSoort: null,
  nieuweHuur: null,
  verhIngang: null,
  hoogten: null,
  verhTijd: "toekomst",
  verhStand: "onbekend",
  bezwaarPast: false,
  heeftBezwaar: false,
  heeftBetaald: false,
  rappel: "op-tijd",
  toetsStand: "onbekend",
  oordeel: "onbekend",
  servWat: null,
  isAfrekeningOnderweg: false,
  isServiceTeLaat: false,
  magVerder: false,
  isBorgTeHoog: false,
  borgPast: false,
  borgEinde: null,
  borgLoopt: false,
  isMakelaarsloon: false,
  voorVerhuurder: true,
  isVerjaard: false,
  gebrek: "gewoon",
  gebrekRijp: false,
  overRol: "last",
  overSoort: "ander",
  overBrief: "geen",
  overBedrijf: false,
  overZorg: false,
  overBemiddeld: false,
  medeSituatie: null,
  isMedehuurder: false,
  overlijden: "open",
  renoWat: null,
  renoStand: "onbekend",
};

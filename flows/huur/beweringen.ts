import type { Bewering } from "#flows/engine/flow-setup.ts";
import type { Feiten, Hoogte, Tak } from "./feiten.ts";

/** Statements about the facts, as the tables of `beslisregels.ts` use them. */

const tak = (naam: Tak): Bewering<Feiten> => ({ leest: ["tak"], is: (f) => f.tak === naam });
const is = <K extends keyof Feiten & string>(feit: K, ...waarden: Feiten[K][]): Bewering<Feiten> => ({ leest: [feit], is: (f) => waarden.includes(f[feit]) });

/** The asked increase against the largest one of the sector of the home. */
export function hoogteVan({ hoogten, sector }: Pick<Feiten, "hoogten" | "sector">): Hoogte {
  return hoogten === null || sector === null || sector === "onbekend" || sector === "geen" ? "onbekend" : hoogten[sector];
}

/** The outcome is urgent whatever else is answered (huur.md 3.1 and 4): then nobody is asked about letters. */
const DRINGEND = {
  leest: [
    "geweld", "tak", "stadium", "isBriefOnbekend", "zittingDichtbij", "buitWat", "heeftVonnis", "heeftIngestemd", "binnenNegenMaanden", "woonvorm",
    "eindeDichtbij", "tijdSoort", "tijdDuur", "heeftEerder", "getekend", "hoortBijGroep", "aanzegging", "verhSoort", "verhTijd", "verhStand", "sector",
    "hoogten", "heeftBezwaar", "heeftBetaald", "rappel", "oordeel", "toetsStand", "gebrek", "overRol", "overBrief", "overSoort", "medeSituatie",
    "isMedehuurder", "overlijden", "renoStand",
  ],
  is: (f) => f.geweld || (f.tak !== null && (DRINGEND_BIJ[f.tak]?.(f) ?? false)),
} as const satisfies Bewering<Feiten>;

/** A temporary contract that became a permanent one (huur.md 3, `tijdelijk`). */
export function isVast(f: Pick<Feiten, "heeftEerder" | "getekend" | "hoortBijGroep" | "tijdDuur" | "aanzegging">): boolean {
  if (f.heeftEerder || (f.getekend === "vanaf-2024-07" && !f.hoortBijGroep) || f.tijdDuur === "te-lang") return true;
  return f.aanzegging === "buiten" || f.aanzegging === "te-laat";
}

const isBijzonder = ({ tijdSoort, woonvorm }: Pick<Feiten, "tijdSoort" | "woonvorm">): boolean => tijdSoort === "leegstandwet" || woonvorm === "antikraak";

function verhogingDringend(f: Feiten): boolean {
  if (f.verhSoort === "verbetering") return f.renoStand === "week";
  if (f.verhSoort === "terugwerkend" || f.verhStand !== "week" || f.sector === "geen") return false;
  if (f.sector === "vrij") return hoogteVan(f) !== "ok";
  if (f.verhTijd === "toekomst" || f.heeftBezwaar || f.heeftBetaald) return false;
  return f.sector !== "midden" || hoogteVan(f) !== "ok";
}

const DRINGEND_BIJ: Partial<Readonly<Record<Tak, (f: Feiten) => boolean>>> = {
  ontruiming: (f) => f.isBriefOnbekend || (f.stadium !== "verhuurder" && (f.stadium !== "dagvaarding" || f.zittingDichtbij)),
  buitengesloten: (f) => f.buitWat !== "binnen",
  achterstand: (f) => f.isBriefOnbekend,
  opzegging: (f) => f.eindeDichtbij && (f.woonvorm === "antikraak" || f.heeftIngestemd || (f.woonvorm === "hospita-kamer" && f.binnenNegenMaanden)),
  tijdelijk: (f) => f.tijdSoort !== "opzegbaar" && f.eindeDichtbij && (isBijzonder(f) || (!isVast(f) && f.aanzegging !== "open")),
  huurverhoging: verhogingDringend,
  huurprijs: (f) => f.sector !== "geen" && f.oordeel !== "ok" && f.toetsStand === "week",
  gebrek: (f) => f.gebrek === "acuut",
  overlast: (f) => (f.overRol === "schuld" || (f.overRol === "beide" && f.overBrief !== "geen") ? f.overBrief === "burgemeester" : f.overSoort === "intimidatie"),
  samenwonen: (f) => f.medeSituatie === "overleden" && !f.isMedehuurder && f.overlijden !== "open",
  renovatie: (f) => f.renoStand === "week",
};

export const beweringen = {
  // The branch
  isOntruiming: tak("ontruiming"),
  isBuitengesloten: tak("buitengesloten"),
  isAchterstand: tak("achterstand"),
  isOpzegging: tak("opzegging"),
  isTijdelijk: tak("tijdelijk"),
  isHuurverhoging: tak("huurverhoging"),
  isHuurprijs: tak("huurprijs"),
  isServicekosten: tak("servicekosten"),
  isBorg: tak("borg"),
  isBemiddeling: tak("bemiddeling"),
  isGebrek: tak("gebrek"),
  isOverlast: tak("overlast"),
  isSamenwonen: tak("samenwonen"),
  isOnderhuur: tak("onderhuur"),
  isRenovatie: tak("renovatie"),
  isDiscriminatie: tak("discriminatie"),
  isZelfOpzeggen: tak("zelf-opzeggen"),
  isAnders: tak("anders"),
  isDringend: DRINGEND,

  // The home and the rent
  isAntikraak: { leest: ["woonvorm", "sector"], is: (f) => f.woonvorm === "antikraak" || f.sector === "geen" },
  isZelfstandig: is("woonvorm", "zelfstandig"),
  isHospitakamer: is("woonvorm", "hospita-kamer"),
  isVrij: is("sector", "vrij"),
  isMidden: is("sector", "midden"),
  isNietVrij: { leest: ["sector"], is: (f) => f.sector !== "vrij" },
  isAanvangNodig: { leest: ["sector"], is: (f) => f.sector === null },
  isGetekendVoor: is("getekend", "voor-2024-07"),
  isGetekendVanaf: is("getekend", "vanaf-2024-07"),

  // Ontruiming, buitengesloten, achterstand
  heeftStadium: { leest: ["stadium"], is: (f) => f.stadium !== null },
  isAangezegd: is("stadium", "aangezegd"),
  isVonnis: is("stadium", "vonnis"),
  isOntruimd: is("stadium", "ontruimd"),
  isDagvaarding: is("stadium", "dagvaarding"),
  isBriefVanVerhuurder: is("stadium", "verhuurder"),
  isBriefOnbekend: is("isBriefOnbekend", true),
  /** Arrears before a judge or a bailiff. */
  isHuurschuldzaak: {
    leest: ["reden", "stadium"],
    is: (f) => f.reden === "huurschuld" && (f.stadium === "aangezegd" || f.stadium === "dagvaarding" || f.stadium === "vonnis"),
  },
  heeftBuitWat: { leest: ["buitWat"], is: (f) => f.buitWat !== null },
  isSlot: is("buitWat", "slot"),
  isLeverancier: is("buitWat", "leverancier"),
  isBedreigd: is("buitWat", "binnen", "dreiging"),
  heeftVonnis: is("heeftVonnis", true),
  isIncasso: is("achStadium", "incasso"),
  isRechter: is("achStadium", "rechter"),
  isGroteSchuld: is("isGroteSchuld", true),

  // Opzegging, tijdelijk
  heeftOpzReden: { leest: ["opzReden"], is: (f) => f.opzReden !== null },
  isOpzegbaar: is("tijdSoort", "opzegbaar"),
  isLeegstandwet: is("tijdSoort", "leegstandwet"),
  heeftEerder: is("heeftEerder", true),
  hoortNergensBij: is("hoortBijGroep", false),
  isTeLang: is("tijdDuur", "te-lang"),
  isAanzeggingOnbekend: is("aanzegging", "onbekend"),
  isAanzeggingBuiten: is("aanzegging", "buiten"),
  isAanzeggingTeLaat: is("aanzegging", "te-laat"),

  // Huurverhoging, huurprijs
  isVerbetering: is("verhSoort", "verbetering"),
  isTerugwerkend: is("verhSoort", "terugwerkend"),
  isToekomst: is("verhTijd", "toekomst"),
  isVerhogingOk: { leest: ["hoogten", "sector"], is: (f) => hoogteVan(f) === "ok" },
  bezwaarPast: is("bezwaarPast", true),
  heeftBezwaar: is("heeftBezwaar", true),
  heeftBetaald: is("heeftBetaald", true),
  isPuntenBekend: { leest: ["oordeel", "woonvorm"], is: (f) => f.oordeel !== "onbekend" || f.woonvorm !== "zelfstandig" },
  isOk: is("oordeel", "ok"),
  isTeHoog: is("oordeel", "te-hoog"),
  isGeenSignaal: is("oordeel", "geen-signaal"),
  kanToetsen: is("toetsStand", "week", "open"),

  // Servicekosten, borg, bemiddeling
  isAllIn: is("servWat", "all-in"),
  isVoorschot: is("servWat", "voorschot"),
  isBorgTeHoog: is("isBorgTeHoog", true),
  borgPast: is("borgPast", true),
  isVerjaard: is("isVerjaard", true),
  isMakelaarsloon: is("isMakelaarsloon", true),
  werkteNietVoorVerhuurder: is("voorVerhuurder", false),

  // Gebrek, overlast, samenwonen, renovatie
  isAcuut: is("gebrek", "acuut"),
  isKlein: is("gebrek", "klein"),
  isRijp: is("gebrekRijp", true),
  krijgtSchuld: is("overRol", "schuld"),
  heeftBeide: is("overRol", "beide"),
  heeftAlleenLast: is("overRol", "last"),
  isOverlastRechter: is("overBrief", "rechter"),
  heeftGeenBrief: is("overBrief", "geen"),
  isOverleden: is("medeSituatie", "overleden"),
  isMedeOnbekend: is("medeSituatie", "weet-niet"),
  isMedehuurder: is("isMedehuurder", true),
  vraagtSamenwonen: is("medeSituatie", "bijschrijven", "samen-een-naam"),
  isHuurOmhoog: is("renoWat", "huur-omhoog"),
} as const satisfies Readonly<Record<string, Bewering<Feiten>>>;

export type Beweringnaam = keyof typeof beweringen;

import type { Beslisregel } from "#flows/engine/flow-setup.ts";
import type { Beweringnaam } from "./beweringen.ts";
import type { UitkomstId } from "./uitkomsten.ts";
import type { VraagId } from "./vragen.ts";

/** Where a row leads. */
export type Plaats = VraagId | UitkomstId;

type Tabel = readonly Beslisregel<Beweringnaam, Plaats>[];

/**
 * The tables of the flow. `na-…`: the order of the questions (huur.md 3, by branch), each after the question it is named
 * after. `uitkomst`: the guards of the branches in the order of huur.md 3, those of `huurverhoging` with the numbers of 3.1.
 * The first row of which all statements hold decides.
 */
export const beslisregels = {
  "na-spoed": [
    { nr: "start-1", als: ["isOntruiming", "heeftStadium"], dan: "ontr-reden" },
    { nr: "start-2", als: ["isOntruiming"], dan: "ontr-stadium" },
    { nr: "start-3", als: ["isBuitengesloten"], dan: "huur-verhuurder" },
    { nr: "start-4", als: ["isGebrek"], dan: "gebr-soort" },
    { nr: "start-5", als: [], dan: "huur-onderwerp" },
  ],
  "na-onderwerp": [
    { nr: "ontruiming", als: ["isOntruiming"], dan: "ontr-stadium" },
    { nr: "buitengesloten", als: ["isBuitengesloten"], dan: "huur-verhuurder" },
    { nr: "achterstand", als: ["isAchterstand"], dan: "ach-stadium" },
    { nr: "opzegging", als: ["isOpzegging"], dan: "opz-reden" },
    { nr: "tijdelijk", als: ["isTijdelijk"], dan: "tijd-soort" },
    { nr: "huurverhoging", als: ["isHuurverhoging"], dan: "verh-soort" },
    { nr: "huurprijs", als: ["isHuurprijs"], dan: "huur-woonvorm" },
    { nr: "servicekosten", als: ["isServicekosten"], dan: "serv-wat" },
    { nr: "borg", als: ["isBorg"], dan: "borg-fase" },
    { nr: "bemiddeling", als: ["isBemiddeling"], dan: "bem-soort" },
    { nr: "gebrek", als: ["isGebrek"], dan: "gebr-soort" },
    { nr: "overlast", als: ["isOverlast"], dan: "over-rol" },
    { nr: "samenwonen", als: ["isSamenwonen"], dan: "mede-situatie" },
    { nr: "onderhuur", als: ["isOnderhuur"], dan: "onder-rol" },
    { nr: "renovatie", als: ["isRenovatie"], dan: "reno-wat" },
    { nr: "discriminatie", als: ["isDiscriminatie"], dan: "disc-door" },
    { nr: "zelf-opzeggen", als: ["isZelfOpzeggen"], dan: "zelf-betaal" },
    { nr: "anders", als: [], dan: "huur-toelichting" },
  ],

  // The home and the rent: the same screens in several branches
  "na-woonvorm": [
    { nr: "opzegging", als: ["isOpzegging"], dan: "huur-extra" },
    { nr: "onderhuur", als: ["isOnderhuur"], dan: "huur-extra" },
    { nr: "tijdelijk", als: ["isTijdelijk"], dan: "tijd-einddatum" },
    { nr: "anders", als: [], dan: "huur-getekend" },
  ],
  "na-verhuurder": [
    { nr: "buitengesloten-1", als: ["isSlot"], dan: "buit-vonnis" },
    { nr: "buitengesloten-2", als: ["heeftBuitWat"], dan: "huur-extra" },
    { nr: "buitengesloten-3", als: [], dan: "buit-wat" },
  ],
  "na-getekend": [
    { nr: "tijdelijk", als: ["isTijdelijk"], dan: "huur-woonvorm" },
    { nr: "huurprijs", als: ["isHuurprijs"], dan: "huur-ingangsdatum" },
    { nr: "borg-1", als: ["isBorg", "isBorgTeHoog", "isGetekendVanaf"], dan: "huur-extra" },
    { nr: "borg-2", als: ["isBorg", "isBorgTeHoog"], dan: "huur-ingangsdatum" },
    { nr: "borg-3", als: ["isBorg"], dan: "borg-einde" },
    { nr: "anders", als: [], dan: "huur-kale-huur" },
  ],
  "na-kale-huur": [
    { nr: "achterstand", als: ["isAchterstand"], dan: "ach-oorzaak" },
    { nr: "huurverhoging", als: ["isHuurverhoging"], dan: "verh-ingang" },
    { nr: "huurprijs", als: ["isHuurprijs"], dan: "prijs-punten" },
    { nr: "IA", als: ["isAanvangNodig"], dan: "huur-ingangsdatum" },
    { nr: "gebrek", als: ["isGebrek"], dan: "gebr-huur-ingehouden" },
    { nr: "servicekosten", als: [], dan: "huur-extra" },
  ],
  "na-ingangsdatum": [
    { nr: "huurprijs", als: ["isHuurprijs"], dan: "huur-kale-huur" },
    { nr: "opzegging", als: ["isOpzegging"], dan: "huur-woonvorm" },
    { nr: "gebrek", als: ["isGebrek"], dan: "gebr-huur-ingehouden" },
    { nr: "anders", als: [], dan: "huur-extra" },
  ],

  "na-stadium": [
    { nr: "hop-bezocht", als: ["isBriefOnbekend"], dan: "huur-extra" },
    { nr: "hop-incasso", als: ["isAchterstand", "isIncasso"], dan: "huur-kale-huur" },
    { nr: "hop-huurschuld", als: ["isAchterstand"], dan: "ach-stadium" },
    { nr: "hop-slecht-huurder", als: ["isOpzegging", "heeftOpzReden"], dan: "opz-vorm" },
    { nr: "hop-opzegging", als: ["isOpzegging"], dan: "opz-reden" },
    { nr: "overlast", als: ["isBriefVanVerhuurder"], dan: "huur-extra" },
    { nr: "ontruimd", als: ["isOntruimd"], dan: "huur-extra" },
    { nr: "anders", als: [], dan: "ontr-datum" },
  ],
  "na-ontr-datum": [
    { nr: "vonnis", als: ["isVonnis"], dan: "ontr-gereageerd" },
    { nr: "huurschuld", als: ["isHuurschuldzaak"], dan: "ach-bedrag" },
    { nr: "anders", als: [], dan: "huur-extra" },
  ],
  "na-in-persoon": [
    { nr: "huurschuld", als: ["isHuurschuldzaak"], dan: "ach-bedrag" },
    { nr: "anders", als: [], dan: "huur-extra" },
  ],
  "na-buit-wat": [
    { nr: "slot", als: ["isSlot"], dan: "buit-vonnis" },
    { nr: "anders", als: [], dan: "huur-extra" },
  ],
  "na-ach-stadium": [
    { nr: "hop-bezocht", als: ["isBriefOnbekend"], dan: "huur-extra" },
    { nr: "hop-rechter", als: ["isRechter"], dan: "ontr-stadium" },
    { nr: "anders", als: [], dan: "huur-kale-huur" },
  ],
  "na-opz-reden": [
    { nr: "hop-tijdelijk", als: ["isTijdelijk"], dan: "tijd-soort" },
    { nr: "anders", als: [], dan: "opz-vorm" },
  ],
  "na-tijd-soort": [
    { nr: "opzegbaar", als: ["isOpzegbaar"], dan: "huur-extra" },
    { nr: "anders", als: [], dan: "huur-getekend" },
  ],
  "na-tijd-aangezegd": [
    { nr: "vanaf-2024-07", als: ["isGetekendVanaf"], dan: "tijd-groep" },
    { nr: "anders", als: [], dan: "huur-extra" },
  ],
  "na-verh-soort": [
    { nr: "verbetering", als: ["isVerbetering"], dan: "reno-klaar" },
    { nr: "terugwerkend", als: ["isTerugwerkend"], dan: "huur-extra" },
    { nr: "anders", als: [], dan: "huur-woonvorm" },
  ],
  "na-verh-ingang": [
    { nr: "toekomst", als: ["isToekomst"], dan: "verh-brief" },
    { nr: "verleden", als: [], dan: "verh-betaald" },
  ],
  "na-verh-brief": [
    { nr: "IA", als: ["isAanvangNodig"], dan: "huur-ingangsdatum" },
    { nr: "anders", als: [], dan: "huur-extra" },
  ],
  "na-verh-betaald": [
    { nr: "bezwaar", als: ["heeftBezwaar", "isAanvangNodig"], dan: "huur-ingangsdatum" },
    { nr: "bezwaar-2", als: ["heeftBezwaar"], dan: "huur-extra" },
    { nr: "betaald", als: ["heeftBetaald", "isAanvangNodig"], dan: "huur-ingangsdatum" },
    { nr: "betaald-2", als: ["heeftBetaald"], dan: "huur-extra" },
    { nr: "anders", als: [], dan: "verh-rappel" },
  ],
  "na-prijs-punten": [
    { nr: "bekend", als: ["isPuntenBekend"], dan: "huur-extra" },
    { nr: "zelfstandig", als: [], dan: "prijs-schatting" },
  ],
  "na-serv-wat": [
    { nr: "all-in", als: ["isAllIn"], dan: "huur-woonvorm" },
    { nr: "voorschot", als: ["isVoorschot"], dan: "serv-brief" },
    { nr: "anders", als: [], dan: "serv-jaar" },
  ],
  "na-gebr-soort": [
    { nr: "acuut", als: ["isAcuut"], dan: "huur-extra" },
    { nr: "klein", als: ["isKlein"], dan: "huur-extra" },
    { nr: "anders", als: [], dan: "gebr-gemeld" },
  ],
  "na-over-soort": [
    { nr: "last", als: ["heeftAlleenLast"], dan: "over-wie" },
    { nr: "anders", als: [], dan: "over-brief" },
  ],
  "na-over-brief": [
    { nr: "hop-rechter", als: ["isOverlastRechter"], dan: "ontr-stadium" },
    { nr: "beide", als: ["heeftBeide", "heeftGeenBrief"], dan: "over-wie" },
    { nr: "anders", als: [], dan: "huur-extra" },
  ],
  "na-mede-situatie": [
    { nr: "overleden", als: ["isOverleden"], dan: "mede-op-contract" },
    { nr: "samen", als: ["vraagtSamenwonen"], dan: "mede-samen-2jaar" },
    { nr: "anders", als: [], dan: "huur-extra" },
  ],
  "na-mede-op-contract": [
    { nr: "medehuurder", als: ["isMedehuurder"], dan: "huur-extra" },
    { nr: "anders", als: [], dan: "mede-samen-2jaar" },
  ],
  "na-reno-wat": [
    { nr: "huur-omhoog", als: ["isHuurOmhoog"], dan: "reno-klaar" },
    { nr: "anders", als: [], dan: "reno-datum" },
  ],
  "na-extra": [
    { nr: "spoed", als: ["isDringend"], dan: "huur-postcode" },
    { nr: "anders", als: [], dan: "huur-zelf" },
  ],

  uitkomst: [
    { nr: "hop-bezocht", als: ["isBriefOnbekend"], dan: "uit-dagvaarding" },
    { nr: "ontruiming-1", als: ["isOntruiming", "isOntruimd"], dan: "uit-ontruimd-dakloos" },
    { nr: "ontruiming-2", als: ["isOntruiming", "isAangezegd"], dan: "uit-ontruiming-aangezegd" },
    { nr: "ontruiming-3", als: ["isOntruiming", "isVonnis"], dan: "uit-ontruimingsvonnis" },
    { nr: "ontruiming-4", als: ["isOntruiming", "isBriefVanVerhuurder"], dan: "uit-overlast-beschuldigd" },
    { nr: "ontruiming-5", als: ["isOntruiming"], dan: "uit-dagvaarding" },
    { nr: "buitengesloten-1", als: ["isBuitengesloten", "isLeverancier"], dan: "uit-huur-algemeen" },
    { nr: "buitengesloten-2", als: ["isBuitengesloten", "isBedreigd"], dan: "uit-discriminatie-intimidatie" },
    { nr: "buitengesloten-3", als: ["isBuitengesloten", "heeftVonnis"], dan: "uit-ontruimd-dakloos" },
    { nr: "buitengesloten-4", als: ["isBuitengesloten"], dan: "uit-buitengesloten" },
    { nr: "achterstand-1", als: ["isAchterstand", "isIncasso"], dan: "uit-achterstand-incasso" },
    { nr: "achterstand-2", als: ["isAchterstand", "isGroteSchuld"], dan: "uit-achterstand-incasso" },
    { nr: "achterstand-3", als: ["isAchterstand"], dan: "uit-achterstand-vroeg" },
    { nr: "opzegging-1", als: ["isOpzegging", "isAntikraak"], dan: "uit-tijdelijk-eindigt" },
    { nr: "opzegging-2", als: ["isOpzegging"], dan: "uit-opzegging" },
    { nr: "tijdelijk-1", als: ["isTijdelijk", "isOpzegbaar"], dan: "uit-opzegging" },
    { nr: "tijdelijk-2a", als: ["isTijdelijk", "isLeegstandwet"], dan: "uit-tijdelijk-eindigt" },
    { nr: "tijdelijk-2b", als: ["isTijdelijk", "isAntikraak"], dan: "uit-tijdelijk-eindigt" },
    { nr: "tijdelijk-3", als: ["isTijdelijk", "heeftEerder"], dan: "uit-tijdelijk-vast" },
    { nr: "tijdelijk-4", als: ["isTijdelijk", "isGetekendVanaf", "hoortNergensBij"], dan: "uit-tijdelijk-vast" },
    { nr: "tijdelijk-5", als: ["isTijdelijk", "isTeLang"], dan: "uit-tijdelijk-vast" },
    { nr: "tijdelijk-6", als: ["isTijdelijk", "isAanzeggingOnbekend"], dan: "uit-tijdelijk-eindigt" },
    { nr: "tijdelijk-7", als: ["isTijdelijk", "isAanzeggingBuiten"], dan: "uit-tijdelijk-vast" },
    { nr: "tijdelijk-8", als: ["isTijdelijk", "isAanzeggingTeLaat"], dan: "uit-tijdelijk-vast" },
    { nr: "tijdelijk-9", als: ["isTijdelijk"], dan: "uit-tijdelijk-eindigt" },
    { nr: "3.1-1", als: ["isHuurverhoging", "isVerbetering"], dan: "uit-renovatie" },
    { nr: "3.1-2", als: ["isHuurverhoging", "isTerugwerkend"], dan: "uit-huurverhoging-na-ingang" },
    { nr: "3.1-3", als: ["isHuurverhoging", "isAntikraak"], dan: "uit-huur-algemeen" },
    { nr: "3.1-4a", als: ["isHuurverhoging", "isVrij", "isVerhogingOk"], dan: "uit-huurprijs-geen-stap" },
    { nr: "3.1-4b", als: ["isHuurverhoging", "isVrij"], dan: "uit-huurverhoging-vrij" },
    { nr: "3.1-5a", als: ["isHuurverhoging", "isToekomst", "bezwaarPast"], dan: "uit-huurverhoging-bezwaar" },
    { nr: "3.1-5b", als: ["isHuurverhoging", "isToekomst", "isVerhogingOk"], dan: "uit-huurprijs-geen-stap" },
    { nr: "3.1-5c", als: ["isHuurverhoging", "isToekomst"], dan: "uit-huurverhoging-bezwaar" },
    { nr: "3.1-6", als: ["isHuurverhoging", "heeftBezwaar"], dan: "uit-huurverhoging-na-ingang" },
    { nr: "3.1-7a", als: ["isHuurverhoging", "heeftBetaald", "isVerhogingOk"], dan: "uit-huurprijs-geen-stap" },
    { nr: "3.1-7b", als: ["isHuurverhoging", "isMidden", "isVerhogingOk"], dan: "uit-huurprijs-geen-stap" },
    { nr: "3.1-8", als: ["isHuurverhoging"], dan: "uit-huurverhoging-na-ingang" },
    { nr: "huurprijs-1", als: ["isHuurprijs", "isAntikraak"], dan: "uit-huur-algemeen" },
    { nr: "huurprijs-2", als: ["isHuurprijs", "isOk"], dan: "uit-huurprijs-geen-stap" },
    { nr: "huurprijs-3", als: ["isHuurprijs", "kanToetsen"], dan: "uit-aanvangshuur-toetsen" },
    { nr: "huurprijs-4", als: ["isHuurprijs", "isTeHoog", "isVrij", "isGetekendVoor"], dan: "uit-huurverlaging-punten" },
    { nr: "huurprijs-5", als: ["isHuurprijs", "isTeHoog"], dan: "uit-huurverlaging-punten" },
    { nr: "huurprijs-6", als: ["isHuurprijs", "isGeenSignaal"], dan: "uit-huurprijs-geen-stap" },
    { nr: "huurprijs-7", als: ["isHuurprijs"], dan: "uit-huurverlaging-punten" },
    { nr: "servicekosten-1", als: ["isServicekosten", "isAntikraak"], dan: "uit-huur-algemeen" },
    { nr: "servicekosten-2", als: ["isServicekosten"], dan: "uit-servicekosten" },
    { nr: "borg-1", als: ["isBorg", "isBorgTeHoog", "borgPast"], dan: "uit-huur-algemeen" },
    { nr: "borg-2", als: ["isBorg", "isBorgTeHoog"], dan: "uit-kosten-terugvragen" },
    { nr: "borg-3", als: ["isBorg"], dan: "uit-waarborgsom-terug" },
    { nr: "bemiddeling-1", als: ["isBemiddeling", "isVerjaard"], dan: "uit-huur-algemeen" },
    { nr: "bemiddeling-2", als: ["isBemiddeling", "isMakelaarsloon", "werkteNietVoorVerhuurder"], dan: "uit-huur-algemeen" },
    { nr: "bemiddeling-3", als: ["isBemiddeling"], dan: "uit-kosten-terugvragen" },
    { nr: "gebrek-1", als: ["isGebrek", "isAcuut"], dan: "uit-gebrek-acuut" },
    { nr: "gebrek-2", als: ["isGebrek", "isKlein"], dan: "uit-gebrek-melden" },
    { nr: "gebrek-3", als: ["isGebrek", "isAntikraak"], dan: "uit-huur-algemeen" },
    { nr: "gebrek-4", als: ["isGebrek", "isRijp"], dan: "uit-gebrek-afdwingen" },
    { nr: "gebrek-5", als: ["isGebrek"], dan: "uit-gebrek-melden" },
    { nr: "overlast-1", als: ["isOverlast", "krijgtSchuld"], dan: "uit-overlast-beschuldigd" },
    { nr: "overlast-2", als: ["isOverlast", "heeftAlleenLast"], dan: "uit-overlast-last" },
    { nr: "overlast-3", als: ["isOverlast", "heeftGeenBrief"], dan: "uit-overlast-last" },
    { nr: "overlast-4", als: ["isOverlast"], dan: "uit-overlast-beschuldigd" },
    { nr: "samenwonen-1", als: ["isSamenwonen", "isOverleden"], dan: "uit-overlijden" },
    { nr: "samenwonen-2", als: ["isSamenwonen", "isMedeOnbekend"], dan: "uit-huur-algemeen" },
    { nr: "samenwonen-3", als: ["isSamenwonen"], dan: "uit-medehuur-relatie" },
    { nr: "onderhuur", als: ["isOnderhuur"], dan: "uit-onderhuur" },
    { nr: "renovatie", als: ["isRenovatie"], dan: "uit-renovatie" },
    { nr: "discriminatie", als: ["isDiscriminatie"], dan: "uit-discriminatie-intimidatie" },
    { nr: "algemeen", als: [], dan: "uit-huur-algemeen" },
  ],
} as const satisfies Readonly<Record<string, Tabel>>;

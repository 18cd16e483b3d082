import type { Beslisregel } from "#flows/engine/flow-setup.ts";
import type { Beweringnaam } from "./beweringen.ts";
import type { UitkomstId } from "./uitkomsten.ts";
import type { VraagId } from "./vragen.ts";

/** Where a row leads. */
export type Plaats = VraagId | UitkomstId;

type Tabel = readonly Beslisregel<Beweringnaam, Plaats>[];

/**
 * The tables of the flow. `na-…`: the order of the questions (bezwaar.md 3.2), each after the question it is named after.
 * `uitkomst`: the order of decision (bezwaar.md 3.4, with its numbers; letters for the parts of one number). The first row
 * of which all statements hold is the one that counts.
 */
export const beslisregels = {
  "na-organisatie": [
    { nr: "3.2-1", als: ["isGeenOverheid"], dan: "x-andere-flow" },
    { nr: "3.2-2", als: ["isOrganisatieOnbekend"], dan: "bz-aanleiding" },
    { nr: "3.2-3", als: [], dan: "bz-onderwerp" },
  ],
  "na-onderwerp": [
    { nr: "3.2-4", als: ["isOntslagvergunning"], dan: "x-ontslag" },
    { nr: "3.2-5", als: ["isGemist"], dan: "bz-gemist-situatie" },
    { nr: "3.2-6", als: ["isStrafbeschikking"], dan: "bz-briefdatum" },
    { nr: "3.2-7", als: [], dan: "bz-aanleiding" },
  ],
  "na-gemist-situatie": [
    { nr: "3.2-5a", als: ["isGemist"], dan: "bz-nu-nood" },
    { nr: "3.2-5b", als: [], dan: "bz-aanleiding" },
  ],
  "na-aanleiding": [
    { nr: "3.2-8", als: ["wilAlleenStukken"], dan: "x-stukken" },
    { nr: "3.2-9", als: ["isBejegening"], dan: "bz-al-gedaan" },
    { nr: "3.2-10a", als: ["isInd", "isGeenAntwoord"], dan: "bz-nu-nood" },
    { nr: "3.2-10b", als: ["isInd", "isNogNiets"], dan: "bz-nu-nood" },
    { nr: "3.2-10c", als: ["isInd"], dan: "bz-briefdatum" },
    { nr: "3.2-11", als: ["isGeenAntwoord"], dan: "bz-wacht-op" },
    { nr: "3.2-14", als: ["isNogNiets"], dan: "bz-nu-nood" },
    { nr: "3.2-12", als: [], dan: "bz-briefdatum" },
  ],
  "na-briefdatum": [
    { nr: "3.2-6", als: ["isStrafbeschikking"], dan: "bz-bekend-datum" },
    { nr: "3.2-10c", als: ["isInd"], dan: "bz-termijn-in-brief" },
    { nr: "3.2-12", als: ["isVoornemenOfAanvulling"], dan: "bz-aanvulling-datum" },
    { nr: "3.2-13", als: ["isBetalen"], dan: "bz-al-gedaan" },
    { nr: "3.2-15", als: [], dan: "bz-termijn-in-brief" },
  ],
  "na-termijn-in-brief": [
    { nr: "3.2-10c", als: ["isInd"], dan: "bz-nu-nood" },
    { nr: "3.2-15a", als: ["vraagOntvangst"], dan: "bz-ontvangst" },
    { nr: "3.2-15b", als: [], dan: "bz-al-gedaan" },
  ],
  "na-aanvulling-datum": [
    { nr: "3.2-12a", als: ["isAanvulling"], dan: "bz-al-gedaan" },
    { nr: "3.2-12b", als: [], dan: "bz-gronden" },
  ],
  "na-aanvraagdatum": [
    { nr: "3.2-11a", als: ["wachtOpBezwaar"], dan: "bz-besluitdatum-bezwaar" },
    { nr: "3.2-11b", als: [], dan: "bz-stukken-gevraagd" },
  ],
  "na-al-gedaan": [
    { nr: "3.2-12a", als: ["isAanvulling"], dan: "bz-gronden" },
    { nr: "3.2-9", als: ["isBejegening"], dan: "bz-nu-nood" },
    { nr: "3.2-11", als: ["isGeenAntwoord"], dan: "bz-nu-nood" },
    { nr: "3.2-13", als: ["isBetalen"], dan: "bz-nu-nood" },
    { nr: "3.2-15c", als: ["isVerkeersboete"], dan: "bz-betaald" },
    { nr: "3.2-15d", als: ["isVoorbij", "isNaBezwaar"], dan: "bz-reden-te-laat" },
    { nr: "3.2-15e", als: ["isVoorbij", "heeftNietsVerstuurd"], dan: "bz-reden-te-laat" },
    { nr: "3.2-15f", als: [], dan: "bz-nu-nood" },
  ],
  "na-betaald": [
    { nr: "3.2-6", als: ["isStrafbeschikking"], dan: "bz-nu-nood" },
    { nr: "3.2-15d", als: ["isVoorbij", "isNaBezwaar"], dan: "bz-reden-te-laat" },
    { nr: "3.2-15e", als: ["isVoorbij", "heeftNietsVerstuurd"], dan: "bz-reden-te-laat" },
    { nr: "3.2-15f", als: [], dan: "bz-nu-nood" },
  ],
  "na-nu-nood": [
    { nr: "3.2-10", als: ["isInd"], dan: "bz-hulp" },
    { nr: "3.2-15g", als: ["isLangePad"], dan: "bz-gronden" },
    { nr: "3.2-16", als: [], dan: "bz-hulp" },
  ],
  "na-gronden": [
    { nr: "3.2-12", als: ["isVoornemenOfAanvulling"], dan: "bz-nu-nood" },
    { nr: "3.2-15h", als: [], dan: "bz-doel" },
  ],
  "na-doel": [
    { nr: "3.2-15i", als: ["teltBezwaren"], dan: "bz-aantal-bezwaren" },
    { nr: "3.2-15j", als: [], dan: "bz-hulp" },
  ],
  uitkomst: [
    { nr: "1", als: ["isBejegening"], dan: "o-klacht" },
    { nr: "2", als: ["isInd"], dan: "o-ind" },
    { nr: "3", als: ["isStrafbeschikking"], dan: "o-strafbeschikking" },
    { nr: "4a", als: ["isVerkeersboete", "isUitspraak"], dan: "o-hoger-beroep" },
    { nr: "4b", als: ["isVerkeersboete", "isBetalen"], dan: "o-betalingsregeling" },
    { nr: "4c", als: ["isVerkeersboete"], dan: "o-verkeersboete-m" },
    { nr: "5", als: ["isKwijtschelding", "isBesluitOfBeslissing"], dan: "o-kwijtschelding-afgewezen" },
    { nr: "6", als: ["isGemist"], dan: "o-gemiste-toeslagen" },
    { nr: "7a", als: ["isGeenAntwoord", "isBijstandZonderGeld"], dan: "o-bijstand-geen-geld" },
    { nr: "7b", als: ["isGeenAntwoord", "wachtOpKlacht"], dan: "o-klacht" },
    { nr: "7c", als: ["isGeenAntwoord", "isIngebrekeOm"], dan: "o-beroep-niet-tijdig" },
    { nr: "7d", als: ["isGeenAntwoord", "isIngebrekeLopend"], dan: "o-ingebrekestelling" },
    { nr: "7e", als: ["isGeenAntwoord", "isBeslistermijnVoorbij"], dan: "o-ingebrekestelling" },
    { nr: "7f", als: ["isGeenAntwoord"], dan: "o-beslistermijn-loopt-nog" },
    { nr: "8a", als: ["isNogNiets", "isPwAanvraag"], dan: "o-bijstand-geen-geld" },
    { nr: "8b", als: ["isNogNiets"], dan: "x-aanvragen" },
    { nr: "9", als: ["isUitspraak"], dan: "o-hoger-beroep" },
    { nr: "10", als: ["isBeslissingOpBezwaar"], dan: "o-beroep-rechtbank" },
    { nr: "11", als: ["isVoornemen"], dan: "o-voornemen-zienswijze" },
    { nr: "12", als: ["isAanvulling"], dan: "o-aanvullen-gronden" },
    { nr: "13", als: ["isBetalen"], dan: "o-betalingsregeling" },
    { nr: "14", als: ["isInfobrief", "isGeenNoodDoorBesluit"], dan: "o-geen-besluit-vraag-besluit" },
    { nr: "15a-i", als: ["isBezwaarIngetrokken", "isVoorbij"], dan: "o-te-laat-andere-weg" },
    { nr: "15a-ii", als: ["isBezwaarVerstuurd"], dan: "o-bezwaar-loopt" },
    { nr: "15b-i", als: ["isVoorbij", "isGeenReden"], dan: "o-te-laat-andere-weg" },
    { nr: "15b-ii", als: ["isVoorbij"], dan: "o-te-laat-toch-bezwaar" },
    { nr: "15c", als: ["isNoodDoorBesluit"], dan: "o-bezwaar-en-spoedrechter" },
    { nr: "15d", als: ["isBijnaOfOnbekend"], dan: "o-pro-forma-nu" },
    { nr: "15e-i", als: ["isUwvMedisch"], dan: "o-uwv-medisch" },
    { nr: "15e-ii", als: ["isUwvHjl"], dan: "o-uwv-hjl-lijn" },
    { nr: "15e-iii", als: ["isToeslag"], dan: "o-toeslag-terugvordering" },
    { nr: "15e-iv", als: ["isWmoJeugd"], dan: "o-wmo-jeugd" },
    { nr: "15e-v", als: ["isWlz"], dan: "o-wlz-ciz" },
    { nr: "15e-vi", als: ["isBrp"], dan: "o-brp" },
    { nr: "15e-vii", als: ["isBelastingLokaal"], dan: "o-belasting-lokaal" },
    { nr: "15f", als: ["wilPraten"], dan: "o-eerst-gesprek-met-vangnet" },
    { nr: "15g", als: [], dan: "o-bezwaar-op-tijd" },
  ],
} as const satisfies Readonly<Record<string, Tabel>>;

import type { Beslisregel } from "#flows/engine/flow-setup.ts";
import type { Beweringnaam } from "./beweringen.ts";

/**
 * The ordered tables of scheiden.md 3.1 (which question comes next) and 3.3 (where the walk ends). The first row of which all
 * statements hold counts.
 */
type Tabel = readonly Beslisregel<Beweringnaam>[];

export const beslisregels = {
  "na-veilig-nu": [
    { nr: "v1", als: ["vraagControle"], dan: "controle-signalen" },
    { nr: "v2", als: [], dan: "fase" },
  ],
  "na-fase": [
    { nr: "f1", als: ["isFaseVerzoek"], dan: "datum-stuk" },
    { nr: "f2", als: ["isFaseUitspraak"], dan: "soort-uitspraak" },
    { nr: "f3", als: ["isAlGescheiden"], dan: "na-scheiding" },
    { nr: "f4", als: [], dan: "relatievorm" },
  ],
  "na-datum-stuk": [
    { nr: "d1", als: ["isFaseVerzoek"], dan: "soort-stuk" },
    { nr: "d2", als: [], dan: "verschenen" },
  ],
  "na-kinderen": [
    { nr: "k1", als: ["vraagScheidingsdatum"], dan: "datum-scheiding" },
    { nr: "k2", als: ["vraagAchterstand"], dan: "achterstand-sinds" },
    { nr: "k3", als: ["isVeilig", "isVoorBegin"], dan: "eens" },
    { nr: "k4", als: [], dan: "over-kind" },
  ],
  "over-kind": [
    { nr: "o1", als: ["heeftKind", "isVeilig", "isAlGescheiden", "isNaScheidingOverKind"], dan: "kind-knelpunt" },
    { nr: "o2", als: ["isVeilig", "isAlGescheiden"], dan: "na-kind-knelpunt" },
    { nr: "o3", als: ["heeftKind"], dan: "kind-knelpunt" },
    { nr: "o4", als: [], dan: "na-kind-knelpunt" },
  ],
  "na-kind-knelpunt": [
    { nr: "n1", als: ["isOnveilig"], dan: "woning" },
    { nr: "n2", als: ["isFaseUitspraak"], dan: "woning" },
    { nr: "n3", als: ["vraagVerhuisdatum"], dan: "verhuis-datum" },
    { nr: "n4", als: [], dan: "na-verhuis-datum" },
  ],
  "na-verhuis-datum": [
    { nr: "g1", als: ["isFaseVerzoek"], dan: "woning" },
    { nr: "g2", als: ["vraagGezag"], dan: "gezag" },
    { nr: "g3", als: [], dan: "over-wonen" },
  ],
  "over-wonen": [
    { nr: "w1", als: ["isAlGescheiden", "isNaScheidingOverWonen"], dan: "woning" },
    { nr: "w2", als: ["isAlGescheiden"], dan: "knelpunten" },
    { nr: "w3", als: [], dan: "woning" },
  ],
  "na-knelpunten": [
    { nr: "i1", als: ["isOnveilig"], dan: "postcode" },
    { nr: "i2", als: ["isControleGevraagd"], dan: "postcode" },
    { nr: "i3", als: [], dan: "inkomen" },
  ],
  uitkomst: [
    { nr: "1", als: ["isAcuut"], dan: "spoed-gevaar" },
    { nr: "2", als: ["heeftHuisverbod"], dan: "huisverbod-gekregen" },
    { nr: "3", als: ["isKindBuitenland"], dan: "kind-buitenland" },
    { nr: "4", als: ["isOnveilig"], dan: "onveilig-eigen-advocaat" },
    { nr: "5", als: ["isDakloos"], dan: "dakloos-scheiding" },
    { nr: "6", als: ["heeftVerzoek"], dan: "verzoek-gekregen" },
    { nr: "7", als: ["isFaseUitspraak"], dan: "uitspraak-gekregen" },
    { nr: "8", als: ["heeftZorgen"], dan: "zorgen-om-kind" },
    { nr: "9", als: ["isVerhuizing"], dan: "kind-verhuizing" },
    { nr: "10", als: ["isNietBetaald"], dan: "alimentatie-niet-betaald" },
    { nr: "11", als: ["isAlimentatieWijzigen"], dan: "alimentatie-wijzigen" },
    { nr: "12", als: ["isOmgangNaScheiding"], dan: "omgang-vastgelopen" },
    { nr: "13", als: ["isAlGescheiden"], dan: "nazorg-verdeling" },
    { nr: "14", als: ["heeftSnelNodig"], dan: "voorlopige-voorzieningen" },
    { nr: "15", als: ["isOnvindbaar"], dan: "partner-onvindbaar" },
    { nr: "16", als: ["heeftEigenAdvocaatNodig"], dan: "eigen-advocaat" },
    { nr: "17", als: ["isOrientatie"], dan: "orientatie" },
    { nr: "18", als: ["isOmgangVast"], dan: "omgang-vastgelopen" },
    { nr: "19", als: ["zijnOuders"], dan: "ouders-niet-getrouwd" },
    { nr: "20", als: ["isNietFormeel"], dan: "samenwoners-zonder-kind" },
    { nr: "21", als: ["isGeregistreerdZonderKind", "zijnEens", "isEenvoudig"], dan: "gp-zonder-rechter" },
    { nr: "22", als: ["zijnEens", "isEenvoudig"], dan: "samen-zelfregie" },
    { nr: "23", als: ["zijnBijnaEens"], dan: "samen-mediator" },
    { nr: "24", als: [], dan: "orientatie" },
  ],
} as const satisfies Readonly<Record<string, Tabel>>;

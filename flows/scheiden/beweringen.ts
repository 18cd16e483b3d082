import type { Bewering } from "#flows/engine/flow-setup.ts";
import type { Fase, Feiten, NaScheiding } from "./feiten.ts";

/** Statements about the facts, as the tables of `beslisregels.ts` use them. */

const fase = (...fasen: Fase[]): Bewering<Feiten> => ({ leest: ["fase"], is: (f) => fasen.includes(f.fase) });
const naScheiding = (...zaken: NaScheiding[]): Bewering<Feiten> => ({ leest: ["naScheiding"], is: (f) => zaken.includes(f.naScheiding) });

/** Married or registered (scheiden.md 3.2); "weet-niet" is not, except where a guard names it. */
export const isFormeel = ({ relatie }: Pick<Feiten, "relatie">): boolean => relatie === "gehuwd" || relatie === "geregistreerd";
/** Something is stuck about the children. */
export const isKindVast = (f: Pick<Feiten, "kindBuitenland" | "kindZorgen" | "kindVerhuizen" | "kindOmgang">): boolean =>
  f.kindBuitenland || f.kindZorgen || f.kindVerhuizen || f.kindOmgang;

const KIND = ["kindBuitenland", "kindZorgen", "kindVerhuizen", "kindOmgang"] as const;

export const beweringen = {
  // The path
  vraagControle: { leest: ["vraagControle"], is: (f) => f.vraagControle },
  isVeilig: { leest: ["onveilig"], is: (f) => !f.onveilig },
  isFaseVerzoek: fase("verzoek"),
  isFaseUitspraak: fase("uitspraak"),
  isAlGescheiden: fase("al-gescheiden"),
  isVoorBegin: fase("twijfel", "lopend", "loopt"),
  vraagScheidingsdatum: naScheiding("verdeling"),
  vraagAchterstand: naScheiding("niet-betaald"),
  isNietBetaald: naScheiding("niet-betaald"),
  isAlimentatieWijzigen: naScheiding("alimentatie"),
  isOmgangNaScheiding: naScheiding("omgang"),
  isVerhuizenNaScheiding: naScheiding("verhuizen"),
  /** After a divorce the children are asked about only when it is about them. */
  isNaScheidingOverKind: naScheiding("omgang", "verhuizen"),
  isNaScheidingOverWonen: naScheiding("verdeling", "onbekend"),
  heeftKind: { leest: ["kinderen"], is: (f) => f.kinderen === "gezag" },
  vraagVerhuisdatum: { leest: ["kindVerhuizen", "naScheiding"], is: (f) => f.kindVerhuizen || f.naScheiding === "verhuizen" },
  /** The questions about the children were asked, and authority may make a difference. */
  vraagGezag: { leest: ["isKindGevraagd", "relatie", ...KIND], is: (f) => f.isKindGevraagd && (!isFormeel(f) || isKindVast(f)) },
  isControleGevraagd: { leest: ["isControleGevraagd"], is: (f) => f.isControleGevraagd },

  // The outcome (scheiden.md 3.3)
  isAcuut: { leest: ["acuut"], is: (f) => f.acuut },
  heeftHuisverbod: { leest: ["heeftHuisverbod"], is: (f) => f.heeftHuisverbod },
  isKindBuitenland: { leest: ["kindBuitenland"], is: (f) => f.kindBuitenland },
  isOnveilig: { leest: ["onveilig"], is: (f) => f.onveilig },
  isDakloos: {
    leest: ["geenSlaapplek", "buitengesloten", "relatie", "fase"],
    is: (f) => f.geenSlaapplek || (f.buitengesloten && (!isFormeel(f) || f.fase === "al-gescheiden")),
  },
  heeftVerzoek: { leest: ["fase", "isBriefAdvocaat"], is: (f) => f.fase === "verzoek" && !f.isBriefAdvocaat },
  heeftZorgen: { leest: ["kindZorgen"], is: (f) => f.kindZorgen },
  isVerhuizing: { leest: ["kindVerhuizen", "naScheiding"], is: (f) => f.kindVerhuizen || f.naScheiding === "verhuizen" },
  heeftSnelNodig: { leest: ["relatie", "geldnood", "buitengesloten"], is: (f) => isFormeel(f) && (f.geldnood || f.buitengesloten) },
  isOnvindbaar: { leest: ["relatie", "eens"], is: (f) => isFormeel(f) && f.eens === "geen-contact" },
  heeftEigenAdvocaatNodig: {
    leest: ["relatie", "fase", "isBriefAdvocaat", "eens"],
    is: (f) =>
      (isFormeel(f) || f.relatie === "weet-niet") &&
      (f.isBriefAdvocaat || (f.eens === "oneens" && f.fase !== "twijfel") || (f.fase === "loopt" && f.eens === "onbekend")),
  },
  isOrientatie: { leest: ["fase", "eens", "relatie"], is: (f) => f.fase === "twijfel" || f.eens === "weet-nog-niet" || f.relatie === "weet-niet" },
  isOmgangVast: {
    leest: ["relatie", "eens", "kindOmgang"],
    is: (f) => !isFormeel(f) && (f.eens === "oneens" || f.eens === "geen-contact") && f.kindOmgang,
  },
  zijnOuders: { leest: ["relatie", "kinderen"], is: (f) => !isFormeel(f) && (f.kinderen === "gezag" || f.relatie === "niet-samengewoond") },
  isNietFormeel: { leest: ["relatie"], is: (f) => !isFormeel(f) },
  isGeregistreerdZonderKind: { leest: ["relatie", "kinderen"], is: (f) => f.relatie === "geregistreerd" && f.kinderen === "nee" },
  zijnEens: { leest: ["eens"], is: (f) => f.eens === "alles" },
  isEenvoudig: { leest: ["complex"], is: (f) => !f.complex },
  zijnBijnaEens: { leest: ["eens"], is: (f) => f.eens === "alles" || f.eens === "deels" },
} as const satisfies Readonly<Record<string, Bewering<Feiten>>>;

export type Beweringnaam = keyof typeof beweringen;

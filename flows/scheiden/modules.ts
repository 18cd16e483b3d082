/** Cards under the primary outcome (scheiden.md 4.23 to 4.30): words at `module.<id>.{naam,tekst,stap}`. */
export interface Module {
  /** Steps in order: `stap.<step>`. */
  readonly stappen: readonly string[];
  /** Other words for a part of the cases: `variant.<variant>`. */
  readonly varianten?: readonly string[];
  /** Referral codes in order. */
  readonly verwijzing: readonly string[];
  /** Ids in `bronnen`. */
  readonly bronnen: readonly string[];
}

export const modules = {
  "m-kinderalimentatie": {
    stappen: ["bereken", "leg-vast", "indexeer"],
    verwijzing: ["rekentool"],
    bronnen: ["bw-1-392", "bw-1-395a", "bw-1-397", "bw-1-400", "bw-1-402a", "bw-1-404"],
  },
  "m-partneralimentatie": {
    stappen: ["bereken-bedrag", "bereken-duur"],
    verwijzing: ["rekentool"],
    bronnen: ["bw-1-156", "bw-1-157", "bw-1-160", "stb-2019-283"],
  },
  "m-huurwoning": {
    stappen: ["afspraak-wie-blijft", "informeer-verhuurder", "huurtoeslag", "huur-betalen"],
    varianten: ["formeel", "samenwoners"],
    verwijzing: ["hjl", "sociaal_raadslieden"],
    bronnen: ["bw-7-266", "bw-7-267", "hr-2021-1964", "bw-1-165"],
  },
  "m-koopwoning": {
    stappen: ["taxatie", "hypotheekgesprek", "wie-betaalt-nu", "gebruiksvergoeding", "nhg"],
    verwijzing: ["mediator", "advocaat", "schuldhulp"],
    bronnen: ["bw-3-168", "bw-6-6", "bw-1-165", "ib-3-111"],
  },
  "m-vermogen-schulden": {
    stappen: ["lijst-peildatum", "bkr", "en-of-rekening", "schuldhulp"],
    verwijzing: ["sociaal_raadslieden", "schuldhulp", "hjl", "advocaat"],
    bronnen: ["bw-1-85", "bw-1-94", "bw-1-99", "bw-1-100", "bw-1-102", "bw-1-103"],
  },
  "m-pensioen": {
    stappen: ["overzicht", "formulier", "beide-richtingen"],
    verwijzing: ["mediator", "advocaat"],
    bronnen: ["wvps-2", "wvps-5", "pensioenwet-57", "wet-pensioenverdeling"],
  },
  "m-toeslagen-nazorg": {
    stappen: [
      "meld-adres", "meld-toeslagen", "meld-datum-verzoek", "zorgverzekering", "kinderbijslag-kgb", "voorlopige-aanslag", "testament-verzekeringen",
      "meld-bijstand", "wachtwoorden", "kijk-terug",
    ],
    verwijzing: [],
    bronnen: ["awir-3", "awir-17", "brp-2-39"],
  },
  "m-internationaal": {
    stappen: ["welke-rechter", "verblijf-eerst-advocaat", "religieus-meewerken"],
    verwijzing: ["advocaat", "hjl"],
    bronnen: ["brussel-ii-ter-3", "rv-827", "vb-3-51"],
  },
} as const satisfies Record<string, Module>;

export type ModuleId = keyof typeof modules;

/** All modules in the order in which they are shown. */
export const MODULES = Object.keys(modules) as readonly ModuleId[];

/** The module in its wide shape. */
export function moduleVan(id: ModuleId): Module {
  return modules[id];
}

import type { Bewering } from "#flows/engine/flow-setup.ts";
import { WEGEN, type Feiten, type Weg } from "./feiten.ts";

/** Statements about the facts, as the tables of `beslisregels.ts` use them. */

/** Screens on one path, the last two questions included (3.1, "Twelve"). */
const MEESTE_SCHERMEN = 12;

/** In which part of the tree the walk is. */
const opWeg = Object.fromEntries(WEGEN.map((weg) => [`opWeg${weg}`, { leest: ["weg"], is: (f: Feiten) => f.weg === weg }])) as unknown as Readonly<
  Record<`opWeg${Weg}`, Bewering<Feiten>>
>;

export const beweringen = {
  ...opWeg,

  // ways round
  isGeenOmweg: { leest: ["omweg"], is: (f) => !f.omweg },
  isNietVanWerksfeer: { leest: ["vanWerksfeer"], is: (f) => !f.vanWerksfeer },
  pastNog: { leest: ["aantal"], is: (f) => f.aantal < MEESTE_SCHERMEN },

  // dismissal, agreement, end of a contract
  isOpStaandeVoet: { leest: ["opStaandeVoet"], is: (f) => f.opStaandeVoet },
  isGeenInstemming: { leest: ["instemming"], is: (f) => !f.instemming },
  isBedenktijdOpen: { leest: ["bedenktijdOpen"], is: (f) => f.bedenktijdOpen },
  heeftAanzegplicht: { leest: ["aanzegplicht"], is: (f) => f.aanzegplicht },
  isAanzegTeLaat: { leest: ["aanzegTeLaat"], is: (f) => f.aanzegTeLaat },
  isNietAanzegTeLaat: { leest: ["aanzegTeLaat"], is: (f) => !f.aanzegTeLaat },
  isVast: { leest: ["vast"], is: (f) => f.vast },
  isProeftijdFout: { leest: ["proeftijdFout"], is: (f) => f.proeftijdFout },

  // pay
  isOnderMinimumloon: { leest: ["onderMinimumloon"], is: (f) => f.onderMinimumloon },
  isFailliet: { leest: ["failliet"], is: (f) => f.failliet },

  // flex, zzp, werksfeer, beding
  isUitzendStopt: { leest: ["uitzendStopt"], is: (f) => f.uitzendStopt },
  isZzpGestopt: { leest: ["zzpGestopt"], is: (f) => f.zzpGestopt },
  isDiscriminatie: { leest: ["discriminatie"], is: (f) => f.discriminatie },
  isBedingTijdelijk: { leest: ["bedingTijdelijk"], is: (f) => f.bedingTijdelijk },

  // income and debts
  isSamenloop: { leest: ["samenloop"], is: (f) => f.samenloop },
  isDreiging: { leest: ["dreiging"], is: (f) => f.dreiging },
  isBeslag: { leest: ["beslag"], is: (f) => f.beslag },
} as const satisfies Readonly<Record<string, Bewering<Feiten>>>;

export type Beweringnaam = keyof typeof beweringen;

import type { Bewering } from "#flows/engine/flow-setup.ts";
import type { Aanleiding, Feiten } from "./feiten.ts";
import type { Soort } from "./onderwerp.ts";

/** Statements about the facts, as the tables of `beslisregels.ts` use them. */

const soort = (...soorten: Soort[]): Bewering<Feiten> => ({ leest: ["soort"], is: (f) => soorten.includes(f.soort) });
const aanleiding = (...aanleidingen: (Aanleiding | null)[]): Bewering<Feiten> => ({
  leest: ["aanleiding"],
  is: (f) => aanleidingen.includes(f.aanleiding),
});

export const beweringen = {
  // bz-organisatie
  isGeenOverheid: { leest: ["organisatie"], is: (f) => f.organisatie === "geen-overheid" },
  isOrganisatieOnbekend: { leest: ["organisatie"], is: (f) => f.organisatie === "weet-niet" },

  // bz-onderwerp
  isOntslagvergunning: soort("ontslagvergunning"),
  isGemist: soort("gemist"),
  isStrafbeschikking: soort("strafbeschikking"),
  /** A traffic fine, the first letter or a reminder of it. */
  isVerkeersboete: soort("verkeersboete", "aanmaning"),
  isInd: soort("ind"),
  isKwijtschelding: soort("kwijtschelding"),
  isPwAanvraag: soort("pw-aanvraag"),
  isUwvMedisch: soort("uwv-medisch"),
  isUwvHjl: soort("uwv-hjl"),
  isToeslag: soort("toeslag"),
  isWmoJeugd: soort("wmo-jeugd"),
  isWlz: soort("wlz"),
  isBrp: soort("brp"),
  isBelastingLokaal: soort("lokaal"),
  teltBezwaren: { leest: ["teltBezwaren"], is: (f) => f.teltBezwaren },

  // bz-aanleiding
  wilAlleenStukken: aanleiding("wil-stukken"),
  isBejegening: aanleiding("bejegening"),
  isGeenAntwoord: aanleiding("geen-antwoord"),
  isNogNiets: aanleiding("nog-niets"),
  isVoornemen: aanleiding("voornemen"),
  isAanvulling: aanleiding("aanvulling"),
  isVoornemenOfAanvulling: aanleiding("voornemen", "aanvulling"),
  isBetalen: aanleiding("betalen"),
  isInfobrief: aanleiding("infobrief"),
  isBeslissingOpBezwaar: aanleiding("beslissing-op-bezwaar"),
  isUitspraak: aanleiding("uitspraak"),
  isNaBezwaar: aanleiding("beslissing-op-bezwaar", "uitspraak"),
  isBesluitOfBeslissing: aanleiding("besluit", "infobrief", "beslissing-op-bezwaar"),
  /** The long path: there is a decision, or what may be one. */
  isLangePad: aanleiding("besluit", "infobrief", "beslissing-op-bezwaar", "uitspraak"),

  // term
  vraagOntvangst: { leest: ["vraagOntvangst"], is: (f) => f.vraagOntvangst },
  isVoorbij: { leest: ["termijnStatus"], is: (f) => f.termijnStatus === "voorbij" },
  isBijnaOfOnbekend: { leest: ["termijnStatus"], is: (f) => f.termijnStatus === "bijna" || f.termijnStatus === "onbekend" },
  isGeenReden: { leest: ["geenReden"], is: (f) => f.geenReden },

  // waiting
  wachtOpBezwaar: { leest: ["wachtOp"], is: (f) => f.wachtOp === "bezwaar" },
  wachtOpKlacht: { leest: ["wachtOp"], is: (f) => f.wachtOp === "klacht" },
  isIngebrekeOm: { leest: ["ingebreke"], is: (f) => f.ingebreke === "om" },
  isIngebrekeLopend: { leest: ["ingebreke"], is: (f) => f.ingebreke === "loopt" },
  isBeslistermijnVoorbij: { leest: ["beslisStatus"], is: (f) => f.beslisStatus === "voorbij" },

  // what was done, what is needed, what is wanted
  isBezwaarVerstuurd: { leest: ["gedaan"], is: (f) => f.gedaan === "verstuurd" },
  isBezwaarIngetrokken: { leest: ["gedaan"], is: (f) => f.gedaan === "ingetrokken" },
  heeftNietsVerstuurd: { leest: ["gedaan"], is: (f) => f.gedaan === "niets" },
  isBijstandZonderGeld: { leest: ["bijstandZonderGeld"], is: (f) => f.bijstandZonderGeld },
  isNoodDoorBesluit: { leest: ["noodDoorBesluit"], is: (f) => f.noodDoorBesluit },
  isGeenNoodDoorBesluit: { leest: ["noodDoorBesluit"], is: (f) => !f.noodDoorBesluit },
  wilPraten: { leest: ["wilPraten"], is: (f) => f.wilPraten },
} as const satisfies Readonly<Record<string, Bewering<Feiten>>>;

export type Beweringnaam = keyof typeof beweringen;

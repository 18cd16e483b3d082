import { veld, type BriefVeld, type Ontbreekt, type Situatie, type Waarden } from "#flows/engine/brief.ts";
import { dagVan } from "#flows/engine/brief-situatie.ts";
import { plusDagen, type Datum } from "#flows/engine/datum.ts";
import { getypteDag, laatste, zin } from "./situatie.ts";
import { keurIban, keurNaVandaag } from "./velden.ts";

/** What the letters after the end of a contract share: their day, the day of payment, the term of the court. */

/** Days in which is paid, unless the term of the court comes first. */
const BETAALDAGEN = 14;
/** Days before the last day of the court on which the answer must be there, to be able to go. */
const VOOR_DE_RECHTER = 7;

/** The last day of work: as typed, else as answered. */
export const eindeDag = (s: Situatie): Datum | undefined => getypteDag(s, "laatste-werkdag", dagVan(s, "einde-datum"));

/** The day of a letter that is sent right after the contract: today, or the first day after the end. */
function naEinde(s: Situatie): Datum {
  const einde = eindeDag(s);
  return einde ? laatste(s.peildatum, plusDagen(einde, 1)) : s.peildatum;
}

/** The day above a letter that goes out after the last day. */
export const briefdagVeld = (s: Situatie): BriefVeld => veld("datum", "datum", { verplicht: true, toekomst: true, voorstel: naEinde(s) });

/** The last day of work, asked once for all letters. */
export const eindeVeld = (s: Situatie): BriefVeld =>
  veld("laatste-werkdag", "datum", { gedeeld: true, verplicht: true, toekomst: true, voorstel: dagVan(s, "einde-datum") });

/** Fourteen days after the letter, or earlier when the court must be asked before. */
export function betaalVeld(s: Situatie, uiterste: Datum | undefined): BriefVeld {
  const brief = getypteDag(s, "datum", naEinde(s)) ?? s.peildatum;
  const gewoon = plusDagen(brief, BETAALDAGEN);
  const eerder = uiterste && uiterste >= s.peildatum && plusDagen(uiterste, -VOOR_DE_RECHTER) < gewoon ? plusDagen(uiterste, -VOOR_DE_RECHTER) : gewoon;
  return veld("betaal-uiterlijk", "datum", { verplicht: true, toekomst: true, voorstel: laatste(eerder, plusDagen(s.peildatum, 1)) });
}

/** The letter comes after the last day, and the money before the term of the court ends. */
export function keurDagen(w: Waarden, s: Situatie, uiterste: Datum | undefined): readonly Ontbreekt[] {
  const datum = w.datum("datum");
  const einde = w.datum("laatste-werkdag");
  const betaal = w.datum("betaal-uiterlijk");
  return [
    ...(datum && einde && datum <= einde ? [{ veld: "datum", reden: "datum-na-einde" }] : []),
    ...(betaal && uiterste && uiterste >= s.peildatum && betaal >= uiterste ? [{ veld: "betaal-uiterlijk", reden: "betaal-voor-termijn" }] : []),
    ...keurNaVandaag(w, s, "betaal-uiterlijk"),
    ...keurIban(w),
  ];
}

/** The court sentence, as long as its day is not over. */
export const rechter = (s: Situatie, uiterste: Datum | undefined, brief: string) =>
  uiterste !== undefined && uiterste >= s.peildatum && zin(`${brief}.rechter`, { datum: { datum: uiterste } });

/** The contract still runs. */
export const loopt = (s: Situatie): boolean => {
  const einde = dagVan(s, "einde-datum");
  return einde !== undefined && einde >= s.peildatum;
};

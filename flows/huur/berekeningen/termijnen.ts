import { plusDagen, plusMaanden, laatste, type Datum } from "#flows/engine/datum.ts";
import { atw, eersteWerkdagNa, werkdagTerug } from "#flows/engine/kalender.ts";

/*
 * F7: every term of huur.md 6.7. "− 1 d" is deliberate: sources write both "binnen" and "vóór", the safe day is shown.
 */

/** F7a: bezwaar against a decision of gemeente or burgemeester. */
export const bezwaarBesluit = (verstuurd: Datum): Datum => atw(plusDagen(verstuurd, 42));

/** F7b: last day to pay without costs after a 14-dagenbrief. */
export const betaalZonderKosten = (ontvangen: Datum): Datum => plusDagen(ontvangen, 14);

/** F7c: verzet, after service in person, an act of knowledge or the eviction. */
export const verzetUiterlijk = (bekend: Datum): Datum => atw(plusDagen(bekend, 28));

/** F7d: hoger beroep, in a normal case and in kort geding, from the day of the judgment. */
export const hogerBeroepUiterlijk = (vonnis: Datum): { readonly gewoon: Datum; readonly kortGeding: Datum } => ({
  gewoon: atw(plusMaanden(vonnis, 3)),
  kortGeding: atw(plusDagen(vonnis, 28)),
});

/** F7e: advised day to answer a notice; not fatal. */
export const antwoordOpzegging = (ontvangen: Datum): Datum => plusDagen(ontvangen, 42);

/** F7f: the objection against an increase must be with the landlord on this day. */
export const bezwaarHuurverhoging = (ingang: Datum): Datum => plusDagen(ingang, -1);

/** F7g: last day for the landlord to go to the Huurcommissie after an objection. */
export const verhuurderNaarHuurcommissie = (ingang: Datum): Datum => atw(plusDagen(ingang, 42));

/** F7h: last day for the tenant to go to the Huurcommissie about an increase. */
export const huurderNaarHuurcommissie = (ingang: Datum): Datum => plusDagen(plusMaanden(ingang, 4), -1);

/** F7h': last day for the registered reminder of the landlord. */
export const herinneringUiterlijk = (ingang: Datum): Datum => plusMaanden(ingang, 3);

/** F7i: last day to have the rent at the start tested. */
export const aanvangshuurUiterlijk = (start: Datum): Datum => plusDagen(plusMaanden(start, 6), -1);

/** F7j: kantonrechter after a decision of the Huurcommissie, and verzet after a decision of its chair. */
export const naHuurcommissie = (verstuurd: Datum): { readonly kantonrechter: Datum; readonly verzet: Datum } => ({
  kantonrechter: atw(plusDagen(verstuurd, 56)),
  verzet: atw(plusDagen(verstuurd, 21)),
});

/** F7k: the day in a proposal for a lower rent that is sent on `verstuurd`, and the last day for the Huurcommissie after it. */
export function huurverlagingsdagen(verstuurd: Datum): { readonly voorstel: Datum; readonly huurcommissie: Datum } {
  const na = plusMaanden(verstuurd, 2);
  const voorstel = na.endsWith("-01") ? na : `${plusMaanden(na, 1).slice(0, 7)}-01`;
  return { voorstel, huurcommissie: atw(plusDagen(voorstel, 42)) };
}

/** F7l: first and last day for the Huurcommissie after a defect was reported in writing. */
export const gebrekVenster = (melding: Datum): { readonly eerste: Datum; readonly laatste: Datum } => ({
  eerste: plusDagen(melding, 43),
  laatste: plusDagen(plusMaanden(melding, 6), -1),
});

/** F7m: last day to claim in court that one may stay after the tenant died. */
export const voortzettingUiterlijk = (overlijden: Datum): Datum => plusDagen(plusMaanden(overlijden, 6), -1);

/** F7n: court after the letter that 70% agrees. */
export const renovatieNaarRechter = (brief: Datum): Datum => atw(plusDagen(brief, 56));

/** F7n: Huurcommissie about an increase after improvement. */
export const verbeteringNaarHuurcommissie = (klaar: Datum): Datum => plusDagen(plusMaanden(klaar, 3), -1);

/** F7o: last day for the first talk with the gemeente in a threatening situation, three working days after the report. */
export function gesprekGemeente(melding: Datum): Datum {
  let dag = melding;
  for (let i = 0; i < 3; i += 1) dag = eersteWerkdagNa(dag);
  return dag;
}

/** F7p: the rent at the start of a first temporary contract of at most two years from before 1 July 2024 ("laat nakijken"). */
export const aanvangshuurTijdelijk = (einde: Datum): Datum => plusDagen(plusMaanden(einde, 6), -1);

/** The advice date: seven days before the last day, back to a working day, not before today. */
export const adviesdag = (uiterlijk: Datum, vandaag: Datum): Datum => laatste(werkdagTerug(plusDagen(uiterlijk, -7)), vandaag)!;

/** F10: days of the service costs of a year: the statement, and the last day for the Huurcommissie. */
export const servicekostenDagen = (jaar: number): { readonly afrekening: Datum; readonly huurcommissie: Datum } => ({
  afrekening: `${jaar + 1}-06-30`,
  huurcommissie: `${jaar + 3}-06-30`,
});

/** F10 [SK-3]: the first day to go on after a letter to the landlord. */
export const servicekostenVanaf = (brief: Datum): Datum => plusDagen(brief, 22);

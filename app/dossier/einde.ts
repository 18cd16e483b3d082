import { dagenTussen, laatste, plusDagen, plusMaanden, type Datum } from "#flows/engine/datum.ts";
import type { DossierInhoud } from "./dossier-schema.ts";

/** How long a person may keep a dossier, in days. */
export const BEWAREN = { minimum: 7, standaard: 90, maximum: 365 } as const;

/** A term later than this many months from today does not lengthen the keeping: it may be a slip in a year. */
const VERSTE_TERMIJN = 24;
const NA_TERMIJN = 3;

/** The last day of an unsaved journey: it ends 24 hours after its beginning, so at the latest tomorrow. */
export function eindeOnbewaard(vandaag: Datum): Datum {
  return plusDagen(vandaag, 1);
}

/**
 * The last day of a saved dossier: the day that was chosen, or three months after the last known term when that is later.
 * Days outside 7 to 365 count as the nearest of them.
 */
export function eindeBewaard(inhoud: DossierInhoud, vandaag: Datum, dagen: number): Datum {
  const gekozen = plusDagen(vandaag, Math.min(BEWAREN.maximum, Math.max(BEWAREN.minimum, Math.round(dagen))));
  return laatste(gekozen, naLaatsteTermijn(inhoud, vandaag)) ?? gekozen;
}

/** Three months after the last known term of a finished case; undefined when there is none. */
export function naLaatsteTermijn(inhoud: DossierInhoud, vandaag: Datum): Datum | undefined {
  const grens = plusMaanden(vandaag, VERSTE_TERMIJN);
  const termijnen = inhoud.zaken.flatMap((zaak) => zaak.afgerond?.diagnose.termijnen ?? []).map((termijn) => termijn.datum);
  const verste = laatste(...termijnen.filter((datum) => datum <= grens));
  return verste && plusMaanden(verste, NA_TERMIJN);
}

/** Days from today up to and including the last day. */
export function dagenTotEinde(vandaag: Datum, eindigtOp: Datum): number {
  return dagenTussen(vandaag, eindigtOp);
}

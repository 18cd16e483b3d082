import { plusDagen, plusMaanden, type Datum } from "#flows/engine/datum.ts";
import type { Antwoorden, Waarde } from "#flows/engine/vraag.ts";
import { aanzegvenster } from "./berekeningen/opzegtermijn.ts";
import { herinneringUiterlijk } from "./berekeningen/termijnen.ts";
import type { Feiten } from "./feiten.ts";

/* The values with which the walk tries a question: both sides of every boundary around it. */

const tot = (dagen: readonly Datum[], vandaag: Datum): readonly Datum[] => [...new Set(dagen)].filter((dag) => dag <= vandaag);

export const velden = (id: string, dagen: readonly Datum[]): readonly Antwoorden[] => dagen.map((dag) => ({ [id]: dag }));

/** Both sides of the window in which a temporary contract may be announced to end. */
export function rond(einde: Datum, vandaag: Datum): readonly Datum[] {
  const { eerste, laatste } = aanzegvenster(einde);
  return tot([plusDagen(eerste, -1), eerste, laatste, plusDagen(laatste, 1)], vandaag);
}

/** Days on which a contract began: before and after every change of the law, and around six and nine months ago. */
export function contractdata(feiten: Feiten, vandaag: Datum): readonly Datum[] {
  if (feiten.tak === "opzegging") return [plusMaanden(vandaag, -9), plusDagen(plusMaanden(vandaag, -9), 1), plusMaanden(vandaag, -40)];
  if (feiten.tak === "borg") return ["2023-06-30", "2023-07-01"];
  const halfJaar = plusMaanden(vandaag, -6);
  return tot(["1994-06-30", "2010-03-01", "2022-09-01", "2024-08-01", halfJaar, plusDagen(halfJaar, 1), plusDagen(halfJaar, 9)], vandaag);
}

export const HUREN_BIJ_AANVANG: readonly number[] = [600, 650, 760, 905, 1150, 1300];

/** Rents on both sides of every limit that the branch compares with. */
export function huren(feiten: Feiten): readonly number[] {
  if (feiten.tak === "achterstand") return [0, 660];
  return feiten.tak === "huurprijs" ? [0, 300, 600, 750, 1000, 1300] : [0, 300, 600, 700, 890, 920, 1000, 1175, 1200, 1350];
}

/** Days on which an increase starts: ahead, and around three and four months ago. */
export function ingangsdata(_feiten: Feiten, vandaag: Datum): readonly Datum[] {
  const vier = plusMaanden(vandaag, -4);
  const drie = plusMaanden(vandaag, -3);
  return [plusDagen(vandaag, 90), plusDagen(vandaag, 30), vandaag, plusDagen(vandaag, -20), drie, plusDagen(drie, -1), plusDagen(vier, 3), vier];
}

/** Days of the proposal: two months before the increase, and one day too late. */
export function aankondiging({ verhIngang }: Feiten, vandaag: Datum): readonly Datum[] {
  if (verhIngang === null) return [vandaag];
  const grens = plusMaanden(verhIngang, -2);
  return tot([grens, plusDagen(grens, 1), vandaag], vandaag);
}

/** Days of the registered reminder: just in time, and too late. */
export function herinnering({ verhIngang }: Feiten, vandaag: Datum): readonly Datum[] {
  if (verhIngang === null) return [vandaag];
  const grens = herinneringUiterlijk(verhIngang);
  return tot([plusDagen(verhIngang, 5), grens, plusDagen(grens, 1)], vandaag);
}

/** Days on which the rent ended: the borg is due, or not yet. */
export function borgdata(_feiten: Feiten, vandaag: Datum): readonly Datum[] {
  return [0, -13, -20, -29, -60].map((n) => plusDagen(vandaag, n));
}

/** The three examples of huur.md 6.3, as far as they fit the form. */
export function schattingen(waarde: Waarde): readonly Antwoorden[] {
  if (waarde !== "ja") return [];
  const klein = { m2_vertrekken: 38, m2_overig: 2, n_verwarmd: 3, type: "meergezins", label: "G", aanrecht: 1.5, woz: 265_000 };
  const groot = { m2_vertrekken: 85, m2_overig: 12, n_verwarmd: 6, type: "eengezins", label: "A", aanrecht: 3, buiten_m2: 45, woz: 420_000 };
  return [klein, groot];
}

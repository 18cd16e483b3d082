import { dagnummer, plusDagen, vanDagnummer, type Datum } from "#flows/engine/datum.ts";
import type { Antwoorden, Waarde } from "#flows/engine/vraag.ts";
import type { Feiten } from "./feiten.ts";
import { beslistermijn, burgertermijn, ingebrekeStand } from "./termijnen.ts";

/*
 * The days on which the walk tries a question: both sides of every boundary of the law around it, found with the same
 * functions that compute the terms.
 */

/** Both sides of the boundary: the last day before `peildatum` for which `is` holds, and the day after it. */
function rond(is: (dag: Datum) => boolean, peildatum: Datum): readonly Datum[] {
  let laag = dagnummer(peildatum) - 400;
  let hoog = dagnummer(peildatum);
  if (is(peildatum)) return [peildatum];
  if (!is(vanDagnummer(laag))) return [];
  while (hoog - laag > 1) {
    const midden = (laag + hoog) >> 1;
    if (is(vanDagnummer(midden))) laag = midden;
    else hoog = midden;
  }
  return [vanDagnummer(laag), vanDagnummer(hoog)];
}

const uniek = (dagen: readonly Datum[]): readonly Datum[] => [...new Set(dagen)];

const bewaard = new Map<string, readonly Datum[]>();

function bewaar(sleutel: string, maak: () => readonly Datum[]): readonly Datum[] {
  let dagen = bewaard.get(sleutel);
  if (!dagen) bewaard.set(sleutel, (dagen = maak()));
  return dagen;
}

/** Dates of a letter: a week old, and where each possible term is over, or fourteen days before that. */
export function briefdata(feiten: Feiten, peildatum: Datum): readonly Datum[] {
  return bewaar(`brief ${feiten.termijnklasse} ${peildatum}`, () => {
    const voorbij = (inBrief: string | undefined, status: string) => (briefdatum: Datum) => {
      const termijn = burgertermijn({ klasse: feiten.termijnklasse, briefdatum, inBrief }, peildatum);
      if (termijn.deadline === undefined) return false;
      return status === "voorbij" ? termijn.status === "voorbij" : termijn.status !== "open";
    };
    const inBrieven = [undefined, "6-weken", "4-weken", "2-weken", "korter"];
    return uniek([
      peildatum,
      ...[-6, -7, -8].map((dagen) => plusDagen(peildatum, dagen)),
      ...inBrieven.flatMap((inBrief) => [...rond(voorbij(inBrief, "voorbij"), peildatum), ...rond(voorbij(inBrief, "bijna"), peildatum)]),
    ]);
  });
}

/** Days of sending: where the term to decide is over, with each of the delays that are asked after it. */
export function verzenddata(feiten: Feiten, peildatum: Datum): readonly Datum[] {
  const { beslisklasse: klasse, wachtOp } = feiten;
  return bewaar(`verstuurd ${klasse} ${wachtOp} ${peildatum}`, () =>
    uniek([
      peildatum,
      ...["nee", "weet-niet"].flatMap((stukken) =>
        (wachtOp === "bezwaar" ? (["ja", "nee"] as const) : [undefined]).flatMap((commissie) =>
          rond((verstuurd) => beslistermijn({ klasse, wachtOp: wachtOp ?? "aanvraag", verstuurd, commissie, stukken }, peildatum).status === "voorbij", peildatum),
        ),
      ),
    ]),
  );
}

/** Dates of the decision against which the bezwaar is: where the term to decide on it is over. */
export function besluitdata(feiten: Feiten, peildatum: Datum): readonly Datum[] {
  const klasse = feiten.beslisklasse;
  return bewaar(`besluit ${klasse} ${peildatum}`, () =>
    uniek([
      plusDagen(peildatum, -1),
      ...(["ja", "nee"] as const).flatMap((commissie) =>
        ["nee", "weet-niet"].flatMap((stukken) =>
          rond((besluitdatum) => beslistermijn({ klasse, wachtOp: "bezwaar", besluitdatum, commissie, stukken }, peildatum).status === "voorbij", peildatum),
        ),
      ),
    ]),
  );
}

/** A last day in the letter: over, today, near, far. */
export function dagenInBrief(waarde: Waarde, _feiten: Feiten, peildatum: Datum): readonly Antwoorden[] {
  if (waarde !== "datum") return [];
  return [-1, 0, 14, 15].map((dagen) => ({ "bz-termijn-datum": plusDagen(peildatum, dagen) }));
}

/** Delays of the organisation: ten days and a year of missing papers, a new day that is over or not. */
export function uitstel(waarde: Waarde, _feiten: Feiten, peildatum: Datum): readonly Antwoorden[] {
  if (waarde === "papieren") {
    return [10, 365].map((dagen) => ({ "bz-stukken-van": plusDagen(peildatum, -dagen), "bz-stukken-tot": peildatum }));
  }
  return waarde === "uitstelbrief" ? [-4, -1, 0].map((dagen) => ({ "bz-uitstel-datum": plusDagen(peildatum, dagen) })) : [];
}

/** Receipt of an ingebrekestelling: too early, just in time, and both sides of its two weeks. */
export function ingebrekedata(waarde: Waarde, { beslisEinde }: Feiten, peildatum: Datum): readonly Antwoorden[] {
  if (beslisEinde === null || !Array.isArray(waarde) || !waarde.includes("ingebrekestelling")) return [];
  const grens = rond((ontvangen) => ingebrekeStand(ontvangen, "1900-01-01", peildatum) === "om", peildatum);
  return uniek([beslisEinde, plusDagen(beslisEinde, 1), ...grens])
    .filter((dag) => dag <= peildatum)
    .map((dag) => ({ "bz-ingebreke-datum": dag }));
}

/** Days around today for a question of which the answer decides no route. */
export function rondVandaag(_feiten: Feiten, peildatum: Datum): readonly Datum[] {
  return [peildatum, plusDagen(peildatum, -1), plusDagen(peildatum, -8)];
}

/** A day before which to react: over, today, in three days, in four, in fifteen. */
export function reactiedata(_feiten: Feiten, peildatum: Datum): readonly Datum[] {
  return [-1, 0, 3, 4, 15].map((dagen) => plusDagen(peildatum, dagen));
}

import type { Aanbod } from "./aanbod.ts";
import { gewichten, TERMEN, type Term } from "./gewichten.ts";
import type { Termen } from "./score.ts";
import type { Plaatsing, Rangschikking, SlotUitkomst } from "./rangschik.ts";

/** A ranking as the commands print it: keys in English, ids of the domain files, points per term. */

const punten = (termen: Termen): Record<Term, number> =>
  Object.fromEntries(TERMEN.map((term) => [term, (gewichten.termen[term] * termen[term]) / 100])) as Record<Term, number>;

function regel({ aanbod, totaal, termen, regels, redenen, belang, gelijk, vangnet }: Plaatsing) {
  return {
    id: aanbod.id,
    name: aanbod.naam,
    kind: aanbod.kind,
    score: totaal,
    terms: punten(termen),
    rules: regels,
    reasons: redenen.map(({ sleutel, waarden }) => ({ code: sleutel, ...waarden })),
    notice: belang && { code: belang.sleutel, ...belang.waarden },
    tied: gelijk,
    fallback: vangnet,
    unverified: aanbod.status !== "geverifieerd",
  };
}

function slotUit({ slot, getoond, meer, eigenHelper, leeg, witteVlek }: SlotUitkomst) {
  return { slot, offers: getoond.map(regel), more: meer.map(regel), ownHelper: eigenHelper, empty: leeg, gap: witteVlek };
}

const kort = ({ id, naam, kind }: Aanbod) => ({ id, name: naam, kind });

/** The slots of a ranking, for `evaluate` and `refer`. */
export function slotsUitvoer({ slots }: Rangschikking) {
  return slots.map(slotUit);
}

/** A whole ranking, for `refer`. */
export function rangschikkingUitvoer(uit: Rangschikking) {
  return {
    weights: uit.versie,
    date: uit.dag,
    band: uit.band,
    first: { codes: uit.eerst.teksten, offers: uit.eerst.aanbod.map(kort) },
    slots: slotsUitvoer(uit),
    fallback: uit.terugval.map(kort),
    dropped: uit.afgevallen.map(({ aanbod, slot, filters, vertellen }) => ({ ...kort(aanbod), slot, filters, told: vertellen })),
  };
}


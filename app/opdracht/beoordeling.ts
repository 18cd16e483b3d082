import { OpdrachtFout } from "#flows/engine/opdracht.ts";
import { beoordeel, eigenIds, keurBeoordeling, probleemVan, type Beoordeling } from "#flows/beoordeling/index.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { maakPlan, type Plan } from "#flows/plan/index.ts";
import type { AnyFlow } from "#flows/index.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";

/** A flow with the answers it knows, as the command evaluates it. */
export interface Zaak {
  readonly stroom: AnyFlow;
  readonly antwoorden: Antwoorden;
}

/** The answers to the assessment in a file, and those of the flows; what is no object is left for the flows to refuse. */
export function scheid(inhoud: unknown): { readonly mcd: Record<string, unknown> | null; readonly rest: unknown } {
  if (typeof inhoud !== "object" || inhoud === null || Array.isArray(inhoud)) return { mcd: null, rest: inhoud };
  const ids = new Set(eigenIds(inhoud as Record<string, unknown>));
  if (ids.size === 0) return { mcd: null, rest: inhoud };
  const deel = (hoort: boolean) => Object.fromEntries(Object.entries(inhoud).filter(([id]) => ids.has(id) === hoort));
  return { mcd: deel(true), rest: deel(false) };
}

/** The answers to the assessment. Throws for an impossible value. */
export function gekeurdeBeoordeling(mcd: Record<string, unknown>): Antwoorden {
  const gekeurd = keurBeoordeling(mcd);
  if (!gekeurd.ok) throw new OpdrachtFout(gekeurd.fout);
  return gekeurd.antwoorden;
}

/** `scores` and `band` of the assessment. Throws for an impossible value. */
export function beoordelingVan(mcd: Record<string, unknown>, zaken: readonly Zaak[], peildatum: Datum): Pick<Beoordeling, "scores" | "band"> {
  const problemen = zaken.flatMap(({ stroom, antwoorden }) => probleemVan(stroom, evalueer(stroom, antwoorden, peildatum, { aannemen: true }), peildatum) ?? []);
  const { scores, band } = beoordeel(gekeurdeBeoordeling(mcd), problemen, peildatum);
  return { scores, band };
}

const lijn = ({ flow, id }: { readonly flow: string; readonly id: string }) => ({ flow, id });

/** The plan with keys in English, ids of the domain files. `who` is the person, or the organisation that has to decide. */
function uitvoer(plan: Plan) {
  return {
    leads: plan.leidt,
    order: plan.volgorde,
    urgency: plan.urgentie,
    safety: plan.veiligheid.map(lijn),
    actions: plan.acties.map((a) => ({ ...lijn(a), date: a.uiterlijk, who: "person", help: a.hulp, also: a.ook.map(lijn) })),
    deadlines: plan.termijnen.map((t) => ({ ...lijn(t), date: t.datum, legal: t.wettelijk, who: t.voor === "burger" ? "person" : "organisation", passed: t.verstreken })),
    documents: plan.stukken.map((s) => ({ ...lijn(s), also: s.ook.map(lijn) })),
    letters: plan.brieven.map(({ flow, id }) => ({ flow, code: id })),
    referrals: plan.verwijzingen.map(({ flow, id, kind, ook }) => ({ flow, code: id, kind, also: ook.map((o) => ({ flow: o.flow, code: o.id })) })),
  };
}

/** One plan over all flows of the command. */
export function planVan(zaken: readonly Zaak[], peildatum: Datum) {
  return uitvoer(
    maakPlan(
      zaken.flatMap(({ stroom, antwoorden }) => {
        const { diagnose } = evalueer(stroom, antwoorden, peildatum, { aannemen: true });
        return diagnose ? [{ diagnose, samen: stroom.samen }] : [];
      }),
    ),
  );
}

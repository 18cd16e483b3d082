import { redirect, type RouterContextProvider } from "react-router";
import { klokContext } from "#app/contexts.ts";
import type { Zaak } from "#app/dossier/dossier-schema.ts";
import { leesStand } from "#app/dossier/toegang.server.ts";
import { vertaler } from "#app/taal/vertaler.server.ts";
import { huidigAdres } from "#app/triage/plaats.ts";
import { plusDagen, type Datum } from "#flows/engine/datum.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { maakAgenda } from "./ics.server.ts";

/** Days after a bezwaar was sent on which a confirmation should be there (bezwaar.md 4.2, `o-bezwaar-op-tijd`). */
const BEVESTIGING_DAGEN = 14;
const BEZWAAR = ["L1", "L2"] as const;

/** One day of the person's own: to act, or only to be reminded. */
export interface Dag {
  readonly id: string;
  readonly datum: Datum;
  readonly soort: "afspraak" | "herinnering";
}

/**
 * The days for a calendar, from today on: the person's own last days, the days before them on which to act, the day after
 * the organisation should have acted (when that is certain), and two weeks after a bezwaar was sent.
 */
export function agendadagen(diagnose: Diagnose, zaak: Pick<Zaak, "verstuurd">, peildatum: Datum): readonly Dag[] {
  const termijnen = diagnose.termijnen.flatMap((t): Dag[] => {
    if (t.voor === "burger") return [{ id: t.id, datum: t.datum, soort: t.id === "vangnet" ? "herinnering" : "afspraak" }];
    return t.aangenomen ? [] : [{ id: t.id, datum: plusDagen(t.datum, 1), soort: "herinnering" }];
  });
  const bevestigingen = BEZWAAR.flatMap((code): Dag[] => {
    const op = zaak.verstuurd[code]?.op;
    return op ? [{ id: `bevestiging-${code}`, datum: plusDagen(op, BEVESTIGING_DAGEN), soort: "herinnering" }] : [];
  });
  return [...termijnen, ...bevestigingen].filter(({ datum }) => datum >= peildatum);
}

/** The days of the open dossier as a calendar file with a neutral name. */
export async function loadAfspraken(context: Readonly<RouterContextProvider>): Promise<Response> {
  const { dossier, zaak, flow, peildatum, voortgang } = await leesStand(context, "/uitkomst");
  const { diagnose } = evalueer(flow, zaak.antwoorden, peildatum);
  if (!diagnose || !zaak.afgerond) throw redirect(huidigAdres(voortgang), 303);
  const t = vertaler(context, "brieven");
  const dagen = agendadagen(diagnose, zaak, peildatum).map(({ id, datum, soort }) => ({ id, datum, titel: t(`agenda.${soort}`) }));
  return new Response(maakAgenda(dagen, dossier.id, context.get(klokContext)()), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="afspraken.ics"',
      "Cache-Control": "no-store",
    },
  });
}

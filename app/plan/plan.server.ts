import type { RouterContextProvider } from "react-router";
import { zegtOnveilig } from "#app/beoordeling/onveilig.ts";
import type { DossierInhoud, Zaak } from "#app/dossier/dossier-schema.ts";
import { schrijfDossier } from "#app/dossier/dossier.server.ts";
import { reisVan, type Reis } from "#app/dossier/reis.ts";
import { leesStand, type Stand } from "#app/dossier/toegang.server.ts";
import { panelenVan, type Panelen } from "#app/dossier/veiligheid.ts";
import type { Datum } from "#flows/engine/datum.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { findFlow } from "#flows/index.ts";
import { maakPlan, type Plan, type Plek, type Planzaak } from "#flows/plan/index.ts";

type Context = Readonly<RouterContextProvider>;

export const PLAN = "/plan";

/** One problem of the dossier as the plan shows it. */
export interface Probleemregel {
  readonly flow: string;
  /** Null while a question is open. */
  readonly diagnose: Diagnose | null;
}

/** The plan page in ids and values. */
export interface Planpagina extends Reis {
  readonly plan: Plan | null;
  readonly problemen: readonly Probleemregel[];
  /** Safety panels of every problem: here danger of each of them stands open. */
  readonly gevaar: readonly Panelen[];
  readonly peildatum: Datum;
  readonly isVol: boolean;
  /** Danger was told in the assessment. */
  readonly isOnveilig: boolean;
}

/** The problems of a dossier with their evaluation of today; one of a flow that does not exist any more is left out. */
export function zakenVan({ dossier, peildatum }: Stand) {
  return dossier.inhoud.zaken.flatMap((zaak) => {
    const flow = findFlow(zaak.flow);
    return flow ? [{ zaak, flow, evaluatie: evalueer(flow, zaak.antwoorden, peildatum) }] : [];
  });
}

function planzaken(stand: Stand): readonly Planzaak[] {
  return zakenVan(stand).flatMap(({ zaak, flow, evaluatie: { diagnose } }) =>
    diagnose ? [{ diagnose, samen: flow.samen, gedaan: zaak.gedaan, verzameld: zaak.verzameld }] : [],
  );
}

/** One plan over all problems that have a result, and the problems that still hold a question. */
export async function loadPlan(context: Context, zoek: URLSearchParams): Promise<Planpagina> {
  const stand = await leesStand(context, PLAN);
  const zaken = planzaken(stand);
  return {
    ...reisVan(stand),
    plan: zaken.length > 0 ? maakPlan(zaken) : null,
    problemen: zakenVan(stand).map(({ flow, evaluatie }) => ({ flow: flow.id, diagnose: evaluatie.diagnose })),
    gevaar: zakenVan(stand).map(({ zaak, flow }) => panelenVan(flow.id, flow.signalen(zaak.antwoorden), [])).filter(({ nieuw }) => nieuw.length > 0),
    peildatum: stand.peildatum,
    isVol: zoek.get("melding") === "vol",
    isOnveilig: zegtOnveilig(stand.dossier.inhoud.beoordeling ?? {}),
  };
}

/** How a line is named in a form: the flow before its id. */
export const naamVan = ({ flow, id }: Plek): string => `${flow}.${id}`;

function met(lijst: readonly string[], id: string, erin: boolean): string[] {
  const zonder = lijst.filter((ander) => ander !== id);
  return erin ? [...zonder, id] : zonder;
}

type Lijst = "gedaan" | "verzameld";

/** Ticks every line in the problem it belongs to; a line that a problem does not have is left alone. */
function vinkAf(inhoud: DossierInhoud, plekken: readonly Plek[], lijst: Lijst, klaar: boolean): DossierInhoud {
  const werkBij = (zaak: Zaak): Zaak =>
    plekken.filter(({ flow }) => flow === zaak.flow).reduce<Zaak>((z, { id }) => ({ ...z, [lijst]: met(z[lijst], id, klaar) }), zaak);
  return { ...inhoud, zaken: inhoud.zaken.map(werkBij) };
}

/** One small form of the plan: ticks a step or a paper, in every problem in which it is the same. Says where to go on. */
export async function werkPlanBij(context: Context, formulier: FormData): Promise<string> {
  const stand = await leesStand(context, PLAN);
  const zaken = planzaken(stand);
  if (zaken.length === 0) return PLAN;
  // The whole plan, also what is ticked off: the same lines in either direction.
  const plan = maakPlan(zaken.map(({ diagnose, samen }) => ({ diagnose, samen })));
  const klaar = formulier.get("klaar") === "ja";
  for (const [veld, regels, lijst, actie] of [["stap", plan.acties, "gedaan", "stap-afgevinkt"], ["stuk", plan.stukken, "verzameld", "stuk-afgevinkt"]] as const) {
    const naam = formulier.get(veld);
    const regel = regels.find((een) => [een, ...een.ook].some((plek) => naamVan(plek) === naam));
    if (!regel || typeof naam !== "string") continue;
    const plekken = [regel, ...regel.ook];
    const isAnders = stand.dossier.inhoud.zaken.some((zaak) => plekken.some(({ flow, id }) => flow === zaak.flow && zaak[lijst].includes(id) !== klaar));
    if (isAnders) await schrijfDossier(context, (inhoud) => vinkAf(inhoud, plekken, lijst, klaar), { actie });
    return `${PLAN}#${veld}-${naamVan(regel)}`;
  }
  return PLAN;
}

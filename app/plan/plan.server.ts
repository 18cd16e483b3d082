import type { RouterContextProvider } from "react-router";
import { beoordelingVan } from "#app/beoordeling/beoordeling.server.ts";
import { zegtOnveilig } from "#app/beoordeling/onveilig.ts";
import type { DossierInhoud, Zaak } from "#app/dossier/dossier-schema.ts";
import { schrijfDossier } from "#app/dossier/dossier.server.ts";
import { reisBij } from "#app/dossier/reis.server.ts";
import type { Reis } from "#app/dossier/reis.ts";
import { leesDossier, type Dossierstand } from "#app/dossier/toegang.server.ts";
import { panelenVan, type Panelen } from "#app/dossier/veiligheid.ts";
import { vergelijk } from "#app/dossier/vergelijk.ts";
import { straksVan, type Voorstel } from "#app/zoeken/zoeken.server.ts";
import type { Beoordeling } from "#flows/beoordeling/index.ts";
import type { Datum } from "#flows/engine/datum.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { maakPlan, type Plan, type Plek, type Planzaak } from "#flows/plan/index.ts";
import { nogThemasVan, zakenVan, type Probleemstand } from "./zaken.server.ts";

type Context = Readonly<RouterContextProvider>;

export const PLAN = "/plan";

/** One problem of the dossier as the plan shows it. */
export interface Probleemregel {
  readonly flow: string;
  /** Null while a question is open. */
  readonly diagnose: Diagnose | null;
  /** What is new since the person finished it: another result, or a question that has to be answered (again). */
  readonly nieuw: "uitkomst" | "vraag" | null;
}

/** The plan page in ids and values. */
export interface Planpagina extends Reis {
  readonly plan: Plan | null;
  readonly problemen: readonly Probleemregel[];
  /** Safety panels of every problem: here danger of each of them stands open. */
  readonly gevaar: readonly Panelen[];
  readonly peildatum: Datum;
  readonly isVol: boolean;
  /** What the person told in the assessment; null before its first answer. */
  readonly beoordeling: Beoordeling | null;
  /** Danger was told in the assessment. */
  readonly isOnveilig: boolean;
  /** Themes that the dossier may still take, and what the person named before. */
  readonly nogThemas: readonly string[];
  readonly straks: readonly Voorstel[];
}

function planzaken(stand: Dossierstand): readonly Planzaak[] {
  return zakenVan(stand).flatMap(({ zaak, flow, evaluatie: { diagnose } }) =>
    diagnose ? [{ diagnose, samen: flow.samen, gedaan: zaak.gedaan, verzameld: zaak.verzameld }] : [],
  );
}

function regelVan({ zaak: { afgerond }, flow, evaluatie: { diagnose } }: Probleemstand): Probleemregel {
  const nieuw = afgerond === null ? null : diagnose === null ? "vraag" : vergelijk(afgerond.diagnose, diagnose).length > 0 ? "uitkomst" : null;
  return { flow: flow.id, diagnose, nieuw };
}

/** One plan over all problems that have a result, and the problems that still hold a question. */
export async function loadPlan(context: Context, zoek: URLSearchParams): Promise<Planpagina> {
  const stand = await leesDossier(context, PLAN);
  const { inhoud } = stand.dossier;
  const zaken = planzaken(stand);
  return {
    ...reisBij(stand),
    plan: zaken.length > 0 ? maakPlan(zaken) : null,
    problemen: zakenVan(stand).map(regelVan),
    gevaar: zakenVan(stand).map(({ zaak, flow }) => panelenVan(flow.id, flow.signalen(zaak.antwoorden), [])).filter(({ nieuw }) => nieuw.length > 0),
    peildatum: stand.peildatum,
    isVol: zoek.get("melding") === "vol",
    beoordeling: beoordelingVan(stand),
    isOnveilig: zegtOnveilig(inhoud.beoordeling ?? {}),
    nogThemas: nogThemasVan(inhoud),
    straks: straksVan(context, inhoud),
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
  const stand = await leesDossier(context, PLAN);
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

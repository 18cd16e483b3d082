import type { Datum } from "#flows/engine/datum.ts";
import type { Diagnose, Termijn, Verwijzing } from "#flows/engine/diagnose.ts";
import type { Samen } from "#flows/engine/samen.ts";
import { isGevaarlijk, opGewicht, rijgStappen, type Herkomst } from "./volgorde.ts";

export { draagOver, type Bron } from "./overdracht.ts";

/** A line of one problem: word keys are looked up in the words of that flow. */
export interface Plek {
  readonly flow: string;
  readonly id: string;
}

/** One thing to do; `ook` are the same thing in other problems, done at the same time. */
export interface Actie extends Plek {
  readonly uiterlijk: Datum | null;
  /** Who can help with it: the first code of help of its problem; null when there is none. */
  readonly hulp: string | null;
  readonly ook: readonly Plek[];
}

export interface PlanTermijn extends Plek {
  readonly datum: Datum;
  readonly wettelijk: Datum | null;
  readonly voor: Termijn["voor"];
  readonly verstreken: boolean;
}

/** A kind of help; `ook` is the same kind as other problems name it. */
export interface PlanVerwijzing extends Plek {
  readonly kind: string | null;
  readonly ook: readonly Plek[];
}

/** One plan over all problems of a person: what first, by when, who (verwijzing.md C.3, band D). */
export interface Plan {
  /** The flow of the dominant problem: it decides who starts. */
  readonly leidt: string;
  /** The problems, the dominant one first. */
  readonly volgorde: readonly string[];
  readonly urgentie: Diagnose["urgentie"];
  /** Signals of danger, before everything else. */
  readonly veiligheid: readonly Plek[];
  readonly acties: readonly Actie[];
  /** What is ticked off. */
  readonly gedaan: readonly Plek[];
  /** Last days of the person and of organisations, the first one first; passed ones last. */
  readonly termijnen: readonly PlanTermijn[];
  readonly stukken: readonly (Plek & { readonly ook: readonly Plek[]; readonly verzameld: boolean })[];
  readonly brieven: readonly Plek[];
  readonly verwijzingen: readonly PlanVerwijzing[];
}

/** One finished problem, with what the person ticked off. */
export interface Planzaak {
  readonly diagnose: Diagnose;
  readonly samen?: Samen | undefined;
  readonly gedaan?: readonly string[];
  readonly verzameld?: readonly string[];
}

const VAN_HOOG_NAAR_LAAG: readonly Diagnose["urgentie"][] = ["spoed", "hoog", "normaal", "laag"];

const laatsteDeel = (id: string): string => id.slice(id.lastIndexOf(".") + 1);
const plek = (diagnose: Diagnose, id: string): Plek => ({ flow: diagnose.flow, id });

/** Under which name a line is the same as another one: shared by flows, or the same last part in one flow. */
function naamVan(samen: Samen | undefined, soort: "stappen" | "stukken", { flow, id }: Plek): string {
  const namen = samen?.[soort];
  const deel = laatsteDeel(id);
  return namen && Object.hasOwn(namen, deel) ? `=${namen[deel]!}` : `${flow}:${deel}`;
}

function vroegste(a: Datum | null, b: Datum | null): Datum | null {
  return a === null || (b !== null && b < a) ? b : a;
}

/** The steps in order, each thing once; a thing that is met again keeps its first place and the earlier day. */
function actiesVan(rij: readonly Herkomst[], samenVan: ReadonlyMap<Diagnose, Samen | undefined>): readonly Actie[] {
  const perNaam = new Map<string, Actie>();
  for (const { diagnose, stap } of rij) {
    const hier = plek(diagnose, stap.id);
    const naam = naamVan(samenVan.get(diagnose), "stappen", hier);
    const eerder = perNaam.get(naam);
    if (!eerder) perNaam.set(naam, { ...hier, uiterlijk: stap.uiterlijk, hulp: diagnose.verwijzingen[0]?.code ?? null, ook: [] });
    else perNaam.set(naam, { ...eerder, uiterlijk: vroegste(eerder.uiterlijk, stap.uiterlijk), ook: [...eerder.ook, hier] });
  }
  return [...perNaam.values()];
}

function stukkenVan(zaken: readonly Planzaak[]): Plan["stukken"] {
  const perNaam = new Map<string, Plan["stukken"][number]>();
  for (const { diagnose, samen, verzameld = [] } of zaken) {
    for (const { id } of diagnose.stukken) {
      const hier = plek(diagnose, id);
      const naam = naamVan(samen, "stukken", hier);
      const eerder = perNaam.get(naam);
      const klaar = verzameld.includes(id);
      if (!eerder) perNaam.set(naam, { ...hier, ook: [], verzameld: klaar });
      else perNaam.set(naam, { ...eerder, ook: [...eerder.ook, hier], verzameld: eerder.verzameld || klaar });
    }
  }
  return [...perNaam.values()];
}

/** Every term once: of one that two problems have on the same day, that of the problem that goes before. */
function termijnenVan(diagnoses: readonly Diagnose[], samenVan: ReadonlyMap<Diagnose, Samen | undefined>): readonly PlanTermijn[] {
  const gezien = new Set<string>();
  const isNieuw = (naam: string | undefined, datum: Datum): boolean => naam === undefined || gezien.size !== gezien.add(`${naam} ${datum}`).size;
  return diagnoses
    .flatMap((d) => d.termijnen.filter(({ id, datum }) => isNieuw(samenVan.get(d)?.termijnen?.[id], datum)).map(({ id, datum, wettelijk, voor, verstreken }) => ({ ...plek(d, id), datum, wettelijk, voor, verstreken })))
    .toSorted((a, b) => Number(a.verstreken) - Number(b.verstreken) || a.datum.localeCompare(b.datum));
}

/** Kinds of which each code is another place to go: never one line. */
const ELK_APART: ReadonlySet<string> = new Set(["overheid_zelf", "crisis", "meldpunt", "geschilinstantie", "informatie", "rekentool", "belangenvereniging"]);

function naamVanHulp({ flow }: Diagnose, { code, kind }: Verwijzing): string {
  return kind !== null && !ELK_APART.has(kind) ? `=${kind}` : `${flow}:${code}`;
}

/** Each kind once: what the dominant problem names first, then the first of the next problem, and so on. */
function verwijzingenVan(diagnoses: readonly Diagnose[]): readonly PlanVerwijzing[] {
  const perNaam = new Map<string, PlanVerwijzing>();
  const langste = Math.max(0, ...diagnoses.map((d) => d.verwijzingen.length));
  for (let i = 0; i < langste; i += 1) {
    for (const diagnose of diagnoses) {
      const verwijzing = diagnose.verwijzingen[i];
      if (!verwijzing) continue;
      const hier = plek(diagnose, verwijzing.code);
      const naam = naamVanHulp(diagnose, verwijzing);
      const eerder = perNaam.get(naam);
      perNaam.set(naam, eerder ? { ...eerder, ook: [...eerder.ook, hier] } : { ...hier, kind: verwijzing.kind, ook: [] });
    }
  }
  return [...perNaam.values()];
}

/** Merges finished problems into one plan; a step that only leads on to one of them is left out. Throws a RangeError without any. */
export function maakPlan(zaken: readonly Planzaak[]): Plan {
  const volgorde = opGewicht(zaken.map(({ diagnose }) => diagnose));
  const [eerste] = volgorde;
  if (!eerste) throw new RangeError("no problem to plan");
  const opVolgorde = volgorde.map((diagnose) => zaken.find((zaak) => zaak.diagnose === diagnose)!);
  const samenVan = new Map(zaken.map(({ diagnose, samen }) => [diagnose, samen]));
  const erbij = new Set(volgorde.map(({ flow }) => flow));
  const rij = rijgStappen(opVolgorde.map(({ diagnose, gedaan = [] }) => ({ diagnose, gedaan }))).filter(({ diagnose, stap }) => {
    const naar = samenVan.get(diagnose)?.leidtNaar ?? {};
    const deel = laatsteDeel(stap.id);
    return !(Object.hasOwn(naar, deel) && erbij.has(naar[deel]!));
  });
  return {
    leidt: eerste.flow,
    volgorde: volgorde.map(({ flow }) => flow),
    urgentie: VAN_HOOG_NAAR_LAAG.find((u) => volgorde.some(({ urgentie }) => urgentie === u))!,
    veiligheid: volgorde.toSorted((a, b) => Number(isGevaarlijk(b)) - Number(isGevaarlijk(a))).flatMap((d) => d.veiligheid.map((id) => plek(d, id))),
    acties: actiesVan(rij, samenVan),
    gedaan: opVolgorde.flatMap(({ diagnose, gedaan = [] }) => diagnose.stappen.filter(({ id }) => gedaan.includes(id)).map(({ id }) => plek(diagnose, id))),
    termijnen: termijnenVan(volgorde, samenVan),
    stukken: stukkenVan(opVolgorde),
    brieven: volgorde.flatMap((d) => d.brieven.map((code) => plek(d, code))),
    verwijzingen: verwijzingenVan(volgorde),
  };
}

import { scoresVanFlow } from "#flows/beoordeling/uit-flow.ts";
import { plusDagen, type Datum } from "#flows/engine/datum.ts";
import type { Diagnose, Stap } from "#flows/engine/diagnose.ts";

/** Signals of danger to life or of violence, in all flows. */
const LEVENSGEVAAR: ReadonlySet<string> = new Set([
  "geen-uitweg", "zelfdoding", "suicide", "somber", "geweld", "gevaar", "onveilig", "dwang", "kind-in-gevaar",
]);
/** Days within which something must happen, by urgency (werk-en-inkomen.md 4). */
const HORIZON = { spoed: 3, hoog: 7, normaal: 21, laag: null } as const;
const NOOIT: Datum = "9999-12-31";

/** True when a problem holds danger to life or violence. */
export function isGevaarlijk({ veiligheid }: Pick<Diagnose, "veiligheid">): boolean {
  return veiligheid.some((signaal) => LEVENSGEVAAR.has(signaal));
}

/** The first last day of a person that is still ahead. */
export function eersteOpenDag({ termijnen }: Diagnose): Datum {
  return termijnen.reduce((eerst, { voor, verstreken, ernaast, datum }) => (voor === "burger" && !verstreken && !ernaast && datum < eerst ? datum : eerst), NOOIT);
}

/**
 * The problems, the dominant one first (verwijzing.md C.3, band D): danger, then urgency, then severity, then the first
 * last day, then the order in which the person told them. It decides who starts; work with a last day never waits for it.
 */
export function opGewicht(diagnoses: readonly Diagnose[]): readonly Diagnose[] {
  const gewicht = (d: Diagnose) => {
    const { U, E } = scoresVanFlow(d);
    return (isGevaarlijk(d) ? 100 : 0) + 10 * U + E;
  };
  return diagnoses.toSorted((a, b) => gewicht(b) - gewicht(a) || eersteOpenDag(a).localeCompare(eersteOpenDag(b)));
}

/** A step with the problem it comes from. */
export interface Herkomst {
  readonly diagnose: Diagnose;
  readonly stap: Stap;
}

/** A problem with the ids of its steps that are ticked off. */
export interface Werk {
  readonly diagnose: Diagnose;
  readonly gedaan: readonly string[];
}

interface Rij {
  readonly diagnose: Diagnose;
  readonly stappen: readonly Stap[];
  /** Per place: the first last day of this step or of one after it, which has to wait for it. */
  readonly dagen: readonly Datum[];
}

function rijVan({ diagnose, gedaan }: Werk): Rij {
  const stappen = diagnose.stappen.filter(({ id }) => !gedaan.includes(id));
  const dagen: Datum[] = stappen.map(({ uiterlijk }) => uiterlijk ?? NOOIT);
  for (let i = dagen.length - 2; i >= 0; i -= 1) if (dagen[i + 1]! < dagen[i]!) dagen[i] = dagen[i + 1]!;
  const dag = HORIZON[diagnose.urgentie];
  if (dag !== null && dagen[0] !== undefined) {
    const horizon = plusDagen(diagnose.peildatum, dag);
    if (horizon < dagen[0]) dagen[0] = horizon;
  }
  return { diagnose, stappen, dagen };
}

/**
 * One row of steps out of several: each problem keeps its own order; between the heads the first last day goes first, and
 * where days are the same the dominant problem. Danger goes before every day: the first step of a dangerous problem is
 * the first of all. What is ticked off is left out.
 */
export function rijgStappen(opVolgorde: readonly Werk[]): readonly Herkomst[] {
  const rijen = opVolgorde.map(rijVan);
  const plaats = rijen.map(() => 0);
  const uit: Herkomst[] = [];
  const leider = rijen[0];
  if (leider && isGevaarlijk(leider.diagnose) && leider.stappen[0]) {
    uit.push({ diagnose: leider.diagnose, stap: leider.stappen[0] });
    plaats[0] = 1;
  }
  for (;;) {
    let beste = -1;
    for (let i = 0; i < rijen.length; i += 1) {
      const dag = rijen[i]!.dagen[plaats[i]!];
      if (dag !== undefined && (beste < 0 || dag < rijen[beste]!.dagen[plaats[beste]!]!)) beste = i;
    }
    if (beste < 0) return uit;
    const { diagnose, stappen } = rijen[beste]!;
    uit.push({ diagnose, stap: stappen[plaats[beste]!]! });
    plaats[beste]! += 1;
  }
}

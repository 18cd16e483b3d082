import { MEESTE_ZAKEN } from "#app/dossier/dossier-schema.ts";
import type { Deel } from "./woorden/deel.ts";
import { DELEN } from "./zoek.ts";

/** The name under which a part is kept in a dossier: it outlives a new version of the words. */
const naamVan = ({ flow, deel }: Deel): string => `${flow}:${deel}`;

/** The part with this name that says least about the way; undefined when there is none any more. */
export function vindDeel(naam: string): Deel | undefined {
  return DELEN.filter((deel) => naamVan(deel) === naam).toSorted((a, b) => Object.keys(a.antwoorden).length - Object.keys(b.antwoorden).length)[0];
}

/** What was named beside a suggestion: of every other flow the first, as many as fit in a dossier beside it. */
export function straksNaast(gekozen: Pick<Deel, "flow">, genoemd: readonly Deel[]): readonly string[] {
  const perFlow = new Map(genoemd.toReversed().map((deel) => [deel.flow, naamVan(deel)]));
  return [...new Set(genoemd.map(({ flow }) => flow))].filter((flow) => flow !== gekozen.flow).slice(0, MEESTE_ZAKEN - 1).map((flow) => perFlow.get(flow)!);
}

/** The names that a button sent along, as far as they are names of parts of other flows; one for each flow. */
export function straksUit(formulier: FormData, gekozenFlow: string): readonly string[] {
  const delen = formulier.getAll("straks").flatMap((naam) => (typeof naam === "string" ? (vindDeel(naam) ?? []) : []));
  return straksNaast({ flow: gekozenFlow }, delen);
}

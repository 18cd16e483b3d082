import type { Antwoorden } from "./vraag.ts";

/** A fact that more than one flow asks, in words of its own. */
export interface GedeeldFeit {
  /** What these answers say about it: option names that all flows share, or a postcode; nothing when it is not known. */
  readonly lees: (antwoorden: Antwoorden) => readonly string[];
  /** The answers with which this flow holds it. */
  readonly schrijf: (waarden: readonly string[]) => Antwoorden;
}

/** What a flow has in common with the others. Names that two flows share mean the same thing. */
export interface Samen {
  readonly feiten: Readonly<Partial<Record<"postcode" | "nood" | "dekking", GedeeldFeit>>>;
  /** Steps that are the same thing to do in another flow: name by the last part of the id. */
  readonly stappen: Readonly<Record<string, string>>;
  /** Steps that only lead on to another flow, by the last part of the id: nothing is left to do when that flow is there. */
  readonly leidtNaar?: Readonly<Record<string, string>>;
  /** Terms that are the same term in another flow: name by the id. On one day they are one line. */
  readonly termijnen?: Readonly<Record<string, string>>;
  /** Papers that are the same paper in another flow: name by the last part of the id. */
  readonly stukken: Readonly<Record<string, string>>;
}

/** A fact of which every shared name stands for one option of one multiple choice. */
export function keuzesAls(vraag: string, namen: Readonly<Record<string, string>>): GedeeldFeit {
  // Of two options with one name the first is written.
  const optieVan = new Map(Object.entries(namen).toReversed().map(([optie, naam]) => [naam, optie]));
  return {
    lees: (antwoorden) => {
      const waarde = antwoorden[vraag];
      return typeof waarde === "object" ? [...new Set(waarde.flatMap((optie) => namen[optie] ?? []))] : [];
    },
    schrijf: (waarden) => {
      const opties = waarden.flatMap((naam) => optieVan.get(naam) ?? []);
      return opties.length > 0 ? { [vraag]: opties } : {};
    },
  };
}

/** A fact that stands as text in one of these questions, the first that has it; written to the first. */
export function tekstIn(...vragen: readonly string[]): GedeeldFeit {
  return {
    lees: (antwoorden) => {
      const tekst = vragen.map((id) => antwoorden[id]).find((waarde) => typeof waarde === "string" && /^\d/.test(waarde));
      return typeof tekst === "string" ? [tekst] : [];
    },
    schrijf: ([tekst]) => (tekst === undefined ? {} : { [vragen[0]!]: tekst }),
  };
}

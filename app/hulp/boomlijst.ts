import { knopenVan } from "#flows/engine/boom-dot.ts";
import type { Zekerheid } from "#flows/engine/bron.ts";
import { zoekWoord } from "#flows/engine/controle-woorden.ts";
import type { Datum } from "#flows/engine/datum.ts";
import type { AnyFlow } from "#flows/index.ts";

/** Where a rule leads: the id is an anchor on the page. */
interface Doel {
  readonly id: string;
  readonly tekst: string;
}

/** A question or a decision, as the drawing has it, with the rules that follow. */
export interface Boompunt {
  readonly id: string;
  /** Null for a decision that no question belongs to. */
  readonly titel: string | null;
  readonly opties: readonly string[];
  readonly regels: readonly { readonly nr: string; readonly als: readonly string[]; readonly dan: Doel }[];
}

export interface Boomuitkomst {
  readonly id: string;
  readonly titel: string;
  readonly bronnen: readonly { readonly verwijzing: string; readonly zekerheid: Zekerheid; readonly op: Datum; readonly opmerking: string | undefined }[];
}

export interface Boomlijst {
  readonly punten: readonly Boompunt[];
  readonly uitkomsten: readonly Boomuitkomst[];
}

/** The drawn tree as a list, in the same order and with the same knots. `woorden`: those of the flow in one language. */
export function boomlijst(flow: AnyFlow, woorden: unknown): Boomlijst {
  const tekst = (pad: string): string => {
    const gevonden = zoekWoord(woorden, pad);
    return typeof gevonden === "string" ? gevonden.replace(/\{\{[^{}]*\}\}/g, "…") : pad;
  };
  const { knopen, doel, na } = knopenVan(flow);
  const naar = (staat: string): Doel => {
    const id = doel(staat);
    return { id, tekst: flow.uitkomsten[id] ? tekst(`uitkomst.${id}.titel`) : flow.vragen[id] ? tekst(`vraag.${id}.titel`) : id };
  };
  const punten = knopen.map(({ id, vraag, tabel }): Boompunt => {
    const soort = flow.vragen[id];
    const opties = soort && "opties" in soort ? (soort.opties ?? []) : [];
    const rijen = tabel === null ? [{ nr: "", als: [], dan: na(id) }] : (flow.beslisregels[tabel] ?? []);
    return {
      id,
      titel: vraag ? tekst(`vraag.${id}.titel`) : null,
      opties: opties.map((optie) => tekst(`vraag.${id}.optie.${optie}`)),
      regels: rijen.map(({ nr, als, dan }) => ({ nr, als, dan: naar(dan) })),
    };
  });
  const uitkomsten = Object.entries(flow.uitkomsten).map(([id, { bronnen }]) => ({
    id,
    titel: tekst(`uitkomst.${id}.titel`),
    bronnen: bronnen.flatMap((bron) => {
      const gevonden = flow.bronnen[bron];
      return gevonden ? [{ verwijzing: gevonden.verwijzing, zekerheid: gevonden.zekerheid, op: gevonden.gecontroleerdOp, opmerking: gevonden.opmerking }] : [];
    }),
  }));
  return { punten, uitkomsten };
}

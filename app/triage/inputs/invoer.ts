import type { ReactNode } from "react";
import type { Ruw } from "#flows/engine/parse-antwoord.ts";
import type { VraagWeergave } from "../vraag-weergave.ts";
import type { Woorden } from "../weergave.ts";

/** What every input gets: the question, its words, and the errors by field. */
export interface InvoerProps {
  readonly pagina: VraagWeergave;
  readonly woorden: Woorden;
  readonly fouten: Readonly<Record<string, string>>;
  readonly hulp: ReactNode;
}

/** The last text that was typed in a form field. */
export function getypt(ruw: Ruw, naam: string): string | undefined {
  return ruw[naam]?.at(-1);
}

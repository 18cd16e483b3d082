import type { ReactNode } from "react";
import type { Ruw } from "#flows/engine/parse-antwoord.ts";
import type { VraagPagina } from "../vraag-pagina.ts";
import type { Woorden } from "../weergave.ts";

/** What every input gets: the page, its words, and the errors by field. */
export interface InvoerProps {
  readonly pagina: VraagPagina;
  readonly woorden: Woorden;
  readonly fouten: Readonly<Record<string, string>>;
  readonly hulp: ReactNode;
}

/** The last text that was typed in a form field. */
export function getypt(ruw: Ruw, naam: string): string | undefined {
  return ruw[naam]?.at(-1);
}

import type { Antwoorden } from "#flows/engine/vraag.ts";

/** One problem that a person may mean: a flow with the answers it begins with, and the words that point at it. */
export interface Deel {
  readonly flow: string;
  /** Sub-problem as the file of the flow names it; `algemeen` for words that only say which flow it is. */
  readonly deel: string;
  readonly antwoorden: Antwoorden;
  /** The keywords of the file, every one. */
  readonly bestand: readonly string[];
  /** Other ways in which people say it, in Dutch and English. */
  readonly ook: readonly string[];
}

/** The words between the commas. */
export function lijst(woorden: string): readonly string[] {
  return woorden
    .split(/[,\n]/)
    .map((woord) => woord.trim())
    .filter(Boolean);
}

import type { Veld } from "./velden.ts";

/** What was typed, by the name of the form field, so that a page with an error keeps it. */
export type Getypt = Readonly<Record<string, readonly string[]>>;

/** A fault of one field; `code` has words at `fout.<code>`. */
export interface Fout {
  readonly veld: string;
  readonly code: string;
  readonly grens?: number;
}

/** What was typed in one field. */
export const eersteVan = (getypt: Getypt, naam: string): string => getypt[naam]?.[0] ?? "";

/** Fields that a person fills in more than once: the name of the input, and the fields of one block. */
export interface Herhaald {
  readonly naam: string;
  readonly velden: readonly Veld[];
}

/** The name of a form field of block `nr` (from 0). */
export const blokveld = ({ naam }: Herhaald, nr: number, veld: string): string => `${naam}-${nr}-${veld}`;

/** The fields of block `nr`, with the names they have in the form. */
export const veldenVanBlok = (herhaald: Herhaald, nr: number): readonly Veld[] => herhaald.velden.map((veld) => ({ ...veld, naam: blokveld(herhaald, nr, veld.naam) }));

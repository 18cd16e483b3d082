import { aanbodSchema, type Aanbod } from "#flows/verwijzing/aanbod.ts";
import { zaad } from "./zaad.ts";

/** The rows that were imported, as the database keeps them. */
export const INGEVOERD = `SELECT "inhoud" FROM "Aanbod" ORDER BY "id"`;

export interface IngevoerdeRij {
  readonly inhoud: string;
}

/** The whole directory: the portal's own rows and those that were imported, which go before. Rows that cannot be read any more are counted. */
export function metIngevoerd(rijen: readonly IngevoerdeRij[]): { readonly aanbod: readonly Aanbod[]; readonly onleesbaar: number } {
  const gelezen = rijen.map(({ inhoud }) => aanbodSchema.safeParse(leesJson(inhoud)));
  const goed = gelezen.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const ids = new Set(goed.map(({ id }) => id));
  return { aanbod: [...zaad.filter(({ id }) => !ids.has(id)), ...goed], onleesbaar: gelezen.length - goed.length };
}

function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
}

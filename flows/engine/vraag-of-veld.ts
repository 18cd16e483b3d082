import type { Flow } from "./define-flow.ts";
import type { Veld, Vraag } from "./vraag.ts";

/** The question of the walk or beside it, or the inline field, with this id and all its options; undefined when the flow has none. */
export function vraagOfVeld<F extends object>({ vragen, los, veldVan }: Pick<Flow<F>, "vragen" | "los" | "veldVan">, id: string): Vraag<F> | Veld | undefined {
  const velden = Object.hasOwn(veldVan, id) ? vragen[veldVan[id]!]?.velden : undefined;
  const vraag = [vragen, los, velden].find((deel) => deel && Object.hasOwn(deel, id))?.[id];
  return vraag && (vraag.soort === "keuze" || vraag.soort === "meerkeuze") ? { ...vraag, optiesBij: undefined } : vraag;
}

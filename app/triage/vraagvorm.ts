import type { Datum } from "#flows/engine/datum.ts";
import type { Flow } from "#flows/engine/define-flow.ts";
import { isMetHulpverlener } from "#flows/engine/invuller.ts";
import { replay } from "#flows/engine/replay.ts";
import type { Antwoorden, Vraag } from "#flows/engine/vraag.ts";

/** How the words of a question are looked up on this path: its form, and the values in them. */
export interface Vraagvorm {
  readonly vraag: string;
  readonly vorm: string | null;
  readonly vulling: Readonly<Record<string, string | number>> | null;
  /** A hulpverlener fills in with a client: the words with `_hv` after their key stand first. */
  readonly samen?: boolean;
}

/** The form of a question where these facts hold. */
export function vormBij(id: string, vraag: Vraag<object>, feiten: object, peildatum: Datum): Vraagvorm {
  return { vraag: id, vorm: vraag.vormBij?.(feiten) ?? null, vulling: vraag.vulling?.(feiten, peildatum) ?? null };
}

/** The form of a question of the walk, by the facts with which it was asked. */
export function vormOpPad(flow: Flow, antwoorden: Antwoorden, peildatum: Datum, id: string): Vraagvorm {
  const vraag = flow.vragen[id] ?? flow.los?.[id];
  const samen = isMetHulpverlener(antwoorden);
  if (!vraag?.vormBij && !vraag?.vulling) return { vraag: id, vorm: null, vulling: null, samen };
  return { ...vormBij(id, vraag, replay(flow, antwoorden, peildatum, { totVraag: id }).feiten, peildatum), samen };
}

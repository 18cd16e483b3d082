import type { Flow } from "./define-flow.ts";
import type { Datum } from "./datum.ts";
import { watPastNiet, type PastNiet } from "./past-niet.ts";
import { replay } from "./replay.ts";
import { keurWaarde, WEET_NIET, waardeSchema, type Antwoorden, type Waarde } from "./vraag.ts";
import { vraagOfVeld } from "./vraag-of-veld.ts";

/** Answers from outside that a flow can read, or what is wrong with them (English, for an operator). */
export type GekeurdeAntwoorden =
  | { readonly ok: true; readonly antwoorden: Antwoorden }
  | { readonly ok: false; readonly fout: string };

/** Which answers cannot all be true, in one line. */
const botsing = (antwoorden: Antwoorden) => ({ id, velden }: PastNiet): string =>
  `answers that do not fit: ${velden.map((veld) => `"${veld}": ${JSON.stringify(antwoorden[veld])}`).join(", ")} (${id})`;

/**
 * Reads answers that come from outside (a file). An id that is no question or inline field of the flow, and a value that
 * the question cannot have, on any path or on the path these answers walk, is refused; so are answers in use that cannot
 * all be true, as on the pages. The message names them. One option as text is read as a list of one where a list is asked.
 */
export function keurAntwoorden<F extends object>(flow: Flow<F>, ruw: unknown, peildatum: Datum): GekeurdeAntwoorden {
  const fout = (wat: string) => ({ ok: false, fout: wat }) as const;
  if (typeof ruw !== "object" || ruw === null || Array.isArray(ruw)) return fout("the answers are no JSON object");
  const antwoorden: Record<string, Waarde> = {};
  for (const [id, inhoud] of Object.entries(ruw)) {
    const vraag = vraagOfVeld(flow, id);
    if (!vraag) return fout(`unknown question "${id}"`);
    const gelezen = waardeSchema.safeParse(vraag.soort === "meerkeuze" && typeof inhoud === "string" ? [inhoud] : inhoud);
    const code = gelezen.success ? keurWaarde(vraag, gelezen.data, flow.begin, peildatum) : "shape";
    if (!gelezen.success || code !== null) return fout(`impossible value for "${id}": ${JSON.stringify(inhoud)} (${code})`);
    antwoorden[id] = gelezen.data;
  }
  const { aangenomen, actief } = replay(flow, antwoorden, peildatum, { aannemen: true });
  for (const id of aangenomen) {
    if (id in antwoorden && antwoorden[id] !== WEET_NIET) {
      return fout(`impossible value for "${id}": ${JSON.stringify(antwoorden[id])} (not on this path)`);
    }
  }
  const botsingen = watPastNiet(flow.pastNiet ?? [], actief, Object.keys(actief), peildatum);
  if (botsingen.length > 0) return fout(botsingen.map(botsing(actief)).join("; "));
  return { ok: true, antwoorden };
}

import type { Flow } from "#flows/engine/define-flow.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { nogHooguit } from "#flows/engine/lengten.ts";
import { replay, type Voortgang } from "#flows/engine/replay.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";

/** The address of the answers, where a finished walk is read again and confirmed. */
export const ANTWOORDEN = "/antwoorden";

/** The questions a person may open: those walked, in order, and the one that is open. */
export function vragenOpWeg(voortgang: Voortgang): readonly string[] {
  return "vraag" in voortgang.positie ? [...voortgang.pad, voortgang.positie.vraag] : voortgang.pad;
}

/** The question at a place of the walked path (1 is the first); undefined when that place is off the path. */
export function vraagOpPlaats(voortgang: Voortgang, nr: string): string | undefined {
  return /^[1-9]\d?$/.test(nr) ? vragenOpWeg(voortgang)[Number(nr) - 1] : undefined;
}

/** The address of a question, by its place on the path; undefined when it is not on it. */
export function adresVanVraag(voortgang: Voortgang, vraagId: string): string | undefined {
  const plaats = vragenOpWeg(voortgang).indexOf(vraagId);
  return plaats < 0 ? undefined : `/vraag/${plaats + 1}`;
}

/** Where the walk stands now: the open question, or the answers when none is open. */
export function huidigAdres(voortgang: Voortgang): string {
  return "vraag" in voortgang.positie ? `/vraag/${voortgang.pad.length + 1}` : ANTWOORDEN;
}

/**
 * Where to go after the answer to a question: the next place on the path, or back to the answers when asked for.
 * @param vooraf questions whose answers the person confirmed before they were asked: they are not asked again
 */
export function volgendAdres(voortgang: Voortgang, vraagId: string, { terug, vooraf = [] }: { readonly terug: boolean; readonly vooraf?: readonly string[] | undefined }): string {
  const plaats = voortgang.pad.indexOf(vraagId);
  if (terug || plaats < 0) return huidigAdres(voortgang);
  const volgend = vragenOpWeg(voortgang).findIndex((id, nr) => nr > plaats && !(voortgang.pad.includes(id) && vooraf.includes(id)));
  return volgend < 0 ? huidigAdres(voortgang) : `/vraag/${volgend + 1}`;
}

/** The place of a question with what can still follow after it. */
export interface Plaats {
  readonly nr: number;
  /** The largest number of questions that can follow after this one. */
  readonly hierna: number;
  readonly feiten: object;
}

/** True progress at a question on the path, read from the graph. */
export function plaatsVan(flow: Flow, antwoorden: Antwoorden, peildatum: Datum, vraagId: string): Plaats {
  const tot = replay(flow, antwoorden, peildatum, { totVraag: vraagId });
  return { nr: tot.pad.length + 1, hierna: nogHooguit(flow, tot.snapshot, peildatum) - 1, feiten: tot.feiten };
}

/** The questions to which answers belong: an inline field counts as the question on whose screen it stands. */
export function vragenVan(flow: Flow, ids: readonly string[]): readonly string[] {
  return [...new Set(ids.map((id) => (Object.hasOwn(flow.vragen, id) ? id : flow.veldVan[id])))].filter((id) => id !== undefined);
}

/** The questions whose answers were used before and are not any more. */
export function nietMeerGebruikt(flow: Flow, voor: Voortgang, na: Voortgang): readonly string[] {
  return vragenVan(flow, na.inactief.filter((id) => id in voor.actief));
}

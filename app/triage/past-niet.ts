import type { Stand } from "#app/dossier/toegang.server.ts";
import { watPastNiet, type PastNiet } from "#flows/engine/past-niet.ts";
import type { Veldfout } from "#flows/engine/parse-antwoord.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { adresVanVraag, vragenOpWeg } from "./plaats.ts";
import { vormOpPad, type Vraagvorm } from "./vraagvorm.ts";

/** An earlier answer that may be the wrong one, and where to change it. */
export interface AnderAntwoord extends Vraagvorm {
  readonly adres: string;
}

/** What does not fit on a screen: the errors beside its fields, and the earlier answers that they are about. */
export interface Botsing {
  readonly fouten: readonly Veldfout[];
  readonly andere: readonly AnderAntwoord[];
}

type Zaakstand = Pick<Stand, "flow" | "zaak" | "voortgang" | "peildatum">;

const veldenOp = ({ flow }: Zaakstand, vraag: string): readonly string[] => [vraag, ...Object.keys(flow.vragen[vraag]?.velden ?? {})];

/** The error of a rule, at the last field of this screen that it is about. */
export function foutBij({ id, velden }: PastNiet, scherm: readonly string[]): Veldfout {
  return { veld: velden.filter((veld) => scherm.includes(veld)).at(-1)!, code: "past-niet", deel: null, regel: id };
}

/** What does not fit on the screen of a question, with these answers on it and the answers in use before it. */
export function botsingOp(stand: Zaakstand, vraagId: string, opScherm: Antwoorden): Botsing {
  const { flow, zaak, voortgang, peildatum } = stand;
  const ervoor = vragenOpWeg(voortgang).slice(0, Math.max(0, vragenOpWeg(voortgang).indexOf(vraagId)));
  const scherm = veldenOp(stand, vraagId);
  const gebruikt = ervoor.flatMap((vraag) => veldenOp(stand, vraag)).filter((id) => id in voortgang.actief && !scherm.includes(id));
  const antwoorden: Antwoorden = { ...Object.fromEntries(gebruikt.map((id) => [id, voortgang.actief[id]])), ...opScherm };
  const regels = watPastNiet(flow.pastNiet ?? [], antwoorden, scherm, peildatum);
  const elders = new Set(regels.flatMap(({ velden }) => velden).filter((id) => !scherm.includes(id)));
  return {
    fouten: regels.map((regel) => foutBij(regel, scherm)),
    andere: ervoor
      .filter((vraag) => veldenOp(stand, vraag).some((id) => elders.has(id)))
      .map((vraag) => ({ ...vormOpPad(flow, zaak.antwoorden, peildatum, vraag), adres: adresVanVraag(voortgang, vraag)! })),
  };
}

/** What does not fit in the stored answers of a question. */
export function botsingInOpslag(stand: Zaakstand, vraagId: string): Botsing {
  const { actief } = stand.voortgang;
  return botsingOp(stand, vraagId, Object.fromEntries(veldenOp(stand, vraagId).flatMap((id) => (actief[id] === undefined ? [] : [[id, actief[id]]]))));
}

/** The first question of the path of which the stored answer does not fit with those before it; undefined when all fit. */
export function eersteBotsing(stand: Zaakstand): string | undefined {
  return stand.voortgang.pad.find((vraag) => botsingInOpslag(stand, vraag).fouten.length > 0);
}

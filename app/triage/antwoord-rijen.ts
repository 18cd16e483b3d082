import { evaluatieVan } from "#app/dossier/evaluatie.ts";
import type { Stand } from "#app/dossier/toegang.server.ts";
import { INVULLER, isMetHulpverlener } from "#flows/engine/invuller.ts";
import type { Waarde } from "#flows/engine/vraag.ts";
import { adresVanVraag, vragenVan } from "./plaats.ts";
import { vormOpPad, type Vraagvorm } from "./vraagvorm.ts";

/** All extra questions, also those that are answered. */
const ALLE_EXTRA = "/extra-vragen?alle";

/** One question with its stored answer and the fields on its screen. */
export interface AntwoordRij extends Vraagvorm {
  readonly waarde: Waarde | null;
  /** True for an amount in euro. */
  readonly isBedrag: boolean;
  readonly velden: readonly { readonly id: string; readonly waarde: Waarde; readonly isBedrag: boolean }[];
  /** Where it can be changed; null when it is not on the path. */
  readonly adres: string | null;
}

function rijVan({ flow, zaak, voortgang, peildatum }: Stand, vraag: string, antwoorden: Stand["zaak"]["antwoorden"]): AntwoordRij {
  return {
    ...vormOpPad(flow, zaak.antwoorden, peildatum, vraag),
    waarde: zaak.antwoorden[vraag] ?? null,
    isBedrag: flow.vragen[vraag]?.soort === "bedrag",
    velden: Object.entries(flow.vragen[vraag]?.velden ?? {}).flatMap(([id, veld]) => {
      const waarde = antwoorden[id];
      return waarde === undefined ? [] : [{ id, waarde, isBedrag: veld.soort === "bedrag" }];
    }),
    adres: adresVanVraag(voortgang, vraag) ?? null,
  };
}

/** The answers in use, in the order of the path. */
export function gebruikteRijen(stand: Stand): readonly AntwoordRij[] {
  const actief = Object.fromEntries(Object.keys(stand.voortgang.actief).map((id) => [id, stand.zaak.antwoorden[id] ?? ""]));
  return stand.voortgang.pad.map((vraag) => rijVan(stand, vraag, actief));
}

/** The answers that are kept and not used: whole questions, and fields of an option that is not chosen now. */
export function ongebruikteRijen(stand: Stand): readonly AntwoordRij[] {
  const rest = Object.fromEntries(stand.voortgang.inactief.map((id) => [id, stand.zaak.antwoorden[id] ?? ""]));
  return vragenVan(stand.flow, stand.voortgang.inactief)
    .filter((vraag) => !stand.voortgang.pad.includes(vraag))
    .map((vraag) => ({ ...rijVan(stand, vraag, rest), adres: null }));
}

/** The answers of the result page that are in use: outside the walk, or to a question that the walk passed by. */
export function extraRijen(stand: Stand): readonly AntwoordRij[] {
  const { flow, zaak, voortgang, peildatum } = stand;
  const ids = Object.keys(voortgang.actief).filter((id) => !voortgang.pad.includes(id) && (Object.hasOwn(flow.los ?? {}, id) || isNaderhand(stand, id)));
  if (ids.length === 0) return [];
  const vulling = evaluatieVan(flow, zaak.antwoorden, peildatum).diagnose?.invulling ?? null;
  return ids.map((vraag) => ({
    vraag,
    vorm: null,
    vulling,
    samen: isMetHulpverlener(zaak.antwoorden),
    waarde: zaak.antwoorden[vraag] ?? null,
    isBedrag: (flow.los?.[vraag] ?? flow.vragen[vraag])?.soort === "bedrag",
    velden: [],
    // Who fills in is changed on the pages of the questions.
    adres: vraag === INVULLER ? null : `${ALLE_EXTRA}#los-${vraag}`,
  }));
}

/** A question of the walk off the path, and no field of a screen on it. */
function isNaderhand({ flow, voortgang }: Stand, id: string): boolean {
  return Object.hasOwn(flow.vragen, id) && !voortgang.pad.some((vraag) => Object.hasOwn(flow.vragen[vraag]?.velden ?? {}, id));
}

/** Where an answer can be changed, so that its page leads back here. */
export function wijzigAdres(adres: string | null): string | undefined {
  if (adres === null) return undefined;
  return adres.includes("#") ? adres : `${adres}?van=antwoorden`;
}

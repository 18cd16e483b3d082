import type { Stand } from "#app/dossier/toegang.server.ts";
import type { Waarde } from "#flows/engine/vraag.ts";
import { adresVanVraag, vragenVan } from "./plaats.ts";

/** One question with its stored answer and the fields on its screen. */
export interface AntwoordRij {
  readonly vraag: string;
  readonly waarde: Waarde | null;
  readonly velden: readonly { readonly id: string; readonly waarde: Waarde }[];
  /** Where it can be changed; null when it is not on the path. */
  readonly adres: string | null;
}

function rijVan({ flow, zaak, voortgang }: Stand, vraag: string, antwoorden: Stand["zaak"]["antwoorden"]): AntwoordRij {
  return {
    vraag,
    waarde: zaak.antwoorden[vraag] ?? null,
    velden: Object.keys(flow.vragen[vraag]?.velden ?? {}).flatMap((id) => {
      const waarde = antwoorden[id];
      return waarde === undefined ? [] : [{ id, waarde }];
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

import type { Stand } from "#app/dossier/toegang.server.ts";
import { reisVan, type Reis } from "#app/dossier/reis.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { isMetHulpverlener } from "#flows/engine/invuller.ts";
import { ruwVan, type Ruw, type Veldfout } from "#flows/engine/parse-antwoord.ts";
import { replay } from "#flows/engine/replay.ts";
import { adresVanVraag, plaatsVan, vragenOpWeg, vragenVan } from "./plaats.ts";
import { botsingInOpslag, type AnderAntwoord } from "./past-niet.ts";
import { weergaveVan, type VraagWeergave } from "./vraag-weergave.ts";
import { vormOpPad, type Vraagvorm } from "./vraagvorm.ts";

/** What a page may say about how the person came there. */
export const MELDINGEN = ["veranderd", "niet-meer", "tabblad", "verder", "meegenomen", "tijd", "regels"] as const;
export type MeldingCode = (typeof MELDINGEN)[number];

/** One question page, in ids and values; the words are looked up by the page. */
export interface VraagPagina extends Reis, VraagWeergave {
  readonly nr: number;
  readonly hierna: number;
  readonly revisie: number;
  readonly fouten: readonly Veldfout[];
  /** Earlier answers with which this one does not fit. */
  readonly andere: readonly AnderAntwoord[];
  /** The outcome that is certain already, while there is a question left. */
  readonly vroeg: Diagnose | null;
  readonly vorige: string | null;
  readonly terug: boolean;
  readonly melding: MeldingCode | null;
  readonly nietGebruikt: readonly Vraagvorm[];
  /** Questions that a newer version of the flow asks again. */
  readonly opnieuw: readonly Vraagvorm[];
}

interface Extra {
  readonly ruw?: Ruw;
  readonly fouten?: readonly Veldfout[];
  readonly andere?: readonly AnderAntwoord[];
  readonly melding?: MeldingCode | null;
  readonly terug?: boolean;
}

/**
 * The questions that must be answered again because the flow is newer than the case: of a case that was finished, all that
 * are open now; of one that was not, those whose answer is not possible any more.
 */
function opnieuwTeBeantwoorden({ flow, zaak, peildatum }: Stand): readonly string[] {
  if (zaak.versie === flow.versie) return [];
  const { aangenomen } = replay(flow, zaak.antwoorden, peildatum, { aannemen: true });
  return zaak.afgerond ? aangenomen : aangenomen.filter((id) => zaak.antwoorden[id] !== undefined);
}

/** The page of a question of this case: with the stored answer, or with what was typed and what is wrong with it. */
export function maakVraagPagina(stand: Stand, vraagId: string, extra: Extra = {}): VraagPagina {
  const { flow, zaak, peildatum, voortgang, dossier } = stand;
  const vraag = flow.vragen[vraagId]!;
  const plaats = plaatsVan(flow, zaak.antwoorden, peildatum, vraagId);
  const vorigeVraag = vragenOpWeg(voortgang)[plaats.nr - 2];
  const opnieuw = opnieuwTeBeantwoorden(stand);
  const melding = extra.melding ?? (opnieuw.length > 0 ? "regels" : null);
  const botsing = extra.fouten ? null : botsingInOpslag(stand, vraagId);
  return {
    ...reisVan(stand),
    ...weergaveVan(vraagId, vraag, { feiten: plaats.feiten, peildatum }, extra.ruw ?? ruwVan(vraagId, vraag, zaak.antwoorden)),
    samen: isMetHulpverlener(zaak.antwoorden),
    nr: plaats.nr,
    hierna: plaats.hierna,
    revisie: dossier.revisie,
    fouten: extra.fouten ?? botsing?.fouten ?? [],
    andere: extra.andere ?? botsing?.andere ?? [],
    vroeg: "vraag" in voortgang.positie && flow.vroeg ? evalueer(flow, zaak.antwoorden, peildatum).diagnose : null,
    vorige: vorigeVraag ? (adresVanVraag(voortgang, vorigeVraag) ?? null) : null,
    terug: extra.terug ?? false,
    melding,
    opnieuw: melding === "regels" ? opnieuw.map((id) => vormOpPad(flow, zaak.antwoorden, peildatum, id)) : [],
    nietGebruikt:
      melding === "veranderd"
        ? vragenVan(flow, voortgang.inactief)
            .filter((id) => id !== vraagId)
            .map((id) => vormOpPad(flow, zaak.antwoorden, peildatum, id))
        : [],
  };
}

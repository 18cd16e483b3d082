import type { Stand } from "#app/dossier/toegang.server.ts";
import { reisVan, type Reis } from "#app/dossier/reis.ts";
import { ruwVan, type Ruw, type Veldfout } from "#flows/engine/parse-antwoord.ts";
import { optiesVan, veldenBij, type Veld } from "#flows/engine/vraag.ts";
import { adresVanVraag, plaatsVan, vragenOpWeg, vragenVan } from "./plaats.ts";

/** What a page may say about how the person came there. */
export const MELDINGEN = ["veranderd", "niet-meer", "tabblad", "verder", "tijd"] as const;
export type MeldingCode = (typeof MELDINGEN)[number];

/** A field on the screen of the question: plain data for its input. */
export interface VeldWeergave {
  readonly id: string;
  readonly soort: Veld["soort"];
  readonly bij: string | null;
  /** The choices of a field, or what may stand instead of a day. */
  readonly opties: readonly string[];
}

/** One question page, in ids and values; the words are looked up by the page. */
export interface VraagPagina extends Reis {
  readonly vraag: string;
  readonly soort: "keuze" | "meerkeuze" | "datum" | "bedrag" | "getal" | "tekst" | "postcode";
  readonly opties: readonly string[];
  readonly velden: readonly VeldWeergave[];
  readonly nr: number;
  readonly hierna: number;
  readonly revisie: number;
  readonly ruw: Ruw;
  readonly fouten: readonly Veldfout[];
  readonly vorige: string | null;
  readonly terug: boolean;
  readonly melding: MeldingCode | null;
  readonly nietGebruikt: readonly string[];
}

interface Extra {
  readonly ruw?: Ruw;
  readonly fouten?: readonly Veldfout[];
  readonly melding?: MeldingCode | null;
  readonly terug?: boolean;
}

/** The page of a question of this case: with the stored answer, or with what was typed and what is wrong with it. */
export function maakVraagPagina(stand: Stand, vraagId: string, extra: Extra = {}): VraagPagina {
  const { flow, zaak, peildatum, voortgang, dossier } = stand;
  const vraag = flow.vragen[vraagId]!;
  const plaats = plaatsVan(flow, zaak.antwoorden, peildatum, vraagId);
  const vorigeVraag = vragenOpWeg(voortgang)[plaats.nr - 2];
  const isKeuze = vraag.soort === "keuze" || vraag.soort === "meerkeuze";
  const melding = extra.melding ?? null;
  return {
    ...reisVan(stand),
    vraag: vraagId,
    soort: vraag.soort,
    opties: isKeuze ? optiesVan(vraag, plaats.feiten) : vraag.soort === "datum" ? (vraag.opties ?? []) : [],
    velden: veldenBij(vraag, plaats.feiten).map(([id, veld]) => ({
      id,
      soort: veld.soort,
      bij: veld.bij ?? null,
      opties: "opties" in veld ? (veld.opties ?? []) : [],
    })),
    nr: plaats.nr,
    hierna: plaats.hierna,
    revisie: dossier.revisie,
    ruw: extra.ruw ?? ruwVan(vraagId, vraag, zaak.antwoorden),
    fouten: extra.fouten ?? [],
    vorige: vorigeVraag ? (adresVanVraag(voortgang, vorigeVraag) ?? null) : null,
    terug: extra.terug ?? false,
    melding,
    nietGebruikt: melding === "veranderd" ? vragenVan(flow, voortgang.inactief).filter((id) => id !== vraagId) : [],
  };
}

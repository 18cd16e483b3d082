import { dagenTussen, type Datum } from "#flows/engine/datum.ts";
import type { DiagnoseInvoer } from "#flows/engine/define-flow.ts";
import { WEET_NIET, type Antwoorden } from "#flows/engine/vraag.ts";
import { beantwoord, dagVan, keuzesVan, tekstVan } from "#flows/engine/lezen.ts";
import type { Feiten } from "./feiten.ts";
import { soortVan, termijnklasseVan, type Soort } from "./onderwerp.ts";
import { beslistermijn, burgertermijn, reactietermijn, type Beslistermijn, type Burgertermijn } from "./termijnen.ts";
import { uitkomsten, type UitkomstId } from "./uitkomsten.ts";

/** A finished walk as the parts of the diagnosis read it: answers in their types, and the terms computed once. */
export interface Zaak {
  readonly antwoorden: Antwoorden;
  readonly pad: readonly string[];
  readonly feiten: Feiten;
  readonly peildatum: Datum;
  readonly uitkomst: UitkomstId;
  readonly organisatie: string;
  /** `overig` when the organisation is not known; `gemeente-overig` when "gemist" did not fit. */
  readonly onderwerp: string;
  /** The answer, with "weet-niet" as `besluit`; null where it is not asked. */
  readonly aanleiding: string | null;
  readonly soort: Soort;
  readonly nood: readonly string[];
  readonly gedaan: readonly string[];
  readonly gronden: readonly string[];
  readonly redenen: readonly string[];
  readonly hulp: readonly string[];
  readonly leefgebieden: readonly string[];
  readonly doel: string | null;
  readonly briefdatum: Datum | undefined;
  /** Term for bezwaar, beroep or verzet; null where none follows from the letter. */
  readonly termijn: Burgertermijn | null;
  /** Day to react to a voornemen or a request for papers. */
  readonly reactie: { readonly datum: Datum; readonly aangenomen: boolean } | null;
  /** Term of the organisation to decide; null where the person does not wait for a decision. */
  readonly beslis: Beslistermijn | null;
  /** The date that counts minus today; null when there is none (bezwaar.md 3.3). */
  readonly dagenOver: number | null;
  readonly isExit: boolean;
}

function onderwerpVan(antwoorden: Antwoorden, organisatie: string): string {
  if (organisatie === WEET_NIET) return "overig";
  const onderwerp = tekstVan(antwoorden, "bz-onderwerp") ?? WEET_NIET;
  return onderwerp === "gemist" && antwoorden["bz-gemist-situatie"] === "nee" ? "gemeente-overig" : onderwerp;
}

/** Which terms of the citizen belong to the case (bezwaar.md 3.3): from the letter, or none. */
function termijnVan(antwoorden: Antwoorden, zaak: Pick<Zaak, "organisatie" | "onderwerp" | "aanleiding" | "soort">, peildatum: Datum): Burgertermijn | null {
  const { organisatie, onderwerp, aanleiding, soort } = zaak;
  const briefdatum = dagVan(antwoorden, "bz-briefdatum");
  if (soort === "strafbeschikking") {
    const bekendDatum = dagVan(antwoorden, "bz-bekend-datum");
    return burgertermijn({ klasse: "verzet", soortOnbekend: onderwerp === WEET_NIET, briefdatum, bekendDatum }, peildatum);
  }
  const gevraagd = antwoorden["bz-termijn-in-brief"] !== undefined;
  const isVangnet = soort !== "ind" && (aanleiding === "rekening" || (aanleiding === "aanvulling-gevraagd" && onderwerp === "pw-gestopt"));
  if (!gevraagd && !isVangnet) return null;
  return burgertermijn(
    {
      klasse: organisatie === WEET_NIET ? "twee-weken" : termijnklasseVan(organisatie, onderwerp),
      briefdatum,
      inBrief: tekstVan(antwoorden, "bz-termijn-in-brief"),
      laatsteDagInBrief: dagVan(antwoorden, "bz-termijn-datum"),
    },
    peildatum,
  );
}

function beslisVan(antwoorden: Antwoorden, feiten: Feiten, uitkomst: string, briefdatum: Datum | undefined, peildatum: Datum): Beslistermijn | null {
  if (antwoorden["bz-stukken-gevraagd"] !== undefined) return { einde: feiten.beslisEinde ?? undefined, status: feiten.beslisStatus };
  if (uitkomst !== "o-bezwaar-loopt") return null;
  const verstuurd = dagVan(antwoorden, "bz-bezwaar-datum");
  return beslistermijn({ klasse: feiten.beslisklasse, wachtOp: "bezwaar", verstuurd, besluitdatum: briefdatum, stukken: "nee" }, peildatum);
}

function isUitkomst(id: string): id is UitkomstId {
  return Object.hasOwn(uitkomsten, id);
}

/** Reads a finished walk. Throws for an outcome that the flow does not know. */
export function zaakVan({ antwoorden, pad, uitkomst, feiten, peildatum }: DiagnoseInvoer<Feiten>): Zaak {
  if (!isUitkomst(uitkomst)) throw new Error(`no outcome: ${uitkomst}`);
  const organisatie = tekstVan(antwoorden, "bz-organisatie") ?? WEET_NIET;
  const onderwerp = onderwerpVan(antwoorden, organisatie);
  const gegeven = tekstVan(antwoorden, "bz-aanleiding");
  const aanleiding = gegeven === WEET_NIET ? "besluit" : (gegeven ?? null);
  const briefdatum = dagVan(antwoorden, "bz-briefdatum");
  const soort = soortVan(organisatie, onderwerp);
  const termijn = termijnVan(antwoorden, { organisatie, onderwerp, aanleiding, soort }, peildatum);
  const isReactie = uitkomst === "o-voornemen-zienswijze" || uitkomst === "o-aanvullen-gronden";
  const reactie = isReactie ? (reactietermijn(dagVan(antwoorden, "bz-aanvulling-datum"), briefdatum) ?? null) : null;
  const telt = isReactie ? reactie?.datum : termijn?.deadline;
  return {
    antwoorden,
    pad,
    feiten,
    peildatum,
    uitkomst,
    organisatie,
    onderwerp,
    aanleiding,
    soort,
    nood: keuzesVan(antwoorden, "bz-nu-nood"),
    gedaan: keuzesVan(antwoorden, "bz-al-gedaan"),
    gronden: keuzesVan(antwoorden, "bz-gronden"),
    redenen: keuzesVan(antwoorden, "bz-reden-te-laat"),
    hulp: keuzesVan(antwoorden, "bz-hulp"),
    leefgebieden: keuzesVan(antwoorden, "bz-leefgebieden"),
    doel: tekstVan(antwoorden, "bz-doel") ?? null,
    briefdatum,
    termijn,
    reactie,
    beslis: beslisVan(antwoorden, feiten, uitkomst, briefdatum, peildatum),
    dagenOver: telt === undefined || uitkomst === "o-bezwaar-loopt" ? null : dagenTussen(peildatum, telt),
    isExit: uitkomst.startsWith("x-"),
  };
}

const DATUMVRAGEN = ["bz-bekend-datum", "bz-briefdatum", "bz-termijn-in-brief", "bz-termijn-datum"] as const;
const REACTIEVRAGEN = ["bz-aanvulling-datum", "bz-briefdatum"] as const;
const DUIDING = ["bz-organisatie", "bz-onderwerp"] as const;

/** The questions from which the date that counts was computed. */
export function datumvragen(zaak: Zaak): readonly string[] {
  if (zaak.reactie !== null) return beantwoord(zaak, zaak.reactie.aangenomen ? REACTIEVRAGEN : ["bz-aanvulling-datum"]);
  const uit = DATUMVRAGEN.filter((id) => zaak.antwoorden[id] !== undefined);
  return zaak.termijn?.aangenomen ? [...beantwoord(zaak, DUIDING), ...uit] : uit;
}

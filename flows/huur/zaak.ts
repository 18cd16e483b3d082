import type { Datum } from "#flows/engine/datum.ts";
import type { DiagnoseInvoer } from "#flows/engine/define-flow.ts";
import { WEET_NIET, type Antwoorden } from "#flows/engine/vraag.ts";
import { dag, getal, optie } from "#flows/engine/lezen.ts";
import { aanvangshuurUiterlijk } from "./berekeningen/termijnen.ts";
import { huurSector, type Getekend, type Sectoruitkomst, type Sectorvraag, type Woonvorm } from "./berekeningen/sector.ts";
import type { Feiten } from "./feiten.ts";
import { huur, keuzes } from "./lezen.ts";
import { geschattePunten } from "./prijs.ts";
import { uitkomsten, type UitkomstId } from "./uitkomsten.ts";

/** A finished walk as the parts of the diagnosis read it: answers in their types, and the sector computed once. */
export interface Zaak {
  readonly antwoorden: Antwoorden;
  readonly pad: readonly string[];
  readonly feiten: Feiten;
  readonly peildatum: Datum;
  readonly uitkomst: UitkomstId;
  readonly spoed: readonly string[];
  readonly extra: readonly string[];
  readonly verhuurder: string;
  readonly woonvorm: Woonvorm;
  readonly getekend: Getekend;
  readonly kaleHuur: number | undefined;
  readonly aanvangshuur: number | undefined;
  readonly start: Datum | undefined;
  readonly punten: number | undefined;
  readonly geschat: number | undefined;
  readonly sector: Sectoruitkomst;
  /** F7i, where the start is known. */
  readonly toetsing: Datum | undefined;
}

function isUitkomst(id: string): id is UitkomstId {
  return Object.hasOwn(uitkomsten, id);
}

/** Reads a finished walk. Throws for an outcome that the flow does not know. */
export function zaakVan({ antwoorden, pad, uitkomst, feiten, peildatum }: DiagnoseInvoer<Feiten>): Zaak {
  if (!isUitkomst(uitkomst)) throw new Error(`no outcome: ${uitkomst}`);
  const start = dag(antwoorden["huur-ingangsdatum"]);
  const punten = getal(antwoorden["prijs-punten"]);
  const vraag: Sectorvraag = {
    woonvorm: optie(antwoorden["huur-woonvorm"]) as Woonvorm,
    getekend: optie(antwoorden["huur-getekend"]) as Getekend,
    ingangsdatum: start,
    aanvangshuur: huur(antwoorden["huur-aanvangshuur"]),
    kaleHuur: huur(antwoorden["huur-kale-huur"]),
    punten,
  };
  return {
    antwoorden,
    pad,
    feiten,
    peildatum,
    uitkomst,
    spoed: keuzes(antwoorden["huur-spoed"]),
    extra: keuzes(antwoorden["huur-extra"]),
    verhuurder: optie(antwoorden["huur-verhuurder"]),
    woonvorm: vraag.woonvorm,
    getekend: vraag.getekend,
    kaleHuur: vraag.kaleHuur,
    aanvangshuur: vraag.aanvangshuur,
    start,
    punten,
    geschat: antwoorden["prijs-schatting"] === "ja" ? geschattePunten(antwoorden) : undefined,
    sector: huurSector(vraag),
    toetsing: start === undefined ? undefined : aanvangshuurUiterlijk(start),
  };
}

/** The answer is there and says something. */
export const bekend = (zaak: Zaak, id: string): boolean => zaak.antwoorden[id] !== undefined && zaak.antwoorden[id] !== WEET_NIET;

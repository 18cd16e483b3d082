import { bandVan, rekenwaarden, type Band, type ScoreId } from "#flows/beoordeling/band.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { kanalenOp, type Aanbod, type Dienst, type Kanaal, type Onderwerp } from "./aanbod.ts";
import { NIVEAU } from "./banden.ts";
import type { Hulp, Zoekprofiel } from "./profiel.ts";

/** A profile on a day, with what every offer is held against computed once. */
export interface Kader {
  readonly profiel: Zoekprofiel;
  readonly dag: Datum;
  readonly band: Band;
  readonly scores: Readonly<Record<ScoreId, number>>;
  readonly exact: Onderwerp;
  readonly ook: readonly Onderwerp[];
  /** Level of service that legal help must offer; 3 is representation. */
  readonly niveau: number;
  /** Working days within which somebody must have talked with the person. */
  readonly nodigDagen: number;
  /** Gemeenten on the other side; `eigen` stands for the own one when that is not known. */
  readonly tegenGemeenten: ReadonlySet<string>;
  readonly tegenpartijen: ReadonlySet<string>;
  readonly lid: ReadonlySet<string>;
  readonly uitgesloten: ReadonlySet<string>;
  readonly verboden: ReadonlySet<string>;
  /** Rows that the profile names: each is looked at by itself. */
  readonly genoemd: ReadonlySet<string>;
}

/** The name of the own gemeente when it is not known. */
const EIGEN = "eigen";
const DAGEN_BIJ_U = [10, 5, 2, 1] as const;
const VERTEGENWOORDIGING = 3;

/** Holds a profile against a day. */
export function kaderVan(profiel: Zoekprofiel, dag: Datum): Kader {
  const band = profiel.band ?? bandVan(profiel.scores);
  const scores = rekenwaarden(profiel.scores);
  const [exact, ...ook] = profiel.onderwerpen;
  const tegen = profiel.tegenpartijen.flatMap((partij) => (partij === "gemeente" ? [profiel.gemeente ?? EIGEN] : /^GM\d{4}$/.test(partij) ? [partij] : []));
  return {
    profiel,
    dag,
    band,
    scores,
    exact: exact!,
    ook,
    niveau: profiel.advocaatNodig ? VERTEGENWOORDIGING : NIVEAU[band],
    nodigDagen: DAGEN_BIJ_U[scores.U] ?? 10,
    tegenGemeenten: new Set(tegen),
    tegenpartijen: new Set(profiel.tegenpartijen),
    lid: new Set(profiel.lid),
    uitgesloten: new Set(profiel.uitgesloten),
    verboden: new Set(profiel.verboden),
    genoemd: new Set([...profiel.lid, ...profiel.uitgesloten, ...profiel.hulp.flatMap(({ ids }) => ids ?? [])]),
  };
}

export const isLandelijk = ({ werkgebied }: Aanbod): boolean => werkgebied === "NL";

/** Whether it works for who lives there; who does not say where gets national offers only. */
export function werktIn({ werkgebied, nietIn }: Aanbod, gemeente: string | null): boolean {
  if (gemeente === null) return werkgebied === "NL";
  if (nietIn?.includes(gemeente)) return false;
  return werkgebied === "NL" || werkgebied.some((code) => code === gemeente || (code.startsWith("WK") && code.slice(2, 6) === gemeente.slice(2)));
}

/** Paid by a gemeente that is a counterparty in any problem of the dossier. */
export function isBetaaldDoorTegenpartij({ onafhankelijk }: Aanbod, kader: Kader): boolean {
  if (kader.tegenGemeenten.size === 0) return false;
  const { financierGemeente } = onafhankelijk;
  if (financierGemeente === undefined) return false;
  if (financierGemeente === "eigen") return kader.tegenGemeenten.has(kader.profiel.gemeente ?? EIGEN);
  return financierGemeente.some((code) => kader.tegenGemeenten.has(code));
}

/** The other party itself. */
export function isTegenpartij(aanbod: Aanbod, kader: Kader): boolean {
  const { organisatie } = aanbod;
  if (organisatie === undefined) return false;
  return organisatie === "gemeente" ? isBetaaldDoorTegenpartij(aanbod, kader) : kader.tegenpartijen.has(organisatie);
}

/** On the side of the other, or paid by it: never first and never alone in legal help (V0). */
export function isVanTegenpartij(aanbod: Aanbod, kader: Kader): boolean {
  return isBetaaldDoorTegenpartij(aanbod, kader) || isTegenpartij(aanbod, kader);
}

/** Whether an outcome that names this help means this offer. */
export function past({ kind, organisatie, ids }: Hulp, aanbod: Aanbod): boolean {
  return kind === aanbod.kind && (organisatie === undefined || organisatie === aanbod.organisatie) && (ids === undefined || ids.includes(aanbod.id));
}

export const biedt = ({ diensten }: Aanbod, dienst: Dienst): boolean => diensten.includes(dienst);

export type Weg = "bellen" | "langsgaan" | "online";
const WEG: Readonly<Record<Kanaal["soort"], Weg>> = { telefoon: "bellen", bezoek: "langsgaan", website: "online", "e-mail": "online", chat: "online" };

/** The ways that may be shown on this day; none when they are not known. */
export const wegenVan = (aanbod: Aanbod, dag: Datum): readonly Weg[] => kanalenOp(aanbod, dag).map(({ soort }) => WEG[soort]);

/** Whether one of these channels is this way. */
export function isWeg(kanalen: readonly Kanaal[], weg: Weg): boolean {
  for (const { soort } of kanalen) if (WEG[soort] === weg) return true;
  return false;
}

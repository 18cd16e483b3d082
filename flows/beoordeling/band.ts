/** The five scores (verwijzing.md C.2), 0 to 3; null is not known and is never counted as 0. */
export interface Scores {
  /** Urgentie. */
  readonly U: number | null;
  /** Ernst. */
  readonly E: number | null;
  /** Zelfredzaamheid: 0 very self-reliant, 3 needs someone. */
  readonly Z: number | null;
  /** Samenhang. */
  readonly S: number | null;
  /** Complexiteit. */
  readonly C: number | null;
}

export type ScoreId = keyof Scores;

/** A zelf doen, B eerste lijn, C warme overdracht, D procesregisseur. */
export type Band = "A" | "B" | "C" | "D";

export const BANDEN: readonly Band[] = ["A", "B", "C", "D"];

/** What a missing score counts as for the band and the ranking. */
const ONBEKEND = { U: 1, E: 1, Z: 1, S: 0, C: 0 } as const satisfies Readonly<Record<ScoreId, number>>;

/** The scores with which is reckoned: every missing one at its fixed value. */
export function rekenwaarden(scores: Scores): Readonly<Record<ScoreId, number>> {
  return {
    U: scores.U ?? ONBEKEND.U,
    E: scores.E ?? ONBEKEND.E,
    Z: scores.Z ?? ONBEKEND.Z,
    S: scores.S ?? ONBEKEND.S,
    C: scores.C ?? ONBEKEND.C,
  };
}

/** The band of these scores (verwijzing.md C.3): advice, visible, changeable, without effect on rights. */
export function bandVan(scores: Scores): Band {
  const { U, E, Z, S, C } = rekenwaarden(scores);
  if (S >= 2 && (Z >= 2 || E === 3)) return "D";
  if (Z >= 2 || U === 3 || (U >= 2 && E >= 2)) return "C";
  return E <= 1 && C <= 1 && Z <= 1 && U <= 1 && S <= 1 ? "A" : "B";
}

/** The band that is shown after the person chose more help or less: one step, never past the ends. */
export function gekozenBand(band: Band, keuze: "meer-hulp" | "liever-zelf" | null): Band {
  const stap = keuze === "meer-hulp" ? 1 : keuze === "liever-zelf" ? -1 : 0;
  return BANDEN[Math.min(BANDEN.length - 1, Math.max(0, BANDEN.indexOf(band) + stap))]!;
}

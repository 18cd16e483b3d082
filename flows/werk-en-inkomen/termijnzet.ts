import type { Datum } from "#flows/engine/datum.ts";
import { dagVan } from "#flows/engine/lezen.ts";
import { wettermijn, type TermijnId, type Wettermijn } from "./berekeningen/termijnen.ts";
import type { BronId } from "./bronnen.ts";
import type { UitkomstId } from "./uitkomsten.ts";
import { type Zaak } from "./zaak.ts";

/** What the term rules of the outcomes are written with. */

/** A term of one outcome. */
export interface Zaaktermijn {
  readonly id: string;
  readonly van: UitkomstId;
  readonly veilig: Datum;
  readonly juridisch: Datum;
  readonly voor: "burger" | "overheid";
  readonly grondslag: string;
  readonly aangenomen: boolean;
  /** Binds the person and is longer than 21 days: it raises the urgency when it comes near (3.11). */
  readonly telt: boolean;
  readonly antwoorden: readonly string[];
  readonly bronnen: readonly BronId[];
}

export interface Rest {
  /** The question whose day starts the term. */
  readonly vraag: string;
  readonly bronnen: readonly BronId[];
  readonly grondslag?: string;
  readonly voor?: "burger" | "overheid";
  readonly aangenomen?: boolean;
  readonly telt?: boolean;
}

export type Zet = (id: string, termijn: Wettermijn | Datum | undefined, rest: Rest) => void;

/** The terms of an outcome in one of its variants. */
export type Termijnregel = (zaak: Zaak, zet: Zet, variant: string | null) => void;

/** A term of 6.2 from the day that was answered to `vraag`; none when it is not known. */
export function vanaf(zaak: Zaak, termijn: TermijnId, vraag: string): Wettermijn | undefined {
  const start = dagVan(zaak.antwoorden, vraag);
  return start === undefined ? undefined : wettermijn(termijn, start);
}

/** Two months to the court (art. 7:686a lid 4 sub a BW). */
export function zetVernietiging(zaak: Zaak, zet: Zet, bronnen: readonly BronId[], grondslag = "twee-maanden"): void {
  zet("vernietiging", vanaf(zaak, "vernietiging", "einde-datum"), { vraag: "einde-datum", bronnen, grondslag, telt: true });
}

/** Three months for a transitievergoeding (art. 7:686a lid 4 sub b BW); `telt` where it is what the outcome is about. */
export function zetTransitie(zaak: Zaak, zet: Zet, telt = false): void {
  zet("transitievergoeding", vanaf(zaak, "transitievergoeding", "einde-datum"), {
    vraag: "einde-datum",
    bronnen: ["bw-7-686a", "bw-7-673"],
    grondslag: "drie-maanden",
    telt,
  });
}

/** WW within a week after the last day (art. 26 WW). */
export function zetWw(zaak: Zaak, zet: Zet): void {
  zet("ww-aanvraag", vanaf(zaak, "ww-aanvraag", "einde-datum"), { vraag: "einde-datum", bronnen: ["ww-26"], grondslag: "een-week" });
}

/** Two months as a safe day, where it is not sure that they hold. */
export function zetVeilig(zaak: Zaak, zet: Zet, vraag: string): void {
  zet("veilige-dag", vanaf(zaak, "vernietiging", vraag), {
    vraag,
    bronnen: ["regel-twee-maanden"],
    grondslag: "twee-maanden-veilig",
    aangenomen: true,
    telt: true,
  });
}

/** A day that the person told us. */
export function zetOpgegeven(zaak: Zaak, zet: Zet, id: string, vraag: string, bron: BronId): void {
  zet(id, dagVan(zaak.antwoorden, vraag), { vraag, bronnen: [bron], grondslag: "opgegeven" });
}

import { dagenTussen, plusDagen, type Datum } from "#flows/engine/datum.ts";
import { atw } from "#flows/engine/kalender.ts";
import { GeenTariefError, tarief } from "#flows/engine/tarief.ts";
import { inCenten, inEuro } from "#flows/engine/centen.ts";

/** WB-4: legal interest in percent a year (art. 6:119 BW). */
export const wettelijkeRente = tarief<number>("wettelijke rente", [
  { van: "2024-01-01", tot: "2024-12-31", waarde: 7, bron: { verwijzing: "besluit wettelijke rente", gecontroleerdOp: "2026-11-22", zekerheid: "gecontroleerd" } },
  { van: "2025-01-01", tot: "2025-12-31", waarde: 6, bron: { verwijzing: "besluit wettelijke rente", gecontroleerdOp: "2026-11-22", zekerheid: "bekend" } },
  {
    van: "2026-01-01",
    tot: "2026-12-31",
    waarde: 4,
    bron: {
      verwijzing: "besluit wettelijke rente",
      gecontroleerdOp: "2026-11-22",
      zekerheid: "onzeker",
      opmerking: "4% niet bevestigd; de tweede helft van 2026 is niet gezien",
    },
  },
]);

/** F8a [WB-1]: the largest borg for contracts from 1 July 2023, and what is too much, in euro. */
export function borgMaximum(kaleHuur: number, borg: number): { readonly max: number; readonly teveel: number } {
  const max = 2 * inCenten(kaleHuur);
  return { max: inEuro(max), teveel: inEuro(Math.max(0, inCenten(borg) - max)) };
}

/** Deductions for which the landlord has 30 days. */
const DERTIG = ["schade", "huurschuld", "servicekosten"];

/** F8b [WB-2]: last day for the landlord to pay back; late side, it binds the landlord. */
export function borgUiterlijk(einde: Datum, inhouding: readonly string[]): Datum {
  return atw(plusDagen(einde, inhouding.some((i) => DERTIG.includes(i)) ? 30 : 14));
}

export interface Rente {
  readonly dagen: number;
  /** Euro, rounded half up to a cent. */
  readonly bedrag: number;
  /** False when a rate that was used is not confirmed: then the amount is not shown. */
  readonly zeker: boolean;
}

const JAAR = 365;

/**
 * F8c [WB-4]: legal interest on the borg from the second day after the last day to pay, as the file counts it (today minus
 * the day after the last day); each 365 days the interest joins the sum. Throws GeenTariefError for a day without a rate.
 */
export function borgRente(borg: number, uiterlijk: Datum, vandaag: Datum): Rente {
  const start = plusDagen(uiterlijk, 1);
  const dagen = Math.max(0, dagenTussen(start, vandaag));
  let som = inCenten(borg);
  let zeker = true;
  let rente = 0;
  let blok = 0;
  for (let dag = 0; dag < dagen; ) {
    const hier = plusDagen(start, dag);
    const rij = wettelijkeRente.zoek(hier);
    if (rij === undefined) throw new GeenTariefError(`tarief wettelijke rente: no row for ${hier}`);
    const totRij = rij.tot === null ? dagen : dag + dagenTussen(hier, rij.tot) + 1;
    const tot = Math.min(dagen, totRij, (Math.floor(dag / JAAR) + 1) * JAAR);
    blok += (som * rij.waarde * (tot - dag)) / (100 * JAAR);
    zeker &&= rij.bron.zekerheid !== "onzeker";
    dag = tot;
    if (dag % JAAR === 0 || dag === dagen) {
      rente += blok;
      som += blok;
      blok = 0;
    }
  }
  return { dagen, bedrag: inEuro(Math.floor(rente + 0.5)), zeker };
}

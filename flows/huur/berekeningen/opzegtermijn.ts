import { plusDagen, plusMaanden, type Datum } from "#flows/engine/datum.ts";

/** The first payment day on or after a day; a payment day that a month does not have is its last day. */
function eersteBetaaldag(vanaf: Datum, betaaldag: number): Datum {
  const inMaand = (maanden: number): Datum => {
    const eerste = plusMaanden(`${vanaf.slice(0, 7)}-01`, maanden);
    const laatste = Number(plusDagen(plusMaanden(eerste, 1), -1).slice(8));
    return plusDagen(eerste, Math.min(betaaldag, laatste) - 1);
  };
  const dezeMaand = inMaand(0);
  return dezeMaand >= vanaf ? dezeMaand : inMaand(1);
}

/** Full years from `van` to `tot`; 0 when it began later. */
function volleJaren(van: Datum, tot: Datum): number {
  const jaren = Number(tot.slice(0, 4)) - Number(van.slice(0, 4));
  return Math.max(0, plusMaanden(van, jaren * 12) <= tot ? jaren : jaren - 1);
}

export interface Opzegtermijn {
  readonly jaren: number;
  readonly maanden: number;
  /** Earliest end of the rent. */
  readonly einde: Datum;
}

const KORTST = 3;
const LANGST = 6;

/** F5 [OZ-3]: the notice period of the landlord, three months and one for each full year, six at most, to a payment day. */
export function opzegtermijnVerhuurder(start: Datum, ontvangen: Datum, betaaldag = 1): Opzegtermijn {
  const jaren = volleJaren(start, ontvangen);
  const maanden = Math.min(LANGST, KORTST + jaren);
  return { jaren, maanden, einde: eersteBetaaldag(plusMaanden(ontvangen, maanden), betaaldag) };
}

/** F5: the earliest end when the tenant gives notice, one month after the landlord has the letter, to a payment day. */
export function opzegtermijnHuurder(ontvangen: Datum, betaaldag = 1): Opzegtermijn {
  return { jaren: 0, maanden: 1, einde: eersteBetaaldag(plusMaanden(ontvangen, 1), betaaldag) };
}

/** F6 [TC-1]: first and last day on which the landlord may write that a temporary contract ends. */
export function aanzegvenster(einde: Datum): { readonly eerste: Datum; readonly laatste: Datum } {
  return { eerste: plusMaanden(einde, -3), laatste: plusMaanden(einde, -1) };
}

import type { Bron } from "#flows/engine/bron.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { wrbNormVan } from "#flows/rechtsbijstand/index.ts";
import type { Herhaald } from "./getypt.ts";
import type { Rekenblad, Uitsoort } from "./paginas.ts";
import type { Veld } from "./velden.ts";
import type { Verwerkt } from "./verwerk.ts";

type Waarden = Readonly<Record<string, unknown>>;

/** A calculation page as its words need it: plain data, so that nothing of a flow reaches a browser. */
export interface Bladvorm {
  readonly id: string;
  readonly velden: readonly Veld[];
  readonly herhaald: Herhaald | null;
  readonly uit: Readonly<Record<string, Uitsoort>>;
  /** Values that the words of any page may name: the year and the limit of wealth of subsidised legal aid on that day. */
  readonly vulling: { readonly peiljaar: number; readonly vermogensgrens: number | null };
}

/** A result as a page shows it, also of a calculation that was kept. */
export interface Rekenresultaat {
  /** Unique on its page. */
  readonly id: string;
  readonly vorm: Bladvorm;
  readonly waarden: Waarden;
  /** The values of the result by name; one single value is called `uitkomst`. */
  readonly uit: Waarden;
  /** The results of the blocks. */
  readonly rijen: readonly Waarden[];
  readonly variant: string | null;
  readonly melding: string | null;
  /** The years of the figures; none when nothing in it changes with the year. */
  readonly jaren: readonly number[];
  /** The figures are those of an earlier year than that of the day. */
  readonly isOuder: boolean;
  readonly cijfers: readonly Bron[];
  readonly bronnen: readonly Bron[];
  readonly op: Datum;
}

/** A calculation page as plain data, on a day. */
export function vormVan(blad: Rekenblad, op: Datum): Bladvorm {
  return { id: blad.id, velden: blad.vormvelden, herhaald: blad.herhaald ?? null, uit: blad.uit, vulling: wrbNormVan(op) };
}

/** The values of a result by name. */
function waardenUit(blad: Rekenblad, resultaat: unknown): Waarden {
  if (blad.plat) return blad.plat(resultaat);
  if (resultaat === null || resultaat === undefined || Array.isArray(resultaat)) return {};
  return typeof resultaat === "object" ? (resultaat as Waarden) : { uitkomst: resultaat };
}

/** What was processed well as a page shows it. */
export function resultaatVan(blad: Rekenblad, { waarden, uitkomst }: Extract<Verwerkt, { ok: true }>, op: Datum, id = "nu"): Rekenresultaat {
  const { resultaat, jaar, bronnen } = uitkomst;
  const uit = waardenUit(blad, resultaat);
  const rijen = Array.isArray(resultaat) ? (resultaat as readonly Waarden[]) : [];
  return {
    id,
    vorm: vormVan(blad, op),
    waarden,
    uit,
    rijen,
    variant: blad.variant?.(uit, waarden, op) ?? null,
    melding: blad.melding?.(uit, waarden, op) ?? null,
    jaren: blad.jaarUitAntwoord ? [...new Set(uitkomst.cijfers.map((cijfer) => cijfer.jaar))] : jaar === null ? [] : [jaar],
    isOuder: jaar !== null && jaar < Number(op.slice(0, 4)) && !blad.jaarUitAntwoord,
    cijfers: uitkomst.cijfers.map(({ bron }) => bron),
    bronnen,
    op,
  };
}

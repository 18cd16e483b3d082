import type { Datum } from "#flows/engine/datum.ts";
import type { Rekenuitkomst } from "#flows/engine/reken-uit.ts";
import { metRekenaar } from "#flows/rekenaars.ts";
import { blokkenVan, leesBlokken } from "./blokken.ts";
import type { Fout, Getypt } from "./getypt.ts";
import { leesVelden } from "./lees.ts";
import type { Rekenblad } from "./paginas.ts";

/** What came of a form: the result with what went in, or what is wrong. */
export type Verwerkt =
  | { readonly ok: true; readonly waarden: Readonly<Record<string, unknown>>; readonly uitkomst: Rekenuitkomst }
  | { readonly ok: false; readonly fouten: readonly Fout[] };

/** The answers of a form as the input that the calculation reads. */
function invoerVan(blad: Rekenblad, waarden: Readonly<Record<string, unknown>>): unknown {
  return { ...blad.vast, ...((blad.naarInvoer?.(waarden) ?? waarden) as object) };
}

/** The form field that a fault is about: that of a block, else that of the input; the first one for the whole. */
function formveld({ herhaald, vormvelden }: Rekenblad, veld: string): string {
  const [naam = "", ...rest] = veld.split(".");
  if (herhaald?.naam === naam && rest.length > 1) return veld.replaceAll(".", "-");
  return vormvelden.some((vormveld) => vormveld.naam === naam) ? naam : vormvelden[0]!.naam;
}

/** Runs the calculation of a page for values that were read before; `waarden` is what is kept. */
export function rekenWaarden(blad: Rekenblad, waarden: Readonly<Record<string, unknown>>, peildatum: Datum): Verwerkt {
  const antwoord = metRekenaar(blad.kies(waarden), invoerVan(blad, waarden), peildatum);
  if (antwoord.ok) return { ok: true, waarden, uitkomst: antwoord.uitkomst };
  return { ok: false, fouten: antwoord.fouten.map(({ veld, code, grens }) => ({ veld: formveld(blad, veld), code, ...(grens !== undefined && { grens }) })) };
}

/** Reads a form and runs its calculation. Never throws for what was typed. */
export function verwerk(blad: Rekenblad, getypt: Getypt, peildatum: Datum): Verwerkt {
  const gelezen = leesVelden(blad.vormvelden, getypt, peildatum);
  const blokken = blad.herhaald ? leesBlokken(blad.herhaald, blokkenVan(blad.herhaald, getypt), getypt, peildatum) : { waarden: {}, fouten: [] };
  const fouten = [...gelezen.fouten, ...blokken.fouten];
  return fouten.length > 0 ? { ok: false, fouten } : rekenWaarden(blad, { ...gelezen.waarden, ...blokken.waarden }, peildatum);
}

import { dagnummer, type Datum } from "#flows/engine/datum.ts";
import type { Aanbod } from "./aanbod.ts";
import type { Rang } from "./rang.ts";

/** The order by score within a slot, before precedence (verwijzing.md B.5). */

const LIJN: Readonly<Record<Aanbod["lijn"], number>> = { 0: 0, 1: 1, sociaal: 1, crisis: 1, 2: 2, beslissing: 3 };

/** Below zero when `a` stands before `b`; zero: they fit as well. */
function vergelijk(a: Rang, b: Rang): number {
  if (a.totaal !== b.totaal) return b.totaal - a.totaal;
  return LIJN[a.aanbod.lijn] - LIJN[b.aanbod.lijn] || Number(b.aanbod.kosten === "gratis") - Number(a.aanbod.kosten === "gratis");
}

const naam = ({ aanbod }: Rang): string => `${aanbod.naam.toLowerCase()}\n${aanbod.id}`;

/** The highest score first, then the lower line, then what is free; among equals each is first as often, by the day. */
export function sorteer(rij: readonly Rang[], dag: Datum): Rang[] {
  const gesorteerd = rij.toSorted(vergelijk);
  const nummer = dagnummer(dag);
  const uit: Rang[] = [];
  for (let begin = 0; begin < gesorteerd.length; ) {
    let eind = begin + 1;
    while (eind < gesorteerd.length && vergelijk(gesorteerd[begin]!, gesorteerd[eind]!) === 0) eind += 1;
    uit.push(...(eind - begin === 1 ? [gesorteerd[begin]!] : wissel(gesorteerd.slice(begin, eind), nummer)));
    begin = eind;
  }
  return uit;
}

/** Equals: by name, and every day another one first. */
function wissel(gelijken: readonly Rang[], nummer: number): readonly Rang[] {
  const opNaam = gelijken.map((rang) => ({ rang, sleutel: naam(rang) })).toSorted((a, b) => (a.sleutel < b.sleutel ? -1 : 1));
  const n = opNaam.length;
  return Array.from({ length: n }, (_, i) => {
    const { rang } = opNaam[(((i - nummer) % n) + n) % n]!;
    rang.gelijk = true;
    return rang;
  });
}

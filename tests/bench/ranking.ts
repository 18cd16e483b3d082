import { gemeenten } from "#app/aanbod/gemeenten.ts";
import { zaad } from "#app/aanbod/zaad.ts";
import { plusDagen } from "#flows/engine/datum.ts";
import { ONDERWERPEN, type Aanbod } from "#flows/verwijzing/aanbod.ts";
import { leegProfiel, type Zoekprofiel } from "#flows/verwijzing/profiel.ts";
import { rangschik } from "#flows/verwijzing/rangschik.ts";
import { median } from "./report.ts";

/*
 * Milliseconds of processor time of one ranking over 10,000 offers, the portal's own rows again and again: spread over all
 * gemeenten, and the worst set, in which every offer works everywhere and is about the topic. Prints {mixed, worst}.
 */

const OFFERS = 10_000;
const SAMPLES = 60;

/** The portal's own rows, and then each again under another name with what `change` makes of it. */
function offers(change: (row: Aanbod, nr: number) => Partial<Aanbod>): Aanbod[] {
  return Array.from({ length: OFFERS }, (_, nr) => {
    const row = zaad[nr % zaad.length]!;
    return nr < zaad.length ? row : { ...row, id: `${row.id}-${nr}`, naam: `${row.naam} ${nr}`, ...change(row, nr) };
  });
}

const mixed = (row: Aanbod, nr: number): Partial<Aanbod> => ({
  onderwerpen: [...new Set([...row.onderwerpen, ONDERWERPEN[nr % ONDERWERPEN.length]!])],
  werkgebied: [gemeenten[nr % gemeenten.length]!.code],
});
const worst = (): Partial<Aanbod> => ({ onderwerpen: [...ONDERWERPEN], werkgebied: "NL" });

/** A person in each gemeente in turn, with much going on: the band that shows most. */
const profile = (nr: number): Zoekprofiel => ({
  ...leegProfiel(ONDERWERPEN[nr % 25]!, "schulden", "huur"),
  gemeente: gemeenten[nr % gemeenten.length]!.code,
  scores: { U: 2, E: 3, Z: 2, S: 2, C: 2 },
  tegenpartijen: ["gemeente"],
  hulp: [{ kind: "hjl" }, { kind: "advocaat" }, { kind: "wijkteam" }],
});

function middle(list: readonly Aanbod[]): number {
  const once = (nr: number): number => {
    const begun = process.cpuUsage();
    rangschik(profile(nr), list, plusDagen("2026-11-22", nr));
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1_000;
  };
  for (let nr = 0; nr < SAMPLES; nr += 1) once(nr);
  return median(Array.from({ length: SAMPLES }, (_, nr) => once(nr)));
}

console.log(JSON.stringify({ mixed: middle(offers(mixed)), worst: middle(offers(worst)) }));

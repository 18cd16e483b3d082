import fc from "fast-check";
import { plusDagen } from "#flows/engine/datum.ts";
import { WEET_NIET, type Antwoorden, type Veld, type Vraag, type Waarde } from "#flows/engine/vraag.ts";
import type { AnyFlow } from "#flows/index.ts";

export const VANDAAG = "2026-11-22";

/** A day from some years back to some months ahead. */
export const dag = fc.integer({ min: -900, max: 400 }).map((aantal) => plusDagen(VANDAAG, aantal));
const langGeleden = fc.integer({ min: -30_000, max: 0 }).map((aantal) => plusDagen(VANDAAG, aantal));
const onzin: fc.Arbitrary<Waarde> = fc.oneof(fc.constantFrom("", "constructor", "2026-02-30", "maan"), fc.double(), fc.constant([]));

function goedeWaarde(vraag: Vraag<object> | Veld): fc.Arbitrary<Waarde> {
  switch (vraag.soort) {
    case "keuze":
      return fc.constantFrom(...vraag.opties);
    case "meerkeuze":
      return fc.subarray([...vraag.opties], { minLength: 1, maxLength: 4 });
    case "datum":
      return fc.oneof(dag, langGeleden, fc.constantFrom(WEET_NIET, ...(vraag.opties ?? [])));
    case "bedrag":
      return fc.integer({ min: Math.ceil(vraag.min * 100), max: Math.min(vraag.max, 20_000) * 100 }).map((centen) => centen / 100);
    case "getal":
      return fc.integer({ min: vraag.min, max: vraag.max });
    case "postcode":
      return fc.constantFrom("1012", "3961", "1771", "5038", WEET_NIET);
    case "tekst":
      return fc.string({ maxLength: 40 });
  }
}

/** Any value that a question could get, and some that it could not. */
const waardeVoor = (vraag: Vraag<object> | Veld): fc.Arbitrary<Waarde | undefined> =>
  fc.oneof({ weight: 12, arbitrary: goedeWaarde(vraag) }, { weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: onzin });

/** Answers of any kind to every question and field of a flow. */
export function willekeurig(flow: AnyFlow): fc.Arbitrary<Antwoorden> {
  const vragen = { ...flow.vragen, ...flow.los };
  const velden = Object.fromEntries(Object.values(vragen).flatMap((vraag) => Object.entries(vraag.velden ?? {})));
  return fc.record(Object.fromEntries(Object.entries<Vraag<object> | Veld>({ ...velden, ...vragen }).map(([id, vraag]) => [id, waardeVoor(vraag)])));
}

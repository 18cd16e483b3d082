import fc from "fast-check";
import { expect, test } from "vitest";
import { bezwaar } from "#flows/bezwaar/index.ts";
import { diagnoseSchema } from "#flows/engine/diagnose.ts";
import { plusDagen } from "#flows/engine/datum.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { replay } from "#flows/engine/replay.ts";
import { WEET_NIET, type Antwoorden, type Veld, type Vraag, type Waarde } from "#flows/engine/vraag.ts";
import type { Feiten } from "#flows/bezwaar/feiten.ts";

const VANDAAG = "2026-11-22";
const alle: Readonly<Record<string, Vraag<Feiten> | Veld>> = {
  ...bezwaar.vragen,
  ...bezwaar.los,
  ...Object.assign({}, ...Object.values(bezwaar.vragen).map((vraag) => vraag.velden ?? {})),
};

const dag = fc.integer({ min: -500, max: 60 }).map((aantal) => plusDagen(VANDAAG, aantal));
const onzin: fc.Arbitrary<Waarde> = fc.oneof(fc.constantFrom("", "constructor", "2026-02-30", "maan"), fc.double(), fc.constant([]));

/** Any value that a question could get, and some that it could not. */
function waardeVoor(vraag: Vraag<Feiten> | Veld): fc.Arbitrary<Waarde | undefined> {
  const goed: fc.Arbitrary<Waarde> =
    vraag.soort === "keuze"
      ? fc.constantFrom(...vraag.opties)
      : vraag.soort === "meerkeuze"
        ? fc.subarray([...vraag.opties], { minLength: 1 })
        : vraag.soort === "datum"
          ? fc.oneof(dag, fc.constant(WEET_NIET))
          : fc.string({ maxLength: 40 });
  return fc.oneof({ weight: 12, arbitrary: goed }, { weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: onzin });
}

const antwoorden: fc.Arbitrary<Antwoorden> = fc.record(Object.fromEntries(Object.entries(alle).map(([id, vraag]) => [id, waardeVoor(vraag)])));

test("wat er ook staat: het gooit niets, en de diagnose past in haar schema", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(antwoorden, dag, (gegeven, peildatum) => {
      const { diagnose, voortgang } = evalueer(bezwaar, gegeven, peildatum, { aannemen: true });
      expect(diagnose).not.toBeNull();
      expect(diagnoseSchema.safeParse(diagnose).error).toBeUndefined();
      expect(voortgang.pad.length).toBeLessThanOrEqual(12);
    }),
    { numRuns: 1_500 },
  );
});

test("zonder het laatste antwoord staat de wandeling bij die vraag", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(antwoorden, (gegeven) => {
      const { pad, actief } = replay(bezwaar, gegeven, VANDAAG, { aannemen: true });
      const laatste = pad.at(-1)!;
      const zonder = replay(bezwaar, { ...actief, [laatste]: undefined }, VANDAAG);
      expect(zonder.positie).toEqual({ vraag: laatste });
      expect(zonder.pad).toEqual(pad.slice(0, -1));
    }),
    { numRuns: 500 },
  );
});

test("een antwoord dat niet op het pad ligt, verandert de diagnose niet", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(antwoorden, antwoorden, (gegeven, andere) => {
      const eerste = evalueer(bezwaar, gegeven, VANDAAG, { aannemen: true });
      const { actief, pad } = eerste.voortgang;
      // The fields of a question on the path belong to it: those may not change.
      const opPad = new Set([...pad, ...Object.keys(actief), ...Object.keys(bezwaar.los ?? {})]);
      for (const vraag of pad) for (const veld of Object.keys(bezwaar.vragen[vraag]?.velden ?? {})) opPad.add(veld);
      const erbij = Object.fromEntries(Object.entries(andere).filter(([id]) => !opPad.has(id)));
      const tweede = evalueer(bezwaar, { ...actief, ...erbij }, VANDAAG, { aannemen: true });
      expect(tweede.diagnose).toEqual(eerste.diagnose);
    }),
    { numRuns: 500 },
  );
});

test("een dag later is een datum nooit onverklaard weg of terug: vangnet ligt niet na de laatste dag", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(antwoorden, (gegeven) => {
      const { diagnose } = evalueer(bezwaar, gegeven, VANDAAG, { aannemen: true });
      const termijn = (id: string) => diagnose?.termijnen.find((t) => t.id === id);
      const deadline = termijn("deadline");
      const vangnet = termijn("vangnet");
      if (vangnet) expect(vangnet.datum >= VANDAAG && vangnet.datum <= deadline!.datum).toBe(true);
      for (const t of diagnose?.termijnen ?? []) {
        expect(t.verstreken).toBe(t.datum < VANDAAG);
        if (t.wettelijk !== null) expect(t.voor === "burger" ? t.wettelijk > t.datum : t.wettelijk < t.datum).toBe(true);
      }
    }),
    { numRuns: 1_000 },
  );
});

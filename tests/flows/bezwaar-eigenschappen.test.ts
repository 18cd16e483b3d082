import fc from "fast-check";
import { expect, test } from "vitest";
import { bezwaar } from "#flows/bezwaar/index.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { findFlow } from "#flows/index.ts";
import { VANDAAG, willekeurig } from "#tests/support/willekeurig.ts";

const antwoorden = willekeurig(findFlow("bezwaar")!);

test("een dag later is een datum nooit onverklaard weg of terug: vangnet ligt niet na de laatste dag", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(antwoorden, (gegeven) => {
      const { diagnose } = evalueer(bezwaar, gegeven, VANDAAG, { aannemen: true });
      const termijn = (id: string) => diagnose?.termijnen.find((t) => t.id === id);
      const deadline = termijn("deadline");
      const vangnet = termijn("vangnet");
      if (vangnet) expect(vangnet.datum >= VANDAAG && vangnet.datum <= deadline!.datum).toBe(true);
      for (const t of diagnose?.termijnen ?? []) {
        if (t.wettelijk !== null) expect(t.voor === "burger" ? t.wettelijk > t.datum : t.wettelijk < t.datum).toBe(true);
      }
    }),
    { numRuns: 1_000 },
  );
});

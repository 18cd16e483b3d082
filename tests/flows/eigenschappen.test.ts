import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MEESTE_SCHERMEN } from "#flows/engine/controle-graaf.ts";
import { diagnoseSchema } from "#flows/engine/diagnose.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { replay } from "#flows/engine/replay.ts";
import { flows } from "#flows/index.ts";
import { dag, VANDAAG, willekeurig } from "#tests/support/willekeurig.ts";

describe.each(flows.map((flow) => [flow.id, flow] as const))("%s", (_, flow) => {
  const antwoorden = willekeurig(flow);

  test("whatever stands there: nothing is thrown, and the diagnosis fits its schema", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(antwoorden, dag, (gegeven, peildatum) => {
        const { diagnose, voortgang } = evalueer(flow, gegeven, peildatum, { aannemen: true });
        expect(diagnose).not.toBeNull();
        expect(diagnoseSchema.safeParse(diagnose).error).toBeUndefined();
        expect(voortgang.pad.length).toBeLessThanOrEqual(MEESTE_SCHERMEN);
        const ids = diagnose!.stappen.map((stap) => stap.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const t of diagnose!.termijnen) expect(t.verstreken).toBe(t.datum < peildatum);
      }),
      { numRuns: 600 },
    );
  });

  test("without the last answer the walk stands at its question", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(antwoorden, (gegeven) => {
        const { pad, actief } = replay(flow, gegeven, VANDAAG, { aannemen: true });
        const laatste = pad.at(-1)!;
        const zonder = replay(flow, { ...actief, [laatste]: undefined }, VANDAAG);
        expect(zonder.positie).toEqual({ vraag: laatste });
        expect(zonder.pad).toEqual(pad.slice(0, -1));
      }),
      { numRuns: 300 },
    );
  });

  test("an answer that is on no path and on no other page changes nothing", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(antwoorden, antwoorden, (gegeven, andere) => {
        const eerste = evalueer(flow, gegeven, VANDAAG, { aannemen: true });
        const { actief, pad, feiten, positie } = eerste.voortgang;
        if (!("uitkomst" in positie)) return;
        const naderhand = flow.naderhand?.({ uitkomst: positie.uitkomst, pad, feiten }) ?? [];
        const bij = [...pad, ...naderhand];
        // The fields of a question on the path belong to it: those may not change.
        const opPad = new Set([...bij, ...Object.keys(actief), ...Object.keys(flow.los ?? {}), ...bij.flatMap((vraag) => Object.keys(flow.vragen[vraag]?.velden ?? {}))]);
        const erbij = Object.fromEntries(Object.entries(andere).filter(([id]) => !opPad.has(id)));
        expect(evalueer(flow, { ...actief, ...erbij }, VANDAAG, { aannemen: true }).diagnose).toEqual(eerste.diagnose);
      }),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, test } from "vitest";
import { initialTransition, transition } from "xstate";
import { controleerDiagnosen } from "#flows/engine/controle-diagnose.ts";
import { controleerGraaf, MEESTE_SCHERMEN } from "#flows/engine/controle-graaf.ts";
import { peildataVan } from "#flows/engine/controle.ts";
import { MEESTE_STATEN } from "#flows/engine/graaf.ts";
import { nogHooguit } from "#flows/engine/lengten.ts";
import { replay, stap } from "#flows/engine/replay.ts";
import { steekproef } from "#flows/engine/steekproef.ts";
import { flows } from "#flows/index.ts";

const VANDAAG = "2026-11-22";

describe.each(flows.map((flow) => [flow.id, flow] as const))("%s", (_, flow) => {
  test("every question, option, rule and outcome is reached on some date; no dead end, no cycle, at most 12 screens", { timeout: 300_000 }, () => {
    // Three dates here; flow:check walks on all of them.
    const { fouten, metingen } = controleerGraaf(flow, [VANDAAG, "2026-12-31", "2027-01-01"]);
    expect(fouten.map((fout) => fout.wat)).toEqual([]);
    expect(Math.max(...metingen.map((m) => m.langste))).toBeLessThanOrEqual(MEESTE_SCHERMEN);
    expect(Math.max(...metingen.map((m) => m.staten))).toBeLessThan(MEESTE_STATEN);
  });

  test("whatever is answered, the diagnosis fits its schema and names only what exists", { timeout: 300_000 }, () => {
    expect(controleerDiagnosen(flow, peildataVan(flow, VANDAAG), 3_000).fouten.map((fout) => fout.wat)).toEqual([]);
  });

  test("replaying the walked answers ends at the same outcome; without the last one the walk stands at its question", { timeout: 120_000 }, () => {
    for (const { antwoorden, pad, uitkomst } of steekproef(flow, VANDAAG, 300, 7)) {
      const heel = replay(flow, antwoorden, VANDAAG);
      expect(heel.positie).toEqual({ uitkomst });
      expect(heel.pad).toEqual(pad);
      expect(heel.inactief).toEqual([]);
      const laatste = pad.at(-1)!;
      const zonder = replay(flow, { ...antwoorden, [laatste]: undefined }, VANDAAG);
      expect(zonder.positie).toEqual({ vraag: laatste });
      expect(zonder.pad).toEqual(pad.slice(0, -1));
    }
  });

  test("the machine that runs is the machine that is drawn", { timeout: 60_000 }, () => {
    for (const { antwoorden: gegeven, pad } of steekproef(flow, VANDAAG, 600, 3)) {
      let getekend = initialTransition(flow.machine, { peildatum: VANDAAG })[0];
      let loopt = flow.begin0(VANDAAG);
      for (const vraag of pad) {
        const waarde = gegeven[vraag]!;
        const velden = Object.fromEntries(Object.keys(flow.vragen[vraag]?.velden ?? {}).flatMap((id) => (gegeven[id] === undefined ? [] : [[id, gegeven[id]]])));
        getekend = transition(flow.machine, getekend, { type: `antwoord.${vraag}`, waarde, velden })[0];
        loopt = flow.stap(loopt, vraag, waarde, velden);
        expect(loopt.value).toBe(getekend.value);
        expect(loopt.status).toBe(getekend.status);
        expect(loopt.context).toEqual(getekend.context);
      }
    }
  });

  test("an answer to another question changes nothing", () => {
    for (const { antwoorden, pad } of steekproef(flow, VANDAAG, 60, 8)) {
      pad.forEach((vraag) => {
        const { snapshot } = replay(flow, antwoorden, VANDAAG, { totVraag: vraag });
        for (const ander of Object.keys(flow.vragen)) {
          if (ander !== vraag) expect(stap(flow, snapshot, ander, "weet-niet", {}).value).toBe(snapshot.value);
        }
      });
    }
  });

  test("progress never promises fewer questions than still come", { timeout: 300_000 }, () => {
    for (const { antwoorden, pad } of steekproef(flow, VANDAAG, 100, 9)) {
      pad.forEach((vraag, i) => {
        const { snapshot } = replay(flow, antwoorden, VANDAAG, { totVraag: vraag });
        expect(nogHooguit(flow, snapshot, VANDAAG)).toBeGreaterThanOrEqual(pad.length - i);
      });
    }
  });
});

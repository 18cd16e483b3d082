import fc from "fast-check";
import { expect, test } from "vitest";
import { evalueer, evaluateUitvoer } from "#flows/engine/evaluate.ts";
import { neemTellingOver, nogHooguit, telVooruit } from "#flows/engine/lengten.ts";
import { replay } from "#flows/engine/replay.ts";
import { watAnders } from "#flows/engine/anders.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { kleineFlow, VANDAAG } from "./klein.ts";

const flow = kleineFlow();
const compleet: Antwoorden = { wie: "gemeente", brief: "2026-11-01", gedaan: ["gebeld"], "gebeld-op": "2026-11-20" };

test("stops at the first question without an answer", () => {
  const voortgang = replay(flow, { wie: "gemeente" }, VANDAAG);
  expect(voortgang).toMatchObject({ positie: { vraag: "brief" }, pad: ["wie"], aangenomen: [], inactief: [] });
});

test("walks to the outcome and keeps the fields of the chosen option", () => {
  const voortgang = replay(flow, compleet, VANDAAG);
  expect(voortgang).toMatchObject({ positie: { uitkomst: "o-op-tijd" }, pad: ["wie", "brief", "gedaan"], inactief: [] });
  expect(voortgang.actief).toEqual(compleet);
});

test("an impossible stored answer is no error: the walk stops there", () => {
  expect(replay(flow, { ...compleet, brief: "2026-02-29" }, VANDAAG).positie).toEqual({ vraag: "brief" });
  expect(replay(flow, { ...compleet, brief: "2026-11-23" }, VANDAAG).positie).toEqual({ vraag: "brief" });
  expect(replay(flow, { ...compleet, gedaan: ["gestopt"] }, VANDAAG).positie).toEqual({ vraag: "gedaan" });
});

test("an option that another answer took away counts as no answer", () => {
  expect(replay(flow, { wie: "gemeente", brief: "2026-01-01", gedaan: ["gemaild"] }, VANDAAG).positie).toEqual({ vraag: "gedaan" });
});

test("answers off the path are kept apart and never used", () => {
  const voortgang = replay(flow, { ...compleet, wie: "bedrijf" }, VANDAAG);
  expect(voortgang).toMatchObject({ positie: { uitkomst: "x-ander" }, actief: { wie: "bedrijf" }, inactief: ["brief", "gedaan", "gebeld-op"] });
});

test("a field of an option that was not chosen is inactive", () => {
  expect(replay(flow, { ...compleet, gedaan: ["gemaild"] }, VANDAAG).inactief).toEqual(["gebeld-op"]);
  expect(replay(flow, { ...compleet, "gebeld-op": "2026-12-01" }, VANDAAG).actief).not.toHaveProperty("gebeld-op");
});

test("going back and forth loses nothing: changing an answer and changing it back gives the same walk", () => {
  const heen = replay(flow, { ...compleet, wie: "bedrijf" }, VANDAAG);
  const terug = replay(flow, { ...heen.actief, ...compleet, wie: "gemeente" }, VANDAAG);
  expect(terug.actief).toEqual(replay(flow, compleet, VANDAAG).actief);
});

test("only with `aannemen` an open question counts as weet-niet, and it is listed", () => {
  expect(replay(flow, { wie: "gemeente" }, VANDAAG, { aannemen: true })).toMatchObject({
    positie: { uitkomst: "o-op-tijd" },
    aangenomen: ["brief", "gedaan"],
  });
  expect(evalueer(flow, { wie: "gemeente" }, VANDAAG).diagnose).toBeNull();
  expect(evaluateUitvoer(flow, { wie: "gemeente" }, VANDAAG)).toMatchObject({ complete: false, next: "brief", assumed: ["brief", "gedaan"] });
  expect(evaluateUitvoer(flow, compleet, VANDAAG)).toMatchObject({ complete: true, next: null, assumed: [], ignored: [] });
});

test("the date decides: the same answers a month later are too late", () => {
  expect(replay(flow, { ...compleet, gedaan: ["gebeld"] }, "2026-12-14").positie).toEqual({ uitkomst: "o-laat" });
});

test("names of the prototype among the answers do nothing", () => {
  const vreemd = JSON.parse('{"__proto__": {"wie": "gemeente"}, "constructor": "x", "toString": "y"}') as Antwoorden;
  expect(replay(flow, vreemd, VANDAAG).positie).toEqual({ vraag: "wie" });
});

test("true progress: at most three questions, none after the end", () => {
  expect(nogHooguit(flow, flow.begin0(VANDAAG), VANDAAG)).toBe(3);
  expect(nogHooguit(flow, replay(flow, { wie: "gemeente" }, VANDAAG).snapshot, VANDAAG)).toBe(2);
  expect(nogHooguit(flow, replay(flow, compleet, VANDAAG).snapshot, VANDAAG)).toBe(0);
});

test("what would change it: the nearest answer for each other outcome", () => {
  expect(watAnders(flow, replay(flow, compleet, VANDAAG), compleet, VANDAAG)).toEqual([
    { vraag: "brief", waarde: "2026-10-10", uitkomst: "o-laat" },
    { vraag: "wie", waarde: "bedrijf", uitkomst: "x-ander" },
  ]);
});

test("whatever is stored, a replay gives a place on the path and splits the answers in two", () => {
  const waarde = fc.oneof(fc.string(), fc.integer(), fc.constantFrom("gemeente", "bedrijf", "weet-niet", "2026-11-01"), fc.array(fc.constantFrom("gebeld", "niets", "x")));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom("wie", "brief", "gedaan", "gebeld-op", "vreemd"), waarde), (antwoorden) => {
      const voortgang = replay(flow, antwoorden, VANDAAG);
      expect([...Object.keys(voortgang.actief), ...voortgang.inactief].sort()).toEqual(Object.keys(antwoorden).sort());
      expect(replay(flow, voortgang.actief, VANDAAG).positie).toEqual(voortgang.positie);
    }),
    { numRuns: 500, seed: 20261122 },
  );
});

test("a question that the path passed by may be answered on the result page, and changes no way", () => {
  const ook = kleineFlow({ naderhand: ({ uitkomst }) => (uitkomst === "x-ander" ? ["brief", "wie"] : []) });
  const voortgang = replay(ook, { wie: "bedrijf", brief: "2026-11-01", gedaan: ["gebeld"] }, VANDAAG);
  expect(voortgang).toMatchObject({ positie: { uitkomst: "x-ander" }, pad: ["wie"], inactief: ["gedaan"] });
  expect(voortgang.actief).toEqual({ wie: "bedrijf", brief: "2026-11-01" });
  expect(replay(ook, { wie: "bedrijf", brief: "2026-11-23" }, VANDAAG).inactief).toEqual(["brief"]);
  expect(replay(ook, { brief: "2026-11-01" }, VANDAAG).actief).toEqual({});
  expect(replay(flow, { wie: "bedrijf", brief: "2026-11-01" }, VANDAAG).inactief).toEqual(["brief"]);
});

test("the severity of a flow that counts comes out as a number", () => {
  const metErnst = (ernst: string) => kleineFlow({ diagnose: (invoer) => ({ ...flow.diagnose(invoer), ernst }) });
  expect(evaluateUitvoer(metErnst("4"), compleet, VANDAAG).severity).toBe(4);
  expect(evaluateUitvoer(metErnst("matig"), compleet, VANDAAG).severity).toBe("matig");
});

test("what was counted ahead is looked up, and comes to the same", () => {
  const geteld = JSON.parse(JSON.stringify(telVooruit(flow, VANDAAG))) as ReturnType<typeof telVooruit>;
  const plaatsen = [flow.begin0(VANDAAG), replay(flow, { wie: "gemeente" }, VANDAAG).snapshot];
  const eigen = { ...flow };
  neemTellingOver(eigen, geteld);
  expect(plaatsen.map((plaats) => nogHooguit(eigen, plaats, VANDAAG))).toEqual([3, 2]);
  const anders = { ...flow };
  neemTellingOver(anders, { ...geteld, nog: Object.fromEntries(Object.keys(geteld.nog).map((plaats) => [plaats, 9])) });
  expect(plaatsen.map((plaats) => nogHooguit(anders, plaats, VANDAAG))).toEqual([9, 9]);
});

import { expect, test } from "vitest";
import { controleerWoorden } from "#flows/engine/controle-woorden.ts";
import { evalueer, evaluateUitvoer } from "#flows/engine/evaluate.ts";
import { kleineFlow, kleineVragen, kleineWoorden, VANDAAG } from "./klein.ts";

const vroeg = kleineFlow({ vroeg: (f) => (f.tijd === "voorbij" ? "o-laat" : null) });
const laat = { wie: "gemeente", brief: "2026-01-01" };

test("an outcome that is certain comes with the question that may still be answered", () => {
  expect(evalueer(vroeg, laat, VANDAAG).diagnose?.uitkomst).toBe("o-laat");
  expect(evalueer(vroeg, laat, VANDAAG).voortgang.positie).toEqual({ vraag: "gedaan" });
  expect(evaluateUitvoer(vroeg, laat, VANDAAG)).toMatchObject({ outcome: "o-laat", complete: true, next: "gedaan", assumed: [], path: ["wie", "brief"] });
});

test("answers after it count, and then the walk is at its end", () => {
  expect(evaluateUitvoer(vroeg, { ...laat, gedaan: ["niets"] }, VANDAAG)).toMatchObject({ complete: true, next: null, path: ["wie", "brief", "gedaan"] });
});

test("before it is certain an open question is assumed as ever", () => {
  expect(evaluateUitvoer(vroeg, { wie: "gemeente" }, VANDAAG)).toMatchObject({ complete: false, next: "brief", assumed: ["brief", "gedaan"] });
  expect(evalueer(vroeg, { wie: "gemeente" }, VANDAAG).diagnose).toBeNull();
  expect(evalueer(kleineFlow(), laat, VANDAAG).diagnose).toBeNull();
});

test("a form of the words of a question needs words of its own", () => {
  const flow = kleineFlow({ vragen: { ...kleineVragen, wie: { ...kleineVragen["wie"]!, vormen: ["brief"] } } });
  expect(controleerWoorden(flow, [], kleineWoorden()).map((fout) => fout.wat)).toEqual([
    "nl: no words for vraag.wie.vorm.brief.titel",
    "en: no words for vraag.wie.vorm.brief.titel",
  ]);
});

test("a shared question has the name of its owner, outside the walk only", () => {
  expect(kleineFlow({ los: { "wrb.q4": { soort: "postcode" } } }).los).toHaveProperty(["wrb.q4"]);
  expect(() => kleineFlow({ vragen: { ...kleineVragen, "wrb.q4": { soort: "postcode" } } })).toThrow("not kebab-case");
});

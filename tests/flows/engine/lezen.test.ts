import { expect, test } from "vitest";
import { beantwoord, bevat, dag, dagVan, getalVan, heeft, keuzesVan, keuzeVan, opPad, tekstVan } from "#flows/engine/lezen.ts";

const antwoorden = { dag: "2026-11-22", optie: "vast-extra", niet: "weet-niet", aantal: 0, lijst: ["a", "b"] };

test("a day is a calendar day: no option, no number, no unknown", () => {
  expect([dag("2026-11-22"), dag("vast-extra"), dag("weet-niet"), dag(20261122), dag(["2026-11-22"]), dag(undefined)]).toEqual(["2026-11-22", ...Array(5).fill(undefined)]);
  expect([dagVan(antwoorden, "dag"), dagVan(antwoorden, "optie")]).toEqual(["2026-11-22", undefined]);
});

test("nothing is a number too; what is unknown is no choice, and is text", () => {
  expect([getalVan(antwoorden, "aantal"), getalVan(antwoorden, "dag")]).toEqual([0, undefined]);
  expect([keuzeVan(antwoorden, "niet"), tekstVan(antwoorden, "niet"), tekstVan(antwoorden, "lijst")]).toEqual([undefined, "weet-niet", undefined]);
  expect([keuzesVan(antwoorden, "lijst"), keuzesVan(antwoorden, "niet")]).toEqual([["a", "b"], []]);
  expect([bevat(antwoorden.lijst, "b", "c"), bevat("b", "b"), heeft([], "a")]).toEqual([true, false, false]);
});

test("reasons name what was answered, or what was asked", () => {
  expect(beantwoord({ antwoorden }, ["dag", "weg", "lijst"])).toEqual(["dag", "lijst"]);
  expect(opPad({ pad: ["dag"] }, ["dag", "lijst"])).toEqual(["dag"]);
});

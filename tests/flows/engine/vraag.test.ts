import { expect, test } from "vitest";
import { isDatum, plusMaanden, weekdag } from "#flows/engine/datum.ts";
import { antwoordenSchema, keurWaarde, monstersVan, veldenBij, WEET_NIET, type Vraag } from "#flows/engine/vraag.ts";

const VANDAAG = "2026-11-22";
const keur = (vraag: Vraag<object>, waarde: unknown) => keurWaarde(vraag, waarde, {}, VANDAAG);
const keuze: Vraag<object> = { soort: "keuze", opties: ["a", "b", "weet-niet"] };
const meer: Vraag<object> = { soort: "meerkeuze", opties: ["a", "b", "geen", "weet-niet"], alleen: ["geen", "weet-niet"] };
const dag: Vraag<object> = { soort: "datum", toekomst: false };
const bedrag: Vraag<object> = { soort: "bedrag", min: 0, max: 100 };

test.each<[string, Vraag<object>, unknown, string | null]>([
  ["an option", keuze, "a", null],
  ["weet-niet", keuze, WEET_NIET, null],
  ["no option", keuze, "c", "optie-onbekend"],
  ["a list for one choice", keuze, ["a"], "optie-onbekend"],
  ["a prototype name", keuze, "toString", "optie-onbekend"],
  ["two options", meer, ["a", "b"], null],
  ["weet-niet as text", meer, WEET_NIET, null],
  ["an empty list", meer, [], "verplicht"],
  ["an option twice", meer, ["a", "a"], "optie-onbekend"],
  ["an exclusive option with another", meer, ["a", "geen"], "optie-alleen"],
  ["weet-niet with another", meer, ["a", WEET_NIET], "optie-alleen"],
  ["today", dag, VANDAAG, null],
  ["tomorrow where the future is refused", dag, "2026-11-23", "datum-toekomst"],
  ["tomorrow where it is allowed", { soort: "datum", toekomst: true }, "2026-11-23", null],
  ["29 February in a common year", dag, "2026-02-29", "datum-onmogelijk"],
  ["29 February in a leap year", dag, "2024-02-29", null],
  ["a number as a day", dag, 20261122, "datum-onmogelijk"],
  ["an unknown day", dag, WEET_NIET, null],
  ["an option instead of a day", { ...dag, opties: ["niet"] }, "niet", null],
  ["an option that the day does not have", dag, "niet", "datum-onmogelijk"],
  ["an amount", bedrag, 12.5, null],
  ["below the limit", bedrag, -0.01, "getal-te-laag"],
  ["above the limit", bedrag, 100.01, "getal-te-hoog"],
  ["text as an amount", bedrag, "12", "getal-onmogelijk"],
  ["not a number", bedrag, Number.NaN, "getal-onmogelijk"],
  ["infinity", bedrag, Number.POSITIVE_INFINITY, "getal-onmogelijk"],
  ["text of the longest length", { soort: "tekst", maxLengte: 3 }, "abc", null],
  ["text that is too long", { soort: "tekst", maxLengte: 3 }, "abcd", "tekst-te-lang"],
  ["text with a BSN (art. 46 UAVG)", { soort: "tekst", maxLengte: 100 }, "mijn nummer is 111222333", "bsn"],
  ["a postcode", { soort: "postcode" }, "3511", null],
  ["a postcode with letters", { soort: "postcode" }, "3511AB", "postcode-onmogelijk"],
])("checks %s", (_, vraag, waarde, code) => {
  expect(keur(vraag, waarde)).toBe(code);
});

test("the walk tries every option, each alone and together, and weet-niet everywhere", () => {
  expect(monstersVan(keuze, {}, VANDAAG)).toEqual(["a", "b", "weet-niet"]);
  expect(monstersVan(meer, {}, VANDAAG)).toEqual([["a"], ["b"], ["geen"], ["weet-niet"], ["a", "b"]]);
  expect(monstersVan(dag, {}, VANDAAG)).toContain(WEET_NIET);
  expect(monstersVan(bedrag, {}, VANDAAG)).toEqual([0, 100, WEET_NIET]);
  expect(monstersVan({ soort: "postcode" }, {}, VANDAAG)).toContain(WEET_NIET);
});

test("stored answers of an impossible shape are refused at the edge", () => {
  expect(antwoordenSchema.safeParse({ a: "x", b: 1, c: ["y"] }).success).toBe(true);
  for (const waarde of [null, true, { x: 1 }, [1], Number.NaN, "x".repeat(20_001)]) expect(antwoordenSchema.safeParse({ a: waarde }).success).toBe(false);
});

test("days: what exists, months that end earlier, days of the week", () => {
  expect(["2026-11-22", "2024-02-29", "1900-01-01"].map(isDatum)).toEqual([true, true, true]);
  expect(["2026-11-31", "2025-02-29", "26-11-22", "2026-1-1", "1899-12-31", "2201-01-01", "", null, 20261122].map(isDatum)).not.toContain(true);
  expect([plusMaanden("2026-01-31", 1), plusMaanden("2026-03-31", -1), plusMaanden("2026-11-22", 14)]).toEqual(["2026-02-28", "2026-02-28", "2028-01-22"]);
  expect([weekdag("2026-11-22"), weekdag("1969-12-31")]).toEqual([0, 3]);
});

test("the fields on a screen are those of the path; a question that does not choose has them all", () => {
  const velden = { plaats: { soort: "postcode" }, wie: { soort: "keuze", opties: ["a", "weet-niet"] } } as const;
  const altijd: Vraag<{ kort: boolean }> = { soort: "postcode", velden };
  const soms: Vraag<{ kort: boolean }> = { ...altijd, veldenBij: ({ kort }) => (kort ? ["wie"] : ["plaats", "wie"]) };
  expect(veldenBij(altijd, { kort: true }).map(([id]) => id)).toEqual(["plaats", "wie"]);
  expect(veldenBij(soms, { kort: true }).map(([id]) => id)).toEqual(["wie"]);
  expect(keur(altijd as Vraag<object>, "3511")).toBe(null);
  expect(keurWaarde(velden.wie, "b", {}, VANDAAG)).toBe("optie-onbekend");
});

test("the walk also tries what may stand instead of a day", () => {
  expect(monstersVan({ ...dag, opties: ["niet"] }, {}, VANDAAG)).toContain("niet");
});

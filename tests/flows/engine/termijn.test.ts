import { expect, test } from "vitest";
import { isVerlengbaar, termijnEinde, termijnTerug, tweezijdig, type Periode } from "#flows/engine/termijn.ts";

const p = (aantal: number, eenheid: Periode["eenheid"]): Periode => ({ aantal, eenheid });

test.each([
  // Start, period, last day.
  ["2026-11-13", p(42, "dagen"), "2026-12-28"],
  ["2026-11-13", p(6, "weken"), "2026-12-28"],
  ["2026-11-05", p(3, "maanden"), "2027-02-05"],
  ["2026-11-30", p(3, "maanden"), "2027-03-01"],
  ["2026-01-31", p(1, "maanden"), "2026-03-02"],
  ["2024-02-29", p(1, "jaren"), "2025-02-28"],
  ["2026-09-28", p(90, "dagen"), "2026-12-28"],
])("van %s met %o: uiterlijk %s (art. 1 Atw)", (start, periode, einde) => {
  expect(termijnEinde(start, periode)).toBe(einde);
});

test.each([
  // One longer than the law extends: 12 weeks, 3 months, 90 days, or any year (art. 4 Atw).
  ["2026-09-26", p(91, "dagen"), "2026-12-26"],
  ["2026-09-26", p(13, "weken"), "2026-12-26"],
  ["2026-08-26", p(4, "maanden"), "2026-12-26"],
  ["2024-12-20", p(2, "jaren"), "2026-12-20"],
  ["2025-12-26", p(1, "jaren"), "2026-12-26"],
])("van %s met %o: niet verlengd, %s (art. 4 Atw)", (start, periode, einde) => {
  expect(isVerlengbaar(periode)).toBe(false);
  expect(termijnEinde(start, periode)).toBe(einde);
});

test("de grens zelf wordt verlengd", () => {
  expect([p(90, "dagen"), p(12, "weken"), p(3, "maanden")].map(isVerlengbaar)).toEqual([true, true, true]);
  expect(termijnEinde("2026-10-03", p(12, "weken"))).toBe("2026-12-28");
});

test("een wet kan verlenging uitsluiten of altijd geven", () => {
  expect(termijnEinde("2026-11-18", p(10, "dagen"), "nooit")).toBe("2026-11-28");
  expect(termijnEinde("2026-09-26", p(13, "weken"), "altijd")).toBe("2026-12-28");
});

test("terugrekenen schuift nooit (art. 1 lid 2 Atw)", () => {
  expect(termijnTerug("2026-12-21", p(10, "dagen"))).toBe("2026-12-11");
  expect(termijnTerug("2026-12-15", p(10, "dagen"))).toBe("2026-12-05");
  expect(termijnTerug("2026-12-31", p(1, "maanden"))).toBe("2026-11-30");
});

test("vroege kant voor de burger, late kant voor de overheid, beide dagen bij twijfel", () => {
  const starts = ["2026-11-02", "2026-11-09"];
  const periodes = [p(42, "dagen")];
  expect(tweezijdig({ starts, periodes, voor: "burger" })).toEqual({ datum: "2026-12-14", ander: "2026-12-21" });
  expect(tweezijdig({ starts, periodes, voor: "overheid" })).toEqual({ datum: "2026-12-21", ander: "2026-12-14" });
  expect(tweezijdig({ starts: ["2026-11-12"], periodes: [p(14, "dagen"), p(42, "dagen")], voor: "burger" })).toEqual({ datum: "2026-11-26", ander: "2026-12-24" });
});

test("zonder twijfel is er geen tweede dag, zonder begin geen termijn", () => {
  expect(tweezijdig({ starts: ["2026-11-02", undefined], periodes: [p(42, "dagen")], voor: "burger" })).toEqual({ datum: "2026-12-14", ander: null });
  expect(tweezijdig({ starts: ["2026-11-07", "2026-11-09"], periodes: [p(42, "dagen")], voor: "burger" })).toEqual({ datum: "2026-12-21", ander: null });
  expect(tweezijdig({ starts: [undefined], periodes: [p(42, "dagen")], voor: "burger" })).toBeUndefined();
});

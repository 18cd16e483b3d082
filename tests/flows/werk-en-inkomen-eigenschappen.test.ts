import { expect, test } from "vitest";
import { controleerDiagnosen } from "#flows/engine/controle-diagnose.ts";
import { controleerGraaf, MEESTE_SCHERMEN } from "#flows/engine/controle-graaf.ts";
import { MEESTE_STATEN } from "#flows/engine/graaf.ts";
import { werkEnInkomen } from "#flows/werk-en-inkomen/index.ts";

const VANDAAG = "2026-11-22";

test("every question, option, rule and outcome is reached; no dead end, no cycle, at most 12 screens", { timeout: 300_000 }, () => {
  const { fouten, metingen } = controleerGraaf(werkEnInkomen, [VANDAAG, "2027-01-01"]);
  expect(fouten.map((fout) => fout.wat)).toEqual([]);
  expect(Math.max(...metingen.map((m) => m.langste))).toBeLessThanOrEqual(MEESTE_SCHERMEN);
  expect(Math.max(...metingen.map((m) => m.staten))).toBeLessThan(MEESTE_STATEN);
});

test("whatever is answered after all figures have run out, the diagnosis fits its schema and names only what exists", { timeout: 300_000 }, () => {
  const { fouten } = controleerDiagnosen(werkEnInkomen, ["2027-01-04", "2028-03-01"], 1_500);
  expect(fouten.map((fout) => fout.wat)).toEqual([]);
});

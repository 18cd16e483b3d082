import { expect, test } from "vitest";
import { controleerGraaf, MEESTE_SCHERMEN } from "#flows/engine/controle-graaf.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { MEESTE_STATEN } from "#flows/engine/graaf.ts";
import { steekproef } from "#flows/engine/steekproef.ts";
import { huur } from "#flows/huur/index.ts";

const VANDAAG = "2026-11-22";

test("every question, option, rule and outcome is reached; no dead end, no cycle, at most 12 screens", { timeout: 300_000 }, () => {
  // July too: no heating is acute from October to April only.
  const { fouten, metingen } = controleerGraaf(huur, [VANDAAG, "2027-07-05"]);
  expect(fouten.map((fout) => fout.wat)).toEqual([]);
  expect(Math.max(...metingen.map((m) => m.langste))).toBeLessThanOrEqual(MEESTE_SCHERMEN);
  expect(Math.max(...metingen.map((m) => m.staten))).toBeLessThan(MEESTE_STATEN);
});

test("urgent cases are asked for a postcode only, all others whether they can write a letter", { timeout: 120_000 }, () => {
  for (const { antwoorden, pad, uitkomst } of steekproef(huur, VANDAAG, 1_500, 3)) {
    const { diagnose } = evalueer(huur, antwoorden, VANDAAG);
    expect([diagnose?.urgentie === "spoed", uitkomst, diagnose?.variant, antwoorden]).toEqual([pad.includes("huur-postcode"), uitkomst, diagnose?.variant, antwoorden]);
  }
});

test("what a variant may not say: no letter of refusal after consent, no Huurcommissie for the borg, none urged above the postcode", { timeout: 120_000 }, () => {
  for (const { antwoorden } of steekproef(huur, VANDAAG, 1_500, 4)) {
    const { diagnose } = evalueer(huur, antwoorden, VANDAAG);
    if (!diagnose) throw new Error("no diagnosis");
    const codes = diagnose.verwijzingen.map((v) => v.code);
    if (diagnose.variant === "getekend" || diagnose.variant === "hospita-proef") expect(diagnose.brieven).not.toContain("brief-opzegging-niet-akkoord");
    if (diagnose.uitkomst === "uit-waarborgsom-terug") expect(codes).not.toContain("huurcommissie");
    if (diagnose.variant === "wachten") expect(diagnose.brieven).not.toContain("brief-borg");
    expect(codes.filter((code) => code === "huurteam" || code === "wijkrechter")).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    for (const t of diagnose.termijnen) expect(t.verstreken).toBe(t.datum < VANDAAG);
    // A rate that is not confirmed gives no amount of interest.
    expect(diagnose.invulling).not.toHaveProperty("rente");
  }
});

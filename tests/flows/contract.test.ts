import { describe, expect, test } from "vitest";
import { leesWoorden } from "#flows/engine/cli/register.ts";
import { controleerDiagnosen } from "#flows/engine/controle-diagnose.ts";
import { controleerWoorden } from "#flows/engine/controle-woorden.ts";
import { isDatum } from "#flows/engine/datum.ts";
import { WEET_NIET } from "#flows/engine/vraag.ts";
import { findFlow, flows } from "#flows/index.ts";

const VANDAAG = "2026-11-22";

test("ids of flows are different, and a name of the prototype is no flow", () => {
  expect(new Set(flows.map((flow) => flow.id)).size).toBe(flows.length);
  for (const id of ["__proto__", "constructor", "toString", "", "bezwaar/"]) expect(findFlow(id)).toBeUndefined();
});

describe.each(flows.map((flow) => [flow.id, flow] as const))("%s", (_, flow) => {
  test("every question, option, field, outcome, step, paper, module, term, referral and letter has words in every language", { timeout: 120_000 }, () => {
    const { woorden } = controleerDiagnosen(flow, [VANDAAG, "2027-01-04"], 3_000);
    expect(controleerWoorden(flow, woorden, leesWoorden(flow.id)).map((fout) => `${fout.bestand}: ${fout.wat}`)).toEqual([]);
  });

  test("is shipped in Dutch and English", () => {
    expect(Object.keys(leesWoorden(flow.id))).toEqual(expect.arrayContaining(["nl", "en"]));
  });

  test("the machine only routes: questions, tables and ends, nothing that runs", () => {
    for (const [naam, staat] of Object.entries(flow.machine.config.states ?? {})) {
      expect(Object.keys(staat).filter((sleutel) => !["on", "always", "type"].includes(sleutel)), naam).toEqual([]);
    }
  });

  test("statements and folds read and write facts that exist", () => {
    const feiten = new Set(Object.keys(flow.begin));
    const genoemd = [
      ...Object.values(flow.beweringen).flatMap((bewering) => [...bewering.leest]),
      ...Object.values(flow.vouwen).flatMap((vouw) => [...vouw.leest, ...vouw.schrijft]),
    ];
    expect(genoemd.filter((feit) => !feiten.has(feit))).toEqual([]);
  });

  test("every choice has weet-niet, as an option of its own", () => {
    for (const [id, vraag] of Object.entries({ ...flow.vragen, ...flow.los })) {
      if (vraag.soort === "keuze" || vraag.soort === "meerkeuze") expect(vraag.opties, id).toContain(WEET_NIET);
      if (vraag.soort === "meerkeuze") expect(vraag.alleen, id).toContain(WEET_NIET);
    }
  });

  test("every source was checked on a day that is not later than the version, and says what is open when it is uncertain", () => {
    for (const [id, bron] of Object.entries(flow.bronnen)) {
      expect(isDatum(bron.gecontroleerdOp) && bron.gecontroleerdOp <= VANDAAG, id).toBe(true);
      if (bron.zekerheid === "onzeker") expect(bron.opmerking, id).toBeTruthy();
    }
  });
});

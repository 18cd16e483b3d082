import { expect, test } from "vitest";
import { uitslagSchema, zaakSchema } from "#app/dossier/dossier-schema.ts";
import { vergelijk } from "#app/dossier/vergelijk.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { flows } from "#flows/index.ts";

const gevallen = flows.flatMap((flow) => flow.casussen.map((casus) => ({ flow, ...casus })));

test("a stored result is a small part of a diagnosis, and an older row that holds a whole one reads as the same", () => {
  let gezien = 0;
  for (const { flow, antwoorden, peildatum } of gevallen) {
    const { diagnose } = evalueer(flow, antwoorden, peildatum);
    if (!diagnose) continue;
    gezien += 1;
    const nu = { op: peildatum, diagnose: uitslagSchema.parse(diagnose) };
    const zaak = { flow: flow.id, versie: flow.versie, antwoorden, afgerond: { op: peildatum, diagnose } };
    expect(zaakSchema.parse(zaak).afgerond).toEqual(nu);
    expect(JSON.stringify(nu).length).toBeLessThan(3_000);
    expect(vergelijk(nu.diagnose, diagnose)).toEqual([]);
  }
  expect(gezien).toBeGreaterThan(20);
});

test("what a later look may tell is in it: outcome, urgency, days, letters, steps, papers, help, version", () => {
  const { flow, antwoorden, peildatum } = gevallen.find(({ flow, antwoorden, peildatum }) => (evalueer(flow, antwoorden, peildatum).diagnose?.termijnen.length ?? 0) > 1)!;
  const diagnose = evalueer(flow, antwoorden, peildatum).diagnose!;
  const toen = uitslagSchema.parse({
    ...diagnose,
    versie: diagnose.versie - 1,
    uitkomst: "o-anders",
    urgentie: diagnose.urgentie === "laag" ? "hoog" : "laag",
    brieven: ["L99"],
    termijnen: [{ ...diagnose.termijnen[0]!, datum: "2020-01-01" }],
    stappen: [],
    stukken: [],
    verwijzingen: [],
  });
  const soorten = vergelijk(toen, diagnose).map(({ soort }) => soort);
  expect(soorten).toEqual(expect.arrayContaining(["uitkomst", "termijn-anders", "brief-nieuw", "brief-weg", "stappen", "hulp", "regels"]));
  expect(soorten.some((soort) => soort.startsWith("urgentie-"))).toBe(true);
});

import { describe, expect, test } from "vitest";
import { verschillen } from "#flows/engine/controle-casussen.ts";
import { flows } from "#flows/index.ts";

describe.each(flows.map((flow) => [flow.id, flow] as const))("%s", (_, flow) => {
  test("has cases, each with its own name", () => {
    expect(flow.casussen.length).toBeGreaterThan(0);
    expect(new Set(flow.casussen.map((casus) => casus.naam)).size).toBe(flow.casussen.length);
  });

  test.each(flow.casussen.map((casus) => [casus.naam, casus] as const))("%s", (_naam, casus) => {
    expect(verschillen(flow, casus)).toEqual([]);
  });
});

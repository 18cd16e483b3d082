import { expect, test } from "vitest";
import { verschillen } from "#flows/engine/controle-casussen.ts";
import { scheiden } from "#flows/scheiden/index.ts";

test.each(scheiden.casussen.map((casus) => [casus.naam, casus] as const))("%s", (_naam, casus) => {
  expect(verschillen(scheiden, casus)).toEqual([]);
});

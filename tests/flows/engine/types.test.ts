import { expect, expectTypeOf, test } from "vitest";
import type { Flow } from "#flows/engine/define-flow.ts";
import type { Beslisregel, Bewering, Vouw } from "#flows/engine/flow-setup.ts";
import { tarief } from "#flows/engine/tarief.ts";
import type { Uitvoer } from "#flows/engine/evaluate.ts";
import type { Vraag, Waarde } from "#flows/engine/vraag.ts";
import { kleineFlow, type KleineFeiten } from "./klein.ts";

/** Checked by the compiler: each `@ts-expect-error` is an error of the type check when the mistake is allowed. */
test("a table may only name statements and places that exist", () => {
  type Regel = Beslisregel<"isVoorbij", "o-laat">;
  const goed: Regel = { nr: "1", als: ["isVoorbij"], dan: "o-laat" };
  // @ts-expect-error: no such statement
  const bewering: Regel = { nr: "1", als: ["isMooi"], dan: "o-laat" };
  // @ts-expect-error: no such place
  const plaats: Regel = { nr: "1", als: [], dan: "o-nergens" };
  expect([goed, bewering, plaats]).toHaveLength(3);
});

test("statements and folds may only name facts that exist, with values that fit", () => {
  // @ts-expect-error: no such fact
  const leest: Bewering<KleineFeiten> = { leest: ["weer"], is: () => true };
  // @ts-expect-error: no such value
  const vouw: Vouw<KleineFeiten> = { leest: [], schrijft: ["wie"], vouw: () => ({ wie: "buurman" }) };
  expect([leest, vouw]).toHaveLength(2);
});

test("a question has the parts of its kind and no others", () => {
  // @ts-expect-error: a choice needs options
  const keuze: Vraag = { soort: "keuze" };
  // @ts-expect-error: a day must say whether the future is allowed
  const datum: Vraag = { soort: "datum" };
  // @ts-expect-error: there is no such kind
  const soort: Vraag = { soort: "kleur" };
  expect([keuze, datum, soort]).toHaveLength(3);
});

test("what a flow is made of keeps its types", () => {
  expectTypeOf(kleineFlow()).toEqualTypeOf<Flow<KleineFeiten>>();
  expectTypeOf<Waarde>().toEqualTypeOf<string | number | readonly string[]>();
  expectTypeOf<Uitvoer["outcome"]>().toEqualTypeOf<string | null>();
  const tabel = tarief("recht", [
    { van: "2026-01-01", tot: null, waarde: { laag: 53 }, bron: { verwijzing: "x", gecontroleerdOp: "2026-11-22", zekerheid: "bekend" } },
  ]);
  expectTypeOf(tabel.op("2026-11-22").waarde).toEqualTypeOf<{ laag: number }>();
  expect(tabel.op("2026-11-22").waarde.laag).toBe(53);
});

import { expect, test } from "vitest";
import type { Bron } from "#flows/engine/bron.ts";
import { GeenTariefError, tarief, type TariefRij } from "#flows/engine/tarief.ts";

const bron: Bron = { verwijzing: "art. 1", gecontroleerdOp: "2026-11-22", zekerheid: "gecontroleerd" };
const rij = (van: string, tot: string | null, waarde = 1): TariefRij<number> => ({ van, tot, waarde, bron });

test("gives the row of the day, on its first and its last day too", () => {
  const t = tarief("recht", [rij("2025-01-01", "2025-12-31", 53), rij("2026-01-01", null, 54)]);
  expect(["2025-01-01", "2025-12-31", "2026-01-01", "2099-01-01"].map((dag) => t.op(dag).waarde)).toEqual([53, 53, 54, 54]);
});

test("a day without a row is an error that names table and day, never the last row", () => {
  const t = tarief("recht", [rij("2025-01-01", "2025-12-31")]);
  expect(() => t.op("2026-01-01")).toThrow(GeenTariefError);
  expect(() => t.op("2024-12-31")).toThrow("tarief recht: no row for 2024-12-31");
  expect(t.zoek("2026-01-01")).toBeUndefined();
});

test.each<[string, readonly TariefRij<number>[], string]>([
  ["no rows", [], "no rows"],
  ["an impossible day", [rij("2025-02-29", null)], '"2025-02-29" is no day'],
  ["a row that ends before it begins", [rij("2025-02-01", "2025-01-31")], "ends before it begins"],
  ["an open row before the last", [rij("2025-01-01", null), rij("2026-01-01", null)], "row 1: open, but not the last"],
  ["a hole", [rij("2025-01-01", "2025-12-30"), rij("2026-01-01", null)], "row 2: gap or overlap with row 1"],
  ["an overlap", [rij("2025-01-01", "2026-01-01"), rij("2026-01-01", null)], "row 2: gap or overlap with row 1"],
  ["rows out of order", [rij("2026-01-01", "2026-12-31"), rij("2025-01-01", "2025-12-31")], "gap or overlap"],
  ["an uncertain row without a remark", [{ ...rij("2025-01-01", null), bron: { ...bron, zekerheid: "onzeker" } }], "uncertain without a remark"],
])("refuses at load: %s", (_, rijen, fout) => {
  expect(() => tarief("recht", rijen)).toThrow(`tarief recht: `);
  expect(() => tarief("recht", rijen)).toThrow(fout);
});

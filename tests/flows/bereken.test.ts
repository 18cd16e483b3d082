import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { metRekenaar, rekenaars, vindRekenaars } from "#flows/rekenaars.ts";
import * as voorbeelden from "./bereken-voorbeelden.ts";

const VANDAAG = "2026-11-22";

/** The one calculation with that name that takes this input. */
function reken(naam: string, invoer: unknown, op = VANDAAG) {
  const antwoorden = vindRekenaars(naam).map((rekenaar) => metRekenaar(rekenaar, invoer, op));
  const goed = antwoorden.filter((antwoord) => antwoord.ok);
  if (goed.length !== 1) throw new Error(`${naam}: ${JSON.stringify(antwoorden)}`);
  return goed[0]!.uitkomst;
}

describe.each(Object.entries(voorbeelden))("every worked example of %s", (_, lijst: readonly voorbeelden.Voorbeeld[]) => {
  test.each(lijst.map(([id, invoer, uit, op]) => ({ id, invoer, uit, op })))("$id $invoer", ({ id, invoer, uit, op }) => {
    const { resultaat } = reken(id, invoer, op);
    if (typeof uit === "object" && uit !== null) expect(resultaat).toMatchObject(uit);
    else expect(resultaat).toBe(uit);
  });
});

test("four flows have calculations, each with a name of its own and sources that exist", () => {
  expect([...new Set(rekenaars.map(({ flow }) => flow))].sort()).toEqual(["bezwaar", "huur", "scheiden", "werk-en-inkomen"]);
  for (const { flow, hulp } of rekenaars) expect(vindRekenaars(`${flow}/${hulp.id}`), hulp.id).toHaveLength(1);
  for (const { hulp, bronnen } of rekenaars) expect(hulp.bronnen.filter((id) => !Object.hasOwn(bronnen, id)), hulp.id).toEqual([]);
});

test("a result names the year of its figures, and what is uncertain in them", () => {
  expect(reken("kinderalimentatie", { nbgi: 4_900, kinderen: 1, xp: 2_900, xr: 2_400, dagen: 1 }).jaar).toBe(2026);
  const kosten = reken("C8", { stap: "rechtbank", klasse: "laag" });
  expect(kosten.jaar).toBe(2025);
  expect(kosten.cijfers.map(({ bron }) => bron.zekerheid)).toEqual(["onzeker"]);
  expect(reken("C1", { start: "2026-11-13" }).jaar).toBeNull();
});

test.each([
  ["kinderalimentatie", { nbgi: 4_900, kinderen: 1, xp: -5, xr: 2_400, dagen: 1 }, [["xp", "te-laag"]]],
  ["kinderalimentatie", { nbgi: 4_900, kinderen: 1, xp: 5, xr: 2_400, dagen: 8 }, [["dagen", "te-hoog"]]],
  ["kinderalimentatie", { kinderen: 1, xp: 5, xr: 2_400 }, [["nbgi", "ontbreekt"], ["dagen", "ontbreekt"]]],
  ["pa-duur", { huwelijk: "2016-06-01", geboren: "1985-01-01", jongsteGeboren: "2027-12-01" }, [["", "onmogelijk"]]],
  ["pa-duur", { huwelijk: "2016-02-30", geboren: "1985-01-01" }, [["huwelijk", "ongeldig"]]],
  ["transitievergoeding", { "dienst-start": "2026-05-01", "einde-datum": "2026-04-01", M: 1 }, [["", "onmogelijk"]]],
  ["C13", { jaren: [2031] }, [["", "geen-cijfers"]]],
  ["C11", { A: 1.5, norm: 10 }, [["A", "heel-getal"]]],
  ["nbi", { inkomen: 24_000 }, [["werk", "ontbreekt"]]],
  ["C1", { begin: "2026-11-13" }, [["begin", "onbekend"]]],
  ["C1", "2026-11-13", [["", "ongeldig"]]],
])("issue 3, 4: %s with %j says what does not fit", (naam, invoer, fouten) => {
  const antwoord = metRekenaar(vindRekenaars(naam)[0]!, invoer, VANDAAG);
  expect(antwoord.ok ? [] : antwoord.fouten.map(({ veld, code }) => [veld, code])).toEqual(fouten);
});

describe("the command", () => {
  const map = mkdtempSync(join(tmpdir(), "bereken-"));
  afterAll(() => rmSync(map, { recursive: true }));
  const opdracht = (args: readonly string[]) => [new URL("../../flows/engine/cli/bereken.ts", import.meta.url).pathname, ...args];
  const bestand = (invoer: unknown) => {
    const pad = join(map, "input.json");
    writeFileSync(pad, JSON.stringify(invoer));
    return pad;
  };

  test.each([
    ["transitievergoeding", { "dienst-start": "2021-03-01", "einde-datum": "2026-11-30", "bruto-maandloon": 2_600 }, { result: { bedrag: 5_382 }, year: 2026, source: "bw-7-673", flow: "werk-en-inkomen" }],
    ["c9", { totaal: 1_234 }, { id: "C9", result: { perMaand: 51.42, laatste: 51.34 }, year: null, inputs: { totaal: 1_234 } }],
    ["termijn", { id: "T-gp", start: "2026-11-10" }, { flow: "scheiden", result: { datum: "2027-02-10" } }],
    ["termijn", { termijn: "vernietiging", start: "2026-11-10" }, { flow: "werk-en-inkomen", result: { veilig: "2027-01-10" } }],
    ["C8", { stap: "rechtbank", klasse: "laag" }, { result: { laag: 53 }, year: 2025, uncertain: true }],
  ])("%s prints one object", (id, invoer, uit) => {
    const tekst = execFileSync(process.execPath, opdracht([id, bestand(invoer), "--date", VANDAAG]), { encoding: "utf8" });
    expect(JSON.parse(tekst)).toMatchObject({ date: VANDAAG, ...uit });
  });

  test.each([
    [["transitievergoeding", "{}"], '"dienst-start" is missing'],
    [["bestaat-niet", "{}"], "unknown calculation"],
    [["C9", '{"totaal":-1}'], '"totaal"'],
    [["indexering", '{"bedrag":1,"vastgesteld":"2025-01-01"}', "--date", "2027-02-01"], "indexering-alimentatie"],
    [["C9", '{"totaal":1}', "--date", "22-11-2026"], "bad date"],
  ])("%j ends with exit code 2 and says why", ([id = "", invoer = "", ...rest], zin) => {
    const uit = spawnSync(process.execPath, opdracht([id, bestand(JSON.parse(invoer)), ...rest]), { encoding: "utf8" });
    expect([uit.status, uit.stdout]).toEqual([2, ""]);
    expect(uit.stderr).toContain(zin);
  });

  test("without an id it lists every calculation", () => {
    const regels = execFileSync(process.execPath, opdracht([]), { encoding: "utf8" }).trim().split("\n");
    expect(regels).toHaveLength(rekenaars.length);
  });
});

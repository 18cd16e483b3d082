import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const WORTEL = fileURLToPath(new URL("../../../", import.meta.url));
let map: string;
let teller = 0;

beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), "evaluate-"));
});
afterAll(() => rmSync(map, { recursive: true }));

interface Uitslag {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const PAD = { evaluate: "app/opdracht/evaluate.server.ts", check: "flows/engine/cli/check.ts", graph: "flows/engine/cli/graph.ts" } as const;

async function roep(opdracht: keyof typeof PAD, ...argumenten: string[]): Promise<Uitslag> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [PAD[opdracht], ...argumenten], { cwd: WORTEL });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as Uitslag;
    return { code, stdout, stderr };
  }
}

function bestand(inhoud: unknown): string {
  const pad = join(map, `antwoorden-${teller++}.json`);
  writeFileSync(pad, typeof inhoud === "string" ? inhoud : JSON.stringify(inhoud));
  return pad;
}

const evaluate = (antwoorden: unknown, datum = "2026-11-22") => roep("evaluate", "bezwaar", bestand(antwoorden), "--date", datum);

const fatma = {
  "bz-organisatie": "uwv",
  "bz-onderwerp": "uwv-ww",
  "bz-aanleiding": "besluit",
  "bz-briefdatum": "2026-10-27",
  "bz-termijn-in-brief": "6-weken",
  "bz-al-gedaan": ["niets"],
  "bz-nu-nood": ["geen"],
  "bz-gronden": ["opzegtermijn"],
  "bz-doel": "begrijpen",
  "bz-hulp": ["zelf"],
};
const SLEUTELS = [
  "flow", "version", "date", "complete", "next", "path", "assumed", "ignored", "outcome", "variant", "urgency", "severity",
  "deadlines", "modules", "overlays", "handoffs", "letters", "referrals", "calculations", "reasons",
];

test("complete answers give one JSON object with the keys of the contract", async () => {
  const { code, stdout, stderr } = await evaluate(fatma);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const uitvoer = JSON.parse(stdout);
  expect(Object.keys(uitvoer)).toEqual([...SLEUTELS, "slots"]);
  expect(uitvoer).toMatchObject({ flow: "bezwaar", date: "2026-11-22", complete: true, next: null, assumed: [], ignored: [], outcome: "o-uwv-hjl-lijn" });
  expect(uitvoer.path).toEqual(Object.keys(fatma));
  for (const lijst of ["path", "assumed", "ignored", "deadlines", "modules", "overlays", "handoffs", "letters", "referrals", "calculations", "reasons"]) {
    expect(Array.isArray(uitvoer[lijst]), lijst).toBe(true);
  }
});

test("no answers at all: everything is assumed, the first question is next, and an outcome is given all the same", async () => {
  const { code, stdout } = await evaluate({});
  expect(code).toBe(0);
  const uitvoer = JSON.parse(stdout);
  expect(uitvoer).toMatchObject({ complete: false, next: "bz-organisatie" });
  expect(uitvoer.assumed).toEqual(uitvoer.path);
  expect(uitvoer.outcome).toMatch(/^[ox]-/);
});

test("a question that is asked and not answered is assumed; one that is known and off the path is ignored", async () => {
  const uitvoer = JSON.parse((await evaluate({ ...fatma, "bz-doel": undefined, "bz-commissie": "ja", "bz-termijn-datum": "2026-12-01" })).stdout);
  expect(uitvoer).toMatchObject({ complete: false, next: "bz-doel", assumed: ["bz-doel"], ignored: ["bz-commissie", "bz-termijn-datum"] });
});

test("one option as text is a list of one where a list is asked", async () => {
  const uitvoer = JSON.parse((await evaluate({ ...fatma, "bz-hulp": "zelf", "bz-nu-nood": "weet-niet" })).stdout);
  expect(uitvoer).toMatchObject({ complete: true, assumed: [] });
});

test.each<[string, unknown, string]>([
  ["an unknown question", { ...fatma, "bz-kleur": "rood" }, 'unknown question "bz-kleur"'],
  ["a name of the prototype", '{"__proto__": "x"}', 'unknown question "__proto__"'],
  ["an unknown option", { ...fatma, "bz-doel": "wraak" }, 'impossible value for "bz-doel": "wraak"'],
  ["an option of another organisation", { ...fatma, "bz-onderwerp": "pw-gestopt" }, 'impossible value for "bz-onderwerp": "pw-gestopt"'],
  ["an impossible day", { ...fatma, "bz-briefdatum": "2026-02-29" }, 'impossible value for "bz-briefdatum": "2026-02-29"'],
  ["a day after today", { ...fatma, "bz-briefdatum": "2026-11-23" }, 'impossible value for "bz-briefdatum": "2026-11-23"'],
  ["an exclusive option with another", { ...fatma, "bz-nu-nood": ["geen", "geweld"] }, 'impossible value for "bz-nu-nood"'],
  ["a value that is no answer", { ...fatma, "bz-doel": null }, 'impossible value for "bz-doel": null'],
  ["an impossible value of a field off the path", { ...fatma, "bz-termijn-datum": "morgen" }, 'impossible value for "bz-termijn-datum"'],
  ["a list instead of answers", [], "the answers are no JSON object"],
  ["no JSON", "{bz", "holds no JSON"],
])("exit 2 for %s, and standard error says which", async (_, antwoorden, melding) => {
  const { code, stdout, stderr } = await evaluate(antwoorden);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(melding);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

const ontslag = { "wi-acuut": ["geen"], "wi-onderwerp": "ontslag", "ontslag-hoe": "brief", "ontslag-getekend": "nee", "einde-datum": "2026-06-01" };

test.each<[string, string, unknown, string]>([
  ["a contract that ends before it starts", "werk-en-inkomen", { ...ontslag, "dienst-start": "2026-08-01" }, 'answers that do not fit: "dienst-start": "2026-08-01", "einde-datum": "2026-06-01" (contract-einde-voor-begin)'],
  ["a child that is born more than nine months ahead", "scheiden", { "veilig-nu": "ja", "pa-jongste-geboren": "2027-08-23" }, '"pa-jongste-geboren": "2027-08-23" (kind-te-ver-vooruit)'],
  ["a tenancy that ends before the letter", "huur", { "huur-spoed": ["niets"], "huur-onderwerp": "opzegging", "opz-vorm": "aangetekend", "opz-datum-brief": "2026-10-02", "opz-getekend": "ja", "opz-einddatum": "2026-10-01" }, '"opz-datum-brief": "2026-10-02", "opz-einddatum": "2026-10-01" (einde-voor-brief)'],
  ["a last day before the letter", "bezwaar", { ...fatma, "bz-termijn-in-brief": "datum", "bz-termijn-datum": "2026-10-26" }, '"bz-briefdatum": "2026-10-27", "bz-termijn-datum": "2026-10-26" (laatste-dag-voor-brief)'],
  ["a negative wage", "werk-en-inkomen", { ...ontslag, "dienst-start": "2020-08-01", "bruto-maandloon": -850 }, 'impossible value for "bruto-maandloon": -850'],
  ["a negative income", "scheiden", { "veilig-nu": "ja", "wrb.q2": -5 }, 'impossible value for "wrb.q2": -5'],
])("exit 2 for %s: the pages refuse it too", async (_, flow, antwoorden, melding) => {
  const { code, stdout, stderr } = await roep("evaluate", flow, bestand(antwoorden), "--date", "2026-11-22");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(melding);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

test("answers that do not fit and are not used are ignored as any other", async () => {
  const { code, stdout } = await roep("evaluate", "werk-en-inkomen", bestand({ "wi-acuut": ["geen"], "wi-onderwerp": "loon", "einde-datum": "2026-06-01", "dienst-start": "2026-08-01" }), "--date", "2026-11-22");
  expect(code).toBe(0);
  expect(JSON.parse(stdout).ignored).toContain("einde-datum");
});

test.each<["evaluate" | "check" | "graph", string[], string]>([
  ["evaluate", ["parkeren", "GOED"], 'unknown flow "parkeren"'],
  ["evaluate", ["__proto__", "GOED"], 'unknown flow "__proto__"'],
  ["evaluate", ["bezwaar", "GOED", "--date", "2026-02-30"], 'bad date "2026-02-30"'],
  ["evaluate", ["bezwaar", "GOED", "--date", "22-11-2026"], 'bad date "22-11-2026"'],
  ["evaluate", ["bezwaar", "weg.json"], "ENOENT"],
  ["evaluate", ["bezwaar", "GOED", "--datum", "2026-11-22"], "--datum"],
  ["evaluate", [], "usage: evaluate"],
  ["check", ["parkeren"], 'unknown flow "parkeren"'],
  ["graph", ["parkeren"], 'unknown flow "parkeren"'],
])("exit 2 for %s %j", async (opdracht, argumenten, melding) => {
  const { code, stdout, stderr } = await roep(opdracht, ...argumenten.map((a) => (a === "GOED" ? bestand(fatma) : a)));
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(melding);
});

const huur = { "huur-spoed": ["niets"], "huur-onderwerp": "borg", "borg-fase": "niet-terug", "borg-bedrag": 900 };

test("a second flow gives both and one plan", async () => {
  const { code, stdout } = await roep("evaluate", "bezwaar", bestand({ ...fatma, ...huur }), "--date", "2026-11-22", "--flow", "huur");
  const uitvoer = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(Object.keys(uitvoer)).toEqual(["flows", "plan", "slots"]);
  expect(uitvoer.flows.map((f: { flow: string }) => f.flow)).toEqual(["bezwaar", "huur"]);
  expect(Object.keys(uitvoer.plan)).toEqual(["leads", "order", "urgency", "safety", "actions", "deadlines", "documents", "letters", "referrals"]);
  const dagen = uitvoer.plan.deadlines.filter((t: { passed: boolean }) => !t.passed).map((t: { date: string }) => t.date);
  expect(dagen).toEqual([...dagen].sort());
});

test("answers to the assessment in the same file give scores and band, with one flow and with more", async () => {
  const mcd = { "mcd.leef": ["wonen", "geld", "stress"], "mcd.zelf.brieven": "nee", "mcd.hulp": "weet-niet" };
  const een = JSON.parse((await evaluate({ ...fatma, ...mcd })).stdout);
  expect(Object.keys(een)).toEqual([...SLEUTELS, "scores", "band", "slots"]);
  expect(een).toMatchObject({ ignored: [], scores: { Z: 3, S: 3 }, band: "D" });
  const meer = JSON.parse((await roep("evaluate", "bezwaar", bestand({ ...fatma, ...huur, ...mcd }), "--date", "2026-11-22", "--flow", "huur")).stdout);
  expect(Object.keys(meer)).toEqual(["flows", "plan", "scores", "band", "slots"]);
});

test.each<[string, unknown, string]>([
  ["an unknown question of the assessment", { ...fatma, "mcd.kleur": "rood" }, 'unknown question "mcd.kleur"'],
  ["an impossible answer to it", { ...fatma, "mcd.zelf": 9 }, 'impossible value for "mcd.zelf": 9'],
])("exit 2 for %s", async (_, antwoorden, melding) => {
  const { code, stdout, stderr } = await evaluate(antwoorden);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(melding);
});

test.each([["the same flow twice", ["bezwaar"], 'flow "bezwaar" is there twice'], ["four flows", ["huur", "scheiden", "werk-en-inkomen"], "at most 3 flows"]])("exit 2 for %s", async (_, meer, melding) => {
  const { code, stderr } = await roep("evaluate", "bezwaar", bestand(fatma), ...meer.flatMap((f) => ["--flow", f]));
  expect(code).toBe(2);
  expect(stderr).toContain(melding);
});

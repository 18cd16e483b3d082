import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { flows } from "#flows/index.ts";
import { ROOT } from "#tests/support/build.ts";

/** What every flow has, however small: the file and what it gives to the others. */
const CORE: Readonly<Record<string, readonly string[]>> = {
  "beslisregels.ts": ["beslisregels"],
  "beweringen.ts": ["beweringen"],
  "bronnen.ts": ["bronnen"],
  "casussen.ts": ["casussen"],
  "diagnose.ts": ["diagnose"],
  "feiten.ts": ["Feiten", "begin"],
  "index.ts": [],
  "machine.ts": ["machine"],
  "regels.ts": ["vouwen"],
  "uitkomsten.ts": ["uitkomsten"],
  "vragen.ts": ["vragen"],
};

/** What a flow has besides, once people can use it. */
const PUBLISHED: Readonly<Record<string, readonly string[]>> = {
  "beoordeling.ts": ["bekendVan"],
  "berekeningen/index.ts": ["tarieven", "berekeningen"],
  "brieven-keuze.ts": ["brievenVan"],
  "brieven.ts": ["brieven"],
  "brieven/blokken.ts": ["briefhoofd", "briefslot"],
  "brieven/situatie.ts": [],
  "brieven/velden.ts": ["afzenderVelden"],
  "dagen.ts": ["termijnenVan"],
  "delen.ts": ["delen"],
  "invulling.ts": ["invullingVan"],
  "notities.ts": ["notitiesVan"],
  "overlays.ts": [],
  "past-niet.ts": ["pastNiet"],
  "rekenwerk.ts": [],
  "samen.ts": ["samen"],
  "signalen.ts": ["signalen"],
  "stappen.ts": ["stappenVan", "stukkenVan"],
  "urgentie.ts": ["urgentieVan"],
  "verwijzing.ts": ["verwijscodes", "verwijzingenVan"],
  "waarom.ts": ["regelVan", "waaromVan"],
  "zaak.ts": ["Zaak", "zaakVan"],
};

/** What only some flows need, under one name. */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = {
  "los-keuze.ts": ["losBij"],
  "naderhand.ts": ["naderhand"],
  "brieven/let-op.ts": ["letOpVoor"],
};

/** What the letters of all flows share stands in the engine: no flow writes it again. */
const SHARED = ["brief-blokken.ts", "iban.ts"].flatMap((file) => [...exportsOf(join(ROOT, "flows", "engine", file))]);

const TESTS = ["berekeningen", "brieven", "eigenschappen", "uitkomst"] as const;

/** The longest a file of rules may be; lists (cases, sources, outcomes) may be longer. */
const LONGEST = 400;
const LISTS = ["casussen.ts"];

function exportsOf(file: string): ReadonlySet<string> {
  const text = readFileSync(file, "utf8");
  const own = [...text.matchAll(/^export (?:const|function|type|interface) (\w+)/gm)].map((match) => match[1]!);
  const passed = [...text.matchAll(/^export \{([^}]+)\}/gm)].flatMap((match) => match[1]!.split(",").map((name) => name.trim()));
  return new Set([...own, ...passed]);
}

/** "file: what it lacks", for each file of a table. */
function lacking(folder: string, table: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(table).flatMap(([file, names]) => {
    const path = join(folder, file);
    if (!existsSync(path)) return [`${file}: missing`];
    const found = exportsOf(path);
    return names.filter((name) => !found.has(name)).map((name) => `${file}: no ${name}`);
  });
}

describe.each(flows.map((flow) => [flow.id, flow] as const))("flows/%s", (id, flow) => {
  const folder = join(ROOT, "flows", id);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

  it("stands in the registry on one line", () => {
    const lines = readFileSync(join(ROOT, "flows", "register.ts"), "utf8").split("\n").filter((line) => line.includes(`"./${id}/index.ts"`));
    expect(lines).toHaveLength(1);
  });

  it("writes nothing again that the letters of all flows share", () => {
    const again = files.filter((name) => name.startsWith("brieven/")).flatMap((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      return SHARED.filter((shared) => new RegExp(`^(?:export )?(?:function|const) ${shared}\\b`, "m").test(text)).map((shared) => `${name}: ${shared}`);
    });
    expect(SHARED).toContain("alinea");
    expect(again).toEqual([]);
  });

  it("has the files of every flow", () => {
    const wanted = flow.status === "published" ? { ...CORE, ...PUBLISHED } : CORE;
    expect(lacking(folder, wanted)).toEqual([]);
  });

  it("calls what only some flows need by its one name", () => {
    const here = Object.fromEntries(Object.entries(OPTIONAL).filter(([file]) => files.includes(file)));
    expect(lacking(folder, here)).toEqual([]);
  });

  it("has no file that is longer than those of the others", () => {
    const long = files.filter((name) => !LISTS.includes(name)).map((name) => ({ name, lines: readFileSync(join(folder, name), "utf8").split("\n").length }));
    expect(long.filter(({ lines }) => lines > LONGEST)).toEqual([]);
  });

  it("has its words and its tests", () => {
    for (const language of ["nl", "en"]) expect(existsSync(join(ROOT, "locales", language, `${id}.json`)), language).toBe(true);
    if (flow.status !== "published") return;
    const wanted = [...TESTS.map((about) => `${id}-${about}.test.ts`), `woorden-${id}.test.ts`];
    expect(wanted.filter((name) => !existsSync(join(ROOT, "tests", "flows", name)))).toEqual([]);
  });
});

it("has no test of one flow that does not name it", () => {
  const tests = readdirSync(join(ROOT, "tests", "flows")).filter((name) => name.endsWith(".ts"));
  const about = tests.filter((name) => {
    const text = readFileSync(join(ROOT, "tests", "flows", name), "utf8");
    const named = flows.filter(({ id }) => text.includes(`#flows/${id}/`));
    return named.length === 1 && !name.includes(named[0]!.id);
  });
  expect(about).toEqual([]);
});

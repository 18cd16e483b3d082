import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { flows } from "#flows/index.ts";
import { ROOT } from "#tests/support/build.ts";
import { NODE } from "#tests/support/server.ts";
import { repositoryFiles } from "#tests/support/sources.ts";

/* The recipe of the README, line by line, in a copy of the project: a fifth flow is a folder, its words and one line. */

const recipe = /## A new flow[\s\S]*?```sh\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, "README.md"), "utf8"))![1]!;
const before = repositoryFiles().filter((path) => path !== "node_modules");
let copy = "";

const run = (command: string, args: readonly string[]): string => execFileSync(command, args, { cwd: copy, encoding: "utf8", stdio: "pipe", env: { ...process.env, NODE_ENV: "production", VITEST: undefined } });

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "rechtsroute-"));
  for (const path of before) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(ROOT, path), join(copy, path));
  }
  cpSync(join(ROOT, "prisma", "generated"), join(copy, "prisma", "generated"), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  execFileSync("git", ["init", "-q"], { cwd: copy });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe("a fifth flow", () => {
  it("is made by the lines of the README, which end in a check that is green", () => {
    const output = run("bash", ["-euo", "pipefail", "-c", recipe]);
    expect(output).toMatch(/vijfde \(version 1, draft, 2 cases\)[\s\S]*all flows are right/);
  });

  it("takes one folder, its words and one line", () => {
    const made = /^(?:node_modules|data|build|test-results|prisma\/generated|\.git|\.react-router)(?:\/|$)/;
    const after = readdirSync(copy, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(copy, join(entry.parentPath, entry.name)))
      .filter((path) => !made.test(path));
    const read = (folder: string, path: string): string => readFileSync(join(folder, path), "latin1");
    const changed = after.filter((path) => before.includes(path) && read(ROOT, path) !== read(copy, path));
    expect(changed).toEqual(["flows/register.ts"]);
    expect(read(copy, "flows/register.ts").replace(read(ROOT, "flows/register.ts"), "")).toBe('export { vijfde } from "./vijfde/index.ts";\n');
    const added = after.filter((path) => !before.includes(path)).map((path) => (path.startsWith("flows/vijfde/") ? "flows/vijfde/" : path));
    expect([...new Set(added)].toSorted()).toEqual(["flows/vijfde/", "locales/en/vijfde.json", "locales/nl/vijfde.json"]);
  });

  it("is evaluated by name", () => {
    writeFileSync(join(copy, "answers.json"), JSON.stringify({ brief: "ja" }));
    const output = JSON.parse(run(NODE, ["app/opdracht/evaluate.server.ts", "vijfde", "answers.json", "--date", "2026-11-22"])) as Record<string, unknown>;
    expect(output).toMatchObject({ flow: "vijfde", complete: true, outcome: "o-brief", path: ["brief"] });
  });

  it("has its document and keeps to the shape of the others", () => {
    expect(run(NODE, ["flows/engine/cli/graph.ts", "vijfde", "--date", "2026-11-22"])).toContain("data/graaf/vijfde.html");
    expect(readFileSync(join(copy, "data", "graaf", "vijfde.txt"), "utf8")).toContain("nog zonder bron (onzeker");
    expect(flows.map(({ id }) => id)).not.toContain("vijfde");
    run(NODE, ["node_modules/.bin/vitest", "run", "--project", "node", "tests/architecture/flows.test.ts", "tests/architecture/dependencies.test.ts", "tests/flows/contract.test.ts", "tests/flows/walk.test.ts", "-t", "vijfde|never import another flow"]);
  });

  it("is walked on its own pages, once it is published", { timeout: 180_000 }, () => {
    run("sed", ["-i", 's/status: "draft"/status: "published"/', "flows/vijfde/index.ts"]);
    run(NODE, ["node_modules/.bin/react-router", "build", "--logLevel", "warn"]);
    writeFileSync(
      join(copy, "visit.ts"),
      `import { startServer } from "#tests/support/server.ts";
       import { Visitor } from "#tests/support/ask.ts";
       import { walk } from "#tests/support/journey.ts";
       await using server = await startServer();
       const visitor = new Visitor(server.origin);
       const head = async (path: string) => { const page = await visitor.ask(path); return [path, page.status, /<h1[^>]*>([\\s\\S]*?)<\\/h1>/.exec(page.text)?.[1]?.replace(/<[^>]*>/g, "")]; };
       const open = [await head("/hulp/vijfde"), await head("/hulp/vijfde/kaart")];
       const visited = await walk(visitor, "vijfde", { brief: "ja" });
       await visitor.ask("/antwoorden", { form: {} });
       console.log(JSON.stringify({ open, visited, end: (await visitor.ask("/uitkomst")).text, start: (await visitor.ask("/")).text }));`,
    );
    const seen = JSON.parse(run(NODE, ["visit.ts"]).trim().split("\n").at(-1)!) as { open: unknown[][]; visited: string[]; end: string; start: string };
    expect(seen.open).toEqual([
      ["/hulp/vijfde", 200, "Een nieuw onderwerp"],
      ["/hulp/vijfde/kaart", 200, expect.stringContaining("Een nieuw onderwerp")],
    ]);
    expect(seen.visited).toEqual(["/vraag/1", "/antwoorden"]);
    expect(seen.end).toContain("U heeft een brief");
    expect(seen.start).toContain("Een nieuw onderwerp");
  });
});

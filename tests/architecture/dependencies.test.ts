import { describe, expect, it } from "vitest";
import { readSources, withoutComments, type Source } from "#tests/support/sources.ts";

const flows = readSources("flows");
const app = readSources("app");
const all = readSources("app", "flows", "prisma", "tests");
const machinery = ["engine", "tarieven", "rechtsbijstand", "beoordeling", "plan", "verwijzing"];

const isServerFile = (path: string): boolean =>
  /\.server\.tsx?$/.test(path) || path === "app/server.ts" || path.startsWith("app/front/");
const isOwn = (target: string): boolean => /^(app|flows|prisma|tests|locales)\//.test(target);

/** "file -> import" for every import that the rule forbids. */
function offences(sources: readonly Source[], isForbidden: (target: string, source: Source) => boolean): string[] {
  return sources.flatMap((source) =>
    source.imports.filter((target) => isForbidden(target, source)).map((target) => `${source.path} -> ${target}`),
  );
}

/** "file: what" for every source in which the pattern occurs outside comments. */
function uses(sources: readonly Source[], pattern: RegExp): string[] {
  return sources.flatMap(({ path, text }) => {
    const found = pattern.exec(withoutComments(text));
    return found ? [`${path}: ${found[0]}`] : [];
  });
}

describe("flows", () => {
  const pure = flows.filter(({ path }) => !path.startsWith("flows/engine/cli/"));

  it("import xstate, zod and flows only", () => {
    expect(flows.length).toBeGreaterThan(10);
    expect(offences(pure, (target) => !["xstate", "zod"].includes(target) && !target.startsWith("flows/"))).toEqual([]);
  });

  it("never reach up to the website, its commands neither", () => {
    expect(offences(flows, (target) => target.startsWith("app/"))).toEqual([]);
  });

  it("know no clock, no chance, no network and no environment", () => {
    const impure = /new Date\(\s*\)|\bDate\.now\b|\bDate\(\)|Math\.random|\bprocess\.|\bcrypto\b|\bperformance\.|\bfetch\(|\bset(?:Timeout|Interval)\(|\bIntl\.DateTimeFormat\(\s*\)/;
    expect(uses(pure, impure)).toEqual([]);
  });

  it("have machines without side effects", () => {
    const machines = flows.filter(({ path }) => path.endsWith("/machine.ts"));
    expect(uses(machines, /\b(?:invoke|after|spawn\w*|fromPromise|createActor)\b\s*[:(]/)).toEqual([]);
  });

  it("never import another flow, and the engine imports none", () => {
    const folder = (path: string): string => path.split("/")[1]!;
    expect(
      offences(flows, (target, { path }) => {
        if (path.split("/").length === 2 || path.startsWith("flows/engine/cli/") || !target.startsWith("flows/")) return false;
        const to = folder(target);
        return to !== folder(path) && (!machinery.includes(to) || folder(path) === "engine");
      }),
    ).toEqual([]);
  });
});

describe("app", () => {
  it("reaches the flows through their registries, the engine, the assessment, the plan, the referral and legal aid", () => {
    expect(offences(app, (target) => target.startsWith("flows/") && !/^flows\/(?:(?:index|rekenaars)\.ts$|(?:beoordeling|plan|rechtsbijstand)\/index\.ts$|engine\/(?!cli\/)|verwijzing\/)/.test(target))).toEqual([]);
  });

  it("lets routes call domains, never the database or the settings", () => {
    const routes = app.filter(({ path }) => path.startsWith("app/routes/"));
    expect(routes.length).toBeGreaterThan(20);
    expect(offences(routes, (target) => target.startsWith("prisma/") || /^app\/lib\/(?:db|env)\.server/.test(target) || target.startsWith("app/middleware/"))).toEqual([]);
    expect(offences(routes, (target) => target.startsWith("app/routes/") && !target.includes("/+types/"))).toEqual([]);
  });

  it("lets only server files touch database, files, cookies, settings and environment", () => {
    const others = app.filter(({ path }) => !isServerFile(path));
    const withServer = others.filter(({ path }) => !path.startsWith("app/routes/") && path !== "app/root.tsx" && !path.startsWith("app/entry.server"));
    expect(offences(others, (target, { text }) => target.startsWith("prisma/") && !new RegExp(`import type [^;]*${target}`).test(text))).toEqual([]);
    expect(offences(others, (target) => target.startsWith("node:"))).toEqual([]);
    expect(uses(others, /\bprocess\.env\b/)).toEqual([]);
    expect(
      offences(withServer, (target, { text }) => {
        const isType = new RegExp(`import type [^;]*"[^"]*${target.split("/").at(-1)!.replaceAll(".", "\\.")}"`).test(text);
        return /\.server\.tsx?$/.test(target) && !isType;
      }),
    ).toEqual([]);
  });

  it("has components that know no domain", () => {
    const components = app.filter(({ path }) => path.startsWith("app/components/"));
    const allowed = /^app\/(?:components\/|taal\/(?!.*\.server)|lib\/app-error\.ts$)/;
    expect(offences(components, (target) => isOwn(target) && !allowed.test(target) && target !== "flows/engine/datum.ts")).toEqual([]);
  });

  it("keeps lib/ at what every domain needs", () => {
    const lib = app.filter(({ path }) => path.startsWith("app/lib/")).map(({ path }) => path.slice("app/lib/".length));
    const allowed = ["app-error.ts", "db.server.ts", "env.server.ts", "error-boundary.tsx"];
    expect(lib.filter((name) => !allowed.includes(name))).toEqual([]);
    expect(all.filter(({ path }) => /(?:^|\/)(?:utils?|helpers?)(?:\.|\/)/.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it("has routes of at most 80 lines", () => {
    const long = app.filter(({ path, text }) => path.startsWith("app/routes/") && text.trimEnd().split("\n").length > 80);
    expect(long.map(({ path, text }) => `${path}: ${text.trimEnd().split("\n").length} lines`)).toEqual([]);
  });

  it("takes chance from node:crypto alone (S1)", () => {
    expect(uses(all.filter(({ path }) => !path.startsWith("tests/architecture/")), /Math\.random/)).toEqual([]);
  });

  it("takes the time from the context", () => {
    const start = /^app\/(?:server\.ts|entry\.server\.tsx|front\/|middleware\/services\.server\.ts)/;
    expect(uses(app.filter(({ path }) => !start.test(path)), /new Date\(\s*\)|\bDate\.now\b/)).toEqual([]);
  });

  it("keeps no page awake in the browser: no hydration on citizen pages", () => {
    expect(uses(app.filter(({ path }) => path.endsWith(".tsx") && path !== "app/root.tsx"), /<Scripts\b|\buse(?:State|Effect|LayoutEffect|Reducer)\(/)).toEqual([]);
  });
});

describe("everything", () => {
  it("leaves tests/ to the tests", () => {
    expect(offences(all.filter(({ path }) => !path.startsWith("tests/")), (target) => target.startsWith("tests/"))).toEqual([]);
  });

  it("names relative and own imports with their ending", () => {
    const bare = offences(all, (target) => isOwn(target) && !/\.(?:tsx?|json|css|js)(?:\?\w+)?$/.test(target));
    expect(bare.filter((line) => !line.includes("+types/"))).toEqual([]);
  });

  it("explains every public function of flows and of the server", () => {
    const checked = [...flows, ...app.filter(({ path }) => isServerFile(path))];
    const missing = checked.flatMap(({ path, text }) =>
      [...text.matchAll(/(^|\n)([^\n]*)\nexport (?:async )?function (\w+)/g)]
        .filter((match) => !match[2]!.trimEnd().endsWith("*/"))
        .map((match) => `${path}: ${match[3]}`),
    );
    expect(missing).toEqual([]);
  });

  it("skips no test", () => {
    expect(uses(all.filter(({ path }) => path.startsWith("tests/") && path !== "tests/architecture/dependencies.test.ts"), /\b(?:it|test|describe)\.(?:skip|only|todo|fixme)\b/)).toEqual([]);
  });
});

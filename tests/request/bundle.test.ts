import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { flows } from "#flows/index.ts";
import { CLIENT, clientScripts, marksOf, tracesOf } from "#tests/support/bundle.ts";

const files = readdirSync(CLIENT, { recursive: true, encoding: "utf8" }).filter((name) => extname(name) !== "");
const scripts = clientScripts();

describe("what a browser can fetch", () => {
  it.each(flows.map((flow) => [flow.id, flow] as const))("holds nothing of the flow %s: no question, rule, outcome, source or title", (_, flow) => {
    expect(marksOf(flow).length).toBeGreaterThan(200);
    expect(tracesOf(flow)).toEqual([]);
  });

  it("holds no machine, no engine and no drawing of a tree", () => {
    const found = scripts.flatMap(({ name, text }) => (/initialTransition|getNextSnapshot|xstate|data-plek|beslisregels|GeenTariefError/.exec(text) ? [name] : []));
    expect(found).toEqual([]);
  });

  it("holds no server code", () => {
    const found = scripts.flatMap(({ name, text }) => (/PrismaClient|better-sqlite3|node:crypto|aes-256-gcm|MASTER_KEY|pdfkit/.exec(text) ? [name] : []));
    expect(found).toEqual([]);
  });

  it("is only of kinds that we serve, without source maps (D4)", () => {
    const kinds = new Set(files.map((name) => extname(name)));
    expect([...kinds].filter((kind) => ![".js", ".css", ".svg", ".png", ".ico", ".txt", ".webmanifest"].includes(kind))).toEqual([]);
  });

  it("stays within its bytes: CSS 6 kB, own script 2 kB gzip (P5)", () => {
    const size = (pattern: RegExp): number => files.filter((name) => pattern.test(name)).reduce((sum, name) => sum + gzipSync(readFileSync(join(CLIENT, name)), { level: 9 }).length, 0);
    expect(size(/\.css$/)).toBeGreaterThan(0);
    expect(size(/\.css$/)).toBeLessThanOrEqual(6_000);
    expect(size(/verbetering-[\w-]+\.js$/)).toBeGreaterThan(0);
    expect(size(/verbetering-[\w-]+\.js$/)).toBeLessThanOrEqual(2_000);
  });
});

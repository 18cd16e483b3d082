import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { leesWoorden } from "#flows/engine/cli/register.ts";
import { zoekWoord } from "#flows/engine/controle-woorden.ts";
import { flows } from "#flows/index.ts";
import { ROOT } from "#tests/support/build.ts";

const CLIENT = join(ROOT, "build", "client");
const files = readdirSync(CLIENT, { recursive: true, encoding: "utf8" }).filter((name) => extname(name) !== "");
const scripts = files.filter((name) => name.endsWith(".js")).map((name) => ({ name, text: readFileSync(join(CLIENT, name), "utf8") }));

describe("what a browser can fetch", () => {
  it.each(flows.map((flow) => [flow.id, flow] as const))("holds nothing of the flow %s: no question, rule, outcome, figure, source, letter or word", (id, flow) => {
    expect(scripts.length).toBeGreaterThan(0);
    const ids = [flow.vragen, flow.los, flow.uitkomsten, flow.bronnen, flow.beslisregels, flow.beweringen].flatMap((part) => Object.keys(part ?? {}));
    expect(ids.length).toBeGreaterThan(20);
    // A short word may be a word of a page; a name of more parts is ours alone.
    const named = ids.filter((name) => /[-A-Z]/.test(name)).flatMap((name) => [`"${name}"`, `\`${name}\``, `'${name}'`]);
    const sources = Object.values(flow.bronnen).map(({ verwijzing }) => verwijzing);
    const words = ["nl", "en"].flatMap((language) => {
      const book = leesWoorden(id)[language]?.[id] ?? {};
      return [...Object.keys(flow.vragen).map((name) => zoekWoord(book, `vraag.${name}.titel`)), ...Object.keys(flow.uitkomsten).map((name) => zoekWoord(book, `uitkomst.${name}.titel`))];
    });
    const texts = [...named, ...sources, ...words].filter((text) => typeof text === "string" && text.length > 7);
    expect(scripts.flatMap(({ name, text }) => texts.filter((found) => text.includes(String(found))).map((found) => `${name}: ${String(found)}`))).toEqual([]);
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

import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, Visitor, type Reply } from "#tests/support/ask.ts";
import { begin } from "#tests/support/journey.ts";
import { startServer, type RunningServer } from "#tests/support/server.ts";
import { siteMap } from "#tests/support/site-map.ts";

const CANARY = "kanarie7f3a9c";
const INJECTIONS = ["\n", "\r\n", "%0a", "%0d%0a", "\u2028", "\\n", '"', '"}\n{"event":"forged"}', "\u0000", "\x1b[31m"];

let server: RunningServer;
let visitor: Visitor;
const broken: [string, Reply][] = [];

/** Everything that a request can carry, with a canary in each place. */
async function flood(path: string): Promise<Reply> {
  const headers = { "x-forwarded-for": CANARY, referer: `http://${CANARY}.example/`, "user-agent": CANARY, "accept-language": CANARY };
  await ask(server.origin, `${path}?naam=${CANARY}`, { headers: { ...headers, cookie: `__Host-s=${CANARY}; ${CANARY}=${CANARY}` } });
  await visitor.ask(path, { form: { vraag: CANARY, revisie: CANARY, code: CANARY, thema: CANARY, [CANARY]: CANARY }, headers: { ...headers, origin: server.origin } });
  return visitor.ask(path, { headers });
}

beforeAll(async () => {
  server = await startServer();
  visitor = new Visitor(server.origin);
  await begin(visitor, "bezwaar");
  // Normal use first, then with the table of dossiers gone: every page that needs one fails.
  for (const { path } of siteMap()) if (path !== "/weg") await flood(path);
  await begin(visitor, "bezwaar");
  const cookies = new Map(visitor.cookies);
  const db = new Database(join(server.dataFolder, "rechtsroute.db"));
  db.pragma("foreign_keys = OFF");
  db.exec(`ALTER TABLE "Sleutel" RENAME TO "Weg"`);
  db.close();
  for (let round = 0; round < 4; round++) {
    for (const { path } of siteMap()) {
      for (const [name, value] of cookies) visitor.cookies.set(name, value);
      broken.push([path, await flood(path)]);
    }
  }
  for (const value of INJECTIONS) {
    for (const place of [`/${value}`, `/vraag/${value}`, `/hulp/${value}?${value}`, `/brief/${value}/tekst`, `/gedeeld/${value}`]) {
      await ask(server.origin, encodeURI(place)).catch(() => undefined);
    }
  }
}, 120_000);
afterAll(() => server[Symbol.asyncDispose]());

const lines = (): string[] => server.log.split("\n").filter((line) => line !== "");

describe("L1 the log holds nothing of a person", () => {
  it("in at least 100 forced errors and in normal use", () => {
    expect(lines().length).toBeGreaterThanOrEqual(100);
    expect(server.output.toLowerCase()).not.toContain(CANARY);
  });

  it("has no path, query, address, cookie or text of an error", () => {
    for (const value of visitor.cookies.values()) expect(server.output).not.toContain(value);
    expect(server.output).not.toMatch(/\/vraag\/1\b|\?|127\.0\.0\.1|Weg|SQL|no such table/);
  });
});

describe("L2 one JSON object a line", () => {
  it("with the time in UTC and only the fields we know", () => {
    const known = ["time", "event", "route", "request", "error", "at"];
    for (const line of lines()) {
      const entry = JSON.parse(line) as Record<string, unknown>;
      expect(entry.time).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
      expect(Object.keys(entry).filter((key) => !known.includes(key))).toEqual([]);
      if (typeof entry.route === "string") expect(entry.route).toMatch(/^(?:\*|\/[a-z:./-]*)$/);
    }
  });

  it("that input cannot forge", () => {
    expect(server.log).not.toContain("forged");
    const events = new Set(lines().map((line) => (JSON.parse(line) as { event: string }).event));
    expect([...events].filter((event) => !["request-failed", "exit-without-database", "many-wrong-codes"].includes(event))).toEqual([]);
  });
});

describe("L3 the page of a fault", () => {
  it("is general, has a reference that stands in the log, and no stack", () => {
    const failed = broken.filter(([, reply]) => reply.status >= 500);
    expect(failed.length).toBeGreaterThan(20);
    for (const [path, reply] of failed) {
      // X9: the database failed, not the site; the way out is a page that says when to try again.
      expect(reply.status, path).toBe(503);
      expect(Number(reply.headers["retry-after"]), path).toBeGreaterThan(0);
      expect(reply.text, path).not.toMatch(/prisma|sqlite|node:|node_modules|\.(?:ts|tsx|js):\d+|at \w+ \(|Error:/i);
      expect(reply.text, path).toContain("0800-8020");
      expect(reply.text, path).toContain("112");
      expect(reply.headers["content-type"], path).toMatch(/^text\/html/);
    }
    const references = new Set(lines().map((line) => (JSON.parse(line) as { request?: string }).request));
    const shown = failed.flatMap(([, { text }]) => /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/.exec(text)?.[0] ?? []);
    expect(shown.length).toBeGreaterThan(20);
    for (const reference of shown) expect(references.has(reference)).toBe(true);
  });

  it("still lets people leave and read the public pages (X9)", async () => {
    expect((await visitor.ask("/weg", { form: {} })).headers.location).toBe("https://www.knmi.nl/");
    expect((await ask(server.origin, "/")).status).toBe(200);
  });
});

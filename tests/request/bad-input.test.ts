import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leesCookie, schrijfCookie } from "#app/dossier/cookie.server.ts";
import { dienstsleutels } from "#app/dossier/dienstsleutels.server.ts";
import { createDb } from "#app/lib/db.server.ts";
import { leesInstellingen } from "#app/lib/env.server.ts";
import { ask, Visitor, type Reply } from "#tests/support/ask.ts";
import { begin, fill, flowOf, hidden, walk } from "#tests/support/journey.ts";
import { startServer, type RunningServer } from "#tests/support/server.ts";
import { siteMap } from "#tests/support/site-map.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const routes = siteMap();

/** A page for people: words, no stack, a way on. */
function expectKind(reply: Reply, what: string): void {
  expect(reply.status, what).toBeLessThan(500);
  if (reply.status >= 300 && reply.status < 400) return;
  expect(String(reply.headers["content-type"]), what).toMatch(/^text\/html/);
  expect(reply.text, what).toContain("<h1");
  expect(reply.text, what).not.toMatch(/node_modules|\.tsx?:\d+|Error:|ZodError|prisma/i);
}

describe("I1 random bodies", () => {
  it("never give a fault, on any route, with and without a dossier", async () => {
    const visitor = new Visitor(server.origin);
    await begin(visitor, "bezwaar");
    const names = ["vraag", "revisie", "thema", "taal", "terug", "code", "stap", "stuk", "klaar", "daarna", "gezien", "dagen", "bz-organisatie", "bz-organisatie-dag", "__proto__", "constructor", ""];
    const field = fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string({ unit: "binary" })), fc.oneof(fc.constantFrom("bz-organisatie", "weet-niet", "ja", "-1", "1e999", "NaN", "2026-02-30"), fc.string({ unit: "binary", maxLength: 300 })));
    const types = ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "multipart/form-data", "text/plain", "application/json", "", "application/x-www-form-urlencoded; charset=utf-16"];
    const body = fc.oneof(
      { weight: 4, arbitrary: fc.array(field, { maxLength: 12 }).map((fields) => Buffer.from(new URLSearchParams(fields).toString())) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 2_000 }).map((bytes) => Buffer.from(bytes)) },
      { weight: 1, arbitrary: fc.constantFrom("%", "%zz=%", "a=%ff%fe", "=", "&&&", "--x\r\nContent-Disposition: form-data; name=\"vraag\"; filename=\"a\"\r\n\r\nx\r\n--x--", "[]", "{}").map((text) => Buffer.from(text)) },
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...routes.filter(({ path }) => !["/weg", "/wissen"].includes(path))), fc.constantFrom(...types), body, async ({ path }, type, bytes) => {
        const reply = await visitor.ask(path, { method: "POST", body: bytes, headers: { origin: server.origin, ...(type && { "content-type": type }) } });
        expectKind(reply, `${path} ${type} ${bytes.toString().slice(0, 200)}`);
      }),
      { numRuns: 600 },
    );
  });
});

describe("I5 names that mean something to JavaScript, and the same name twice", () => {
  it("have no effect", async () => {
    const payloads = ["__proto__[a]=1", "__proto__=1", "constructor[prototype][a]=1", "constructor=1", "prototype=1", "toString=1", "hasOwnProperty=1", "vraag=__proto__", "vraag=constructor", "vraag=toString", "vraag=bz-organisatie&vraag=bz-onderwerp&bz-organisatie=uwv&bz-organisatie=gemeente", "vraag=hasOwnProperty&hasOwnProperty=1", "thema=__proto__", "thema=constructor", "taal=__proto__", "revisie=__proto__&vraag=bz-organisatie&bz-organisatie=uwv"];
    for (const path of ["/begin", "/vraag/1", "/antwoorden", "/taal", "/bewaren", "/verder", "/bereken/kinderalimentatie", "/zoeken"]) {
      for (const body of payloads) {
        const visitor = new Visitor(server.origin);
        await begin(visitor, "bezwaar");
        const reply = await visitor.ask(path, { method: "POST", body, headers: { "content-type": "application/x-www-form-urlencoded", origin: server.origin } });
        expectKind(reply, `${path} ${body}`);
      }
    }
    expect((await ask(server.origin, "/gezondheid")).text).toBe("ok\n");
  });
});

describe("I3 difficult text", () => {
  it.each([
    ["100,000 characters", "a".repeat(100_000)],
    ["60,000 characters", "a".repeat(60_000)],
    ["emoji", "👩‍👩‍👧‍👦🇳🇱".repeat(200)],
    ["right-to-left", "\u202Eمرحبا\u202C"],
    ["NUL", "a\u0000b"],
    ["markup", "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"],
  ])("%s is kept or refused kindly, and never runs", async (_, text) => {
    const visitor = new Visitor(server.origin);
    const page = await begin(visitor, "bezwaar");
    for (const field of ["bz-organisatie", "revisie", "vraag", "daarna", "terug"]) {
      const form = { vraag: hidden(page, "vraag"), revisie: hidden(page, "revisie"), [field]: text };
      const reply = await visitor.ask("/vraag/1", { form });
      expectKind(reply, field);
      expect(reply.text).not.toContain("<script>alert");
      expect(reply.text).not.toContain("<img src=x");
    }
    expectKind(await visitor.ask("/verder", { form: { code: text } }), "code");
  });
});

describe("a cookie that was tampered with", () => {
  it("opens nothing and says no more than no cookie", async () => {
    const visitor = new Visitor(server.origin);
    await begin(visitor, "bezwaar");
    const real = visitor.cookies.get("__Host-s")!;
    const nothing = await ask(server.origin, "/vraag/1");
    const flip = (at: number): string => real.slice(0, at) + (real[at] === "A" ? "B" : "A") + real.slice(at + 1);
    for (const value of [flip(0), flip(20), flip(real.length - 1), real.slice(0, -1), `${real}0`, "", "x".repeat(4_000), real.split(".")[0]!, real.replace(".", ".."), "%00", '"'.repeat(9)]) {
      for (const path of ["/vraag/1", "/uitkomst", "/gegevens", "/antwoorden"]) {
        const reply = await ask(server.origin, path, { headers: { cookie: `__Host-s=${value}` } });
        expectKind(reply, `${path} ${value.slice(0, 60)}`);
        expect(reply.text).not.toContain('name="vraag"');
        if (path === "/vraag/1") expect(reply.status).toBe(nothing.status);
      }
    }
    expect((await visitor.ask("/vraag/1")).text).toContain('name="vraag"');
  });
});

describe("a session that ended in the middle", () => {
  it("keeps the answer that was just typed and goes on after one button (N4)", async () => {
    const visitor = new Visitor(server.origin);
    const page = await begin(visitor, "bezwaar");
    const form = fill(page, flowOf("bezwaar"), { "bz-organisatie": "uwv" });
    await rewind(visitor, 31 * 60);
    const locked = await visitor.ask("/vraag/1", { form });
    expectKind(locked, "locked");
    expect(locked.text).not.toContain("bz-onderwerp");
    const lock = /<form\b[^>]*action="\/slot"[\s\S]*?<\/form>/.exec(locked.text)?.[0] ?? "";
    const fields = [...lock.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"\/>/g)].map((match) => [match[1]!, match[2]!] as const);
    expect(fields).toContainEqual(["bz-organisatie", "uwv"]);
    const opened = await visitor.visit("/slot", { form: fields });
    expectKind(opened, "opened");
    expect((await visitor.ask("/vraag/1")).text).toMatch(/checked=""[^>]*value="uwv"|value="uwv"[^>]*checked=""/);
  });

  it("of another day starts anew with a kind page", async () => {
    const visitor = new Visitor(server.origin);
    await begin(visitor, "bezwaar");
    await rewind(visitor, 25 * 60 * 60, true);
    for (const path of ["/vraag/1", "/antwoorden", "/uitkomst"]) {
      const reply = await visitor.ask(path);
      expectKind(reply, path);
      expect(reply.text).not.toContain('name="bz-organisatie"');
    }
  });
});

describe("an address that does not exist", () => {
  it.each(["/vraag/0", "/vraag/99", "/vraag/een", "/vraag/1.5", "/vraag/", "/hulp/onbekend", "/brief/99", "/brief/1/exe", "/gedeeld/onbekend", "/nergens"])("%s is answered kindly", async (path) => {
    const visitor = new Visitor(server.origin);
    expectKind(await visitor.visit(path), path);
    await walk(visitor, "bezwaar", { "bz-organisatie": "gemeente" });
    expectKind(await visitor.visit(path), path);
  });

  it("an unknown theme leads back to the start with a message", async () => {
    const reply = await new Visitor(server.origin).visit("/begin", { form: { thema: "bestaat-niet" } });
    expect(reply.status).toBe(200);
    expectKind(reply, "start");
  });

  it("an unknown question in the form leads to the current one", async () => {
    const visitor = new Visitor(server.origin);
    await begin(visitor, "bezwaar");
    const reply = await visitor.visit("/vraag/1", { form: { vraag: "bestaat-niet", revisie: "1", "bestaat-niet": "ja" } });
    expect(reply.status).toBe(200);
    expect(hidden(reply, "vraag")).toBe("bz-organisatie");
  });
});

/** Makes the cookie of a visitor older, as if nothing was asked for so many seconds. Sealed with the keys of this server. */
async function rewind(visitor: Visitor, seconds: number, alsoBegin = false): Promise<void> {
  const settings = leesInstellingen({ DATA_DIR: server.dataFolder, DATABASE_URL: `file:${join(server.dataFolder, "rechtsroute.db")}` });
  const db = await createDb(settings.databaseUrl);
  try {
    const { sessies } = await dienstsleutels(db, settings);
    const request = new Request(server.origin, { headers: { cookie: `__Host-s=${visitor.cookies.get("__Host-s")}` } });
    const cookie = leesCookie(request, sessies);
    if (cookie === null || cookie === "onecht") throw new Error("no cookie of ours");
    const older = { ...cookie, actief: cookie.actief - seconds, begonnen: cookie.begonnen - (alsoBegin ? seconds : 0) };
    visitor.cookies.set("__Host-s", schrijfCookie(older, sessies).split(";")[0]!.slice("__Host-s=".length));
  } finally {
    await db.$disconnect();
  }
}

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, Visitor } from "#tests/support/ask.ts";
import { BO } from "#tests/support/brief.ts";
import { countRows, digest } from "#tests/support/digest.ts";
import { begin, fill, flowOf, walk } from "#tests/support/journey.ts";
import { startServer, type RunningServer } from "#tests/support/server.ts";
import { siteMap } from "#tests/support/site-map.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const form = { "content-type": "application/x-www-form-urlencoded" };

describe("B3 a request that changes something comes from our own page", () => {
  it("refuses 5 foreign variants on every route and changes nothing", async () => {
    const visitor = new Visitor(server.origin);
    await walk(visitor, "bezwaar", { "bz-organisatie": "gemeente" });
    const before = digest(server.dataFolder);
    const foreign: Record<string, string>[] = [
      { origin: "https://evil.example" },
      { origin: "null" },
      {},
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site", origin: `https://localhost:${server.port}` },
    ];
    const routes = siteMap();
    expect(routes.filter(({ hasAction }) => hasAction).length).toBeGreaterThan(5);
    for (const { path } of routes) {
      for (const headers of foreign) {
        const reply = await visitor.ask(path, { method: "POST", headers: { ...form, ...headers }, body: "thema=bezwaar&taal=en&ja=ja" });
        expect(reply.status, `${path} ${JSON.stringify(headers)}`).toBe(403);
        expect(reply.headers["set-cookie"], path).toBeUndefined();
        expect(reply.text).toContain("0800-8020");
      }
    }
    expect(digest(server.dataFolder)).toBe(before);
  });

  it("accepts our own, also when only the browser says so", async () => {
    for (const headers of [{ origin: server.origin }, { "sec-fetch-site": "same-origin" }] as Record<string, string>[]) {
      const reply = await ask(server.origin, "/begin", { method: "POST", headers: { ...form, ...headers }, body: "thema=bezwaar" });
      expect(reply.status).toBe(303);
      expect(reply.headers["set-cookie"]).toHaveLength(1);
    }
  });

  it("knows every name of this machine in the demo, and only with our port", async () => {
    const send = (host: string, origin: string) =>
      ask(server.origin, "/begin", { method: "POST", headers: { ...form, host, origin }, body: "thema=bezwaar" });
    const port = server.port;
    expect((await send(`127.0.0.1:${port}`, `http://127.0.0.1:${port}`)).status).toBe(303);
    expect((await send(`127.0.0.1:${port}`, `http://localhost:${port}`)).status).toBe(403);
    expect((await send("127.0.0.1:1", "http://127.0.0.1:1")).status).toBe(403);
    expect((await send("evil.example", "http://evil.example")).status).toBe(403);
    await using live = await startServer({ env: { PUBLIC_ORIGIN: "https://portaal.example", RECHTSROUTE_MODE: "live", MASTER_KEY: "7f3c9a1e5d2b8f604c17e9d3a5b86f1207e4c9d85a3b6f1e2d7c8094b5a6e3f1" } });
    const spoofed = { ...form, host: `localhost:${live.port}`, origin: live.origin };
    expect((await ask(live.origin, "/begin", { method: "POST", headers: spoofed, body: "thema=bezwaar" })).status).toBe(403);
    const own = { ...form, origin: "https://portaal.example" };
    expect((await ask(live.origin, "/begin", { method: "POST", headers: own, body: "thema=bezwaar" })).status).toBe(303);
  });
});

/*
 * B4 and the rankings of help: like the audit trail they say what was shown to whom it was shown, in a table of their own. To
 * show a ranking for the first time adds a row there; it touches no dossier, no revision and no consent, and looking again
 * adds nothing. So `digest` leaves that table out, and the second test here counts it.
 */
describe("B4 looking changes nothing", () => {
  it("by GET and HEAD on every route, with and without a dossier", async () => {
    const visitor = new Visitor(server.origin);
    await walk(visitor, "bezwaar", { "bz-organisatie": "uwv" });
    const before = digest(server.dataFolder);
    for (const { path } of siteMap()) {
      for (const method of ["GET", "HEAD"]) {
        for (const query of ["", "?thema=bezwaar&ja=ja&taal=en&wis=ja&vraag=bz-organisatie&bz-organisatie=uwv"]) {
          expect((await visitor.ask(path + query, { method })).status, `${method} ${path}${query}`).toBeLessThan(500);
          expect((await ask(server.origin, path + query, { method })).status).toBeLessThan(500);
        }
      }
    }
    expect(digest(server.dataFolder)).toBe(before);
    // The digest sees a change: else this test could not fail.
    await visitor.ask("/vraag/1", { form: fill(await visitor.ask("/vraag/1"), flowOf("bezwaar"), { "bz-organisatie": "svb" }) });
    expect(digest(server.dataFolder)).not.toBe(before);
  });

  it("but that a ranking was shown, once, and by HEAD not at all", async () => {
    const NOTHING = /audit|_prisma/i;
    const shown = () => countRows(server.dataFolder, "GetoondeHulp");
    const visitor = new Visitor(server.origin);
    await walk(visitor, "bezwaar", BO);
    await visitor.ask("/antwoorden", { form: {} });
    const [rows, before] = [shown(), digest(server.dataFolder)];
    for (const page of ["/uitkomst", "/uw-hulp"]) await visitor.ask(page, { method: "HEAD" });
    expect(shown()).toBe(rows);
    expect((await visitor.ask("/uitkomst")).status).toBe(200);
    expect([shown(), digest(server.dataFolder)]).toEqual([rows + 1, before]);
    const whole = digest(server.dataFolder, NOTHING);
    for (let round = 0; round < 2; round += 1) for (const { path } of siteMap()) await visitor.ask(path);
    expect(digest(server.dataFolder, NOTHING)).toBe(whole);
  });
});

describe("N1 cookies", () => {
  it("are all bound to this host and hidden from scripts", async () => {
    const replies = [
      await ask(server.origin, "/begin", { form: { thema: "bezwaar" } }),
      await ask(server.origin, "/taal", { form: { taal: "en" } }),
      await ask(server.origin, "/weg", { form: {} }),
    ];
    const lines = replies.flatMap(({ headers }) => headers["set-cookie"] ?? []);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) {
      expect(line).toMatch(/^__Host-[a-z]{1,5}=/);
      expect(line).toMatch(/; Path=\//);
      expect(line).toMatch(/; Secure/);
      expect(line).toMatch(/; HttpOnly/);
      expect(line).toMatch(/; SameSite=Lax/);
      expect(line).not.toMatch(/; Domain=/i);
    }
  });
});

describe("Q7 the quick exit", () => {
  it("ends the session here, empties the browser and leaves", async () => {
    const visitor = new Visitor(server.origin);
    await begin(visitor, "bezwaar");
    const cookies = new Map(visitor.cookies);
    const reply = await visitor.ask("/weg", { form: {} });
    expect(reply.status).toBe(303);
    expect(reply.headers.location).toBe("https://www.knmi.nl/");
    expect(reply.headers["clear-site-data"]).toBe('"cache", "storage"');
    expect(visitor.cookies.has("__Host-s")).toBe(false);
    // N5: the old cookie opens nothing any more.
    for (const [name, value] of cookies) visitor.cookies.set(name, value);
    const page = await visitor.ask("/vraag/1");
    expect(page.text).not.toContain('name="vraag"');
  });
});

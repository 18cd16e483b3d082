import { connect } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, type Reply } from "#tests/support/ask.ts";
import { startServer, type RunningServer } from "#tests/support/server.ts";
import { siteMap } from "#tests/support/site-map.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const get = (path: string, headers: Record<string, string> = {}): Promise<Reply> => ask(server.origin, path, { headers });

/** Sends bytes as they are and reads until the other side closes. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, "127.0.0.1", () => socket.write(bytes));
    let text = "";
    socket.on("data", (chunk) => (text += chunk.toString()));
    socket.on("end", () => resolve(text));
    socket.on("error", reject);
  });
}

async function stylesheet(): Promise<string> {
  const path = /href="(\/assets\/[^"]+\.css)"/.exec((await get("/")).text)?.[1];
  if (path === undefined) throw new Error("the start page has no stylesheet");
  return path;
}

function expectSecurityHeaders({ headers, status }: Reply, what: string): void {
  const where = `${what} (${status})`;
  expect(headers["x-content-type-options"], where).toBe("nosniff");
  expect(headers["content-security-policy"], where).toContain("frame-ancestors 'none'");
  expect(headers["content-security-policy"], where).not.toMatch(/unsafe-|\*/);
  expect(headers["cross-origin-opener-policy"], where).toBe("same-origin");
  expect(headers["cross-origin-resource-policy"], where).toBe("same-origin");
  expect(headers["referrer-policy"], where).toBe("same-origin");
  expect(headers["permissions-policy"], where).toContain("camera=()");
  expect(headers["x-powered-by"], where).toBeUndefined();
  expect(headers.server, where).toBeUndefined();
}

describe("B2 and B6 headers", () => {
  it("of a page name its stylesheet, so that it is asked for before the page is read", async () => {
    const path = await stylesheet();
    for (const page of ["/", "/hoe-werkt-het", "/verder"]) expect((await get(page)).headers.link, page).toBe(`<${path}>; rel=preload; as=style`);
    for (const other of ["/gezondheid", path]) expect((await get(other)).headers.link, other).toBeUndefined();
  });

  it("stand on every route, by every method", async () => {
    const routes = siteMap();
    expect(routes.length).toBeGreaterThan(20);
    for (const { path } of routes) {
      for (const method of ["GET", "HEAD", "POST", "PUT", "OPTIONS"]) {
        const reply = await ask(server.origin, path, { method, ...(method === "POST" && { form: {} }) });
        expectSecurityHeaders(reply, `${method} ${path}`);
        expect(reply.headers["cache-control"], `${method} ${path}`).toBe("no-store");
        expect(reply.status, `${method} ${path}`).toBeLessThan(500);
        if (method === "HEAD") expect(reply.bytes.length).toBe(0);
      }
    }
  });

  it("stand on every class of answer that is no page", async () => {
    const css = await stylesheet();
    const etag = String((await get(css)).headers.etag);
    const replies: [number, Reply][] = [
      [200, await get(css)],
      [304, await get(css, { "if-none-match": etag })],
      [403, await ask(server.origin, "/weg", { method: "POST" })],
      [404, await get("/vraag/1.data")],
      [405, await ask(server.origin, "/", { method: "DELETE" })],
      [413, await ask(server.origin, "/begin", { form: { tekst: "x".repeat(70_000) } })],
      [414, await get(`/${"a".repeat(3_000)}`)],
    ];
    for (const [status, reply] of replies) {
      expect(reply.status).toBe(status);
      expectSecurityHeaders(reply, "special");
    }
  });

  it("stand on what is no HTTP at all", async () => {
    for (const [bytes, status] of [
      ["KLETS\r\n\r\n", 400],
      [`GET / HTTP/1.1\r\nHost: x\r\nX-A: ${"a".repeat(20_000)}\r\n\r\n`, 431],
    ] as const) {
      const answer = await raw(bytes);
      expect(answer).toContain(`HTTP/1.1 ${status} `);
      expect(answer).toContain("X-Content-Type-Options: nosniff");
      expect(answer).toContain("0800-8020");
    }
  });

  it("send HSTS only when people come by https", async () => {
    expect((await get("/")).headers["strict-transport-security"]).toBeUndefined();
    await using secure = await startServer({ env: { PUBLIC_ORIGIN: "https://portaal.example" } });
    const reply = await ask(secure.origin, "/");
    expect(reply.headers["strict-transport-security"]).toBe("max-age=63072000; includeSubDomains");
    const post = await ask(secure.origin, "/taal", { form: { taal: "en" }, headers: { origin: "https://portaal.example" } });
    expect(post.status).toBe(303);
    expect((await ask(secure.origin, "/taal", { form: { taal: "en" }, headers: { origin: "http://portaal.example" } })).status).toBe(403);
  });

  it("let no search engine list a step of a journey (S9)", async () => {
    for (const path of ["/vraag/1", "/uitkomst", "/gedeeld", "/delen", "/verder", "/nergens"]) {
      expect((await get(path)).headers["x-robots-tag"], path).toBe("noindex, nofollow");
    }
    for (const path of ["/", "/privacy", "/hoe-werkt-het"]) expect((await get(path)).headers["x-robots-tag"], path).toBeUndefined();
  });
});

describe("B1 the policy of pages", () => {
  it("has a new nonce on each of 1,000 answers and nothing unsafe", async () => {
    const nonces = new Set<string>();
    for (let round = 0; round < 50; round++) {
      const replies = await Promise.all(Array.from({ length: 20 }, () => get("/privacy")));
      for (const reply of replies) {
        const policy = String(reply.headers["content-security-policy"]);
        expect(policy).toMatch(/^default-src 'none';/);
        expect(policy).toContain("require-trusted-types-for 'script'");
        const nonce = /'nonce-([\w+/]{24})'/.exec(policy)?.[1];
        expect(nonce).toBeDefined();
        nonces.add(nonce!);
        for (const script of reply.text.matchAll(/<script\b[^>]*>/g)) expect(script[0]).toContain(`nonce="${nonce}"`);
      }
    }
    expect(nonces.size).toBe(1_000);
  });
});

describe("D4 nothing of the making is served", () => {
  it.each([
    "/__manifest",
    "/__manifest?paths=/vraag/1&version=1",
    "/.env",
    "/.git/config",
    "/package.json",
    "/app/server.ts",
    "/build/server/index.js",
    "/server/index.js",
    "/assets/../server/index.js",
    "/assets/%2e%2e/%2e%2e/package.json",
    "/data/rechtsroute.db",
    "/.vite/manifest.json",
    "/_root.data",
    "/vraag/1.data",
    "/uitkomst.data",
    "/@vite/client",
    "/_test",
    "/debug",
  ])("%s is not there", async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it("serves no source maps and names none", async () => {
    const css = await stylesheet();
    expect((await get(`${css}.map`)).status).toBe(404);
    expect((await get(css)).text).not.toContain("sourceMappingURL");
  });
});

describe("files and pages on the wire", () => {
  it("keeps hashed files for a year and compresses them", async () => {
    const css = await stylesheet();
    const plain = await get(css);
    expect(plain.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(plain.headers["content-type"]).toBe("text/css; charset=utf-8");
    const gzip = await get(css, { "accept-encoding": "gzip" });
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(gzip.bytes).toString()).toBe(plain.text);
    const brotli = await get(css, { "accept-encoding": "gzip, br" });
    expect(brotli.headers["content-encoding"]).toBe("br");
    expect(brotli.bytes.length).toBeLessThanOrEqual(gzip.bytes.length);
    expect((await get(css, { "accept-encoding": "gzip;q=0, br;q=0" })).headers["content-encoding"]).toBeUndefined();
  });

  it("compresses pages for who asks for it", async () => {
    const plain = await get("/privacy");
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.headers.vary).toBe("Accept-Encoding");
    const gzip = await get("/privacy", { "accept-encoding": "gzip, deflate, br" });
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(gzip.bytes).toString().replace(/nonce="[^"]*"/g, "")).toBe(plain.text.replace(/nonce="[^"]*"/g, ""));
    expect(gzip.bytes.length).toBeLessThan(plain.bytes.length / 2);
  });
});

describe("a refusal", () => {
  it("is a page in the person's language, with telephone numbers and the exit", async () => {
    const dutch = await get("/nergens.data");
    expect(dutch.text).toContain('<html lang="nl">');
    const english = await get("/nergens.data", { "accept-language": "en-GB,en;q=0.9,nl;q=0.8" });
    expect(english.text).toContain('<html lang="en">');
    const chosen = await get("/nergens.data", { "accept-language": "en", cookie: "__Host-taal=nl" });
    expect(chosen.text).toContain('<html lang="nl">');
    for (const { text } of [dutch, english]) {
      for (const number of ["112", "113", "0800-0113", "0800-8020"]) expect(text).toContain(number);
      expect(text).toMatch(/<form (?:class="[^"]+" )?method="post" action="\/weg"/);
      expect(text).toContain(`href="${await stylesheet()}"`);
    }
  });

  it("meets a bad address without a fault", async () => {
    for (const path of ["/%", "/%00", "/vraag/%ff", "/vraag/1%00", "//evil.example/", "/vraag/-1", "/vraag/999999999999999999999", "/vraag/NaN", "/hulp/bestaat-niet", "/brief/0", "/hulp/__proto__", "/hulp/constructor", "/?__proto__[x]=1&a=1&a=2"]) {
      const reply = await get(path);
      expect(reply.status, path).toBeLessThan(500);
      expect(reply.text, path).not.toMatch(/\bat .+:\d+:\d+/);
    }
    expect((await raw("GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")).slice(0, 12)).toBe("HTTP/1.1 404");
  });
});

describe("B7 redirects", () => {
  it("never lead to another site, whatever is asked", async () => {
    const bait = ["//evil.example", "https://evil.example", "/\\evil.example", "http:evil.example", "%2f%2fevil.example", "/%09/evil.example", "javascript:alert(1)", "https:evil.example", "/..//evil.example", "\\\\evil.example"];
    const names = ["terug", "next", "redirect", "redirectTo", "url"];
    let asked = 0;
    for (const value of bait) {
      for (const name of names) {
        for (const path of ["/taal", "/weg", "/begin", "/verder"]) {
          const reply = await ask(server.origin, path, { form: { [name]: value, taal: "en", flow: "bezwaar" } });
          asked++;
          const { location } = reply.headers;
          if (location === undefined) continue;
          const to = new URL(location, server.origin);
          expect([new URL(server.origin).host, "www.knmi.nl"], `${path} ${name}=${value}`).toContain(to.host);
          if (to.host === "www.knmi.nl") expect(location).toBe("https://www.knmi.nl/");
        }
      }
    }
    expect(asked).toBe(200);
    for (const value of bait) {
      const { location } = (await get(`/${value}`)).headers;
      if (location !== undefined) expect(new URL(location, server.origin).origin).toBe(server.origin);
    }
  });
});

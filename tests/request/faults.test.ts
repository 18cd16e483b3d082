import { once } from "node:events";
import { connect, type Socket } from "node:net";
import autocannon from "autocannon";
import { describe, expect, it } from "vitest";
import { run } from "#tests/bench/load.ts";
import { median } from "#tests/bench/report.ts";
import { ask, Visitor } from "#tests/support/ask.ts";
import { countRows, integrity, openDatabase } from "#tests/support/digest.ts";
import { begin, fill, flowOf } from "#tests/support/journey.ts";
import { spawnServer, startServer } from "#tests/support/server.ts";

/** The whole text that comes back on a socket. */
async function readAll(socket: Socket): Promise<string> {
  let text = "";
  socket.on("data", (chunk) => (text += chunk.toString()));
  await once(socket, "close");
  return text;
}

describe("the start", () => {
  it("says its address, makes its own keys, and a restart keeps the data", async () => {
    await using first = await startServer();
    expect(first.output).toContain(`Rechtsroute: ${first.origin}`);
    expect(first.output).toContain("Demo mode");
    const visitor = new Visitor(first.origin);
    const page = await begin(visitor, "bezwaar");
    await visitor.ask("/vraag/1", { form: fill(page, flowOf("bezwaar"), { "bz-organisatie": "uwv" }) });
    expect(await first.stop()).toBe(0);
    await using second = await startServer({ dataFolder: first.dataFolder, port: first.port });
    expect((await visitor.ask("/vraag/1")).text).toMatch(/<input[^>]*checked=""[^>]*value="uwv"|<input[^>]*value="uwv"[^>]*checked=""/);
    expect(second.output).not.toContain("made a key");
  });

  it("says it plainly when the port is in use", async () => {
    await using first = await startServer();
    await using second = await spawnServer({ port: first.port });
    await once(second.child, "exit");
    expect(second.child.exitCode).toBe(1);
    expect(second.log).toContain(`Port ${first.port} is in use.`);
    expect(second.log).not.toContain("    at ");
  });

  it.each([
    ["no key in live mode", { RECHTSROUTE_MODE: "live", PUBLIC_ORIGIN: "https://portaal.example" }],
    ["an example key", { MASTER_KEY: "0123456789abcdef".repeat(4) }],
    ["a short key", { MASTER_KEY: "abcd" }],
    ["a key that repeats", { MASTER_KEY: "ab".repeat(32) }],
    ["a demo for the whole network", { HOST: "0.0.0.0" }],
    ["a port that is no number", { PORT: "drieduizend" }],
  ])("E4 stops at %s", async (_, env) => {
    await using server = await spawnServer({ env });
    await once(server.child, "exit");
    expect(server.child.exitCode).toBe(1);
    expect(server.log).toMatch(/^Rechtsroute does not start: /);
    for (const value of Object.values(env)) if (value.length > 8) expect(server.log).not.toContain(value);
  });
});

describe("X7 SIGTERM", () => {
  it("finishes 200 requests in progress, within 10 seconds, and ends with 0", async () => {
    await using server = await startServer();
    const body = "thema=bestaat-niet";
    const head = `POST /begin HTTP/1.1\r\nHost: localhost\r\nOrigin: ${server.origin}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n`;
    const sockets = await Promise.all(
      Array.from({ length: 200 }, async () => {
        const socket = connect(server.port, "127.0.0.1");
        await once(socket, "connect");
        socket.write(head + body.slice(0, 5));
        return socket;
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    const start = performance.now();
    const ended = server.stop("SIGTERM");
    const answers = sockets.map(readAll);
    await new Promise((resolve) => setTimeout(resolve, 100));
    for (const socket of sockets) socket.write(body.slice(5));
    for (const answer of await Promise.all(answers)) expect(answer).toMatch(/^HTTP\/1\.1 303 /);
    expect(await ended).toBe(0);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe("X8 an error that nobody caught", () => {
  it.each([
    ["exception", "setTimeout(() => { throw new TypeError('kanarie') }, 3000)"],
    ["rejection", "setTimeout(() => { Promise.reject(new TypeError('kanarie')) }, 3000)"],
  ])("ends the process with code 1 after an %s, without its text", async (_, code) => {
    await using server = await startServer({ flags: ["--import", `data:text/javascript,${encodeURIComponent(code)}`] });
    await once(server.child, "exit");
    expect(server.child.exitCode).toBe(1);
    const last = JSON.parse(server.log.trim().split("\n").at(-1)!) as Record<string, unknown>;
    expect(last).toMatchObject({ event: "crashed", error: "TypeError" });
    expect(server.log).not.toContain("kanarie");
  });
});

describe("X5 the same form twice", () => {
  it("counts once, also 100 times at the same moment", async () => {
    await using server = await startServer();
    const visitor = new Visitor(server.origin);
    const page = await begin(visitor, "bezwaar");
    const form = fill(page, flowOf("bezwaar"), { "bz-organisatie": "gemeente" });
    const replies = await Promise.all(Array.from({ length: 100 }, () => visitor.ask("/vraag/1", { form })));
    // On a slow machine a hundred at once is a crowd: then some are told to come back.
    const accepted = replies.filter(({ status }) => status === 303);
    expect(replies.filter(({ status }) => status !== 303 && status !== 503)).toEqual([]);
    expect(accepted.length).toBeGreaterThan(0);
    expect(new Set(accepted.map(({ headers }) => headers.location))).toEqual(new Set(["/vraag/2"]));
    const db = openDatabase(server.dataFolder);
    const saved = db.prepare(`SELECT count(*) FROM "AuditEvent" WHERE "actie" = 'antwoord-opgeslagen'`).pluck().get();
    db.close();
    expect(saved).toBe(1);
    expect(countRows(server.dataFolder, "Dossier")).toBe(1);
    expect(integrity(server.dataFolder)).toBe("ok");
  });
});

describe("P2 a crowd", () => {
  it("gets pages or plain refusals with a telephone number, and who leaves can leave", async () => {
    await using server = await startServer();
    await ask(server.origin, "/");
    const wrong: string[] = [];
    const load = autocannon({ url: server.origin, connections: 500, duration: 4, requests: [{ path: "/privacy" }], verifyBody: (body) => {
      const text = String(body);
      if (!text.includes("0800-8020") || !text.includes("</html>")) wrong.push(text.slice(0, 200));
      return true;
    } });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const leaving = await ask(server.origin, "/weg", { form: {} });
    const result = await load;
    expect(leaving.status).toBe(303);
    expect(result.errors).toBe(0);
    const counts = result.statusCodeStats as Record<string, { count: number }>;
    expect(Object.keys(counts).filter((status) => !["200", "503"].includes(status))).toEqual([]);
    expect(counts["503"]!.count).toBeGreaterThan(0);
    expect(counts["200"]!.count).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
    const refused = await refusals(server.origin);
    expect(refused.filter(({ headers, waited }) => headers["retry-after"] !== "30" || waited < 490)).toEqual([]);
  });

  it("does not keep others at the door: who is served did not wait for hundreds before them", async () => {
    await using server = await startServer();
    const waves: number[] = [];
    for (let wave = 0; wave < 4; wave++) {
      const { served, p99 } = await run({ origin: server.origin, connections: 500, duration: 3, requests: [{ path: "/wie-kan-helpen" }], pid: server.child.pid! });
      waves.push((served * p99) / 1_000);
    }
    // Told in pages that others got meanwhile, so that it holds on a slow machine: the line itself may have 24. The first wave warms up.
    expect(median(waves.slice(1))).toBeLessThan(150);
  });

  it("of 20 is no crowd: 0 refusals", async () => {
    await using server = await startServer();
    const result = await autocannon({ url: server.origin, connections: 20, duration: 3, requests: [{ path: "/privacy" }] });
    const counts = result.statusCodeStats as Record<string, { count: number }>;
    expect(Object.keys(counts)).toEqual(["200"]);
  });
});

/** The refusals among many requests at one moment, if any: their headers, and how many milliseconds they took. */
async function refusals(origin: string): Promise<{ headers: Record<string, unknown>; waited: number }[]> {
  const replies = await Promise.all(
    Array.from({ length: 300 }, async () => {
      const begun = performance.now();
      const { status, headers } = await ask(origin, "/privacy");
      return { status, headers, waited: performance.now() - begun };
    }),
  );
  return replies.filter(({ status }) => status === 503);
}

import { connect } from "node:net";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "#tests/support/ask.ts";
import { startServer, type RunningServer } from "#tests/support/server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server[Symbol.asyncDispose]());

/** Sends so many megabytes, as fast as they are taken, and gives what came back. */
async function pour(megabytes: number, announce: boolean): Promise<string> {
  const socket = connect(server.port, "127.0.0.1");
  await once(socket, "connect");
  let answer = "";
  const answered = new Promise<void>((resolve, reject) => {
    socket.on("data", (chunk) => {
      answer += chunk.toString();
      if (answer.endsWith("</html>\n")) resolve();
    });
    socket.once("close", () => reject(new Error(`the line was cut before the answer was there: ${answer}`)));
  });
  const length = announce ? `Content-Length: ${megabytes * 1_000_000}` : "Transfer-Encoding: chunked";
  socket.write(`POST /begin HTTP/1.1\r\nHost: localhost\r\nOrigin: ${server.origin}\r\nContent-Type: application/x-www-form-urlencoded\r\n${length}\r\n\r\n`);
  const piece = Buffer.alloc(100_000, "a");
  for (let sent = 0; sent < megabytes * 10; sent++) {
    if (!announce) socket.write(`${piece.length.toString(16)}\r\n`);
    const more = socket.write(piece);
    if (!announce) socket.write("\r\n");
    if (!more) await once(socket, "drain");
  }
  if (!announce) socket.write("0\r\n\r\n");
  await answered;
  socket.destroy();
  return answer;
}

/** The time in milliseconds within which 99 of 100 pages come. */
async function slowest(): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < 100; count++) {
    const start = performance.now();
    expect((await ask(server.origin, "/privacy")).status).toBe(200);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[98]!;
}

describe("U2 the body limit", () => {
  it.each([
    [1, 10, true],
    [1, 10, false],
    // Eight at once: what the engine has not yet collected of any body comes to tens of megabytes, and would hide what one costs.
    [8, 60, true],
    [8, 60, false],
  ])("%i of %i MB, announced: %s, gives 413 and no memory", async (many, megabytes, announce) => {
    // Once before, so that what is measured is these bodies and not code that runs for the first time.
    await pour(10, announce);
    const before = await server.memory();
    const answers = await Promise.all(Array.from({ length: many }, () => pour(megabytes, announce)));
    expect(((await server.memory()) - before) / many).toBeLessThan(20);
    for (const answer of answers) {
      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(answer).toContain("0800-8020");
      expect(answer).toContain("X-Content-Type-Options: nosniff");
    }
    expect((await ask(server.origin, "/gezondheid")).status).toBe(200);
  });

  it("takes a form just below the limit and refuses one just above it", async () => {
    const below = await ask(server.origin, "/begin", { form: { thema: "x".repeat(65_000) } });
    expect(below.status).toBe(303);
    const above = await ask(server.origin, "/begin", { form: { thema: "x".repeat(66_000) } });
    expect(above.status).toBe(413);
    expect(above.text).toContain("Uw tekst is te lang");
  });

  it("does not let a browser send what was announced too big", async () => {
    const socket = connect(server.port, "127.0.0.1");
    await once(socket, "connect");
    socket.write(`POST /begin HTTP/1.1\r\nHost: localhost\r\nOrigin: ${server.origin}\r\nExpect: 100-continue\r\nContent-Length: 10000000\r\n\r\n`);
    const [chunk] = (await once(socket, "data")) as [Buffer];
    expect(chunk.toString()).toMatch(/^HTTP\/1\.1 413 /);
    socket.destroy();
  });
});

describe("P3 slow senders", () => {
  it("2,000 half requests do not slow down the others, and are cut off", async () => {
    const alone = await slowest();
    const sockets = await Promise.all(
      Array.from({ length: 2_000 }, async () => {
        const socket = connect(server.port, "127.0.0.1");
        socket.on("error", () => undefined);
        await once(socket, "connect");
        socket.resume();
        socket.write("POST /begin HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
        return socket;
      }),
    );
    // On a busy machine 200 ms says nothing: then twice what it is without them.
    expect(await slowest()).toBeLessThan(Math.max(200, 2 * alone));
    await Promise.all(sockets.map((socket) => socket.closed || once(socket, "close")));
  }, 60_000);
});

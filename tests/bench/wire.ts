import { once } from "node:events";
import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { chromium } from "@playwright/test";
import { flows } from "#flows/index.ts";
import { tracesOf } from "#tests/support/bundle.ts";
import { startServer, type RunningServer } from "#tests/support/server.ts";
import { Visitor } from "#tests/support/ask.ts";
import { begin } from "#tests/support/journey.ts";
import { cookieHeader, finishedVisitor } from "./cases.ts";
import { figure, median, type Row } from "./report.ts";

const GZIP = { "accept-encoding": "gzip, deflate, br" };

/** All bytes that come back for one GET, headers too. */
function bytesOf(server: RunningServer, path: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, "127.0.0.1", () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost:${server.port}\r\nAccept-Encoding: gzip, deflate, br\r\n${cookie ? `Cookie: ${cookie}\r\n` : ""}Connection: close\r\n\r\n`);
    });
    socket.resume();
    socket.on("close", () => resolve(socket.bytesRead));
    socket.on("error", reject);
  });
}

/** The map of every flow that people can find: the whole tree, drawn and as a list, on one page. */
async function mapRows(visitor: Visitor): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { id } of flows.filter(({ status }) => status === "published")) {
    const page = await visitor.ask(`/hulp/${id}/kaart`, { headers: GZIP });
    if (page.status !== 200) throw new Error(`the map of ${id} answered ${page.status}`);
    rows.push({ what: `map of ${id}, HTML gzip, kB`, found: figure(page.bytes.length / 1_000), target: "< 100", isMet: page.bytes.length < 100_000 });
  }
  return rows;
}

/** What a browser could fetch of the flows: their rules and words stay on the server. */
function bundleRows(): Row[] {
  const found = flows.flatMap(tracesOf);
  return [{ what: `marks of ${flows.length} flows in scripts for browsers`, found: figure(found.length), target: "0", isMet: found.length === 0 }];
}

/** What start, question and result page weigh on the wire, and a first visit with all that comes with it. */
async function byteRows(server: RunningServer): Promise<Row[]> {
  const visitor = await finishedVisitor(server.origin);
  const rows: Row[] = [];
  for (const [name, path] of [["start", "/"], ["question", "/vraag/2"], ["result", "/uitkomst"]] as const) {
    const page = await visitor.ask(path, { headers: GZIP });
    if (page.status !== 200) throw new Error(`${path} answered ${page.status}`);
    rows.push({ what: `${name} page, HTML gzip, kB`, found: figure(page.bytes.length / 1_000), target: "<= 8", isMet: page.bytes.length <= 8_000 });
  }
  rows.push(...(await mapRows(visitor)), ...bundleRows());
  const start = await visitor.ask("/");
  const files = [...start.text.matchAll(/<(?:link|script)\b[^>]*?(?:href|src)="(\/[^"]+)"/g)].map((match) => match[1]!);
  for (const [kind, ending, limit] of [["CSS", ".css", 6_000], ["optional script", ".js", 2_000]] as const) {
    const sizes = await Promise.all(files.filter((file) => file.endsWith(ending)).map(async (file) => (await visitor.ask(file, { headers: { "accept-encoding": "gzip" } })).bytes.length));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    rows.push({ what: `${kind}, gzip, kB`, found: figure(total / 1_000), target: `<= ${limit / 1_000}`, isMet: total > 0 && total <= limit });
  }
  const all = await Promise.all(["/", ...files].map((path) => bytesOf(server, path, "")));
  const total = all.reduce((sum, size) => sum + size, 0);
  rows.push({ what: "first visit to the start page, all bytes with headers, kB", found: `${figure(total / 1_000)} in ${all.length}`, target: "<= 14 in 3 requests", isMet: total <= 14_000 && all.length <= 3 });
  return rows;
}

const CHROMIUM_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

interface Paint {
  /** Largest contentful paint in milliseconds. */
  readonly paint: number;
  readonly shift: number;
}

/** One look at a page on a slow phone: processor 6 times slower, 400 kbit/s, 400 ms, nothing cached. */
async function paintOf(url: string, cookie: string): Promise<Paint> {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium", args: CHROMIUM_FLAGS });
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
    if (cookie) await context.setExtraHTTPHeaders({ cookie });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 });
    await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    await page.goto(url, { waitUntil: "networkidle" });
    return await page.evaluate(
      () =>
        new Promise<Paint>((resolve) => {
          let shift = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
          }).observe({ type: "layout-shift", buffered: true });
          new PerformanceObserver((list) => {
            const paint = list.getEntries().at(-1)!.startTime;
            setTimeout(() => resolve({ paint, shift }), 200);
          }).observe({ type: "largest-contentful-paint", buffered: true });
        }),
    );
  } finally {
    await browser.close();
  }
}

/** What a page of text with a stylesheet painted where the target of 1.5 s was set, in milliseconds (ui-security-performance.md 2.1). */
const PLAIN_AT_TARGET = 1_044;
/** And its bytes: both files together. */
const PLAIN_BYTES = 3_174;

/** The least that a page can be: a heading, text, a stylesheet. Says how fast this machine paints. */
async function withPlainPage<T>(measure: (url: string) => Promise<T>): Promise<T> {
  const css = `body{font:1.25rem sans-serif;margin:1rem}/*${"-".repeat(600)}*/`;
  const open = '<!doctype html><html lang="nl"><head><title>Tekst</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/stijl.css"></head><body><h1>Een vraag</h1>';
  const html = `${open}<p>${"Een zin van zes woorden. ".repeat(200)}`.slice(0, PLAIN_BYTES - css.length);
  const plain = createServer((request, response) => {
    const [type, body] = request.url === "/stijl.css" ? ["text/css", css] : ["text/html", html];
    response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-length": body.length }).end(body);
  });
  await once(plain.listen(0, "127.0.0.1"), "listening");
  try {
    return await measure(`http://localhost:${(plain.address() as AddressInfo).port}/`);
  } finally {
    plain.close();
    plain.closeAllConnections();
  }
}

/** Largest contentful paint of a question page on a slow phone, alternating with the plain page. */
async function paintRows(server: RunningServer): Promise<Row[]> {
  const visitor = new Visitor(server.origin);
  await begin(visitor, "bezwaar");
  const ours: Paint[] = [];
  const plain: Paint[] = [];
  await withPlainPage(async (url) => {
    for (let round = 0; round < 3; round++) {
      ours.push(await paintOf(`${server.origin}/vraag/1`, cookieHeader(visitor)));
      plain.push(await paintOf(url, ""));
    }
  });
  const mid = (paints: readonly Paint[], read: (paint: Paint) => number): number => median(paints.map(read));
  const paint = mid(ours, (one) => one.paint);
  const floor = mid(plain, (one) => one.paint);
  const shift = mid(ours, (one) => one.shift);
  const ratio = paint / floor;
  const most = 1_500 / PLAIN_AT_TARGET;
  return [
    { what: "largest contentful paint of a question page, slow phone, ms", found: `${figure(paint)} (plain page ${figure(floor)})`, target: "<= 1,500", isMet: paint <= 1_500 },
    { what: "  ratio to a plain page of 3 kB in the same run", found: figure(ratio), target: `<= ${figure(most)}`, isMet: ratio <= most },
    { what: "  layout shift", found: figure(shift), target: "<= 0.01", isMet: shift <= 0.01 },
  ];
}

/** From the start of the process to the first answer; the first start made the database, later ones find it. */
async function startRows(): Promise<Row[]> {
  await using first = await startServer();
  await first.stop();
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const begun = performance.now();
    await using server = await startServer({ dataFolder: first.dataFolder });
    await new Visitor(server.origin).ask("/");
    times.push(performance.now() - begun);
  }
  return [{ what: "start to first answer, seconds", found: figure(median(times) / 1_000), target: "<= 2", isMet: median(times) <= 2_000 }];
}

/** What people wait for: bytes, paint, and a server that starts. */
export async function wireRows(): Promise<Row[]> {
  const rows: Row[] = [];
  {
    await using server = await startServer();
    rows.push(...(await byteRows(server)), ...(await paintRows(server)));
  }
  rows.push(...(await startRows()));
  return rows;
}

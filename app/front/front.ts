import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Application } from "./application.ts";
import { readBody, takesFirstPart } from "./body.ts";
import { readAnswer, toRequest, type WholeAnswer } from "./bridge.ts";
import { CLOSED_POLICY, pagePolicy, type HeaderList } from "./headers.ts";
import { errorName, errorPlaces, log } from "./log.ts";
import { effectiveOrigin, isOwnRequest } from "./origin.ts";
import { makeNonce } from "./nonce.ts";
import type { Pressure } from "./pressure.ts";
import type { Refusals } from "./refusal.ts";
import { peerAddress } from "./peer.ts";
import { complete, createReply, type Reply } from "./reply.ts";
import type { StaticFiles } from "./static-files.ts";

const METHODS = new Set(["GET", "HEAD", "POST"]);

/** Longer addresses than this no page of ours has. */
const URL_LIMIT = 2_048;

/** An answer that takes longer, in milliseconds, is given up: the person gets a page with telephone numbers (X9). */
const ANSWER_LIMIT = 5_000;

/**
 * How long, in milliseconds, someone waits who is refused because it is busy. A refusal is cheap, but a browser that hears
 * it at once may ask again at once, and then the people who are being served wait for all those refusals. Spread, so that
 * they do not come back at one moment either.
 */
const REFUSAL_DELAY = { least: 500, spread: 1_000 } as const;

/** Turns that are never two close to each other: each adds the golden section of a round. */
const TURN = 0.618;

/** Leaving must always work, also when it is busy. */
const EXIT_PATH = "/weg";

export interface FrontOptions {
  readonly publicOrigin: string;
  /** The headers of every answer. */
  readonly always: HeaderList;
  /** Origin of the site to which the quick exit leads. */
  readonly exitOrigin: string;
  readonly demo: boolean;
  readonly refusals: Refusals;
  readonly files: StaticFiles;
  readonly pressure: Pressure;
  readonly handle: Application["handle"];
}

/** One request on its way, with the means to answer it. */
interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly pathname: string;
  readonly reply: Reply;
}

/** The request listener in front of the application: what it refuses, the application never sees. */
export function createFront(options: FrontOptions): RequestListener {
  const { files, pressure } = options;
  const reply = createReply(options.always, options.refusals);
  let turn = 0;
  const refusalDelay = (): number => {
    turn = (turn + TURN) % 1;
    return REFUSAL_DELAY.least + REFUSAL_DELAY.spread * turn;
  };
  return (request, response) => {
    const [pathname = ""] = request.url!.split("?", 1);
    const isFile = request.method !== "POST" && files.has(pathname);
    // At once and without a promise: when it is busy, saying no must cost next to nothing.
    const refusal = isFile ? null : refusalOf(request, pathname, pressure);
    if (refusal?.status === 503) return void setTimeout(() => reply.refuse(request, response, 503), refusalDelay());
    if (refusal) return reply.refuse(request, response, refusal.status, refusal.extra);
    const visit: Visit = { request, response, pathname, reply };
    if (isFile) return attempt(visit, () => sendFile(visit, files));
    if (request.method === "POST") return attempt(visit, (id) => receive(visit, options, id));
    pressure.enter("page", () => attempt(visit, (id) => askApplication(visit, options, id, null)));
  };
}

/** Does a part of a visit, under its random id; what fails in it is noted and answered with the page of a fault. */
function attempt({ request, response, reply }: Visit, work: (id: string) => Promise<void>, id: string = randomUUID()): void {
  work(id).catch((error: unknown) => {
    log({ event: "front-failed", request: id, error: errorName(error), at: errorPlaces(error) });
    reply.fault(request, response, id);
  });
}

async function sendFile({ request, response, pathname, reply }: Visit, files: StaticFiles): Promise<void> {
  const { headers } = request;
  reply.send(request, response, await files.answer(pathname, headers["accept-encoding"], headers["if-none-match"]));
}

/** Reads a sent form, and lets it wait for its turn. */
async function receive(visit: Visit, options: FrontOptions, id: string): Promise<void> {
  const { request, response, pathname, reply } = visit;
  if (!isOwnRequest(request.headers, originOf(request, options))) return reply.refuse(request, response, 403);
  const body = await readBody(request, takesFirstPart(pathname));
  if (body === "aborted") return void response.destroy();
  if (body === "too-large") return reply.refuse(request, response, 413);
  options.pressure.enter("form", () => attempt(visit, () => askApplication(visit, options, id, body), id));
}

function originOf({ headers }: IncomingMessage, { publicOrigin, demo }: FrontOptions): string {
  return effectiveOrigin(publicOrigin, headers.host, demo);
}

/** What to refuse before anything else is done, or null. */
function refusalOf({ method, url }: IncomingMessage, pathname: string, pressure: Pressure): { status: number; extra?: readonly string[] } | null {
  if (!METHODS.has(method!)) return { status: 405, extra: ["Allow", "GET, HEAD, POST"] };
  if (url!.length > URL_LIMIT) return { status: 414 };
  if (!pathname.startsWith("/") || pathname.startsWith("//")) return { status: 404 };
  // The data behind a page, and the list of all routes: no page of ours asks for them.
  if (pathname.endsWith(".data") || pathname === "/__manifest") return { status: 404 };
  if (pathname !== EXIT_PATH && pressure.isTooHigh(method === "POST" ? "form" : "page")) return { status: 503 };
  return null;
}

/**
 * Answers a visit whose turn has come. All that it needs is made here and not before: what waits in the line with a visit
 * grows old in memory, and keeps there whatever is hung on it later.
 */
async function askApplication({ request, response, pathname, reply }: Visit, options: FrontOptions, id: string, body: Buffer | null): Promise<void> {
  const timer = setTimeout(() => reply.refuse(request, response, 503), ANSWER_LIMIT);
  try {
    if (response.destroyed) return;
    const nonce = makeNonce();
    const asked = toRequest(request, originOf(request, options), body);
    const given = await readAnswer(await options.handle(asked, { id, nonce, address: peerAddress(request, options.demo) }));
    if (isBareRefusal(given)) return reply.refuse(request, response, given.status, kept(given.headers));
    const own: HeaderList = isPage(given)
      ? { link: stylesheetLink(options.files), "content-security-policy": pagePolicy(options.exitOrigin, nonce) }
      : { "content-security-policy": CLOSED_POLICY };
    reply.send(request, response, complete(request, pathname, given, own));
  } finally {
    clearTimeout(timer);
    options.pressure.leave();
  }
}

/** With the headers already, so that the browser asks for the stylesheet before it reads the page. */
function stylesheetLink({ stylesheets }: StaticFiles): string {
  return stylesheets.map((path) => `<${path}>; rel=preload; as=style`).join(", ");
}

function isPage({ headers }: WholeAnswer): boolean {
  return String(headers["content-type"] ?? "").startsWith("text/html");
}

/** A refusal of the application without words for a person: that of a file or of the router itself. */
function isBareRefusal(given: WholeAnswer): boolean {
  return given.status >= 400 && !isPage(given);
}

/** What an answer of the application still gives when its body is replaced by a plain page: its cookies. */
function kept(headers: HeaderList): readonly string[] {
  return [headers["set-cookie"] ?? []].flat().flatMap((cookie) => ["Set-Cookie", cookie]);
}

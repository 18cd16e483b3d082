import { randomBytes, randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { drain, readBody } from "./body.ts";
import { readAnswer, toRequest, type WholeAnswer } from "./bridge.ts";
import { CLOSED_POLICY, isFindable, pagePolicy, securityHeaders, type HeaderList } from "./headers.ts";
import { errorName, errorPlaces, log } from "./log.ts";
import { effectiveOrigin, isOwnRequest } from "./origin.ts";
import type { Pressure } from "./pressure.ts";
import { refusalLanguage, type Refusals } from "./refusal.ts";
import { acceptsGzip, type StaticFiles } from "./static-files.ts";

const METHODS = new Set(["GET", "HEAD", "POST"]);

/** Longer addresses than this no page of ours has. */
const URL_LIMIT = 2_048;

/** An answer that takes longer, in milliseconds, is given up: the person gets a page with telephone numbers (X9). */
const ANSWER_LIMIT = 5_000;

/** Below this many bytes compressing costs more than it saves. */
const GZIP_FROM = 1_024;

/** Leaving must always work, also when it is busy. */
const EXIT_PATH = "/weg";

export interface FrontOptions {
  readonly publicOrigin: string;
  /** Origin of the site to which the quick exit leads. */
  readonly exitOrigin: string;
  readonly demo: boolean;
  readonly refusals: Refusals;
  readonly files: StaticFiles;
  readonly pressure: Pressure;
  /**
   * The application: one request in, one answer out. `id` names the request in the log and on the error page; `nonce`
   * is what a script of ours must carry.
   */
  readonly handle: (request: Request, id: string, nonce: string) => Promise<Response>;
}

/** The request listener in front of the application: what it refuses, the application never sees. */
export function createFront(options: FrontOptions): RequestListener {
  const { refusals, files, pressure } = options;
  const always = securityHeaders(options.publicOrigin);

  function send(request: IncomingMessage, response: ServerResponse, answer: WholeAnswer): void {
    if (response.destroyed || response.headersSent) return;
    const { body } = answer;
    const headers: HeaderList = { ...always, ...answer.headers };
    if (body !== null) headers["Content-Length"] = String(body.length);
    else if (answer.status !== 204 && answer.status !== 304 && request.method !== "HEAD") headers["Content-Length"] = "0";
    response.writeHead(answer.status, headers);
    response.end(request.method === "HEAD" || body === null ? undefined : body);
  }

  function refuse(request: IncomingMessage, response: ServerResponse, status: number, extra: HeaderList = {}): void {
    const page = refusals.page(status, refusalLanguage(request.headers.cookie, request.headers["accept-language"]));
    const gzip = acceptsGzip(request.headers["accept-encoding"]);
    const headers = { ...page.headers, ...(gzip && { "Content-Encoding": "gzip" }), ...extra };
    // What is still coming in is thrown away, and the line with it.
    if (request.method === "POST" && !request.complete) headers.Connection = "close";
    send(request, response, { status, headers, body: gzip ? page.gzipped : page.plain });
    if (request.method === "POST") drain(request);
  }

  /** What to refuse before anything else is done, or null. */
  function refusalOf(request: IncomingMessage, pathname: string): { status: number; extra?: HeaderList } | null {
    if (!METHODS.has(request.method!)) return { status: 405, extra: { Allow: "GET, HEAD, POST" } };
    if (request.url!.length > URL_LIMIT) return { status: 414 };
    if (!pathname.startsWith("/") || pathname.startsWith("//")) return { status: 404 };
    // The data behind a page, and the list of all routes: no page of ours asks for them.
    if (pathname.endsWith(".data") || pathname === "/__manifest") return { status: 404 };
    const kind = request.method === "POST" ? "form" : "page";
    if (pathname !== EXIT_PATH && pressure.isTooHigh(kind)) return { status: 503, extra: { "Retry-After": "30" } };
    return null;
  }

  async function askApplication(request: IncomingMessage, response: ServerResponse, pathname: string, id: string): Promise<void> {
    const origin = effectiveOrigin(options.publicOrigin, request.headers.host, options.demo);
    const isPost = request.method === "POST";
    if (isPost && !isOwnRequest(request.headers, origin)) return refuse(request, response, 403);
    const body = isPost ? await readBody(request) : null;
    if (body === "aborted") return void response.destroy();
    if (body === "too-large") return refuse(request, response, 413);

    const timer = setTimeout(() => refuse(request, response, 503, { "Retry-After": "30" }), ANSWER_LIMIT);
    const nonce = randomBytes(18).toString("base64");
    try {
      const answer = await readAnswer(await options.handle(toRequest(request, origin, body), id, nonce));
      const isPage = String(answer.headers["content-type"] ?? "").startsWith("text/html");
      if (answer.status >= 400 && !isPage && answer.headers["content-disposition"] === undefined) {
        return refuse(request, response, answer.status, keepHeaders(answer.headers));
      }
      send(request, response, complete(request, pathname, answer, isPage ? pagePolicy(options.exitOrigin, nonce) : CLOSED_POLICY));
    } finally {
      clearTimeout(timer);
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse, id: string): Promise<void> {
    const url = request.url!;
    const query = url.indexOf("?");
    const pathname = query === -1 ? url : url.slice(0, query);
    if (request.method !== "POST" && files.has(pathname)) {
      const file = await files.answer(pathname, request.headers["accept-encoding"], request.headers["if-none-match"]);
      return send(request, response, file);
    }
    const refusal = refusalOf(request, pathname);
    if (refusal) return refuse(request, response, refusal.status, refusal.extra);
    await askApplication(request, response, pathname, id);
  }

  return (request, response) => {
    const id = randomUUID();
    answer(request, response, id).catch((error: unknown) => {
      log({ event: "front-failed", request: id, error: errorName(error), at: errorPlaces(error) });
      const page = refusals.fault(refusalLanguage(request.headers.cookie, request.headers["accept-language"]), id);
      send(request, response, { status: 500, headers: page.headers, body: page.plain });
    });
  };
}

/** What an answer of the application still gives when its body is replaced by a plain page. */
function keepHeaders(headers: HeaderList): HeaderList {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name === "set-cookie" || name === "retry-after"));
}

/** Adds to an answer of the application what every dynamic answer has, and compresses it where that helps. */
function complete(request: IncomingMessage, pathname: string, answer: WholeAnswer, policy: string): WholeAnswer {
  const headers: HeaderList = { "cache-control": "no-store", "content-security-policy": policy, ...answer.headers };
  if (!isFindable(pathname)) headers["x-robots-tag"] = "noindex, nofollow";
  const type = String(headers["content-type"] ?? "");
  if (answer.body === null || answer.body.length < GZIP_FROM || !type.startsWith("text/")) return { ...answer, headers };
  headers.vary = "Accept-Encoding";
  if (!acceptsGzip(request.headers["accept-encoding"])) return { ...answer, headers };
  headers["content-encoding"] = "gzip";
  return { status: answer.status, headers, body: gzipSync(answer.body, { level: 4 }) };
}

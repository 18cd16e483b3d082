import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { kiesTaal } from "#app/taal/kies-taal.ts";
import type { Taal } from "#app/taal/talen.ts";
import { drain } from "./body.ts";
import type { WholeAnswer } from "./bridge.ts";
import { isFindable, type HeaderList } from "./headers.ts";
import type { Refusal, Refusals } from "./refusal.ts";
import { acceptsGzip } from "./static-files.ts";

/** Below this many bytes compressing costs more than it saves. */
const GZIP_FROM = 1_024;

/** Within 40 bytes of level 9; level 4 is 280 bytes more on a page with a result, and hardly faster. */
const GZIP_LEVEL = 6;

/** The ways in which a request is answered; each puts the security headers on. */
export interface Reply {
  send(request: IncomingMessage, response: ServerResponse, answer: WholeAnswer): void;
  /** A plain page with telephone numbers. */
  refuse(request: IncomingMessage, response: ServerResponse, status: number, extra?: readonly string[]): void;
  /** The page of a fault of ours, with the reference that stands in the log. */
  fault(request: IncomingMessage, response: ServerResponse, id: string): void;
}

/**
 * Makes the ways to answer.
 *
 * @param always the headers of every answer
 */
export function createReply(always: HeaderList, refusals: Refusals): Reply {
  const give = (request: IncomingMessage, response: ServerResponse, status: number, { plain, gzipped }: Refusal, extra?: readonly string[]): void => {
    if (response.destroyed || response.headersSent) return;
    const { headers, body } = acceptsGzip(request.headers["accept-encoding"]) ? gzipped : plain;
    response.writeHead(status, extra === undefined ? [...headers] : [...headers, ...extra]);
    response.end(request.method === "HEAD" ? undefined : body);
    // The line stays open while the rest comes in: cut now, the sender would never see our answer.
    if (request.method === "POST") drain(request);
  };

  return {
    send: (request, response, { status, headers: own, body }) => {
      if (response.destroyed || response.headersSent) return;
      const headers: HeaderList = { ...always, ...own };
      if (body !== null) headers["Content-Length"] = String(body.length);
      else if (status !== 204 && status !== 304 && request.method !== "HEAD") headers["Content-Length"] = "0";
      response.writeHead(status, headers);
      response.end(request.method === "HEAD" || body === null ? undefined : body);
    },
    refuse: (request, response, status, extra) => give(request, response, status, refusals.page(status, languageOf(request)), extra),
    fault: (request, response, id) => give(request, response, 500, refusals.fault(languageOf(request), id)),
  };
}

/** Adds to an answer of the application what every dynamic answer has, with `own` of its kind, and compresses it where that helps. */
export function complete(request: IncomingMessage, pathname: string, answer: WholeAnswer, own: HeaderList): WholeAnswer {
  const headers: HeaderList = { "cache-control": "no-store", ...own, ...answer.headers };
  if (!isFindable(pathname)) headers["x-robots-tag"] = "noindex, nofollow";
  const type = String(headers["content-type"] ?? "");
  if (answer.body === null || answer.body.length < GZIP_FROM || !type.startsWith("text/")) return { ...answer, headers };
  headers.vary = "Accept-Encoding";
  if (!acceptsGzip(request.headers["accept-encoding"])) return { ...answer, headers };
  headers["content-encoding"] = "gzip";
  return { status: answer.status, headers, body: gzipSync(answer.body, { level: GZIP_LEVEL }) };
}

function languageOf({ headers }: IncomingMessage): Taal {
  return kiesTaal(headers.cookie ?? null, headers["accept-language"] ?? null);
}

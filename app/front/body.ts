import type { IncomingMessage } from "node:http";

/** The most that a form may send, in bytes (U2). */
export const BODY_LIMIT = 64 * 1024;

/** Where people tell their problem in their own words: of a text that is too long the first part is read, not nothing. */
const OWN_WORDS_PATH = "/zoeken";

/** Whether the first part of a body that is too large will do at this address. */
export function takesFirstPart(pathname: string): boolean {
  return pathname === OWN_WORDS_PATH;
}

/** How long, in milliseconds, and how much, in bytes, of a refused body is thrown away before the line is cut. */
const DRAIN_TIME = 5_000;
const DRAIN_SIZE = 128 * 1024 * 1024;

/**
 * Reads a body before anything parses it, at most `BODY_LIMIT` bytes of it.
 *
 * @param firstPart true: of a larger body its first bytes are given, and the rest is thrown away
 * @returns the bytes, `too-large`, or `aborted` when the sender went away
 */
export function readBody(request: IncomingMessage, firstPart = false): Promise<Buffer | "too-large" | "aborted"> {
  if (!firstPart && Number(request.headers["content-length"] ?? 0) > BODY_LIMIT) return Promise.resolve("too-large");
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= BODY_LIMIT) return void chunks.push(chunk);
      request.off("data", onData);
      if (firstPart) {
        resolve(Buffer.concat([...chunks, chunk]).subarray(0, BODY_LIMIT));
        return drain(request);
      }
      chunks.length = 0;
      resolve("too-large");
    };
    request.on("data", onData);
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("error", () => resolve("aborted"));
    request.once("close", () => resolve("aborted"));
  });
}

/**
 * Throws away what a refused sender still sends, so that it gets to read our answer; cuts the line when that takes too
 * long or is too much. Nothing of it stays in memory.
 */
export function drain(request: IncomingMessage): void {
  if (request.complete || request.destroyed) return;
  let left = DRAIN_SIZE;
  const timer = setTimeout(() => request.destroy(), DRAIN_TIME);
  request.on("data", (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) request.destroy();
  });
  request.once("close", () => clearTimeout(timer));
  request.resume();
}

import type { IncomingHttpHeaders } from "node:http";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * The origin in which the person sees this site. It is a setting and never what a request claims, but for the demo on
 * one's own machine: there every name of that machine will do.
 *
 * @param demo true when the portal runs in demo mode
 */
export function effectiveOrigin(publicOrigin: string, host: string | undefined, demo: boolean): string {
  if (!demo || host === undefined) return publicOrigin;
  const own = new URL(publicOrigin);
  const [, name, port] = /^(.*?)(?::(\d+))?$/.exec(host) ?? [];
  return name !== undefined && LOOPBACK.has(name) && (port ?? "80") === (own.port || "80") ? `http://${host}` : publicOrigin;
}

/**
 * Whether a request that changes something comes from a page of this site (B3): the origin must be ours; without an
 * origin the browser itself must say that it is the same one. A program that sends neither is refused too.
 */
export function isOwnRequest(headers: IncomingHttpHeaders, origin: string): boolean {
  if (headers.origin !== undefined) return headers.origin === origin;
  return headers["sec-fetch-site"] === "same-origin";
}

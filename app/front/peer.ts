import type { IncomingMessage } from "node:http";

const OWN_MACHINE = /^(?:127\.|::1$|::ffff:127\.)/;

/**
 * The address of who asks. A proxy on this machine tells it in the last part of `X-Forwarded-For`, the only part that it
 * wrote itself; from anyone else that header is worth nothing. It is only used to count wrong codes.
 *
 * @param demo true when there is no proxy: the demo is for one's own machine
 */
export function peerAddress(request: IncomingMessage, demo: boolean): string | undefined {
  const direct = request.socket.remoteAddress;
  if (demo || direct === undefined || !OWN_MACHINE.test(direct)) return direct;
  const forwarded = request.headers["x-forwarded-for"];
  const list = typeof forwarded === "string" ? forwarded : forwarded?.join(",");
  return list?.split(",").at(-1)?.trim() || direct;
}

import { once } from "node:events";
import { createServer, type RequestListener, type Server, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { BODY_LIMIT, takesFirstPart } from "./body.ts";
import type { Refusals } from "./refusal.ts";

/** Time limits in milliseconds against senders that are slow on purpose (P3); a slow phone stays well within them. */
const LIMITS = { headers: 10_000, request: 30_000, idle: 30_000, keepAlive: 10_000, check: 2_000 } as const;

/** How long after the signal to stop, in milliseconds, requests in progress may still take (X7). */
const STOP_LIMIT = 8_000;

/** An HTTP server with time limits, and with a whole answer for requests that are no HTTP. */
export function openServer(listener: RequestListener, refusals: Refusals): Server {
  const server = createServer(
    {
      headersTimeout: LIMITS.headers,
      requestTimeout: LIMITS.request,
      keepAliveTimeout: LIMITS.keepAlive,
      connectionsCheckingInterval: LIMITS.check,
    },
    listener,
  );
  server.setTimeout(LIMITS.idle);
  // A body that is announced gets the same answer as one that is sent, but is not sent for nothing.
  server.on("checkContinue", (request, response) => {
    const isTaken = Number(request.headers["content-length"] ?? 0) <= BODY_LIMIT || takesFirstPart(request.url!);
    if (request.method === "POST" && isTaken) response.writeContinue();
    listener(request, response);
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
    const status = error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : error.code === "HPE_HEADER_OVERFLOW" ? 431 : 400;
    const { headers, body } = refusals.page(status, "nl").plain;
    const lines = headers.map((part, index) => part + (index % 2 === 0 ? ": " : "\r\n")).join("");
    const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}Connection: close\r\n\r\n`;
    socket.end(Buffer.concat([Buffer.from(head), body]));
  });
  return server;
}

/** Starts to listen. Throws with the code of the system (`EADDRINUSE`) when that is not possible. */
export async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host);
  await once(server, "listening");
}

/** Takes no new requests, finishes those in progress, and ends after `STOP_LIMIT` whatever happens. */
export async function stopServer(server: Server): Promise<void> {
  // A connection that is kept alive becomes idle when its answer is out.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const timer = setTimeout(() => server.closeAllConnections(), STOP_LIMIT);
  server.close();
  await once(server, "close");
  clearInterval(sweep);
  clearTimeout(timer);
}

import type { IncomingMessage } from "node:http";
import type { HeaderList } from "./headers.ts";
import { wholeOf } from "./page.ts";

/** What the application answered, whole, so that its length is known and it can be compressed. */
export interface WholeAnswer {
  readonly status: number;
  readonly headers: HeaderList;
  readonly body: Buffer | null;
}

const FORM = "application/x-www-form-urlencoded";

/**
 * A fetch request from a node request whose body was already read. Host and protocol come from the settings: behind a
 * proxy that ends TLS the connection itself knows neither. Every form of ours is of one kind; a body of another kind
 * counts as an empty form, so that no page has to survive what it cannot read.
 *
 * @param body the bytes of a sent form, null when nothing was sent
 */
export function toRequest(request: IncomingMessage, origin: string, body: Buffer | null): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === "string") headers.set(name, value);
    else if (value !== undefined) headers.set(name, value.join(", "));
  }
  const init: RequestInit = { method: request.method!, headers };
  if (body !== null) {
    const isForm = headers.get("content-type")?.toLowerCase().startsWith(FORM) ?? false;
    headers.set("content-type", FORM);
    init.body = isForm ? new Uint8Array(body) : "";
  }
  return new Request(`${origin}${request.url}`, init);
}

/** Reads an answer whole; several cookies stay several. */
export async function readAnswer(response: Response): Promise<WholeAnswer> {
  const headers: HeaderList = {};
  for (const [name, value] of response.headers) {
    if (name === "set-cookie") headers[name] = response.headers.getSetCookie();
    else headers[name] = value;
  }
  return { status: response.status, headers, body: await bodyOf(response) };
}

async function bodyOf(response: Response): Promise<Buffer | null> {
  const whole = wholeOf(response);
  if (whole !== null) return Buffer.from(whole);
  return response.body === null ? null : Buffer.from(await response.arrayBuffer());
}

import { request as httpRequest, type IncomingHttpHeaders } from "node:http";

export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Form fields; sets the type and, unless headers say otherwise, our own origin. */
  readonly form?: Readonly<Record<string, string>> | readonly (readonly [string, string])[];
}

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly bytes: Buffer;
}

/** One request with exactly these headers: unlike `fetch` it adds and follows nothing. */
export function ask(origin: string, path: string, question: Question = {}): Promise<Reply> {
  const { form } = question;
  const body = form ? new URLSearchParams(form as Record<string, string>).toString() : question.body;
  const headers = {
    ...(form && { "content-type": "application/x-www-form-urlencoded", origin }),
    ...(body !== undefined && { "content-length": String(Buffer.byteLength(body)) }),
    ...question.headers,
  };
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const options = { hostname, port, path, method: question.method ?? (body === undefined ? "GET" : "POST"), headers, family: 4 };
    const request = httpRequest(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const bytes = Buffer.concat(chunks);
        resolve({ status: response.statusCode!, headers: response.headers, text: bytes.toString(), bytes });
      });
    });
    request.on("error", reject);
    request.end(body);
  });
}

/** A browser with cookies, so far as a test needs one. */
export class Visitor {
  readonly origin: string;
  readonly cookies: Map<string, string>;

  /** @param cookies those of an earlier visit, kept up to date */
  constructor(origin: string, cookies = new Map<string, string>()) {
    this.origin = origin;
    this.cookies = cookies;
  }

  /** One request with the cookies so far; keeps the new ones. */
  async ask(path: string, question: Question = {}): Promise<Reply> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const reply = await ask(this.origin, path, { ...question, headers: { ...(cookie && { cookie }), ...question.headers } });
    for (const line of reply.headers["set-cookie"] ?? []) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (value === "" || /max-age=0/i.test(line)) this.cookies.delete(name!);
      else this.cookies.set(name!, value!);
    }
    return reply;
  }

  /** The same, and follows redirects within this site; 307 sends the form again, as browsers do. */
  async visit(path: string, question: Question = {}): Promise<Reply> {
    const reply = await this.ask(path, question);
    const to = reply.headers.location;
    return reply.status >= 300 && reply.status < 400 && to?.startsWith("/") ? this.visit(to, reply.status === 307 ? question : {}) : reply;
  }
}

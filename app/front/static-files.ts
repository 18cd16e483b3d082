import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { HeaderList } from "./headers.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

/** Formats that are not compressed already. */
const COMPRESSIBLE = /^(?:text|application|image\/svg)/;

/** Files whose name holds a hash of what is in them never change. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/;

type Encoding = "br" | "gzip" | "identity";

interface StaticFile {
  readonly headers: HeaderList;
  readonly etag: string;
  readonly bytes: Readonly<Record<Encoding, Buffer>>;
}

export interface StaticAnswer {
  readonly status: 200 | 304;
  readonly headers: HeaderList;
  readonly body: Buffer | null;
}

export interface StaticFiles {
  /** Addresses of the stylesheets of the build. */
  readonly stylesheets: readonly string[];
  /** True when this path is a file of the build. */
  has(pathname: string): boolean;
  /** The answer for a file; it is read and compressed once, when it is asked for the first time. */
  answer(pathname: string, acceptEncoding: string | undefined, ifNoneMatch: string | undefined): Promise<StaticAnswer>;
}

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

async function load(file: string, pathname: string): Promise<StaticFile> {
  const identity = await readFile(file);
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  const small = !COMPRESSIBLE.test(type) || identity.length < 256;
  const br = small ? identity : await toBrotli(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  const gz = small ? identity : await toGzip(identity, { level: 9 });
  const etag = `"${createHash("sha256").update(identity).digest("base64url").slice(0, 16)}"`;
  return {
    etag,
    bytes: { identity, br, gzip: gz },
    headers: {
      "Content-Type": type,
      "Cache-Control": HASHED.test(pathname) ? "public, max-age=31536000, immutable" : "public, max-age=3600",
      "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
      ...(!small && { Vary: "Accept-Encoding" }),
      ETag: etag,
    },
  };
}

/** The best encoding that both sides know. */
export function preferredEncoding(acceptEncoding: string | undefined): Encoding {
  if (acceptEncoding === undefined) return "identity";
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0+)?(?:,|$))/.test(acceptEncoding)) return "br";
  return acceptsGzip(acceptEncoding) ? "gzip" : "identity";
}

/** True when the browser takes gzip. */
export function acceptsGzip(acceptEncoding: string | undefined): boolean {
  return acceptEncoding !== undefined && /\bgzip\b(?!\s*;\s*q=0(?:\.0+)?(?:,|$))/.test(acceptEncoding);
}

/** The files of the client build. Only names found at the start are served, so no path can lead out of the folder. */
export async function openStaticFiles(folder: string): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = new Map<string, string>(
    entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith(".") && extname(entry.name) !== ".map")
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [`/${relative(folder, file).split(sep).join("/")}`, file];
      }),
  );
  const loaded = new Map<string, Promise<StaticFile>>();
  return {
    stylesheets: [...paths.keys()].filter((path) => path.endsWith(".css")),
    has: (pathname) => paths.has(pathname),
    answer: async (pathname, acceptEncoding, ifNoneMatch) => {
      const pending = loaded.get(pathname) ?? load(paths.get(pathname)!, pathname);
      loaded.set(pathname, pending);
      const file = await pending;
      if (ifNoneMatch === file.etag) return { status: 304, headers: file.headers, body: null };
      const encoding = preferredEncoding(acceptEncoding);
      const body = file.bytes[encoding];
      const encoded = body !== file.bytes.identity;
      return { status: 200, headers: { ...file.headers, ...(encoded && { "Content-Encoding": encoding }) }, body };
    },
  };
}

import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { talen, type Taal } from "#app/taal/talen.ts";
import { pagePolicy, type HeaderList } from "./headers.ts";

interface Words {
  readonly merk: string;
  readonly weigering: Readonly<Record<string, { readonly titel: string; readonly tekst: readonly string[] }>>;
  readonly hulp: { readonly titel: string; readonly regels: readonly string[] };
  readonly begin: string;
  readonly weg: string;
  readonly kenmerk: string;
}

/** A body with all its headers, name and value in turn, as node writes them without another look. */
export interface Packed {
  readonly headers: readonly string[];
  readonly body: Buffer;
}

export interface Refusal {
  readonly plain: Packed;
  readonly gzipped: Packed;
}

export interface Refusals {
  /** The page for a status; a status without words of its own gets those of 500 or 400. */
  page(status: number, language: Taal): Refusal;
  /** The page of a fault of ours, with the reference that also stands in the log. */
  fault(language: Taal, request: string): Refusal;
}

function readWords(language: Taal): Words {
  return JSON.parse(readFileSync(new URL(`../../locales/${language}/front.json`, import.meta.url), "utf8"));
}

/** Page texts come from our own files and need no escaping but for what HTML itself uses. */
function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** Telephone numbers that can be called from the page. */
function call(text: string): string {
  return text.replaceAll(/\b(?:0800-\d{4}|11[23])\b/g, (number) => `<a href="tel:${number.replace("-", "")}">${number}</a>`);
}

function html(words: Words, status: string, language: Taal, css: readonly string[], reference?: string): string {
  const { titel, tekst } = words.weigering[status]!;
  const line = (text: string): string => `<p>${escape(text)}</p>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(titel)} - ${escape(words.merk)}</title>
${css.map((href) => `<link rel="stylesheet" href="${escape(href)}">`).join("\n")}
</head>
<body>
<header class="rr-kop"><form class="rr-weg" method="post" action="/weg"><button type="submit">${escape(words.weg)}</button></form><a class="rr-naam" href="/">${escape(words.merk)}</a></header>
<main id="inhoud">
<h1>${escape(titel)}</h1>
${tekst.map(line).join("\n")}
${reference === undefined ? "" : `<p>${escape(words.kenmerk)} <code>${escape(reference)}</code></p>`}
<p class="rr-knoprij"><a class="rr-knop rr-knop-primair" href="/">${escape(words.begin)}</a></p>
<h2>${escape(words.hulp.titel)}</h2>
<ul>${words.hulp.regels.map((regel) => `<li>${call(escape(regel))}</li>`).join("")}</ul>
</main>
</body>
</html>
`;
}

/** How many seconds someone waits before it makes sense to try again, by status. */
const TRY_AGAIN: Readonly<Record<string, string>> = { "429": "900", "503": "30" };

/**
 * Plain pages for what the server refuses before or instead of the application. They are made once, at the start, so
 * that saying no costs nothing when it is busy.
 *
 * @param css addresses of the stylesheets of the application
 * @param exitOrigin where the exit button leads
 * @param always the headers of every answer
 */
export function buildRefusals(css: readonly string[], exitOrigin: string, always: HeaderList): Refusals {
  const words = Object.fromEntries(talen.map((language) => [language, readWords(language)])) as Record<Taal, Words>;
  const headers = {
    ...always,
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Security-Policy": pagePolicy(exitOrigin),
    "X-Robots-Tag": "noindex, nofollow",
    Vary: "Accept-Encoding",
  };
  const pack = (body: Buffer, extra: HeaderList): Packed => ({
    headers: Object.entries({ ...headers, ...extra, "Content-Length": String(body.length) }).flatMap(([name, value]) => [name, String(value)]),
    body,
  });
  const make = (status: string, language: Taal, reference?: string): Refusal => {
    const page = Buffer.from(html(words[language], status, language, css, reference));
    const wait = TRY_AGAIN[status];
    const extra: HeaderList = wait === undefined ? {} : { "Retry-After": wait };
    return { plain: pack(page, extra), gzipped: pack(gzipSync(page, { level: 9 }), { ...extra, "Content-Encoding": "gzip" }) };
  };
  const pages = new Map(
    talen.flatMap((language) => Object.keys(words[language].weigering).map((status) => [`${language}${status}`, make(status, language)] as const)),
  );
  return {
    page: (status, language) => pages.get(`${language}${status}`) ?? pages.get(`${language}${status < 500 ? 400 : 500}`)!,
    fault: (language, request) => make("500", language, request),
  };
}

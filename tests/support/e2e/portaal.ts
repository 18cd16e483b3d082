import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { enableCompileCache } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "./klok.ts";

/*
 * The built server on a data folder of its own, which is gone when it ends, and the neutral site to which the quick exit
 * leads: a page that shows with which headers it was asked for.
 */
const folder = mkdtempSync(join(tmpdir(), "rechtsroute-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
process.env.DATA_DIR = folder;
process.env.NODE_ENV = "production";

const uitgang = new URL(process.env.EXIT_URL!);
/** Requests other than a person's coming by: there should be none. */
let andere = 0;
createServer((vraag, antwoord) => {
  if (vraag.headers["sec-fetch-mode"] !== "navigate" && vraag.url !== "/favicon.ico") andere += 1;
  antwoord.setHeader("Content-Type", "text/html; charset=utf-8");
  const koppen = JSON.stringify({ ...vraag.headers, andere }).replaceAll("<", "&lt;");
  antwoord.end(`<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Weer</title></head><body><h1>Weer</h1><pre>${koppen}</pre></body></html>`);
}).listen(Number(uitgang.port), uitgang.hostname);

enableCompileCache(join(import.meta.dirname, "..", "..", "..", "build", "cache"));
await import("#app/server.ts");

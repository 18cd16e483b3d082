import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import { naarPostgresql } from "./postgresql-schema.ts";

const hier = import.meta.dirname;
const prismaPakket = createRequire(import.meta.url).resolve("prisma/package.json");
const bronPad = path.join(hier, "schema.prisma");
const doelPad = path.join(hier, "postgresql", "schema.prisma");
const merkPad = path.join(hier, "generated", "made-from");

/**
 * Writes the derived schema and makes the clients of both databases, without a network. Does nothing when they were made
 * from this schema by this version of Prisma and of this file. Throws when `prisma generate` fails.
 */
export async function genereer(): Promise<"made" | "up to date"> {
  const bron = readFileSync(bronPad, "utf8");
  const afgeleid = naarPostgresql(bron);
  if (!existsSync(doelPad) || readFileSync(doelPad, "utf8") !== afgeleid) writeFileSync(doelPad, afgeleid);
  const merk = createHash("sha256").update(readFileSync(prismaPakket)).update(readFileSync(import.meta.filename)).update(afgeleid).digest("hex");
  if (existsSync(merkPad) && readFileSync(merkPad, "utf8") === merk) return "up to date";
  await Promise.all([genereerClient(bronPad), genereerClient(doelPad)]);
  for (const soort of ["sqlite", "postgresql"]) leesCompilerUitBestand(path.join(hier, "generated", soort, "internal", "class.ts"));
  writeFileSync(merkPad, merk);
  return "made";
}

async function genereerClient(schema: string): Promise<void> {
  const cli = path.join(path.dirname(prismaPakket), "build", "index.js");
  // The command line wants a native schema engine and downloads it when none is named; generating does not use it.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" };
  await promisify(execFile)(process.execPath, [cli, "generate", "--schema", schema], { env, cwd: path.dirname(hier) });
}

/** In a generated client: the query compiler comes from `query-compiler.ts`. Throws when a newer Prisma writes it in another way. */
function leesCompilerUitBestand(klasse: string): void {
  const oud = readFileSync(klasse, "utf8");
  const nieuw = oud
    .replace(/async function decodeBase64AsWasm[\s\S]*?\n}\n/, 'import { leesQueryCompiler } from "../../../query-compiler.ts"\n')
    .replace(/const \{ wasm \} = await import\(("[^"]+")\)\s*return await decodeBase64AsWasm\(wasm\)/, "return leesQueryCompiler($1)");
  if (!nieuw.includes("return leesQueryCompiler(") || nieuw.includes("decodeBase64AsWasm")) throw new Error(`${klasse}: the query compiler is loaded in another way`);
  writeFileSync(klasse, nieuw);
}

if (import.meta.main) console.log(`database clients: ${await genereer()}`);

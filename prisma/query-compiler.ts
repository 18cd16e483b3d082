import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/**
 * The query compiler of a client, from the file in which Prisma ships it as text. The generated client imports that file:
 * then its text stays in memory twice, as source and as value, four megabytes that nobody reads again.
 * @param naam the module that the generated client would import
 */
export async function leesQueryCompiler(naam: string): Promise<WebAssembly.Module> {
  const bestand = await readFile(createRequire(import.meta.url).resolve(naam.replace(/mjs$/, "js")), "latin1");
  const [, tekst] = /const wasm = "([^"]+)"/.exec(bestand) ?? [];
  if (tekst === undefined) throw new Error(`${naam} holds no query compiler`);
  return new WebAssembly.Module(Buffer.from(tekst, "base64"));
}

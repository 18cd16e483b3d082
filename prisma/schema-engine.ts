import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { bindMigrationAwareSqlAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";

/**
 * Prisma's own schema engine as WebAssembly: what `prisma migrate` runs natively, without a download.
 * It does not close the connections that it asks `adapterFactory` for: the caller does.
 */
export async function startSchemaEngine(
  datamodel: { pad: string; tekst: string },
  adapterFactory: SqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> {
  const bg = await (geladen ??= laad());
  return bg.SchemaEngine.new(
    { datamodels: [[datamodel.pad, datamodel.tekst]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapterFactory),
  );
}

/** The module keeps its instance in a variable of its own: a second one in the same process breaks both. */
let geladen: Promise<EngineModule> | undefined;

async function laad(): Promise<EngineModule> {
  const bg: EngineModule = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const pakket = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const wasm = readFileSync(path.join(path.dirname(pakket), "schema_engine_bg.wasm"));
  const instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), { "./schema_engine_bg.js": bg });
  bg.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return bg;
}

/** The part of the module that its types leave out. */
type EngineModule = WebAssembly.ModuleImports & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
  SchemaEngine: { new: (opties: { datamodels: [string, string][] }, log: (regel: string) => void, adapter: object) => Promise<SchemaEngine> };
};

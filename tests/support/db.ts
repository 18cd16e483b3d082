import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createDb, type Db } from "#app/lib/db.server.ts";
import { genereer } from "#prisma/generate.ts";
import { migreer } from "#prisma/migrate.ts";

/** One database of a test, in a folder of its own. */
export interface TestDb {
  readonly db: Db;
  readonly url: string;
  /** The data folder: database, WAL and nothing else. */
  readonly map: string;
  readonly sluit: () => Promise<void>;
}

let basis: Promise<string> | undefined;

/** The migrated file that every test copies; made once per worker. */
async function maakBasis(): Promise<string> {
  await genereer();
  const map = mkdtempSync(path.join(tmpdir(), "rr-basis-"));
  const bestand = path.join(map, "basis.db");
  await migreer(`file:${bestand}`);
  process.on("exit", () => rmSync(map, { recursive: true, force: true }));
  return bestand;
}

/** A fresh, migrated SQLite database. Close it after the test. */
export async function makeDb(): Promise<TestDb> {
  const bron = await (basis ??= maakBasis());
  const map = mkdtempSync(path.join(tmpdir(), "rr-test-"));
  const bestand = path.join(map, "rechtsroute.db");
  copyFileSync(bron, bestand);
  const url = `file:${bestand}`;
  const db = await createDb(url);
  return {
    db,
    url,
    map,
    sluit: async () => {
      await db.$disconnect();
      rmSync(map, { recursive: true, force: true });
    },
  };
}

import { createHash } from "node:crypto";
import { join } from "node:path";
import Database from "better-sqlite3";

/** Opens the database of a data folder next to the running server, to look only. */
export function openDatabase(dataFolder: string): Database.Database {
  return new Database(join(dataFolder, "rechtsroute.db"), { readonly: true });
}

/** What is only written down of what was done or shown: reading may add to it, and nothing of a person's own changes with it. */
const RECORDS = /audit|_prisma|^GetoondeHulp$|^WitteVlek$/i;

/** One hash over every row of every table but those that `without` names. */
export function digest(dataFolder: string, without: RegExp = RECORDS): string {
  const db = openDatabase(dataFolder);
  try {
    const hash = createHash("sha256");
    const tables = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`).pluck().all() as string[];
    for (const table of tables.filter((name) => !without.test(name))) {
      hash.update(table);
      for (const row of db.prepare(`SELECT * FROM "${table}" ORDER BY 1`).raw().all() as unknown[][]) {
        for (const value of row) hash.update(Buffer.isBuffer(value) ? value : String(value)).update("\0");
      }
    }
    return hash.digest("hex");
  } finally {
    db.close();
  }
}

/** How many rows a table has. */
export function countRows(dataFolder: string, table: string): number {
  const db = openDatabase(dataFolder);
  try {
    return db.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number;
  } finally {
    db.close();
  }
}

/** What SQLite says of the file: `ok`, or what is broken. */
export function integrity(dataFolder: string): string {
  const db = openDatabase(dataFolder);
  try {
    return String(db.pragma("integrity_check", { simple: true }));
  } finally {
    db.close();
  }
}

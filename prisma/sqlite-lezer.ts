import Database from "better-sqlite3";
import { bestandVan } from "./sqlite-adapter.ts";

/** A connection for reading only, with its statements kept: a page needs one short query, and no query builder. */
export interface SqliteLezer {
  /** Rows of a `SELECT` with `?` for values. Sees committed rows only. */
  lees(sql: string, waarden: readonly unknown[]): unknown[];
  sluit(): void;
}

/** Opens the reading connection of a `file:` url. The file must exist and be in WAL mode. */
export function openLezer(url: string): SqliteLezer {
  const verbinding = new Database(bestandVan(url));
  for (const regel of ["query_only = 1", "busy_timeout = 5000", "trusted_schema = 0"]) verbinding.pragma(regel);
  const bewaard = new Map<string, Database.Statement>();
  return {
    lees: (sql, waarden) => {
      let statement = bewaard.get(sql);
      if (!statement) bewaard.set(sql, (statement = verbinding.prepare(sql)));
      return statement.all(...waarden);
    },
    sluit: () => verbinding.close(),
  };
}

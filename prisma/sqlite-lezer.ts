import Database from "better-sqlite3";
import { bestandVan } from "./sqlite-adapter.ts";

/** A connection for reading only, with its statements kept: a page needs one short query, and no query builder. */
export interface SqliteLezer {
  /** Rows of a `SELECT` with `?` for values. Sees committed rows only. */
  lees(sql: string, waarden: readonly unknown[]): unknown[];
  sluit(): void;
}

type Lijst = (waarden: readonly unknown[]) => unknown[];

/** The rows of a statement as objects, made here: made by the library each costs a third of the query. */
function lijstVan(statement: Database.Statement): Lijst {
  const namen = statement.columns().map(({ name }) => name);
  const kaal = statement.raw();
  return (waarden) =>
    (kaal.all(...waarden) as unknown[][]).map((rij) => {
      const uit: Record<string, unknown> = {};
      for (let nr = 0; nr < namen.length; nr++) uit[namen[nr]!] = rij[nr];
      return uit;
    });
}

/** Opens the reading connection of a `file:` url. The file must exist and be in WAL mode. */
export function openLezer(url: string): SqliteLezer {
  const verbinding = new Database(bestandVan(url));
  for (const regel of ["query_only = 1", "busy_timeout = 5000", "trusted_schema = 0"]) verbinding.pragma(regel);
  const bewaard = new Map<string, Lijst>();
  return {
    lees: (sql, waarden) => {
      let lijst = bewaard.get(sql);
      if (!lijst) bewaard.set(sql, (lijst = lijstVan(verbinding.prepare(sql))));
      return lijst(waarden);
    },
    sluit: () => verbinding.close(),
  };
}

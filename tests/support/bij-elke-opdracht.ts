import Database from "better-sqlite3";

type Doe = (...argumenten: unknown[]) => unknown;

/**
 * Calls `doe` before and after every statement that any SQLite connection of this process runs from now on; what it throws
 * before is as if SQLite had thrown it. A script is run one statement at a time. Call it before the first connection.
 */
export function bijElkeOpdracht(doe: (wanneer: "voor" | "na", sql: string) => void): void {
  const { prepare, exec } = Database.prototype;
  const omheen = (sql: string, echt: Doe): Doe =>
    (...argumenten) => {
      doe("voor", sql);
      const uit = echt(...argumenten);
      doe("na", sql);
      return uit;
    };
  Database.prototype.prepare = function (this: Database.Database, sql: string) {
    const opdracht = prepare.call(this, sql);
    for (const naam of ["run", "all", "get"] as const) Reflect.set(opdracht, naam, omheen(sql, opdracht[naam].bind(opdracht) as Doe));
    return opdracht;
  } as typeof prepare;
  Database.prototype.exec = function (this: Database.Database, script: string) {
    for (const sql of opdrachtenVan(this, prepare, script)) omheen(sql, () => exec.call(this, sql))();
    return this;
  };
}

/**
 * The statements of a script, each when the one before has run: a semicolon ends one when SQLite, with the tables of now,
 * takes what stands before it as whole.
 */
function* opdrachtenVan(db: Database.Database, prepare: typeof Database.prototype.prepare, script: string): Generator<string> {
  let begin = 0;
  for (let einde = script.indexOf(";"); einde !== -1; einde = script.indexOf(";", einde + 1)) {
    const sql = script.slice(begin, einde + 1);
    try {
      prepare.call(db, sql);
    } catch (fout) {
      if (/incomplete input|unrecognized token|no statements/.test(String(fout))) continue;
    }
    yield sql;
    begin = einde + 1;
  }
  if (script.slice(begin).trim() !== "") yield script.slice(begin);
}

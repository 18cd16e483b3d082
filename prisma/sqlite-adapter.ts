import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type Database from "better-sqlite3";
import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQuery, Transaction } from "@prisma/driver-adapter-utils";
import { samenSchrijven } from "./samen-schrijven.ts";

/**
 * Durable, and without traces: a commit is on the disk before it is acknowledged, what is deleted is overwritten.
 * `busy_timeout` in milliseconds; a cache of 8 MB.
 */
const PRAGMAS = {
  journal_mode: "wal",
  synchronous: 2,
  secure_delete: 1,
  foreign_keys: 1,
  busy_timeout: 5000,
  cache_size: -8000,
  trusted_schema: 0,
} as const;

const KAAL = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] });

/** The file path of a `file:` url. */
export function bestandVan(url: string): string {
  return url.replace(/^file:/, "");
}

/**
 * The stock adapter has one connection and lets a query from outside run in the middle of somebody's open transaction:
 * it would read what is not committed, and a write would be lost with that transaction's rollback. Here reads from
 * outside have a connection of their own, which sees committed rows only, and writes from outside wait their turn.
 */
export class SqliteAdapterFactory implements SqlDriverAdapterFactory {
  readonly provider = "sqlite";
  readonly adapterName = "rechtsroute-sqlite";
  readonly #url: string;
  readonly #bijSluiten: (() => void)[] = [];
  #verbinding: SqlDriverAdapter | undefined;
  readonly #samen = samenSchrijven((doe) => {
    if (!this.#verbinding) throw new Error("not connected");
    return opBeurt(this.#verbinding, doe);
  });

  constructor(url: string) {
    this.#url = url;
  }

  /** Also called when the client disconnects. */
  bijSluiten(doe: () => void): void {
    this.#bijSluiten.push(doe);
  }

  async connect(): Promise<SqlDriverAdapter> {
    const stock = new PrismaBetterSqlite3({ url: this.#url });
    const [schrijver, lezer] = await Promise.all([stock.connect(), stock.connect()]);
    for (const verbinding of [schrijver, lezer]) {
      bewaarStatements(verbinding);
      await stelIn(verbinding);
    }
    await lezer.executeScript("PRAGMA query_only = 1");
    this.#verbinding = naast(schrijver, lezer, () => this.#bijSluiten.splice(0).forEach((doe) => doe()));
    return this.#verbinding;
  }

  /**
   * Plain SQL as a whole or not at all, in its turn with all transactions, round the query builder, which costs more than
   * the statements. Undoes and throws what `doe` throws. Throws when the client is not connected.
   */
  inEen<T>(doe: (tx: KaleTx) => Promise<T>): Promise<T> {
    return this.#samen((tx) => doe(kaal(tx)));
  }
}

/** Sets the pragmas and reads them back. Throws when the database did not take one. */
async function stelIn(verbinding: SqlDriverAdapter): Promise<void> {
  for (const [naam, waarde] of Object.entries(PRAGMAS)) {
    await verbinding.executeScript(`PRAGMA ${naam} = ${waarde}`);
    const terug = await verbinding.queryRaw(KAAL(`PRAGMA ${naam}`));
    const gelezen = terug.rows[0]?.[0];
    if (String(gelezen) !== String(waarde)) throw new Error(`PRAGMA ${naam}: wanted ${waarde}, got ${String(gelezen)}`);
  }
}

/** More different queries than the app has; a list of unknown length makes more of them. */
const MEESTE_STATEMENTS = 200;

/**
 * The stock adapter prepares every query anew, which takes longer than running it. This keeps its statements. Throws when
 * the adapter no longer has the connection where this expects it.
 */
function bewaarStatements(verbinding: SqlDriverAdapter): void {
  const client: unknown = Reflect.get(verbinding, "client");
  if (typeof client !== "object" || client === null || !("prepare" in client)) throw new Error("adapter without a connection");
  const database = client as Database.Database;
  const maak = database.prepare.bind(database);
  const bewaard = new Map<string, Database.Statement>();
  const haal = (sql: string): Database.Statement => {
    let statement = bewaard.get(sql);
    if (!statement) {
      if (bewaard.size >= MEESTE_STATEMENTS) bewaard.clear();
      bewaard.set(sql, (statement = maak(sql)));
    }
    return statement;
  };
  Reflect.set(client, "prepare", (sql: string) => {
    const statement = haal(sql);
    return {
      run: () => statement.run(),
      bind: (waarden: readonly unknown[]) => ({
        reader: statement.reader,
        run: () => statement.run(waarden),
        columns: () => statement.columns(),
        raw: () => ({ all: () => statement.raw().all(waarden) }),
      }),
    };
  });
}

/** Plain SQL in a transaction, with values in the places of a template. Prisma's own transaction fits it too. */
export interface KaleTx {
  /** Number of rows that changed. */
  $executeRaw(delen: TemplateStringsArray, ...waarden: readonly unknown[]): PromiseLike<number>;
  $queryRaw<T>(delen: TemplateStringsArray, ...waarden: readonly unknown[]): PromiseLike<T>;
}

function kaal(tx: Transaction): KaleTx {
  const query = (delen: TemplateStringsArray, waarden: readonly unknown[]): SqlQuery => ({
    sql: delen.join("?"),
    args: [...waarden],
    argTypes: waarden.map(() => ({ scalarType: "unknown", arity: "scalar" })),
  });
  return {
    $executeRaw: (delen, ...waarden) => tx.executeRaw(query(delen, waarden)),
    $queryRaw: async <T>(delen: TemplateStringsArray, ...waarden: readonly unknown[]): Promise<T> => {
      const { columnNames, rows } = await tx.queryRaw(query(delen, waarden));
      return rows.map((rij) => Object.fromEntries(columnNames.map((naam, i) => [naam, rij[i]]))) as T;
    },
  };
}

/** A transaction in its turn: commits what `doe` did, or rolls it back and throws what it threw. */
async function opBeurt<T>(verbinding: SqlDriverAdapter, doe: (tx: Transaction) => Promise<T>): Promise<T> {
  const tx = await verbinding.startTransaction();
  try {
    const uit = await doe(tx);
    await tx.executeRaw(KAAL("COMMIT"));
    await tx.commit();
    return uit;
  } catch (fout) {
    // After some failures (disk full) SQLite has rolled back by itself, and there is nothing left to roll back.
    await tx.executeRaw(KAAL("ROLLBACK")).catch(() => undefined);
    await tx.rollback();
    throw fout;
  }
}

/**
 * When a commit fails (a full or broken disk) Prisma gives the turn back but leaves the transaction open, and then nobody
 * could ever begin one again. This rolls it back first.
 */
function nietOpenNaFout(tx: Transaction): Transaction {
  const voerUit = tx.executeRaw.bind(tx);
  tx.executeRaw = async (query) => {
    try {
      return await voerUit(query);
    } catch (fout) {
      if (query.sql === "COMMIT") await voerUit(KAAL("ROLLBACK")).catch(() => undefined);
      throw fout;
    }
  };
  return tx;
}

function naast(schrijver: SqlDriverAdapter, lezer: SqlDriverAdapter, bijSluiten: () => void): SqlDriverAdapter {
  const buiten = <T>(doe: (tx: Transaction) => Promise<T>): Promise<T> => opBeurt(schrijver, doe);
  const isLezing = (query: SqlQuery) => /^\s*SELECT\b/i.test(query.sql);
  // A pragma cannot run inside a transaction; used for the checkpoint only.
  const isPragma = (query: SqlQuery) => /^\s*PRAGMA\b/i.test(query.sql);
  return {
    provider: schrijver.provider,
    adapterName: schrijver.adapterName,
    queryRaw: (query) =>
      isLezing(query) ? lezer.queryRaw(query) : isPragma(query) ? schrijver.queryRaw(query) : buiten((tx) => tx.queryRaw(query)),
    executeRaw: (query) => (isPragma(query) ? schrijver.executeRaw(query) : buiten((tx) => tx.executeRaw(query))),
    executeScript: (script) => schrijver.executeScript(script),
    startTransaction: async (niveau) => {
      const tx = await schrijver.startTransaction(niveau);
      // The stock adapter begins deferred: with a second process a read that turns into a write would fail at once.
      await tx.executeRaw(KAAL("ROLLBACK"));
      try {
        await tx.executeRaw(KAAL("BEGIN IMMEDIATE"));
        return nietOpenNaFout(tx);
      } catch (fout) {
        // Another process kept the file too long: give the turn back, or nobody ever writes again.
        await tx.rollback();
        throw fout;
      }
    },
    dispose: async () => {
      bijSluiten();
      await lezer.dispose();
      await schrijver.dispose();
    },
  };
}

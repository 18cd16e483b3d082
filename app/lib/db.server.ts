import { PrismaClient } from "#prisma/generated/sqlite/client.ts";
import { SqliteAdapterFactory, type KaleTx } from "#prisma/sqlite-adapter.ts";
import { openLezer } from "#prisma/sqlite-lezer.ts";

/** The database client of the app. The client for PostgreSQL is made from the same models and has the same shape. */
export type Db = PrismaClient;

/** A transaction of `Db`, or `Db` itself. */
export type Tx = Omit<Db, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

export type { KaleTx };

type Lezer = (sql: string, waarden: readonly unknown[]) => unknown[] | Promise<unknown[]>;
const lezers = new WeakMap<Db, Lezer>();

/**
 * Rows of one `SELECT` with `?` for values, on either database; sees committed rows only. For what every page does: it
 * goes round the query builder, which costs more than the query. The caller names the shape of the row.
 */
export async function lees<Rij>(db: Db, sql: string, ...waarden: readonly (string | number)[]): Promise<Rij[]> {
  const lezer = lezers.get(db);
  if (!lezer) throw new Error("this database was not opened by createDb");
  return (await lezer(sql, waarden)) as Rij[];
}

type Schrijver = <T>(doe: (tx: KaleTx) => Promise<T>) => Promise<T>;
const schrijvers = new WeakMap<Db, Schrijver>();

/**
 * Plain SQL as a whole or not at all, on either database; for the write that every answer is. Takes its turn with all
 * transactions; undoes and throws what `doe` throws. Committed when this resolves.
 */
export async function schrijf<T>(db: Db, doe: (tx: KaleTx) => Promise<T>): Promise<T> {
  const schrijver = schrijvers.get(db);
  if (!schrijver) throw new Error("this database was not opened by createDb");
  return schrijver(doe);
}

/** Milliseconds. A wait for a turn that takes longer becomes an error of the database, and so a 503. */
const TRANSACTIE = { maxWait: 5_000, timeout: 10_000 };

/**
 * Opens the database that a url names: `file:…` is SQLite, `postgres(ql)://…` is PostgreSQL. Every write must be inside a
 * transaction or one statement. Throws on another scheme, and when the file does not take its durability settings.
 */
export async function createDb(url: string): Promise<Db> {
  if (url.startsWith("file:")) {
    const adapter = new SqliteAdapterFactory(url);
    const db = new PrismaClient({ adapter, transactionOptions: TRANSACTIE });
    await db.$connect();
    const lezer = openLezer(url);
    adapter.bijSluiten(() => lezer.sluit());
    lezers.set(db, (sql, waarden) => lezer.lees(sql, waarden));
    schrijvers.set(db, (doe) => adapter.inEen(doe));
    return db;
  }
  if (!/^postgres(ql)?:\/\//.test(url)) throw new Error("DATABASE_URL must begin with file: or postgresql:");
  const [{ PrismaClient: PostgresClient }, { PrismaPg }] = await Promise.all([
    import("#prisma/generated/postgresql/client.ts"),
    import("@prisma/adapter-pg"),
  ]);
  const postgres = new PostgresClient({ adapter: new PrismaPg({ connectionString: url }), transactionOptions: TRANSACTIE });
  await postgres.$connect();
  const [instelling] = await postgres.$queryRaw<{ synchronous_commit: string }[]>`SHOW synchronous_commit`;
  if (instelling?.synchronous_commit === "off") throw new Error("PostgreSQL: synchronous_commit is off");
  // Two generated classes of one datamodel are different types to the compiler; a test compares the schemas.
  const db = postgres as unknown as Db;
  schrijvers.set(db, (doe) => db.$transaction(doe));
  lezers.set(db, (sql, waarden) => {
    let nr = 0;
    return db.$queryRawUnsafe(sql.replaceAll("?", () => `$${(nr += 1)}`), ...waarden);
  });
  return db;
}

/** Errors of the database client, of its adapters and of SQLite itself, on either database. A query that does not fit the models is our own fault. */
const NAMEN = /^(?:PrismaClient(?!Validation)\w*Error|DriverAdapterError|SqliteError)$/;

/** True when the database failed or was away, whatever the reason: then waiting can help, and nothing half was written. */
export function isDatabaseFout(fout: unknown): boolean {
  return fout instanceof Error && NAMEN.test(fout.name);
}

import { PrismaClient } from "#prisma/generated/sqlite/client.ts";
import { SqliteAdapterFactory } from "#prisma/sqlite-adapter.ts";

/** The database client of the app. The client for PostgreSQL is made from the same models and has the same shape. */
export type Db = PrismaClient;

/** A transaction of `Db`, or `Db` itself. */
export type Tx = Omit<Db, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

/** Milliseconds. A wait for a turn that takes longer becomes an error of the database, and so a 503. */
const TRANSACTIE = { maxWait: 5_000, timeout: 10_000 };

/**
 * Opens the database that a url names: `file:…` is SQLite, `postgres(ql)://…` is PostgreSQL. Every write must be inside a
 * transaction or one statement. Throws on another scheme, and when the file does not take its durability settings.
 */
export async function createDb(url: string): Promise<Db> {
  if (url.startsWith("file:")) {
    const db = new PrismaClient({ adapter: new SqliteAdapterFactory(url), transactionOptions: TRANSACTIE });
    await db.$connect();
    return db;
  }
  if (!/^postgres(ql)?:\/\//.test(url)) throw new Error("DATABASE_URL must begin with file: or postgresql:");
  const [{ PrismaClient: PostgresClient }, { PrismaPg }] = await Promise.all([
    import("#prisma/generated/postgresql/client.ts"),
    import("@prisma/adapter-pg"),
  ]);
  const db = new PostgresClient({ adapter: new PrismaPg({ connectionString: url }), transactionOptions: TRANSACTIE });
  await db.$connect();
  const [instelling] = await db.$queryRaw<{ synchronous_commit: string }[]>`SHOW synchronous_commit`;
  if (instelling?.synchronous_commit === "off") throw new Error("PostgreSQL: synchronous_commit is off");
  // Two generated classes of one datamodel are different types to the compiler; a test compares the schemas.
  return db as unknown as Db;
}

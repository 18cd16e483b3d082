/** Errors of the database client, of its adapters and of SQLite itself, on either database. A query that does not fit the models is our own fault. */
const NAMEN = /^(?:PrismaClient(?!Validation)\w*Error|DriverAdapterError|SqliteError)$/;

/** True when the database failed or was away, whatever the reason: then waiting can help, and nothing half was written. */
export function isDatabaseFout(fout: unknown): boolean {
  return fout instanceof Error && NAMEN.test(fout.name);
}

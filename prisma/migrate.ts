import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { startSchemaEngine } from "./schema-engine.ts";
import { bestandVan } from "./sqlite-adapter.ts";

const hier = import.meta.dirname;
const FILTERS = { externalTables: [], externalEnums: [] };

/** Everything that differs between the two databases when migrating. */
async function soortVan(url: string): Promise<{ schema: string; map: string; fabriek: SqlMigrationAwareDriverAdapterFactory }> {
  if (url.startsWith("file:")) {
    mkdirSync(path.dirname(path.resolve(bestandVan(url))), { recursive: true, mode: 0o700 });
    return { schema: "schema.prisma", map: "sqlite", fabriek: new PrismaBetterSqlite3({ url }) };
  }
  const { PrismaPg } = await import("@prisma/adapter-pg");
  return { schema: "postgresql/schema.prisma", map: "postgresql", fabriek: new PrismaPg({ connectionString: url }) };
}

/**
 * Applies the migrations that the database does not have yet, with Prisma's own engine and table, so that
 * `prisma migrate deploy` elsewhere agrees. May be killed at any moment and run again: a migration and the mark that it
 * is done are one transaction. Returns the names that were applied. Throws when a migration fails.
 */
export async function migreer(url: string): Promise<readonly string[]> {
  const { schema, map, fabriek } = await soortVan(url);
  const baseDir = path.join(hier, "migrations", map);
  const migraties = readdirSync(baseDir, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map((item) => ({ naam: item.name, sql: readFileSync(path.join(baseDir, item.name, "migration.sql"), "utf8") }))
    .sort((a, b) => (a.naam < b.naam ? -1 : 1));
  const scripts = new Set(migraties.map(({ sql }) => sql));
  await vergeetAfgebroken(fabriek);
  const pad = path.join(hier, schema);
  const open: SqlDriverAdapter[] = [];
  try {
    const engine = await startSchemaEngine({ pad, tekst: readFileSync(pad, "utf8") }, inEenKeer(fabriek, scripts, open));
    const uit = await engine.applyMigrations({
      filters: FILTERS,
      migrationsList: {
        baseDir,
        shadowDbInitScript: "",
        lockfile: { path: "migration_lock.toml", content: readFileSync(path.join(baseDir, "migration_lock.toml"), "utf8") },
        migrationDirectories: migraties.map(({ naam, sql }) => ({
          path: naam,
          migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
        })),
      },
    });
    return uit.appliedMigrationNames;
  } finally {
    // The engine locks an SQLite file for itself and does not close it.
    await Promise.all(open.map((verbinding) => verbinding.dispose()));
  }
}

/** Rows of migrations that were begun and killed: their transaction never ended, so nothing of them is there. */
async function vergeetAfgebroken(fabriek: SqlMigrationAwareDriverAdapterFactory): Promise<void> {
  const verbinding = await fabriek.connect();
  try {
    await verbinding.executeScript(`DELETE FROM "_prisma_migrations" WHERE "finished_at" IS NULL`);
  } catch {
    // A new database has no such table yet.
  } finally {
    await verbinding.dispose();
  }
}

/** Runs the script of a migration and the mark that it is done in one transaction. */
function inEenKeer(
  fabriek: SqlMigrationAwareDriverAdapterFactory,
  scripts: ReadonlySet<string>,
  open: SqlDriverAdapter[],
): SqlMigrationAwareDriverAdapterFactory {
  const gereed = `UPDATE "_prisma_migrations" SET "finished_at" = CURRENT_TIMESTAMP, "applied_steps_count" = 1 WHERE "finished_at" IS NULL;`;
  const omhul = async (verbinding: Promise<SqlDriverAdapter>): Promise<SqlDriverAdapter> => {
    const echt = await verbinding;
    open.push(echt);
    return new Proxy(echt, {
      get(doel, naam) {
        if (naam === "executeScript") {
          return async (script: string) => {
            if (!scripts.has(script)) return doel.executeScript(script);
            const heel = `BEGIN;\n${script}\n${gereed}\nCOMMIT;`;
            // The PostgreSQL adapter cuts a script at every semicolon, also inside a function; as one query it stays whole.
            if (doel.provider === "postgres") await doel.executeRaw({ sql: heel, args: [], argTypes: [] });
            else await doel.executeScript(heel);
          };
        }
        const waarde: unknown = Reflect.get(doel, naam, doel);
        return typeof waarde === "function" ? waarde.bind(doel) : waarde;
      },
    });
  };
  return {
    provider: fabriek.provider,
    adapterName: fabriek.adapterName,
    connect: () => omhul(fabriek.connect()),
    connectToShadowDb: () => omhul(fabriek.connectToShadowDb()),
  };
}

if (import.meta.main) {
  const { leesInstellingen } = await import("#app/lib/env.server.ts");
  const namen = await migreer(leesInstellingen(process.env).databaseUrl);
  console.log(namen.length === 0 ? "database: up to date" : `database: applied ${namen.join(", ")}`);
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createDb } from "#app/lib/db.server.ts";
import { genereer } from "#prisma/generate.ts";
import { migreerApart } from "#prisma/migrate-apart.ts";
import { migreer } from "#prisma/migrate.ts";
import { naarPostgresql } from "#prisma/postgresql-schema.ts";
import { startSchemaEngine } from "#prisma/schema-engine.ts";

let map: string;
beforeEach(() => {
  map = mkdtempSync(path.join(tmpdir(), "rr-prisma-"));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

const BRON = "prisma/schema.prisma";
const AFGELEID = "prisma/postgresql/schema.prisma";
const MIGRATIES = ["20261122000000_begin", "20261122110000_aanbod", "20261122180000_getoonde_hulp"];
const MIGRATIE = (soort: string) => MIGRATIES.map((naam) => readFileSync(`prisma/migrations/${soort}/${naam}/migration.sql`, "utf8")).join("\n");

/** Tables with their columns, keys, indexes and triggers, in an order of their own. */
function vorm(bestand: string): unknown {
  const db = new Database(bestand, { readonly: true });
  const alle = (sql: string) => db.prepare(sql).all() as Record<string, unknown>[];
  const tabellen = alle(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_prisma%' ORDER BY name`);
  const uit = tabellen.map(({ name }) => ({
    tabel: name,
    kolommen: alle(`PRAGMA table_info("${String(name)}")`),
    sleutels: alle(`PRAGMA foreign_key_list("${String(name)}")`),
    indexen: alle(`PRAGMA index_list("${String(name)}")`).map((index) => [index.name, index.unique, alle(`PRAGMA index_info("${String(index.name)}")`)]).toSorted(),
  }));
  db.close();
  return uit;
}

function triggers(bestand: string): unknown[] {
  const db = new Database(bestand, { readonly: true });
  const namen = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name`).pluck().all();
  db.close();
  return namen;
}

test("the schema of PostgreSQL is the one source with another provider and output, and nothing else", async () => {
  await genereer();
  const bron = readFileSync(BRON, "utf8");
  expect(readFileSync(AFGELEID, "utf8")).toBe(naarPostgresql(bron));
  const regels = [bron, readFileSync(AFGELEID, "utf8")].map((tekst) => tekst.split("\n"));
  const anders = regels[0]!.flatMap((regel, i) => (regel === regels[1]![i] ? [] : [[regel.trim(), regels[1]![i]!.trim()]]));
  expect(anders).toEqual([
    ['output                 = "./generated/sqlite"', 'output                 = "../generated/postgresql"'],
    ['provider = "sqlite"', 'provider = "postgresql"'],
  ]);
  expect(() => naarPostgresql(bron.replace('provider = "sqlite"', "provider = env()"))).toThrow(/exactly once/);
});

test("a process of its own applies the same migrations once, and what fails there is thrown here (X6)", async () => {
  const url = `file:${path.join(map, "apart.db")}`;
  expect(await migreerApart(url)).toEqual(MIGRATIES);
  expect(await migreerApart(url)).toEqual([]);
  writeFileSync(path.join(map, "geen.db"), "this is no database, and long enough to be read as one".repeat(20));
  await expect(migreerApart(`file:${path.join(map, "geen.db")}`)).rejects.toThrow(/not a database/);
});

test("the migrations make exactly what the models say", async () => {
  const gemigreerd = path.join(map, "gemigreerd.db");
  const uitModellen = path.join(map, "modellen.db");
  await migreer(`file:${gemigreerd}`);
  const tekst = readFileSync(BRON, "utf8");
  const engine = await startSchemaEngine({ pad: BRON, tekst }, new PrismaBetterSqlite3({ url: "file::memory:" }));
  const filters = { externalTables: [], externalEnums: [] };
  const { stdout } = await engine.diff({ from: { tag: "empty" }, to: { tag: "schemaDatamodel", files: [{ path: BRON, content: tekst }] }, script: true, exitCode: null, filters });
  const db = new Database(uitModellen);
  db.exec(stdout!);
  db.close();
  expect(vorm(gemigreerd)).toEqual(vorm(uitModellen));
  expect(JSON.stringify(vorm(gemigreerd))).toContain("toestemmingId");
});

test("both databases get the same tables, columns and rules", () => {
  const tabellen = (sql: string) =>
    Object.fromEntries(
      [...sql.matchAll(/CREATE TABLE "(\w+)" \(([\s\S]*?)\n\);/g)].map(([, naam, velden]) => [
        naam,
        [...velden!.matchAll(/^\s+"(\w+)" (\w+)( NOT NULL)?/gm)].map(([, kolom, soort, verplicht]) => [kolom, soort === "BYTEA" ? "BLOB" : soort, Boolean(verplicht)]),
      ]),
    );
  expect(tabellen(MIGRATIE("sqlite"))).toEqual(tabellen(MIGRATIE("postgresql")));
  expect(Object.keys(tabellen(MIGRATIE("sqlite")))).toHaveLength(13);
  const redenen = (sql: string) => new Set([...sql.matchAll(/'((?:audit|closed|only|consent|no share|a share|shown)[^']*)'/g)].map(([, reden]) => reden));
  const rest = [...redenen(MIGRATIE("postgresql"))].filter((reden) => !redenen(MIGRATIE("sqlite")).has(reden));
  expect(rest).toEqual([]);
  expect(redenen(MIGRATIE("postgresql"))).toEqual(redenen(MIGRATIE("sqlite")));
});

test("migrating twice changes nothing; a half begun one is taken up again (X6)", async () => {
  const bestand = path.join(map, "x.db");
  const url = `file:${bestand}`;
  expect(await migreer(url)).toEqual(MIGRATIES);
  const goed = [vorm(bestand), triggers(bestand)];
  expect(await migreer(url)).toEqual([]);
  expect([vorm(bestand), triggers(bestand)]).toEqual(goed);
  // What a kill can leave: the list of migrations with a row that has no end, and nothing of the migration itself.
  const half = path.join(map, "half.db");
  const oud = new Database(bestand, { readonly: true });
  const tabel = String(oud.prepare(`SELECT sql FROM sqlite_master WHERE name = '_prisma_migrations'`).pluck().get());
  oud.close();
  const db = new Database(half);
  db.exec(tabel);
  db.exec(`INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "applied_steps_count") VALUES ('1', 'x', '20261122000000_begin', '2026-11-22', 0)`);
  db.close();
  expect(await migreer(`file:${half}`)).toEqual(MIGRATIES);
  expect([vorm(half), triggers(half)]).toEqual(goed);
});

test("a migration that is killed, at each of its statements, leaves nothing half (X6)", async () => {
  const heel = path.join(map, "heel.db");
  await migreer(`file:${heel}`);
  let gedood = 0;
  const reeks = async (eerste: number): Promise<void> => {
    for (let n = eerste; ; n += 2) {
      const bestand = path.join(map, `k${n}.db`);
      const kind = spawn(process.execPath, ["tests/support/sterf-bij.ts", `file:${bestand}`, "migreer", String(n)], { stdio: ["ignore", "ignore", "inherit"] });
      const [code, signaal] = (await once(kind, "exit")) as [number | null, string | null];
      if (code !== null) return expect(code).toBe(0);
      expect(signaal).toBe("SIGKILL");
      gedood += 1;
      await migreer(`file:${bestand}`);
      expect([vorm(bestand), triggers(bestand)], `killed after statement ${n}`).toEqual([vorm(heel), triggers(heel)]);
      rmSync(bestand);
    }
  };
  await Promise.all([reeks(1), reeks(2)]);
  // Each table, index and trigger is a statement of its own.
  expect(gedood).toBeGreaterThan(30);
}, 300_000);

test("a database that is neither SQLite nor PostgreSQL is refused", async () => {
  await expect(createDb("mysql://x")).rejects.toThrow(/DATABASE_URL/);
});

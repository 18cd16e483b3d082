import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDb } from "#app/lib/db.server.ts";
import { migreer } from "#prisma/migrate.ts";
import { neemOp, Schijf, type Gebeurtenis } from "./schijf.ts";

/*
 * Power loss (X3) on the system calls of a real journey: after each call the power may go. What was synced is on the disk,
 * of what was written since any sector may be there or not. `tests/app/stroomuitval.test.ts` cuts the files as they were at
 * each acknowledgement, and so takes for granted what stands here: that the sync comes before the acknowledgement.
 */

interface Staat {
  readonly revisie: number;
  readonly delingen: number;
  readonly events: number;
}

let map: string;
let begin: Readonly<Record<string, Buffer>>;
let gebeurd: readonly Gebeurtenis[];

beforeAll(async () => {
  map = mkdtempSync(path.join(tmpdir(), "rr-stroom-"));
  const db = path.join(map, "x.db");
  await migreer(`file:${db}`);
  // From here on the file has a log: a portal has opened it before.
  await (await createDb(`file:${db}`)).$disconnect();
  begin = { [db]: readFileSync(db) };
  gebeurd = neemOp(["tests/stroom/schrijver.ts", `file:${db}`], db, path.join(map, "verslag"));
});
afterAll(() => rmSync(map, { recursive: true, force: true }));

/** Chance that is the same in every run. */
function dobbelsteen(zaad: number): () => number {
  let staat = zaad;
  return () => {
    staat = (Math.imul(staat, 1664525) + 1013904223) >>> 0;
    return staat / 2 ** 32;
  };
}

/** What a machine finds that comes back; "stuk" when the database cannot be read whole. */
function herstel(bestanden: Readonly<Record<string, Buffer>>): Staat | "stuk" {
  const terug = path.join(map, "terug");
  mkdirSync(terug);
  for (const [naam, inhoud] of Object.entries(bestanden)) if (!naam.endsWith("-shm")) writeFileSync(path.join(terug, path.basename(naam)), inhoud);
  const db = new Database(path.join(terug, "x.db"));
  try {
    const aantal = (tabel: string) => db.prepare(`SELECT count(*) FROM "${tabel}"`).pluck().get() as number;
    const revisie = (db.prepare(`SELECT "revisie" FROM "Dossier"`).pluck().get() as number | undefined) ?? 0;
    if (db.pragma("integrity_check", { simple: true }) !== "ok") return "stuk";
    return { revisie, delingen: aantal("Deling"), events: aantal("AuditEvent") };
  } catch {
    return "stuk";
  } finally {
    db.close();
    rmSync(terug, { recursive: true });
  }
}

/**
 * Cuts the power after every call, or only after what was said, each time with another part of what was on its way: how
 * often, and where something was lost.
 */
function snijd(schijf: Schijf, keren: number, naElk: Gebeurtenis["wat"] | "iets"): { readonly sneden: number; readonly verloren: readonly string[] } {
  const kans = dobbelsteen(7);
  const verloren: string[] = [];
  let [sneden, bevestigd]: [number, Staat] = [0, { revisie: 0, delingen: 0, events: 0 }];
  for (const [nr, een] of gebeurd.entries()) {
    schijf.doe(een);
    if (een.wat === "zeg") bevestigd = JSON.parse(een.tekst.replace(/^bevestigd /, "")) as Staat;
    if (naElk !== "iets" && een.wat !== naElk) continue;
    for (let keer = 0; keer < keren; keer += 1) {
      const deel = keer / Math.max(keren - 1, 1);
      const na = herstel(schijf.naUitval(() => kans() < deel));
      sneden += 1;
      const heel = na !== "stuk" && (Object.keys(bevestigd) as (keyof Staat)[]).every((wat) => na[wat] >= bevestigd[wat]);
      if (!heel) verloren.push(`call ${nr}: ${JSON.stringify(na)} of ${JSON.stringify(bevestigd)}`);
    }
  }
  return { sneden, verloren };
}

test("the record holds a journey: acknowledgements, writes to the file and to its log, and syncs of both (X3)", () => {
  const aantal = (wat: Gebeurtenis["wat"], eind = "") => gebeurd.filter((een) => een.wat === wat && (een.wat === "zeg" || een.bestand.endsWith(eind))).length;
  expect(aantal("zeg")).toBe(1 + 40 + 8 * 2 + 4 + 2);
  for (const eind of [".db", "-wal"]) for (const wat of ["schrijf", "sync"] as const) expect(aantal(wat, eind), `${wat} ${eind}`).toBeGreaterThan(0);
});

test("the power may go after any call: what was acknowledged is there and whole (X3)", () => {
  const { sneden, verloren } = snijd(new Schijf(begin), 3, "iets");
  expect(sneden).toBeGreaterThanOrEqual(1000);
  expect(verloren).toEqual([]);
});

test("the same cuts do lose acknowledged answers on a disk that was never told to sync (X3, the test itself)", () => {
  expect(snijd(new Schijf(begin, false), 2, "zeg").verloren.length).toBeGreaterThan(50);
});

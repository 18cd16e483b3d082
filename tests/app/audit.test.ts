import { execFile } from "node:child_process";
import { promisify } from "node:util";
import fc from "fast-check";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import en from "#locales/en/audit.json" with { type: "json" };
import nl from "#locales/nl/audit.json" with { type: "json" };
import { AUDIT_ACTIES, AUDIT_ACTORS, AUDIT_RESULTATEN, isAuditActie } from "#app/audit/audit-event.ts";
import { controleerAudit, leesKop, writeAudit, type AuditKop } from "#app/audit/audit.server.ts";
import { dienstVan } from "#app/dossier/dienst.server.ts";
import { beginDossier, bewaarDossier, exporteer, geschiedenis, openMetCode, schrijfDossier, verlaat } from "#app/dossier/dossier.server.ts";
import { ruimOp } from "#app/dossier/opruimen.server.ts";
import { maakContext, maakInhoud, NU } from "#tests/support/context.ts";
import { makeDb, type TestDb } from "#tests/support/db.ts";

let t: TestDb;
let sleutel: Uint8Array;
beforeEach(async () => {
  t = await makeDb();
  sleutel = (await dienstVan(await maakContext(t))).sleutels.audit;
});
afterEach(() => t.sluit());

const event = (actie: (typeof AUDIT_ACTIES)[number] = "antwoord-opgeslagen", op = NU.toISOString()) =>
  ({ actie, dossierId: "d", delingId: null, resultaat: "gelukt", herkomst: "web:0", actor: "eigenaar", op }) as const;
const schrijf = (aantal: number, op?: (i: number) => string) =>
  t.db.$transaction(async (tx) => {
    for (let i = 0; i < aantal; i += 1) await writeAudit(tx, sleutel, event(AUDIT_ACTIES[i % AUDIT_ACTIES.length], op?.(i)));
  });

/** The file without its triggers: what somebody with the disk can do. */
function metSchijf(doe: (db: Database.Database) => void): void {
  const db = new Database(t.url.slice("file:".length));
  for (const naam of db.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all()) db.exec(`DROP TRIGGER "${String(naam)}"`);
  doe(db);
  db.close();
}

test("every write, save, opening, export and exit gives one event with the six fields; page views give none (A1)", async () => {
  const { headers } = await beginDossier(await maakContext(t), maakInhoud());
  const ik = () => maakContext({ ...t, cookie: headers });
  await schrijfDossier(await ik(), (inhoud) => inhoud, { actie: "antwoord-opgeslagen" });
  const { code } = await bewaarDossier(await ik(), 90);
  await exporteer(await ik());
  await geschiedenis(await ik());
  await openMetCode(await maakContext(t), code);
  await openMetCode(await maakContext(t), `${code.slice(0, 9)}-0000-0000-0000`);
  await verlaat(await ik());
  const rijen = await t.db.auditEvent.findMany({ orderBy: { nr: "asc" } });
  expect(rijen.map(({ actie }) => actie)).toEqual([
    "dossier-begonnen",
    "antwoord-opgeslagen",
    "dossier-bewaard",
    "dossier-geexporteerd",
    "dossier-geopend-met-code",
    "code-onjuist",
    "dossier-verlaten",
  ]);
  for (const rij of rijen) {
    expect(isAuditActie(rij.actie)).toBe(true);
    expect(AUDIT_RESULTATEN).toContain(rij.resultaat);
    expect(AUDIT_ACTORS).toContain(rij.actor);
    expect(rij.herkomst).toMatch(/^web:[0-9a-f]{16}$/);
    expect(rij.dossierId).toMatch(/^[0-9a-f-]{36}$/);
    expect(rij.op).toBe(NU.toISOString());
  }
});

test("the origin cannot be compared with another day and is no address (A1, R3)", async () => {
  const herkomst = async (nu: Date, netwerk: string) => (await dienstVan(await maakContext({ ...t, nu, netwerk }))).herkomst();
  const vandaag = await herkomst(NU, "192.0.2.0/24");
  expect(await herkomst(new Date(NU.getTime() + 3_600_000), "192.0.2.0/24")).toBe(vandaag);
  expect(await herkomst(NU, "198.51.100.0/24")).not.toBe(vandaag);
  expect(await herkomst(new Date(NU.getTime() + 86_400_000), "192.0.2.0/24")).not.toBe(vandaag);
});

test("the database refuses every change and removal of events (A2)", async () => {
  await schrijf(5);
  for (const sql of [
    `UPDATE "AuditEvent" SET "actie" = 'x' WHERE "nr" = 2`,
    `UPDATE "AuditEvent" SET "hash" = "hash"`,
    `DELETE FROM "AuditEvent" WHERE "nr" = 2`,
    `DELETE FROM "AuditEvent"`,
    `INSERT OR REPLACE INTO "AuditEvent" SELECT * FROM "AuditEvent" WHERE "nr" = 2`,
    `INSERT INTO "AuditEvent" SELECT 0, "op", "maand", "actie", "dossierId", "delingId", "resultaat", "herkomst", "actor", "hash" FROM "AuditEvent" WHERE "nr" = 2`,
    `INSERT INTO "AuditMaand" SELECT "maand", min("nr"), max("nr"), max("hash") FROM "AuditEvent"`,
  ]) {
    await expect(t.db.$executeRawUnsafe(sql), sql).rejects.toThrow(/SQLITE_CONSTRAINT_TRIGGER/);
  }
  expect(await t.db.auditEvent.count()).toBe(5);
  expect(await controleerAudit(t.db, sleutel)).toBeNull();
});

test("any edit, removal, swap or addition of events is found, ten thousand of them (A3)", async () => {
  const AANTAL = 12;
  await schrijf(AANTAL);
  const kop = await leesKop(t.db);
  expect(await controleerAudit(t.db, sleutel, kop)).toBeNull();
  metSchijf(() => {});
  const velden = ["op", "maand", "actie", "dossierId", "delingId", "resultaat", "herkomst", "actor", "hash"] as const;
  const nr = fc.integer({ min: 1, max: AANTAL });
  const ingreep = fc.oneof(
    fc.record({ soort: fc.constant("wijzig" as const), nr, veld: fc.constantFrom(...velden), naar: fc.oneof(fc.string(), fc.constant(null)) }),
    fc.record({ soort: fc.constant("teken" as const), nr, veld: fc.constantFrom(...velden), plaats: fc.nat(63) }),
    fc.record({ soort: fc.constant("weg" as const), nr, tot: nr }),
    fc.record({ soort: fc.constant("wissel" as const), nr, met: nr }),
    fc.record({ soort: fc.constant("erbij" as const), nr }),
  );
  // Somebody with the disk: plain SQLite, and the check reads what he left before he puts it back.
  const schijf = new Database(t.url.slice("file:".length));
  const rijen = schijf.prepare(`SELECT * FROM "AuditEvent" ORDER BY "nr"`).all() as Record<string, string | number | null | undefined>[];
  const kolommen = ["nr", ...velden];
  const plaatsen = kolommen.map(() => "?").join(", ");
  const zet = schijf.prepare(`INSERT INTO "AuditEvent" (${kolommen.map((naam) => `"${naam}"`).join(", ")}) VALUES (${plaatsen})`);
  const leeg = schijf.prepare(`DELETE FROM "AuditEvent"`);
  const schrijfAlles = (lijst: typeof rijen): void => {
    schijf.exec("BEGIN IMMEDIATE");
    leeg.run();
    for (const rij of lijst) zet.run(kolommen.map((naam) => rij[naam]));
    schijf.exec("COMMIT");
  };
  schijf.pragma("synchronous = OFF");
  const gevonden: Record<string, number> = {};
  const verplicht = new Set(["op", "maand", "actie", "resultaat", "herkomst", "actor", "hash"]);
  await fc.assert(
    fc.asyncProperty(ingreep, async (doe) => {
      const rij = rijen[doe.nr - 1]!;
      const vervang = (anders: Partial<typeof rij>) => rijen.map((een) => (een === rij ? { ...een, ...anders } : een));
      let na: typeof rijen;
      if (doe.soort === "wijzig") {
        if ((doe.naar ?? "") === (rij[doe.veld] ?? "") || (doe.naar === null && verplicht.has(doe.veld))) return;
        na = vervang({ [doe.veld]: doe.naar });
      } else if (doe.soort === "teken") {
        const tekst = String(rij[doe.veld] ?? "");
        if (tekst === "") return;
        const plaats = doe.plaats % tekst.length;
        na = vervang({ [doe.veld]: `${tekst.slice(0, plaats)}${tekst[plaats] === "0" ? "1" : "0"}${tekst.slice(plaats + 1)}` });
      } else if (doe.soort === "weg") na = rijen.filter((een) => Number(een.nr) < Math.min(doe.nr, doe.tot) || Number(een.nr) > Math.max(doe.nr, doe.tot));
      else if (doe.soort === "wissel") {
        if (doe.met === doe.nr) return;
        na = rijen.map((een) => (een === rij ? { ...rijen[doe.met - 1]!, nr: doe.nr } : een.nr === doe.met ? { ...rij, nr: doe.met } : een));
      } else na = [...rijen.slice(0, doe.nr), { ...rij, nr: doe.nr + 1 }, ...rijen.slice(doe.nr).map((een) => ({ ...een, nr: Number(een.nr) + 1 }))];
      schrijfAlles(na);
      expect(await controleerAudit(t.db, sleutel, kop)).not.toBeNull();
      gevonden[doe.soort] = (gevonden[doe.soort] ?? 0) + 1;
    }),
    { numRuns: 12_000 },
  );
  expect(Object.keys(gevonden)).toHaveLength(5);
  expect(Object.values(gevonden).reduce((som, aantal) => som + aantal, 0)).toBeGreaterThanOrEqual(10_000);
  schrijfAlles(rijen);
  schijf.close();
  expect(await controleerAudit(t.db, sleutel, kop)).toBeNull();
}, 300_000);

test("events added or rewritten with another key are found, and a removed end with a kept head (A3)", async () => {
  await schrijf(5);
  const kop = await leesKop(t.db);
  await t.db.$transaction((tx) => writeAudit(tx, new Uint8Array(32).fill(7), event()));
  expect(await controleerAudit(t.db, sleutel)).toBe(6);
  metSchijf((db) => db.exec(`DELETE FROM "AuditEvent" WHERE "nr" >= 5`));
  expect(await controleerAudit(t.db, sleutel)).toBeNull();
  expect(await controleerAudit(t.db, sleutel, kop)).toBe(5);
});

test("action and event are one: a fault at either leaves neither (A4)", async () => {
  const { headers } = await beginDossier(await maakContext(t), maakInhoud());
  const voor = { events: await t.db.auditEvent.count(), dossier: await t.db.dossier.findFirst() };
  const ik = await maakContext({ ...t, cookie: headers });
  // The adapter gives every refusal by a trigger this name.
  await t.db.$executeRawUnsafe(`CREATE TRIGGER "storing" BEFORE INSERT ON "AuditEvent" BEGIN SELECT RAISE(ABORT, 'storing'); END`);
  await expect(schrijfDossier(ik, (inhoud) => ({ ...inhoud, veiligeModus: true }), { actie: "antwoord-opgeslagen" })).rejects.toThrow(/storing|ForeignKeyConstraintViolation/);
  await expect(beginDossier(await maakContext(t), maakInhoud())).rejects.toThrow(/storing|ForeignKeyConstraintViolation/);
  await expect(bewaarDossier(await maakContext({ ...t, cookie: headers }), 90)).rejects.toThrow(/storing|ForeignKeyConstraintViolation/);
  await t.db.$executeRawUnsafe(`DROP TRIGGER "storing"`);
  await t.db.$executeRawUnsafe(`CREATE TRIGGER "storing" BEFORE UPDATE ON "Dossier" BEGIN SELECT RAISE(ABORT, 'storing'); END`);
  const weer = await maakContext({ ...t, cookie: headers });
  await expect(schrijfDossier(weer, (inhoud) => inhoud, { actie: "antwoord-opgeslagen" })).rejects.toThrow(/storing|ForeignKeyConstraintViolation/);
  expect({ events: await t.db.auditEvent.count(), dossier: await t.db.dossier.findFirst() }).toEqual(voor);
  expect(await t.db.sleutel.count()).toBe(1);
});

test("a closed month goes as a whole after 24 months, and the chain still holds (A2, A3, L4)", async () => {
  const maanden = ["2023-01", "2023-02", "2023-04"];
  await schrijf(30, (i) => `${maanden[Math.floor(i / 10)]}-10T00:00:00.000Z`);
  await schrijf(5);
  const koppen: AuditKop[] = [{ nr: 7, hash: (await t.db.auditEvent.findUniqueOrThrow({ where: { nr: 7 } })).hash }, await leesKop(t.db)];
  const dienst = await dienstVan(await maakContext(t));
  expect(await ruimOp(dienst)).toMatchObject({ maanden: 3 });
  expect(await t.db.auditEvent.count()).toBe(5);
  for (const kop of [undefined, ...koppen]) expect(await controleerAudit(t.db, sleutel, kop)).toBeNull();
  await schrijf(1);
  expect(await leesKop(t.db)).toMatchObject({ nr: 36 });
  expect(await controleerAudit(t.db, sleutel)).toBeNull();
  expect(await ruimOp(dienst)).toMatchObject({ maanden: 0 });
  await expect(t.db.$executeRawUnsafe(`DELETE FROM "AuditMaand"`)).rejects.toThrow(/closed months/);
  await expect(t.db.$executeRawUnsafe(`UPDATE "AuditMaand" SET "laatsteNr" = 1`)).rejects.toThrow(/closed months/);
  metSchijf((db) => db.exec(`UPDATE "AuditMaand" SET "laatsteHash" = 'x' WHERE "maand" = '2023-04'`));
  expect(await controleerAudit(t.db, sleutel)).toBe(31);
});

test("two processes that write at once keep one chain", async () => {
  const script = "tests/support/tweede-proces.ts";
  const ander = promisify(execFile)(process.execPath, [script, t.url, "audit", "30"]);
  for (let i = 0; i < 30; i += 1) await schrijf(1);
  expect((await ander).stdout).toContain("klaar");
  expect(await t.db.auditEvent.count()).toBe(60);
  expect(await controleerAudit(t.db, sleutel)).toBeNull();
}, 60_000);

test("every action, actor and result has words in every language", () => {
  for (const woorden of [nl, en]) {
    expect(Object.keys(woorden.actie).toSorted()).toEqual([...AUDIT_ACTIES].toSorted());
    expect(Object.keys(woorden.actor).toSorted()).toEqual([...AUDIT_ACTORS].toSorted());
    expect(Object.keys(woorden.resultaat).toSorted()).toEqual([...AUDIT_RESULTATEN].toSorted());
    for (const zin of Object.values(woorden.actie)) expect(zin.split(/(?<=\.) /).every((deel) => deel.split(" ").length <= 15)).toBe(true);
  }
});

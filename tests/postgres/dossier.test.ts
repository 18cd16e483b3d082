import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { controleerAudit, writeAudit } from "#app/audit/audit.server.ts";
import { sessieContext } from "#app/contexts.ts";
import { leesDeling, lijstDelingen, maakDeling, openDeling, stopDeling } from "#app/delen/deling.server.ts";
import { dienstVan } from "#app/dossier/dienst.server.ts";
import { beginDossier, bewaarDossier, exporteer, ontgrendel, openMetCode, schrijfDossier, verlaat, wisDossier } from "#app/dossier/dossier.server.ts";
import { ruimOp } from "#app/dossier/opruimen.server.ts";
import { telPoging } from "#app/dossier/tellers.server.ts";
import { createDb, type Db } from "#app/lib/db.server.ts";
import { migreer } from "#prisma/migrate.ts";
import { maakContext, maakInhoud, NU, testInstellingen, type ContextDelen } from "#tests/support/context.ts";

const server = inject("postgres");
let db: Db;
let url: string;
beforeEach(async () => {
  const naam = `t${randomUUID().replaceAll("-", "")}`;
  const beheer = await createDb(`${server}/postgres`);
  await beheer.$executeRawUnsafe(`CREATE DATABASE "${naam}" TEMPLATE basis`);
  await beheer.$disconnect();
  url = `${server}/${naam}`;
  db = await createDb(url);
});
afterEach(() => db.$disconnect());

const ctx = (delen: Partial<ContextDelen> = {}) => maakContext({ db, instellingen: testInstellingen({ databaseUrl: url }), ...delen });
const tekst = { versie: "deel-1", hash: "0".repeat(64) };
const wat = { ontvanger: "x", doel: "y", onderdelen: ["a"], bron: { a: 1, b: 2 }, tekst, taal: "nl", wijze: "online" as const, dagen: 7 };

test("migrating again changes nothing (X6)", async () => {
  expect(await migreer(url)).toEqual([]);
});

test("begin, write, save, open, lock, export, leave and delete", async () => {
  const { headers, dossier } = await beginDossier(await ctx(), maakInhoud());
  const ik = (nu = NU) => ctx({ cookie: headers, nu });
  expect(await (await ik()).get(sessieContext).dossier()).toEqual(dossier);
  const na = await schrijfDossier(await ik(), (oud) => ({ ...oud, panelenGezien: ["x"] }), { actie: "antwoord-opgeslagen", revisie: 1 });
  expect(na).toMatchObject({ revisie: 2, bewaard: false });
  await expect(schrijfDossier(await ik(), (oud) => oud, { actie: "antwoord-opgeslagen", revisie: 1 })).rejects.toMatchObject({ code: "changed" });
  const later = new Date(NU.getTime() + 1_801_000);
  expect(await (await ik(later)).get(sessieContext).staat()).toBe("slot");
  const los = await ontgrendel(await ik(later));
  const { code } = await bewaarDossier(await ctx({ cookie: los, nu: later }), 30);
  expect(await openMetCode(await ctx(), code.replace(/.$/, (teken) => (teken === "0" ? "1" : "0")))).toEqual({ ok: false, reden: "onbekend" });
  const open = await openMetCode(await ctx(), code);
  if (!open.ok) throw new Error("the code must open");
  expect(await exporteer(await ctx({ cookie: open.headers }))).toMatchObject({ bewaard: true, eindigtOp: "2026-12-22" });
  await verlaat(await ctx({ cookie: open.headers }));
  expect(await db.dossier.count()).toBe(1);
  await wisDossier(await ctx({ cookie: los, nu: later }));
  expect([await db.dossier.count(), await db.sleutel.count()]).toEqual([0, 0]);
  expect(await controleerAudit(db, (await dienstVan(await ctx())).sleutels.audit)).toBeNull();
});

test("share, open once, read, stop; no share without consent (C1, C4, S5)", async () => {
  const { headers } = await beginDossier(await ctx(), maakInhoud());
  await bewaarDossier(await ctx({ cookie: headers }), 90);
  const deuren = await maakDeling(await ctx({ cookie: headers }), wat);
  const uit = await Promise.all(Array.from({ length: 20 }, async (_, i) => openDeling(await ctx({ netwerk: `10.0.${i}.0/24` }), deuren)));
  const goed = uit.filter((een) => een.ok);
  expect(goed).toHaveLength(1);
  const lezer = () => ctx({ cookie: goed[0]!.headers });
  expect(await leesDeling(await lezer())).toMatchObject({ onderdelen: { a: 1 } });
  expect((await lijstDelingen(await ctx({ cookie: headers })))[0]).toMatchObject({ staat: "geopend", bezoeken: [{}, {}] });
  await stopDeling(await ctx({ cookie: headers }), deuren.id);
  expect(await leesDeling(await lezer())).toBeNull();
  const { dossierId } = await db.deling.findFirstOrThrow();
  const vals = db.$executeRaw`INSERT INTO "Deling" ("id", "dossierId", "toestemmingId", "staat", "gemaaktOp", "eindigtOp")
    VALUES ('vals', ${dossierId}, 'geen', 'klaar', '2026-11-22', '2026-11-29')`;
  await expect(vals).rejects.toThrow(/no share without consent/);
  await expect(db.$executeRawUnsafe(`UPDATE "Toestemming" SET "tekstVersie" = 'x'`)).rejects.toThrow(/consent cannot be changed/);
  await expect(db.$executeRawUnsafe(`UPDATE "Deling" SET "toestemmingId" = 'x'`)).rejects.toThrow(/cannot move/);
});

test("events cannot be changed, removed or emptied; a closed month goes as a whole (A2)", async () => {
  const { sleutels } = await dienstVan(await ctx());
  for (const op of ["2023-01-10T00:00:00.000Z", "2023-01-11T00:00:00.000Z", NU.toISOString()]) {
    await db.$transaction((tx) =>
      writeAudit(tx, sleutels.audit, { actie: "dossier-begonnen", dossierId: "d", delingId: null, resultaat: "gelukt", herkomst: "web:0", actor: "eigenaar", op }),
    );
  }
  for (const sql of [
    `UPDATE "AuditEvent" SET "actie" = 'x'`,
    `DELETE FROM "AuditEvent"`,
    `TRUNCATE "AuditEvent"`,
    `TRUNCATE "AuditMaand"`,
    `INSERT INTO "AuditMaand" VALUES ('2026-11', 3, 3, 'x')`,
    `INSERT INTO "AuditEvent" SELECT 0, "op", "maand", "actie", "dossierId", "delingId", "resultaat", "herkomst", "actor", "hash" FROM "AuditEvent" WHERE "nr" = 1`,
  ]) {
    await expect(db.$executeRawUnsafe(sql), sql).rejects.toThrow(/P0001|audit events|closed/);
  }
  expect(await ruimOp(await dienstVan(await ctx()))).toMatchObject({ maanden: 1 });
  expect(await db.auditEvent.count()).toBe(1);
  expect(await controleerAudit(db, sleutels.audit)).toBeNull();
});

test("many at once: one chain of events, one write per form, ten tries", async () => {
  const { headers } = await beginDossier(await ctx(), maakInhoud());
  const uit = await Promise.allSettled(
    Array.from({ length: 30 }, async () => schrijfDossier(await ctx({ cookie: headers }), (oud) => oud, { actie: "antwoord-opgeslagen", revisie: 1 })),
  );
  expect(uit.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await Promise.all(Array.from({ length: 30 }, async () => beginDossier(await ctx(), maakInhoud())));
  expect(await controleerAudit(db, (await dienstVan(await ctx())).sleutels.audit)).toBeNull();
  expect(await db.auditEvent.count()).toBe(32);
  const pogingen = await Promise.all(Array.from({ length: 30 }, async () => telPoging(await dienstVan(await ctx()), "code", "ID")));
  expect(pogingen.filter(({ mag }) => mag)).toHaveLength(10);
});

test("one owner who answers, shares twice, and stops at once, while others guess: nobody waits for ever, nothing is lost", async () => {
  const { headers, dossier } = await beginDossier(await ctx(), maakInhoud());
  const ik = () => ctx({ cookie: headers });
  const mis = (cijfers: string) => (cijfers === "000000" ? "000001" : "000000");
  let oud = await maakDeling(await ik(), wat);
  for (let ronde = 1; ronde <= 12; ronde += 1) {
    const bezig = oud;
    // Two forms typed on one page: the answers go on for as long as the shares are being made.
    let klaar = 0;
    const deel = async () => maakDeling(await ik(), wat).finally(() => (klaar += 1));
    const antwoord = async () => {
      const context = await ik();
      const { revisie = 0 } = (await context.get(sessieContext).dossier()) ?? {};
      await schrijfDossier(context, (inhoud) => ({ ...inhoud, panelenGezien: ["x"] }), { actie: "antwoord-opgeslagen", revisie });
    };
    const antwoorden = async () => {
      while (klaar < 2) {
        await antwoord().catch((fout: unknown) => expect(fout).toMatchObject({ code: "changed" }));
        await new Promise((verder) => setTimeout(verder, 5));
      }
    };
    const uit = await Promise.allSettled([
      deel(),
      deel(),
      antwoorden(),
      antwoorden(),
      ...Array.from({ length: 3 }, async (_, i) => openDeling(await ctx({ netwerk: `10.${ronde}.${i}.0/24` }), { link: bezig.link, cijfers: mis(bezig.cijfers) })),
      openDeling(await ctx({ netwerk: `10.${ronde}.9.0/24` }), bezig),
      stopDeling(await ik(), bezig.id),
    ]);
    // Who was overtaken too often is told so; a deadlock or a wait that took too long would be another error.
    for (const een of uit) if (een.status === "rejected") expect(een.reason).toMatchObject({ code: "changed" });
    const gemaakt = uit.slice(0, 2).flatMap((een) => (een.status === "fulfilled" ? [een.value as typeof oud] : []));
    expect(await leesDeling(await ctx({ cookie: headers }))).toBeNull();
    oud = gemaakt[0] ?? (await maakDeling(await ik(), wat));
  }
  const [delingen, toestemmingen] = [await db.deling.count(), await db.toestemming.count()];
  expect(delingen).toBe(toestemmingen);
  const nu = await (await ik()).get(sessieContext).dossier();
  expect(nu?.inhoud.delingen).toHaveLength(delingen);
  expect(await db.auditEvent.count({ where: { dossierId: dossier.id, actie: "deling-gemaakt" } })).toBe(delingen);
  expect(await controleerAudit(db, (await dienstVan(await ctx())).sleutels.audit)).toBeNull();
});

import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { controleerAudit } from "#app/audit/audit.server.ts";
import { dienstVan } from "#app/dossier/dienst.server.ts";
import { beginDossier, schrijfDossier } from "#app/dossier/dossier.server.ts";
import { isDatabaseFout, schrijf } from "#app/lib/db.server.ts";
import { bijElkeOpdracht } from "#tests/support/bij-elke-opdracht.ts";
import { cookieVan, maakContext, maakInhoud } from "#tests/support/context.ts";
import { makeDb, type TestDb } from "#tests/support/db.ts";

let opdrachten: string[] = [];
let breekt: RegExp | null = null;
bijElkeOpdracht((wanneer, sql) => {
  if (wanneer === "voor" && breekt?.test(sql)) throw new Database.SqliteError("disk I/O error", "SQLITE_IOERR");
  if (wanneer === "na") opdrachten.push(sql.trim());
});

let t: TestDb;
beforeEach(async () => {
  t = await makeDb();
  opdrachten = [];
});
afterEach(async () => {
  breekt = null;
  await t.sluit();
});

const commits = () => opdrachten.filter((sql) => sql === "COMMIT").length;
const tel = (sleutel: string) => schrijf(t.db, (tx) => Promise.resolve(tx.$executeRaw`INSERT INTO "Teller" ("sleutel", "aantal", "dag") VALUES (${sleutel}, ${1}, ${"2026-11-22"})`));
const sleutels = async () => (await t.db.teller.findMany({ select: { sleutel: true }, orderBy: { sleutel: "asc" } })).map(({ sleutel }) => sleutel);

test("answers of twenty people at one moment are one commit, each with its event, in one whole chain (X1, A4)", async () => {
  const mensen = await Promise.all(Array.from({ length: 20 }, async () => cookieVan((await beginDossier(await maakContext(t), maakInhoud())).headers)));
  opdrachten = [];
  const uit = await Promise.all(
    mensen.map(async (cookie, nr) => schrijfDossier(await maakContext({ ...t, cookie }), (oud) => ({ ...oud, panelenGezien: [`${nr}`] }), { actie: "antwoord-opgeslagen" })),
  );
  expect(uit.map(({ revisie, inhoud }) => [revisie, inhoud.panelenGezien])).toEqual(mensen.map((_, nr) => [2, [`${nr}`]]));
  expect(commits()).toBe(1);
  expect(await t.db.auditEvent.count({ where: { actie: "antwoord-opgeslagen" } })).toBe(20);
  const dienst = await dienstVan(await maakContext(t));
  expect(await controleerAudit(t.db, dienst.sleutels.audit)).toBeNull();
});

test("nobody hears of success before the commit (X1)", async () => {
  await Promise.all(["a", "b", "c"].map((sleutel) => tel(sleutel).then(() => opdrachten.push(`heard ${sleutel}`))));
  expect(opdrachten.filter((regel) => regel === "COMMIT" || regel.startsWith("heard"))).toEqual(["COMMIT", "heard a", "heard b", "heard c"]);
});

test("what one throws undoes its own part alone (X1)", async () => {
  const mislukt = schrijf(t.db, async (tx) => {
    await tx.$executeRaw`INSERT INTO "Teller" ("sleutel", "aantal", "dag") VALUES (${"half"}, ${1}, ${"2026-11-22"})`;
    throw new Error("halfway");
  });
  const uit = await Promise.allSettled([tel("voor"), mislukt, tel("na")]);
  expect(uit.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(uit[1]).toMatchObject({ reason: new Error("halfway") });
  expect(commits()).toBe(1);
  expect(await sleutels()).toEqual(["na", "voor"]);
});

test.each([["the commit", /^COMMIT/], ["the beginning", /^BEGIN IMMEDIATE/], ["undoing", /^(?:RELEASE|ROLLBACK TO)/]])(
  "a failure of %s fails for all who share it, leaves nothing, and the next one writes (X1, X9)",
  async (_, waar) => {
    breekt = waar;
    const uit = await Promise.allSettled([tel("a"), tel("b")]);
    breekt = null;
    for (const een of uit) expect(een.status === "rejected" && isDatabaseFout(een.reason)).toBe(true);
    expect(await sleutels()).toEqual([]);
    await tel("c");
    expect(await sleutels()).toEqual(["c"]);
  },
);

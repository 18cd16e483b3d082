import { createHash } from "node:crypto";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { leesDeling, maakDeling, openDeling, stopDeling, type DelingDeuren } from "#app/delen/deling.server.ts";
import { dienstVan } from "#app/dossier/dienst.server.ts";
import { beginDossier, bewaarDossier, exporteer, openMetCode, schrijfDossier, verlaat, wisDossier } from "#app/dossier/dossier.server.ts";
import { ruimOp } from "#app/dossier/opruimen.server.ts";
import { bijElkeOpdracht } from "#tests/support/bij-elke-opdracht.ts";
import { cookieVan, maakContext, maakInhoud, NU } from "#tests/support/context.ts";
import { makeDb, type TestDb } from "#tests/support/db.ts";

// The slow derivation touches no database.
vi.mock("node:crypto", async (echt) => (await import("#tests/support/snelle-afleiding.ts")).metSnelleAfleiding(await echt()));

/** What no disk can make fail: undoing, settings, and the stock adapter's deferred beginning, which touches no file. */
const ZONDER_SCHIJF = /^\s*(?:ROLLBACK|PRAGMA|BEGIN\s*$)/i;

/** Counts down statements; the one that reaches zero fails as a broken disk does. */
let nog = Number.POSITIVE_INFINITY;
let geraakt = "";
bijElkeOpdracht((wanneer, sql) => {
  if (wanneer === "na" || ZONDER_SCHIJF.test(sql)) return;
  nog -= 1;
  if (nog !== 0) return;
  geraakt = sql.trim().split("\n")[0]!;
  throw new Database.SqliteError("disk I/O error", "SQLITE_IOERR");
});

let t: TestDb;
beforeEach(async () => {
  t = await makeDb();
});
afterEach(async () => {
  nog = Number.POSITIVE_INFINITY;
  await t.sluit();
});

const nieuw = { ontvanger: "x", doel: "y", onderdelen: ["a"], bron: { a: 1 }, tekst: { versie: "deel-1", hash: "0".repeat(64) }, taal: "nl", wijze: "online" as const, dagen: 7 };

/** What somebody can have before the action. */
interface Wereld {
  readonly cookie: string;
  readonly code: string;
  readonly deuren: DelingDeuren;
  readonly lezer: string;
}

const ik = ({ cookie }: Wereld, seconden = 0) => maakContext({ ...t, cookie, nu: new Date(NU.getTime() + seconden * 1000) });

async function maakWereld(): Promise<Wereld> {
  const oud = await beginDossier(await maakContext({ ...t, nu: new Date("2026-11-01T10:00:00Z") }), maakInhoud());
  expect(oud.dossier.eindigtOp < "2026-11-22").toBe(true);
  const { headers } = await beginDossier(await maakContext(t), maakInhoud());
  const eigen = () => maakContext({ ...t, cookie: headers });
  const { code } = await bewaarDossier(await eigen(), 90);
  const deuren = await maakDeling(await eigen(), nieuw);
  const open = await openDeling(await maakContext(t), await maakDeling(await eigen(), nieuw));
  if (!open.ok) throw new Error("the share must open");
  return { cookie: cookieVan(headers), code, deuren, lezer: cookieVan(open.headers) };
}

/** Every action with an event: what it does, and the events it gives. `leest`: nothing but the event is written. */
const acties: Readonly<Record<string, { doe: (w: Wereld) => Promise<unknown>; events: readonly string[]; leest?: true }>> = {
  begin: { doe: async () => beginDossier(await maakContext(t), maakInhoud()), events: ["dossier-begonnen"] },
  "begin in a browser that has one": { doe: async (w) => beginDossier(await ik(w), maakInhoud()), events: ["dossier-begonnen"] },
  answer: { doe: async (w) => schrijfDossier(await ik(w), (oud) => ({ ...oud, panelenGezien: ["x"] }), { actie: "antwoord-opgeslagen" }), events: ["antwoord-opgeslagen"] },
  save: { doe: async (w) => bewaarDossier(await ik(w), 30), events: ["dossier-bewaard"] },
  "open with the code": { doe: async (w) => openMetCode(await ik(w), w.code), events: ["dossier-geopend-met-code"] },
  "open with a wrong code": { doe: async (w) => openMetCode(await ik(w), w.code.replace(/.$/, (teken) => (teken === "0" ? "1" : "0"))), events: ["code-onjuist"], leest: true },
  "take along": { doe: async (w) => exporteer(await ik(w)), events: ["dossier-geexporteerd"], leest: true },
  share: { doe: async (w) => maakDeling(await ik(w), nieuw), events: ["deling-gemaakt", "toestemming-gegeven"] },
  "open a share": { doe: async (w) => openDeling(await maakContext(t), w.deuren), events: ["deling-geopend"] },
  "read a share": { doe: async (w) => leesDeling(await maakContext({ ...t, cookie: w.lezer })), events: ["deling-gelezen"], leest: true },
  "stop a share": { doe: async (w) => stopDeling(await ik(w), w.deuren.id), events: ["deling-gestopt"] },
  leave: { doe: async (w) => verlaat(await ik(w)), events: ["dossier-verlaten"] },
  delete: { doe: async (w) => wisDossier(await ik(w)), events: ["dossier-gewist"] },
  "clean up": { doe: async () => ruimOp(await dienstVan(await maakContext(t))), events: ["dossier-verlopen"] },
};

/** One hash over everything but events and counters. */
function inhoud(): string {
  const db = new Database(t.url.slice("file:".length), { readonly: true });
  const hash = createHash("sha256");
  for (const tabel of ["Dossier", "Sleutel", "Deling", "DelingSleutel", "Toestemming"]) {
    for (const rij of db.prepare(`SELECT * FROM "${tabel}" ORDER BY 1`).raw().all() as unknown[][]) for (const waarde of rij) hash.update(Buffer.isBuffer(waarde) ? waarde : String(waarde)).update("\0");
  }
  db.close();
  return hash.digest("hex");
}

const events = async (vanaf: number) => (await t.db.auditEvent.findMany({ where: { nr: { gt: vanaf } }, select: { actie: true } })).map(({ actie }) => actie).toSorted();

test.each(Object.entries(acties))("%s: a fault at any statement leaves the action with its events, or neither (A4)", async (_, { doe, events: verwacht, leest }) => {
  let [fouten, heel] = [0, 0];
  for (let n = 1; ; n += 1) {
    const wereld = await maakWereld();
    const [voor, nr] = [inhoud(), await t.db.auditEvent.count()];
    [nog, geraakt] = [n, ""];
    const uit = await doe(wereld).then((waarde) => ({ waarde }), () => null);
    nog = Number.POSITIVE_INFINITY;
    const gemeld = await events(nr);
    const isGebeurd = inhoud() !== voor;
    const waar = `statement ${n}: ${geraakt}`;
    expect([[], verwacht], waar).toContainEqual(gemeld);
    if (!leest) expect(isGebeurd, waar).toBe(gemeld.length > 0);
    // What nobody noted nobody saw.
    else if (gemeld.length === 0) expect(uit, waar).toBeNull();
    if (geraakt === "") {
      expect(gemeld).toEqual(verwacht);
      break;
    }
    fouten += 1;
    heel += gemeld.length === 0 ? 1 : 0;
    // The next one finds a database that works, with nobody waiting for a turn that was never given back.
    await schrijfDossier(await maakContext({ ...t, cookie: (await beginDossier(await maakContext(t), maakInhoud())).headers }), (oud) => oud, { actie: "antwoord-opgeslagen" });
    await t.db.dossier.deleteMany();
  }
  // A transaction is at least its beginning, its event and its end.
  expect(fouten).toBeGreaterThanOrEqual(4);
  expect(heel).toBeGreaterThanOrEqual(3);
}, 120_000);

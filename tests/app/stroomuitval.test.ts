import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sessieContext } from "#app/contexts.ts";
import { maakDeling, stopDeling } from "#app/delen/deling.server.ts";
import { beginDossier, schrijfDossier } from "#app/dossier/dossier.server.ts";
import { ontsleutelRecord } from "#app/dossier/keys.server.ts";
import { plaatsVan } from "#app/dossier/open-dossier.server.ts";
import { cookieVan, maakContext, maakInhoud } from "#tests/support/context.ts";
import { makeDb, type TestDb } from "#tests/support/db.ts";

/*
 * Power loss. What was acknowledged has been synced (`synchronous=FULL`, read back from the connections in use in
 * opslag.test.ts; seen at the system calls in tests/stroom), so the disk holds the log up to there; of what came after it
 * holds any part, or rubbish. This replays that: the files as they were at each acknowledgement, with the rest cut off,
 * zeroed or scrambled at a thousand places.
 */

let t: TestDb;
beforeEach(async () => {
  t = await makeDb();
});
afterEach(() => t.sluit());

const bestand = () => t.url.slice("file:".length);
const lees = (naam: string) => (existsSync(naam) ? readFileSync(naam) : Buffer.alloc(0));

/** The files at the moment of an acknowledgement, and what must be there ever after. */
interface Moment {
  readonly db: Buffer;
  readonly wal: Buffer;
  readonly revisie: number;
  readonly delingen: number;
  readonly events: number;
}

/** Opens a copy of the files as a machine does that comes back, and gives what it finds. */
function herstel(db: Buffer, wal: Buffer): { revisie: number; delingen: number; events: number; inhoud: Uint8Array; heel: string } {
  const map = path.join(t.map, "terug");
  mkdirSync(map);
  const naam = path.join(map, "x.db");
  writeFileSync(naam, db);
  writeFileSync(`${naam}-wal`, wal);
  const terug = new Database(naam);
  try {
    const { revisie, inhoud } = terug.prepare(`SELECT "revisie", "inhoud" FROM "Dossier"`).get() as { revisie: number; inhoud: Uint8Array };
    const aantal = (tabel: string) => terug.prepare(`SELECT count(*) FROM "${tabel}"`).pluck().get() as number;
    return { revisie, inhoud, delingen: aantal("Deling"), events: aantal("AuditEvent"), heel: String(terug.pragma("integrity_check", { simple: true })) };
  } finally {
    terug.close();
    rmSync(map, { recursive: true });
  }
}

/** A journey of answers and shares; the files and the state after each acknowledgement. */
async function reis(): Promise<{ momenten: readonly Moment[]; dossierId: string; sleutel: Uint8Array }> {
  const { headers, dossier } = await beginDossier(await maakContext(t), maakInhoud());
  const ik = () => maakContext({ ...t, cookie: cookieVan(headers) });
  const momenten: Moment[] = [];
  // What was acknowledged is counted here, and not looked up where it should have been written.
  const staat = { revisie: 0, delingen: 0, events: 0 };
  const onthoud = (erbij: typeof staat) => {
    for (const naam of ["revisie", "delingen", "events"] as const) staat[naam] += erbij[naam];
    momenten.push({ db: lees(bestand()), wal: lees(`${bestand()}-wal`), ...staat });
  };
  onthoud({ revisie: 1, delingen: 0, events: 1 });
  const { sleutel } = (await (await ik()).get(sessieContext).geopend())!;
  for (let i = 1; i <= 40; i += 1) {
    await schrijfDossier(await ik(), (oud) => ({ ...oud, panelenGezien: [...oud.panelenGezien, `paneel ${i}`] }), { actie: "antwoord-opgeslagen" });
    onthoud({ revisie: 1, delingen: 0, events: 1 });
    if (i % 10 !== 0) continue;
    const { id } = await maakDeling(await ik(), { ontvanger: "x", doel: "y", onderdelen: ["a"], bron: { a: 1 }, tekst: { versie: "deel-1", hash: "0".repeat(64) }, taal: "nl", wijze: "online", dagen: 7 });
    onthoud({ revisie: 1, delingen: 1, events: 2 });
    // Stopping empties the log: the database file itself changes here.
    if (i === 20) {
      await stopDeling(await ik(), id);
      onthoud({ revisie: 0, delingen: 0, events: 1 });
    }
  }
  return { momenten, dossierId: dossier.id, sleutel };
}

test("after a cut at any of a thousand places behind an acknowledgement, what was acknowledged is there and whole (X3)", async () => {
  const { momenten, dossierId, sleutel } = await reis();
  let [sneden, verder] = [0, 0];
  for (const [nr, moment] of momenten.entries()) {
    const straks = momenten[nr + 1];
    if (!straks || straks.wal.length <= moment.wal.length) continue;
    const staart = straks.wal.subarray(moment.wal.length);
    expect(straks.wal.subarray(0, moment.wal.length).equals(moment.wal)).toBe(true);
    for (let keer = 0; keer < 9; keer += 1) {
      const einde = Math.floor((staart.length * keer) / 8);
      const heel = staart.subarray(0, einde);
      const rest = Buffer.alloc(staart.length - einde, keer % 2 === 0 ? 0 : 0xa5);
      for (const over of [heel, Buffer.concat([heel, rest]), Buffer.concat([Buffer.alloc(einde, 0x5a), staart.subarray(einde)])]) {
        sneden += 1;
        const na = herstel(moment.db, Buffer.concat([moment.wal, over]));
        expect(na.heel).toBe("ok");
        // All of what was acknowledged; of what was not, everything or nothing.
        const staat = { revisie: na.revisie, delingen: na.delingen, events: na.events };
        expect([moment, straks].map(({ revisie, delingen, events }) => ({ revisie, delingen, events }))).toContainEqual(staat);
        if (na.revisie > moment.revisie) verder += 1;
        expect(ontsleutelRecord(sleutel, na.inhoud, plaatsVan(dossierId))).toMatchObject({ schema: 1 });
      }
    }
  }
  expect(sneden).toBeGreaterThanOrEqual(1000);
  expect(verder).toBeGreaterThan(0);
}, 300_000);

test("a checkpoint that is cut off halfway loses nothing: the log is emptied after the file was written (X3)", async () => {
  const { momenten } = await reis();
  const nr = momenten.findIndex((moment, i) => i > 0 && moment.wal.length < momenten[i - 1]!.wal.length);
  const [voor, na] = [momenten[nr - 1]!, momenten[nr]!];
  expect(na.db.equals(voor.db)).toBe(false);
  const BLAD = 4096;
  for (let bladen = 0; bladen <= na.db.length / BLAD; bladen += 1) {
    // So many pages reached the file; the log of before is still there, and the last page is torn in two.
    const half = Buffer.concat([na.db.subarray(0, bladen * BLAD), voor.db.subarray(bladen * BLAD)]);
    if (half.length > bladen * BLAD + 100) na.db.copy(half, bladen * BLAD, bladen * BLAD, bladen * BLAD + 100);
    const terug = herstel(half, voor.wal);
    expect(terug).toMatchObject({ heel: "ok", revisie: voor.revisie, delingen: voor.delingen, events: voor.events });
  }
}, 60_000);

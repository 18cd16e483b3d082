import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { migreer } from "#prisma/migrate.ts";
import { type Reply, Visitor } from "#tests/support/ask.ts";
import { ROOT } from "#tests/support/build.ts";
import { integrity, openDatabase } from "#tests/support/digest.ts";
import { begin, fill, flowOf } from "#tests/support/journey.ts";
import { NODE, startServer } from "#tests/support/server.ts";

/** Of a process that does nothing but save, and of the server with its pages, which takes longer to start. */
const KILLS = 200;
const SERVER_KILLS = 20;

/** Revision of the one dossier, and how many answers the audit trail counts. */
function state(folder: string): { revision: number; events: number } {
  const db = openDatabase(folder);
  try {
    const revision = (db.prepare(`SELECT "revisie" FROM "Dossier"`).pluck().get() as number | undefined) ?? 0;
    const events = db.prepare(`SELECT count(*) FROM "AuditEvent"`).pluck().get() as number;
    return { revision, events };
  } finally {
    db.close();
  }
}

/** Runs the writer until the kill; gives how many answers it was told were saved. */
async function writeAndKill(folder: string, revision: number, delay: number): Promise<number> {
  const child = spawn(NODE, ["tests/support/kill-writer.ts"], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, DATA_DIR: folder, TEST_REVISION: String(revision), NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let signs = "";
  let errors = "";
  child.stdout.on("data", (chunk: Buffer) => {
    if (!signs.includes(".") && chunk.includes(".")) setTimeout(() => child.kill("SIGKILL"), delay);
    signs += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  await once(child, "close");
  if (child.signalCode !== "SIGKILL") throw new Error(`the writer ended by itself:\n${errors}`);
  return signs.split(".").length - 1;
}

/** Kills the writer again and again on one data folder and compares what it was told with what is there. */
async function lane(kills: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "rechtsroute-kill-"));
  try {
    await migreer(`file:${join(folder, "rechtsroute.db")}`);
    for (let kill = 0; kill < kills; kill++) {
      const before = state(folder);
      // Between two writes or in the middle of one, after one write or after many.
      const acknowledged = await writeAndKill(folder, Math.max(before.revision, 1), (kill * 7) % 40);
      const after = state(folder);
      const written = after.revision - Math.max(before.revision, 1);
      expect(acknowledged).toBeGreaterThan(0);
      expect(written, `kill ${kill}`).toBeGreaterThanOrEqual(acknowledged);
      expect(written, `kill ${kill}`).toBeLessThanOrEqual(acknowledged + 1);
      // A4: each write has its event, and no event stands alone.
      expect(after.events - before.events).toBe(after.revision - before.revision);
    }
    expect(integrity(folder)).toBe("ok");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Kills the server again and again on one data folder, and looks at the page for what it was told. */
async function serverLane(kills: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "rechtsroute-kill-"));
  const cookies = new Map<string, string>();
  let sent = 0;
  let acknowledged = 0;
  try {
    for (let kill = 0; kill < kills; kill++) {
      await using server = await startServer({ dataFolder: folder });
      const browser = new Visitor(server.origin, cookies);
      if (kill === 0) await begin(browser, "bezwaar");
      let page = await browser.ask("/vraag/1");
      if (kill > 0) expect([CHOICES[acknowledged % CHOICES.length], CHOICES[sent % CHOICES.length]]).toContain(chosen(page));
      sent = acknowledged = CHOICES.indexOf(chosen(page) ?? "");
      setTimeout(() => server.child.kill("SIGKILL"), 60 + kill * 10);
      try {
        for (;;) {
          sent = acknowledged + 1;
          const form = fill(page, flowOf("bezwaar"), { "bz-organisatie": CHOICES[sent % CHOICES.length]! });
          expect((await browser.ask("/vraag/1", { form })).status).toBe(303);
          acknowledged = sent;
          page = await browser.ask("/vraag/1");
        }
      } catch (error) {
        expect(server.child.killed, String(error)).toBe(true);
      }
      expect(integrity(folder)).toBe("ok");
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe("X1 kill -9 in the middle of saving", () => {
  it(`${KILLS} times: nothing acknowledged is lost, nothing is half, the database opens`, async () => {
    await Promise.all([lane(KILLS / 2), lane(KILLS / 2)]);
  }, 900_000);

  it(`${SERVER_KILLS} times of the whole server: what was acknowledged is on the page`, async () => {
    await Promise.all([serverLane(SERVER_KILLS / 2), serverLane(SERVER_KILLS / 2)]);
  }, 300_000);
});

/** More answers than two, so that an old one cannot pass for the next. */
const CHOICES = ["gemeente", "uwv", "svb", "duo", "cak"];

/** The answer that the page shows as chosen. */
function chosen(page: Reply): string | undefined {
  const input = /<input\b[^>]*\bchecked\b[^>]*>/.exec(page.text)?.[0];
  return /\bvalue="([^"]*)"/.exec(input ?? "")?.[1];
}

import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { Visitor } from "#tests/support/ask.ts";
import { integrity, openDatabase } from "#tests/support/digest.ts";
import { begin, fill, flowOf } from "#tests/support/journey.ts";
import { startServer } from "#tests/support/server.ts";

const ROUNDS = 100;
const CHOICES = ["gemeente", "uwv", "svb", "duo", "cak"];

/** From now on the process can write no byte to any file, or again as many as it likes: what a full disk does to it. */
function diskOf(pid: number, state: "full" | "free"): void {
  execFileSync("prlimit", ["--pid", String(pid), `--fsize=${state === "full" ? "0" : "unlimited"}:`]);
}

/** What is stored: the revision of the one dossier, and how many answers the audit trail counts. */
function stored(folder: string): { readonly revision: number; readonly events: number } {
  const db = openDatabase(folder);
  try {
    return {
      revision: db.prepare(`SELECT "revisie" FROM "Dossier"`).pluck().get() as number,
      events: db.prepare(`SELECT count(*) FROM "AuditEvent"`).pluck().get() as number,
    };
  } finally {
    db.close();
  }
}

describe("X4 a disk that is full", () => {
  it(`${ROUNDS} times: a plain 503 with a telephone number, nothing half, pages still open, and afterwards everything goes on`, async () => {
    await using server = await startServer();
    const { pid } = server.child;
    const visitor = new Visitor(server.origin);
    let page = await begin(visitor, "bezwaar");
    const start = stored(server.dataFolder);
    for (let round = 0; round < ROUNDS; round++) {
      const form = fill(page, flowOf("bezwaar"), { "bz-organisatie": CHOICES[round % CHOICES.length]! });
      diskOf(pid!, "full");
      const refused = await visitor.ask("/vraag/1", { form });
      expect(refused.status, `round ${round}`).toBe(503);
      expect(refused.text).toContain("0800-8020");
      expect(refused.headers["retry-after"]).toMatch(/^\d+$/);
      expect((await visitor.ask("/vraag/1")).status).toBe(200);
      diskOf(pid!, "free");
      expect(stored(server.dataFolder)).toEqual({ revision: start.revision + round, events: start.events + round });
      // The very form that was refused, as a person sends it who goes back and tries again.
      expect((await visitor.ask("/vraag/1", { form })).status, `round ${round}`).toBe(303);
      page = await visitor.ask("/vraag/1");
    }
    expect(stored(server.dataFolder)).toEqual({ revision: start.revision + ROUNDS, events: start.events + ROUNDS });
    expect(integrity(server.dataFolder)).toBe("ok");
    expect(server.log).not.toContain("crashed");
  });
});

import { expect, test } from "vitest";
import { controleerAudit } from "#app/audit/audit.server.ts";
import { sessieContext } from "#app/contexts.ts";
import { dienstVan } from "#app/dossier/dienst.server.ts";
import { beginDossier, schrijfDossier } from "#app/dossier/dossier.server.ts";
import { createDb } from "#app/lib/db.server.ts";
import { migreer } from "#prisma/migrate.ts";
import { maakContext, maakInhoud, testInstellingen } from "#tests/support/context.ts";
import { Postgres } from "./server.ts";

const KEREN = 50;

test(`kill -9 of the database ${KEREN} times while answers are saved: nothing acknowledged is lost, nothing is half, back within 5 seconds (X2)`, async () => {
  const server = new Postgres();
  await server.maak();
  const url = `${server.url}/basis`;
  const duren: number[] = [];
  try {
    await migreer(url);
    let db = await createDb(url);
    const ctx = (cookie?: Headers) => maakContext({ db, instellingen: testInstellingen({ databaseUrl: url }), cookie });
    const { headers } = await beginDossier(await ctx(), maakInhoud());
    let bevestigd = 1;
    for (let keer = 0; keer < KEREN; keer += 1) {
      let dood: Promise<void> | undefined;
      const begin = bevestigd;
      try {
        for (;;) {
          await schrijfDossier(await ctx(headers), (oud) => ({ ...oud, panelenGezien: [`paneel ${bevestigd}`] }), { actie: "antwoord-opgeslagen" });
          bevestigd += 1;
          // Between two writes or in the middle of one, after one write or after many.
          dood ??= new Promise((klaar) => setTimeout(klaar, (keer * 7) % 40)).then(() => server.dood());
        }
      } catch (fout) {
        expect(dood, String(fout)).toBeDefined();
      }
      await dood;
      await db.$disconnect();
      duren.push(await server.start());
      db = await createDb(url);
      const terug = await (await ctx(headers)).get(sessieContext).dossier();
      expect(terug!.revisie, `kill ${keer}`).toBeGreaterThanOrEqual(bevestigd);
      expect(terug!.revisie, `kill ${keer}`).toBeLessThanOrEqual(bevestigd + 1);
      // A4: each write has its event, and no event stands alone.
      expect(await db.auditEvent.count()).toBe(terug!.revisie);
      expect(bevestigd).toBeGreaterThan(begin);
      bevestigd = terug!.revisie;
    }
    expect(await controleerAudit(db, (await dienstVan(await ctx())).sleutels.audit)).toBeNull();
    await db.$disconnect();
  } finally {
    await server.stop();
  }
  expect(Math.max(...duren)).toBeLessThan(5_000);
}, 600_000);

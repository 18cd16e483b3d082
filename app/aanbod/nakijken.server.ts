import { parseArgs } from "node:util";
import { createDb } from "#app/lib/db.server.ts";
import { leesInstellingen } from "#app/lib/env.server.ts";
import { vandaag } from "#app/lib/vandaag.ts";
import { isDatum } from "#flows/engine/datum.ts";
import { alleAanbod } from "./gids.server.ts";
import { handelAf } from "./meldingen.server.ts";
import { lijstVoorRedactie } from "./nakijken.ts";
import { draai, OpdrachtFout } from "./opdracht.server.ts";

/**
 * `npm run -s directory:review -- [--done ID] [--date 2026-11-22]`: what an editor of the directory has to look at. `--done`
 * takes the reports of one entry away, once it was looked at.
 */
await draai(async () => {
  const { values } = parseArgs({ options: { done: { type: "string" }, date: { type: "string" } } });
  // eslint-disable-next-line no-restricted-syntax -- a command begins with the clock
  const dag = values.date ?? vandaag(new Date());
  if (!isDatum(dag)) throw new OpdrachtFout(`bad date "${dag}": write YYYY-MM-DD`);
  const db = await createDb(leesInstellingen(process.env).databaseUrl);
  try {
    if (values.done !== undefined) {
      const aantal = await handelAf(db, values.done);
      if (aantal === 0) throw new OpdrachtFout(`no reports of "${values.done}"`);
      process.stdout.write(`${values.done}: done\n`);
      return 0;
    }
    const [meldingen, gaten] = await Promise.all([
      db.aanbodMelding.findMany({ orderBy: [{ aantal: "desc" }, { aanbodId: "asc" }] }),
      db.witteVlek.findMany({ orderBy: [{ maand: "desc" }, { aantal: "desc" }] }),
    ]);
    for (const { kop, regels } of lijstVoorRedactie(await alleAanbod(db), meldingen, gaten, dag)) process.stdout.write(`${kop} (${regels.length})\n${regels.map((regel) => `  ${regel}\n`).join("")}\n`);
  } finally {
    await db.$disconnect();
  }
  return 0;
});

import { parseArgs } from "node:util";
import { vandaag } from "#flows/engine/vandaag.ts";
import { startDiensten, stopDiensten } from "#app/middleware/services.server.ts";
import { datumVan, draai, OpdrachtFout } from "#flows/engine/opdracht.ts";
import { alleAanbod } from "./gids.server.ts";
import { handelAf } from "./meldingen.server.ts";
import { lijstVoorRedactie } from "./nakijken.ts";

/**
 * `npm run -s directory:review -- [--done ID] [--date 2026-11-22]`: what an editor of the directory has to look at. `--done`
 * takes the reports of one entry away, once it was looked at.
 */
await draai(process, async () => {
  const { values } = parseArgs({ options: { done: { type: "string" }, date: { type: "string" } } });
  const { db, klok } = await startDiensten();
  try {
    const dag = datumVan(values.date, vandaag(klok()));
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
    await stopDiensten();
  }
  return 0;
});

import { parseArgs } from "node:util";
import { createDb } from "#app/lib/db.server.ts";
import { leesInstellingen } from "#app/lib/env.server.ts";
import { draai, OpdrachtFout } from "#flows/engine/opdracht.ts";
import { gemeenteMet } from "./gemeenten.ts";
import { schrijfAanbod, VORMEN } from "./bestand.server.ts";
import { alleAanbod } from "./gids.server.ts";
import { gemeentenVan } from "./zoeken.ts";

/** `npm run -s directory:export -- [--format json|csv|hsds] [--gemeente GM0034]`: the directory on standard output. */
await draai(process, async () => {
  const { values } = parseArgs({ options: { format: { type: "string", default: "json" }, gemeente: { type: "string" } } });
  const vorm = VORMEN.find((naam) => naam === values.format);
  if (vorm === undefined) throw new OpdrachtFout(`unknown format "${values.format}": ${VORMEN.join(", ")}`);
  const { gemeente } = values;
  if (gemeente !== undefined && !gemeenteMet(gemeente)) throw new OpdrachtFout(`unknown gemeente "${gemeente}"`);
  const db = await createDb(leesInstellingen(process.env).databaseUrl);
  try {
    const alle = await alleAanbod(db);
    process.stdout.write(schrijfAanbod(gemeente === undefined ? alle : alle.filter((een) => gemeentenVan(een).includes(gemeente)), vorm));
  } finally {
    await db.$disconnect();
  }
  return 0;
});

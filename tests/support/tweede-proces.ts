/**
 * A second process on the same database: `node tests/support/tweede-proces.ts <url> <what> <count>`.
 * `audit` adds events, `opruimen` cleans up. Prints `klaar` when it is done.
 */
import { writeAudit } from "#app/audit/audit.server.ts";
import { dienstVan } from "#app/dossier/dienst.server.ts";
import { ruimOp } from "#app/dossier/opruimen.server.ts";
import { createDb } from "#app/lib/db.server.ts";
import { maakContext, NU, testInstellingen } from "#tests/support/context.ts";

const [url = "", wat, aantal = "1"] = process.argv.slice(2);
const db = await createDb(url);
const dienst = await dienstVan(await maakContext({ db, instellingen: testInstellingen({ databaseUrl: url }) }));
console.info("begint");
if (wat === "audit") {
  for (let i = 0; i < Number(aantal); i += 1) {
    await db.$transaction((tx) =>
      writeAudit(tx, dienst.sleutels.audit, {
        actie: "antwoord-opgeslagen",
        dossierId: "ander-proces",
        delingId: null,
        resultaat: "gelukt",
        herkomst: "web:1",
        actor: "eigenaar",
        op: NU.toISOString(),
      }),
    );
  }
} else {
  await ruimOp(dienst);
}
await db.$disconnect();
console.info("klaar");

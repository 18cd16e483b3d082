/**
 * A process that kills itself right after its nth statement: `node tests/support/sterf-bij.ts <url> <what> <n>`. `migreer`
 * migrates the database, `opruimen` cleans it up. Ends with 0 when it had fewer statements.
 */
import { bijElkeOpdracht } from "./bij-elke-opdracht.ts";

const [url = "", wat, n] = process.argv.slice(2);
let nog = Number.POSITIVE_INFINITY;
bijElkeOpdracht((wanneer) => {
  if (wanneer === "na" && (nog -= 1) === 0) process.kill(process.pid, "SIGKILL");
});
if (wat === "migreer") {
  const { migreer } = await import("#prisma/migrate.ts");
  nog = Number(n);
  await migreer(url);
} else {
  const { dienstVan } = await import("#app/dossier/dienst.server.ts");
  const { ruimOp } = await import("#app/dossier/opruimen.server.ts");
  const { createDb } = await import("#app/lib/db.server.ts");
  const { maakContext, testInstellingen } = await import("#tests/support/context.ts");
  const db = await createDb(url);
  const dienst = await dienstVan(await maakContext({ db, instellingen: testInstellingen({ databaseUrl: url }) }));
  nog = Number(n);
  await ruimOp(dienst);
  await db.$disconnect();
}
console.info("klaar");

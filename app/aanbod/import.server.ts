import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createDb } from "#app/lib/db.server.ts";
import { leesInstellingen } from "#app/lib/env.server.ts";
import { draai, leesBestand, OpdrachtFout } from "#flows/engine/opdracht.ts";
import { leesRijen, vormVan, VORMEN, type Vorm } from "./bestand.server.ts";
import { bewaarAanbod } from "./gids.server.ts";
import { keurRijen } from "./invoer.ts";

/**
 * `npm run directory:import -- FILE [--strict | --partial] [--format json|csv|hsds] [--dry-run]`: puts a list of offers into
 * the directory. Every rejected row is named with its line and reason. `--strict` (the default) then imports nothing,
 * `--partial` the rest. Exit code 0: all rows; 1: some were rejected; 2: the command is wrong.
 */
const opties = { strict: { type: "boolean" }, partial: { type: "boolean" }, "dry-run": { type: "boolean" }, format: { type: "string" } } as const;

const isVorm = (tekst: string): tekst is Vorm => (VORMEN as readonly string[]).includes(tekst);

await draai(process, async () => {
  const { values, positionals } = parseArgs({ options: opties, allowPositionals: true });
  if (positionals.length !== 1) throw new OpdrachtFout("give one file: npm run directory:import -- FILE");
  if (values.strict && values.partial) throw new OpdrachtFout("choose --strict or --partial");
  if (values.format !== undefined && !isVorm(values.format)) throw new OpdrachtFout(`unknown format "${values.format}": ${VORMEN.join(", ")}`);
  const tekst = leesBestand(positionals[0]!, readFileSync);
  const { goed, afgekeurd } = keurRijen(leesRijen(tekst, values.format ?? vormVan(tekst)));
  for (const { regel, id, redenen } of afgekeurd) for (const reden of redenen) process.stdout.write(`line ${regel}${id === "" ? "" : ` (${id.slice(0, 60)})`}: ${reden}\n`);
  const neemt = afgekeurd.length === 0 || values.partial ? goed : [];
  if (!values["dry-run"] && neemt.length > 0) {
    const db = await createDb(leesInstellingen(process.env).databaseUrl);
    try {
      await bewaarAanbod(db, neemt);
    } finally {
      await db.$disconnect();
    }
  }
  process.stdout.write(`${afgekeurd.length} rejected, ${neemt.length} ${values["dry-run"] ? "would be imported" : "imported"}\n`);
  return afgekeurd.length === 0 ? 0 : 1;
});

import { leesInstellingen } from "#app/lib/env.server.ts";
import { genereer } from "./generate.ts";
import { migreer } from "./migrate.ts";

// Everything that must stand before the portal starts: clients, data folder, key of a demo, tables. May be run again.
await genereer();
const { databaseUrl, dataMap, modus } = leesInstellingen(process.env);
const namen = await migreer(databaseUrl);
console.info(`data: ${dataMap} (${modus}), ${namen.length === 0 ? "up to date" : `applied ${namen.join(", ")}`}`);

/**
 * `npm run -s refer -- profile.json --date 2026-11-22`: who can help, in which order, and why, out of the directory: the
 * portal's own rows, and where there is a database the rows that were imported into it; with the Wrb facts also what each
 * route costs. One JSON object on standard output. Exit code 2 for an unknown gemeente, topic, party, offer or field, and
 * for a database that cannot be read; standard error says which.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { clock } from "#app/front/clock.ts";
import { aanbodVoorOpdracht } from "#app/aanbod/opdracht.server.ts";
import { datumVan, draai, leesJson, OpdrachtFout } from "#flows/engine/opdracht.ts";
import { vandaag } from "#flows/engine/vandaag.ts";
import { findFlow } from "#flows/index.ts";
import { bijdrageregels } from "#flows/rechtsbijstand/index.ts";
import type { Aanbod } from "#flows/verwijzing/aanbod.ts";
import { routekosten } from "#flows/verwijzing/kosten.ts";
import { rangschik } from "#flows/verwijzing/rangschik.ts";
import { rangschikkingUitvoer } from "#flows/verwijzing/uitvoer.ts";
import { leesProfiel } from "./zoekbestand.server.ts";

/** Who can be a counterparty: what the flows ask after, and the organisations of the directory. */
function organisatiesVan(aanbod: readonly Aanbod[]): ReadonlySet<string> {
  const vraag = findFlow("bezwaar")?.vragen["bz-organisatie"];
  const opties: readonly string[] = (vraag && "opties" in vraag ? vraag.opties : undefined) ?? [];
  const gevraagd = opties.filter((optie) => optie !== "geen-overheid");
  return new Set([...gevraagd, ...aanbod.flatMap(({ organisatie }) => organisatie ?? [])]);
}

await draai(process, async () => {
  const { values, positionals } = parseArgs({ options: { date: { type: "string" } }, allowPositionals: true });
  const [pad, ...rest] = positionals;
  if (pad === undefined || rest.length > 0) throw new OpdrachtFout("usage: refer <profile.json> [--date YYYY-MM-DD]");
  const dag = datumVan(values.date, vandaag(clock()));
  const gelezen = leesJson(pad, readFileSync);
  const aanbod = await aanbodVoorOpdracht(process.env);
  const { profiel, wrb } = leesProfiel(gelezen, dag, { organisaties: organisatiesVan(aanbod), aanbod: new Set(aanbod.map(({ id }) => id)) });
  const uitvoer = { gemeente: profiel.gemeente, ...rangschikkingUitvoer(rangschik(profiel, aanbod, dag)), wrb, costs: wrb && { routes: routekosten(wrb, profiel), rules: bijdrageregels } };
  process.stdout.write(`${JSON.stringify(uitvoer, null, 2)}\n`);
  return 0;
});

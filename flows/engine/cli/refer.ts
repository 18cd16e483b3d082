/**
 * `npm run -s refer -- profile.json --date 2026-11-22`: who can help, in which order, and why, out of the portal's own
 * directory; with the Wrb facts also what each route costs. One JSON object on standard output. Exit code 2 for an unknown gemeente, topic, party, offer or field;
 * standard error says which.
 */
import { parseArgs } from "node:util";
import { zaad } from "#app/aanbod/zaad.ts";
import { ORGANISATIES } from "#flows/bezwaar/onderwerp.ts";
import { bijdrageregels } from "#flows/rechtsbijstand/kosten.ts";
import { routekosten } from "#flows/verwijzing/kosten.ts";
import { rangschik } from "#flows/verwijzing/rangschik.ts";
import { rangschikkingUitvoer } from "#flows/verwijzing/uitvoer.ts";
import { datumVan, draai, leesJson, OpdrachtFout } from "./opdracht.ts";
import { leesProfiel } from "./profiel.ts";

await draai(() => {
  const { values, positionals } = parseArgs({ options: { date: { type: "string" } }, allowPositionals: true });
  const [pad, ...rest] = positionals;
  if (pad === undefined || rest.length > 0) throw new OpdrachtFout("usage: refer <profile.json> [--date YYYY-MM-DD]");
  const dag = datumVan(values.date);
  const organisaties = new Set([...ORGANISATIES, ...zaad.flatMap(({ organisatie }) => organisatie ?? [])]);
  const { profiel, wrb } = leesProfiel(leesJson(pad), dag, { organisaties, aanbod: new Set(zaad.map(({ id }) => id)) });
  const uitvoer = { gemeente: profiel.gemeente, ...rangschikkingUitvoer(rangschik(profiel, zaad, dag)), wrb, costs: wrb && { routes: routekosten(wrb, profiel), rules: bijdrageregels } };
  process.stdout.write(`${JSON.stringify(uitvoer, null, 2)}\n`);
  return 0;
});

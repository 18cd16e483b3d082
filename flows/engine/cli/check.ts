/**
 * `npm run flow:check [flow] [-- --date 2026-11-22]`: proves every flow, or one. Names the line of each fault; lists what a
 * jurist has still to confirm. Exit code 1 when something is wrong.
 */
import { parseArgs } from "node:util";
import { controleer, peildataVan } from "#flows/engine/controle.ts";
import { flows } from "#flows/index.ts";
import { datumVan, draai } from "./opdracht.ts";
import { plaatsVan } from "./plaats.ts";
import { leesWoorden, vindFlow } from "./register.ts";

await draai(() => {
  const { values, positionals } = parseArgs({ options: { date: { type: "string" } }, allowPositionals: true });
  const vandaag = datumVan(values.date);
  let fouten = 0;
  for (const stroom of positionals.length > 0 ? positionals.map(vindFlow) : flows) {
    const controle = controleer(stroom, leesWoorden(stroom.id), peildataVan(stroom, vandaag));
    process.stdout.write(`\n${stroom.id} (version ${stroom.versie}, ${stroom.status}, ${stroom.casussen.length} cases)\n`);
    for (const { peildatum, staten, langste } of controle.metingen) {
      process.stdout.write(`  ${peildatum}: ${staten} places, longest path ${langste} screens\n`);
    }
    for (const fout of controle.fouten) process.stdout.write(`  FAULT ${plaatsVan(stroom.id, fout)}: ${fout.wat}\n`);
    process.stdout.write(`  ${controle.onzeker.length} to be confirmed by a jurist or editor\n`);
    for (const regel of controle.onzeker) process.stdout.write(`    - ${regel}\n`);
    fouten += controle.fouten.length;
  }
  process.stdout.write(fouten === 0 ? "\nall flows are right\n" : `\n${fouten} faults\n`);
  return fouten === 0 ? 0 : 1;
});

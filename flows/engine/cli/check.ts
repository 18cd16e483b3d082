/**
 * `npm run flow:check [flow] [-- --date 2026-11-22]`: proves every flow, or one. Names the line of each fault, and lists what
 * is marked unsure or is missing, over all flows and what they share: information for a jurist, no fault. Exit code 1 when
 * something is wrong.
 */
import { parseArgs } from "node:util";
import { datumVan, draai, metId } from "#flows/engine/opdracht.ts";
import { vandaag } from "#flows/engine/vandaag.ts";
import { controleer, peildataVan } from "#flows/engine/controle.ts";
import { openCijfers, openDagen } from "#flows/engine/open-punten.ts";
import { flows } from "#flows/index.ts";
import { tarieven } from "#flows/rechtsbijstand/index.ts";
import { plaatsVan } from "./plaats.ts";
import { leesWoorden } from "./register.ts";

const schrijf = (regel: string): boolean => process.stdout.write(`${regel}\n`);

function lijst(kop: string, regels: readonly string[]): void {
  schrijf(`  ${regels.length} ${kop}`);
  for (const regel of regels) schrijf(`    - ${regel}`);
}

await draai(process, () => {
  const { values, positionals } = parseArgs({ options: { date: { type: "string" } }, allowPositionals: true });
  const dag = datumVan(values.date, vandaag(new Date()));
  let fouten = 0;
  for (const stroom of positionals.length > 0 ? positionals.map((id) => metId("flow", flows, id)) : flows) {
    const controle = controleer(stroom, leesWoorden(stroom.id), peildataVan(stroom, dag));
    schrijf(`\n${stroom.id} (version ${stroom.versie}, ${stroom.status}, ${stroom.casussen.length} cases)`);
    for (const { peildatum, staten, langste } of controle.metingen) schrijf(`  ${peildatum}: ${staten} places, longest path ${langste} screens`);
    for (const fout of controle.fouten) schrijf(`  FAULT ${plaatsVan(stroom.id, fout)}: ${fout.wat}`);
    lijst("to be confirmed by a jurist or editor", controle.onzeker);
    lijst("missing", controle.ontbreekt);
    fouten += controle.fouten.length;
  }
  schrijf("\nshared by the flows (subsidised legal aid, calendar)");
  lijst("to be confirmed by a jurist or editor", [...openCijfers(tarieven), ...openDagen()]);
  schrijf(fouten === 0 ? "\nall flows are right" : `\n${fouten} faults`);
  return fouten === 0 ? 0 : 1;
});

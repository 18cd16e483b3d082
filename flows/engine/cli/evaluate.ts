/**
 * `npm run -s evaluate -- bezwaar answers.json --date 2026-11-22`: one JSON object on standard output. `--flow NAME` once
 * more for a second flow of the same person. Exit code 2 for an unknown flow or question, an impossible value, a bad date
 * or a file that cannot be read; standard error says which.
 */
import { parseArgs } from "node:util";
import { evaluateUitvoer, type Uitvoer } from "#flows/engine/evaluate.ts";
import { keurAntwoorden } from "#flows/engine/keur-antwoorden.ts";
import type { AnyFlow } from "#flows/index.ts";
import { datumVan, draai, leesJson, OpdrachtFout } from "./opdracht.ts";
import { vindFlow } from "./register.ts";

/** Splits the answers over the flows that know them; an id that no flow knows stays, so that it is refused by name. */
function verdeel(antwoorden: unknown, stromen: readonly AnyFlow[]): readonly unknown[] {
  if (stromen.length === 1 || typeof antwoorden !== "object" || antwoorden === null || Array.isArray(antwoorden)) {
    return stromen.map(() => antwoorden);
  }
  const kent = (stroom: AnyFlow, id: string) => Object.hasOwn(stroom.vragen, id) || Object.hasOwn(stroom.veldVan, id) || Object.hasOwn(stroom.los ?? {}, id);
  return stromen.map((stroom, i) =>
    Object.fromEntries(
      Object.entries(antwoorden).filter(([id]) => kent(stroom, id) || (i === 0 && !stromen.some((ander) => kent(ander, id)))),
    ),
  );
}

/** All terms of all flows that are still to come, the first one first. */
function planVan(uitvoeren: readonly Uitvoer[]) {
  return uitvoeren
    .flatMap((u) => u.deadlines.filter((t) => !t.passed).map((t) => ({ flow: u.flow, id: t.id, date: t.date })))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

await draai(() => {
  const { values, positionals } = parseArgs({
    options: { date: { type: "string" }, flow: { type: "string", multiple: true } },
    allowPositionals: true,
  });
  const [naam, pad, ...rest] = positionals;
  if (naam === undefined || pad === undefined || rest.length > 0) {
    throw new OpdrachtFout("usage: evaluate <flow> <answers.json> [--date YYYY-MM-DD] [--flow <second flow>]");
  }
  const peildatum = datumVan(values.date);
  const stromen = [naam, ...(values.flow ?? [])].map(vindFlow);
  const delen = verdeel(leesJson(pad), stromen);
  const uitvoeren = stromen.map((stroom, i) => {
    const gekeurd = keurAntwoorden(stroom, delen[i], peildatum);
    if (!gekeurd.ok) throw new OpdrachtFout(gekeurd.fout);
    return evaluateUitvoer(stroom, gekeurd.antwoorden, peildatum);
  });
  const uitvoer = uitvoeren.length === 1 ? uitvoeren[0] : { flows: uitvoeren, plan: planVan(uitvoeren) };
  process.stdout.write(`${JSON.stringify(uitvoer, null, 2)}\n`);
  return 0;
});

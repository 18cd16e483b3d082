/**
 * `npm run -s evaluate -- bezwaar answers.json --date 2026-11-22`: one JSON object on standard output. `--flow NAME` once
 * more for a second flow of the same person, and again for a third: then {`flows`, `plan`}. Answers to the assessment
 * (`mcd.leef` and so on) may stand in the same file: then also `scores` and `band`. `slots` says who can help, out of the same directory as `refer`, `wrb` whether a
 * subsidised lawyer is likely (with answers to `wrb.q1` and so on); a `postcode` may stand in every file. Exit code 2 for an unknown flow or
 * question, an impossible value, answers that cannot all be true, a bad date or a file that cannot be read; standard error says which.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { aanbodVoorOpdracht } from "#app/aanbod/opdracht.server.ts";
import { MEESTE_ZAKEN } from "#app/dossier/dossier-schema.ts";
import { clock } from "#app/front/clock.ts";
import { datumVan, draai, leesJson, metId, OpdrachtFout } from "#flows/engine/opdracht.ts";
import { vandaag } from "#flows/engine/vandaag.ts";
import { evaluateUitvoer } from "#flows/engine/evaluate.ts";
import { keurAntwoorden } from "#flows/engine/keur-antwoorden.ts";
import { flows, type AnyFlow } from "#flows/index.ts";
import { beoordelingVan, gekeurdeBeoordeling, planVan, scheid } from "./beoordeling.ts";
import { hulpVoor, kent, scheidEigen } from "./verwijs.ts";

/** Splits the answers over the flows that know them; an id that no flow knows stays, so that it is refused by name. */
function verdeel(antwoorden: unknown, stromen: readonly AnyFlow[]): readonly unknown[] {
  if (stromen.length === 1 || typeof antwoorden !== "object" || antwoorden === null || Array.isArray(antwoorden)) {
    return stromen.map(() => antwoorden);
  }
  return stromen.map((stroom, i) =>
    Object.fromEntries(
      Object.entries(antwoorden).filter(([id]) => kent(stroom, id) || (i === 0 && !stromen.some((ander) => kent(ander, id)))),
    ),
  );
}

await draai(process, async () => {
  const { values, positionals } = parseArgs({
    options: { date: { type: "string" }, flow: { type: "string", multiple: true } },
    allowPositionals: true,
  });
  const [naam, pad, ...rest] = positionals;
  if (naam === undefined || pad === undefined || rest.length > 0) {
    throw new OpdrachtFout("usage: evaluate <flow> <answers.json> [--date YYYY-MM-DD] [--flow <second flow>] [--flow <third flow>]");
  }
  const peildatum = datumVan(values.date, vandaag(clock()));
  const stromen = [naam, ...(values.flow ?? [])].map((id) => metId("flow", flows, id));
  if (stromen.length > MEESTE_ZAKEN) throw new OpdrachtFout(`at most ${MEESTE_ZAKEN} flows`);
  const dubbel = stromen.find((stroom, i) => stromen.indexOf(stroom) !== i);
  if (dubbel) throw new OpdrachtFout(`flow "${dubbel.id}" is there twice`);
  const { mcd, rest: nietMcd } = scheid(leesJson(pad, readFileSync));
  const { eigen, rest: vanFlows } = scheidEigen(nietMcd, stromen, peildatum);
  const delen = verdeel(vanFlows, stromen);
  const zaken = stromen.map((stroom, i) => {
    const gekeurd = keurAntwoorden(stroom, delen[i], peildatum);
    if (!gekeurd.ok) throw new OpdrachtFout(gekeurd.fout);
    return { stroom, antwoorden: gekeurd.antwoorden };
  });
  const uitvoeren = zaken.map(({ stroom, antwoorden }) => evaluateUitvoer(stroom, antwoorden, peildatum));
  const uitvoer = {
    ...(uitvoeren.length === 1 ? uitvoeren[0] : { flows: uitvoeren, plan: planVan(zaken, peildatum) }),
    ...(mcd && beoordelingVan(mcd, zaken, peildatum)),
    ...hulpVoor(zaken, eigen, mcd ? gekeurdeBeoordeling(mcd) : {}, await aanbodVoorOpdracht(process.env), peildatum),
  };
  process.stdout.write(`${JSON.stringify(uitvoer, null, 2)}\n`);
  return 0;
});

/**
 * `npm run -s bereken -- transitievergoeding input.json --date 2026-11-22`: one JSON object on standard output. Two flows
 * may use one id: then `flow/id`, or the one whose input fits. Without an id the list of all calculations with their
 * inputs. Exit code 2 for what is unknown, missing or impossible; standard error says which.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { datumVan, draai, leesJson, OpdrachtFout } from "#flows/engine/opdracht.ts";
import { vandaag } from "#flows/engine/vandaag.ts";
import { isVrij, veldenVan } from "#flows/engine/reken-uit.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { metRekenaar, rekenaars, vindRekenaars } from "#flows/rekenaars.ts";

/** Every calculation with its inputs; a question mark after what may be left out. */
function overzicht(): string {
  return rekenaars
    .map(({ flow, hulp }) => `${flow}/${hulp.id}  ${Object.entries(veldenVan(hulp.invoer)).map(([naam, veld]) => (isVrij(veld) ? `${naam}?` : naam)).join(" ")}`)
    .join("\n");
}

/** The result of the calculation with this name. Throws OpdrachtFout that says what is the matter. */
function uitvoer(naam: string, invoer: unknown, peildatum: Datum) {
  const gevonden = vindRekenaars(naam);
  if (gevonden.length === 0) throw new OpdrachtFout(`unknown calculation "${naam}": there is ${rekenaars.map(({ hulp }) => hulp.id).join(", ")}`);
  const antwoorden = gevonden.map((rekenaar) => ({ rekenaar, antwoord: metRekenaar(rekenaar, invoer, peildatum) }));
  const goed = antwoorden.filter(({ antwoord }) => antwoord.ok);
  if (goed.length > 1) throw new OpdrachtFout(`"${naam}" is there more than once: write ${goed.map(({ rekenaar }) => `${rekenaar.flow}/${rekenaar.hulp.id}`).join(" or ")}`);
  const { rekenaar, antwoord } = (goed[0] ?? antwoorden[0])!;
  if (!antwoord.ok) throw new OpdrachtFout(antwoord.fouten.map(({ tekst }) => tekst).join("\n"));
  const { uitkomst } = antwoord;
  const onzeker = [...uitkomst.cijfers.map(({ bron }) => bron), ...uitkomst.bronnen].filter(({ zekerheid }) => zekerheid === "onzeker");
  return {
    id: uitkomst.id,
    flow: rekenaar.flow,
    date: peildatum,
    inputs: uitkomst.invoer,
    result: uitkomst.resultaat,
    year: uitkomst.jaar,
    source: rekenaar.hulp.bronnenBij(invoer)[0],
    sources: uitkomst.bronnen,
    figures: uitkomst.cijfers.map(({ naam: tabel, jaar, bron }) => ({ name: tabel, year: jaar, source: bron })),
    uncertain: onzeker.length > 0,
  };
}

await draai(process, () => {
  const { values, positionals } = parseArgs({ options: { date: { type: "string" } }, allowPositionals: true });
  const [naam, pad, ...rest] = positionals;
  if (naam === undefined) {
    process.stdout.write(`${overzicht()}\n`);
    return 0;
  }
  if (pad === undefined || rest.length > 0) throw new OpdrachtFout("usage: bereken <id> <input.json> [--date YYYY-MM-DD]");
  process.stdout.write(`${JSON.stringify(uitvoer(naam, leesJson(pad, readFileSync), datumVan(values.date, vandaag(new Date()))), null, 2)}\n`);
  return 0;
});

/**
 * `npm run flow:graph bezwaar`: writes the tree of a flow (without a name: of every flow) to data/graaf/ as a drawing (SVG),
 * as text that a jurist can read and correct, and as one page with both for the printer.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { instance } from "@viz-js/viz";
import { boomDot } from "#flows/engine/boom-dot.ts";
import { boomTekst } from "#flows/engine/boom.ts";
import { zoekWoord } from "#flows/engine/controle-woorden.ts";
import { flows } from "#flows/index.ts";
import { datumVan, draai } from "./opdracht.ts";
import { leesWoorden, vindFlow } from "./register.ts";

const MAP = new URL("../../../data/graaf/", import.meta.url);

const veilig = (tekst: string): string => tekst.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const pagina = (titel: string, svg: string, tekst: string): string => `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<title>${veilig(titel)}</title>
<style>
  body { font: 1rem/1.5 sans-serif; margin: 2rem; }
  svg { max-width: 100%; height: auto; }
  pre { white-space: pre-wrap; font: inherit; }
  @media print { body { margin: 0; font-size: 9pt; } svg { max-height: 100vh; } pre { break-before: page; } }
</style>
<h1>${veilig(titel)}</h1>
${svg.slice(svg.indexOf("<svg"))}
<pre>${veilig(tekst)}</pre>
</html>
`;

await draai(async () => {
  const { values, positionals } = parseArgs({ options: { date: { type: "string" } }, allowPositionals: true });
  const peildatum = datumVan(values.date);
  const gekozen = positionals.length > 0 ? positionals.map(vindFlow) : flows;
  const viz = await instance();
  mkdirSync(MAP, { recursive: true });
  for (const stroom of gekozen) {
    const boek = leesWoorden(stroom.id).nl;
    const woorden = boek?.[stroom.id] ?? {};
    const svg = viz.renderString(boomDot(stroom, woorden), { format: "svg" });
    const tekst = boomTekst(stroom, woorden, zoekWoord(boek?.brieven, stroom.id), peildatum);
    for (const [soort, inhoud] of [["svg", svg], ["txt", tekst], ["html", pagina(`De route van ${stroom.id}`, svg, tekst)]] as const) {
      writeFileSync(new URL(`${stroom.id}.${soort}`, MAP), inhoud);
      process.stdout.write(`data/graaf/${stroom.id}.${soort}\n`);
    }
  }
  return 0;
});

/**
 * `npm run flow:graph bezwaar`: writes a flow (without a name: every flow) to data/graaf/ as one document that a jurist
 * prints, reads, corrects and signs (HTML), as the same in text, and as a drawing (SVG).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { datumVan, draai, metId } from "#flows/engine/opdracht.ts";
import { vandaag } from "#flows/engine/vandaag.ts";
import { instance } from "@viz-js/viz";
import { boekHtml } from "#flows/engine/boek-html.ts";
import { boekTekst } from "#flows/engine/boek-tekst.ts";
import { boekVan } from "#flows/engine/boek.ts";
import { boomDot } from "#flows/engine/boom-dot.ts";
import { kleineSvg } from "#flows/engine/boom-svg.ts";
import { zoekWoord } from "#flows/engine/controle-woorden.ts";
import { openCijfers, openDagen } from "#flows/engine/open-punten.ts";
import { flows } from "#flows/index.ts";
import { tarieven } from "#flows/rechtsbijstand/index.ts";
import { leesWoorden } from "./register.ts";

const MAP = new URL("../../../data/graaf/", import.meta.url);

await draai(process, async () => {
  const { values, positionals } = parseArgs({ options: { date: { type: "string" } }, allowPositionals: true });
  const peildatum = datumVan(values.date, vandaag(new Date()));
  const gekozen = positionals.length > 0 ? positionals.map((id) => metId("flow", flows, id)) : flows;
  const viz = await instance();
  mkdirSync(MAP, { recursive: true });
  for (const stroom of gekozen) {
    const boeken = leesWoorden(stroom.id).nl;
    const woorden = boeken?.[stroom.id] ?? {};
    const svg = kleineSvg(viz.renderString(boomDot(stroom, woorden), { format: "svg" }), `De boom van ${stroom.id}`);
    const boek = boekVan(stroom, { woorden, peildatum, brieven: zoekWoord(boeken?.brieven, stroom.id), gedeeld: [...openCijfers(tarieven), ...openDagen()] });
    for (const [soort, inhoud] of [["svg", svg], ["txt", boekTekst(boek)], ["html", boekHtml(boek, svg)]] as const) {
      writeFileSync(new URL(`${stroom.id}.${soort}`, MAP), inhoud);
      process.stdout.write(`data/graaf/${stroom.id}.${soort}\n`);
    }
  }
  return 0;
});

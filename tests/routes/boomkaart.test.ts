import { renderToString } from "react-dom/server";
import { createElement } from "react";
import { I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import { boomlijstHtml } from "#app/hulp/boomlijst.server.tsx";
import { boomlijst } from "#app/hulp/boomlijst.ts";
import { Boomtekening } from "#app/hulp/boomtekening.tsx";
import * as boomkaartRoute from "#app/routes/boomkaart.tsx";
import * as kaartRoute from "#app/routes/dossier/kaart.tsx";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import { tekeningVan } from "#app/hulp/boomkaart.server.ts";
import { replay } from "#flows/engine/replay.ts";
import { flows } from "#flows/index.ts";
import { Bezoeker, type PaginaVan } from "#tests/support/bezoeker.ts";
import { maakInhoud } from "#tests/support/context.ts";
import type { TestDb } from "#tests/support/db.ts";
import { elkeTest } from "#tests/support/elke-test.ts";
import { gzipSync } from "node:zlib";

const kaart: PaginaVan<typeof kaartRoute> = kaartRoute;
const VANDAAG = "2026-11-22";

let t: TestDb;
let mens: Bezoeker;
elkeTest((...eigen) => ([t, mens] = eigen));

const openbaar = async (flow: string) => boomkaartRoute.loader({ context: await mens.context(), params: { flow } } as never);

test("a published flow has its map, about no one; what is no flow has none", async () => {
  const { titel, kaart: pagina } = await openbaar("bezwaar");
  expect(titel).not.toMatch(/bezwaar/i);
  expect(pagina.tekening).toContain('data-plek="bz-organisatie"');
  expect(pagina.tekening).not.toContain('stroke-width="5"');
  for (const id of ["niets", "__proto__", "constructor", ...flows.filter(({ status }) => status === "draft").map(({ id }) => id)]) {
    await expect(openbaar(id)).rejects.toMatchObject({ code: "not-found" });
  }
});

test.each(flows.flatMap((flow) => (["nl", "en"] as const).map((taal) => [flow.id, taal, flow] as const)))(
  "%s in %s: list and drawing name every question and outcome, every outcome its sources with date and mark; under 100 kB",
  async (id, taal, flow) => {
    const woorden = i18nVoor(taal).getResourceBundle(taal, id);
    const lijst = boomlijst(flow, woorden);
    const svg = await tekeningVan(await new Bezoeker(t, taal).context(), id);
    const staten = [...Object.keys(flow.vragen), ...Object.keys(flow.uitkomsten)];
    expect([...lijst.punten, ...lijst.uitkomsten].map((punt) => punt.id)).toEqual(expect.arrayContaining(staten));
    expect(staten.filter((staat) => !svg.includes(`>${staat}</text>`))).toEqual([]);
    // Every place that a rule leads to stands on the page.
    const ankers = new Set([...lijst.punten, ...lijst.uitkomsten].map((punt) => punt.id));
    expect(lijst.punten.flatMap(({ regels }) => regels.filter(({ dan }) => !ankers.has(dan.id)))).toEqual([]);
    for (const { bronnen } of lijst.uitkomsten) {
      expect(bronnen.length).toBeGreaterThan(0);
      for (const { op, zekerheid } of bronnen) expect([op <= VANDAAG, ["gecontroleerd", "bekend", "onzeker"].includes(zekerheid)]).toEqual([true, true]);
    }
    const tekening = renderToString(createElement(I18nextProvider, { i18n: i18nVoor(taal) }, createElement(Boomtekening, { svg, naam: "x", naar: "rr-begin" })));
    const html = tekening + boomlijstHtml(flow, taal).html;
    // Made once: the list is long and about no one.
    expect(boomlijstHtml(flow, taal)).toBe(boomlijstHtml(flow, taal));
    expect(html).toContain(taal === "nl" ? "Vergeleken met de bron op" : "Compared with the source on");
    expect(html).not.toMatch(/\{\{|merk\.|lijst\.|maat\.(?!css)[a-z]+</);
    expect(gzipSync(html).length).toBeLessThan(100_000);
  },
  60_000,
);

test("the route of a person is drawn on the map at the neutral address", async () => {
  const antwoorden = { "bz-organisatie": "gemeente", "bz-onderwerp": "pw-terug" };
  const zaak = { flow: "bezwaar", versie: 1, antwoorden, afgerond: null, gedaan: [], verzameld: [], brieven: {}, verstuurd: {} };
  await mens.begint(maakInhoud({ zaken: [zaak] as never }));
  const { pagina } = await mens.get(kaart, "/kaart");
  const bezwaar = flows.find(({ id }) => id === "bezwaar")!;
  const { pad, positie } = replay(bezwaar, antwoorden, VANDAAG);
  const gelopen = "vraag" in positie ? [...pad, positie.vraag] : pad;
  expect(gelopen.length).toBeGreaterThan(2);
  const met = [...pagina!.pagina.tekening.matchAll(/data-plek="([\w-]+)" stroke=/g)].map((match) => match[1]!);
  expect(met.toSorted()).toEqual(gelopen.toSorted());
});

import { execFileSync } from "node:child_process";
import { instance } from "@viz-js/viz";
import { expect, test } from "vitest";
import { boekHtml } from "#flows/engine/boek-html.ts";
import { boekTekst } from "#flows/engine/boek-tekst.ts";
import { boekVan } from "#flows/engine/boek.ts";
import { boomDot } from "#flows/engine/boom-dot.ts";
import { kleineSvg, metRoute } from "#flows/engine/boom-svg.ts";
import { volgordeVan } from "#flows/engine/boom.ts";
import { leesWoorden } from "#flows/engine/cli/register.ts";
import { zoekWoord } from "#flows/engine/controle-woorden.ts";
import { openCijfers } from "#flows/engine/open-punten.ts";
import { tarief } from "#flows/engine/tarief.ts";
import { flows, type AnyFlow } from "#flows/index.ts";
import { ROOT } from "#tests/support/build.ts";
import { kleineDelen, kleineFlow, kleineWoorden, VANDAAG } from "./klein.ts";

const stof = (woorden: object, brieven: unknown) => ({ woorden: woorden as Record<string, unknown>, brieven, peildatum: VANDAAG, gedeeld: ["gelijkgestelde dag 2028-05-05: ?"] });
const kleinBoek = () => boekVan(kleineFlow(), stof(kleineWoorden().nl.klein, { L1: { naam: "Bezwaarschrift" } }));
const tekening = async (flow: AnyFlow, woorden: object): Promise<string> =>
  kleineSvg((await instance()).renderString(boomDot(flow, woorden as Record<string, unknown>), { format: "svg" }), `Boom & "takken" van ${flow.id}`);

test("the book holds every question, option, rule, outcome, source, case and day, in the order of the tree", () => {
  expect(volgordeVan(kleineFlow())).toEqual(["wie", "na-wie", "x-ander", "brief", "gedaan", "kies", "o-laat", "o-op-tijd"]);
  const boek = kleinBoek();
  const boom = boek.delen.find(({ titel }) => titel.startsWith("De boom"));
  expect(boom?.stukken.map(({ id }) => id)).toEqual(volgordeVan(kleineFlow()));
  const tekst = boekTekst(boek);
  for (const deel of [
    "[vraag] wie: Wie?", "- bedrijf: Bedrijf", "1 | isBedrijf | uitkomst x-ander: Ander", "4 | anders | uitkomst o-op-tijd: Op tijd", "Alleen zonder andere: niets, weet-niet",
    "- bij wie = gemeente: niets, gebeld, weet-niet", "[uitkomst] o-laat: Te laat", "art. 6:7 Awb (gecontroleerd, bekeken op 2026-11-22)", "Bo: op 2026-11-22", "2026-05-15", "naam: Bezwaarschrift",
    "isVoorbij | tijd (uit brief) | kies 3", "gelijkgestelde dag 2028-05-05: ?", "uitkomst x-ander: geen casus eindigt hier", "Handtekening",
  ]) {
    expect(tekst).toContain(deel);
  }
});

test("what is uncertain, unknown after a day or without a case stands first", () => {
  const bron = { verwijzing: "art. 1", gecontroleerdOp: VANDAAG, zekerheid: "onzeker", opmerking: "vraag na" } as const;
  const tabel = tarief("recht", [{ van: "2026-01-01", tot: "2026-12-31", waarde: 1, bron }]);
  const flow = kleineFlow({ bronnen: { ...kleineDelen().bronnen, twijfel: bron }, tarieven: [tabel] });
  const [eerste] = boekVan(flow, stof(kleineWoorden().nl.klein, {})).delen;
  expect(JSON.stringify(eerste)).toMatch(/bron twijfel \(onzeker\).*cijfers recht van 2026-01-01.*niet bekend na 2026-12-31.*geen casus eindigt hier/);
  expect(openCijfers([tabel])).toHaveLength(2);
});

test("the page needs nothing else, has room for remarks at every piece and a place to sign; words stay words", () => {
  const boek = kleinBoek();
  const html = boekHtml({ ...boek, kop: ["<script>x</script>"] }, "<svg></svg>");
  expect(html).not.toMatch(/<script|\b(?:src|href)="(?!#)/);
  expect(html).toContain("&lt;script&gt;");
  expect(html.match(/class="opmerking"/g)).toHaveLength(boek.delen.flatMap(({ stukken }) => stukken).length);
  expect(html).toMatch(/size: A4[\s\S]*Handtekening/);
});

test("the drawing holds every question, every table with a choice and every outcome, and draws a route with numbers", async () => {
  const svg = await tekening(kleineFlow() as unknown as AnyFlow, kleineWoorden().nl.klein);
  for (const staat of ["wie", "brief", "gedaan", "o-laat", "o-op-tijd", "x-ander"]) expect(svg).toContain(`>${staat}</text>`);
  expect(svg).toContain('aria-label="Boom &amp; &quot;takken&quot; van klein"');
  expect(svg).not.toMatch(/style=|<script|<!--| id="(?!rr-(?:pijl|begin)")/);
  expect(svg).not.toContain('stroke-width="5"');
  const gelopen = metRoute(svg, ["wie", "brief", "bestaat-niet"]);
  expect(gelopen.match(/stroke-width="5"/g)).toHaveLength(2);
  expect(gelopen).toMatch(/data-plek="wie" stroke="#8a1c5b"[^>]*><g[^>]*><text[^>]*>1</);
  expect(metRoute(svg, ["wie", "brief"])).toMatch(/<text id="rr-hier" x="[\d-]+" y="[\d-]+">2</);
  expect(gelopen).toMatch(/data-plek="brief" stroke="#8a1c5b"[^>]*><g[^>]*><text[^>]*>2</);
});

test.each(flows.map((flow) => [flow.id, flow] as const))("%s: the book names every id, with words for each, and every question stands in the drawing", { timeout: 60_000 }, async (id, flow) => {
  const boeken = leesWoorden(id).nl;
  const boek = boekVan(flow, stof(boeken?.[id] ?? {}, zoekWoord(boeken?.brieven, id)));
  const tekst = boekTekst(boek);
  const { vragen, los, beslisregels, uitkomsten, brieven, bronnen, tarieven, casussen, berekeningen, beweringen } = flow;
  const regels = Object.values(beslisregels).flatMap((rijen) => rijen.map(({ nr }) => `    ${nr} | `));
  const ids = [vragen, los, uitkomsten, brieven, bronnen, beweringen].flatMap((deel) => Object.keys(deel ?? {}));
  const namen = [...(tarieven ?? []).map(({ naam }) => naam), ...casussen.map(({ naam }) => naam), ...(berekeningen ?? []).map((b) => b.id)];
  expect([...ids, ...namen, ...regels].filter((wat) => !tekst.includes(wat))).toEqual([]);
  expect(tekst.match(/.*\(geen woorden\).*/g) ?? []).toEqual([]);
  const svg = await tekening(flow, boeken?.[id] ?? {});
  expect([...Object.keys(vragen), ...Object.keys(uitkomsten)].filter((staat) => !svg.includes(`>${staat}</text>`))).toEqual([]);
});

test("flow:graph writes a page, a text and a drawing, and names an unknown flow", () => {
  const draai = (...args: string[]) => execFileSync("node", ["flows/engine/cli/graph.ts", ...args], { cwd: ROOT, encoding: "utf8", stdio: "pipe" });
  expect(draai("scheiden", "--date", VANDAAG).trim().split("\n")).toEqual(["svg", "txt", "html"].map((soort) => `data/graaf/scheiden.${soort}`));
  expect(() => draai("niets")).toThrow(/unknown flow "niets"/);
});

import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import { GedeeldePagina } from "#app/delen/gedeelde-pagina.tsx";
import { leesOnderdelen } from "#app/delen/onderdelen.ts";
import { WatFormulier } from "#app/delen/wat-formulier.tsx";
import { exporteer, schrijfDossier } from "#app/dossier/dossier.server.ts";
import * as berekenRoute from "#app/routes/bereken/bereken.tsx";
import * as berekeningenRoute from "#app/routes/bereken/berekeningen.tsx";
import * as delenRoute from "#app/routes/delen/delen.tsx";
import * as gegevensRoute from "#app/routes/dossier/gegevens.tsx";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import { talen, type Taal } from "#app/taal/talen.ts";
import { INGEVULD } from "#tests/support/bereken.ts";
import type { Bezoeker, PaginaVan, RouteModule } from "#tests/support/bezoeker.ts";
import type { TestDb } from "#tests/support/db.ts";
import { elkeTest } from "#tests/support/elke-test.ts";
import { deel, jaVelden, Lezer, naarWat, nieuw, stapVan } from "#tests/support/delen.ts";
import { BO, loop } from "#tests/support/reis.ts";

const bereken: RouteModule<unknown> = berekenRoute;
const berekeningen: PaginaVan<typeof berekeningenRoute> = berekeningenRoute;
const delen: PaginaVan<typeof delenRoute> = delenRoute;
const gegevens: PaginaVan<typeof gegevensRoute> = gegevensRoute;

let t: TestDb;
let mens: Bezoeker;
elkeTest(async (...eigen) => {
  [t, mens] = eigen;
  await loop(mens, BO);
});

const neemMee = async (id: string, anders: Readonly<Record<string, string | readonly string[]>> = {}) =>
  expect((await mens.post(bereken, `/bereken/${id}`, { ...INGEVULD[id]!.velden, ...anders, doe: "meenemen" })).naar).toBe("/berekeningen");

function html(pagina: ReactNode, taal: Taal = "nl"): string {
  return renderToString(<I18nextProvider i18n={i18nVoor(taal)}>{pagina}</I18nextProvider>)
    .replace(/<!-- -->/g, "")
    .replace(/[\u00a0\u202f]/g, " ");
}

/** What a reader gets of a share of these parts, by the code. */
async function lezing(onderdelen: readonly string[]) {
  const deuren = await deel(mens, onderdelen);
  const lezer = new Lezer(t);
  await lezer.open({ code: deuren.code, cijfers: deuren.cijfers });
  return lezer.deling();
}

test("without a kept calculation there is no such part, and asking for it shares nothing (C2)", async () => {
  const wat = await naarWat(mens);
  expect(wat.namen).not.toContain("berekeningen");
  const niets = await mens.post(nieuw, "/delen/nieuw", jaVelden(wat, ["berekeningen"]));
  expect([niets.status, stapVan(niets, "wat").fouten]).toEqual([400, { onderdeel: "onderdeel" }]);
  expect(await t.db.deling.count()).toBe(0);
});

test.each(talen)("in %s: the part has a box that is not ticked, with all that a reader would see of it", async (taal) => {
  await neemMee("kinderalimentatie");
  await neemMee("scenarios");
  const wat = await naarWat(mens);
  expect([wat.namen.includes("berekeningen"), wat.gekozen]).toEqual([true, []]);
  const vak = html(<WatFormulier pagina={wat} />, taal);
  expect(vak).toMatch(/<input type="checkbox" id="onderdeel-berekeningen"[^>]*value="berekeningen"/);
  expect(vak).not.toMatch(/checked=""/);
  const woorden = taal === "nl" ? ["Mijn berekeningen", "€ 352 per maand", "€ 4.900", "Ik blijf", "Mogelijkheid 2", "van 2026"] : ["My calculations", "€352 a month", "€4,900", "Ik blijf", "2026"];
  for (const woord of woorden) expect(vak, woord).toContain(woord);
  expect(vak).not.toMatch(/pagina\.|herkomst\.|kolom\.|\{\{|undefined/);
});

test("unticked it stays: neither the copy nor the reader's page holds anything of it (invariant 5)", async () => {
  await neemMee("kinderalimentatie");
  const zonder = await lezing(["samenvatting", "antwoorden"]);
  expect(zonder.onderdelen.berekeningen).toBeUndefined();
  const bladzij = html(<GedeeldePagina deling={zonder} />);
  expect(JSON.stringify(zonder) + bladzij).not.toMatch(/alimentatie|4\.900|Berekeningen/);
});

test("ticked, and only then, the reader sees it; a calculation that is removed later stays in the copy and out of a new one", async () => {
  await neemMee("kinderalimentatie");
  const met = await lezing(["berekeningen"]);
  const { berekeningen: gedeeld, groepen, brieven, ...rest } = met.onderdelen;
  expect([Object.values(rest).filter(Boolean), groepen, brieven]).toEqual([[], [], []]);
  expect(gedeeld).toHaveLength(1);
  expect(Object.keys(gedeeld![0]!).toSorted()).toEqual(["bronnen", "herkomst", "ingevuld", "letOp", "mogelijkheden", "naam", "op", "som", "uit", "uitkomst"]);
  expect(gedeeld![0]).toMatchObject({
    naam: { nl: "Kinderalimentatie" },
    op: "2026-11-22",
    uitkomst: [{ nl: expect.stringContaining("352") }, { nl: expect.any(String) }],
    mogelijkheden: [],
  });
  for (const taal of talen) {
    const bladzij = html(<GedeeldePagina deling={met} />, taal);
    for (const deel of ["352", "451", "99", "2026"]) expect(bladzij).toContain(deel);
    expect(bladzij).not.toMatch(/pagina\.|herkomst\.|\{\{|undefined/);
  }
  const { resultaten } = (await mens.get(berekeningen, "/berekeningen")).pagina!.pagina;
  await mens.post(berekeningen, "/berekeningen", { weg: resultaten[0]!.id });
  expect(met.onderdelen.berekeningen).toHaveLength(1);
  expect((await naarWat(mens)).namen).not.toContain("berekeningen");
});

test("a yes to what stood there is no yes to a calculation that came later", async () => {
  await neemMee("kinderalimentatie");
  const wat = await naarWat(mens);
  await neemMee("borg");
  const later = await mens.post(nieuw, "/delen/nieuw", jaVelden(wat, ["berekeningen"]));
  expect([later.status, stapVan(later, "wat").veranderd, await t.db.deling.count()]).toEqual([400, true, 0]);
});

test("a calculation that tells of health goes only with the tick of health (S8)", async () => {
  await neemMee("borg");
  await neemMee("kinderalimentatie", { bijzonder: ["verpleeghuis"] });
  const { bron, namen } = await naarWat(mens);
  expect(namen.slice(-2)).toEqual(["geld", "gezondheid"]);
  expect(JSON.stringify(bron.gezondheid)).toMatch(/Kinderalimentatie.*verpleeghuis/);
  for (const naam of namen.filter((een) => een !== "gezondheid" && een !== "contact")) expect(JSON.stringify(bron[naam]), naam).not.toContain("verpleeghuis");
  expect(leesOnderdelen(bron).berekeningen?.map(({ naam }) => naam.nl)).toEqual(["Borg: hoeveel mag het zijn"]);
});

test("what a person typed as the name of a possibility is text, and never a BSN", async () => {
  await neemMee("scenarios", { "scenarios-0-naam": "<b>Ik blijf</b>", "scenarios-1-naam": "Jan" });
  // As it was kept before a BSN was refused.
  await schrijfDossier(await mens.context(), (oud) => JSON.parse(JSON.stringify(oud).replace('"Jan"', '"Jan 111222333"')) as typeof oud, { actie: "berekening-bewaard" });
  expect(JSON.stringify((await mens.dossier()).inhoud)).toContain("111222333");
  const { onderdelen, ...rest } = await lezing(["berekeningen"]);
  expect(onderdelen.berekeningen![0]!.mogelijkheden.map(({ vraag }) => vraag.nl)).toEqual(["<b>Ik blijf</b>", "Mogelijkheid 2"]);
  expect(html(<GedeeldePagina deling={{ ...rest, onderdelen }} />)).toContain("&lt;b&gt;Ik blijf");
});

test("the person sees it in the list of shares, on the page with all data and in the file (T3)", async () => {
  await neemMee("borg");
  await deel(mens, ["berekeningen"]);
  expect((await mens.get(delen, "/delen")).pagina!.pagina!.nu).toMatchObject([{ onderdelen: ["berekeningen"], tekstVersie: "toestemming.v2" }]);
  expect((await mens.get(gegevens, "/gegevens")).pagina!.pagina).toMatchObject({ berekeningen: [{ pagina: "borg", op: "2026-11-22" }] });
  const bestand = JSON.stringify(await exporteer(await mens.context()));
  expect(bestand).toContain('"waarden":{"kaleHuur":950,"borg":2850}');
  expect(bestand).toContain('"onderdelen":["berekeningen"]');
});

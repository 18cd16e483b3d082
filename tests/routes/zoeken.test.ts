import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { geschiedenis } from "#app/dossier/dossier.server.ts";
import * as gegevensRoute from "#app/routes/dossier/gegevens.tsx";
import * as planRoute from "#app/routes/dossier/plan.tsx";
import * as route from "#app/routes/zoeken.tsx";
import { GEVAREN } from "#app/zoeken/woorden/gevaar.ts";
import { DELEN } from "#app/zoeken/zoek.ts";
import { gegevensVoor, startVan } from "#app/zoeken/voorstel.ts";
import { findFlow, flows } from "#flows/index.ts";
import nl from "#locales/nl/zoeken.json";
import { Bezoeker, type PaginaVan } from "#tests/support/bezoeker.ts";
import type { TestDb } from "#tests/support/db.ts";
import { elkeTest } from "#tests/support/elke-test.ts";
import { loop, opVraag, vraag } from "#tests/support/reis.ts";

const zoeken: PaginaVan<typeof route> = route;
const gegevens: PaginaVan<typeof gegevensRoute> = gegevensRoute;
const plan: PaginaVan<typeof planRoute> = planRoute;
const VANDAAG = "2026-11-22";

let t: TestDb;
let mens: Bezoeker;
elkeTest((...eigen) => ([t, mens] = eigen));

const zoek = async (tekst: string) => {
  const { status, pagina } = await mens.post(zoeken, "/zoeken", { tekst });
  expect(status).toBe(200);
  return pagina!.pagina!;
};
const zaak = async () => (await mens.dossier()).inhoud.zaken[0]!;

test("a text gives suggestions in words, the themes, and makes no dossier", async () => {
  const { pagina, status, headers } = await mens.post(zoeken, "/zoeken", { tekst: "mijn uitkering is gestopt door de gemeente" });
  expect(status).toBe(200);
  expect(pagina?.titel).toBe(nl.titel);
  expect(pagina?.themas.length).toBeGreaterThan(0);
  expect(pagina?.pagina).toMatchObject({ stand: "gevonden", gevaar: [], nummers: [] });
  expect(pagina?.pagina?.voorstellen[0]).toMatchObject({ flow: "bezwaar", wat: "Uitkering gestopt of geblokkeerd" });
  expect(pagina?.pagina?.voorstellen.length).toBeLessThanOrEqual(3);
  expect(headers.get("Set-Cookie")).toBeNull();
  expect(mens.cookie).toBe("");
});

test("in English too", async () => {
  mens = new Bezoeker(t, "en");
  const { voorstellen } = await zoek("they stopped my welfare benefit");
  expect(voorstellen).toContainEqual(expect.objectContaining({ flow: "bezwaar", wat: "Benefit stopped or blocked" }));
});

test("the button begins the theme with the answers that stand on it, and nothing else", async () => {
  const { voorstellen } = await zoek("mijn uitkering is gestopt, de brief is van 3 november 2026");
  const { antwoorden, gegevens } = voorstellen.find(({ flow }) => flow === "bezwaar")!;
  expect(gegevens).toEqual([{ vraag: "bz-briefdatum", waarde: "2026-11-03", tekst: "De brief is van 3 november 2026." }]);
  const begin = await mens.post(zoeken, "/zoeken", { thema: "bezwaar", ...Object.fromEntries(antwoorden) });
  expect(begin).toMatchObject({ status: 303, naar: "/vraag/3" });
  // The date was not ticked: never taken silently.
  expect((await zaak()).antwoorden).toEqual({ "bz-organisatie": "gemeente", "bz-onderwerp": "pw-gestopt" });
  expect((await geschiedenis(await mens.context())).map(({ actie }) => actie)).toEqual(["dossier-begonnen"]);
});

test("what the button said is not asked again, and stays within reach", async () => {
  const { naar } = await mens.post(zoeken, "/zoeken", { thema: "huur", "huur-onderwerp": "achterstand" });
  expect((await opVraag(mens, naar!)).vraag).toBe("huur-spoed");
  const pagina = await opVraag(mens, "/vraag/1");
  const na = await mens.post(vraag, "/vraag/1", { vraag: "huur-spoed", revisie: String(pagina.revisie), "huur-spoed": ["niets"] });
  expect((await opVraag(mens, na.naar!)).vraag).toBe("ach-stadium");
  expect((await opVraag(mens, "/vraag/2")).vraag).toBe("huur-onderwerp");
});

test("an organisation that the suggestion does not say itself is offered, and filled in when it is ticked", async () => {
  const { voorstellen } = await zoek("ik wil een klacht indienen over een medewerker van het uwv");
  const klacht = voorstellen.find(({ wat }) => wat === nl.deel.bezwaar.klacht)!;
  expect(klacht.gegevens).toEqual([{ vraag: "bz-organisatie", waarde: "uwv", tekst: "Het gaat over: UWV." }]);
  await mens.post(zoeken, "/zoeken", { thema: "bezwaar", "bz-aanleiding": "bejegening", "bz-organisatie": "uwv" });
  expect((await zaak()).antwoorden).toEqual({ "bz-aanleiding": "bejegening", "bz-organisatie": "uwv" });
});

test("a ticked date is filled in", async () => {
  await mens.post(zoeken, "/zoeken", { thema: "bezwaar", "bz-organisatie": "gemeente", "bz-onderwerp": "pw-gestopt", "bz-briefdatum": "2026-11-03" });
  expect((await zaak()).antwoorden).toMatchObject({ "bz-briefdatum": "2026-11-03" });
});

test.each([
  [{ "bz-organisatie": "bestaat-niet" }],
  [{ "bz-briefdatum": "2026-02-30" }],
  [{ __proto__x: "1", "bz-onderwerp": "uwv-ww", "bz-organisatie": "gemeente" }],
  [{ "bz-nu-nood": ["geen", "geweld"] }],
  [{ veiligeModus: "true", id: "1", constructor: "x" }],
])("a forged answer is left out and the theme begins all the same: %o", async (velden) => {
  const bezoek = await mens.post(zoeken, "/zoeken", { thema: "bezwaar", ...velden });
  expect(bezoek.status).toBe(303);
  const { antwoorden } = await zaak();
  expect(Object.keys(antwoorden).filter((id) => id !== "bz-organisatie")).toEqual([]);
  expect((await opVraag(mens, bezoek.naar!)).fouten).toEqual([]);
});

test("what else was named waits as a suggestion, by its name and never as an answer, until its problem is there", async () => {
  const { voorstellen } = await zoek("ik ben ontslagen en ik kan de huur niet betalen");
  const ontslag = voorstellen.find(({ flow }) => flow === "werk-en-inkomen")!;
  expect(ontslag.straks).toContain("huur:achterstand");
  const bevestig = (voorstel: typeof ontslag, straks: readonly string[]) =>
    mens.post(zoeken, "/zoeken", { thema: voorstel.flow, straks, ...Object.fromEntries(voorstel.antwoorden) });
  await bevestig(ontslag, ["huur:achterstand", "huur:bestaat-niet", "werk-en-inkomen:loon", "__proto__", "scheiden:sp-orientatie"]);
  const inhoud = async () => (await mens.dossier()).inhoud;
  expect((await inhoud()).straks).toEqual(["huur:achterstand", "scheiden:sp-orientatie"]);
  expect((await inhoud()).zaken).toHaveLength(1);
  expect((await mens.get(gegevens, "/gegevens")).pagina!.pagina.straks).toHaveLength(2);
  const { straks } = (await mens.get(plan, "/plan")).pagina!.pagina;
  expect(straks.map(({ flow, antwoorden }) => [flow, antwoorden])).toContainEqual(["huur", [["huur-onderwerp", "achterstand"]]]);
  await bevestig(straks.find(({ flow }) => flow === "huur")!, []);
  expect((await zaak()).antwoorden).toMatchObject({ "huur-onderwerp": "achterstand" });
  expect((await mens.get(plan, "/plan")).pagina!.pagina.straks.map(({ flow }) => flow)).toEqual(["scheiden"]);
});

test("a second problem that is found in own words takes along what the first said; the button goes before the hand-over", async () => {
  await mens.post(zoeken, "/zoeken", { thema: "werk-en-inkomen", "wi-acuut": ["eten"], "wi-onderwerp": "lopend", "besluit-instantie": "gemeente" });
  const bezoek = await mens.post(zoeken, "/zoeken", { thema: "bezwaar", "bz-organisatie": "uwv", "bz-onderwerp": "uwv-ww" });
  expect(bezoek).toMatchObject({ status: 303, naar: "/antwoorden?melding=meegenomen" });
  expect((await zaak()).antwoorden).toEqual({ "bz-organisatie": "uwv", "bz-onderwerp": "uwv-ww", "bz-nu-nood": ["geen-eten"] });
});

test("answers that a dossier already has stay as they are", async () => {
  await loop(mens, { "bz-organisatie": "uwv", "bz-onderwerp": "uwv-ww" }, "bz-aanleiding");
  await mens.post(zoeken, "/zoeken", { thema: "bezwaar", "bz-organisatie": "gemeente", "bz-onderwerp": "pw-gestopt" });
  expect((await zaak()).antwoorden).toMatchObject({ "bz-organisatie": "uwv", "bz-onderwerp": "uwv-ww" });
});

test.each(["scheiding-bestaat-niet", "", "__proto__"])("an unknown theme leads to the start page: %s", async (thema) => {
  expect(await mens.post(zoeken, "/zoeken", { thema, "bz-organisatie": "uwv" })).toMatchObject({ status: 303, naar: "/?melding=onbekend" });
  expect(mens.cookie).toBe("");
});

test.each([
  ["100.000 tekens", "a".repeat(100_000)],
  ["another script", "لا أفهم الرسالة من البلدية"],
  ["emoji only", "😭😭🏠"],
  ["a name only", "Jan de Vries"],
  ["insults", "jullie zijn allemaal klootzakken"],
  ["nothing", ""],
  ["control signs", "\u0000\u202e\u0007"],
])("bad input, %s: a kind answer and the themes", async (_, tekst) => {
  const { status, pagina } = await mens.post(zoeken, "/zoeken", { tekst });
  expect(status).toBe(200);
  expect(pagina?.pagina?.voorstellen).toEqual([]);
  expect(["leeg", "niets"]).toContain(pagina?.pagina?.stand);
  expect(pagina?.themas.length).toBeGreaterThan(0);
});

test("a whole letter is read, its beginning goes back into the field", async () => {
  const brief = `Geachte heer of mevrouw, ${"ik ontving uw brief. ".repeat(150)} Mijn bijstand is ingetrokken.`;
  const { stand, ingekort, tekst } = await zoek(brief);
  expect({ stand, ingekort }).toEqual({ stand: "gevonden", ingekort: true });
  expect(brief.startsWith(tekst)).toBe(true);
});

test("a file or no field at all is an empty text", async () => {
  const formulier = new FormData();
  formulier.append("tekst", new File(["x"], "x"));
  expect((await mens.post(zoeken, "/zoeken", formulier)).pagina?.pagina?.stand).toBe("leeg");
  expect((await mens.post(zoeken, "/zoeken", {})).pagina?.pagina?.stand).toBe("leeg");
  expect((await mens.get(zoeken, "/zoeken")).pagina?.pagina).toBeNull();
});

test("numbers that say who somebody is do not come back, and the person is told", async () => {
  const pagina = await zoek("mijn uitkering is gestopt, bsn 111222333, bel 06-12345678, rekening NL91ABNA0417164300");
  expect(pagina.nummers.toSorted()).toEqual(["bsn", "rekening", "telefoon"]);
  expect(JSON.stringify(pagina)).not.toMatch(/111222333|12345678|0417164300/);
});

test.each(GEVAREN)("danger %s has a panel with words", (gevaar) => {
  expect(nl.gevaar[gevaar].tekst.length).toBeGreaterThan(0);
});

test("danger comes first, whatever else was recognised", async () => {
  const { gevaar, voorstellen } = await zoek("mijn uitkering is gestopt en mijn man slaat mij, ik wil niet meer leven");
  expect(gevaar).toEqual(["geweld", "zelfdoding"]);
  expect(voorstellen.length).toBeGreaterThan(0);
});

test("a danger alone leads to where it belongs, without words that led to it", async () => {
  const { gevaar, voorstellen } = await zoek("he choked me");
  expect(gevaar).toEqual(["geweld"]);
  expect(voorstellen).toMatchObject([{ flow: "scheiden", door: "" }]);
});

describe("every part of a flow that is there", () => {
  const delen = DELEN.filter(({ flow }) => findFlow(flow));

  test("begins with answers that its flow takes", () => {
    expect(delen.filter((deel) => startVan(deel, VANDAAG) !== deel.antwoorden).map(({ flow, deel }) => `${flow} ${deel}`)).toEqual([]);
  });

  test("has words of its own when it has no answer to show", () => {
    const eigen: Readonly<Record<string, Readonly<Record<string, string>>>> = nl.deel;
    expect(delen.filter(({ flow, deel, antwoorden }) => Object.keys(antwoorden).length === 0 && eigen[flow]?.[deel] === undefined).map(({ flow, deel }) => `${flow} ${deel}`)).toEqual([]);
  });

  test("every question that may be offered has words", () => {
    const gegevens = delen.flatMap((deel) => gegevensVoor("op 3 november 2026 en 10 december 2026 ging het om 950 euro", ["uwv"], deel, VANDAAG).map(({ vraag }) => vraag));
    expect(gegevens.length).toBeGreaterThan(0);
    expect(gegevens.filter((vraag) => !Object.hasOwn(nl.gegeven, vraag))).toEqual([]);
  });

  test("every flow that is published can be found", () => {
    expect(flows.filter(({ status, id }) => status === "published" && !DELEN.some(({ flow }) => flow === id)).map(({ id }) => id)).toEqual([]);
  });
});

test("the page that answers is the only place of the text: the source writes no log", () => {
  const bron = readFileSync(new URL("../../app/zoeken/zoeken.server.ts", import.meta.url), "utf8");
  expect(bron).not.toMatch(/\blog\(|console\./);
});

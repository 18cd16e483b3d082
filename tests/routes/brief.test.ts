import { expect, test } from "vitest";
import * as afsprakenRoute from "#app/routes/dossier/afspraken.ts";
import * as bestandRoute from "#app/routes/dossier/brief-bestand.ts";
import * as tekstRoute from "#app/routes/dossier/brief-tekst.tsx";
import * as briefRoute from "#app/routes/dossier/brief.tsx";
import * as gegevensRoute from "#app/routes/dossier/gegevens.tsx";
import { AppError } from "#app/lib/app-error.ts";
import * as antwoordenRoute from "#app/routes/triage/antwoorden.tsx";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { Bezoeker, type PaginaVan, type Velden } from "#tests/support/bezoeker.ts";
import { BO, PERSOON, RACHID } from "#tests/support/brief.ts";
import type { TestDb } from "#tests/support/db.ts";
import { elkeTest } from "#tests/support/elke-test.ts";
import { pdfTekst } from "#tests/support/pdf-tekst.ts";
import { loop } from "#tests/support/reis.ts";
import { unzip } from "#tests/support/unzip.ts";

const brief: PaginaVan<typeof briefRoute> = briefRoute;
const gegevens: PaginaVan<typeof gegevensRoute> = gegevensRoute;
const tekst: PaginaVan<typeof tekstRoute> = tekstRoute;
const antwoorden: PaginaVan<typeof antwoordenRoute> = antwoordenRoute;

const HALF_UUR = 30 * 60 + 1;

let t: TestDb;
let mens: Bezoeker;
elkeTest((...eigen) => ([t, mens] = eigen));

async function rondAf(wat: Antwoorden = BO, wie = mens): Promise<void> {
  await loop(wie, wat);
  expect(await wie.post(antwoorden, "/antwoorden", {})).toMatchObject({ status: 303, naar: "/uitkomst" });
}

const dossier = () => mens.dossier();
const zaak = async () => (await dossier()).inhoud.zaken[0]!;
const pagina = async (pad = "/brief/1") => (await mens.get(brief, pad)).pagina!.pagina!;

/** The file of a letter, or the address to which one is sent. */
async function haal(pad: string, wie = mens): Promise<{ status: number; naar: string | null; headers: Headers; inhoud: Uint8Array }> {
  const context = await wie.context();
  const [, , nr = "", soort = ""] = pad.split("/");
  try {
    const args = { context, params: { nr, soort }, request: new Request(`http://localhost:3000${pad}`), url: new URL(pad, "http://localhost:3000"), pattern: pad };
    const antwoord = await (bestandRoute.loader as (a: unknown) => Promise<Response>)(args);
    return { status: antwoord.status, naar: null, headers: antwoord.headers, inhoud: new Uint8Array(await antwoord.arrayBuffer()) };
  } catch (uit) {
    if (uit instanceof Response) return { status: uit.status, naar: uit.headers.get("Location"), headers: uit.headers, inhoud: new Uint8Array() };
    if (uit instanceof AppError) return { status: uit.status, naar: null, headers: new Headers(), inhoud: new Uint8Array() };
    throw uit;
  }
}

/** What a browser sends for the short bezwaar of Bo. */
const VOLLEDIG: Velden = {
  ...PERSOON,
  telefoon: "",
  afdeling: "",
  "adres-uit-brief": "Postbus 1\r\n3500 AA Utrecht",
  "datum-dag": "22",
  "datum-maand": "11",
  "datum-jaar": "2026",
  "besluit-datum-dag": "10",
  "besluit-datum-maand": "11",
  "besluit-datum-jaar": "2026",
  kenmerk: "Z-2026/1",
  onderwerp: "het stoppen van mijn uitkering",
};

test("the page has a neutral title, the fields filled from the answers, and asks the rest (Q4)", async () => {
  await rondAf();
  const { titel, pagina: p } = (await mens.get(brief, "/brief/1")).pagina!;
  expect(titel).toMatch(/^Uw brief 1 van \d$/);
  expect(p!.naam).toBe("Kort bezwaar (voorlopig)");
  expect(p!.velden.find((v) => v.id === "besluit-datum")).toMatchObject({ delen: { dag: "10", maand: "11", jaar: "2026" } });
  expect(p!.velden.find((v) => v.id === "onderwerp")?.waarde).toBe("het stoppen of blokkeren van mijn uitkering");
  expect(p!.velden.find((v) => v.id === "naam")).toMatchObject({ waarde: "", verplicht: true });
  expect(p!.mist.map((m) => m.href)).toEqual(["#naam", "#adres", "#postcode-plaats", "#organisatie"]);
  expect(p!.klaar).toBe(false);
  expect(p!.letOp.join(" ")).toContain("bellen, mailen of praten is geen bezwaar");
  expect(p!.bsnOpPapier).toBe(true);
  // A note for oneself has no line for it.
  expect((await pagina("/brief/4")).bsnOpPapier).toBe(false);
});

test("a complete letter can be read, copied and taken along as PDF and Word", async () => {
  await rondAf();
  expect(await mens.post(brief, "/brief/1", VOLLEDIG)).toMatchObject({ status: 303, naar: "/brief/1#voorbeeld" });
  expect((await pagina()).klaar).toBe(true);
  const pdf = await haal("/brief/1/pdf");
  expect(pdf.headers.get("Content-Disposition")).toBe('attachment; filename="brief-1.pdf"');
  expect(pdf.headers.get("Cache-Control")).toBe("no-store");
  expect(pdf.headers.get("Content-Type")).toBe("application/pdf");
  const inPdf = pdfTekst(pdf.inhoud).replace(/\s+/g, " ");
  for (const waarde of ["Bo de Vries", "Dorpsstraat 12", "Postbus 1", "gemeente Utrecht", "Z-2026/1", "10 november 2026", "het stoppen van mijn uitkering"]) expect(inPdf).toContain(waarde);
  const word = await haal("/brief/1/docx");
  expect(word.headers.get("Content-Disposition")).toBe('attachment; filename="brief-1.docx"');
  expect(unzip(word.inhoud)["word/document.xml"]!.toString()).toContain("Bo de Vries");
  const plat = (await mens.get(tekst, "/brief/1/tekst")).pagina!;
  expect(plat.pagina.tekst).toContain("Onderwerp: voorlopig bezwaar tegen uw besluit van 10 november 2026, kenmerk Z-2026/1");
  expect(plat.titel).toMatch(/^Tekst van uw brief 1 van \d$/);
});

test("what is typed is stored also when it is not right, and comes back with the error", async () => {
  await rondAf();
  const { status, pagina: uit } = await mens.post(brief, "/brief/1", { ...VOLLEDIG, naam: "Bo", adres: "", "datum-dag": "31", "datum-maand": "2" });
  expect(status).toBe(400);
  expect(uit!.titel).toMatch(/^Fout: Uw brief 1 van \d$/);
  expect(uit!.pagina!.fouten.map((f) => f.href)).toEqual(["#adres", "#datum"]);
  const later = await pagina();
  expect(later.velden.find((v) => v.id === "naam")?.waarde).toBe("Bo");
  expect(later.velden.find((v) => v.id === "datum")?.delen).toEqual({ dag: "31", maand: "2", jaar: "2026" });
  expect(later.fouten).toEqual([]);
});

test("a text of 100,000 characters comes back whole with a message", async () => {
  await rondAf();
  const lang = "a".repeat(100_000);
  const { status, pagina: uit } = await mens.post(brief, "/brief/1", { ...VOLLEDIG, onderwerp: lang });
  expect(status).toBe(400);
  expect(uit!.pagina!.velden.find((v) => v.id === "onderwerp")).toMatchObject({ waarde: lang, fout: expect.stringContaining("te lang") });
});

test("name and address are asked once for all letters (W8)", async () => {
  await rondAf();
  await mens.post(brief, "/brief/1", VOLLEDIG);
  const derde = await pagina("/brief/3");
  expect(derde.naam).toBe("Bezwaarschrift");
  expect(derde.velden.find((v) => v.id === "naam")?.waarde).toBe("Bo de Vries");
  expect(derde.mist).toEqual([]);
});

test("a letter that is not complete is not made: back to its page", async () => {
  await rondAf();
  for (const soort of ["pdf", "docx"]) expect(await haal(`/brief/1/${soort}`)).toMatchObject({ status: 303, naar: "/brief/1" });
  expect(await mens.get(tekst, "/brief/1/tekst")).toMatchObject({ status: 303, naar: "/brief/1" });
});

test("an emoji keeps the PDF back with a message and stays in Word and text", async () => {
  await rondAf();
  await mens.post(brief, "/brief/1", { ...VOLLEDIG, naam: "Bo 🌻" });
  expect((await pagina()).nietInPdf).toEqual(["🌻"]);
  expect(await haal("/brief/1/pdf")).toMatchObject({ status: 303, naar: "/brief/1" });
  expect(unzip((await haal("/brief/1/docx")).inhoud)["word/document.xml"]!.toString()).toContain("Bo 🌻");
});

test("a second besluit asks for its fields and gives a second letter (7.0 D)", async () => {
  await rondAf();
  expect(await mens.post(brief, "/brief/1", { ...VOLLEDIG, "tweede-besluit": "ja" })).toMatchObject({ status: 303, naar: "/brief/1#invullen" });
  expect((await pagina()).velden.map((v) => v.id)).toContain("tweede-onderwerp");
  await mens.post(brief, "/brief/1", { ...VOLLEDIG, "tweede-besluit": "ja", "tweede-kenmerk": "Z-2", "tweede-onderwerp": "terugbetalen" });
  expect((await pagina()).voorbeeld.brieven).toHaveLength(2);
});

test("day and way of sending are kept, and can be taken back (7.0 C)", async () => {
  await rondAf();
  const verzend = { actie: "verstuurd", "verstuurd-op-dag": "22", "verstuurd-op-maand": "11", "verstuurd-op-jaar": "2026", "verstuurd-hoe": "aangetekend" };
  expect(await mens.post(brief, "/brief/1", verzend)).toMatchObject({ status: 303, naar: "/brief/1#verstuurd" });
  expect((await zaak()).verstuurd).toEqual({ L2: { op: "2026-11-22", hoe: "aangetekend" } });
  await mens.post(brief, "/brief/1", { actie: "niet-verstuurd" });
  expect((await zaak()).verstuurd).toEqual({});
});

test("a day of sending that has not been yet is refused, and what was typed stays on the page", async () => {
  await rondAf();
  const { status, pagina: uit } = await mens.post(brief, "/brief/1", { actie: "verstuurd", "verstuurd-op-dag": "23", "verstuurd-op-maand": "11", "verstuurd-op-jaar": "2026" });
  expect(status).toBe(400);
  expect(uit!.titel).toMatch(/^Fout: /);
  expect(Object.keys(uit!.pagina!.verzending!.fouten)).toEqual(["verstuurd-op", "verstuurd-hoe"]);
  expect(uit!.pagina!.verzending!.dag.dag).toBe("23");
  expect((await zaak()).verstuurd).toEqual({});
});

test("extra posted fields have no effect (Z4)", async () => {
  await rondAf();
  const voor = await zaak();
  await mens.post(brief, "/brief/1", { ...VOLLEDIG, code: "L15", antwoorden: "x", __proto__x: "1", owner: "2", "bz-organisatie": "ind" });
  const na = await zaak();
  expect(na.antwoorden).toEqual(voor.antwoorden);
  expect(Object.keys(na.brieven).sort()).toEqual(["L2", "gedeeld"]);
  expect(Object.keys({ ...na.brieven["gedeeld"], ...na.brieven["L2"] })).not.toEqual(expect.arrayContaining(["owner"]));
});

test("an ingebrekestelling is made when the organisation is too late (persona Rachid)", async () => {
  await rondAf(RACHID);
  const p = await pagina();
  expect(p).toMatchObject({ naam: "Ingebrekestelling", weigering: null });
  expect(JSON.stringify(p.voorbeeld)).toContain("U had uiterlijk op 19 oktober 2026 moeten beslissen.");
});

test("a letter that harms is refused with its reason, and gives no file: withdrawing without a new besluit", async () => {
  await rondAf({ ...BO, "bz-al-gedaan": ["bezwaar-verstuurd"], "bz-bezwaar-datum": "2026-11-16" });
  const paginas = await Promise.all(Array.from({ length: (await pagina()).totaal }, (_, nr) => pagina(`/brief/${nr + 1}`)));
  const intrekken = paginas.find((p) => p.naam === "Intrekking van uw bezwaar")!;
  expect(intrekken.weigering).toMatchObject({ titel: "Trek uw bezwaar nog niet in", open: true });
  expect(intrekken.velden.map((v) => v.id)).toEqual(["nieuw-op-papier"]);
  const pad = `/brief/${intrekken.nr}`;
  expect(await haal(`${pad}/pdf`)).toMatchObject({ status: 303, naar: pad });
  expect((await mens.post(brief, pad, {})).status).toBe(400);
  expect(await mens.post(brief, pad, { "nieuw-op-papier": "ja" })).toMatchObject({ status: 303, naar: `${pad}#invullen` });
  expect((await pagina(pad)).weigering).toBeNull();
});

test("the English page shows the Dutch letter and what it says (art. 6:5 lid 3 Awb)", async () => {
  mens = new Bezoeker(t, "en");
  await rondAf();
  await mens.post(brief, "/brief/1", { ...VOLLEDIG, onderwerp: "my benefit" });
  const p = await pagina();
  expect(p.naam).toBe("Short objection (provisional)");
  expect(JSON.stringify(p.voorbeeld)).toContain("Ik maak bezwaar tegen dit besluit over my benefit.");
  expect(JSON.stringify(p.vertaling)).toContain("I object to this decision about my benefit.");
  expect(pdfTekst((await haal("/brief/1/pdf")).inhoud)).toContain("Geachte heer of mevrouw,");
});

test("a proposal that is sent back unchanged stays a word with its translation", async () => {
  mens = new Bezoeker(t, "en");
  await rondAf();
  const voorstel = (await pagina()).velden.find((v) => v.id === "onderwerp")!.waarde;
  expect(voorstel).toBe("het stoppen of blokkeren van mijn uitkering");
  await mens.post(brief, "/brief/1", { ...VOLLEDIG, onderwerp: voorstel });
  const p = await pagina();
  expect(p.klaar).toBe(true);
  expect(JSON.stringify(p.voorbeeld)).toContain("besluit over het stoppen of blokkeren van mijn uitkering.");
  expect(JSON.stringify(p.vertaling)).toContain("decision about the stopping or blocking of my benefit.");
});

test("a number that is not in the list, another kind of file and somebody else's letter do not exist (Z2)", async () => {
  await rondAf();
  for (const nr of ["0", "99", "-1", "1x", "__proto__"]) expect((await mens.get(brief, `/brief/${nr}`)).status).toBe(404);
  for (const soort of ["exe", "PDF", "constructor"]) expect((await haal(`/brief/1/${soort}`)).status).toBe(404);
  const vreemde = new Bezoeker(t);
  expect(await vreemde.get(brief, "/brief/1")).toMatchObject({ status: 303, naar: "/verder?naar=%2Fbrief%2F1" });
  expect(await haal("/brief/1/pdf", vreemde)).toMatchObject({ status: 303, naar: "/verder?naar=%2Fbrief%2F1" });
});

test("before the questions are finished there is no letter", async () => {
  await loop(mens, BO, "bz-nu-nood");
  const { status, naar } = await mens.get(brief, "/brief/1");
  expect(status).toBe(303);
  expect(naar).toMatch(/^\/vraag\/\d+$/);
});

test("what was typed survives the lock after half an hour", async () => {
  await rondAf();
  mens.seconden = HALF_UUR;
  const { status, pagina: uit } = await mens.post(brief, "/brief/1", VOLLEDIG);
  expect(status).toBe(403);
  expect(uit!.slot!.velden).toContainEqual(["naam", "Bo de Vries"]);
  expect(uit!.slot!.naar).toBe("/brief/1");
});

test("a BSN in a field comes back with what to do, and is never stored; all else is (H14)", async () => {
  await rondAf();
  for (const meer of [{}, { "tweede-besluit": "ja" }] as readonly Velden[]) {
    const { status, pagina: uit } = await mens.post(brief, "/brief/1", { ...VOLLEDIG, ...meer, kenmerk: "111222333" });
    expect(status).toBe(400);
    expect(uit!.pagina!.velden.find(({ id }) => id === "kenmerk")).toMatchObject({ waarde: "111222333", fout: expect.stringContaining("Wij bewaren geen BSN") });
    expect(uit!.pagina!.klaar).toBe(false);
    expect(JSON.stringify((await dossier()).inhoud)).toContain("Bo de Vries");
    expect(JSON.stringify((await dossier()).inhoud)).not.toContain("111222333");
  }
});

test("everything that was filled in for letters is shown in words, never as it is stored (T3)", async () => {
  await rondAf();
  await mens.post(brief, "/brief/1", { ...VOLLEDIG, "tweede-besluit": "ja" });
  await mens.post(brief, "/brief/1", { ...VOLLEDIG, "tweede-besluit": "ja", "tweede-datum-dag": "31", "tweede-datum-maand": "11", "tweede-datum-jaar": "26", "tweede-onderwerp": "terugbetalen" });
  const [samen, kort] = (await mens.get(gegevens, "/gegevens")).pagina!.pagina.zaken[0]!.brieven;
  expect(samen).toMatchObject({ naam: "In al uw brieven" });
  expect(samen!.velden).toContainEqual({ id: "besluit-datum", label: "Datum op het besluit", tekst: "10 november 2026" });
  expect(kort).toMatchObject({ naam: "Kort bezwaar (voorlopig)", verstuurd: null });
  expect(kort!.velden).toContainEqual({ id: "tweede-besluit", label: expect.stringContaining("nog een besluit"), tekst: "Aangevinkt" });
  expect(kort!.velden).toContainEqual({ id: "tweede-datum", label: expect.any(String), tekst: "31 11 26" });
});

test("opening a page changes nothing but the audit trail (B4)", async () => {
  await rondAf();
  await mens.post(brief, "/brief/1", VOLLEDIG);
  const voor = (await dossier()).revisie;
  await pagina();
  await mens.get(tekst, "/brief/1/tekst");
  await haal("/brief/1/pdf");
  expect((await dossier()).revisie).toBe(voor);
});

test("the days come as a calendar file with a neutral name", async () => {
  await rondAf();
  const context = await mens.context();
  const antwoord = await (afsprakenRoute.loader as (a: unknown) => Promise<Response>)({ context });
  expect(antwoord.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
  expect(antwoord.headers.get("Content-Disposition")).toBe('attachment; filename="afspraken.ics"');
  const ics = await antwoord.text();
  expect(ics).toContain("DTSTART;VALUE=DATE:20261222");
  expect(ics).not.toMatch(/bezwaar|bijstand|uitkering/i);
});

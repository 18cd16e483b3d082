import { expect, it } from "vitest";
import { maakBestand } from "#app/brieven/bestanden.server.ts";
import { composeBrief } from "#app/brieven/compose.server.ts";
import { alleTekst, isLang, type BriefDocument, type Deel } from "#app/brieven/document.ts";
import { nietInPdf } from "#app/brieven/pdf-tekens.ts";
import { maakPdf } from "#app/brieven/pdf.server.ts";
import { documentAlsTekst } from "#app/brieven/tekst.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { brieven } from "#flows/bezwaar/brieven.ts";
import { BO, briefVoor, PERSOON, RACHID } from "#tests/support/brief.ts";
import { pdfTekst } from "#tests/support/pdf-tekst.ts";
import { unzip } from "#tests/support/unzip.ts";

/** Text without spaces and line ends: a line of a PDF may break anywhere. */
const kaal = (tekst: string): string => tekst.normalize("NFC").replace(/\s+/g, "");

/** Text that would do harm if anything ran or filled it in. */
const GEVAARLIJK = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "]]></w:t><w:p/>&lt;&amp;",
  "{{naam}} {{besluit}} $t(pagina.titel) __naam__",
  "\\) Tj ET /JavaScript (app.alert\\(1\\))",
  "=cmd|' /C calc'!A0",
  "%PDF-1.7 endobj stream",
];

const VOL = {
  ...PERSOON,
  naam: "Łukasz Şahin-Ďurič",
  adres: "Çeşmestraat 1b",
  telefoon: "+31 6 12345678",
  afdeling: "Afdeling Bezwaar & Beroep",
  "adres-uit-brief": "Postbus 1\n3500 AA Utrecht",
  kenmerk: "Z/2026-001 <é>",
  samenvatting: "Mijn uitkering stopt per 1 november.",
  "grond-wel-gemeld": GEVAARLIJK.join("\n"),
  "bewijs-wel-gemeld": "mail van 3 november aan Zoë",
  "grond-anders": "Ik woon wél alleen: “échte” waarheid – € 12,50 … naïef.",
  gevolgen: "Geen geld voor Ğülşen en José.",
  wens: "uitkering per 1-11 hervatten",
  uitstel: "ja",
  kosten: "ja",
} as const;

const document = (code: string, antwoorden: Antwoorden, getypt: Readonly<Record<string, string>> = VOL): BriefDocument =>
  composeBrief(briefVoor(code, antwoorden, { getypt }));

it("every answer used in a letter is in the text of its PDF, with all its letters", async () => {
  const { inhoud } = await maakPdf(document("L1", BO));
  const tekst = kaal(pdfTekst(inhoud));
  expect(tekst).not.toContain("\ufffd");
  for (const waarde of Object.entries(VOL).filter(([id]) => id !== "uitstel" && id !== "kosten").flatMap(([, w]) => w.split("\n"))) {
    expect(tekst).toContain(kaal(waarde));
  }
  // The answers themselves: date of the besluit, subject and grounds.
  for (const woord of ["10 november 2026", "het stoppen of blokkeren van mijn uitkering", "Ik heb het wel doorgegeven", "De gevolgen voor mij zijn te zwaar"]) {
    expect(tekst).toContain(kaal(woord));
  }
});

it("every letter becomes a PDF with all its text and a DOCX that opens", async () => {
  for (const code of Object.keys(brieven)) {
    const doc = document(code, code === "L4" ? RACHID : BO);
    const { inhoud } = await maakPdf(doc);
    const tekst = kaal(pdfTekst(inhoud));
    for (const regel of alleTekst(doc).split("\n")) expect(tekst, code).toContain(kaal(regel));
    const word = unzip(await maakBestand("docx", doc))["word/document.xml"];
    expect(kaal(xmlTekst(word!)), code).toContain(kaal(alleTekst(doc).split("\n").at(-1)!));
  }
});

function xmlTekst(xml: Uint8Array): string {
  const tekens: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  return [...new TextDecoder().decode(xml).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, t]) => t!.replace(/&(\w+);/g, (heel, naam: string) => tekens[naam] ?? heel))
    .join("\n");
}

it("the PDF is tagged: structure tree, language and title (W9)", async () => {
  const { inhoud } = await maakPdf(document("L1", BO));
  const ruw = Buffer.from(inhoud).toString("latin1");
  for (const deel of ["/StructTreeRoot", "/Marked true", "/Lang (nl-NL)", "/DisplayDocTitle true", "/S /H1", "/S /LBody", "pdfuaid:part"]) expect(ruw).toContain(deel);
  expect(ruw).toContain('<rdf:li xml:lang="x-default">Brief</rdf:li>');
});

it("the title and the other data about the file say nothing about the person", async () => {
  const { inhoud } = await maakPdf(document("L1", BO, PERSOON));
  // Pages and fonts are compressed: what is left to read is what describes the file.
  expect(Buffer.from(inhoud).toString("latin1")).not.toMatch(/bezwaar|Utrecht|Vries/i);
  const kern = new TextDecoder().decode(unzip(await maakBestand("docx", document("L1", BO)))["docProps/core.xml"]);
  expect(kern).toContain("<dc:title>Brief</dc:title>");
  expect(kern).not.toMatch(/bezwaar|Utrecht/i);
});

it("typed text stays text in Word, and the file is sound XML (B8)", async () => {
  const bestand = unzip(await maakBestand("docx", document("L1", BO)));
  const xml = new TextDecoder().decode(bestand["word/document.xml"]);
  for (const gevaar of GEVAARLIJK) expect(kaal(xmlTekst(bestand["word/document.xml"]!))).toContain(kaal(gevaar));
  expect(xml).not.toContain("<script");
  expect(evenwichtig(xml)).toBe(true);
});

/** True when every element is closed in order. */
function evenwichtig(xml: string): boolean {
  const open: string[] = [];
  for (const [, sluit, naam, zelf] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^>]*?)?(\/?)>/g)) {
    if (sluit) {
      if (open.pop() !== naam) return false;
    } else if (!zelf) open.push(naam!);
  }
  return open.length === 0;
}

it("typed text stays text in the plain text too (B8)", () => {
  const tekst = documentAlsTekst(document("L1", BO));
  for (const gevaar of GEVAARLIJK) expect(tekst).toContain(gevaar);
});

it("characters that the font lacks are named, not lost: emoji, Arabic, Chinese", () => {
  expect(nietInPdf("Łukasz Şahin, é, ẞ, Ελλάδα, Київ, € 5 – “ja”…")).toEqual([]);
  // A letter and its mark typed apart count as one.
  expect(nietInPdf("Jose\u0301")).toEqual([]);
  expect(nietInPdf("Hallo 👩‍👧 王 👩‍👧 علي")).toEqual(["👩‍👧", "王", "ع", "ل", "ي"]);
});

it("every character that is let through is drawn by the font, in both weights", async () => {
  const tekens = Array.from({ length: 0x2700 }, (_, i) => String.fromCodePoint(i + 0x21)).filter((t) => nietInPdf(t).length === 0 && !/[\s\u00ad]/.test(t));
  expect(tekens.length).toBeGreaterThan(900);
  const rijen = Array.from({ length: Math.ceil(tekens.length / 40) }, (_, i) => tekens.slice(i * 40, i * 40 + 40).join(""));
  const delen: Deel[] = rijen.flatMap((tekst) => [{ soort: "kop", tekst }, { soort: "alinea", tekst }] as const);
  const { inhoud } = await maakPdf({ taal: "nl", titel: "Brief", datum: "2026-11-22", brieven: [delen] });
  const tekst = pdfTekst(inhoud).normalize("NFC");
  const gemist = tekens.filter((t) => [...tekst].filter((u) => u === t.normalize("NFC")).length < 2);
  expect(gemist).toEqual([]);
});

it("two besluiten become two letters in one file, each on a page of its own", async () => {
  const doc = document("L2", BO, { ...PERSOON, "tweede-besluit": "ja", "tweede-datum": "2026-11-12", "tweede-onderwerp": "terugbetalen" });
  expect(doc.brieven).toHaveLength(2);
  expect((await maakPdf(doc)).paginas).toBe(2);
  expect(documentAlsTekst(doc)).toContain("-".repeat(40));
});

it("says when a letter is longer than two pages, and an ordinary one is not (7.0 G)", async () => {
  const gewoon = document("L1", BO, PERSOON);
  expect(isLang(gewoon)).toBe(false);
  expect((await maakPdf(gewoon)).paginas).toBeLessThanOrEqual(2);
  const metZinnen = (n: number): BriefDocument =>
    document("L1", BO, { ...PERSOON, "grond-anders": "Dit is een zin. ".repeat(n * 2), gevolgen: "Dit is een gevolg. ".repeat(n) });
  for (const n of [20, 80, 105, 140, 200]) {
    const lang = metZinnen(n);
    expect([n, isLang(lang)]).toEqual([n, (await maakPdf(lang)).paginas > 2]);
  }
});

it("long words and long texts stay inside the page and complete", async () => {
  const lang = "a".repeat(400);
  const { inhoud } = await maakPdf(document("L1", BO, { ...PERSOON, "grond-anders": `${lang} ${"woord ".repeat(400)}` }));
  expect(kaal(pdfTekst(inhoud))).toContain(lang);
});

it("files are made in a worker, two at a time, and too many at once are refused kindly", async () => {
  const doc = document("L2", BO, PERSOON);
  const begin = performance.now();
  const antwoorden = await Promise.allSettled(Array.from({ length: 30 }, () => maakBestand("pdf", doc)));
  const gelukt = antwoorden.filter((a) => a.status === "fulfilled");
  expect(gelukt.length).toBe(22);
  for (const a of antwoorden) if (a.status === "rejected") expect(a.reason).toMatchObject({ code: "unavailable" });
  expect(kaal(pdfTekst(gelukt[0]!.value))).toContain(kaal(PERSOON.naam));
  expect(performance.now() - begin).toBeLessThan(20_000);
});

it("making files costs the thread of the pages less than one file made there", async () => {
  const doc = document("L1", BO);
  const kosten = async (werk: () => Promise<unknown>): Promise<number> => {
    const begin = process.threadCpuUsage();
    await werk();
    const { user, system } = process.threadCpuUsage(begin);
    return user + system;
  };
  await maakPdf(doc);
  await maakBestand("pdf", doc);
  const hier = await kosten(() => maakPdf(doc));
  const daar = await kosten(() => Promise.all(Array.from({ length: 4 }, () => maakBestand("pdf", doc))));
  expect(daar).toBeLessThan(hier);
});

it("after a failure the next file is made all the same", async () => {
  const stuk: BriefDocument = { taal: "nl", titel: "Brief", datum: "geen dag", brieven: [[]] };
  await expect(maakBestand("pdf", stuk)).rejects.toThrow(/^letter: /);
  expect((await maakBestand("pdf", document("L2", BO, PERSOON))).length).toBeGreaterThan(1000);
});

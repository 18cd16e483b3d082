import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lijstToestemmingen } from "#app/delen/deling.server.ts";
import { HASHES, hashVanWoorden, TOESTEMMING } from "#app/delen/toestemming.server.ts";
import * as antwoordenRoute from "#app/routes/triage/antwoorden.tsx";
import * as briefRoute from "#app/routes/dossier/brief.tsx";
import * as delenRoute from "#app/routes/delen/delen.tsx";
import * as bestand from "#app/routes/delen/gedeeld-bestand.ts";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import { talen } from "#app/taal/talen.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { Bezoeker, type PaginaVan, type RouteModule } from "#tests/support/bezoeker.ts";
import { PERSOON } from "#tests/support/brief.ts";
import type { TestDb } from "#tests/support/db.ts";
import { elkeTest } from "#tests/support/elke-test.ts";
import { CONTACT, deel, geheimVan, jaVelden, Lezer, naarWat, nieuw, stapVan, WIE } from "#tests/support/delen.ts";
import { BO, loop } from "#tests/support/reis.ts";

const antwoorden: RouteModule<unknown> = antwoordenRoute;
const brief: RouteModule<unknown> = briefRoute;
const delen: PaginaVan<typeof delenRoute> = delenRoute;

let t: TestDb;
let mens: Bezoeker;
let lezer: Lezer;
elkeTest((...eigen) => {
  [t, mens] = eigen;
  lezer = new Lezer(t);
});

async function rondAf(wat: Antwoorden = BO): Promise<void> {
  await loop(mens, wat);
  expect(await mens.post(antwoorden, "/antwoorden", {})).toMatchObject({ naar: "/uitkomst" });
}

const lijst = async () => (await mens.get(delen, "/delen")).pagina!.pagina!;

test("from the form to the reader: question, day, what was done and wanted, and only what was ticked (A6)", async () => {
  await rondAf();
  const deuren = await deel(mens, ["samenvatting", "contact"]);
  expect(deuren).toMatchObject({ ontvanger: "mr. Jansen (een advocaat)", onderdelen: ["samenvatting", "contact"] });
  expect((await lijst()).nu).toMatchObject([{ staat: "klaar", bezoeken: [] }]);
  const { lezing, status, titel } = await lezer.open({ code: deuren.code.toLowerCase(), cijfers: deuren.cijfers });
  expect({ status, titel }).toEqual({ status: 200, titel: "Met u gedeeld" });
  if (lezing.soort !== "deling") throw new Error("no share");
  const { samenvatting, contact, antwoorden: rijen, papieren, brieven, groepen } = lezing.onderdelen;
  expect(samenvatting).toMatchObject({
    vraag: "Wat moet ik nu doen?",
    termijn: { datum: "2026-12-22", verstreken: false },
    urgentie: "spoed",
    uitkomst: { nl: "Bezwaar én de spoedrechter" },
    gedaan: [{ nl: "Gebeld", en: expect.any(String) }],
    wil: [{ nl: "Een ander besluit" }],
  });
  expect(samenvatting?.termijn?.bronnen.length).toBeGreaterThan(0);
  expect(contact).toEqual({ naam: "Bo de Vries", telefoon: "0612345678", regel: "niet-inspreken", uitleg: "" });
  expect({ rijen, papieren, brieven, groepen }).toEqual({ rijen: undefined, papieren: undefined, brieven: [], groepen: [] });
  const [regel] = (await lijst()).nu;
  expect(regel).toMatchObject({ staat: "geopend", ontvanger: "mr. Jansen (een advocaat)", doel: "advies" });
  expect(regel?.bezoeken.map(({ actie }) => actie)).toEqual(["deling-gelezen", "deling-geopend"]);
});

test("nothing is chosen beforehand but the person's own words (C2)", async () => {
  await rondAf({ ...BO, "bz-gronden": ["anders"], "bz-gronden-tekst": "Ik had alles gemeld." });
  const wie = stapVan(await mens.get(nieuw, "/delen/nieuw"), "wie");
  expect(wie.getypt).toEqual({ vraag: "Ik had alles gemeld." });
  const wat = await naarWat(mens);
  expect(wat.gekozen).toEqual([]);
  expect(wat.namen).toEqual(["samenvatting", "antwoorden", "contact", "papieren", "geld"]);
});

test("every answer stands in exactly one part; sensitive ones only in their own (S8)", async () => {
  await rondAf({ ...BO, "bz-onderwerp": "pw-maatregel", "bz-nu-nood": ["geen-inkomen", "zorg-stopt", "geweld", "kinderen"], "bz-gronden": ["ziek", "feiten"], "bz-hulp": ["lvb", "helper"] });
  const { bron, namen } = await naarWat(mens);
  expect(namen).toEqual(["samenvatting", "antwoorden", "contact", "papieren", "geld", "gezondheid", "strafrecht"]);
  const tekst = (naam: string) => JSON.stringify(bron[naam]);
  const plaats: Record<string, string> = {
    "Ik heb geen geld om van te leven": "geld",
    "Zorg of hulp stopt": "gezondheid",
    "Ik was ziek": "gezondheid",
    "De feiten in de brief kloppen niet": "antwoorden",
    "Ik heb moeite met leren, onthouden of overzicht": "gezondheid",
    "Ik word bedreigd of mishandeld": "strafrecht",
    "Er zijn kinderen bij": "antwoorden",
    "Iemand helpt mij": "antwoorden",
  };
  for (const [antwoord, eigen] of Object.entries(plaats)) {
    for (const naam of ["samenvatting", "antwoorden", "papieren", "geld", "gezondheid", "strafrecht"]) {
      expect(tekst(naam).includes(antwoord), `${antwoord} in ${naam}`).toBe(naam === eigen);
    }
  }
});

test("a subject or outcome that tells of health, punishment or origin is not in the summary", async () => {
  const gevallen = [
    [{ "bz-organisatie": "uwv", "bz-onderwerp": "uwv-zw" }, "gezondheid", ["uwv vindt dat u kunt werken", "arts"]],
    [{ "bz-organisatie": "cjib", "bz-onderwerp": "cjib-s" }, "strafrecht", ["strafbeschikking", " sv"]],
    [{ "bz-organisatie": "ind", "bz-onderwerp": "ind-verblijf" }, "afkomst", [" de ind", "verblijf"]],
  ] as const;
  for (const [wat, groep, [eerste, tweede]] of gevallen) {
    mens = new Bezoeker(t);
    await rondAf({ "bz-aanleiding": "besluit", "bz-briefdatum": "2026-11-12", "bz-termijn-in-brief": "6-weken", ...wat });
    const { bron } = await naarWat(mens, { ...WIE, vraag: "" });
    const { [groep]: eigen, ...rest } = bron;
    expect(JSON.stringify(eigen).toLowerCase()).toContain(eerste);
    for (const woord of [eerste, tweede]) expect(JSON.stringify(rest).toLowerCase()).not.toContain(woord);
  }
});

test("the reader gets exactly the ticked parts, for any choice (S8)", async () => {
  await rondAf();
  const { namen, bron } = await naarWat(mens);
  await fc.assert(
    fc.asyncProperty(fc.subarray([...namen], { minLength: 1 }), async (onderdelen) => {
      const deuren = await deel(mens, onderdelen);
      const een = new Lezer(t);
      await een.open({ geheim: geheimVan(deuren), cijfers: deuren.cijfers });
      const { onderdelen: gelezen } = await een.deling();
      const { groepen, brieven, ...rest } = gelezen;
      const aanwezig = [...Object.entries(rest).flatMap(([naam, waarde]) => (waarde ? [naam] : [])), ...groepen.map(({ naam }) => naam), ...brieven.map((b) => b.onderdeel)];
      expect(aanwezig.toSorted()).toEqual(onderdelen.toSorted());
      if (onderdelen.includes("antwoorden")) expect(rest.antwoorden).toEqual(bron.antwoorden);
    }),
    { numRuns: 12 },
  );
}, 60_000);

test.each([
  ["anders", "gemeente Utrecht", "wederpartij"],
  ["anders", "Afdeling bezwaar van de GEMEENTE", "wederpartij"],
  ["naaste", "Sociale  Dienst", "wederpartij"],
  ["srl", "gemeente Utrecht", "wederpartij"],
  ["srl", "Sociaal raadslieden gemeente Utrecht", null],
  ["buurt", "Wijkteam Noord, gemeente Utrecht", null],
  ["adv", "", null],
  ["naaste", "", "naam"],
  ["anders", "Stichting Meekijken", null],
  ["anders", "x".repeat(101), "naam-lang"],
  ["adv", "111222333", "bsn"],
])("receiver %s with name %s", async (ontvanger, naam, fout) => {
  await rondAf();
  const begin = stapVan(await mens.get(nieuw, "/delen/nieuw"), "wie");
  const bezoek = await mens.post(nieuw, "/delen/nieuw", { ...WIE, formulier: begin.formulier, ontvanger, naam });
  if (fout === null) {
    stapVan(bezoek, "wat");
    return;
  }
  expect(bezoek.status).toBe(400);
  expect(bezoek.pagina?.titel).toBe("Fout: Delen, stap 1 van 2");
  expect(stapVan(bezoek, "wie")).toMatchObject({ fouten: { naam: fout }, getypt: { ...WIE, ontvanger, naam } });
});

test("the organisation that the person wrote in a letter is never a receiver", async () => {
  await rondAf({ ...BO, "bz-organisatie": "andere-overheid", "bz-onderwerp": "overig", "bz-gronden": ["feiten"] });
  await mens.post(brief, "/brief/1", { ...PERSOON, organisatie: "Provincie Drenthe" });
  const bezoek = await mens.post(nieuw, "/delen/nieuw", { ...WIE, ontvanger: "anders", naam: "provincie drenthe, juridische zaken" });
  expect(stapVan(bezoek, "wie").fouten).toEqual({ naam: "wederpartij" });
});

test("a helper who may work for the own gemeente is told of; another is not (bezwaar.md 5.3)", async () => {
  await rondAf();
  for (const [ontvanger, belang] of [["srl", true], ["buurt", true], ["hjl", false], ["adv", false]] as const) {
    expect((await naarWat(mens, { ...WIE, ontvanger, naam: "" })).belang).toBe(belang);
  }
  mens = new Bezoeker(t);
  await rondAf({ ...BO, "bz-organisatie": "uwv", "bz-onderwerp": "uwv-ww", "bz-gronden": ["feiten"] });
  expect((await naarWat(mens, { ...WIE, ontvanger: "srl", naam: "" })).belang).toBe(false);
});

test("an empty first page names every field; a period of 31 days does not exist (S4)", async () => {
  await rondAf();
  const leeg = await mens.post(nieuw, "/delen/nieuw", {});
  expect(leeg.status).toBe(400);
  expect(Object.keys(stapVan(leeg, "wie").fouten)).toEqual(["ontvanger", "doel", "dagen"]);
  const lang = await mens.post(nieuw, "/delen/nieuw", { ...WIE, dagen: "31", vraag: "x".repeat(100_000) });
  expect(stapVan(lang, "wie").fouten).toEqual({ dagen: "dagen", vraag: "vraag-lang" });
});

test("nothing ticked, or contact without details: a message, what was typed stays, nothing is shared", async () => {
  await rondAf();
  const wat = await naarWat(mens);
  const niets = await mens.post(nieuw, "/delen/nieuw", jaVelden(wat, []));
  expect(niets.status).toBe(400);
  expect(stapVan(niets, "wat").fouten).toEqual({ onderdeel: "onderdeel" });
  const half = { "contact-naam": "", "contact-telefoon": "", "contact-regel": "alleen-dan", "contact-uitleg": "" };
  const contact = stapVan(await mens.post(nieuw, "/delen/nieuw", jaVelden(wat, ["contact", "geld"], half)), "wat");
  expect(contact.fouten).toEqual({ "contact-naam": "contact", "contact-uitleg": "contact-uitleg" });
  expect(contact.gekozen).toEqual(["contact", "geld"]);
  const vreemd = await mens.post(nieuw, "/delen/nieuw", jaVelden(wat, ["__proto__", "dossier", "brief-L1"]));
  expect(stapVan(vreemd, "wat").fouten).toEqual({ onderdeel: "onderdeel" });
  expect(await t.db.deling.count()).toBe(0);
  expect(await t.db.toestemming.count()).toBe(0);
});

test("a yes is to what was on the screen: after a change elsewhere the person sees it first", async () => {
  await rondAf();
  const wat = await naarWat(mens);
  await mens.post(brief, "/brief/1", PERSOON);
  const oud = await mens.post(nieuw, "/delen/nieuw", jaVelden(wat, ["samenvatting"]));
  expect(oud.status).toBe(400);
  const nu = stapVan(oud, "wat");
  expect(nu).toMatchObject({ veranderd: true });
  expect(nu.namen).toContain("brief-L2");
  expect(await t.db.deling.count()).toBe(0);
  stapVan(await mens.post(nieuw, "/delen/nieuw", jaVelden(nu, ["samenvatting"])), "deuren");
});

test("the same yes twice, or twenty times at once, makes one share and shows the same doors (X5)", async () => {
  await rondAf();
  const wat = await naarWat(mens);
  const ja = () => mens.post(nieuw, "/delen/nieuw", jaVelden(wat, ["samenvatting"]));
  const deuren = await Promise.all(Array.from({ length: 20 }, async () => stapVan(await ja(), "deuren")));
  expect(new Set(deuren.map(({ link, code, cijfers }) => `${link} ${code} ${cijfers}`)).size).toBe(1);
  expect(await t.db.deling.count()).toBe(1);
  expect((await lijst()).nu).toHaveLength(1);
  // Another choice on the same page is another yes; once it is open the form is used up.
  const ander = stapVan(await mens.post(nieuw, "/delen/nieuw", jaVelden(wat, ["antwoorden"])), "deuren");
  expect(ander.code).not.toBe(deuren[0]!.code);
  await lezer.open({ code: deuren[0]!.code, cijfers: deuren[0]!.cijfers });
  expect((await ja()).status).toBe(409);
  expect(await t.db.deling.count()).toBe(2);
}, 60_000);

test("the consent is kept with version, hash, language, parts and time; its words cannot change unseen (C5)", async () => {
  await rondAf();
  await deel(mens, ["samenvatting", "geld"]);
  const [bewijs] = await lijstToestemmingen(await mens.context());
  expect(bewijs).toMatchObject({ ontvanger: "mr. Jansen (een advocaat)", doel: "advies", onderdelen: ["samenvatting", "geld"], taal: "nl", tekstVersie: TOESTEMMING, tekstHash: HASHES[TOESTEMMING] });
  for (const [versie, hash] of Object.entries(HASHES)) expect(hashVanWoorden(versie), versie).toBe(hash);
  for (const taal of talen) {
    const instantie = i18nVoor(taal);
    const echt: unknown = instantie.getResource(taal, "delen", `${TOESTEMMING}.vrij`);
    instantie.addResource(taal, "delen", `${TOESTEMMING}.vrij`, "Iets anders.");
    expect(hashVanWoorden(TOESTEMMING)).not.toBe(HASHES[TOESTEMMING]);
    const wat = await naarWat(mens);
    await expect(mens.post(nieuw, "/delen/nieuw", jaVelden(wat, ["samenvatting"]))).rejects.toThrow(/without a new version/);
    instantie.addResource(taal, "delen", `${TOESTEMMING}.vrij`, String(echt));
  }
  expect(await t.db.deling.count()).toBe(1);
});

test("who says that a helper reads the consent aloud has that kept with it; unsaid it is online; the box is never ticked for them (C1, C2)", async () => {
  await rondAf();
  expect((await naarWat(mens)).getypt.samen).toBe("");
  for (const [samen, wijze] of [["", "online"], ["ja", "samen-op-scherm"], ["iets anders", "online"]] as const) {
    const wat = await naarWat(mens);
    stapVan(await mens.post(nieuw, "/delen/nieuw", jaVelden(wat, ["samenvatting"], { samen })), "deuren");
    expect((await lijstToestemmingen(await mens.context())).filter((een) => een.wijze === wijze).length, samen).toBeGreaterThan(0);
  }
  expect((await lijstToestemmingen(await mens.context())).map(({ wijze }) => wijze).toSorted()).toEqual(["online", "online", "samen-op-scherm"]);
  // What was ticked stays ticked when something else is missing.
  const wat = await naarWat(mens);
  expect(stapVan(await mens.post(nieuw, "/delen/nieuw", jaVelden(wat, [], { samen: "ja" })), "wat").getypt.samen).toBe("ja");
});

test("stopping is one form on one page, giving takes more; it works at once (C3, C4)", async () => {
  await rondAf();
  const { code, cijfers } = await deel(mens, ["samenvatting"]);
  await lezer.open({ code, cijfers });
  const [regel] = (await lijst()).nu;
  expect(await mens.post(delen, "/delen", { stop: regel!.id })).toMatchObject({ status: 303, naar: "/delen" });
  expect(await lezer.lees()).toMatchObject({ status: 404, lezing: { soort: "formulier", fout: "onbekend" } });
  expect(await lezer.lees()).toMatchObject({ status: 200, lezing: { soort: "formulier", fout: null } });
  const pagina = await lijst();
  expect(pagina.nu).toEqual([]);
  expect(pagina.voorbij).toMatchObject([{ staat: "gestopt" }]);
});

test("somebody else's share cannot be stopped and looks as one that does not exist (Z2)", async () => {
  await rondAf();
  await deel(mens, ["samenvatting"]);
  const [regel] = (await lijst()).nu;
  const ander = new Bezoeker(t);
  await loop(ander, BO);
  for (const stop of [regel!.id, "bestaat-niet", ""]) expect((await ander.post(delen, "/delen", { stop })).status).toBe(404);
  expect((await lijst()).nu).toHaveLength(1);
  const niemand = new Bezoeker(t);
  expect(await niemand.get(delen, "/delen")).toMatchObject({ status: 303, naar: "/verder?naar=%2Fdelen" });
  expect(await niemand.get(nieuw, "/delen/nieuw")).toMatchObject({ status: 303, naar: "/verder?naar=%2Fdelen%2Fnieuw" });
});

test("a form sent after the lock keeps what was typed and shares nothing", async () => {
  await rondAf();
  const wat = await naarWat(mens);
  mens.seconden = 31 * 60;
  const bezoek = await mens.post(nieuw, "/delen/nieuw", jaVelden(wat, ["samenvatting"], CONTACT));
  expect(bezoek.status).toBe(403);
  expect(bezoek.pagina?.slot).toMatchObject({ soort: "knop", naar: "/delen/nieuw" });
  expect(bezoek.pagina?.slot?.velden).toEqual(expect.arrayContaining([["vraag", WIE.vraag], ["onderdeel", "samenvatting"], ["contact-telefoon", "0612345678"]]));
  expect(await t.db.deling.count()).toBe(0);
});

test("a share ends with its last day; used, wrong and tampered give the same (S4, S7)", async () => {
  await rondAf();
  const deuren = await deel(mens, ["samenvatting"]);
  const onbekend = { status: 404, titel: "Fout: Openen met een code", lezing: { soort: "formulier", fout: "onbekend", isOpen: false } };
  expect(await lezer.open({ code: deuren.code, cijfers: deuren.cijfers === "000000" ? "000001" : "000000" })).toEqual(onbekend);
  expect(await lezer.open({ code: "", cijfers: "" })).toEqual(onbekend);
  await lezer.open({ geheim: geheimVan(deuren), cijfers: deuren.cijfers });
  expect(await new Lezer(t).open({ code: deuren.code, cijfers: deuren.cijfers })).toEqual(onbekend);
  const goed = lezer.cookie;
  for (const vals of [goed.slice(0, -1) + (goed.endsWith("0") ? "1" : "0"), goed.replace("=", "=A"), "__Host-l=x", `${goed}; ${goed}`]) {
    const ander = new Lezer(t);
    ander.cookie = vals;
    expect(await ander.lees()).toEqual(onbekend);
  }
  // The dossier was not saved: it ends tomorrow, and the share with it.
  lezer.seconden = 3 * 24 * 60 * 60;
  expect(await lezer.lees()).toEqual(onbekend);
});

test("a wrong code does not close what the reader has open", async () => {
  await rondAf();
  const { code, cijfers } = await deel(mens, ["samenvatting"]);
  await lezer.open({ code, cijfers });
  expect((await lezer.open({ code: "0000-0000-0000-0000-0000", cijfers: "123456" })).status).toBe(404);
  expect((await lezer.deling()).doel).toBe("advies");
});

test("guessing is slowed down with 429 and a telephone number (R1, R2)", async () => {
  const statussen: number[] = [];
  for (let i = 0; i < 12; i += 1) statussen.push((await lezer.open({ code: "0000-0000-0000-0000-0000", cijfers: "123456" })).status);
  expect(statussen.slice(0, 10)).toEqual(Array(10).fill(404));
  expect(statussen.slice(10)).toEqual([429, 429]);
  expect(i18nVoor("nl").t("delen:openen.te-vaak-bel")).toContain("0800-8020");
}, 30_000);

test("a shared letter is read, and fetched as PDF and Word; one that is not shared does not exist (A1)", async () => {
  await rondAf();
  await mens.post(brief, "/brief/1", PERSOON);
  const haal = async (wie: Lezer, soort: string) =>
    bestand.loader({ context: await wie.context(), params: { soort }, request: new Request("http://localhost:3000/"), url: new URL("http://localhost:3000/"), pattern: "/gedeeld/:soort" });
  const zonder = new Lezer(t);
  const niet = await deel(mens, ["samenvatting"]);
  await zonder.open({ code: niet.code, cijfers: niet.cijfers });
  const deuren = await deel(mens, ["brief-L2"]);
  await lezer.open({ code: deuren.code, cijfers: deuren.cijfers });
  const { onderdelen } = await lezer.deling();
  expect(onderdelen.brieven).toMatchObject([{ concept: false, bestanden: [{ adres: "/gedeeld/brief-1.pdf" }, { adres: "/gedeeld/brief-1.docx" }] }]);
  const pdf = await haal(lezer, "brief-1.pdf");
  expect(pdf.headers.get("Content-Disposition")).toBe('attachment; filename="brief-1.pdf"');
  expect(Buffer.from(await pdf.arrayBuffer()).subarray(0, 5).toString()).toBe("%PDF-");
  expect((await haal(lezer, "brief-1.docx")).status).toBe(200);
  for (const soort of ["brief-2.pdf", "brief-0.pdf", "brief-1.exe", "../gegevens", "__proto__"]) {
    await expect(haal(lezer, soort)).rejects.toMatchObject({ code: "not-found" });
  }
  for (const wie of [zonder, new Lezer(t)]) await expect(haal(wie, "brief-1.pdf")).rejects.toMatchObject({ code: "not-found" });
  const regel = (await lijst()).nu.find(({ onderdelen: wat }) => wat.includes("brief-L2"));
  expect(regel?.bezoeken.map(({ actie }) => actie)).toContain("deling-gedownload");
}, 60_000);

test("nothing that is shared stands readable in any file (E2)", async () => {
  await rondAf();
  const kanarie = "kanarie7f3a9c";
  const wat = await naarWat(mens, { ...WIE, naam: `${kanarie}naam`, vraag: `${kanarie}vraag` });
  const contact = { ...CONTACT, "contact-naam": `${kanarie}contact`, "contact-uitleg": `${kanarie}uitleg` };
  const deuren = stapVan(await mens.post(nieuw, "/delen/nieuw", jaVelden(wat, ["samenvatting", "contact"], contact)), "deuren");
  await lezer.open({ code: deuren.code, cijfers: deuren.cijfers });
  expect(JSON.stringify(await lezer.deling())).toContain(`${kanarie}contact`);
  const geheim = geheimVan(deuren);
  const sporen = [kanarie, geheim, deuren.code, deuren.code.replaceAll("-", "").slice(8), "Jansen"];
  const bestanden = readdirSync(t.map).map((naam) => readFileSync(path.join(t.map, naam)));
  expect(bestanden.length).toBeGreaterThan(1);
  for (const spoor of sporen) {
    for (const vorm of [Buffer.from(spoor), Buffer.from(spoor, "utf16le"), Buffer.from(Buffer.from(spoor).toString("base64").replace(/=+$/, "").slice(0, -1))]) {
      for (const bytes of bestanden) expect(bytes.includes(vorm), spoor).toBe(false);
    }
  }
});

test("a share that was changed or swapped in the database does not open (E1, E8)", async () => {
  await rondAf();
  const eerste = await deel(mens, ["samenvatting"]);
  const tweede = await deel(mens, ["antwoorden"]);
  await lezer.open({ code: eerste.code, cijfers: eerste.cijfers });
  const ander = new Lezer(t);
  await ander.open({ code: tweede.code, cijfers: tweede.cijfers });
  const rijen = await t.db.deling.findMany({ orderBy: { id: "asc" } });
  const zet = (id: string, inhoud: Uint8Array<ArrayBuffer>) => t.db.deling.update({ where: { id }, data: { inhoud } });
  await zet(rijen[0]!.id, rijen[1]!.inhoud!);
  const kapot = new Uint8Array(rijen[1]!.inhoud!);
  kapot[100]! ^= 1;
  await zet(rijen[1]!.id, kapot);
  for (const wie of [lezer, ander]) await expect(wie.lees()).rejects.toMatchObject({ code: "unavailable" });
  expect(await t.db.auditEvent.count({ where: { actie: "beschadiging-gevonden" } })).toBe(2);
});

test("a share can be given before the questions are done; it then has no result", async () => {
  await loop(mens, BO, "bz-nu-nood");
  const { bron, namen } = await naarWat(mens);
  expect(namen).toEqual(["samenvatting", "antwoorden", "contact"]);
  expect(bron.samenvatting).toMatchObject({ uitkomst: null, urgentie: null, termijn: { datum: "2026-12-22" } });
});

test("titles say place and purpose, differ, and name no subject (Q4)", () => {
  for (const taal of talen) {
    const titels = Object.values(i18nVoor(taal).getResource(taal, "delen", "titel") as Record<string, string>);
    expect(new Set(titels).size).toBe(titels.length);
    expect(titels.join(" ")).not.toMatch(/bezwaar|gemeente|geweld|schuld|scheid|uitkering|huur|advocaat|juridisch|objection|violence|debt|divorce|benefit|rent|lawyer|legal/i);
  }
});

import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { vulAan } from "#app/aanbod/aanvullen.ts";
import { leesRijen, schrijfAanbod, uuidVan, vormVan, VORMEN } from "#app/aanbod/bestand.server.ts";
import { alleAanbod, bewaarAanbod, gidsVan } from "#app/aanbod/gids.server.ts";
import { foutenVan, naarHsds } from "#app/aanbod/hsds.ts";
import { keurRijen } from "#app/aanbod/invoer.ts";
import { maakKaart } from "#app/aanbod/kaart.ts";
import { handelAf, meld, telWitteVlek } from "#app/aanbod/meldingen.server.ts";
import { momentVan } from "#app/aanbod/moment.ts";
import { lijstVoorRedactie } from "#app/aanbod/nakijken.ts";
import { zaad } from "#app/aanbod/zaad.ts";
import { maakGids, openOp, zoek } from "#app/aanbod/zoeken.ts";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import { aanbodSchema, blijftZichtbaar, kanalenOp, KIND_IDS, loopt, ONDERWERPEN, versheid, type Aanbod } from "#flows/verwijzing/aanbod.ts";
import { plusDagen } from "#flows/engine/datum.ts";
import { makeDb, type TestDb } from "#tests/support/db.ts";
import { VANDAAG } from "#tests/support/context.ts";

const NU = { dag: VANDAAG, tijd: "11:00" };
const van = (id: string): Aanbod => zaad.find((een) => een.id === id)!;
const lokaal = (anders: Partial<Aanbod> & { id: string }): Aanbod =>
  vulAan({ naam: anders.id, kind: "sociaal_raadslieden", werkgebied: ["GM0034"], bron: "test", status: "geverifieerd", laatstGecontroleerd: VANDAAG, kanalen: [{ soort: "telefoon", waarde: "036-1234567" }], ...anders });
const ids = (rij: readonly Aanbod[]): string[] => rij.map(({ id }) => id);
const kaartVan = (aanbod: Aanbod, dag = VANDAAG) => maakKaart(aanbod, { woorden: i18nVoor("nl"), taal: "nl", gemeente: "GM0034", nu: { dag, tijd: "11:00" } });

describe("the seed (verwijzing.md E.2 and E.3)", () => {
  test("has 53 national and 63 local offers, each complete, with an id of its own", () => {
    expect(zaad.filter(({ werkgebied }) => werkgebied === "NL")).toHaveLength(53);
    expect(zaad).toHaveLength(116);
    expect(new Set(ids(zaad)).size).toBe(116);
    for (const een of zaad) expect(aanbodSchema.parse(een)).toEqual(een);
  });

  test("H16: an entry that is not verified shows no phone, site or address, on any day", () => {
    const onzeker = zaad.filter(({ status }) => status !== "geverifieerd");
    expect(onzeker.length).toBe(64);
    for (const een of onzeker) {
      expect(kanalenOp(een, VANDAAG)).toEqual([]);
      expect(kaartVan(een)).toMatchObject({ wegen: [], open: null });
    }
    expect(kaartVan(van("hk-plein")).letOp[0]).toContain("Vraag bij uw gemeente");
    expect(JSON.stringify(kaartVan(van("hk-plein")))).not.toContain("scheidingsplein.nl");
  });

  test("has only telephone numbers that the domain files give", () => {
    const nummers = zaad.flatMap(({ kanalen }) => kanalen.flatMap(({ soort, waarde }) => (soort === "telefoon" && waarde ? [waarde] : [])));
    const gegeven = "0800-8020 112 0900-8844 0800-2000 0800-0188 0900-0101 113 0800-0113 0800-0432 0800-3355555 0800-8115 1400 0800-5151 0800-0880 033-4481186".split(" ");
    expect(nummers.toSorted()).toEqual([...gegeven, "14 + netnummer"].toSorted());
  });

  test("has the defaults of kind and directory: paid by the gemeente, insured only, both parties", () => {
    expect(van("alm-sr")).toMatchObject({ lijn: 1, slots: ["recht"], diensten: ["informatie", "advies", "begeleiding"], talen: ["nl"], tolk: null, eersteContactWerkdagen: null, capaciteit: "onbekend", status: "te_verifieren", laatstGecontroleerd: null, bronJaar: "2021-2022" });
    expect(van("alm-sr").onafhankelijk).toEqual({ financierGemeente: ["GM0034"], tegenEigenGemeente: "onbekend", toelichting: "" });
    expect(van("nl-sr").onafhankelijk.financierGemeente).toBe("eigen");
    expect(van("nl-hjl")).toMatchObject({ eersteContactWerkdagen: 1, doelgroep: { wrbVereist: true } });
    expect(van("nl-verz").doelgroep.leden).toBe(true);
    expect(van("nl-mfn")).toMatchObject({ beidePartijen: true, samenkomenMetAnder: true });
    expect(van("nl-uwv").onafhankelijk.financierGemeente).toBeUndefined();
    expect(van("arn-bbx").status).toBe("gestopt");
  });
});

describe("growing old", () => {
  const een = lokaal({ id: "test-a", laatstGecontroleerd: "2026-01-10" });

  test("after 180 days it says so; after a year contact data are hidden", () => {
    const op = (dag: string) => [versheid(een, dag), kanalenOp(een, dag).length];
    expect(op(plusDagen("2026-01-10", 180))).toEqual(["vers", 1]);
    expect(op(plusDagen("2026-01-10", 181))).toEqual(["oud", 1]);
    expect(op("2027-01-09")).toEqual(["oud", 1]);
    expect(op("2027-01-10")).toEqual(["verlopen", 0]);
    expect(kaartVan(een, plusDagen("2026-01-10", 181)).letOp).toEqual(["Dit is langer dan een half jaar niet nagekeken.", "Laatst gecontroleerd: 10 januari 2026"]);
    expect(kaartVan(een, "2027-01-10")).toMatchObject({ wegen: [], letOp: [expect.stringContaining("geen nummer"), expect.any(String)] });
  });

  test("danger and het Juridisch Loket are never hidden: the editor is warned", () => {
    const later = "2030-01-01";
    const vast = zaad.filter((rij) => rij.status === "geverifieerd" && blijftZichtbaar(rij) && rij.kanalen.length > 0);
    expect(ids(vast)).toEqual(["nl-hjl", "nl-112", "nl-politie", "nl-vt", "nl-csg", "nl-113", "nl-kind"]);
    for (const rij of vast) expect(kanalenOp(rij, later)).toEqual(rij.kanalen);
    expect(kanalenOp(van("nl-uwv"), later)).toEqual([]);
    expect(lijstVoorRedactie(zaad, [], [], later).find(({ kop }) => kop.startsWith("Danger"))?.regels).toHaveLength(7);
  });

  test("a pilot past its end date disappears by itself and is reported as a gap", () => {
    const pilot = lokaal({ id: "pilot", onderwerpen: ["huur"], begintOp: "2026-01-01", eindigtOp: VANDAAG });
    const gids = maakGids([pilot]);
    const vind = (dag: string) => ids(zoek(gids, { gemeente: "GM0034", onderwerp: "huur" }, { dag, tijd: "11:00" }).lokaal);
    expect([loopt(pilot, "2025-12-31"), loopt(pilot, VANDAAG)]).toEqual([false, true]);
    expect(vind(VANDAAG)).toEqual(["pilot"]);
    expect(vind(plusDagen(VANDAAG, 1))).toEqual([]);
    const gat = lijstVoorRedactie([pilot], [], [], plusDagen(VANDAAG, 3)).find(({ kop }) => kop.includes("witte vlek"))!;
    expect(gat.regels).toEqual(["pilot  pilot, ended 2026-11-22, 3 days ago: Almere has it no more for huur"]);
    expect(lijstVoorRedactie([pilot], [], [], VANDAAG)).toEqual([]);
  });
});

describe("finding", () => {
  const gids = maakGids(zaad);

  test("who wants to separate sees Startpunt Scheiden in Wijk bij Duurstede, the Scheidingsplein in Hollands Kroon, neither in Utrecht", () => {
    const lijst = (gemeente: string) => ids(zoek(gids, { gemeente, onderwerp: "scheiden" }, NU).lokaal);
    expect(lijst("GM0352")[0]).toBe("wbd-start");
    expect(lijst("GM1911")).toEqual(expect.arrayContaining(["hk-plein", "hk-spreek", "hk-team"]));
    for (const id of ["wbd-start", "hk-plein"]) expect(lijst("GM0344")).not.toContain(id);
  });

  test("a general row is hidden where a verified local one of its kind works, and where it does not exist", () => {
    const met = maakGids([...zaad, lokaal({ id: "echt-sr" })]);
    const lijst = (g: typeof gids, gemeente: string) => ids(zoek(g, { gemeente, onderwerp: "bijstand" }, NU).lokaal);
    expect(lijst(gids, "GM0034")).toContain("nl-sr");
    expect(lijst(met, "GM0034")).not.toContain("nl-sr");
    expect(lijst(met, "GM0034")).toContain("echt-sr");
    expect(lijst(gids, "GM1911")).not.toContain("nl-sr");
  });

  test("what is for professionals only and what has stopped is never found", () => {
    const alles = zoek(gids, { gemeente: "GM0344" }, NU);
    expect([...alles.lokaal, ...alles.landelijk].filter(({ kind, status }) => kind === "consult" || status === "gestopt")).toEqual([]);
    expect(gids.opId.has("utr-huurw")).toBe(false);
  });

  test("a theme brings the exact ones first; danger is never a broad match", () => {
    const { landelijk } = zoek(gids, { onderwerp: "verblijf" }, NU);
    expect(ids(landelijk).slice(0, 2)).toEqual(["nl-vwn", "nl-hjl"]);
    expect(ids(landelijk)).not.toContain("nl-113");
    expect(ids(zoek(gids, { onderwerp: "geweld" }, NU).landelijk).slice(0, 4).toSorted()).toEqual(["nl-112", "nl-csg", "nl-politie", "nl-vt"]);
  });

  test("every theme finds help everywhere, and het Juridisch Loket always", () => {
    for (const onderwerp of ONDERWERPEN) for (const gemeente of [undefined, "GM0060", "GM1911"]) {
      expect(ids(zoek(gids, { onderwerp, ...(gemeente && { gemeente }) }, NU).landelijk), onderwerp).toContain("nl-hjl");
    }
  });

  test("a language filters, unless nobody is known to speak it", () => {
    const met = maakGids([...zaad, lokaal({ id: "pools", talen: ["nl", "pl"] }), lokaal({ id: "tolk", tolk: true })]);
    const uit = zoek(met, { gemeente: "GM0034", onderwerp: "huur", taal: "pl" }, NU);
    expect(ids([...uit.lokaal, ...uit.landelijk])).toEqual(["pools", "tolk"]);
    const niemand = zoek(gids, { gemeente: "GM0034", onderwerp: "huur", taal: "pl" }, NU);
    expect(niemand.taalOnbekend).toBe(true);
    expect(ids(niemand.landelijk)).toContain("nl-hjl");
  });

  test("open now: known to be closed is left out, surely open comes first, unknown stays", () => {
    const wanneer = [{ dag: 1, van: "09:00", tot: "12:00" }];
    const maandag = { dag: "2026-11-23", tijd: "09:00" };
    const met = maakGids([lokaal({ id: "a-onbekend" }), lokaal({ id: "b-open", kanalen: [{ soort: "telefoon", tijden: wanneer }] }), lokaal({ id: "c-altijd", kanalen: [{ soort: "telefoon", tijden: "altijd" }] })]);
    const lijst = (nu: typeof maandag) => ids(zoek(met, { gemeente: "GM0034", alleenOpen: true }, nu).lokaal);
    expect(lijst(maandag)).toEqual(["b-open", "c-altijd", "a-onbekend"]);
    expect(lijst({ ...maandag, tijd: "12:00" })).toEqual(["c-altijd", "a-onbekend"]);
    expect(lijst({ ...maandag, dag: "2026-11-24" })).toEqual(["c-altijd", "a-onbekend"]);
    // Second day of Pentecost: nobody knows.
    expect(openOp([{ soort: "telefoon", tijden: wanneer }], { dag: "2027-05-17", tijd: "10:00" })).toBe("onbekend");
    expect(momentVan(new Date("2026-06-30T22:30:00Z"))).toEqual({ dag: "2026-07-01", tijd: "00:30" });
  });
});

describe("import and export", () => {
  test.each(VORMEN)("%s gives back every offer as it was", (vorm) => {
    const tekst = schrijfAanbod(zaad, vorm);
    expect(vormVan(tekst)).toBe(vorm);
    const { goed, afgekeurd } = keurRijen(leesRijen(tekst, vorm));
    expect(afgekeurd).toEqual([]);
    expect(goed).toEqual(zaad);
  });

  test.each(VORMEN)("%s gives back difficult words, times and formulas", (vorm) => {
    const lastig = lokaal({
      id: "lastig",
      naam: '=SOM("a"; b), of «c»',
      doet: 'Regel een.\nRegel "twee"; met | streep.',
      kanalen: [{ soort: "bezoek", waarde: "Plein 1, 1311 AA Almere", tijden: [{ dag: 1, van: "09:00", tot: "12:30" }, { dag: 7, van: "00:00", tot: "24:00" }] }, { soort: "telefoon", waarde: "036-1", tijden: "altijd", nummerherkenning: false }, { soort: "e-mail", waarde: "a@b.nl" }, { soort: "chat" }],
      doelgroep: { wrbVereist: true, leden: false, minLeeftijd: 0, alleenVoor: "jongeren" },
      onafhankelijk: { tegenEigenGemeente: "nee", toelichting: "x" },
      tolk: false, talen: ["nl", "ar"], eersteContactWerkdagen: 0, capaciteit: "beperkt", capaciteitOp: VANDAAG, begintOp: "2026-01-01", eindigtOp: "2027-01-01", warmContact: "rol@voorbeeld.nl", nietIn: ["GM0363"], bronJaar: "2026",
    });
    expect(keurRijen(leesRijen(schrijfAanbod([lastig], vorm), vorm))).toEqual({ goed: [lastig], afgekeurd: [] });
  });

  test("every exported service fits the published HSDS 3.0 schema", () => {
    expect(zaad.flatMap((een) => foutenVan(naarHsds(een, uuidVan)))).toEqual([]);
    expect(uuidVan("a")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test("HSDS: a service that does not fit is refused with every fault; a change by another system holds", () => {
    const dienst = naarHsds(van("nl-geldfit"), uuidVan);
    const keur = (een: unknown) => keurRijen(leesRijen(JSON.stringify({ contents: [een] }), "hsds"));
    const { afgekeurd } = keur({ ...dienst, id: "geen-uuid", status: "soms", phones: [{}] });
    expect(afgekeurd[0]!.redenen.join()).toMatch(/id: .*status: .*phones\.0\.id: .*phones\.0\.number/);
    const nieuw = keur({ ...dienst, name: "Geldfit 2", phones: [{ id: uuidVan("x"), number: "0800-1" }] }).goed[0]!;
    expect(nieuw).toMatchObject({ id: "nl-geldfit", naam: "Geldfit 2" });
    expect(nieuw.kanalen).toEqual([{ soort: "website", waarde: "geldfit.nl" }, { soort: "telefoon", waarde: "0800-1" }]);
    const vreemd = keur({ id: uuidVan("v"), name: "Vreemd", status: "active" });
    expect(vreemd.afgekeurd[0]!.redenen).toEqual(["kind: missing"]);
  });

  test("every rejected row has its line and reasons, the rest is good", () => {
    const csv = `\ufeffid;naam;kind;werkgebied;kanalen;tolk;doet\r\nalm-x;X;rechtswinkel;Almere | GM0995;telefoon: 036-1;ja;"twee\r\nregels"\r\nalm-y;Y;tovenaar;GM0034;;;\r\nalm-z;;rechtswinkel;GM9999;fax: 3;misschien;\r\nalm-x;X;rechtswinkel;NL;;;\r\n\r\n`;
    const { goed, afgekeurd } = keurRijen(leesRijen(csv.replaceAll(";naam;", ";naam;"), "csv"));
    expect(goed.map(({ id, werkgebied, doet, tolk }) => ({ id, werkgebied, doet, tolk }))).toEqual([]);
    expect(afgekeurd.map(({ regel, id }) => [regel, id])).toEqual([[2, "alm-x"], [4, "alm-y"], [5, "alm-z"], [6, "alm-x"]]);
    expect(afgekeurd[0]!.redenen).toEqual([expect.stringContaining("bron")]);
    expect(afgekeurd[1]!.redenen).toEqual(["kind: unknown kind"]);
    expect(afgekeurd[2]!.redenen).toEqual(expect.arrayContaining(['kanalen: cannot read "fax: 3"', 'tolk: cannot read "misschien"', 'werkgebied: unknown gemeente "GM9999"', expect.stringContaining("naam")]));
    expect(afgekeurd[3]!.redenen).toContain("id: the same as on line 2");
    const metBron = keurRijen(leesRijen(csv.replace("id;naam", "bron;id;naam").replaceAll("\r\nalm-", "\r\nlijst;alm-"), "csv"));
    expect(metBron.goed[0]).toMatchObject({ id: "alm-x", werkgebied: ["GM0034", "GM0995"], doet: "twee\r\nregels", tolk: true, status: "te_verifieren" });
  });

  test("JSON: the line on which a row begins, also after rows of many lines", () => {
    const tekst = `{ "aanbod": [\n  { "id": "a", "kind": "x[{" },\n  {\n    "id": "b", "naam": "\\"[",\n    "kanalen": [{}]\n  }, 5,\n  { "id": "c" }\n] }`;
    expect(keurRijen(leesRijen(tekst, "json")).afgekeurd.map(({ regel }) => regel)).toEqual([2, 3, 6, 7]);
    expect(keurRijen(leesRijen("[\n1,\n]", "json")).afgekeurd).toEqual([{ regel: 3, id: "", redenen: ["the file is no JSON"] }]);
    expect(keurRijen(leesRijen('{"x": 1}', "json")).afgekeurd[0]!.redenen).toEqual(["no list of offers"]);
  });

  test("whatever a file holds, it is answered with rows and reasons and never with a fault", () => {
    const rij = fc.dictionary(fc.constantFrom("id", "naam", "kind", "werkgebied", "kanalen", "onafhankelijk", "doelgroep", "__proto__", "constructor", "talen"), fc.oneof(fc.jsonValue(), fc.constantFrom(...KIND_IDS)));
    fc.assert(fc.property(fc.array(fc.oneof(rij, fc.jsonValue())), (lijst) => {
      const { goed, afgekeurd } = keurRijen(leesRijen(JSON.stringify(lijst), "json"));
      expect(goed.length + afgekeurd.length).toBe(lijst.length);
      expect(afgekeurd.every(({ redenen }) => redenen.length > 0)).toBe(true);
    }), { numRuns: 300, seed: 5 });
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.constantFrom(...VORMEN), (tekst, vorm) => {
      expect(keurRijen(leesRijen(tekst, vorm)).goed).toEqual([]);
    }), { numRuns: 500, seed: 5 });
  });
});

describe("on a database", () => {
  let t: TestDb;
  beforeEach(async () => {
    t = await makeDb();
  });
  afterEach(() => t.sluit());

  test("an imported row goes before the portal's own; the directory sees it at once, all of it or nothing", async () => {
    const voor = await gidsVan(t.db);
    expect(await gidsVan(t.db)).toBe(voor);
    const nieuw = lokaal({ id: "alm-sr", naam: "Sociaal raadslieden, nagekeken" });
    await bewaarAanbod(t.db, [nieuw, ...Array.from({ length: 1_200 }, (_, i) => lokaal({ id: `veel-${i}` }))]);
    const na = await gidsVan(t.db);
    expect(na.opId.get("alm-sr")).toEqual(nieuw);
    expect(await alleAanbod(t.db)).toHaveLength(116 + 1_200);
    await bewaarAanbod(t.db, [{ ...nieuw, status: "gestopt" }]);
    expect((await gidsVan(t.db)).opId.has("alm-sr")).toBe(false);
    await expect(bewaarAanbod(t.db, [lokaal({ id: "dubbel" }), lokaal({ id: "dubbel" })])).rejects.toThrow();
    expect((await gidsVan(t.db)).opId.has("dubbel")).toBe(false);
  });

  test("a stored row that can no longer be read is left out", async () => {
    await t.db.aanbod.createMany({ data: [{ id: "kapot", inhoud: "{", versie: 1 }, { id: "oud", inhoud: '{"id":"oud"}', versie: 1 }] });
    expect(await alleAanbod(t.db)).toHaveLength(116);
  });

  test("reports and gaps are counted, also a hundred at once; nothing else is kept", async () => {
    await Promise.all(Array.from({ length: 100 }, () => meld(t.db, "alm-sr", "nummer", VANDAAG)));
    await Promise.all(Array.from({ length: 7 }, () => telWitteVlek(t.db, "verblijf", "GM0060", VANDAAG)));
    await telWitteVlek(t.db, "boete", "GM0060", "2026-12-01");
    expect(await t.db.aanbodMelding.findMany()).toEqual([{ aanbodId: "alm-sr", soort: "nummer", aantal: 100, laatstOp: VANDAAG }]);
    const gaten = await t.db.witteVlek.findMany({ orderBy: { maand: "asc" } });
    expect(gaten).toEqual([{ onderwerp: "verblijf", gemeente: "GM0060", maand: "2026-11", aantal: 7 }, { onderwerp: "boete", gemeente: "GM0060", maand: "2026-12", aantal: 1 }]);
    const lijst = lijstVoorRedactie(zaad, await t.db.aanbodMelding.findMany(), gaten, VANDAAG);
    expect(lijst[0]!.regels).toEqual(["alm-sr  sociaal raadslieden Almere: nummer, 100 times, last on 2026-11-22"]);
    expect(lijst.at(-1)!.regels).toEqual(["2026-11  verblijf in Ameland: 7", "2026-12  boete in Ameland: fewer than 5"]);
    expect(await handelAf(t.db, "alm-sr")).toBe(1);
    expect(await handelAf(t.db, "alm-sr")).toBe(0);
  });
});

describe("the commands", () => {
  let t: TestDb;
  let map: string;
  beforeEach(async () => {
    t = await makeDb();
    map = mkdtempSync(path.join(tmpdir(), "rr-gids-"));
  });
  afterEach(async () => {
    await t.sluit();
    rmSync(map, { recursive: true, force: true });
  });

  const draai = async (opdracht: string, ...args: string[]) => {
    const env = { ...process.env, DATA_DIR: map, DATABASE_URL: t.url };
    try {
      return { code: 0, ...(await promisify(execFile)(process.execPath, [`app/aanbod/${opdracht}.server.ts`, ...args], { env, maxBuffer: 1e8 })) };
    } catch (fout) {
      const { code, stdout, stderr } = fout as { code: number; stdout: string; stderr: string };
      return { code, stdout, stderr };
    }
  };
  const bestand = (tekst: string): string => {
    const pad = path.join(map, "lijst.txt");
    writeFileSync(pad, tekst);
    return pad;
  };
  const LIJST = JSON.stringify([{ id: "goed", naam: "Goed", kind: "huurteam", werkgebied: ["Almere"], bron: "gemeente" }, { id: "fout", naam: "Fout", kind: "x" }], null, 1);

  test("directory:import: strict imports nothing, partial the rest; each rejected row with its line", async () => {
    const strikt = await draai("import", bestand(LIJST));
    expect(strikt).toMatchObject({ code: 1, stdout: "line 11 (fout): kind: unknown kind\n1 rejected, 0 imported\n" });
    expect(await t.db.aanbod.count()).toBe(0);
    expect(await draai("import", bestand(LIJST), "--partial", "--dry-run")).toMatchObject({ code: 1, stdout: expect.stringContaining("1 would be imported") });
    expect(await t.db.aanbod.count()).toBe(0);
    expect(await draai("import", bestand(LIJST), "--partial")).toMatchObject({ code: 1, stdout: expect.stringContaining("1 rejected, 1 imported") });
    expect((await gidsVan(t.db)).opId.get("goed")).toMatchObject({ kind: "huurteam", status: "te_verifieren" });
  });

  test("directory:export gives what directory:import takes", async () => {
    for (const vorm of VORMEN) {
      const { code, stdout } = await draai("export", "--format", vorm, "--gemeente", "GM0352");
      expect(code).toBe(0);
      expect(await draai("import", bestand(stdout))).toMatchObject({ code: 0, stdout: "0 rejected, 2 imported\n" });
    }
  });

  test("a wrong call ends with exit code 2 and one line", async () => {
    for (const [opdracht, ...args] of [["import"], ["import", "/er/is/niets"], ["import", bestand("[]"), "--strict", "--partial"], ["import", bestand("[]"), "--format", "xml"], ["import", "--wat"], ["export", "--gemeente", "GM9999"], ["nakijken", "--date", "gisteren"], ["nakijken", "--done", "niets"], ["postcodes"], ["postcodes", bestand("a;b\n1;2\n")]] as const) {
      const uit = await draai(opdracht!, ...args);
      expect(uit, `${opdracht} ${args.join(" ")}`).toMatchObject({ code: 2, stdout: "" });
      expect(uit.stderr.trim().split("\n").filter((regel) => regel.includes("    at "))).toEqual([]);
    }
    const latin = path.join(map, "latin1.csv");
    writeFileSync(latin, Buffer.from([0x69, 0x64, 0x0a, 0xe9, 0x0a]));
    expect(await draai("import", latin)).toMatchObject({ code: 2, stderr: expect.stringContaining("not UTF-8") });
    expect(readFileSync("app/aanbod/data/postcodes.json", "utf8")).toContain('"1011;Amsterdam;GM0363');
  });

  test("directory:review tells an editor what to look at, and forgets what was done", async () => {
    await meld(t.db, "wbd-start", "bestaat-niet", VANDAAG);
    const { stdout } = await draai("nakijken", "--date", VANDAAG);
    expect(stdout).toContain("wbd-start  Startpunt Scheiden: bestaat-niet, 1 times");
    expect(stdout).toContain("Never verified");
    expect(await draai("nakijken", "--done", "wbd-start")).toMatchObject({ code: 0, stdout: "wbd-start: done\n" });
    expect((await draai("nakijken", "--date", VANDAAG)).stdout).not.toContain("bestaat-niet");
  });
});

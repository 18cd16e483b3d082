import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import { bewaarAanbod } from "#app/aanbod/gids.server.ts";
import { dossierInhoudSchema } from "#app/dossier/dossier-schema.ts";
import { exporteer, schrijfDossier, wisDossier } from "#app/dossier/dossier.server.ts";
import { leesGetoond, MEESTE_GETOOND, voegGetoondToe } from "#app/dossier/getoonde-hulp.server.ts";
import * as gegevensRoute from "#app/routes/dossier/gegevens.tsx";
import * as hulpRoute from "#app/routes/dossier/uw-hulp.tsx";
import * as uitkomstRoute from "#app/routes/dossier/uitkomst.tsx";
import * as antwoordenRoute from "#app/routes/triage/antwoorden.tsx";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import { talen } from "#app/taal/talen.ts";
import type { GetoondeHulp } from "#app/verwijzing/getoonde-hulp.ts";
import { GetoondeHulpLijst } from "#app/verwijzing/getoond.tsx";
import { proefaanbod } from "#tests/support/aanbod.ts";
import { Bezoeker, type PaginaVan, type RouteModule } from "#tests/support/bezoeker.ts";
import type { TestDb } from "#tests/support/db.ts";
import { elkeTest } from "#tests/support/elke-test.ts";
import { BO, loop } from "#tests/support/reis.ts";

const hulp: PaginaVan<typeof hulpRoute> = hulpRoute;
const antwoorden: RouteModule<unknown> = antwoordenRoute;
const gegevens: PaginaVan<typeof gegevensRoute> = gegevensRoute;
const uitkomst: PaginaVan<typeof uitkomstRoute> = uitkomstRoute;

/** Eighteen minutes: short of the idle lock. */
const STAP = 18 * 60;
/** From ten in the morning UTC to ten to twelve at night in Amsterdam. */
const VLAK_VOOR_MIDDERNACHT = (12 * 60 + 50) * 60;

let t: TestDb;
let mens: Bezoeker;
elkeTest(async (...eigen) => {
  [t, mens] = eigen;
  await loop(mens, BO);
});

const klaar = () => mens.post(antwoorden, "/antwoorden", {});
const pagina = async () => (await mens.get(hulp, "/uw-hulp")).pagina!.pagina!;
const getoond = async () => leesGetoond(await mens.context());
const inhoud = async () => (await mens.dossier()).inhoud;

test("Bo: het Juridisch Loket en een advocaat, met redenen, en de termijn bovenaan", async () => {
  await klaar();
  const { slots, eerst, gemeente, laatsteDag } = await pagina();
  expect(eerst[0]).toBe("termijn");
  expect(laatsteDag).toContain("december 2026");
  expect(gemeente).toBeNull();
  const [recht] = slots;
  expect(recht!.slot).toBe("recht");
  expect(recht!.getoond.map(({ kaart }) => kaart.id)).toEqual(["nl-hjl", "nl-nova"]);
  for (const { redenen, termen } of slots.flatMap(({ getoond, meer }) => [...getoond, ...meer])) {
    expect(redenen.length).toBeGreaterThan(0);
    expect(termen).toHaveLength(10);
  }
});

test("een plaats kiezen: hulp uit de buurt, met de waarschuwing over de gemeente; bewaard met versie en punten", async () => {
  await klaar();
  expect(await mens.post(hulp, "/uw-hulp", { plaats: "1311" })).toMatchObject({ status: 303, naar: "/uw-hulp" });
  const { gemeente, slots } = await pagina();
  expect(gemeente!.naam).toBe("Almere");
  const recht = slots.find(({ slot }) => slot === "recht")!;
  const sr = recht.meer.find(({ kaart }) => kaart.id === "alm-sr")!;
  expect(sr.notities[0]).toContain("wordt betaald door gemeente Almere");
  expect(sr.kaart.wegen).toEqual([]);
  const bewaard = await inhoud();
  expect(bewaard.gemeente).toBe("GM0034");
  expect((await getoond()).at(-1)!.slots[0]!.aanbod[0]).toMatchObject({ id: "nl-hjl", termen: { onafh: 100 } });
  expect(JSON.stringify(bewaard)).not.toContain("1311");
});

test("een plaats die wij niet kennen: de pagina zegt het en houdt wat getypt was", async () => {
  await klaar();
  const antwoord = await mens.post(hulp, "/uw-hulp", { plaats: "Atlantis" });
  expect(antwoord.status).toBe(400);
  expect(antwoord.pagina!.pagina!.fout).toMatchObject({ getypt: "Atlantis" });
  expect(antwoord.pagina!.titel).toContain("Fout");
  expect((await inhoud()).gemeente).toBeUndefined();
});

test("een plaats die na het slot aankomt gaat niet verloren", async () => {
  await klaar();
  mens.seconden += 31 * 60;
  expect(await mens.post(hulp, "/uw-hulp", { plaats: "Utrecht" })).toMatchObject({ status: 403, pagina: { pagina: null, slot: { naar: "/uw-hulp", velden: [["plaats", "Utrecht"]] } } });
});

test("de beoordeling van de persoon telt mee: wie meer nodig heeft krijgt iemand die meekijkt vooraan", async () => {
  await klaar();
  await schrijfDossier(await mens.context(), (oud) => ({ ...oud, beoordeling: { "mcd.leef": ["wonen", "geld", "stress"], "mcd.zelf.brieven": "nee" } }), { actie: "antwoord-opgeslagen" });
  expect((await pagina()).slots.map(({ slot }) => slot).slice(0, 2)).toEqual(["recht", "samen"]);
});

test("zonder dossier naar de code, en met een open reis naar de vraag", async () => {
  expect(await new Bezoeker(t).get(hulp, "/uw-hulp")).toMatchObject({ status: 303, naar: "/verder?naar=%2Fuw-hulp" });
});

const uitlegVan = (getoond: readonly GetoondeHulp[], taal: (typeof talen)[number] = "nl"): string =>
  renderToString(
    <I18nextProvider i18n={i18nVoor(taal)}>
      <GetoondeHulpLijst getoond={getoond} />
    </I18nextProvider>,
  ).replaceAll(/<!--.*?-->/g, "");

test("wat op dag 1 te zien was is uit te leggen als het aanbod veranderd is: namen, punten en gewichten van toen", async () => {
  mens = new Bezoeker(t);
  mens.seconden = VLAK_VOOR_MIDDERNACHT;
  await loop(mens, BO);
  await klaar();
  const toen = await pagina();
  mens.seconden += STAP;
  // An imported list renames the free telephone line away and puts another office first.
  await bewaarAanbod(t.db, [
    proefaanbod("nl-hjl", "hjl", { naam: "Een andere naam", status: "gestopt" }),
    proefaanbod("x-raad", "advocaat", { naam: "De Nieuwe Raad", onderwerpen: ["bijstand"], diensten: ["informatie", "advies", "begeleiding", "vertegenwoordiging"], lijn: 1, eersteContactWerkdagen: 0 }),
  ]);
  const nu = await pagina();
  expect(nu.slots[0]!.getoond.map(({ kaart }) => kaart.naam)).toContain("De Nieuwe Raad");
  const { getoondeHulp } = (await mens.get(gegevens, "/gegevens")).pagina!.pagina;
  expect(getoondeHulp.map(({ dag }) => dag)).toEqual(["2026-11-22", "2026-11-23"]);
  const [eerste] = getoondeHulp;
  expect(eerste!.slots[0]!.aanbod.map(({ naam, totaal }) => [naam, totaal])).toEqual([["het Juridisch Loket", Number(toen.slots[0]!.getoond[0]!.totaal.replace(",", "."))], [expect.any(String), Number(toen.slots[0]!.getoond[1]!.totaal.replace(",", "."))]]);
  for (const { aanbod } of eerste!.slots) {
    for (const { totaal, termen } of aanbod) {
      const som = Object.entries(termen).reduce((uit, [term, mate]) => uit + eerste!.gewichten[term]! * mate, 0);
      expect(Math.round(som / 10) / 10).toBe(totaal);
    }
  }
  for (const taal of talen) expect(uitlegVan([eerste!], taal)).toContain("het Juridisch Loket");
  // All of it goes along in the file of the person.
  const bestand = JSON.stringify(await exporteer(await mens.context()));
  for (const deel of ["het Juridisch Loket", "De Nieuwe Raad", eerste!.versie]) expect(bestand).toContain(deel);
});

test("een rangschikking met oude gewichten rekent met die gewichten, ook als een term niet meer bestaat", () => {
  const oud: GetoondeHulp = {
    versie: "2025-01-01.1",
    dag: "2025-03-03",
    gewichten: { onderwerp: 60, geluk: 40 },
    gemeente: "GM0352",
    onderwerp: "scheiden",
    band: "B",
    slots: [{ slot: "recht", leeg: false, aanbod: [{ id: "weg", naam: "Bureau van Toen", totaal: 56, termen: { onderwerp: 60, geluk: 50 }, regels: [] }], meer: [{ id: "ook", totaal: 3 }] }],
  };
  const html = uitlegVan([oud]);
  for (const deel of ["Bureau van Toen", "Wijk bij Duurstede", "36\u00a0/\u00a060", "geluk: 20\u00a0/\u00a040", "2025-01-01.1", "Samen 56 van de 100 punten"]) expect(html).toContain(deel);
  // Rows of before held one ranking, with less in it.
  const rij = { schema: 1, taal: "nl", zaken: [], getoondeHulp: { versie: "1", dag: "2026-11-22", slots: [{ slot: "recht", aanbod: [{ id: "nl-hjl", totaal: 82, termen: { onderwerp: 80 }, regels: [] }] }] } };
  const { getoondeHulp } = dossierInhoudSchema.parse(rij);
  expect(getoondeHulp).toHaveLength(1);
  expect(uitlegVan(getoondeHulp!)).toContain("nl-hjl");
  expect(uitlegVan([])).toBe("");
});

test("B4: wie kijkt verandert het dossier niet; wat te zien was staat er één keer bij, los van de revisie en het logboek", async () => {
  await klaar();
  const toestand = async () => [(await mens.dossier()).revisie, await t.db.auditEvent.count(), JSON.stringify((await mens.dossier()).inhoud)];
  const voor = await toestand();
  expect(await getoond()).toEqual([]);
  await mens.get(uitkomst, "/uitkomst");
  await mens.get(uitkomst, "/uitkomst");
  await pagina();
  expect(await getoond()).toHaveLength(1);
  expect(await toestand()).toEqual(voor);
});

test("wat te zien was staat versleuteld op hele kB, is niet te wijzigen of te verplaatsen, en gaat met het dossier weg", async () => {
  await klaar();
  await mens.get(uitkomst, "/uitkomst");
  const [rij] = await t.db.getoondeHulp.findMany();
  expect(Buffer.from(rij!.inhoud).includes("nl-hjl")).toBe(false);
  // 1024 for each kB, and what encryption adds.
  expect((rij!.inhoud.length - 33) % 1024).toBe(0);
  await expect(t.db.$executeRawUnsafe(`UPDATE "GetoondeHulp" SET "nr" = 2`)).rejects.toThrow(/shown help cannot be changed/);
  await t.db.getoondeHulp.create({ data: { ...rij!, nr: 2 } });
  await expect(getoond()).rejects.toThrow("unavailable");
  await wisDossier(await mens.context());
  expect(await t.db.getoondeHulp.count()).toBe(0);
});

test("van een dossier blijven de laatste lijsten over, en twee keer tegelijk is één keer", async () => {
  await klaar();
  await pagina();
  const [eerste] = await getoond();
  for (let keer = 0; keer < MEESTE_GETOOND + 3; keer += 1) await voegGetoondToe(await mens.context(), { ...eerste!, band: String(keer) });
  const bewaard = await getoond();
  expect(bewaard.map(({ band }) => band)).toEqual(Array.from({ length: MEESTE_GETOOND }, (_, nr) => String(nr + 3)));
  const samen = await Promise.all([mens.context(), mens.context()].map(async (context) => voegGetoondToe(await context, eerste!)));
  expect(samen.filter(Boolean)).toHaveLength(1);
});

test("een database die niet kan schrijven houdt niemand van hulp af", async () => {
  await klaar();
  await t.db.$executeRawUnsafe(`CREATE TRIGGER vol BEFORE INSERT ON "GetoondeHulp" BEGIN SELECT RAISE(ABORT, 'disk full'); END`);
  expect((await pagina()).slots[0]!.getoond.length).toBeGreaterThan(0);
  expect((await mens.get(uitkomst, "/uitkomst")).pagina!.hulp!.slots[0]!.regels.length).toBeGreaterThan(0);
  expect(await getoond()).toEqual([]);
  await t.db.$executeRawUnsafe(`DROP TRIGGER vol`);
  await pagina();
  expect(await getoond()).toHaveLength(1);
});

test("een witte vlek telt één keer per thema en gemeente, met de maand en niets anders", async () => {
  const leeg = () => t.db.witteVlek.findMany();
  await klaar();
  await pagina();
  expect(await leeg()).toEqual([]);
  // All of it full: only what the person needs beside the law is missing in Ameland.
  await schrijfDossier(await mens.context(), (oud) => ({ ...oud, beoordeling: { "mcd.leef": ["wonen", "geld", "stress"], "mcd.zelf.brieven": "nee" } }), { actie: "antwoord-opgeslagen" });
  await bewaarAanbod(t.db, [proefaanbod("nl-wijkteam", "wijkteam", { status: "gestopt" }), proefaanbod("nl-oco", "oco", { status: "gestopt" }), proefaanbod("nl-nvvk", "schuldhulp", { status: "gestopt" }), proefaanbod("nl-sr", "sociaal_raadslieden", { status: "gestopt" })]);
  await mens.post(hulp, "/uw-hulp", { plaats: "Ameland" });
  const { slots } = await pagina();
  expect(slots.some((slot) => slot.leeg)).toBe(true);
  await pagina();
  expect(await leeg()).toEqual([{ onderwerp: "bijstand", gemeente: "GM0060", maand: "2026-11", aantal: 1 }]);
});

test("liever zelf en liever meer hulp: altijd te kiezen, ook zonder beoordeling, en het zegt niets over de persoon", async () => {
  await klaar();
  const voor = await pagina();
  expect(voor.band.getoond).toBe(voor.band.advies);
  expect(await mens.post(hulp, "/uw-hulp", { "mcd.keuze": "liever-zelf" })).toMatchObject({ status: 303, naar: "/uw-hulp" });
  const na = await pagina();
  expect([na.band.advies, na.band.getoond]).toEqual([voor.band.advies, String.fromCharCode(voor.band.advies.charCodeAt(0) - 1)]);
  expect((await mens.get(uitkomst, "/uitkomst")).pagina!.pagina.beoordeling).toBeNull();
  await mens.post(hulp, "/uw-hulp", { "mcd.keuze": "" });
  expect((await pagina()).band).toEqual(voor.band);
  expect((await getoond()).map(({ band }) => band)).toEqual([voor.band.advies, na.band.getoond, voor.band.advies]);
  // Something of one's own making is our advice again.
  await mens.post(hulp, "/uw-hulp", { "mcd.keuze": "alles" });
  expect((await pagina()).band).toEqual(voor.band);
});

test("wat hulp kost staat er naast elkaar zodra de persoon de eigen berekening heeft meegenomen, en weegt dan mee", async () => {
  await klaar();
  expect((await pagina()).kosten).toBeNull();
  const reken = (id: string, waarden: Record<string, unknown>) => ({ id, pagina: "rechtsbijstand", waarden, op: "2026-11-22" });
  await schrijfDossier(await mens.context(), (oud) => ({ ...oud, berekeningen: [reken("1", {}), reken("2", { woont: "alleen", inkomenPeil: 14_500, q4: "nee" })] }), { actie: "berekening-bewaard" });
  const { kosten, slots } = await pagina();
  expect(kosten!.uitkomst).toContain("waarschijnlijk");
  expect(kosten!.wegen.map(({ naam }) => naam)).toEqual(expect.arrayContaining(["Zelf doen", "het Juridisch Loket", "Advocaat met subsidie"].map((naam) => expect.stringMatching(new RegExp(naam, "i")))));
  const advocaat = slots.flatMap(({ getoond }) => getoond).find(({ kaart }) => kaart.id === "nl-nova")!;
  expect(advocaat.redenen.map(({ sleutel }) => sleutel)).toContain("bijdrage");
});

test("algemeen aanbod zonder nummer zegt waar u het vraagt; wat lang niet is nagekeken zegt dat ook", async () => {
  await klaar();
  await bewaarAanbod(t.db, [proefaanbod("nl-oud", "rechtswinkel", { naam: "De Oude Winkel", kanalen: [{ soort: "telefoon", waarde: "010-1234567" }], laatstGecontroleerd: "2026-04-01" })]);
  const kaarten = (await pagina()).slots.flatMap(({ getoond, meer }) => [...getoond, ...meer]);
  expect(kaarten.find(({ kaart }) => kaart.id === "nl-sr")!.notities.join(" ")).toContain("bibliotheek");
  const oud = kaarten.find(({ kaart }) => kaart.id === "nl-oud")!;
  expect(oud.notities.join(" ")).toContain("Laatst gecontroleerd");
  expect(oud.kaart.wegen).toHaveLength(1);
});

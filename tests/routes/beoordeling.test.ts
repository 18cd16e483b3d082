import { expect, test } from "vitest";
import type { Zaak } from "#app/dossier/dossier-schema.ts";
import * as startRoute from "#app/routes/dossier/beoordeling.tsx";
import * as schermRoute from "#app/routes/dossier/beoordeling-vraag.tsx";
import * as bewarenRoute from "#app/routes/dossier/bewaren.tsx";
import * as gegevensRoute from "#app/routes/dossier/gegevens.tsx";
import * as planRoute from "#app/routes/dossier/plan.tsx";
import * as uitkomstRoute from "#app/routes/dossier/uitkomst.tsx";
import * as begin from "#app/routes/triage/begin.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { findFlow } from "#flows/index.ts";
import type { Bezoeker, PaginaVan } from "#tests/support/bezoeker.ts";
import { maakInhoud, VANDAAG } from "#tests/support/context.ts";
import { elkeTest } from "#tests/support/elke-test.ts";
import { BO } from "#tests/support/reis.ts";

const start: PaginaVan<typeof startRoute> = startRoute;
const scherm: PaginaVan<typeof schermRoute> = schermRoute;
const uitkomst: PaginaVan<typeof uitkomstRoute> = uitkomstRoute;
const gegevens: PaginaVan<typeof gegevensRoute> = gegevensRoute;
const bewaren: PaginaVan<typeof bewarenRoute> = bewarenRoute;
const plan: PaginaVan<typeof planRoute> = planRoute;

let mens: Bezoeker;
elkeTest((_t, wie) => (mens = wie));

async function heeft(antwoorden: object = BO, flow = "bezwaar", afgerond: Zaak["afgerond"] = null) {
  const leeg = maakInhoud().zaken[0]!;
  await mens.begint(maakInhoud({ zaken: [{ ...leeg, flow, antwoorden: { ...antwoorden } as typeof leeg.antwoorden, afgerond }] }));
}
const inhoud = async () => (await mens.dossier()).inhoud;
const bewaard = async () => (await inhoud()).beoordeling;

test("one question per screen, only what the problem does not say already; the tiles that are known stand chosen", async () => {
  await heeft();
  // At most: together with "maakt het ene het andere erger" and "bent u veilig", which other tiles may bring.
  expect((await mens.get(start, "/beoordeling")).pagina).toMatchObject({ titel: "Over u", pagina: { totaal: 6 } });
  const eerste = (await mens.get(scherm, "/beoordeling/1")).pagina!;
  expect(eerste.titel).toBe("Over u, vraag 1 van 4");
  expect(eerste.pagina!.schermen.map(({ id }) => id)).toEqual(["mcd.leef"]);
  expect(eerste.pagina!.schermen[0]?.vragen[0]?.ruw).toEqual({ "mcd.leef": ["uitkering"] });
  expect(await bewaard()).toBeUndefined();
  for (const nr of ["5", "0", "x", "12"]) expect(await mens.get(scherm, `/beoordeling/${nr}`)).toMatchObject({ status: 303, naar: "/beoordeling" });
});

test("an answer that makes a question needed gives it; skipping stores nothing; back goes one screen back", async () => {
  await heeft();
  expect((await mens.post(scherm, "/beoordeling/1", { scherm: "mcd.leef", "mcd.leef": ["uitkering", "wonen"] })).naar).toBe("/beoordeling/2");
  expect((await mens.get(scherm, "/beoordeling/2")).pagina?.pagina?.schermen[0]?.id).toBe("mcd.samen");
  expect((await mens.post(scherm, "/beoordeling/2", { scherm: "mcd.samen", "mcd.samen": "ja", overslaan: "ja" })).naar).toBe("/beoordeling/3");
  expect(await bewaard()).toEqual({ "mcd.leef": ["wonen", "uitkering"] });
  expect((await mens.post(scherm, "/beoordeling/3", { scherm: "mcd.zelf", "mcd.zelf.brieven": "soms", daarna: "vorige" })).naar).toBe("/beoordeling/2");
  expect(await bewaard()).toMatchObject({ "mcd.zelf.brieven": "soms" });
});

test("the last screen leads to the result, whose band is advice: the person may choose more help or less", async () => {
  const flow = findFlow("bezwaar")!;
  await heeft(BO, "bezwaar", { op: VANDAAG, diagnose: evalueer(flow, BO, VANDAAG).diagnose! });
  const band = async () => (await mens.get(uitkomst, "/uitkomst")).pagina!.pagina.beoordeling;
  expect(await band()).toBeNull();
  expect((await mens.post(scherm, "/beoordeling/4", { scherm: "mcd.contact", "mcd.contact": "bellen", "mcd.contact.taal": "Turks" })).naar).toBe("/uitkomst#over-u");
  expect(await band()).toMatchObject({ scores: { U: 3, E: 3, Z: 1, S: null, C: 0 }, band: "C", getoond: "C", overlays: ["SPOED"] });
  expect((await mens.post(scherm, "/beoordeling/keuze", { "mcd.keuze": "meer-hulp" })).naar).toBe("/uitkomst#over-u");
  expect(await band()).toMatchObject({ band: "C", getoond: "D" });
  await mens.post(scherm, "/beoordeling/keuze", { "mcd.keuze": "" });
  expect(await band()).toMatchObject({ band: "C", getoond: "C" });
});

test("everything on one screen, in any order; what is left empty stays unknown; the helper is a floor", async () => {
  await heeft();
  const { pagina } = await mens.get(scherm, "/beoordeling/alles");
  expect(pagina?.pagina?.schermen.map(({ id }) => id)).toEqual(["mcd.leef", "mcd.samen", "mcd.urg", "mcd.ernst", "mcd.zelf", "mcd.hulp", "mcd.contact", "mcd.veilig"]);
  expect((await mens.post(scherm, "/beoordeling/alles", { "mcd.zelf.post": "nee", "mcd.hulp": "" })).naar).toBe("/uitkomst#over-u");
  expect(await bewaard()).toEqual({ "mcd.zelf.post": "nee", "mcd.door": "hulpverlener" });
  // What is no answer is said, and never stored.
  expect((await mens.post(scherm, "/beoordeling/alles", { "mcd.zelf.post": "nee", "mcd.urg": "morgen", "mcd.hulp": "" })).status).toBe(400);
  expect(await bewaard()).toEqual({ "mcd.zelf.post": "nee", "mcd.door": "hulpverlener" });
});

test("what was told about the person is among what is kept", async () => {
  await heeft();
  await mens.post(scherm, "/beoordeling/1", { scherm: "mcd.leef", "mcd.leef": ["stress"] });
  expect((await mens.get(gegevens, "/gegevens")).pagina?.pagina.beoordeling).toEqual({ "mcd.leef": ["stress"] });
});

test("unsafe: said first on the next screen, and the dossier goes into safe mode", async () => {
  await heeft();
  await mens.post(scherm, "/beoordeling/alles", { "mcd.veilig": "nee" });
  expect((await inhoud()).veiligeModus).toBe(true);
  expect((await mens.get(scherm, "/beoordeling/1")).pagina?.pagina?.isOnveilig).toBe(true);
});

test("alone: it begins a dossier without a problem, and the plan says what was heard and where to begin", async () => {
  expect((await mens.get(start, "/beoordeling")).pagina?.pagina).toMatchObject({ reis: null, totaal: 8 });
  expect(mens.cookie).toBe("");
  expect(await mens.post(start, "/beoordeling", {})).toMatchObject({ status: 303, naar: "/beoordeling/1" });
  await mens.post(scherm, "/beoordeling/1", { scherm: "mcd.leef", "mcd.leef": ["wonen", "geld", "stress"] });
  expect((await inhoud()).zaken).toEqual([]);
  expect((await mens.post(scherm, "/beoordeling/7", { scherm: "mcd.contact", overslaan: "ja" })).naar).toBe("/plan#over-u");
  const { status, pagina } = await mens.get(plan, "/plan");
  expect(status).toBe(200);
  // What nobody answered stays unknown; the themes that belong to what was told stand first.
  expect(pagina?.pagina).toMatchObject({ plan: null, problemen: [], nogThemas: ["huur", "werk-en-inkomen", "bezwaar", "scheiden"], beoordeling: { scores: { U: null, E: null, Z: null, S: 2, C: null } } });
  // Pages of a problem lead back here, and everything that is kept is shown.
  expect(await mens.get(uitkomst, "/uitkomst")).toMatchObject({ status: 303, naar: "/plan" });
  expect((await mens.get(gegevens, "/gegevens")).pagina?.pagina).toMatchObject({ zaken: [], beoordeling: { "mcd.leef": ["wonen", "geld", "stress"] } });
  expect((await mens.get(bewaren, "/bewaren")).status).toBe(200);
  // The first problem comes beside it: what was told about the person stays.
  expect(await mens.post(begin, "/begin", { thema: "huur" })).toMatchObject({ naar: "/vraag/1" });
  expect(await inhoud()).toMatchObject({ zaken: [{ flow: "huur" }], beoordeling: { "mcd.leef": ["wonen", "geld", "stress"] } });
});

test("alone with a helper: all on one screen; behind a lock nothing is begun anew", async () => {
  expect(await mens.post(start, "/beoordeling", { samen: "ja" })).toMatchObject({ naar: "/beoordeling/alles" });
  expect((await mens.get(scherm, "/beoordeling/alles")).pagina?.pagina?.schermen).toHaveLength(8);
  expect((await mens.post(scherm, "/beoordeling/alles", { "mcd.zelf.post": "nee" })).naar).toBe("/plan#over-u");
  mens.seconden += 31 * 60;
  for (const bezoek of [await mens.get(start, "/beoordeling"), await mens.post(start, "/beoordeling", {})]) {
    expect(bezoek).toMatchObject({ status: 303, naar: "/slot?naar=%2Fbeoordeling" });
  }
});

test.each([
  ["too long", "x".repeat(101), "tekst-te-lang"],
  ["with a BSN (H14)", "Jan 111222333", "bsn"],
])("a text %s comes back as typed, and what else was told is stored: a danger first of all", async (_, tekst, code) => {
  await heeft();
  const bezoek = await mens.post(scherm, "/beoordeling/alles", { "mcd.veilig": "nee", "mcd.hulp": "ja-hulpverlener", "mcd.hulp.wie": tekst });
  expect(bezoek).toMatchObject({ status: 400, pagina: { pagina: { isOnveilig: true, alles: true, fouten: [{ veld: "mcd.hulp.wie", code }] } } });
  const ruw = Object.assign({}, ...bezoek.pagina!.pagina!.schermen.flatMap(({ vragen }) => vragen.map((vraag) => vraag.ruw))) as Record<string, readonly string[]>;
  expect(ruw).toMatchObject({ "mcd.veilig": ["nee"], "mcd.hulp": ["ja-hulpverlener"], "mcd.hulp.wie": [tekst] });
  expect(await bewaard()).toEqual({ "mcd.veilig": "nee", "mcd.hulp": "ja-hulpverlener", "mcd.door": "hulpverlener" });
  const een = await mens.post(scherm, "/beoordeling/1", { scherm: "mcd.hulp", "mcd.hulp.wie": tekst });
  expect(een).toMatchObject({ status: 400, pagina: { pagina: { schermen: [{ id: "mcd.hulp" }], fouten: [{ code }] } } });
});

test("what a helper filled in survives the lock after half an hour", async () => {
  await heeft();
  mens.seconden += 31 * 60;
  const dicht = await mens.post(scherm, "/beoordeling/alles", { "mcd.leef": ["geld", "wonen"], "mcd.hulp.wie": "mijn zus" });
  expect(dicht).toMatchObject({ status: 403, pagina: { pagina: null, slot: { soort: "knop", naar: "/beoordeling/alles" } } });
  expect(dicht.pagina!.slot!.velden).toEqual([["mcd.leef", "geld"], ["mcd.leef", "wonen"], ["mcd.hulp.wie", "mijn zus"]]);
});

test("without a dossier the questions ask for the code; a form that is nothing changes nothing", async () => {
  expect(await mens.get(scherm, "/beoordeling/2")).toMatchObject({ status: 303, naar: "/verder?naar=%2Fbeoordeling%2F2" });
  await heeft();
  expect((await mens.post(scherm, "/beoordeling/1", {})).naar).toBe("/beoordeling");
  expect(await mens.post(scherm, "/beoordeling/1", { scherm: "mcd.leef", "mcd.leef": ["maan"] })).toMatchObject({ status: 400, pagina: { titel: expect.stringMatching(/^Fout: /), pagina: { fouten: [{ code: "optie-onbekend" }] } } });
  expect(await bewaard()).toBeUndefined();
});

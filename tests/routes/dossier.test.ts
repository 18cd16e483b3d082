import { expect, test } from "vitest";
import * as antwoordenRoute from "#app/routes/triage/antwoorden.tsx";
import * as begin from "#app/routes/triage/begin.ts";
import * as bewarenRoute from "#app/routes/dossier/bewaren.tsx";
import * as bestand from "#app/routes/dossier/gegevens-bestand.ts";
import * as briefRoute from "#app/routes/dossier/brief.tsx";
import * as extraRoute from "#app/routes/dossier/extra-vragen.tsx";
import * as gegevensRoute from "#app/routes/dossier/gegevens.tsx";
import * as kaartRoute from "#app/routes/dossier/kaart.tsx";
import * as meerRoute from "#app/routes/dossier/meer-uitleg.tsx";
import * as slotRoute from "#app/routes/dossier/slot.tsx";
import * as uitkomstRoute from "#app/routes/dossier/uitkomst.tsx";
import * as verderRoute from "#app/routes/dossier/verder.tsx";
import * as waaromRoute from "#app/routes/dossier/waarom.tsx";
import * as weg from "#app/routes/dossier/weg.ts";
import * as wissenRoute from "#app/routes/dossier/wissen.tsx";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { Bezoeker, type PaginaVan, type RouteModule } from "#tests/support/bezoeker.ts";
import type { TestDb } from "#tests/support/db.ts";
import { elkeTest } from "#tests/support/elke-test.ts";
import { antwoord, BO, loop, opVraag, veldenVoor, vraag } from "#tests/support/reis.ts";

const antwoorden: PaginaVan<typeof antwoordenRoute> = antwoordenRoute;
const uitkomst: PaginaVan<typeof uitkomstRoute> = uitkomstRoute;
const waarom: PaginaVan<typeof waaromRoute> = waaromRoute;
const meerUitleg: PaginaVan<typeof meerRoute> = meerRoute;
const extraVragen: PaginaVan<typeof extraRoute> = extraRoute;
const brief: RouteModule<unknown> = briefRoute;
const bewaren: PaginaVan<typeof bewarenRoute> = bewarenRoute;
const gegevens: PaginaVan<typeof gegevensRoute> = gegevensRoute;
const kaart: PaginaVan<typeof kaartRoute> = kaartRoute;
const slot: PaginaVan<typeof slotRoute> = slotRoute;
const verder: PaginaVan<typeof verderRoute> = verderRoute;
const wissen: PaginaVan<typeof wissenRoute> = wissenRoute;

const HALF_UUR = 30 * 60 + 1;
const DAG = 24 * 60 * 60;

let t: TestDb;
let mens: Bezoeker;
elkeTest((...eigen) => ([t, mens] = eigen));

const dossier = () => mens.dossier();

async function rondAf(wat: Antwoorden = BO) {
  await loop(mens, wat);
  expect(await mens.post(antwoorden, "/antwoorden", {})).toMatchObject({ status: 303, naar: "/uitkomst" });
  return (await mens.get(uitkomst, "/uitkomst")).pagina!.pagina;
}

async function bewaar(dagen = "90"): Promise<string> {
  const { pagina, status } = await mens.post(bewaren, "/bewaren", { dagen });
  expect(status).toBe(200);
  return pagina!.code!.tekst;
}

test("Bo gets a result without a name, an address or a consent (C6)", async () => {
  const pagina = await rondAf();
  expect(pagina.diagnose).toMatchObject({ uitkomst: "o-bezwaar-en-spoedrechter", urgentie: "spoed" });
  expect(pagina).toMatchObject({ dagenOver: 30, veranderd: null, gedaan: [], verzameld: [] });
  expect(pagina.diagnose.termijnen.find(({ id }) => id === "deadline")).toMatchObject({ datum: "2026-12-22" });
  expect(pagina.diagnose.verwijzingen[0]?.code).toBe("hjl");
  expect(pagina.rijen.every((rij) => rij.adres)).toBe(true);
});

test("every reason of the result names answers that can be changed and sources that exist, on the page behind it", async () => {
  await rondAf();
  const { diagnose, rijen, bronnen, anders } = (await mens.get(waarom, "/waarom")).pagina!.pagina;
  expect(anders.length).toBeGreaterThan(0);
  const regels = [...diagnose.redenen, ...diagnose.termijnen, ...diagnose.verwijzingen];
  for (const id of regels.flatMap((regel) => regel.bronnen)) expect(bronnen, id).toHaveProperty([id]);
  const bekend = rijen.flatMap((rij) => [rij.vraag, ...rij.velden.map((veld) => veld.id)]);
  expect(regels.flatMap((regel) => regel.antwoorden).filter((id) => BO[id] !== undefined && !bekend.includes(id))).toEqual([]);
  expect(rijen.every((rij) => rij.adres)).toBe(true);
});

test("the pages behind the result lead to the open question while there is no result", async () => {
  await loop(mens, BO, "bz-hulp");
  for (const [route, pad] of [[waarom, "/waarom"], [meerUitleg, "/meer-uitleg"], [extraVragen, "/extra-vragen"]] as const) {
    expect(await mens.get<unknown>(route, pad)).toMatchObject({ status: 303, naar: "/vraag/11" });
  }
});

test("no result before the answers are confirmed; the open question comes first", async () => {
  await loop(mens, BO, "bz-hulp");
  expect(await mens.get(uitkomst, "/uitkomst")).toMatchObject({ status: 303, naar: "/vraag/11" });
  expect(await mens.post(antwoorden, "/antwoorden", {})).toMatchObject({ naar: "/vraag/11" });
  await antwoord(mens, "/vraag/11", veldenVoor("bz-hulp", BO));
  expect(await mens.get(uitkomst, "/uitkomst")).toMatchObject({ naar: "/antwoorden" });
});

test("steps and papers that are ticked stay ticked; the same click twice counts once, an unknown step not at all (X5)", async () => {
  const { diagnose } = await rondAf();
  const stap = diagnose.stappen[0]!.id;
  const stuk = diagnose.stukken[0]!.id;
  const klik = () => mens.post(uitkomst, "/uitkomst", { stap, klaar: "ja" });
  expect(await klik()).toMatchObject({ status: 303, naar: `/uitkomst#stap-${stap}` });
  const { revisie } = await dossier();
  await Promise.all(Array.from({ length: 10 }, klik));
  expect((await dossier()).revisie).toBe(revisie);
  await mens.post(uitkomst, "/uitkomst", { stuk, klaar: "ja" });
  await mens.post(uitkomst, "/uitkomst", { stap: "o-klacht.bestaat-niet", klaar: "ja" });
  expect((await mens.get(uitkomst, "/uitkomst")).pagina?.pagina).toMatchObject({ gedaan: [stap], verzameld: [stuk] });
  await mens.post(uitkomst, "/uitkomst", { stap, klaar: "nee" });
  expect((await dossier()).inhoud.zaken[0]).toMatchObject({ gedaan: [], verzameld: [stuk] });
});

test("once a letter is sent its proof is among the papers, once, to tick as the others; taken back it is not (bezwaar.md 7.0 C)", async () => {
  await rondAf();
  const stukken = async () => (await mens.get(uitkomst, "/uitkomst")).pagina!.pagina.stukken.map(({ id }) => id).filter((id) => id === "verzendbewijs");
  expect(await stukken()).toEqual([]);
  await mens.post(uitkomst, "/uitkomst", { stuk: "verzendbewijs", klaar: "ja" });
  expect((await dossier()).inhoud.zaken[0]?.verzameld).toEqual([]);
  await mens.post(brief, "/brief/1", { actie: "verstuurd", "verstuurd-op-dag": "22", "verstuurd-op-maand": "11", "verstuurd-op-jaar": "2026", "verstuurd-hoe": "aangetekend" });
  expect(await stukken()).toEqual(["verzendbewijs"]);
  await mens.post(uitkomst, "/uitkomst", { stuk: "verzendbewijs", klaar: "ja" });
  expect((await dossier()).inhoud.zaken[0]?.verzameld).toEqual(["verzendbewijs"]);
  await mens.post(brief, "/brief/1", { actie: "niet-verstuurd" });
  expect(await stukken()).toEqual([]);
});

test("a later look is compared with the stored result and says what changed", async () => {
  await rondAf();
  const code = await bewaar();
  mens = new Bezoeker(t);
  mens.seconden = 35 * DAG;
  expect(await mens.post(verder, "/verder", { code })).toMatchObject({ status: 303, naar: "/uitkomst" });
  // The last day has passed: now it matters why, and the person is told why there is a question again.
  const { naar } = await mens.get(uitkomst, "/uitkomst");
  expect(naar).toBe("/vraag/7?melding=tijd");
  expect(await opVraag(mens, naar!)).toMatchObject({ vraag: "bz-reden-te-laat", melding: "tijd" });
  expect(await antwoord(mens, "/vraag/7", { "bz-reden-te-laat": "ziek" })).toMatchObject({ naar: "/uitkomst" });
  const { veranderd } = (await mens.get(uitkomst, "/uitkomst")).pagina!.pagina;
  expect(veranderd?.op).toBe("2026-11-22");
  expect(veranderd?.wat).toContainEqual({ soort: "uitkomst", oud: "o-bezwaar-en-spoedrechter", nieuw: "o-te-laat-toch-bezwaar" });
  expect(veranderd?.wat).toContainEqual({ soort: "termijn-voorbij", id: "deadline", datum: "2026-12-22" });
});

test("an answer that changes after the result leads past the answers to a new one", async () => {
  await rondAf();
  await antwoord(mens, "/vraag/7", { "bz-nu-nood": "geen", terug: "ja" });
  expect((await mens.get(uitkomst, "/uitkomst")).pagina?.pagina.veranderd?.wat[0]).toMatchObject({ soort: "uitkomst" });
  await mens.post(antwoorden, "/antwoorden", {});
  expect((await mens.get(uitkomst, "/uitkomst")).pagina?.pagina.veranderd).toBeNull();
});

test("the question about other areas of life is an extra one only, and may stay empty", async () => {
  const zonder = await rondAf();
  expect(zonder.extra.aantal).toBe(0);
  await antwoord(mens, "/vraag/10", { "bz-aantal-bezwaren": "3-plus" });
  const extra = async () => (await mens.get(extraVragen, "/extra-vragen")).pagina!.pagina!.extra.vragen;
  expect((await extra()).map(({ vraag: id }) => id)).toEqual(["bz-leefgebieden"]);
  const klik = (keuzes: string[]) => mens.post(extraVragen, "/extra-vragen", { los: "bz-leefgebieden", "bz-leefgebieden": keuzes });
  expect(await klik(["wonen", "werk"])).toMatchObject({ status: 303, naar: "/uitkomst#extra-vragen" });
  const na = (await mens.get(uitkomst, "/uitkomst")).pagina!.pagina;
  expect(na.extra).toEqual({ aantal: 1, beantwoord: 1 });
  expect((await extra())[0]?.ruw).toEqual({ "bz-leefgebieden": ["wonen", "werk"] });
  expect(na.diagnose.zelfredzaamheid).toBe("warme-overdracht");
  await klik([]);
  expect((await dossier()).inhoud.zaken[0]?.antwoorden).not.toHaveProperty("bz-leefgebieden");
});

test("the exit ends the session on the server: the cookie that is played back opens nothing (Q3, N5)", async () => {
  await rondAf();
  const cookie = mens.cookie;
  const uit = await mens.post(weg, "/weg", {});
  expect(uit).toMatchObject({ status: 303, naar: "https://www.knmi.nl/" });
  expect(uit.headers.get("Clear-Site-Data")).toBe('"cache", "storage"');
  expect(uit.headers.getSetCookie().join()).toContain("Max-Age=0");
  expect(mens.cookie).toBe("");
  mens.cookie = cookie;
  for (const [route, pad] of [[vraag, "/vraag/1"], [antwoorden, "/antwoorden"], [uitkomst, "/uitkomst"], [waarom, "/waarom"], [meerUitleg, "/meer-uitleg"], [extraVragen, "/extra-vragen"], [gegevens, "/gegevens"], [kaart, "/kaart"]] as const) {
    expect(await mens.get<unknown>(route, pad)).toMatchObject({ naar: `/verder?naar=${encodeURIComponent(pad)}`, pagina: null });
  }
  expect((await mens.get(bestand, "/gegevens/bestand")).naar).toMatch(/^\/verder/);
  const post = await mens.post(vraag, "/vraag/1", { vraag: "bz-organisatie", "bz-organisatie": "uwv" });
  expect(post.pagina).toMatchObject({ pagina: null, slot: { soort: "geen" } });
});

test("looking at /weg ends nothing (B4), and leaving without a session goes to the same place", async () => {
  await rondAf();
  expect(await mens.get(weg, "/weg")).toMatchObject({ status: 303, naar: "/" });
  expect(await dossier()).toBeTruthy();
  expect(await new Bezoeker(t).post(weg, "/weg", {})).toMatchObject({ status: 303, naar: "https://www.knmi.nl/" });
});

test("a form sent after the lock keeps what was typed, one neutral button goes on with it", async () => {
  await loop(mens, BO, "bz-gronden");
  const pagina = await opVraag(mens, "/vraag/8");
  mens.seconden = HALF_UUR;
  const velden = { vraag: pagina.vraag, revisie: String(pagina.revisie), "bz-gronden": ["wel-gemeld", "anders"], "bz-gronden-tekst": "😡 één" };
  const dicht = await mens.post(vraag, "/vraag/8", velden);
  expect(dicht.status).toBe(403);
  expect(dicht.pagina?.titel).toBe("Op slot");
  expect(dicht.pagina?.slot).toMatchObject({ soort: "knop", naar: "/vraag/8" });
  const mee = new FormData();
  for (const [naam, waarde] of dicht.pagina!.slot!.velden) mee.append(naam, waarde);
  expect(mee.getAll("bz-gronden")).toEqual(["wel-gemeld", "anders"]);
  mee.append("naar", dicht.pagina!.slot!.naar);
  // 307: the browser sends the same form on by itself.
  expect(await mens.post(slot, "/slot", mee)).toMatchObject({ status: 307, naar: "/vraag/8" });
  expect(await mens.post(vraag, "/vraag/8", mee)).toMatchObject({ status: 303, naar: "/vraag/9" });
  expect((await dossier()).inhoud.zaken[0]?.antwoorden).toMatchObject({ "bz-gronden": ["anders", "wel-gemeld"], "bz-gronden-tekst": "😡 één" });
});

test("with a return code the lock asks for the code, and what was typed survives a wrong one", async () => {
  await loop(mens, BO, "bz-doel");
  const code = await bewaar();
  mens.seconden = HALF_UUR;
  const dicht = await mens.post(vraag, "/vraag/9", { vraag: "bz-doel", revisie: "1", "bz-doel": "gesprek" });
  expect(dicht.pagina?.slot).toMatchObject({ soort: "code" });
  const mis = await mens.post(slot, "/slot", { vraag: "bz-doel", revisie: "1", "bz-doel": "gesprek", naar: "/vraag/9", code: "0000-0000-0000-0000-0000" });
  expect(mis).toMatchObject({ status: 400, actie: { soort: "fout" } });
  expect(mis.pagina?.slot.velden).toContainEqual(["bz-doel", "gesprek"]);
  expect(mis.pagina?.slot.velden.map(([naam]) => naam)).not.toContain("code");
  const goed = await mens.post(slot, "/slot", { vraag: "bz-doel", revisie: "1", "bz-doel": "gesprek", naar: "/vraag/9", code });
  expect(goed).toMatchObject({ status: 307, naar: "/vraag/9" });
  expect(await mens.post(vraag, "/vraag/9", { vraag: "bz-doel", revisie: "1", "bz-doel": "gesprek", code })).toMatchObject({ naar: "/vraag/10" });
});

test("a session that is gone in the middle: the answer just typed stays, the code goes on with it", async () => {
  await loop(mens, BO, "bz-doel");
  const code = await bewaar();
  mens.cookie = "";
  const dicht = await mens.post(vraag, "/vraag/9", { vraag: "bz-doel", revisie: "1", "bz-doel": "gesprek" });
  expect(dicht).toMatchObject({ status: 403, pagina: { titel: "Verder met uw code", slot: { soort: "geen", naar: "/vraag/9" } } });
  const goed = await mens.post(verder, "/verder", { vraag: "bz-doel", revisie: "1", "bz-doel": "gesprek", naar: "/vraag/9", code });
  expect(goed).toMatchObject({ status: 307, naar: "/vraag/9" });
  expect(await mens.post(vraag, "/vraag/9", { vraag: "bz-doel", revisie: "1", "bz-doel": "gesprek" })).toMatchObject({ status: 303, naar: "/vraag/10" });
});

test("after a signal of violence an idle browser opens nothing any more (G.6)", async () => {
  await loop(mens, { ...BO, "bz-nu-nood": ["geweld"] }, "bz-gronden");
  mens.seconden = HALF_UUR;
  expect((await mens.get(vraag, "/vraag/8")).naar).toMatch(/^\/verder/);
});

test("despair alone keeps the answers, as its panel promises", async () => {
  await loop(mens, { ...BO, "bz-nu-nood": ["geen-uitweg"] }, "bz-gronden");
  mens.seconden = HALF_UUR;
  expect((await mens.get(vraag, "/vraag/8")).naar).toBe("/slot?naar=%2Fvraag%2F8");
  expect(await mens.post(slot, "/slot", { naar: "/vraag/8" })).toMatchObject({ status: 303, naar: "/vraag/8" });
  expect((await mens.get(vraag, "/vraag/8")).status).toBe(200);
});

test("beginning a theme behind a lock does not throw away what is there", async () => {
  await loop(mens, BO, "bz-doel");
  mens.seconden = HALF_UUR;
  expect(await mens.post(begin, "/begin", { thema: "bezwaar" })).toMatchObject({ naar: "/slot" });
  await mens.post(slot, "/slot", {});
  expect((await mens.get(vraag, "/vraag/9")).status).toBe(200);
});

test.each([["https://kwaad.example/"], ["//kwaad.example"], ["/\\kwaad.example"], ["/vraag/1?x=//a"], ["javascript:alert(1)"], ["/weg"], [""]])(
  "the lock leads only to our own pages (B7): %s",
  async (naar) => {
    await loop(mens, BO, "bz-doel");
    mens.seconden = HALF_UUR;
    expect((await mens.post(slot, "/slot", { naar })).naar).toBe("/uitkomst");
    expect((await mens.get(slot, `/slot?naar=${encodeURIComponent(naar)}`)).naar).toBe("/uitkomst");
  },
);

test("saving shows a code once, with the end date; an unknown period is refused", async () => {
  await rondAf();
  const { pagina, status } = await mens.post(bewaren, "/bewaren", { dagen: "30" });
  expect(status).toBe(200);
  expect(pagina?.titel).toBe("Uw code");
  expect(pagina?.code?.tekst).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
  expect(pagina?.code?.qr.length).toBeGreaterThan(20);
  // Three months after the last known term is later than thirty days.
  expect(pagina?.pagina).toMatchObject({ bewaard: true, eindigtOp: "2027-03-22", terug: "/uitkomst" });
  expect((await mens.get(bewaren, "/bewaren")).pagina?.code).toBeNull();
  const mis = await mens.post(bewaren, "/bewaren", { dagen: "100000" });
  expect(mis).toMatchObject({ status: 400, actie: { fout: true } });
});

test("wrong codes: the same answer whether a dossier exists or not, and after ten a wait with a telephone number (R2, Z3)", async () => {
  await rondAf();
  const code = await bewaar();
  const dief = new Bezoeker(t);
  const fout = `${code.slice(0, 9)}-0000-0000-0000`;
  const bestaand = await dief.post(verder, "/verder", { code: fout });
  const nooit = await dief.post(verder, "/verder", { code: "1111-1111-1111-1111-1111" });
  expect(bestaand).toMatchObject({ status: 400, actie: { soort: "fout" } });
  expect({ ...nooit, actie: { ...(nooit.actie as object), code: "" } }).toEqual({ ...bestaand, actie: { ...(bestaand.actie as object), code: "" } });
  expect(await dief.post(verder, "/verder", { code: " " })).toMatchObject({ status: 400, actie: { soort: "leeg" } });
  for (let i = 0; i < 9; i += 1) await dief.post(verder, "/verder", { code: fout });
  const dicht = await dief.post(verder, "/verder", { code: fout, naar: "/vraag/9", "bz-doel": "gesprek" });
  expect(dicht).toMatchObject({ status: 429, actie: { soort: "te-vaak" } });
  expect(Number(dicht.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(dicht.pagina?.slot.velden).toContainEqual(["bz-doel", "gesprek"]);
});

test("everything that is kept is shown and can be taken along (T3)", async () => {
  await loop(mens, BO, "bz-gronden");
  await antwoord(mens, "/vraag/8", { "bz-gronden": "anders", "bz-gronden-tekst": "kanarie-4821" });
  const { pagina } = await mens.get(gegevens, "/gegevens");
  expect(JSON.stringify(pagina?.pagina.zaken)).toContain("kanarie-4821");
  expect(pagina?.pagina.geschiedenis.map(({ actie }) => actie)).toContain("dossier-begonnen");
  const { headers } = await mens.get(bestand, "/gegevens/bestand");
  expect(headers.get("Content-Disposition")).toBe('attachment; filename="gegevens.json"');
});

test("the route shows what was walked, where the person is, and what can follow", async () => {
  await loop(mens, BO, "bz-doel");
  const onderweg = (await mens.get(kaart, "/kaart")).pagina!.pagina;
  expect(onderweg).toMatchObject({ open: { vraag: "bz-doel", hierna: 2 }, diagnose: null, nu: "/vraag/9" });
  expect(onderweg.rijen).toHaveLength(8);
  await rondAf();
  expect((await mens.get(kaart, "/kaart")).pagina!.pagina).toMatchObject({ open: null, nu: "/uitkomst", diagnose: { uitkomst: "o-bezwaar-en-spoedrechter" } });
});

test("deleting takes two taps; afterwards nothing opens, and a second click is told the same", async () => {
  await rondAf();
  const code = await bewaar();
  expect((await mens.get(wissen, "/wissen")).pagina).toMatchObject({ isGewist: false, titel: "Alles wissen" });
  const eerste = await mens.post(wissen, "/wissen", {});
  expect(eerste).toMatchObject({ status: 200, pagina: { isGewist: true, titel: "Alles is gewist" } });
  expect(eerste.headers.get("Clear-Site-Data")).toBe('"cache", "storage"');
  expect(await mens.post(wissen, "/wissen", {})).toMatchObject({ status: 200, pagina: { isGewist: true } });
  expect(await mens.post(verder, "/verder", { code })).toMatchObject({ status: 400 });
  expect(await t.db.dossier.count()).toBe(0);
});

test("titles of the journey are all different and name no subject (Q4)", async () => {
  await rondAf();
  const titels = await Promise.all([
    mens.get(antwoorden, "/antwoorden"),
    mens.get(uitkomst, "/uitkomst"),
    mens.get(kaart, "/kaart"),
    mens.get(bewaren, "/bewaren"),
    mens.get(gegevens, "/gegevens"),
    mens.get(wissen, "/wissen"),
    mens.get(verder, "/verder"),
  ] as const);
  const woorden = titels.map(({ pagina }) => pagina!.titel);
  expect(new Set(woorden).size).toBe(woorden.length);
  expect(woorden.join(" ")).not.toMatch(/bezwaar|bijstand|gemeente|geweld|schuld|uitkering/i);
});

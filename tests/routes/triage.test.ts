import { expect, test } from "vitest";
import { geschiedenis } from "#app/dossier/dossier.server.ts";
import * as antwoordenRoute from "#app/routes/triage/antwoorden.tsx";
import * as begin from "#app/routes/triage/begin.ts";
import { Bezoeker, type PaginaVan } from "#tests/support/bezoeker.ts";
import type { TestDb } from "#tests/support/db.ts";
import { elkeTest } from "#tests/support/elke-test.ts";
import { antwoord, BO, loop, opVraag, veldenVoor, vraag } from "#tests/support/reis.ts";

const antwoorden: PaginaVan<typeof antwoordenRoute> = antwoordenRoute;

let t: TestDb;
let mens: Bezoeker;
elkeTest((...eigen) => ([t, mens] = eigen));

const dossier = () => mens.dossier();
const bewaard = async () => (await dossier()).inhoud.zaken[0]!.antwoorden;

test("a theme begins with a POST and leads to the first question; its address is never seen", async () => {
  const bezoek = await mens.post(begin, "/begin", { thema: "bezwaar" });
  expect(bezoek).toMatchObject({ status: 303, naar: "/vraag/1" });
  expect(mens.cookie).toMatch(/^__Host-s=/);
  expect(await mens.get(begin, "/begin")).toMatchObject({ status: 303, naar: "/" });
});

test.each([["bestaat-niet"], ["../bezwaar"], ["__proto__"], [""], ["x".repeat(100_000)]])(
  "an unknown theme leads back to the start page with a message and makes no dossier: %.20s",
  async (thema) => {
    expect(await mens.post(begin, "/begin", { thema })).toMatchObject({ status: 303, naar: "/?melding=onbekend" });
    expect(mens.cookie).toBe("");
  },
);

test("beginning again goes on where the person was; nothing is lost", async () => {
  await loop(mens, BO, "bz-briefdatum");
  expect(await mens.post(begin, "/begin", { thema: "bezwaar" })).toMatchObject({ naar: "/vraag/4?melding=verder" });
  expect(await bewaard()).toMatchObject({ "bz-onderwerp": "pw-gestopt" });
});

test("Bo is asked eleven questions, in the order of the file, and may read them all again", async () => {
  const gevraagd = await loop(mens, BO);
  expect(gevraagd).toEqual([
    "bz-organisatie",
    "bz-onderwerp",
    "bz-aanleiding",
    "bz-briefdatum",
    "bz-termijn-in-brief",
    "bz-al-gedaan",
    "bz-nu-nood",
    "bz-gronden",
    "bz-doel",
    "bz-aantal-bezwaren",
    "bz-hulp",
  ]);
  const { pagina } = await mens.get(antwoorden, "/antwoorden");
  expect(pagina?.titel).toBe("Uw antwoorden");
  expect(pagina?.pagina?.gebruikt.map((rij) => rij.adres)).toEqual(gevraagd.map((_, i) => `/vraag/${i + 1}`));
  expect(pagina?.pagina?.open).toBeNull();
});

test("a title says place and purpose and no subject (Q4)", async () => {
  await loop(mens, BO, "bz-briefdatum");
  const { pagina } = await mens.get(vraag, "/vraag/4");
  expect(pagina?.titel).toMatch(/^Vraag 4 van hooguit \d+$/);
  const fout = await mens.post(vraag, "/vraag/4", { vraag: "bz-briefdatum", revisie: "1", "bz-briefdatum-dag": "31", "bz-briefdatum-maand": "2" });
  expect(fout.status).toBe(400);
  expect(fout.pagina?.titel).toMatch(/^Fout: Vraag 4 van hooguit \d+$/);
});

test("progress is true: it never grows while the person goes on, and ends at the last question", async () => {
  const totalen: number[] = [];
  let { naar } = await mens.post(begin, "/begin", { thema: "bezwaar" });
  while (naar?.startsWith("/vraag/")) {
    const pagina = await opVraag(mens, naar);
    totalen.push(pagina.nr + pagina.hierna);
    ({ naar } = await antwoord(mens, naar, veldenVoor(pagina.vraag, BO)));
  }
  expect(totalen[0]).toBe(12);
  expect(totalen.toSorted((a, b) => b - a)).toEqual(totalen);
  expect(totalen.at(-1)).toBe(11);
});

test.each([["/vraag/9"], ["/vraag/0"], ["/vraag/abc"], ["/vraag/-1"], ["/vraag/99999"], ["/vraag/1e1"]])(
  "an address that is not on the path leads to the question that is open (I4): %s",
  async (pad) => {
    await loop(mens, BO, "bz-briefdatum");
    expect(await mens.get(vraag, pad)).toMatchObject({ status: 303, naar: "/vraag/4" });
  },
);

test("nobody's question leads to the page for a code, whatever the number", async () => {
  for (const nr of ["1", "4", "99"]) expect((await mens.get(vraag, `/vraag/${nr}`)).naar).toMatch(/^\/verder\?naar=/);
});

test("a cookie that was tampered with opens nothing", async () => {
  await loop(mens, BO, "bz-briefdatum");
  const echt = mens.cookie;
  for (const vals of [echt.slice(0, -1) + (echt.endsWith("0") ? "1" : "0"), echt.replace("=", "=A"), "__Host-s=x", `${echt}; ${echt}`]) {
    mens.cookie = vals;
    expect((await mens.get(vraag, "/vraag/4")).naar).toMatch(/^\/verder/);
  }
});

const DATUMS: [string, Record<string, string>, string | null, string | null][] = [
  ["30 februari", { dag: "30", maand: "2", jaar: "2026" }, null, "datum-onmogelijk"],
  ["29 februari buiten een schrikkeljaar", { dag: "29", maand: "2", jaar: "2026" }, null, "datum-onmogelijk"],
  ["29 februari in een schrikkeljaar", { dag: "29", maand: "2", jaar: "2024" }, "2024-02-29", null],
  ["morgen", { dag: "23", maand: "11", jaar: "2026" }, null, "datum-toekomst"],
  ["een jaar van twee cijfers", { dag: "3", maand: "11", jaar: "26" }, "2026-11-03", null],
  ["3-11-26 in het eerste veld", { dag: "3-11-26" }, "2026-11-03", null],
  ["3 november in het eerste veld", { dag: "3 november" }, "2026-11-03", null],
  ["alleen een dag", { dag: "3" }, null, "datum-onvolledig"],
  ["letters", { dag: "abc", maand: "x", jaar: "y" }, null, "datum-onmogelijk"],
  ["emoji", { dag: "🙂", maand: "11", jaar: "2026" }, null, "datum-onmogelijk"],
  ["niets", {}, null, "verplicht"],
];

test.each(DATUMS)("a typed day, %s: is understood or comes back as it was typed", async (_, delen, dag, code) => {
  await loop(mens, BO, "bz-briefdatum");
  const velden = Object.fromEntries(Object.entries(delen).map(([deel, tekst]) => [`bz-briefdatum-${deel}`, tekst]));
  const bezoek = await antwoord(mens, "/vraag/4", velden);
  if (dag) {
    expect(bezoek).toMatchObject({ status: 303, naar: "/vraag/5" });
    expect(await bewaard()).toMatchObject({ "bz-briefdatum": dag });
    return;
  }
  expect(bezoek.status).toBe(400);
  expect(bezoek.pagina?.pagina?.fouten).toMatchObject([{ veld: "bz-briefdatum", code }]);
  expect(bezoek.pagina?.pagina?.ruw).toMatchObject(Object.fromEntries(Object.entries(velden).map(([naam, tekst]) => [naam, [tekst]])));
  expect(await bewaard()).not.toHaveProperty("bz-briefdatum");
});

const TEKSTEN: [string, string, boolean][] = [
  ["emoji", "Ik ben boos 😡👨‍👩‍👧", true],
  ["van rechts naar links", "لا أفهم الرسالة", true],
  ["HTML", "<script>alert(1)</script>", true],
  ["100.000 tekens", "a".repeat(100_000), false],
];

test.each(TEKSTEN)("free text, %s: is kept unchanged or comes back whole with a kind message (I3)", async (_, tekst, past) => {
  await loop(mens, BO, "bz-gronden");
  const bezoek = await antwoord(mens, "/vraag/8", { "bz-gronden": "anders", "bz-gronden-tekst": tekst });
  if (past) {
    expect(bezoek.naar).toBe("/vraag/9");
    expect((await bewaard())["bz-gronden-tekst"]).toBe(tekst);
    return;
  }
  expect(bezoek.status).toBe(400);
  expect(bezoek.pagina?.pagina?.fouten).toMatchObject([{ veld: "bz-gronden-tekst", code: "tekst-te-lang" }]);
  expect(bezoek.pagina?.pagina?.ruw["bz-gronden-tekst"]).toEqual([tekst]);
});

test("a BSN in free text comes back with a kind message and is not stored (H14)", async () => {
  await loop(mens, BO, "bz-gronden");
  const tekst = "Mijn bsn is 111222333 en ik snap het niet";
  const bezoek = await antwoord(mens, "/vraag/8", { "bz-gronden": "anders", "bz-gronden-tekst": tekst });
  expect(bezoek).toMatchObject({ status: 400, pagina: { pagina: { fouten: [{ veld: "bz-gronden-tekst", code: "bsn" }] } } });
  expect(bezoek.pagina?.pagina?.ruw["bz-gronden-tekst"]).toEqual([tekst]);
  expect(JSON.stringify(await bewaard())).not.toContain("111222333");
});

test("options that exclude each other, options of another list and forged fields are refused; nothing else is stored (I5, Z4)", async () => {
  await loop(mens, BO, "bz-nu-nood");
  const samen = await antwoord(mens, "/vraag/7", { "bz-nu-nood": ["geen", "geweld"] });
  expect(samen.pagina?.pagina?.fouten).toMatchObject([{ code: "optie-alleen" }]);
  expect(samen.pagina?.pagina?.ruw["bz-nu-nood"]).toEqual(["geen", "geweld"]);
  const vreemd = await antwoord(mens, "/vraag/7", { "bz-nu-nood": ["__proto__"] });
  expect(vreemd.pagina?.pagina?.fouten).toMatchObject([{ code: "optie-onbekend" }]);
  const andere = await antwoord(mens, "/vraag/2", { "bz-onderwerp": "uwv-ww" });
  expect(andere.status).toBe(400);
  await antwoord(mens, "/vraag/7", { "bz-nu-nood": "geen", "bz-hulp": "zelf", veiligeModus: "true", "__proto__": "x", id: "1" });
  expect(Object.keys(await bewaard()).toSorted()).toEqual(Object.keys({ ...BO }).slice(0, 7).toSorted());
  expect((await dossier()).inhoud.veiligeModus).toBe(false);
});

test.each([["bz-bestaat-niet"], ["__proto__"], ["constructor"], [""]])("a form for a question that does not exist leads to the open one: %s", async (id) => {
  await loop(mens, BO, "bz-briefdatum");
  const bezoek = await mens.post(vraag, "/vraag/4", { vraag: id, revisie: "4", [id || "leeg"]: "x" });
  expect(bezoek).toMatchObject({ status: 303, naar: "/vraag/4?melding=niet-meer" });
});

test("the same answer twice counts once: one write, one event, the same way on (X5)", async () => {
  await loop(mens, BO, "bz-briefdatum");
  const velden = { vraag: "bz-briefdatum", revisie: String((await dossier()).revisie), ...veldenVoor("bz-briefdatum", BO) };
  const eerste = await mens.post(vraag, "/vraag/4", velden);
  const { revisie } = await dossier();
  const nog = await Promise.all(Array.from({ length: 20 }, () => mens.post(vraag, "/vraag/4", velden)));
  expect(nog.map(({ naar }) => naar)).toEqual(nog.map(() => eerste.naar));
  expect((await dossier()).revisie).toBe(revisie);
  const gebeurd = await geschiedenis(await mens.context());
  expect(gebeurd.filter(({ actie }) => actie === "antwoord-opgeslagen")).toHaveLength(4);
});

test("two windows: another answer to the same question is shown before it replaces the first", async () => {
  await loop(mens, BO, "bz-termijn-in-brief");
  const oud = await opVraag(mens, "/vraag/5");
  await antwoord(mens, "/vraag/5", { "bz-termijn-in-brief": "6-weken" });
  const tweede = await mens.post(vraag, "/vraag/5", { vraag: oud.vraag, revisie: String(oud.revisie), "bz-termijn-in-brief": "4-weken" });
  expect(tweede.status).toBe(409);
  expect(tweede.pagina?.pagina).toMatchObject({ melding: "tabblad", ruw: { "bz-termijn-in-brief": ["4-weken"] } });
  expect(await bewaard()).toMatchObject({ "bz-termijn-in-brief": "6-weken" });
  const nog = await mens.post(vraag, "/vraag/5", {
    vraag: oud.vraag,
    revisie: String(tweede.pagina?.pagina?.revisie),
    "bz-termijn-in-brief": "4-weken",
  });
  expect(nog.naar).toBe("/vraag/6");
  expect(await bewaard()).toMatchObject({ "bz-termijn-in-brief": "4-weken" });
});

test("two windows: an answer to a question that is not on the path any more is kept, unused", async () => {
  await loop(mens, BO, "bz-gronden");
  const achter = await opVraag(mens, "/vraag/8");
  await antwoord(mens, "/vraag/1", { "bz-organisatie": "uwv" });
  const laat = await mens.post(vraag, "/vraag/8", {
    vraag: achter.vraag,
    revisie: String(achter.revisie),
    "bz-gronden": ["anders"],
    "bz-gronden-tekst": "lang verhaal",
  });
  expect(laat).toMatchObject({ status: 303, naar: "/vraag/2?melding=niet-meer" });
  expect(await bewaard()).toMatchObject({ "bz-gronden-tekst": "lang verhaal" });
});

test("back: what was typed is stored, an empty form goes back without complaint", async () => {
  await loop(mens, BO, "bz-termijn-in-brief");
  expect(await antwoord(mens, "/vraag/5", { daarna: "vorige" })).toMatchObject({ status: 303, naar: "/vraag/4" });
  expect(await antwoord(mens, "/vraag/5", { daarna: "vorige", "bz-termijn-in-brief": "2-weken" })).toMatchObject({ naar: "/vraag/4" });
  expect(await bewaard()).toMatchObject({ "bz-termijn-in-brief": "2-weken" });
  expect((await opVraag(mens, "/vraag/5")).ruw).toEqual({ "bz-termijn-in-brief": ["2-weken"] });
  expect(await antwoord(mens, "/vraag/5", { daarna: "bewaren" })).toMatchObject({ naar: "/bewaren" });
});

test("an early answer that changes keeps what still applies and names what is not used; changing back restores it", async () => {
  await loop(mens, BO);
  const anders = await antwoord(mens, "/vraag/1", { "bz-organisatie": "uwv", terug: "ja" });
  expect(anders.naar).toBe("/vraag/2?melding=veranderd");
  const pagina = await opVraag(mens, "/vraag/2?melding=veranderd");
  expect(pagina.melding).toBe("veranderd");
  expect(pagina.nietGebruikt.map((vorm) => vorm.vraag)).toContain("bz-gronden");
  const verder = await antwoord(mens, "/vraag/2", { "bz-onderwerp": "uwv-ww" });
  // Date, term and what was done still apply: the first question without a fitting answer is about the grounds.
  expect(verder.naar).toBe("/vraag/3");
  const lijst = (await mens.get(antwoorden, "/antwoorden")).pagina?.pagina;
  expect(lijst?.open).toBe("/vraag/8");
  expect(lijst?.gebruikt.map((rij) => rij.vraag)).toContain("bz-briefdatum");
  expect(lijst?.ongebruikt.map((rij) => rij.vraag)).toContain("bz-gronden");
  await antwoord(mens, "/vraag/1", { "bz-organisatie": "gemeente", terug: "ja" });
  await antwoord(mens, "/vraag/2", { "bz-onderwerp": "pw-gestopt", terug: "ja" });
  const terug = (await mens.get(antwoorden, "/antwoorden")).pagina?.pagina;
  expect(terug?.open).toBeNull();
  expect(terug?.ongebruikt).toEqual([]);
});

test("a change link from the answers leads back to the answers", async () => {
  await loop(mens, BO);
  expect((await opVraag(mens, "/vraag/9?van=antwoorden")).terug).toBe(true);
  expect(await antwoord(mens, "/vraag/9", { "bz-doel": "gesprek", terug: "ja" })).toMatchObject({ naar: "/antwoorden" });
});

test("the last day stands on every page once it is known", async () => {
  await loop(mens, BO, "bz-briefdatum");
  expect((await opVraag(mens, "/vraag/4")).termijn).toBeNull();
  await antwoord(mens, "/vraag/4", veldenVoor("bz-briefdatum", BO));
  expect((await opVraag(mens, "/vraag/5")).termijn).toMatchObject({ datum: "2026-12-22" });
  expect((await opVraag(mens, "/vraag/1")).termijn).toMatchObject({ datum: "2026-12-22" });
  await antwoord(mens, "/vraag/5", { "bz-termijn-in-brief": "2-weken" });
  expect((await opVraag(mens, "/vraag/6")).termijn).toMatchObject({ datum: "2026-11-24" });
});

test("an assumed term is never called over (persona Dennis, k)", async () => {
  await loop(mens, { "bz-organisatie": "uwv", "bz-onderwerp": "uwv-zw", "bz-aanleiding": "besluit", "bz-briefdatum": "2026-11-02" }, "bz-nu-nood");
  const { naar } = await mens.post(begin, "/begin", { thema: "bezwaar" });
  expect((await opVraag(mens, naar!)).termijn).toMatchObject({ datum: "2026-11-16", aangenomen: true });
});

test.each([["geen-uitweg"], ["geweld"]])("danger shows on the very next page, before the question, and stays within reach: %s (h)", async (signaal) => {
  await loop(mens, BO, "bz-nu-nood");
  const { naar } = await antwoord(mens, "/vraag/7", { "bz-nu-nood": signaal });
  const volgende = await opVraag(mens, naar!);
  expect(volgende.panelen).toMatchObject({ nieuw: [signaal], gezien: [] });
  // Whatever the next page is: also the answers, or a question that was answered before.
  expect((await mens.get(antwoorden, "/antwoorden")).pagina?.pagina?.panelen.nieuw).toEqual([signaal]);
  expect((await opVraag(mens, "/vraag/1")).panelen.nieuw).toEqual([signaal]);
  await antwoord(mens, naar!, { gezien: signaal, ...veldenVoor("bz-gronden", BO) });
  expect((await opVraag(mens, "/vraag/9")).panelen).toMatchObject({ nieuw: [], gezien: [signaal] });
  expect((await dossier()).inhoud.veiligeModus).toBe(signaal === "geweld");
});

test("answering in English gives English titles and the same way", async () => {
  mens = new Bezoeker(t, "en");
  await loop(mens, BO, "bz-briefdatum");
  expect((await mens.get(vraag, "/vraag/4")).pagina?.titel).toMatch(/^Question 4 of at most \d+$/);
});

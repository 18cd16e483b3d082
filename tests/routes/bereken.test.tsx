import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, test } from "vitest";
import { BerekenPagina } from "#app/bereken/bereken-pagina.tsx";
import { BewaardeBerekeningen } from "#app/bereken/bewaard.tsx";
import { rekenbladen } from "#app/bereken/paginas.ts";
import * as berekenRoute from "#app/routes/bereken/bereken.tsx";
import * as berekeningenRoute from "#app/routes/bereken/berekeningen.tsx";
import * as lijstRoute from "#app/routes/bereken/lijst.tsx";
import * as uitkomstRoute from "#app/routes/dossier/uitkomst.tsx";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import { talen, type Taal } from "#app/taal/talen.ts";
import { naamruimteVan } from "#app/taal/use-translation.ts";
import { rekenaars } from "#flows/rekenaars.ts";
import { dag, INGEVULD } from "#tests/support/bereken.ts";
import { Bezoeker, type PaginaVan } from "#tests/support/bezoeker.ts";
import { maakInhoud } from "#tests/support/context.ts";
import type { TestDb } from "#tests/support/db.ts";
import { elkeTest } from "#tests/support/elke-test.ts";

const bereken: PaginaVan<typeof berekenRoute> = berekenRoute;
const berekeningen: PaginaVan<typeof berekeningenRoute> = berekeningenRoute;

let t: TestDb;
let mens: Bezoeker;
elkeTest((...eigen) => ([t, mens] = eigen));

type Data = Awaited<ReturnType<typeof berekenRoute.loader>>;
/** The text of a page as a person reads it. */
function tekstVan(data: Data, taal: Taal = "nl"): string {
  const i18n = i18nVoor(taal);
  const html = renderToString(
    <I18nextProvider i18n={i18n}>
      <BerekenPagina pagina={data.pagina} />
    </I18nextProvider>,
  );
  return html.replace(/<!-- -->/g, "").replace(/[\u00a0\u202f]/g, " ");
}
const bewaard = async () => (await mens.dossier()).inhoud;

test("issue 3, 1: every calculation of every flow has a page of its own, or is a part of that of another", () => {
  const opPagina = rekenbladen.flatMap((blad) => [...blad.rekenaars.map(({ flow, hulp }) => `${flow}/${hulp.id}`), ...(blad.ook ?? [])]);
  expect(rekenaars.map(({ flow, hulp }) => `${flow}/${hulp.id}`).filter((id) => !opPagina.includes(id))).toEqual([]);
  // The same calculation on other figures, the safe day before a last day, and the amount of a number of days.
  expect(rekenbladen.flatMap(({ ook = [] }) => ook)).toEqual(["bezwaar/C1b", "bezwaar/C14", "bezwaar/C4"]);
});

test("every page is in the list, and the test has answers for each", async () => {
  const { pagina } = await mens.get(lijstRoute as never, "/bereken");
  const lijst = (pagina as unknown as Awaited<ReturnType<typeof lijstRoute.loader>>).groepen.flatMap((groep) => groep.paginas);
  expect([...lijst].sort()).toEqual(rekenbladen.map(({ id }) => id).sort());
  expect(Object.keys(INGEVULD).sort()).toEqual([...lijst].sort());
  expect((await mens.get(bereken, "/bereken/bestaat-niet")).status).toBe(404);
});

describe.each(talen)("in %s", (taal) => {
  const { heeft } = naamruimteVan(i18nVoor(taal), "bereken");

  test.each(rekenbladen.map((blad) => [blad.id, blad] as const))("%s has words for everything it shows", (id, blad) => {
    const ontbreekt = [
      ...["naam", "kort", "uitkomst"].map((naam) => [`pagina.${id}.${naam}`]),
      ...[...blad.vormvelden, ...(blad.herhaald?.velden ?? [])].flatMap(({ naam, opties }) => [
        [`pagina.${id}.veld.${naam}.label`, `veld.${naam}.label`],
        ...opties.map((optie) => [`pagina.${id}.veld.${naam}.optie.${optie}`, `veld.${naam}.optie.${optie}`, `optie.${optie}`]),
      ]),
    ].filter((sleutels) => !sleutels.some(heeft));
    expect(ontbreekt).toEqual([]);
  });

  test.each(Object.entries(INGEVULD))("%s is empty, then shows what comes out, without a key or a gap", async (id, { velden, uit }) => {
    const ander = new Bezoeker(t, taal);
    const leeg = await ander.get(bereken, `/bereken/${id}`);
    const gevuld = await ander.post(bereken, `/bereken/${id}`, velden);
    expect([leeg.status, gevuld.status, gevuld.pagina!.pagina.fouten]).toEqual([200, 200, []]);
    for (const pagina of [leeg.pagina!, gevuld.pagina!]) expect(tekstVan(pagina, taal)).not.toMatch(/pagina\.|veld\.[a-z]|\{\{|NaN|undefined/);
    if (taal === "nl") for (const deel of uit) expect(tekstVan(gevuld.pagina!)).toContain(deel);
  });
});

test.each(rekenbladen.filter(({ vormvelden }) => vormvelden.some(({ isVrij }) => !isVrij)).map(({ id }) => [id]))("E: %s sent empty says what is missing", async (id) => {
  const { status, pagina } = await mens.post(bereken, `/bereken/${id}`, { doe: "bereken" });
  expect(status).toBe(400);
  expect(pagina!.pagina.fouten.length).toBeGreaterThan(0);
  expect(pagina!.titel).toMatch(/^Fout: /);
  expect(tekstVan(pagina!)).not.toMatch(/fout\.[a-z]|\{\{/);
});

test.each([
  ["kinderalimentatie", { xp: "-5" }, "xp", "niet lager zijn dan 0"],
  ["kinderalimentatie", { dagen: "8" }, "dagen", "Een week heeft hooguit 7 dagen"],
  ["kinderalimentatie", { kinderen: "0" }, "kinderen", "ten minste 1 kind"],
  ["kinderalimentatie", { kinderen: "1,5" }, "kinderen", "een heel getal"],
  ["kinderalimentatie", { nbgi: "veel" }, "nbgi", "kunnen dit getal niet lezen"],
  ["partneralimentatie-duur", { ...dag("jongsteGeboren", 2027, 12, 1) }, "huwelijk", "hooguit over 9 maanden"],
  ["partneralimentatie-duur", { ...dag("huwelijk", 2016, 2, 30) }, "huwelijk", "Deze dag bestaat niet"],
  ["transitievergoeding", { ...dag("einde-datum", 2020, 1, 1) }, "dienst-start", "ligt vóór de eerste dag"],
  ["vaste-uren", { "flex-gem-uren": "200" }, "flex-gem-uren", "niet zoveel uren"],
  ["kindgebonden-budget", { leeftijden: "6, 19" }, "leeftijden", "tot en met 17"],
  ["bijstand", { huishouden: "kasteel" }, "huishouden", "Kies uit de lijst"],
  ["scenarios", { "scenarios-1-dagen": "9" }, "scenarios-1-dagen", "hooguit 7 dagen"],
  ["scenarios", { "scenarios-1-naam": "Jan 111222333" }, "scenarios-1-naam", "Wij bewaren geen BSN"],
  ["proeftijd", { ...dag("dienst-start", 2026, 8, 1), ...dag("einde-datum", 2026, 7, 1) }, "einde-datum", "ligt vóór de eerste dag"],
  ["tijdelijke-contracten", { ...dag("dienst-start", 2026, 8, 1), ...dag("einde-datum", 2026, 7, 1) }, "einde-datum", "ligt vóór de eerste dag"],
  ["opzegtermijn-werkgever", dag("vso-datum", 2010, 1, 1), "vso-datum", "vóór de eerste dag van het werk"],
  ["wia-aanvragen", dag("ziek-sinds", 2027, 1, 1), "ziek-sinds", "nog niet geweest"],
  ["aow-leeftijd", dag("geboren", 2027, 1, 1), "geboren", "nog niet geweest"],
  ["op-tijd-verstuurd", dag("gepost", 2026, 12, 20), "ontvangen", "voordat u die postte"],
  ["beslistermijn", dag("bezwaarVerstuurd", 2026, 6, 1), "bezwaarVerstuurd", "vóór het besluit"],
  ["kostendelersnorm", { A: "0" }, "A", "Tel uzelf mee"],
  ["verkeersboete", { boete: "-50" }, "boete", "niet lager zijn dan 0"],
  ["opzegging-verhuurder", { betaaldag: "32" }, "betaaldag", "niet hoger zijn dan 31"],
  ["servicekosten", { jaar: "24" }, "jaar", "niet lager zijn dan 2000"],
  ["korte-termijn", { soort: "anders" }, "dagen", "Vul hier iets in"],
  ["alleenverdieners", { jaren: "2031" }, "jaren", "Kies uit de lijst"],
  ["termijn-huur", { termijn: "" }, "termijn", "Kies een antwoord"],
  ["alimentatie-verhoging", { ...dag("vastgesteld", 2019, 1, 1) }, "bedrag", "kennen de verhoging"],
])("issue 3, 4: %s with %j says at %s what does not fit, and keeps what was typed", async (id, anders, veld, zin) => {
  const { status, pagina } = await mens.post(bereken, `/bereken/${id}`, { ...INGEVULD[id]!.velden, ...anders });
  expect([status, pagina!.pagina.fouten.map((fout) => fout.veld)]).toEqual([400, [veld]]);
  expect(tekstVan(pagina!)).toContain(zin);
  expect(pagina!.pagina.getypt).toMatchObject(Object.fromEntries(Object.entries(anders).map(([naam, waarde]) => [naam, [waarde]])));
});

test.each([
  ["bezwaartermijn", dag("start", 2026, 9, 1), ["al geweest", "toch bezwaar"], "Doe het uiterlijk"],
  ["bezwaartermijn", dag("start", 2026, 10, 15), ["Doe het vandaag"], "Doe het uiterlijk"],
  ["termijn-scheiden", { termijn: "T-brp", ...dag("start", 2026, 11, 1) }, ["al geweest", "0800-8020"], "T-brp"],
  ["termijn-huur", { termijn: "gebrek", ...dag("start", 2026, 3, 1) }, ["al geweest"], "gebrek</"],
  ["termijn-werk", { termijn: "ww-terugwerkend", ...dag("start", 2026, 11, 10) }, ["12 mei 2026, niet eerder"], "al geweest"],
  ["bedenktijd", { ...dag("vso-datum", 2026, 10, 1), "vso-bedenktijd-genoemd": "ja" }, ["al geweest"], "weet-niet"],
])("%s with %j: a day that has passed is told, not advised", async (id, velden, wel, niet) => {
  const tekst = tekstVan((await mens.post(bereken, `/bereken/${id}`, velden)).pagina!);
  const uitkomst = tekst.slice(0, tekst.indexOf('id="meenemen"'));
  for (const deel of wel) expect(uitkomst).toContain(deel);
  expect(uitkomst).not.toContain(niet);
});

test.each(rekenbladen.filter(({ id }) => id.startsWith("termijn-")).flatMap(({ id, vormvelden }) => vormvelden[0]!.opties.map((optie) => [id, optie] as const)))(
  "%s: %s has a day, a sum in words and a source of its own",
  async (id, termijn) => {
    const { pagina } = await mens.post(bereken, `/bereken/${id}`, { termijn, ...dag("start", 2026, 11, 13) });
    const resultaat = pagina!.pagina.resultaat!;
    expect(Object.values(resultaat.uit).some((waarde) => typeof waarde === "string" && /^\d{4}-\d{2}-\d{2}$/.test(waarde))).toBe(true);
    expect(resultaat.bronnen.length).toBeGreaterThan(0);
    for (const taal of talen) expect(naamruimteVan(i18nVoor(taal), "bereken").heeft(`pagina.${id}.formule-${termijn}`)).toBe(true);
    expect(tekstVan(pagina!)).not.toMatch(/: \.|termijn\.[a-z]|T-[a-z]+[,.:]|\{\{/);
  },
);

test("a term has the source of that term, not that of the calculation as a whole", async () => {
  const bronnen = async (termijn: string) => (await mens.post(bereken, "/bereken/termijn-werk", { termijn, ...dag("start", 2026, 11, 13) })).pagina!.pagina.resultaat!.bronnen.map(({ verwijzing }) => verwijzing).join();
  expect(await bronnen("kwijtschelding")).toContain("tien dagen");
  expect(await bronnen("bijstand-voorschot")).toMatch(/52 Pw/);
  expect(await bronnen("schuldhulp-spoed")).toMatch(/Wgs/);
});

test("possibilities: one more block at a time, as many as wanted, and what was typed stays", async () => {
  const { velden } = INGEVULD.scenarios!;
  const meer = await mens.post(bereken, "/bereken/scenarios", { ...velden, doe: "meer" });
  expect([meer.status, meer.pagina!.pagina.aantal, meer.pagina!.pagina.fouten]).toEqual([200, 3, []]);
  expect(tekstVan(meer.pagina!)).toContain('value="Ik blijf"');
  const zeven = Object.fromEntries(Array.from({ length: 7 }, (_, nr) => ["kinderenBij", "dagen", "woonlastA", "woonlastB"].map((naam) => [`scenarios-${nr}-${naam}`, naam === "kinderenBij" ? "b" : naam === "dagen" ? String(nr) : "800"])).flat());
  const { pagina } = await mens.post(bereken, "/bereken/scenarios", { ...velden, ...zeven, "scenarios-aantal": "9" });
  expect(pagina!.pagina.resultaat!.rijen).toHaveLength(7);
  expect(tekstVan(pagina!).match(/<table/g)).toHaveLength(3);
});

test("taking a calculation along begins a dossier; it is kept encrypted, listed, and removed", async () => {
  const { velden } = INGEVULD.kinderalimentatie!;
  const mee = await mens.post(bereken, "/bereken/kinderalimentatie", { ...velden, doe: "meenemen" });
  expect([mee.status, mee.naar]).toEqual([303, "/berekeningen"]);
  expect(await bewaard()).toMatchObject({ zaken: [], berekeningen: [{ pagina: "kinderalimentatie", op: "2026-11-22", waarden: { kinderen: 1, xp: 2_900 } }] });
  const [rij] = await t.db.dossier.findMany({ select: { inhoud: true } });
  expect(Buffer.from(rij!.inhoud).toString("latin1")).not.toContain("kinderalimentatie");
  await mens.post(bereken, "/bereken/scenarios", { ...INGEVULD.scenarios!.velden, doe: "meenemen" });
  const lijst = await mens.get(berekeningen, "/berekeningen");
  expect(lijst.pagina!.pagina.resultaten.map(({ vorm }) => vorm.id)).toEqual(["scenarios", "kinderalimentatie"]);
  const html = renderToString(
    <I18nextProvider i18n={i18nVoor("nl")}>
      <BewaardeBerekeningen pagina={lijst.pagina!.pagina} />
    </I18nextProvider>,
  ).replace(/\u00a0/g, " ");
  for (const deel of ["€ 352", "Ik blijf", "€ 1.487,16"]) expect(html).toContain(deel);
  expect((await mens.get(uitkomstRoute as never, "/uitkomst")).naar).toBe("/berekeningen");
  const weg = lijst.pagina!.pagina.resultaten[1]!.id;
  expect((await mens.post(berekeningen, "/berekeningen", { weg })).naar).toBe("/berekeningen");
  expect((await bewaard()).berekeningen.map(({ pagina }) => pagina)).toEqual(["scenarios"]);
  expect((await mens.post(berekeningen, "/berekeningen", { weg: "is-er-niet" })).naar).toBe("/berekeningen");
});

test("with a dossier of a case the calculation joins it; nothing else changes", async () => {
  await mens.begint(maakInhoud());
  await mens.post(bereken, "/bereken/bezwaartermijn", { ...INGEVULD.bezwaartermijn!.velden, doe: "meenemen" });
  expect(await bewaard()).toMatchObject({ zaken: [{ flow: "bezwaar" }], berekeningen: [{ pagina: "bezwaartermijn" }] });
  expect((await mens.get(berekeningen, "/berekeningen")).pagina!.pagina.reis?.flow).toBe("bezwaar");
});

test("a locked dossier is not replaced: the page says so and keeps what was typed", async () => {
  await mens.begint(maakInhoud());
  mens.seconden = 31 * 60;
  const { status, pagina } = await mens.post(bereken, "/bereken/borg", { ...INGEVULD.borg!.velden, doe: "meenemen" });
  expect([status, pagina!.pagina.opSlot]).toEqual([200, true]);
  expect(tekstVan(pagina!)).toContain("op slot");
  expect(await t.db.dossier.count()).toBe(1);
});

test("without a dossier the kept calculations lead to the return code", async () => {
  expect((await mens.get(berekeningen, "/berekeningen")).naar).toBe("/verder?naar=%2Fberekeningen");
});

test("the check for subsidised legal aid says what each way costs, who applies and what to bring, before a choice", async () => {
  const velden = { woont: "alleen", inkomenPeil: "21500", q4: "nee", geval: "familie" };
  const wegen = async (geval: string) => (await mens.post(bereken, "/bereken/rechtsbijstand", { ...velden, geval, doe: "bereken" })).pagina!;
  const samen = await wegen("familie");
  const zonderBedrag = (van: typeof samen) => van.pagina.kosten!.wegen.map(({ naam }) => naam);
  expect(zonderBedrag(samen)).toEqual(["Zelf doen", "Het Juridisch Loket", "Samen online regelen (Uitelkaar.nl)", "Samen met een mediator", "Kort advies van een advocaat", "Advocaat met subsidie", "Advocaat die u zelf betaalt"]);
  for (const zin of ["De advocaat of mediator vraagt de subsidie aan, niet u.", "Neem mee: uw belastingaanslag of loonstroken van 2024."]) expect(tekstVan(samen)).toContain(zin);
  expect(samen.pagina.kosten!.wegen.find(({ naam }) => naam === "Advocaat met subsidie")?.bedrag).toMatch(/^Ongeveer € \d+ \(bedrag 2025\)\.$/);
  // Only where it is about the partner, and never in a dossier that tells of danger.
  expect(zonderBedrag(await wegen("bijstand"))).not.toContain("Samen met een mediator");
  await mens.begint(maakInhoud({ veiligeModus: true }));
  expect(zonderBedrag(await wegen("familie"))).toEqual(["Zelf doen", "Het Juridisch Loket", "Kort advies van een advocaat", "Advocaat met subsidie", "Advocaat die u zelf betaalt"]);
  expect((await mens.post(bereken, "/bereken/borg", { ...INGEVULD.borg!.velden, doe: "bereken" })).pagina!.pagina.kosten).toBeNull();
});

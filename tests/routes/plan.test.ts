import { expect, test } from "vitest";
import type { Zaak } from "#app/dossier/dossier-schema.ts";
import * as begin from "#app/routes/triage/begin.ts";
import * as antwoordenRoute from "#app/routes/triage/antwoorden.tsx";
import * as planRoute from "#app/routes/dossier/plan.tsx";
import * as uitkomstRoute from "#app/routes/dossier/uitkomst.tsx";
import { Veranderd } from "#app/dossier/veranderd.tsx";
import { uitkomstWoorden } from "#app/dossier/uitkomst-woorden.ts";
import { Problemen } from "#app/plan/plan-delen.tsx";
import { planWoorden } from "#app/plan/woorden.ts";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import { vanServer } from "#tests/support/render.tsx";
import { createElement } from "react";
import { evalueer } from "#flows/engine/evaluate.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { findFlow } from "#flows/index.ts";
import type { Bezoeker, PaginaVan } from "#tests/support/bezoeker.ts";
import { maakInhoud, VANDAAG } from "#tests/support/context.ts";
import { elkeTest } from "#tests/support/elke-test.ts";
import { BO, opVraag, vraag } from "#tests/support/reis.ts";

const plan: PaginaVan<typeof planRoute> = planRoute;
const uitkomst: PaginaVan<typeof uitkomstRoute> = uitkomstRoute;
const antwoorden: PaginaVan<typeof antwoordenRoute> = antwoordenRoute;

let mens: Bezoeker;
elkeTest((_t, wie) => (mens = wie));

/** A finished case: what is not answered is "weet niet". */
function zaak(flow: string, gegeven: Antwoorden, anders: Partial<Zaak> = {}): Zaak {
  const stroom = findFlow(flow)!;
  const { voortgang } = evalueer(stroom, gegeven, VANDAAG, { aannemen: true });
  const vol = { ...Object.fromEntries(voortgang.aangenomen.map((id) => [id, stroom.vragen[id]?.soort === "meerkeuze" ? ["weet-niet"] : "weet-niet"])), ...gegeven };
  const diagnose = evalueer(stroom, vol, VANDAAG).diagnose!;
  const leeg = maakInhoud().zaken[0]!;
  return { ...leeg, flow, versie: stroom.versie, antwoorden: vol as Zaak["antwoorden"], afgerond: { op: VANDAAG, diagnose }, ...anders };
}

async function heeft(...zaken: Zaak[]) {
  await mens.begint(maakInhoud({ zaken }));
}

const inhoud = async () => (await mens.dossier()).inhoud;

const FATIMA: Antwoorden = {
  "huur-spoed": ["ontruimingsdatum"], "ontr-stadium": "aangezegd", "ontr-datum": "2026-11-27", "ontr-reden": "huurschuld",
  "ach-bedrag": 3960, "ach-schuldhulp": "nee", "huur-extra": ["kinderen", "schulden"], "huur-postcode": "3074",
};

test("one plan over two problems: the home first, and both problems within reach", async () => {
  await heeft(zaak("bezwaar", BO), zaak("huur", FATIMA));
  const { status, pagina } = await mens.get(plan, "/plan");
  expect(status).toBe(200);
  expect(pagina?.titel).toBe("Uw plan");
  expect(pagina?.pagina.plan).toMatchObject({ leidt: "huur", volgorde: ["huur", "bezwaar"] });
  expect(pagina?.pagina.plan?.acties[0]).toMatchObject({ id: "uit-ontruiming-aangezegd.bel-schuldhulp", uiterlijk: VANDAAG });
  expect(pagina?.pagina.problemen.map(({ flow, diagnose }) => [flow, diagnose !== null])).toEqual([["bezwaar", true], ["huur", true]]);
});

test("a tick in the plan counts in every problem in which it is the same, and can be taken back", async () => {
  await heeft(zaak("bezwaar", BO), zaak("huur", FATIMA));
  const stap = "huur.uit-ontruiming-aangezegd.bel-hjl";
  expect(await mens.post(plan, "/plan", { stap, klaar: "ja" })).toMatchObject({ status: 303, naar: `/plan#stap-${stap}` });
  const [bezwaar, huur] = (await inhoud()).zaken;
  expect(huur?.gedaan).toEqual(["uit-ontruiming-aangezegd.bel-hjl"]);
  expect(bezwaar?.gedaan).toEqual(["o-bezwaar-en-spoedrechter.bel-hjl"]);
  expect((await mens.get(plan, "/plan")).pagina?.pagina.plan?.gedaan).toHaveLength(2);
  await mens.post(plan, "/plan", { stap, klaar: "nee" });
  expect((await inhoud()).zaken.map(({ gedaan }) => gedaan)).toEqual([[], []]);
});

test("what the plan does not hold is left alone", async () => {
  await heeft(zaak("bezwaar", BO));
  expect(await mens.post(plan, "/plan", { stap: "huur.niets", klaar: "ja" })).toMatchObject({ status: 303, naar: "/plan" });
  expect(await mens.post(plan, "/plan", {})).toMatchObject({ status: 303, naar: "/plan" });
});

test("a problem that still holds a question is in the list and not in the plan; without any result there is no plan", async () => {
  await heeft({ ...zaak("bezwaar", BO), antwoorden: { "bz-organisatie": "uwv" }, afgerond: null });
  expect((await mens.get(plan, "/plan")).pagina?.pagina).toMatchObject({ plan: null, problemen: [{ flow: "bezwaar", diagnose: null }] });
  expect(await mens.post(plan, "/plan", { stap: "x", klaar: "ja" })).toMatchObject({ naar: "/plan" });
});

test("without a dossier the plan asks for the code, with a safe way back", async () => {
  expect(await mens.get(plan, "/plan")).toMatchObject({ status: 303, naar: "/verder?naar=%2Fplan" });
});

test("a fourth problem takes the place of none: nothing is lost and the person is told", async () => {
  const drie = [zaak("huur", FATIMA), zaak("scheiden", { "veilig-nu": "ja" }), zaak("werk-en-inkomen", { "wi-acuut": ["geen"], "wi-onderwerp": "schulden" })];
  await heeft(...drie);
  expect(await mens.post(begin, "/begin", { thema: "bezwaar" })).toMatchObject({ naar: "/plan?melding=vol" });
  expect((await inhoud()).zaken.map(({ flow }) => flow)).toEqual(drie.map(({ flow }) => flow));
  expect((await mens.get(plan, "/plan?melding=vol")).pagina?.pagina.isVol).toBe(true);
});

test("what is carried over is shown before anything is asked, and each answer may be changed", async () => {
  const werk = zaak("werk-en-inkomen", {
    "wi-acuut": ["geen"], "wi-onderwerp": "lopend", "besluit-instantie": "gemeente", "uitkering-soort": "bijstand", "besluit-soort-brief": "besluit",
    "besluit-datum": "2026-11-10", "besluit-wat": ["stop"], "inkomen-nu": "bijna-op",
  });
  await heeft(werk);
  expect(await mens.post(begin, "/begin", { thema: "bezwaar" })).toMatchObject({ naar: "/antwoorden?melding=meegenomen" });
  const pagina = (await mens.get(antwoorden, "/antwoorden?melding=meegenomen")).pagina!.pagina!;
  expect(pagina.melding).toBe("meegenomen");
  const rij = [...pagina.gebruikt, ...pagina.ongebruikt].find(({ vraag: id }) => id === "bz-briefdatum");
  expect(rij?.waarde).toBe("2026-11-10");
  expect(pagina.gebruikt.map(({ vraag: id, adres }) => [id, adres])).toContainEqual(["bz-organisatie", "/vraag/1"]);
  expect(pagina.open).toMatch(/^\/vraag\/\d+$/);
});

test("what was carried over and is not right is taken away; an answer in use is not", async () => {
  await heeft(zaak("scheiden", { "veilig-nu": "ja", fase: "besloten", relatievorm: "gehuwd", kinderen: "geen", "kind-knelpunt": ["geen"], eens: "eens-deels", woning: "huur-beide", knelpunten: ["geen"], inkomen: 27_000, postcode: "3511" }));
  await mens.post(begin, "/begin", { thema: "huur" });
  const mee = (await inhoud()).zaken[0]!.antwoorden;
  expect(mee).toMatchObject({ "huur-onderwerp": "samenwonen", "mede-situatie": "getrouwd-uit-elkaar", "huur-postcode": "3511" });
  const pagina = async () => (await mens.get(antwoorden, "/antwoorden")).pagina!.pagina!;
  const { ongebruikt } = await pagina();
  expect(ongebruikt.map(({ vraag: id }) => id)).toEqual(expect.arrayContaining(["mede-situatie", "huur-postcode"]));
  for (const { vraag: weg } of ongebruikt) expect(await mens.post(antwoorden, "/antwoorden", { weg })).toMatchObject({ status: 303, naar: "/antwoorden" });
  expect((await pagina()).ongebruikt).toEqual([]);
  expect((await inhoud()).zaken[0]!.antwoorden).toEqual({});
  await heeft(zaak("bezwaar", BO));
  for (const weg of ["bz-organisatie", "constructor", ""]) await mens.post(antwoorden, "/antwoorden", { weg });
  expect((await inhoud()).zaken[0]!.antwoorden).toMatchObject(BO);
});

test("what changed since the person finished a problem is said in the plan, also of one that is not in hand", async () => {
  const oud = zaak("huur", FATIMA);
  const { diagnose } = oud.afgerond!;
  await heeft(zaak("bezwaar", BO), { ...oud, versie: 0, afgerond: { op: "2026-11-20", diagnose: { ...diagnose, versie: 0, stappen: diagnose.stappen.slice(1) } } });
  expect((await mens.get(plan, "/plan")).pagina?.pagina.problemen.map(({ flow, nieuw }) => [flow, nieuw])).toEqual([["bezwaar", null], ["huur", "uitkomst"]]);
  // A question that the newer version asks (again).
  const bo = zaak("bezwaar", BO);
  await heeft(zaak("huur", FATIMA), { ...bo, versie: 0, antwoorden: { ...bo.antwoorden, "bz-termijn-in-brief": "drie-weken" } });
  expect((await mens.get(plan, "/plan")).pagina?.pagina.problemen.map(({ flow, nieuw }) => [flow, nieuw])).toEqual([["huur", null], ["bezwaar", "vraag"]]);
});

test("a newer version is told in words: what changed on the result page, and that something did in the plan", async () => {
  const oud = zaak("bezwaar", BO);
  const { diagnose } = oud.afgerond!;
  const verteld = async (toen: string) => {
    await heeft({ ...oud, versie: 0, afgerond: { op: "2026-11-20", diagnose: { ...diagnose, versie: 0, uitkomst: toen, stukken: [] } } });
    const { pagina: resultaat } = (await mens.get(uitkomst, "/uitkomst")).pagina!;
    return vanServer(createElement(Veranderd, { veranderd: resultaat.veranderd, woorden: uitkomstWoorden(i18nVoor("nl"), resultaat.diagnose) }));
  };
  // An outcome that the newer version does not have any more has no name: no hole is shown.
  expect(await verteld("o-bestond-eerst")).toContain("Nu staat hier: Bezwaar én de spoedrechter.");
  expect(await verteld("o-bestond-eerst")).not.toMatch(/: \./);
  const tekst = await verteld("o-pro-forma-nu");
  expect(tekst).toContain("20 november 2026");
  expect(tekst).toContain(i18nVoor("nl").t("bezwaar:uitkomst.o-pro-forma-nu.titel"));
  expect(tekst).toContain(i18nVoor("nl").t("dossier:veranderd.stukken"));
  expect(tekst).toContain(i18nVoor("nl").t("dossier:veranderd.regels"));
  const { problemen } = (await mens.get(plan, "/plan")).pagina!.pagina;
  const inPlan = vanServer(createElement(Problemen, { problemen, woorden: planWoorden(i18nVoor("nl"), problemen) }));
  expect(inPlan).toContain(i18nVoor("nl").t("plan:problemen.nieuw-uitkomst"));
});

test("the result says which other problems may be begun, and that there is one plan", async () => {
  await heeft(zaak("huur", FATIMA), zaak("scheiden", { "veilig-nu": "ja" }));
  expect((await mens.get(uitkomst, "/uitkomst")).pagina?.pagina).toMatchObject({ aantal: 2, nogThemas: ["bezwaar", "werk-en-inkomen"] });
});

test("a newer version that asks something else says which questions are answered again, and then what changed", async () => {
  const oud = zaak("bezwaar", BO);
  const { diagnose } = oud.afgerond!;
  // As an older version stored it: another outcome, a question that did not exist, an option that is gone.
  await heeft({
    ...oud,
    versie: 0,
    antwoorden: { ...oud.antwoorden, "bz-termijn-in-brief": "drie-weken" },
    afgerond: { op: "2026-11-20", diagnose: { ...diagnose, versie: 0, uitkomst: "o-bezwaar-standaard", stappen: diagnose.stappen.slice(1), brieven: [...diagnose.brieven, "L99"] } },
  });
  const { naar } = await mens.get(uitkomst, "/uitkomst");
  expect(naar).toMatch(/^\/vraag\/\d+$/);
  const pagina = await opVraag(mens, naar!);
  expect(pagina).toMatchObject({ vraag: "bz-termijn-in-brief", melding: "regels" });
  expect(pagina.opnieuw.map(({ vraag: id }) => id)).toEqual(["bz-termijn-in-brief"]);
  const na = await mens.post(vraag, naar!, { vraag: "bz-termijn-in-brief", revisie: String(pagina.revisie), "bz-termijn-in-brief": "6-weken" });
  expect(na.naar).toBe("/uitkomst");
  const { veranderd } = (await mens.get(uitkomst, "/uitkomst")).pagina!.pagina;
  expect(veranderd?.op).toBe("2026-11-20");
  expect(veranderd?.wat.map(({ soort }) => soort)).toEqual(expect.arrayContaining(["uitkomst", "stappen", "brief-weg", "regels"]));
});

test("a newer version that changes nothing but the rules still says so; the same version says nothing", async () => {
  const oud = zaak("bezwaar", BO);
  await heeft({ ...oud, versie: 0, afgerond: { op: VANDAAG, diagnose: { ...oud.afgerond!.diagnose, versie: 0 } } });
  expect((await mens.get(uitkomst, "/uitkomst")).pagina?.pagina.veranderd?.wat).toEqual([{ soort: "regels" }]);
  await heeft(oud);
  expect((await mens.get(uitkomst, "/uitkomst")).pagina?.pagina.veranderd).toBeNull();
});

test("an open case of an older version keeps its answers; only what is not possible any more is asked again", async () => {
  await heeft({ ...zaak("bezwaar", BO), versie: 0, afgerond: null, antwoorden: { ...BO, "bz-doel": "wraak" } as Zaak["antwoorden"] });
  const pagina = await opVraag(mens, "/vraag/9");
  expect(pagina).toMatchObject({ vraag: "bz-doel", melding: "regels" });
  expect(pagina.opnieuw.map(({ vraag: id }) => id)).toEqual(["bz-doel"]);
});

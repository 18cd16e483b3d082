import { expect, test } from "vitest";
import { steekproef } from "#flows/engine/steekproef.ts";
import { plusDagen } from "#flows/engine/datum.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { scheiden } from "#flows/scheiden/index.ts";
import { diagnoseVan, gewoon, metKind, na, VANDAAG } from "./scheiden-zaken.ts";

const codes = (antwoorden: Antwoorden) => diagnoseVan(antwoorden).verwijzingen.map((v) => v.code);
const uitspraak = (rest: Antwoorden): Antwoorden => ({ ...gewoon, fase: "uitspraak", "soort-uitspraak": "beschikking", verschenen: "ja", ...rest });
const berekening = (antwoorden: Antwoorden, id: string, op = VANDAAG) => diagnoseVan(antwoorden, op).berekeningen.find((b) => b.id === id)?.resultaat;

test("3.5 een termijn die dichtbij is verhoogt, per soort termijn", () => {
  const urgentie = (dagen: number) => diagnoseVan({ ...metKind("verhuizen-ik"), "verhuis-datum": plusDagen(VANDAAG, dagen) }).urgentie;
  expect([29, 8, 7, 0, -1, -365, -366].map(urgentie)).toEqual(["hoog", "hoog", "spoed", "spoed", "spoed", "spoed", "hoog"]);
  const gp = (dag: string) => diagnoseVan({ ...gewoon, relatievorm: "geregistreerd", "datum-overeenkomst": dag }).urgentie;
  // Three months to 22 February, 18 December, 30 November; and over.
  expect(["2026-11-22", "2026-09-18", "2026-08-28", "2026-08-01"].map(gp)).toEqual(["normaal", "hoog", "hoog", "hoog"]);
  const pensioen = (dag: string) => diagnoseVan(na("verdeling", { "datum-scheiding": dag })).urgentie;
  expect(["2025-02-21", "2025-02-20", "2024-11-29", "2024-11-30", "2024-11-21"].map(pensioen)).toEqual(["normaal", "hoog", "spoed", "hoog", "normaal"]);
  const lbio = (dag: string) => diagnoseVan(na("alim-niet-betaald", { "achterstand-sinds": dag })).urgentie;
  expect(["2026-08-01", "2026-06-01", "2026-05-01"].map(lbio)).toEqual(["hoog", "hoog", "hoog"]);
  expect(diagnoseVan(na("alim-niet-betaald", { "achterstand-sinds": "2026-06-01" }), "2026-11-24").urgentie).toBe("spoed");
});

test("3.5 knelpunten verhogen ook, en een proces dat loopt", () => {
  expect(diagnoseVan({ ...gewoon, knelpunten: ["zelfdoding"] })).toMatchObject({ urgentie: "spoed", veiligheid: ["zelfdoding"], zelfredzaamheid: "warme-overdracht" });
  expect(diagnoseVan({ ...gewoon, relatievorm: "samen-zonder", knelpunten: ["geld-weg"] }).urgentie).toBe("hoog");
  expect(diagnoseVan({ ...gewoon, eens: "oneens", fase: "loopt" }).urgentie).toBe("hoog");
});

test("3.5 voorbij: eigen woorden per termijn", () => {
  expect(diagnoseVan(na("verdeling", { "datum-scheiding": "2024-11-21" })).notities).toContain("pensioen-voorbij");
  expect(diagnoseVan(na("alim-niet-betaald", { "achterstand-sinds": "2026-03-01" })).notities).toContain("lbio-voorbij");
  expect(diagnoseVan(uitspraak({ "datum-stuk": "2026-08-01" }))).toMatchObject({ urgentie: "spoed" });
  expect(diagnoseVan(uitspraak({ "datum-stuk": "2026-08-01" })).notities).toContain("termijn-voorbij");
  expect(diagnoseVan(uitspraak({ "datum-stuk": "2024-01-01" })).notities).toContain("lang-voorbij");
});

test("6.8 welke termijnen uit een uitspraak of verzoek volgen", () => {
  const ids = (antwoorden: Antwoorden) => diagnoseVan(antwoorden).termijnen.map((t) => [t.id, t.aangenomen]);
  expect(ids(uitspraak({ "datum-stuk": "2026-11-05", verschenen: "nee" }))).toEqual([["T-hoger-beroep", true], ["T-inschrijving", false]]);
  expect(ids(uitspraak({ "datum-stuk": "2026-11-05", "soort-uitspraak": "weet-niet" }))).toEqual([["T-hoger-beroep", true], ["T-kg", true], ["T-inschrijving", true]]);
  expect(ids(uitspraak({ "datum-stuk": "2026-11-05", "soort-uitspraak": "voorlopig" }))).toEqual([["T-vovo", false]]);
  expect(ids(uitspraak({ "datum-stuk": "2026-11-05", "soort-uitspraak": "voorlopig", relatievorm: "samen-zonder" }))).toEqual([]);
  expect(diagnoseVan(uitspraak({ "datum-stuk": "2026-11-05", "datum-berusting": "2026-11-20" })).termijnen.map((t) => [t.id, t.datum])).toEqual([
    ["T-hoger-beroep", "2027-02-05"], ["T-inschrijving", "2027-05-20"],
  ]);
  const verzoek = { ...gewoon, fase: "verzoek-gekregen", "datum-stuk": "2026-11-13", "soort-stuk": "deurwaarder" };
  expect(ids(verzoek)).toEqual([["T-verweer", false]]);
  expect(ids({ ...verzoek, relatievorm: "samen-zonder" })).toEqual([]);
  expect(ids({ ...verzoek, "soort-stuk": "rechtbank" })).toEqual([]);
  expect(diagnoseVan({ ...verzoek, "datum-indiening": "2026-10-05", "datum-verhuizing-zelf": "2026-11-24" }).termijnen.map((t) => [t.id, t.datum])).toEqual([
    ["T-verweer", "2026-12-28"], ["T-betekening", "2026-10-19"], ["T-afstand", "2027-01-05"], ["T-toeslagen", "2026-12-22"], ["T-brp", "2026-11-30"],
  ]);
});

test("4.7 een akte van berusting hoort alleen bij een scheiding", () => {
  const stukken = (rest: Antwoorden) => diagnoseVan(uitspraak({ "datum-stuk": "2026-11-05", ...rest })).stukken.map((s) => s.id);
  const akte = "uitspraak-gekregen.akte-berusting";
  expect(stukken({})).toContain(akte);
  for (const rest of [{ "soort-uitspraak": "voorlopig" }, { "soort-uitspraak": "kort-geding" }, { relatievorm: "samen-zonder" }]) expect(stukken(rest)).not.toContain(akte);
});

test("6.8 een termijn die niet schuift: ook de laatste werkdag ervoor", () => {
  const wil = diagnoseVan(na("verdeling", { "datum-scheiding": "2024-12-20" }));
  expect(wil.termijnen).toMatchObject([{ id: "T-pensioen", datum: "2026-12-20" }]);
  expect(wil.invulling).toMatchObject({ pensioen: "2026-12-20", pensioenWerkdag: "2026-12-18" });
  expect(wil.notities).toContain("niet-verlengd");
  expect(wil.stappen[0]).toMatchObject({ id: "nazorg-verdeling.pensioenformulier", uiterlijk: "2026-12-18" });
});

test("6.9 Frank: misschien, en met weinig spaargeld waarschijnlijk ja", () => {
  const frank = { ...gewoon, woning: "koop-samen", inkomen: 19_500 };
  expect(berekening(frank, "wrb")).toMatchObject({ uitkomst: "misschien", peiljaar: 2024, groepen: ["alleen"] });
  expect(berekening({ ...frank, "wrb.q4": "nee" }, "wrb")).toMatchObject({ uitkomst: "waarschijnlijk_ja" });
  expect(diagnoseVan(frank).notities).toEqual(expect.arrayContaining(["resultaat-huis", "wrb-alleen-eigen-inkomen"]));
  expect(diagnoseVan(frank).invulling).toMatchObject({ peiljaar: 2024 });
  const rijk = { ...frank, inkomen: 80_000 };
  expect(berekening(rijk, "wrb")).toMatchObject({ uitkomst: "waarschijnlijk_nee" });
  expect(diagnoseVan(rijk).brieven).not.toContain("D11");
  expect(diagnoseVan(rijk).verwijzingen.find((v) => v.code === "advocaat")?.notities).toContain("advocaat-betaald");
});

test("6.9 wat de toets zegt staat erbij, een verzekering eerst, en bij gevaar niet", () => {
  const wrb = (antwoorden: Antwoorden, op = VANDAAG) => (diagnoseVan(antwoorden, op).notities ?? []).filter((n) => n.startsWith("wrb-"));
  const frank = { ...gewoon, inkomen: 19_500 };
  expect(wrb(gewoon)).toEqual(["wrb-onbekend", "wrb-alleen-eigen-inkomen"]);
  expect(wrb(frank)).toEqual(["wrb-misschien", "wrb-alleen-eigen-inkomen"]);
  expect(wrb({ ...frank, "wrb.q4": "nee", "wrb.q6": "ja" })).toEqual(["wrb-verzekerd", "wrb-waarschijnlijk_ja", "wrb-alleen-eigen-inkomen"]);
  expect(wrb({ ...frank, inkomen: 80_000 })).toEqual(["wrb-waarschijnlijk_nee", "wrb-alleen-eigen-inkomen"]);
  expect(wrb({ ...frank, inkomen: 40_000, "wrb.q3": "iets" })).toContain("wrb-hoogste");
  expect(wrb({ ...frank, "veilig-nu": "nee-acuut" })).toEqual([]);
  expect(wrb(frank, "2028-02-01")).toEqual([]);
});

test("6.9 de vragen noemen het jaar en de grens die tellen", () => {
  expect(scheiden.los!["wrb.q4"]!.vulling!(undefined as never, VANDAAG)).toEqual({ peiljaar: 2024, vermogensgrens: 36_952 });
  expect(scheiden.los!["wrb.q2"]!.vulling!(undefined as never, "2027-03-01")).toEqual({ peiljaar: 2025 });
});

test("6.9 een kind op het adres is pas bekend na wrb.q1", () => {
  const zaak = { ...metKind("geen"), inkomen: 20_000 };
  expect(berekening(zaak, "wrb")).toMatchObject({ groepen: ["alleen", "samen"] });
  expect(berekening({ ...zaak, "wrb.q1": "alleen-kind" }, "wrb")).toMatchObject({ groepen: ["samen"] });
  expect(berekening({ ...zaak, "wrb.q1": "alleen" }, "wrb")).toMatchObject({ groepen: ["alleen"] });
  expect(berekening({ ...zaak, inkomen: 20_000 }, "wrb", "2028-02-01")).toBeUndefined();
});

test("6.7b Ineke: tot wanneer, en wie het voor 2027 moet weten", () => {
  const ineke = { ...gewoon, eens: "oneens", "pa-huwelijk": "1996-06-01", "pa-geboren": "1969-12-20" };
  expect(diagnoseVan(ineke)).toMatchObject({ urgentie: "hoog" });
  expect(diagnoseVan(ineke).notities).toContain("advocaat-voor-2027");
  expect(berekening(ineke, "pa-duur")).toBeUndefined();
  expect(berekening({ ...ineke, "pa-indiening": "2026-12-15" }, "pa-duur")).toMatchObject({ einde: "2037-03-15", regel: "L3" });
  expect(berekening({ ...ineke, "pa-indiening": "2027-01-15" }, "pa-duur")).toMatchObject({ einde: "2032-04-15" });
  expect(diagnoseVan({ ...ineke, "pa-indiening": "2026-12-15" }).invulling).toMatchObject({ paEinde: "2037-03-15", paVerlengenTot: "2037-06-15" });
  expect(diagnoseVan({ ...ineke, "pa-geboren": "1985-01-01" }).notities).not.toContain("advocaat-voor-2027");
  expect(diagnoseVan({ ...ineke, "pa-huwelijk": "2026-11-20", "pa-indiening": "2026-01-01" }).berekeningen.map((b) => b.id)).not.toContain("pa-duur");
});

test("4.12-4.19 wie eerst komt hangt af van plaats en datum", () => {
  expect(codes({ ...metKind("verhuizen-ik"), "verhuis-datum": "2027-02-01" }).slice(0, 3)).toEqual(["hjl", "mediator", "advocaat"]);
  expect(codes({ ...metKind("verhuizen-ik"), "verhuis-datum": "2026-12-20" })[0]).toBe("advocaat");
  expect(codes(metKind("verhuizen-ik"))[0]).toBe("advocaat");
  expect(codes({ ...gewoon, fase: "loopt", eens: "oneens" })[0]).toBe("advocaat");
  expect(codes(na("bijstandsverhaal")).slice(0, 2)).toEqual(["hjl", "advocaat"]);
  expect(codes({ ...na("omgang"), kinderen: "minderjarig", "kind-knelpunt": ["omgang"], postcode: "5038" })[0]).toBe("gezinsadvocaat");
  expect(codes({ ...gewoon, fase: "twijfel" }).slice(0, 3)).toEqual(["portaal", "rekentool", "hjl"]);
  expect(codes({ ...gewoon, eens: "weet-niet" })[0]).toBe("hjl");
  expect(codes({ ...gewoon, knelpunten: ["schulden"] })).toEqual(expect.arrayContaining(["sociaal_raadslieden", "schuldhulp"]));
});

test("3.3 kaarten van andere uitkomsten: hooguit drie, in de orde van de tabel, elk met zijn eerste stap", () => {
  const veel = { ...metKind("zorgen", "verhuizen-ik", "buitenland"), fase: "verzoek-gekregen", "soort-stuk": "deurwaarder", knelpunten: ["huisverbod-gekregen", "geen-slaapplek"] };
  expect(diagnoseVan(veel)).toMatchObject({ uitkomst: "huisverbod-gekregen", extra: ["kind-buitenland", "dakloos-scheiding", "verzoek-gekregen"] });
  const mediator = diagnoseVan({ ...metKind("omgang"), eens: "eens-deels" });
  expect(mediator.extra).toEqual(["omgang-vastgelopen"]);
  expect(mediator.stappen.filter((s) => s.id.startsWith("omgang-vastgelopen."))).toHaveLength(1);
  expect(diagnoseVan({ ...metKind("omgang"), eens: "oneens" }).extra).toEqual(["omgang-vastgelopen"]);
  expect(diagnoseVan({ ...metKind("verhuizen-ik"), "veilig-nu": "bang", "controle-signalen": ["geweld"] })).toMatchObject({ extra: ["kind-verhuizing"], varianten: { "kind-verhuizing": "onveilig" } });
});

test("3.4 modules", () => {
  const modules = (antwoorden: Antwoorden) => diagnoseVan(antwoorden).modules;
  expect(modules({ ...gewoon, relatievorm: "samen-contract", woning: "huur-ik", knelpunten: ["schulden"] })).toEqual(["m-huurwoning", "m-vermogen-schulden", "m-pensioen", "m-toeslagen-nazorg"]);
  expect(modules({ ...gewoon, relatievorm: "niet-samengewoond" })).toEqual(["m-kinderalimentatie", "m-toeslagen-nazorg"]);
  expect(modules({ ...gewoon, eens: "geen-contact" })).toContain("m-internationaal");
  expect(modules({ ...gewoon, knelpunten: ["religieus"] })).toContain("m-internationaal");
  expect(diagnoseVan({ ...gewoon, woning: "huur-ander" }).varianten).toEqual({ "m-huurwoning": "formeel" });
  expect(diagnoseVan({ ...gewoon, relatievorm: "samen-zonder", woning: "huur-ander" }).varianten).toEqual({ "m-huurwoning": "samenwoners" });
});

test("5.1 onveilig of huisverbod: niets dat de twee samenbrengt, geen brief aan de ander", { timeout: 120_000 }, () => {
  const samen = ["mediator", "zelfregie_scheiden", "gezinsadvocaat"];
  const brieven = ["D1", "D5", "D6", "D7", "D10"];
  for (const { antwoorden } of steekproef(scheiden, VANDAAG, 400, 21)) {
    const diagnose = diagnoseVan(antwoorden);
    const isApart = diagnose.veiligheid.some((v) => v === "gevaar" || v === "onveilig") || diagnose.uitkomst === "huisverbod-gekregen";
    if (!isApart) continue;
    expect(diagnose.verwijzingen.filter((v) => samen.includes(v.code))).toEqual([]);
    expect(diagnose.brieven.filter((code) => brieven.includes(code))).toEqual([]);
    expect(diagnose.stappen.map((s) => s.id)).not.toContain("m-huurwoning.informeer-verhuurder");
  }
});

test("4 elke uitkomst biedt het Juridisch Loket ergens aan, en een brief voor de overdracht", { timeout: 120_000 }, () => {
  for (const { antwoorden } of steekproef(scheiden, VANDAAG, 200, 22)) {
    const diagnose = diagnoseVan(antwoorden);
    expect(diagnose.verwijzingen.map((v) => v.code)).toContain("hjl");
    expect(diagnose.brieven).toContain("D8");
  }
});

test("resultaatvragen horen bij de uitkomst, en bij gevaar zijn er geen", { timeout: 60_000 }, () => {
  const bij = (antwoorden: Antwoorden) => scheiden.losBij!(diagnoseVan(antwoorden));
  expect(bij({ "veilig-nu": "nee-acuut" })).toEqual([]);
  expect(bij({ ...gewoon, relatievorm: "geregistreerd" })).toEqual(expect.arrayContaining(["datum-overeenkomst", "pa-huwelijk", "wrb.q4"]));
  expect(bij({ ...gewoon, relatievorm: "samen-zonder" })).not.toContain("pa-huwelijk");
  for (const { antwoorden } of steekproef(scheiden, VANDAAG, 60, 23)) for (const id of bij(antwoorden)) expect(scheiden.los).toHaveProperty([id]);
});

import { expect, test } from "vitest";
import { GeenTariefError } from "#flows/engine/tarief.ts";
import { duurPartneralimentatie, isHaastVoorL3, volleMaanden } from "#flows/scheiden/berekeningen/duur.ts";
import { indexeer } from "#flows/scheiden/berekeningen/indexering.ts";
import { berekeningen } from "#flows/scheiden/berekeningen/index.ts";
import { kindgebondenBudget } from "#flows/scheiden/berekeningen/kgb.ts";
import { behoefteNooitSamen, behoefteVan, draagkracht, kinderalimentatie, zorgkortingVoor } from "#flows/scheiden/berekeningen/kinderalimentatie.ts";
import { nbiVanJaar, nbiVanNetto } from "#flows/scheiden/berekeningen/nbi.ts";
import { partneralimentatie } from "#flows/scheiden/berekeningen/partneralimentatie.ts";
import { vergelijkScenarios } from "#flows/scheiden/berekeningen/scenario.ts";
import { definitiefOp, laatsteWerkdag, termijn } from "#flows/scheiden/berekeningen/termijnen.ts";
import { aowDatum } from "#flows/tarieven/aow-leeftijd.ts";

const OP = "2026-11-22";
const NA = "2027-01-01";

test.each([
  [24_000, true, 8_580, 3_115, 4_727.93, 1_938.58],
  [42_000, true, 15_071.42, 2_330.35, 5_615.02, 2_906.16],
  [60_000, true, 21_832.22, 1_178.71, 4_747.04, 3_674.46],
  [20_000, false, 7_150, 3_115, 0, 1_330.42],
])("6.1 NBI van %i (werk %s)", (inkomen, werk, belasting, algemeneHeffingskorting, arbeidskorting, nbi) => {
  expect(nbiVanJaar({ inkomen, werk }, OP)).toEqual({ belasting, algemeneHeffingskorting, arbeidskorting, nbi });
});

test("6.1 NBI: de hoogste schijf, geen inkomen, en netto loon", () => {
  // 13 900.67 and 14 852.35 over the first two brackets, 35 429.13 over the rest; no credits left.
  expect(nbiVanJaar({ inkomen: 150_000, werk: true }, OP)).toMatchObject({ algemeneHeffingskorting: 0, arbeidskorting: 0, belasting: 64_182.15 });
  expect(nbiVanJaar({ inkomen: 0, werk: true }, OP).nbi).toBe(0);
  expect(nbiVanNetto({ nettoPerMaand: 2_000, nettoVakantiegeldPerJaar: 1_500 }, OP)).toEqual({ nbi: 2_125, grof: false });
  expect(nbiVanNetto({ nettoPerMaand: 2_000 }, OP)).toEqual({ nbi: 2_120, grof: true });
});

test.each([
  [true, 24_000, [6, 9], 8_576, 714.67],
  [true, 36_000, [8], 5_519.94, 459.99],
  [true, 45_000, [13, 16], 9_103.94, 758.66],
  [false, 66_000, [6, 9], 3_118.72, 259.89],
])("6.2 KGB: alleenstaand %s, %i, kinderen van %j", (alleenstaand, inkomen, leeftijden, perJaar, kgb) => {
  expect(kindgebondenBudget({ alleenstaand, inkomen, leeftijden }, OP)).toEqual({ perJaar, kgb });
});

test("6.2 KGB: te veel vermogen, te veel inkomen, geen kinderen", () => {
  const zaak = { alleenstaand: true, inkomen: 24_000, leeftijden: [6] };
  expect(kindgebondenBudget({ ...zaak, vermogen: 146_011 }, OP).kgb).toBeGreaterThan(0);
  expect(kindgebondenBudget({ ...zaak, vermogen: 146_012 }, OP).kgb).toBe(0);
  expect(kindgebondenBudget({ ...zaak, inkomen: 200_000 }, OP)).toEqual({ perJaar: 0, kgb: 0 });
  expect(kindgebondenBudget({ ...zaak, leeftijden: [] }, OP).kgb).toBe(0);
});

test.each([
  [4_900, 1, 666],
  [4_300, 2, 977],
  [7_200, 3, 1_766],
  [5_104.63, 2, 1_169.06],
  [5_950, 2, 1_363.5],
  [2_000, 4, 410],
  [7_500, 9, 2_230],
])("6.3 behoefte bij %f en %i kinderen: %f", (nbgi, kinderen, behoefte) => {
  expect(behoefteVan({ nbgi, kinderen }, OP)).toEqual({ behoefte, letOp: [] });
});

test("6.3 behoefte: onder en boven de tabel, en ouders die nooit samen woonden", () => {
  expect(behoefteVan({ nbgi: 1_500, kinderen: 1 }, OP)).toEqual({ behoefte: 200, letOp: ["laag-inkomen"] });
  expect(behoefteVan({ nbgi: 9_000, kinderen: 1 }, OP)).toEqual({ behoefte: 985, letOp: ["kan-hoger"] });
  // 350 at 3 000 and 540 at 4 000
  expect(behoefteNooitSamen({ nbiA: 3_500, nbiB: 2_500, kgb: 500, kinderen: 1 }, OP).behoefte).toBe(445);
  expect(() => behoefteVan({ nbgi: 3_000, kinderen: 0 }, OP)).toThrow(RangeError);
});

test.each([
  [2_200, 1, 123],
  [2_300, 1, 172],
  [2_900, 1, 466],
  [5_000, 1, 1_495],
  [1_800, 2, 50],
  [1_800, 1, 25],
  [2_199, 1, 116],
  [1_949.99, 1, 25],
  [1_950, 1, 50],
  [2_000, 1, 77],
  [2_050, 2, 96],
  [2_100, 2, 109],
])("6.4 draagkracht bij %f met %i kinderen: %i", (x, kinderen, verwacht) => {
  expect(draagkracht({ x, kinderen }, OP)).toBe(verwacht);
});

test("6.4 draagkracht vanaf de AOW-leeftijd en met bijstand", () => {
  expect([2_179, 2_180, 2_230, 2_280, 2_330, 2_380, 2_429, 2_430].map((x) => draagkracht({ x, kinderen: 1, aow: true }, OP))).toEqual([25, 51, 77, 97, 109, 116, 116, 123]);
  expect(draagkracht({ x: 2_900, kinderen: 1, bijstand: true }, OP)).toBe(0);
});

test.each([
  ["KA-1", { nbgi: 4_900, kinderen: 1, xp: 2_900, xr: 2_400, pct: 15 }, 451.76, 0, 99.9, 99.9, 352, 352],
  ["KA-2", { nbgi: 4_300, kinderen: 2, xp: 2_600, xr: 2_300, pct: 25 }, 319, 486, 244.25, 1.25, 318, 159],
  ["KA-3", { nbgi: 3_700, kinderen: 2, xp: 2_050, xr: 2_200, pct: 15 }, 96, 584, 120.45, 0, 96, 48],
  ["KA-4", { nbgi: 7_200, kinderen: 3, xp: 4_500, xr: 2_650, pct: 35 }, 1_250, 173, 618.1, 531.6, 718, 239],
  ["KA-5", { nbgi: 2_900, kinderen: 1, xp: 2_400, xr: 1_500, bijstandR: true, pct: 5 }, 221, 114, 16.75, 0, 221, 221],
])("6.5 %s", (_, invoer, share, tekort, zorgkorting, zorgkortingEffectief, bedrag, perKind) => {
  expect(kinderalimentatie(invoer, OP)).toMatchObject({ share, tekort, zorgkorting, zorgkortingEffectief, kinderalimentatie: bedrag, perKind });
});

test("6.5 dagen zorg, geen omgang, extra kosten, niets over", () => {
  expect([0, 0.9, 1, 2, 3, 3.5, 7].map((dagen) => zorgkortingVoor(dagen, OP))).toEqual([5, 5, 15, 25, 35, 35, 35]);
  expect(() => zorgkortingVoor(8, OP)).toThrow(RangeError);
  const zaak = { nbgi: 4_900, kinderen: 1, xp: 2_900, xr: 2_400, dagen: 1 };
  expect(kinderalimentatie(zaak, OP).kinderalimentatie).toBe(352);
  expect(kinderalimentatie({ ...zaak, omgang: false }, OP).kinderalimentatie).toBe(452);
  // 766 needed, 687 there: the shortage of 79 takes half of it off the discount.
  expect(kinderalimentatie({ ...zaak, extraKosten: 100 }, OP)).toMatchObject({ n: 766, tekort: 79, zorgkorting: 99.9, zorgkortingEffectief: 60.4, kinderalimentatie: 406 });
  expect(kinderalimentatie({ nbgi: 7_500, kinderen: 1, xp: 2_200, xr: 5_000, dagen: 3.5 }, OP)).toMatchObject({ kinderalimentatie: 0, letOp: ["geen-bedrag", "bij-de-helft"] });
});

test.each([
  ["PA-1", { nbip: 4_000, nbir: 1_500, samen: 5_500, inkomenp: 58_000 }, [3_300, 1_800, 861, 1_250, 861, 1_379]],
  ["PA-2", { nbip: 4_200, nbir: 1_700, samen: 5_900, n: 1_363.5, k: 1_103, kr: 50, kgbr: 250, inkomenp: 62_000 }, [2_721.9, 1_021.9, 0, 723.5, 0, 0]],
  ["PA-3", { nbip: 5_500, nbir: 1_900, samen: 7_400, n: 974, k: 886.38, kr: 87.62, kgbr: 400, inkomenp: 90_000 }, [3_855.6, 1_955.6, 604.62, 1_400.62, 605, 968]],
  ["PA-4", { nbip: 2_300, nbir: 1_900, samen: 4_200, inkomenp: 30_000 }, [2_520, 620, 147, 200, 147, 229]],
])("6.6 %s", (_, invoer, [behoefte, aanvullend, kan, cap, netto, bruto]) => {
  expect(partneralimentatie(invoer, OP)).toEqual({ behoefte, aanvullend, draagkracht: kan, cap, netto, bruto });
});

test("6.6 de kinderen van PA-2 en PA-3 volgen uit 6.3 tot 6.5", () => {
  expect(kinderalimentatie({ nbgi: 5_950, kinderen: 2, xp: 4_200, xr: 1_950, pct: 25 }, OP)).toMatchObject({ n: 1_363.5, dp: 1_103, dr: 50, kinderalimentatie: 867 });
  expect(kinderalimentatie({ behoefte: 974, kinderen: 1, xp: 5_500, xr: 2_300, pct: 15 }, OP)).toMatchObject({ dp: 1_740, dr: 172, share: 886.38, shareR: 87.62, kinderalimentatie: 740 });
});

test("6.6 eigen deel van de ontvanger boven het kindgebonden budget, en de betaler met AOW", () => {
  const zaak = { nbip: 4_000, nbir: 1_500, samen: 5_500, inkomenp: 38_883 };
  expect(partneralimentatie({ ...zaak, kr: 300, kgbr: 200 }, OP).aanvullend).toBe(1_900);
  expect(partneralimentatie({ ...zaak, aowP: true }, OP)).toMatchObject({ draagkracht: 765, netto: 765, bruto: 1_191 });
});

test("6.7a indexering, per jaar op de cent", () => {
  expect(indexeer({ bedrag: 300, vastgesteld: "2023-06-15" }, OP).jaren.map((j) => j.bedrag)).toEqual([318.6, 339.31, 354.92]);
  expect(indexeer({ bedrag: 500, vastgesteld: "2025-03-01" }, OP).bedrag).toBe(523);
  expect(indexeer({ bedrag: 120, vastgesteld: "2026-02-01" }, OP)).toEqual({ bedrag: 120, jaren: [] });
  expect(() => indexeer({ bedrag: 300, vastgesteld: "2022-06-15" }, OP)).toThrow(GeenTariefError);
  expect(() => indexeer({ bedrag: 300, vastgesteld: "2026-06-15" }, NA)).toThrow(GeenTariefError);
});

const F = { indiening: "2026-12-01", inschrijving: "2027-03-01" };
const jong = "1985-04-04";

test.each([
  [{ huwelijk: "2016-06-01", geboren: jong, ...F }, "L1", "2032-03-01"],
  [{ huwelijk: "2021-03-15", geboren: jong, ...F }, "L1", "2030-01-01"],
  [{ huwelijk: "2018-05-01", geboren: jong, jongsteGeboren: "2021-09-10", zorgt: true, ...F }, "L4", "2033-09-10"],
  [{ huwelijk: "1990-05-01", geboren: "1964-05-14", ...F }, "L1", "2032-03-01"],
  [{ huwelijk: "1990-05-01", geboren: "1966-02-10", ...F }, "L2", "2033-05-10"],
  [{ huwelijk: "1996-06-01", geboren: "1969-12-20", indiening: "2026-12-15" }, "L3", "2037-03-15"],
  [{ huwelijk: "1996-06-01", geboren: "1969-12-20", indiening: "2027-01-15" }, "L1", "2032-04-15"],
  [{ huwelijk: "1996-06-01", geboren: "1969-12-20", indiening: "2027-03-25" }, "L2", "2037-03-20"],
])("6.7b duur: %j", (invoer, regel, einde) => {
  expect(duurPartneralimentatie(invoer)).toMatchObject({ regel, einde });
});

test("6.7b: zorg onbekend is 'kan', oude zaken, geschat, en wat niet kan", () => {
  const zaak = { huwelijk: "2018-05-01", geboren: jong, jongsteGeboren: "2021-09-10", ...F };
  expect(duurPartneralimentatie(zaak)).toMatchObject({ regel: "L1", einde: "2031-07-01", kanTot: "2033-09-10", geschat: false, maandenHuwelijk: 103 });
  expect(duurPartneralimentatie({ ...zaak, inschrijving: undefined })).toMatchObject({ inschrijving: "2027-03-01", geschat: true });
  expect(duurPartneralimentatie({ huwelijk: "2000-01-01", geboren: "1970-05-05", indiening: "2019-12-31" })).toMatchObject({ einde: null, regel: "oude-regels" });
  expect(() => duurPartneralimentatie({ ...zaak, huwelijk: "2027-01-01" })).toThrow(RangeError);
  expect(() => duurPartneralimentatie({ ...zaak, inschrijving: "2026-01-01" })).toThrow(RangeError);
  expect(volleMaanden("2021-03-15", "2026-12-01")).toBe(68);
});

test("6.7b: AOW-leeftijd", () => {
  expect(aowDatum("1960-12-31")).toEqual({ datum: "2027-12-31", voorlopig: false });
  expect(aowDatum("1961-01-01")).toEqual({ datum: "2028-04-01", voorlopig: false });
  expect(aowDatum("1969-12-20")).toEqual({ datum: "2037-03-20", voorlopig: true });
});

test("4.24 haast voor 1 januari 2027 alleen voor wie het verschil maakt", () => {
  const lang = (geboren: string, op = OP) => isHaastVoorL3({ huwelijk: "1996-06-01", geboren }, op);
  expect(["1969-08-22", "1969-08-23", "1970-01-01", "1970-01-02"].map((geboren) => lang(geboren))).toEqual([false, true, true, false]);
  expect(lang("1969-12-20", NA)).toBe(false);
  expect(isHaastVoorL3({ huwelijk: "2012-06-01", geboren: "1969-12-20" }, OP)).toBe(false);
});

test("6.8 termijnen", () => {
  expect(termijn("T-verweer", "2026-11-13")).toBe("2026-12-28");
  expect(termijn("T-verweer", "2026-10-19")).toBe("2026-11-30");
  expect(termijn("T-verweer", "2026-11-13", { zonderAdres: true })).toBe("2027-02-15");
  expect(termijn("T-hoger-beroep", "2026-11-05")).toBe("2027-02-05");
  expect(termijn("T-inschrijving", definitiefOp("2026-11-05"))).toBe("2027-08-05");
  expect(termijn("T-pensioen", "2024-12-20")).toBe("2026-12-20");
  expect(laatsteWerkdag("2026-12-20")).toBe("2026-12-18");
  expect(termijn("T-gp", "2026-11-10")).toBe("2027-02-10");
  expect(termijn("T-afstand", "2026-10-05")).toBe("2027-01-05");
  expect(termijn("T-vovo", "2026-11-27")).toBe("2026-12-28");
  expect(termijn("T-kg", "2026-11-27")).toBe("2026-12-28");
  expect(termijn("T-kg", "2026-11-05")).toBe("2026-12-03");
  expect(termijn("T-lbio", "2026-08-01")).toBe("2027-02-01");
  expect(termijn("T-lbio", "2026-08-17")).toBe("2027-02-01");
  // 6 months are never extended: 2027-05-01 is a Saturday.
  expect(termijn("T-woninggebruik", "2026-11-01")).toBe("2027-05-01");
  expect(termijn("T-betekening", "2026-12-11")).toBe("2026-12-28");
  expect(termijn("T-hkov", "2026-05-23")).toBe("2027-05-23");
  expect(termijn("T-brp", "2026-11-24")).toBe("2026-11-30");
  expect(termijn("T-toeslagen", "2026-11-27")).toBe("2026-12-28");
  expect(termijn("T-huisverbod", "2026-11-13")).toBe("2026-12-28");
  expect(termijn("T-verhuis", "2026-12-19")).toBe("2026-12-19");
});

test("6.10 scenario's naast elkaar", () => {
  const uit = vergelijkScenarios(
    {
      nbiA: 2_906.16,
      nbiB: 1_938.58,
      kgbB: 714.67,
      kinderen: 2,
      nbgi: 5_104.63,
      scenarios: [1, 2, 3].map((dagen) => ({ naam: `S${dagen}`, kinderenBij: "b", dagen, woonlastA: 950, woonlastB: 800 })),
    },
    OP,
  );
  expect(uit.map((s) => [s.naam, s.kinderalimentatie, s.zorgkorting, s.restA, s.restB, s.vrijA, s.vrijB])).toEqual([
    ["S1", 469, 175.36, 1_487.16, 2_322.25, 1_312, 1_329],
    ["S2", 354, 292.27, 1_601.9, 2_207.51, 1_310, 1_331],
    ["S3", 237, 409.17, 1_718.8, 2_090.61, 1_310, 1_331],
  ]);
});

test("6.10 kinderen bij A, en partneralimentatie", () => {
  const [s] = vergelijkScenarios(
    { nbiA: 2_300, nbiB: 2_900, kgbA: 100, kinderen: 1, nbgi: 4_900, scenarios: [{ kinderenBij: "a", dagen: 1, woonlastA: 0, woonlastB: 0, paVanA: -50 }] },
    OP,
  );
  expect(s).toMatchObject({ kinderalimentatie: 352, restA: 2_400 + 351.86 + 50, restB: 2_900 - 351.86 - 50 });
});

test("na 2026 zijn er geen normen: een fout, geen oude bedragen", () => {
  for (const reken of [
    () => nbiVanJaar({ inkomen: 24_000, werk: true }, NA),
    () => kindgebondenBudget({ alleenstaand: true, inkomen: 24_000, leeftijden: [6] }, NA),
    () => behoefteVan({ nbgi: 4_900, kinderen: 1 }, NA),
    () => draagkracht({ x: 2_200, kinderen: 1 }, NA),
    () => partneralimentatie({ nbip: 4_000, nbir: 1_500, samen: 5_500, inkomenp: 58_000 }, NA),
  ]) {
    expect(reken).toThrow(GeenTariefError);
  }
});

test("elke rekenhulp heeft een eigen id, en leest alleen wat kan", () => {
  expect(new Set(berekeningen.map((b) => b.id)).size).toBe(berekeningen.length);
  const hulp = (id: string) => berekeningen.find((b) => b.id === id)!;
  expect(hulp("kinderalimentatie").bereken({ nbgi: 4_900, kinderen: 1, xp: 2_900, xr: 2_400, pct: 15 }, OP)).toMatchObject({ kinderalimentatie: 352 });
  expect(hulp("kinderalimentatie").bereken({ nbgi: 4_900, kinderen: 1, xp: 2_900, xr: 2_400, pct: 15, bijzonder: ["wsnp"] }, OP)).toEqual({ laatBerekenen: ["wsnp"] });
  expect(hulp("kinderalimentatie").invoer.safeParse({ nbgi: 4_900, kinderen: 1, xp: 2_900, xr: 2_400 }).error?.issues.map((i) => i.path.join("."))).toEqual(["dagen"]);
  expect(hulp("kinderalimentatie").invoer.safeParse({ nbgi: 4_900, kinderen: 1, xp: -1, xr: 2_400, dagen: 8 }).success).toBe(false);
  expect(hulp("pa-duur").bereken({ huwelijk: "2016-06-01", geboren: jong }, "2026-12-01")).toMatchObject({ einde: "2032-03-01", geschat: true });
  expect(() => hulp("pa-duur").bereken({ huwelijk: "2016-06-01", geboren: jong, jongsteGeboren: "2027-09-02" }, "2026-12-01")).toThrow("nine months");
  expect(hulp("termijn").bereken({ id: "T-pensioen", start: "2024-12-20" }, OP)).toEqual({ datum: "2026-12-20", laatsteWerkdag: "2026-12-18" });
  expect(hulp("nbi").bereken({ inkomen: 24_000, werk: true }, OP)).toMatchObject({ nbi: 1_938.58 });
});

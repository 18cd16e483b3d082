import { expect, test } from "vitest";
import { GeenTariefError } from "#flows/engine/tarief.ts";
import { berekeningen } from "#flows/rechtsbijstand/index.ts";
import { wrbInvoerUit } from "#flows/rechtsbijstand/antwoorden.ts";
import type { WrbInvoer } from "#flows/rechtsbijstand/invoer.ts";
import { kostenPerRoute } from "#flows/rechtsbijstand/kosten.ts";
import { wrbToets } from "#flows/rechtsbijstand/wrb.ts";

/** On the first of February of the year: the outcome with what it costs. */
const in_ = (jaar: number, rest: Omit<WrbInvoer, "aanvraagDatum">) => wrbToets({ aanvraagDatum: `${jaar}-02-01`, ...rest });

test("H3 A.6 1: alleen met bijstand, huurzaak in 2024", () => {
  const uit = in_(2024, { huishouden: "alleen", inkomenPeil: 14_500, vermogenPeil: 2_000, regeling: { bijstand: true }, zaak: { onderwerp: "huur" } });
  expect(uit).toMatchObject({ uitkomst: "waarschijnlijk_ja", bijdrage: { bedrag: 165, jaar: 2024, ongeveer: true }, lat: { bedrag: 89 }, normJaar: 2024, normStatus: "bevestigd" });
});

test("H3 A.6 2: scheiding in 2023, samen in een huis met twee kinderen; ieder apart bij mediation", () => {
  const zaak = { tegenpartijIsPartner: true, huishouden: "samen", nogSamenwonend: true, minderjarigKindOpAdres: true, q4: "nee", zaak: { onderwerp: "PF" } } as const;
  const zij = in_(2023, { ...zaak, inkomenPeil: 25_000, partnerInkomenPeil: 52_000 });
  expect(zij).toMatchObject({ uitkomst: "waarschijnlijk_ja", groepen: ["samen"], bijdrage: { bedrag: 321 }, mediation: { kort: 59, lang: 59 } });
  const hij = in_(2023, { ...zaak, inkomenPeil: 52_000, partnerInkomenPeil: 25_000 });
  expect(hij).toMatchObject({ uitkomst: "waarschijnlijk_nee", bijdrage: null, mediation: null });
});

test("H3 A.6 3: inkomen meer dan 15% lager dan in het peiljaar", () => {
  const uit = in_(2024, { huishouden: "samen", inkomenPeil: 46_500, partnerInkomenPeil: 0, inkomenNuSchatting: 36_000, partnerInkomenNu: 0, q4: "nee" });
  expect(uit).toMatchObject({ uitkomst: "misschien", adviezen: ["PEILJAAR"], bijdrage: { bedrag: 714 } });
});

test("H3 A.6 4 en 4b: iets minder inkomen, nu wel of niet onder de grens", () => {
  const vier = in_(2025, { huishouden: "alleen", inkomenPeil: 34_500, inkomenNuSchatting: 30_500, q4: "nee" });
  expect(vier).toMatchObject({ uitkomst: "misschien", adviezen: ["PEILJAAR", "HOOGSTE"], bijdrage: { bedrag: 950 } });
  expect(in_(2025, { huishouden: "alleen", inkomenPeil: 36_000, inkomenNuSchatting: 34_000 })).toMatchObject({ uitkomst: "waarschijnlijk_nee", adviezen: [], bijdrage: null });
});

test("H3 A.6 5a en 5b: 2026 zonder inkomensgrenzen, ruimte voor de indexering; vermogen te hoog", () => {
  const paar = { huishouden: "samen", inkomenPeil: 30_000, partnerInkomenPeil: 18_500, partnerVermogenPeil: 0 } as const;
  expect(in_(2026, { ...paar, vermogenPeil: 20_000 })).toMatchObject({
    uitkomst: "misschien", bijdrage: { bedrag: 950, jaar: 2025, ongeveer: true }, normJaar: 2025, normStatus: "onbevestigd", vermogensgrens: 73_904,
  });
  expect(in_(2026, { ...paar, vermogenPeil: 80_000 }).uitkomst).toBe("waarschijnlijk_nee");
  expect(in_(2026, { ...paar, inkomenPeil: 33_090, vermogenPeil: 0 }).uitkomst).toBe("misschien");
  expect(in_(2026, { ...paar, inkomenPeil: 33_091, vermogenPeil: 0 }).uitkomst).toBe("waarschijnlijk_nee");
});

test("H3 A.6 6: opbrengst van het huis, en een klein belang", () => {
  expect(in_(2024, { zaak: { onderwerp: "PF", opbrengstEuro: 21_000 } }).notities).toEqual(["RESULTAAT"]);
  expect(in_(2024, { zaak: { opbrengstEuro: 18_475 } }).notities).toEqual([]);
  expect(in_(2024, { zaak: { belangEuro: 320 } }).notities).toEqual(["BELANG_KLEIN"]);
  expect(in_(2024, { zaak: { belangPerMaandEuro: 30 } }).notities).toEqual([]);
});

test("H3 A.6 7: niets bekend, en geen inkomen", () => {
  expect(in_(2026, {})).toMatchObject({ uitkomst: "onbekend", bijdrage: null, groepen: ["alleen", "samen"] });
  expect(in_(2026, { huishouden: "alleen", inkomenPeil: 0, inkomenNuSchatting: 0, vermogenPeil: 0 })).toMatchObject({ uitkomst: "waarschijnlijk_ja", adviezen: [] });
});

test("vermogen dat er nu niet meer is, en twee groepen met een ander antwoord", () => {
  expect(in_(2024, { huishouden: "alleen", inkomenPeil: 20_000, q4: "nu-niet-meer" })).toMatchObject({ uitkomst: "misschien", adviezen: ["PEILJAAR"] });
  expect(in_(2024, { tegenpartijIsPartner: true, inkomenPeil: 40_000, q4: "nee", zaak: { onderwerp: "PF" } })).toMatchObject({ uitkomst: "misschien", bijdrage: { bedrag: 984 - 61 } });
});

test("schuldsanering: laagste bijdrage van gewoon recht, ook bij scheiden", () => {
  const uit = in_(2025, { tegenpartijIsPartner: true, minderjarigKindOpAdres: false, inkomenPeil: 30_000, q4: "nee", regeling: { wsnp: true }, zaak: { onderwerp: "PF" } });
  expect(uit.bijdrage?.bedrag).toBe(241 - 65);
});

test("een jaar zonder rij is een fout, geen gok", () => {
  expect(() => in_(2028, {})).toThrow(GeenTariefError);
});

test("als rekenhulp: zonder dag telt vandaag, en een negatief inkomen kan niet", () => {
  const [wrb] = berekeningen;
  expect(wrb!.bereken({ huishouden: "alleen", inkomenPeil: 20_000, q4: "nee" }, "2026-11-22")).toMatchObject({ uitkomst: "waarschijnlijk_ja", peiljaar: 2024 });
  expect(wrb!.invoer.safeParse({ inkomenPeil: -1 }).success).toBe(false);
});

test("A.4: bijna elke notitie heeft een grens, en zwaarwegend belang telt anders", () => {
  const notities = (zaak: NonNullable<WrbInvoer["zaak"]>) => in_(2024, { zaak }).notities;
  expect(notities({ fase: "advies", belangEuro: 250 })).toEqual([]);
  expect(notities({ fase: "advies", belangEuro: 249 })).toEqual(["BELANG_KLEIN"]);
  expect(notities({ fase: "cassatie", belangEuro: 999 })).toEqual(["BELANG_KLEIN", "NIEUWE_FASE"]);
  expect(notities({ belangEuro: 100, zwaarwegend: true })).toEqual([]);
  expect(notities({ belangPerMaandEuro: 20, belangMaanden: 400 })).toEqual(["BELANG_KLEIN"]);
  expect(notities({ onderwerp: "strafrecht", opbrengstEuro: 50_000 })).toEqual([]);
  expect(notities({ fase: "spoed", zelfTeDoen: true, kansloos: true, eigenBedrijf: true })).toEqual(["SPOED", "ZELF_KUNNEN", "GEEN_GRONDSLAG", "EIGEN_BEDRIJF"]);
  expect(in_(2024, { verzekerdVoorDezeZaak: "ja", zaak: { fase: "eerst-brief" } }).notities).toEqual(["VERZEKERD", "EERST_BRIEF"]);
});

test("A.1 en A.3: wat over geld gevraagd kan worden", () => {
  expect(in_(2025, { inkomenPeil: 0, vermogenPeil: 0 }).geldnotities).toEqual(["GEEN_INKOMEN"]);
  expect(in_(2025, { minderjarig: true, regeling: { schuldhulp: true }, zaak: { onderwerp: "PF" } }).geldnotities).toEqual(["MINDERJARIG", "SCHULDREGELING", "PF_LAGER"]);
});

test("waarschijnlijk niet door vermogen is iets anders dan door inkomen", () => {
  expect(in_(2026, { huishouden: "alleen", inkomenPeil: 90_000, vermogenPeil: 0 })).toMatchObject({ uitkomst: "waarschijnlijk_nee", opVermogen: false });
  expect(in_(2026, { huishouden: "alleen", inkomenPeil: 10_000, vermogenPeil: 90_000 })).toMatchObject({ uitkomst: "waarschijnlijk_nee", opVermogen: true });
  expect(in_(2026, { huishouden: "alleen", inkomenPeil: 10_000, q4: "nu-niet-meer" })).toMatchObject({ uitkomst: "misschien", opVermogen: false });
});

test("A.5: de vragen wrb.q1 tot en met wrb.q6; overslaan blijft leeg", () => {
  expect(wrbInvoerUit({}, "2026-11-22")).toMatchObject({ huishouden: undefined, inkomenPeil: undefined, verzekerdVoorDezeZaak: "onbekend" });
  const paar = wrbToets(wrbInvoerUit({ "wrb.q1": "partner", "wrb.q2": 48_500, "wrb.q4": "nee", "wrb.q6": "nee" }, "2026-02-01"));
  expect(paar).toMatchObject({ uitkomst: "misschien", vermogensgrens: 73_904, groepen: ["samen"] });
  expect(wrbToets(wrbInvoerUit({ "wrb.q1": "ouders", "wrb.q2": 20_000, "wrb.q4": "nee" }, "2025-02-01")).groepen).toEqual(["alleen"]);
  expect(wrbToets(wrbInvoerUit({ "wrb.q1": "partner-kind", "wrb.q2": 20_000 }, "2025-02-01", true)).groepen).toEqual(["samen"]);
  expect(wrbToets(wrbInvoerUit({ "wrb.q5": ["bijstand"] }, "2025-02-01"))).toMatchObject({ uitkomst: "waarschijnlijk_ja", bijdrage: { bedrag: 241 - 65 } });
});

test("kosten van elke weg naast elkaar: met subsidie, zonder, en niet bekend", () => {
  const wrb = in_(2023, { huishouden: "alleen", inkomenPeil: 25_000, q4: "nee", zaak: { onderwerp: "PF" } });
  expect(kostenPerRoute(wrb, { samenMogelijk: true }).map(({ route, bedrag }) => [route, bedrag])).toEqual([
    ["zelf", [0]], ["hjl", [0]], ["online-zelfregie", null], ["mediation", [59, 117]], ["advocaat-toevoeging", [804 - 59]], ["advocaat-betaald", null],
  ]);
  const nee = kostenPerRoute(in_(2025, { huishouden: "alleen", inkomenPeil: 90_000 }), { samenMogelijk: false });
  expect(nee.map(({ route, toelichting }) => [route, toelichting])).toEqual([["zelf", "gratis"], ["hjl", "gratis"], ["advocaat-toevoeging", "geen-subsidie"], ["advocaat-betaald", "uurtarief"]]);
});

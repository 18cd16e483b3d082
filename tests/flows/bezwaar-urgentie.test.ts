import { describe, expect, test } from "vitest";
import { besluit, dagen, diagnoseVan, uitvoer, wachten, type Kort } from "./bezwaar-zaken.ts";

/** bezwaar.md 3.5, row by row, and the help that fits (3.3). */

const urgentie = (kort: Kort) => uitvoer(kort).urgency;
/** A decision of which the last day, as it stands in the letter, is so many days away. */
const over = (aantal: number, kort: Kort = besluit): Kort => ({ ...kort, briefdatum: "weet-niet", "termijn-in-brief": "datum", "termijn-datum": dagen(aantal) });

describe("spoed", () => {
  test.each(["geweld", "geen-uitweg", "geen-eten", "dakloos", "geen-inkomen", "zorg-stopt"])("door %s", (nood) => {
    expect(urgentie({ ...besluit, "nu-nood": [nood] })).toBe("spoed");
  });
  test("uitzetting binnen 14 dagen of zonder dag; later is hoog", () => {
    const met = (datum?: string) => urgentie({ ...besluit, onderwerp: "gemeente-overig", "nu-nood": ["uitzetting"], "uitzetting-datum": datum });
    expect(met(dagen(14))).toBe("spoed");
    expect(met()).toBe("spoed");
    expect(met(dagen(15))).toBe("hoog");
  });
  test("0 tot en met 3 dagen over", () => {
    expect(urgentie(over(0))).toBe("spoed");
    expect(urgentie(over(3))).toBe("spoed");
    expect(urgentie(over(4))).toBe("hoog");
  });
  test("een korte termijn met hooguit 7 dagen over", () => {
    const kort: Kort = { ...besluit, "termijn-in-brief": "2-weken" };
    expect(urgentie({ ...kort, briefdatum: dagen(-7) })).toBe("hoog"); // eindigt zondag: maandag, 8 dagen
    expect(urgentie({ ...kort, briefdatum: dagen(-9) })).toBe("spoed"); // 5 dagen
    expect(urgentie({ ...besluit, briefdatum: dagen(-37) })).toBe("hoog"); // zes weken, 5 dagen
    expect(uitvoer({ ...kort, briefdatum: "2026-11-16" }, "2026-11-23").urgency).toBe("spoed"); // precies 7 dagen
    expect(uitvoer({ ...kort, briefdatum: "2026-11-17" }, "2026-11-23").urgency).toBe("hoog"); // 8 dagen
  });
  test.each(["ind-verblijf", "cjib-s"])("%s: hooguit 7 dagen, voorbij of onbekend", (onderwerp) => {
    const organisatie = onderwerp === "cjib-s" ? "cjib" : "ind";
    const kort: Kort = onderwerp === "cjib-s" ? { organisatie, onderwerp } : { ...besluit, organisatie, onderwerp, "termijn-in-brief": "2-weken" };
    const op = (dag?: string) => urgentie(onderwerp === "cjib-s" ? { ...kort, "bekend-datum": dag } : { ...kort, briefdatum: dag ?? "weet-niet" });
    expect(op(dagen(-9))).toBe("spoed");
    expect(op(dagen(-40))).toBe("spoed");
    expect(op()).toBe("spoed");
    expect(op(dagen(-5))).toBe("hoog");
  });
  test("pro forma met een aangenomen korte termijn die om is", () => {
    expect(urgentie({ ...besluit, organisatie: "uwv", onderwerp: "uwv-zw", briefdatum: dagen(-20), "termijn-in-brief": "weet-niet" })).toBe("spoed");
  });
});

describe("hoog", () => {
  test("4 tot en met 14 dagen over", () => {
    expect(urgentie(over(14, { ...besluit, aanleiding: "infobrief" }))).toBe("hoog");
    expect(urgentie(over(15))).toBe("normaal");
  });
  test("te laat, maar misschien toch", () => {
    expect(urgentie({ ...besluit, briefdatum: dagen(-80), "reden-te-laat": ["ziek"] })).toBe("hoog");
  });
  test.each(["zorg-minder", "huurachterstand", "energie"])("door %s", (nood) => {
    expect(urgentie({ ...besluit, onderwerp: "gemeente-overig", "nu-nood": [nood] })).toBe("hoog");
  });
  test("kinderen samen met iets anders", () => {
    expect(urgentie({ ...besluit, "nu-nood": ["kinderen", "inhouding"] })).toBe("hoog");
    expect(urgentie({ ...besluit, "nu-nood": ["kinderen"] })).toBe("normaal");
  });
  test("multi sterk", () => {
    expect(urgentie({ ...besluit, "aantal-bezwaren": "3-plus", leefgebieden: ["wonen", "werk"] })).toBe("hoog");
    expect(urgentie({ ...besluit, "aantal-bezwaren": "3-plus", leefgebieden: ["wonen"] })).toBe("normaal");
  });
  test.each([
    ["o-bijstand-geen-geld", { ...besluit, onderwerp: "pw-aanvraag", aanleiding: "nog-niets" }],
    ["o-uwv-medisch", { ...besluit, organisatie: "uwv", onderwerp: "uwv-wia" }],
    ["o-wmo-jeugd", { ...besluit, onderwerp: "wmo" }],
    ["o-wlz-ciz", { ...besluit, organisatie: "ciz", onderwerp: "wlz-indicatie" }],
    ["o-brp", { ...besluit, onderwerp: "brp" }],
    ["o-pro-forma-nu", { ...besluit, briefdatum: "weet-niet" }],
  ])("%s", (uitkomst, kort: Kort) => {
    expect(uitvoer(kort)).toMatchObject({ outcome: uitkomst, urgency: "hoog" });
  });
  test.each([
    ["o-beroep-rechtbank", { ...besluit, aanleiding: "beslissing-op-bezwaar" }],
    ["o-hoger-beroep", { ...besluit, aanleiding: "uitspraak" }],
    ["o-verkeersboete-m", { ...besluit, organisatie: "cjib", onderwerp: "cjib-m" }],
    ["o-kwijtschelding-afgewezen", { ...besluit, organisatie: "belasting-lokaal", onderwerp: "kwijtschelding-afgewezen" }],
  ])("%s na de laatste dag", (uitkomst, kort: Kort) => {
    expect(uitvoer({ ...kort, briefdatum: dagen(-80) })).toMatchObject({ outcome: uitkomst, urgency: "hoog" });
    expect(uitvoer({ ...kort, briefdatum: "weet-niet" })).toMatchObject({ outcome: uitkomst, urgency: "normaal" });
  });
  test.each(["voornemen", "aanvulling-gevraagd"])("%s: voorbij of onbekend", (aanleiding) => {
    const kort: Kort = { ...besluit, aanleiding, briefdatum: "weet-niet" };
    expect(urgentie({ ...kort, "aanvulling-datum": dagen(-1) })).toBe("hoog");
    expect(urgentie(kort)).toBe("hoog");
    expect(urgentie({ ...kort, "aanvulling-datum": dagen(20) })).toBe("normaal");
    expect(urgentie({ ...kort, "aanvulling-datum": dagen(3) })).toBe("spoed");
  });
});

test("laag: klacht, gemist, beslistermijn, geen besluit en elke uitgang; nood gaat voor", () => {
  const laag: readonly Kort[] = [
    { ...besluit, aanleiding: "bejegening" },
    { organisatie: "gemeente", onderwerp: "gemist", "gemist-situatie": "ja" },
    { ...wachten, aanvraagdatum: dagen(-3) },
    { ...besluit, aanleiding: "infobrief" },
    { organisatie: "geen-overheid" },
    { ...besluit, aanleiding: "nog-niets" },
  ];
  for (const kort of laag) expect(urgentie(kort)).toBe("laag");
  expect(urgentie({ ...besluit, aanleiding: "bejegening", "nu-nood": ["geen-eten"] })).toBe("spoed");
});

test("de dagen tellen niet als het bezwaar loopt", () => {
  expect(urgentie({ ...over(2), "al-gedaan": ["bezwaar-verstuurd"] })).toBe("normaal");
});

describe("ernst", () => {
  const ernst = (kort: Kort) => uitvoer(kort).severity;
  test("ernstig door nood of door de uitkomst", () => {
    for (const nood of ["geen-inkomen", "uitzetting", "energie", "geweld"]) expect(ernst({ ...besluit, "nu-nood": [nood] }), nood).toBe("ernstig");
    expect(ernst({ ...besluit, onderwerp: "brp" })).toBe("ernstig");
    expect(ernst({ organisatie: "ind", onderwerp: "ind-mvv", aanleiding: "nog-niets" })).toBe("ernstig");
  });
  test("beperkt alleen zonder nood", () => {
    const woz: Kort = { ...besluit, organisatie: "belasting-lokaal", onderwerp: "woz" };
    expect(ernst(woz)).toBe("beperkt");
    expect(ernst({ ...woz, "nu-nood": ["weet-niet"] })).toBe("beperkt");
    expect(ernst({ ...woz, "nu-nood": ["inhouding"] })).toBe("matig");
    expect(ernst({ organisatie: "geen-overheid" })).toBe("beperkt");
    expect(ernst(besluit)).toBe("matig");
  });
});

describe("zelfredzaamheid", () => {
  const hulp = (hulpkeuzes: string[], rest: Kort = {}) => diagnoseVan({ ...besluit, ...rest, hulp: hulpkeuzes }).zelfredzaamheid;
  test("warme overdracht", () => {
    expect(hulp(["lvb"])).toBe("warme-overdracht");
    expect(hulp(["taal", "lezen-digitaal"])).toBe("warme-overdracht");
    expect(hulp(["zelf"], { "nu-nood": ["geen-uitweg"] })).toBe("warme-overdracht");
    expect(hulp(["zelf"], { "aantal-bezwaren": "3-plus", leefgebieden: ["wonen", "taal"] })).toBe("warme-overdracht");
  });
  test("zelf met hulp, of zelf", () => {
    for (const keuze of ["taal", "lezen-digitaal", "geen-digid", "bewind", "helper"]) expect(hulp([keuze]), keuze).toBe("zelf-met-hulp");
    expect(hulp(["zelf"], { "nu-nood": ["geen-eten"] })).toBe("zelf-met-hulp");
    expect(hulp(["zelf"])).toBe("zelf");
  });
});

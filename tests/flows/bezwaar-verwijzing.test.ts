import { describe, expect, test } from "vitest";
import { besluit, dagen, diagnoseVan, uitvoer, wachten, type Kort } from "./bezwaar-zaken.ts";

/** The order of help: rules R1 to R7 of bezwaar.md 4.1. */

const codes = (kort: Kort) => uitvoer(kort).referrals;
const notities = (kort: Kort, code: string, peildatum?: string) => diagnoseVan(kort, peildatum).verwijzingen.find((v) => v.code === code)?.notities;

describe("R1: spoed en een korte procedure", () => {
  test("eerst het Juridisch Loket, dan een advocaat", () => {
    for (const kort of [
      { ...besluit, "nu-nood": ["geen-inkomen"] },
      { organisatie: "ind", onderwerp: "ind-asiel", aanleiding: "besluit" },
      { organisatie: "cjib", onderwerp: "cjib-s" },
      { ...besluit, organisatie: "uwv", onderwerp: "uwv-zw", briefdatum: dagen(-10), "termijn-in-brief": "2-weken" },
      { ...besluit, "al-gedaan": ["bezwaar-verstuurd"], "nu-nood": ["zorg-stopt"] },
    ]) {
      expect(codes(kort).slice(0, 2)).toEqual(["hjl", "adv"]);
    }
    expect(notities({ ...besluit, "nu-nood": ["geen-inkomen"] }, "hjl")).toContain("spoed-eerst");
  });
  test("niet zonder spoed", () => {
    expect(codes({ organisatie: "cjib", onderwerp: "cjib-m", aanleiding: "besluit", "nu-nood": ["geen-inkomen"] })[0]).toBe("portaal");
  });
});

describe("R2: de eigen gemeente is de tegenpartij", () => {
  test("hjl vóór srl, srl blijft staan met de melding", () => {
    const lokaal: Kort = { ...besluit, organisatie: "belasting-lokaal", onderwerp: "woz" };
    expect(codes(lokaal)).toEqual(["portaal", "hjl", "srl", "rw"]);
    expect(notities(lokaal, "srl")).toContain("onafhankelijk");
    expect(codes({ ...besluit, briefdatum: dagen(-80), "reden-te-laat": ["geen-reden"] })).toEqual(["hjl", "srl", "schuldhulp"]);
  });
  test("niet bij gemiste toeslagen: daar is nog geen geschil", () => {
    const gemist: Kort = { organisatie: "gemeente", onderwerp: "gemist", "gemist-situatie": "ja" };
    expect(codes(gemist)[0]).toBe("srl");
    expect(notities(gemist, "srl")).not.toContain("onafhankelijk");
  });
  test("niet bij een andere organisatie", () => {
    expect(notities({ ...besluit, organisatie: "cak", onderwerp: "cak-bijdrage" }, "srl")).not.toContain("onafhankelijk");
  });
});

describe("R3: uitvoerders", () => {
  test("toeslagen en belasting: srl vóór hjl; de andere hjl vóór srl", () => {
    const volgorde = (organisatie: string, onderwerp: string) => codes({ ...besluit, organisatie, onderwerp }).filter((c) => c === "srl" || c === "hjl");
    expect(volgorde("dienst-toeslagen", "toeslag-afgewezen")).toEqual(["srl", "hjl"]);
    expect(volgorde("belastingdienst", "belasting-aanslag")).toEqual(["srl", "hjl"]);
    for (const [organisatie, onderwerp] of [["uwv", "uwv-boete"], ["svb", "svb-aow"], ["duo", "duo-beurs"], ["cak", "cak-bijdrage"]] as const) {
      expect(volgorde(organisatie, onderwerp), organisatie).toEqual(["hjl", "srl"]);
    }
  });
  test("staat er geen van beide, dan komt er één bij", () => {
    expect(codes({ ...besluit, organisatie: "uwv", onderwerp: "uwv-ww", aanleiding: "bejegening" })).toContain("srl");
    expect(codes({ ...besluit, organisatie: "svb", onderwerp: "svb-aow", aanleiding: "uitspraak" })).toContain("hjl");
  });
  test("herstel toeslagen: eerst het Juridisch Loket", () => {
    const herstel: Kort = { ...besluit, organisatie: "dienst-toeslagen", onderwerp: "toeslag-herstel" };
    expect(codes(herstel).slice(0, 2)).toEqual(["portaal", "hjl"]);
    expect(notities(herstel, "hjl")).toContain("toeslagenaffaire-eerst");
  });
});

describe("R4: Wmo, jeugd en Wlz", () => {
  test("eerst de cliëntondersteuner, dan het Juridisch Loket, na wat iemand zelf doet", () => {
    expect(codes({ ...besluit, onderwerp: "wmo" }).slice(0, 2)).toEqual(["clo", "hjl"]);
    expect(codes({ ...besluit, organisatie: "ciz", onderwerp: "wlz-indicatie" }).slice(0, 2)).toEqual(["clo", "hjl"]);
    expect(codes({ ...wachten, onderwerp: "jeugd" }).slice(0, 3)).toEqual(["portaal", "clo", "hjl"]);
  });
  test("niet als R1 geldt, bij pro forma of te laat", () => {
    expect(codes({ ...besluit, onderwerp: "wmo", "nu-nood": ["zorg-stopt"] })[0]).toBe("hjl");
    expect(codes({ ...besluit, onderwerp: "wmo", briefdatum: dagen(-36) }).slice(0, 2)).toEqual(["hjl", "clo"]);
    expect(codes({ ...besluit, onderwerp: "jeugd", briefdatum: dagen(-80), "reden-te-laat": ["geen-reden"] }).slice(0, 2)).toEqual(["hjl", "clo"]);
  });
  test("pgb of medisch: ook een advocaat", () => {
    expect(codes({ ...wachten, onderwerp: "wmo" })).not.toContain("adv");
    expect(codes({ ...besluit, onderwerp: "wmo", briefdatum: dagen(-36), gronden: ["pgb"] })).toContain("adv");
    expect(codes({ ...wachten, organisatie: "ciz", onderwerp: "wlz-pgb" })).toContain("adv");
  });
});

describe("R5: verzekering of vakbond", () => {
  const beroep: Kort = { ...besluit, organisatie: "duo", onderwerp: "duo-uitwonend", aanleiding: "beslissing-op-bezwaar", hulp: ["verzekering"] };
  test("eerst bij beroep met meer dan 7 dagen, anders nooit op wachten", () => {
    expect(codes({ ...beroep, briefdatum: dagen(-35) })[0]).toBe("verz"); // zondag, dus maandag: 8 dagen
    expect(codes({ ...beroep, briefdatum: dagen(-37) }).slice(0, 2)).toEqual(["hjl", "verz"]); // 5 dagen
    expect(codes({ ...beroep, briefdatum: "weet-niet" }).slice(0, 2)).toEqual(["hjl", "verz"]);
    expect(notities({ ...beroep, briefdatum: "weet-niet" }, "verz")).toContain("niet-wachten-verzekering");
    expect(codes({ ...beroep, aanleiding: "uitspraak", briefdatum: dagen(-20) })[0]).toBe("verz");
  });
  test("zonder verzekering komt verz niet voor", () => {
    expect(codes({ ...beroep, hulp: ["zelf"] })).not.toContain("verz");
  });
});

test("beroep of hoger beroep te laat: het Juridisch Loket dezelfde dag", () => {
  for (const aanleiding of ["beslissing-op-bezwaar", "uitspraak"]) {
    expect(codes({ ...besluit, aanleiding, briefdatum: dagen(-80), hulp: ["verzekering"] })[0]).toBe("hjl");
  }
});

test("R6: warme overdracht wordt aangeboden, niet aan de organisatie zelf", () => {
  const kort: Kort = { ...besluit, doel: "gesprek", hulp: ["lvb"] };
  expect(notities(kort, "hjl")).toContain("warme-overdracht");
  expect(notities(kort, "org")).not.toContain("warme-overdracht");
  expect(notities({ ...kort, hulp: ["zelf"] }, "hjl")).not.toContain("warme-overdracht");
});

test("R7: beroep, spoedrechter, boete en medisch krijgen een advocaat erbij", () => {
  for (const kort of [
    { ...besluit, aanleiding: "beslissing-op-bezwaar" },
    { ...besluit, onderwerp: "pw-boete" },
    { ...besluit, organisatie: "uwv", onderwerp: "uwv-wia", briefdatum: dagen(-36) },
    { ...besluit, organisatie: "belastingdienst", onderwerp: "belasting-boete" },
  ]) {
    expect(codes(kort)).toContain("adv");
  }
  expect(codes(besluit)).not.toContain("adv");
});

test("5.1: ido bij taal, lezen of geen DigiD; clo bij lvb; schuldhulp bij achterstand; buurt bij dakloos", () => {
  for (const hulp of ["taal", "lezen-digitaal", "geen-digid"]) expect(codes({ ...besluit, hulp: [hulp] })).toContain("ido");
  expect(codes({ ...besluit, organisatie: "weet-niet" })).toContain("ido");
  expect(codes({ ...besluit, hulp: ["lvb"] })).toContain("clo");
  expect(codes({ ...besluit, "nu-nood": ["huurachterstand"] })).toContain("schuldhulp");
  expect(codes({ ...besluit, onderwerp: "gemeente-overig", "nu-nood": ["dakloos"] }).slice(0, 2)).toEqual(["hjl", "buurt"]);
});

test("C0: op een vrije dag wordt bellen de eerste werkdag; een brief sturen blijft vandaag", () => {
  const kort: Kort = { ...besluit, "nu-nood": ["geen-inkomen"] };
  expect(notities(kort, "hjl")).toContain("bel-eerste-werkdag");
  expect(diagnoseVan(kort).invulling["eersteWerkdag"]).toBe("2026-11-23");
  expect(diagnoseVan(kort).stappen.find((s) => s.id === "o-bezwaar-en-spoedrechter.stuur-bezwaar")?.uiterlijk).toBe("2026-11-22");
  expect(notities(kort, "hjl", "2026-11-23")).not.toContain("bel-eerste-werkdag");
  expect(diagnoseVan(kort, "2026-11-23").invulling["eersteWerkdag"]).toBeUndefined();
});

test("een uitgang houdt zijn eigen lijst", () => {
  expect(codes({ organisatie: "geen-overheid" })).toEqual(["hjl"]);
  expect(codes({ ...besluit, aanleiding: "wil-stukken" })).toEqual(["portaal", "hjl"]);
});

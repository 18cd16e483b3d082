import { describe, expect, test } from "vitest";
import { diagnoseSchema } from "#flows/engine/diagnose.ts";
import { bezwaar } from "#flows/bezwaar/index.ts";
import { antwoorden, besluit, dagen, diagnoseVan, uitvoer, wachten, type Kort } from "./bezwaar-zaken.ts";

const teLaat: Kort = { ...besluit, briefdatum: dagen(-80), "reden-te-laat": ["ziek"] };

describe("varianten (3.4)", () => {
  const variant = (kort: Kort) => uitvoer(kort).variant;
  test("strafbeschikking", () => {
    expect(variant({ organisatie: "cjib", onderwerp: "weet-niet", betaald: "ja" })).toBe("soort-onbekend");
    expect(variant({ organisatie: "cjib", onderwerp: "cjib-s", betaald: "ja" })).toBe("betaald");
    expect(variant({ organisatie: "cjib", onderwerp: "cjib-s", betaald: "nee" })).toBeNull();
  });
  test("verkeersboete", () => {
    const m: Kort = { ...besluit, organisatie: "cjib", onderwerp: "cjib-m" };
    expect(variant({ ...m, onderwerp: "cjib-aanmaning", aanleiding: "beslissing-op-bezwaar" })).toBe("aanmaning");
    expect(variant({ ...m, aanleiding: "beslissing-op-bezwaar" })).toBe("kantonrechter");
    expect(variant({ ...m, briefdatum: dagen(-80) })).toBe("te-laat");
    expect(variant(m)).toBeNull();
  });
  test("kwijtschelding na een nieuwe nee: alleen de laatste twee stappen", () => {
    const na = diagnoseVan({ ...besluit, organisatie: "belastingdienst", onderwerp: "belasting-uitstel", aanleiding: "beslissing-op-bezwaar" });
    expect(na.variant).toBe("na-beroep");
    expect(na.stappen.map((s) => s.id)).toEqual(["o-kwijtschelding-afgewezen.uitstel", "o-kwijtschelding-afgewezen.regeling"]);
  });
  test("wie al op een antwoord wacht, hoeft zich niet meer te melden", () => {
    const geenGeld: Kort = { organisatie: "gemeente", onderwerp: "pw-aanvraag", "nu-nood": ["geen-inkomen"] };
    const stappen = (kort: Kort) => diagnoseVan({ ...geenGeld, ...kort }).stappen.map((s) => s.id);
    expect(stappen({ aanleiding: "nog-niets" })[0]).toBe("o-bijstand-geen-geld.meld-vandaag");
    expect(stappen({ aanleiding: "geen-antwoord" })[0]).toBe("o-bijstand-geen-geld.vraag-voorschot");
  });
  test("aanvullen", () => {
    const kort: Kort = { ...besluit, aanleiding: "aanvulling-gevraagd" };
    expect(variant(kort)).toBe("aanvraag");
    expect(variant({ ...kort, "al-gedaan": ["bezwaar-verstuurd"] })).toBeNull();
    expect(uitvoer({ ...kort, onderwerp: "pw-gestopt" })).toMatchObject({ variant: "opschorting", letters: ["L3", "L2", "D2"] });
  });
  test("wachten zonder datum, en te laat beslissen zonder dwangsom", () => {
    expect(variant({ ...wachten, aanvraagdatum: "weet-niet" })).toBe("zoek-eerst-de-datum");
    expect(variant({ ...wachten, aanvraagdatum: dagen(-3) })).toBeNull();
    expect(variant({ ...wachten, "wacht-op": "woo-inzage" })).toBe("geen-dwangsom");
    expect(variant(wachten)).toBeNull();
  });
  test("beroep en hoger beroep te laat: het blok over te laat komt erbij", () => {
    for (const aanleiding of ["beslissing-op-bezwaar", "uitspraak"]) {
      expect(uitvoer({ ...teLaat, aanleiding })).toMatchObject({ variant: "te-laat", overlays: ["ov-coi", "o-te-laat-toch-bezwaar"] });
    }
  });
  test("klacht over de IND", () => {
    expect(variant({ organisatie: "ind", onderwerp: "ind-mvv", aanleiding: "bejegening" })).toBe("ind");
  });
});

describe("blokken van andere uitkomsten (3.4, 5.1)", () => {
  const extra = (kort: Kort) => diagnoseVan(kort).extra;
  test("geen geld: bijstand-geen-geld komt erbij", () => {
    expect(extra({ ...besluit, "nu-nood": ["geen-eten"] })).toEqual(["o-bijstand-geen-geld"]);
    expect(extra({ ...wachten, onderwerp: "pw-aanvraag", "nu-nood": ["geen-eten"] })).toEqual([]);
  });
  test("spoedrechter bij wachten op bezwaar, bij beroep en als het bezwaar loopt", () => {
    const nood: Kort = { onderwerp: "wmo", "nu-nood": ["zorg-stopt"] };
    expect(extra({ ...wachten, ...nood, "wacht-op": "bezwaar" })).toEqual(["o-bezwaar-en-spoedrechter"]);
    expect(extra({ ...wachten, ...nood })).toEqual([]);
    expect(extra({ ...besluit, ...nood, aanleiding: "beslissing-op-bezwaar" })).toEqual(["o-bezwaar-en-spoedrechter"]);
    expect(diagnoseVan({ ...besluit, ...nood, "al-gedaan": ["bezwaar-verstuurd"] }).stappen.map((s) => s.id)).toContain("o-bezwaar-en-spoedrechter.verzoek-rechtbank");
  });
  test("te laat met nood: bijstand bij geen geld, anders de spoedrechter", () => {
    expect(extra({ ...teLaat, "nu-nood": ["geen-inkomen"] })).toEqual(["o-bijstand-geen-geld"]);
    expect(extra({ ...teLaat, "nu-nood": ["dakloos"] })).toEqual(["o-bezwaar-en-spoedrechter"]);
  });
  test("bezwaar na de laatste dag verstuurd", () => {
    const kort: Kort = { ...besluit, briefdatum: dagen(-60), "al-gedaan": ["bezwaar-verstuurd"] };
    expect(extra({ ...kort, "bezwaar-datum": dagen(-10) })).toEqual(["o-te-laat-toch-bezwaar"]);
    expect(extra({ ...kort, "bezwaar-datum": dagen(-30) })).toEqual([]);
    expect(diagnoseVan({ ...kort, "bezwaar-datum": dagen(-10) }).notities).toContain("bezwaar-na-deadline");
  });
  test("door bz-doel", () => {
    expect(extra({ ...besluit, doel: "betalen" })).toEqual(["o-betalingsregeling"]);
    expect(extra({ ...besluit, doel: "excuses" })).toEqual(["o-klacht"]);
    expect(extra({ ...besluit, doel: "sneller" })).toEqual([]);
    expect(uitvoer({ ...besluit, onderwerp: "wmo", doel: "gesprek" }).letters).toContain("L6");
  });
});

describe("modules", () => {
  test.each([
    ["uwv", "uwv-herziening", "m-uwv-terug"],
    ["uwv", "uwv-boete", "m-pw-boete"],
    ["uwv", "uwv-toeslagenwet", "m-overig"],
    ["svb", "svb-anw", "m-svb"],
    ["duo", "duo-inburgering", "m-duo"],
    ["dienst-toeslagen", "toeslag-afgewezen", "m-toeslag"],
    ["belasting-lokaal", "kwijtschelding-afgewezen", "m-lokaal"],
    ["belastingdienst", "belasting-aanslag", "m-overig"],
    ["cak", "cak-wanbetaler", "m-cak"],
    ["ciz", "wlz-pgb", "m-wlz"],
    ["cjib", "cjib-aanmaning", "m-cjib-m"],
    ["andere-overheid", "rijbewijs", "m-rijbewijs"],
    ["svb", "weet-niet", "m-overig"],
    ["weet-niet", undefined, "m-overig"],
  ])("%s %s: %s", (organisatie, onderwerp, module) => {
    expect(uitvoer({ ...besluit, organisatie, onderwerp }).modules).toEqual([module]);
  });
  test("een rekening zoekt het besluit erbij", () => {
    expect(uitvoer({ ...besluit, aanleiding: "rekening" }).modules).toEqual(["m-pw-hoogte", "m-zoek-het-besluit"]);
  });
});

describe("multi (3.3)", () => {
  const multi = (kort: Kort) => uitvoer(kort).overlays.includes("ov-multi");
  test("drie of meer bezwaren, twee signalen, of twee leefgebieden", () => {
    expect(multi({ ...besluit, "aantal-bezwaren": "3-plus" })).toBe(true);
    expect(multi({ ...besluit, "aantal-bezwaren": "1-2" })).toBe(false);
    expect(multi({ ...besluit, "nu-nood": ["huurachterstand", "energie"] })).toBe(true);
    expect(multi({ ...besluit, "nu-nood": ["huurachterstand", "zorg-minder"] })).toBe(false);
    expect(multi({ ...besluit, "nu-nood": ["kinderen", "huurachterstand"] })).toBe(true);
    expect(multi({ ...besluit, "nu-nood": ["kinderen", "inhouding"] })).toBe(false);
    expect(multi({ ...besluit, "nu-nood": ["kinderen", "inhouding", "dakloos"] })).toBe(true);
    expect(multi({ ...besluit, leefgebieden: ["wonen", "werk"] })).toBe(true);
    expect(multi({ ...besluit, leefgebieden: ["weet-niet"] })).toBe(false);
  });
  test("bz-leefgebieden hoort bij geen scherm, telt op elk pad en is nooit onbekend of overgeslagen", () => {
    const uit = uitvoer({ ...wachten, leefgebieden: ["wonen", "gezondheid"] });
    expect(uit.ignored).toEqual([]);
    expect(uit.path).not.toContain("bz-leefgebieden");
    expect(uit.assumed).toEqual([]);
    expect(uit.overlays).toContain("ov-multi");
    expect(uitvoer({ ...wachten, leefgebieden: ["maan"] }).ignored).toEqual(["bz-leefgebieden"]);
  });
});

test("overlays", () => {
  const alles = uitvoer({ ...besluit, "nu-nood": ["kinderen", "geweld"], hulp: ["bewind", "geen-digid"], "aantal-bezwaren": "3-plus" });
  expect(alles.overlays).toEqual(["ov-veiligheid", "ov-multi", "ov-coi", "ov-taal", "ov-bewind", "ov-kinderen"]);
  expect(uitvoer({ ...besluit, organisatie: "svb", onderwerp: "svb-aow" }).overlays).toEqual([]);
});

describe("(h) signalen", () => {
  test("geen-uitweg vóór geweld, ook halverwege", () => {
    expect(bezwaar.signalen(antwoorden({ "nu-nood": ["geweld", "geen-uitweg"] }))).toEqual(["geen-uitweg", "geweld"]);
    expect(bezwaar.signalen(antwoorden({ "nu-nood": ["geweld"] }))).toEqual(["geweld"]);
    expect(bezwaar.signalen({})).toEqual([]);
    expect(bezwaar.signalen({ "bz-nu-nood": "geweld" })).toEqual([]);
  });
});

describe("brieven", () => {
  test("geen bezwaarbrief waar bezwaar niet de weg is", () => {
    const anders: readonly Kort[] = [
      { ...besluit, aanleiding: "voornemen" },
      { organisatie: "ind", onderwerp: "ind-verblijf", aanleiding: "besluit" },
      { organisatie: "cjib", onderwerp: "cjib-s", hulp: ["helper"] },
      { ...besluit, organisatie: "cjib", onderwerp: "cjib-m", doel: "gesprek" },
      { ...besluit, organisatie: "cjib", onderwerp: "cjib-m", aanleiding: "rekening" },
      { ...besluit, organisatie: "belasting-lokaal", onderwerp: "kwijtschelding-afgewezen", doel: "gesprek" },
      { ...besluit, aanleiding: "bejegening" },
      { ...besluit, aanleiding: "beslissing-op-bezwaar" },
      { organisatie: "gemeente", onderwerp: "gemist", "gemist-situatie": "ja" },
      { organisatie: "geen-overheid" },
      wachten,
    ];
    for (const kort of anders) for (const code of ["L1", "L2", "L6"]) expect(uitvoer(kort).letters, JSON.stringify(kort)).not.toContain(code);
  });
  test("een ingebrekestelling alleen als zij te laat zijn en er niet al een loopt", () => {
    expect(uitvoer(wachten).letters).toContain("L4");
    expect(uitvoer({ ...wachten, aanvraagdatum: dagen(-5) }).letters).not.toContain("L4");
    const bijstand: Kort = { ...wachten, onderwerp: "pw-aanvraag", "nu-nood": ["geen-inkomen"] };
    expect(uitvoer(bijstand).letters).toEqual(["L4", "D1", "D2"]);
    expect(uitvoer({ ...bijstand, aanvraagdatum: dagen(-5) }).letters).toEqual(["D1", "D2"]);
    expect(uitvoer({ ...bijstand, "al-gedaan": ["ingebrekestelling"], "ingebreke-datum": dagen(-20) }).letters).toEqual(["L12", "D1", "D2"]);
  });
  test("elke code staat er één keer, documenten achteraan", () => {
    const { letters } = uitvoer({ ...besluit, "nu-nood": ["geen-inkomen"], doel: "betalen", hulp: ["helper"] });
    expect(letters).toEqual(["L2", "L8", "L1", "L5", "L7", "D1", "D2"]);
  });
});

describe("notities", () => {
  const notities = (kort: Kort) => diagnoseVan(kort).notities;
  test("opnieuw bezwaar, late brief, betaald, misschien te laat", () => {
    expect(notities({ ...besluit, "al-gedaan": ["ingetrokken"] })).toContain("opnieuw-bezwaar");
    const laatGezien: Kort = { ...besluit, briefdatum: dagen(-35), ontvangst: dagen(-20) };
    expect(notities(laatGezien)).toContain("late-brief");
    expect(diagnoseVan(laatGezien).invulling["ontvangst"]).toBe(dagen(-20));
    expect(notities({ ...laatGezien, ontvangst: dagen(-28) })).not.toContain("late-brief");
    expect(notities({ organisatie: "cjib", onderwerp: "cjib-s", betaald: "weet-niet" })).toContain("betaald-weet-niet");
    expect(notities({ ...besluit, organisatie: "uwv", onderwerp: "uwv-zw", briefdatum: dagen(-20), "termijn-in-brief": "niets" })).toContain("misschien-te-laat");
  });
  test("schorsing", () => {
    expect(notities(besluit)).toContain("blijft-gelden");
    expect(notities({ ...besluit, onderwerp: "pw-terug" })).toContain("uitstel-vragen");
    expect(notities({ ...besluit, organisatie: "dienst-toeslagen", onderwerp: "toeslag-terug" })).toContain("uitstel-toeslag");
    expect(notities({ ...besluit, organisatie: "belasting-lokaal", onderwerp: "woz" })).toContain("uitstel-belasting");
    expect(notities({ ...besluit, organisatie: "cjib", onderwerp: "cjib-m" })).toContain("betalen-wacht");
  });
});

test("een uitzetting gaat ook naar de stroom huur", () => {
  expect(uitvoer({ ...besluit, "nu-nood": ["uitzetting"] }).handoffs).toEqual([{ flow: "huur", answers: { "huur-onderwerp": "ontruiming" } }]);
});

test("een stap waarvan de dag voorbij is, is voor vandaag", () => {
  const { stappen } = diagnoseVan({ ...besluit, aanleiding: "beslissing-op-bezwaar", briefdatum: dagen(-80) });
  expect(stappen.find((s) => s.id === "o-beroep-rechtbank.stuur-beroep")?.uiterlijk).toBe("2026-11-22");
});

test("een uiterste dag die voorbij is, staat in geen zin over wat nog moet; op de dag zelf nog wel", () => {
  const na = (over: number) => diagnoseVan({ ...besluit, aanleiding: "beslissing-op-bezwaar", briefdatum: dagen(over - 42) }).invulling["deadline"];
  expect(na(-3)).toBeUndefined();
  expect(na(1)).toBe(dagen(1));
  const verzet = { organisatie: "cjib", onderwerp: "cjib-s", betaald: "nee", hulp: ["zelf"] };
  expect(diagnoseVan({ ...verzet, "bekend-datum": dagen(-17) }).invulling["deadline"]).toBeUndefined();
  expect(diagnoseVan({ ...verzet, "bekend-datum": dagen(-12) }).invulling["deadline"]).toBe(dagen(2));
});

test("misschien te laat is het zolang de late dag er nog niet is; daarna is de termijn voorbij en niet meer aangenomen", () => {
  const ziektewet = (brief: number) => {
    const zaak = { ...besluit, organisatie: "uwv", onderwerp: "uwv-zw", "termijn-in-brief": "weet-niet", briefdatum: dagen(brief), "reden-te-laat": ["ziek"] };
    return diagnoseVan(zaak).termijnen.find(({ id }) => id === "deadline");
  };
  expect(ziektewet(-20)).toMatchObject({ verstreken: true, aangenomen: true });
  expect(ziektewet(-52)).toMatchObject({ verstreken: true, aangenomen: false });
});

test("elke regel wijst naar vragen die op dit pad beantwoord zijn", () => {
  const diagnose = diagnoseVan({ ...besluit, "nu-nood": ["geen-inkomen"] });
  expect(diagnoseSchema.parse(diagnose)).toEqual(diagnose);
  const reden = diagnose.redenen.find((r) => r.over === "o-bezwaar-en-spoedrechter")!;
  expect(reden.antwoorden).toContain("bz-nu-nood");
  expect(reden.bronnen.length).toBeGreaterThan(0);
  for (const over of ["urgentie", "ernst", "zelfredzaamheid", "m-pw-hoogte", "ov-coi", "o-bijstand-geen-geld"]) {
    expect(diagnose.redenen.map((r) => r.over)).toContain(over);
  }
});

import { describe, expect, test } from "vitest";
import { beslistermijn, burgertermijn, ingebrekeStand, reactietermijn, termijnDagen } from "#flows/bezwaar/termijnen.ts";
import { dag, dagen, besluit, uitvoer, VANDAAG, wachten, type Kort } from "./bezwaar-zaken.ts";

/** Computed facts of bezwaar.md 3.3. */

describe("termijnDagen", () => {
  test.each([
    ["6-weken", 42],
    ["4-weken", 28],
    ["2-weken", 14],
    ["korter", 7],
  ])("in de brief gelezen: %s is %i dagen, niet aangenomen", (inBrief, aantal) => {
    expect(termijnDagen({ klasse: "zes-weken", inBrief })).toEqual({ dagen: aantal, aangenomen: false });
  });

  test("korter is tien dagen bij kwijtschelding en uitstel", () => {
    expect(termijnDagen({ klasse: "tien-dagen", inBrief: "korter" })).toEqual({ dagen: 10, aangenomen: false });
    expect(termijnDagen({ klasse: "misschien-tien-dagen", inBrief: "korter" })).toEqual({ dagen: 7, aangenomen: false });
  });

  test.each([
    ["gemeente", "pw-terug", 42],
    ["gemeente", "weet-niet", 42],
    ["uwv", "uwv-wia", 42],
    ["uwv", "uwv-zw", 14],
    ["uwv", "weet-niet", 14],
    ["weet-niet", undefined, 14],
    ["belasting-lokaal", "kwijtschelding-afgewezen", 10],
    ["belasting-lokaal", "weet-niet", 10],
    ["belastingdienst", "belasting-uitstel", 10],
    ["belastingdienst", "weet-niet", 10],
    ["belastingdienst", "belasting-aanslag", 42],
    ["ind", "ind-verblijf", 28],
    ["ind", "weet-niet", 28],
  ])("aangenomen aan de vroege kant: %s %s is %i dagen na de brief", (organisatie, onderwerp, aantal) => {
    // 30 November 2026 is a Monday; in none of these cases does the term end on a free day.
    const briefdatum = dagen(8 - aantal);
    const kort: Kort = { ...besluit, organisatie, onderwerp, briefdatum, "termijn-in-brief": "weet-niet" };
    expect(dag(uitvoer(kort), "deadline")).toBe("2026-11-30");
    expect(dag(uitvoer({ ...kort, "termijn-in-brief": "niets" }), "deadline")).toBe("2026-11-30");
  });

  test("een aangenomen korte termijn heeft een tweede dag: zes weken", () => {
    const uit = uitvoer({ ...besluit, organisatie: "uwv", onderwerp: "uwv-zw", briefdatum: "2026-11-12", "termijn-in-brief": "niets" });
    expect(uit.deadlines[0]).toMatchObject({ id: "deadline", date: "2026-11-26", legal: "2026-12-24", basis: "aangenomen-twee-weken" });
  });

  test("tien dagen worden niet verlengd in het weekend, twee weken wel", () => {
    const brief = "2026-11-11"; // tien dagen later is zaterdag
    expect(burgertermijn({ klasse: "tien-dagen", briefdatum: brief }, VANDAAG).deadline).toBe("2026-11-21");
    expect(burgertermijn({ klasse: "twee-weken", briefdatum: "2026-11-07" }, VANDAAG).deadline).toBe("2026-11-23");
  });
});

describe("status op elke grens", () => {
  const op = (over: number) => burgertermijn({ klasse: "zes-weken", inBrief: "datum", laatsteDagInBrief: dagen(over) }, VANDAAG).status;
  test.each([
    [15, "open"],
    [14, "bijna"],
    [0, "bijna"],
    [-1, "voorbij"],
  ])("%i dagen over is %s", (over, status) => {
    expect(op(over)).toBe(status);
  });

  test("geen datum is onbekend", () => {
    expect(burgertermijn({ klasse: "zes-weken" }, VANDAAG)).toMatchObject({ deadline: undefined, status: "onbekend" });
  });

  test("na een aangenomen termijn is het onbekend tot en met de late dag, daarna pas voorbij", () => {
    const vraag = { klasse: "twee-weken", briefdatum: "2026-10-01" } as const;
    expect(burgertermijn(vraag, "2026-10-16")).toMatchObject({ deadline: "2026-10-15", deadlineLaat: "2026-11-12", status: "onbekend" });
    expect(burgertermijn(vraag, "2026-11-12").status).toBe("onbekend");
    expect(burgertermijn(vraag, "2026-11-13").status).toBe("voorbij");
    expect(burgertermijn({ ...vraag, inBrief: "2-weken" }, "2026-10-16").status).toBe("voorbij");
  });
});

describe("een dag in de brief", () => {
  const vraag = { klasse: "zes-weken", inBrief: "datum", briefdatum: "2026-10-27" } as const; // berekend: 8 december
  test("de vroegste van de twee telt, de andere staat erbij", () => {
    expect(burgertermijn({ ...vraag, laatsteDagInBrief: "2026-12-01" }, VANDAAG)).toMatchObject({ deadline: "2026-12-01", ander: "2026-12-08", grondslag: "dag-in-brief" });
    expect(burgertermijn({ ...vraag, laatsteDagInBrief: "2026-12-20" }, VANDAAG)).toMatchObject({ deadline: "2026-12-08", ander: "2026-12-20", grondslag: "zes-weken" });
    expect(burgertermijn({ ...vraag, laatsteDagInBrief: "2026-12-08" }, VANDAAG)).toMatchObject({ deadline: "2026-12-08", ander: undefined });
  });

  test("noemt de brief een latere dag, dan is het vóór die dag niet zeker te laat; is de dag in de brief voorbij, dan wel", () => {
    expect(burgertermijn({ ...vraag, laatsteDagInBrief: "2026-12-20" }, "2026-12-10").status).toBe("onbekend");
    expect(burgertermijn({ ...vraag, laatsteDagInBrief: "2026-12-20" }, "2026-12-21").status).toBe("voorbij");
    expect(burgertermijn({ ...vraag, laatsteDagInBrief: "2026-11-20" }, VANDAAG).status).toBe("voorbij");
  });

  test("datum gekozen maar niet ingevuld: als weet-niet", () => {
    expect(burgertermijn({ ...vraag, klasse: "twee-weken" }, VANDAAG)).toMatchObject({ dagen: 14, aangenomen: true });
  });
});

describe("waar geen termijn uit de brief volgt", () => {
  test.each([
    ["asiel", { organisatie: "ind", onderwerp: "ind-asiel" }],
    ["aanmaning van het CJIB", { organisatie: "cjib", onderwerp: "cjib-aanmaning" }],
    ["kan niet betalen", { aanleiding: "kan-niet-betalen" }],
    ["bejegening", { aanleiding: "bejegening" }],
  ])("%s", (_naam, kort: Kort) => {
    for (const inBrief of ["6-weken", "2-weken", "weet-niet"]) {
      const uit = uitvoer({ ...besluit, ...kort, "termijn-in-brief": inBrief });
      expect(dag(uit, "deadline")).toBeUndefined();
      expect(dag(uit, "vangnet")).toBeUndefined();
    }
  });

  test("asiel en aanmaning: een laatste dag in de brief telt wel", () => {
    const kort: Kort = { ...besluit, "termijn-in-brief": "datum", "termijn-datum": dagen(3) };
    expect(dag(uitvoer({ ...kort, organisatie: "ind", onderwerp: "ind-asiel" }), "deadline")).toBe(dagen(3));
    expect(dag(uitvoer({ ...kort, organisatie: "cjib", onderwerp: "cjib-aanmaning" }), "deadline")).toBe(dagen(3));
  });

  test("rekening, infobrief en opschorting tonen de dag als vangnet", () => {
    for (const kort of [{ aanleiding: "rekening" }, { aanleiding: "infobrief" }, { aanleiding: "aanvulling-gevraagd", onderwerp: "pw-gestopt" }]) {
      expect(dag(uitvoer({ ...besluit, ...kort }), "deadline")).toBe("2026-12-22");
    }
    expect(dag(uitvoer({ ...besluit, aanleiding: "aanvulling-gevraagd" }), "deadline")).toBeUndefined();
  });
});

describe("strafbeschikking (C2)", () => {
  const s = { organisatie: "cjib", onderwerp: "cjib-s" };
  test("de vroegste van 14 dagen na bekend en 37 dagen na de brief; zonder bekend telt de brief", () => {
    expect(dag(uitvoer({ ...s, "bekend-datum": "2026-11-16" }), "deadline")).toBe("2026-11-30");
    expect(dag(uitvoer({ ...s, "bekend-datum": "2026-11-16", briefdatum: "2026-10-10" }), "deadline")).toBe("2026-11-16");
    expect(dag(uitvoer({ ...s, briefdatum: "2026-11-12" }), "deadline")).toBe("2026-11-26");
    expect(dag(uitvoer(s), "deadline")).toBeUndefined();
  });
  test("geen tweede dag, behalve als het ook een verkeersboete kan zijn", () => {
    expect(uitvoer({ ...s, "bekend-datum": "2026-11-16", briefdatum: "2026-11-12" }).deadlines[0]!.legal).toBeNull();
    expect(uitvoer({ ...s, onderwerp: "weet-niet", briefdatum: "2026-11-12" }).deadlines[0]).toMatchObject({ date: "2026-11-26", legal: "2026-12-24" });
  });
});

describe("vangnet en werkregel", () => {
  test("vangnet een week ervoor op een werkdag, nooit vóór vandaag, niet als de dag voorbij is", () => {
    expect(dag(uitvoer(besluit), "vangnet")).toBe("2026-12-15");
    expect(dag(uitvoer({ ...besluit, briefdatum: dagen(-38) }), "vangnet")).toBe(VANDAAG);
    expect(dag(uitvoer({ ...besluit, briefdatum: dagen(-80), "reden-te-laat": ["taal"] }), "vangnet")).toBeUndefined();
  });
  test("werkregel: 14 dagen na het einde van de hindernis, de vroegste telt, niet verlengd", () => {
    const laat = { ...besluit, briefdatum: dagen(-80), "hindernis-einde": "2026-11-15", ontvangst: "2026-11-10" };
    const werkregel = (redenen: string[]) => dag(uitvoer({ ...laat, "reden-te-laat": redenen }), "werkregel");
    expect(werkregel(["ziek"])).toBe("2026-11-29");
    expect(werkregel(["crisis", "brief-later"])).toBe("2026-11-24");
    expect(werkregel(["taal"])).toBeUndefined();
  });
});

describe("beslistermijn", () => {
  const bezwaar = { klasse: "standaard", wachtOp: "bezwaar", besluitdatum: "2026-06-15", stukken: "nee" } as const;
  test("voorbij begint de dag na het einde", () => {
    expect(beslistermijn({ ...bezwaar, commissie: "nee" }, "2026-09-07")).toEqual({ einde: "2026-09-07", status: "loopt" });
    expect(beslistermijn({ ...bezwaar, commissie: "nee" }, "2026-09-08").status).toBe("voorbij");
  });
  test("onbekend of er een commissie is: de late dag", () => {
    expect(beslistermijn(bezwaar, VANDAAG).einde).toBe("2026-10-19");
  });
  test.each([
    ["uwv", "2026-10-26"],
    ["uwv-medisch", "2026-11-23"],
    ["uwv-wia", "2026-11-23"],
    ["svb", "2026-10-26"],
    ["lokaal", "2026-12-31"],
  ] as const)("bezwaar bij %s", (klasse, einde) => {
    expect(beslistermijn({ ...bezwaar, klasse }, VANDAAG).einde).toBe(einde);
  });
  test("weet-niet of er papieren zijn gevraagd: 42 dagen onbekend, dan pas voorbij", () => {
    const vraag = { ...bezwaar, stukken: "weet-niet" };
    expect(beslistermijn(vraag, "2026-11-30")).toEqual({ einde: "2026-11-30", status: "onbekend" });
    expect(beslistermijn(vraag, "2026-12-01").status).toBe("voorbij");
  });
  test("papieren: de dagen ertussen erbij; mist er één, dan is niets zeker", () => {
    const vraag = { ...bezwaar, stukken: "papieren", stukkenVan: "2026-07-01", stukkenTot: "2026-07-15" };
    expect(beslistermijn(vraag, VANDAAG).einde).toBe("2026-11-02");
    expect(beslistermijn({ ...vraag, stukkenTot: undefined }, VANDAAG)).toEqual({ einde: undefined, status: "onbekend" });
  });
  test("uitstelbrief: de latere van de twee; zonder dag 42 dagen", () => {
    expect(beslistermijn({ ...bezwaar, stukken: "uitstelbrief", uitstelTot: "2026-11-30" }, VANDAAG).einde).toBe("2026-11-30");
    expect(beslistermijn({ ...bezwaar, stukken: "uitstelbrief", uitstelTot: "2026-08-01" }, VANDAAG).einde).toBe("2026-10-19");
    expect(beslistermijn({ ...bezwaar, stukken: "uitstelbrief" }, VANDAAG).einde).toBe("2026-11-30");
  });
  test("de dag van verzenden telt als de datum van het besluit niet bekend is", () => {
    expect(beslistermijn({ klasse: "standaard", wachtOp: "bezwaar", verstuurd: "2026-06-15", stukken: "nee" }, VANDAAG).einde).toBe("2026-10-19");
    expect(beslistermijn({ klasse: "standaard", wachtOp: "bezwaar", stukken: "nee" }, VANDAAG)).toEqual({ einde: undefined, status: "onbekend" });
  });
});

describe("ingebrekestelling", () => {
  test("op of vóór de laatste dag ontvangen telt niet; daarna twee weken, met verlenging", () => {
    expect(ingebrekeStand("2026-11-16", "2026-11-16", VANDAAG)).toBe("geen");
    expect(ingebrekeStand("2026-11-17", "2026-11-16", VANDAAG)).toBe("loopt");
    expect(ingebrekeStand("2026-11-07", "2026-10-01", VANDAAG)).toBe("loopt"); // 21 november is zaterdag
    expect(ingebrekeStand("2026-11-06", "2026-10-01", VANDAAG)).toBe("om");
    expect(ingebrekeStand(undefined, "2026-10-01", VANDAAG)).toBe("geen");
  });
  test("een te vroege of niet gedateerde brief wordt opnieuw gestuurd", () => {
    const aanvraag = { ...wachten, aanvraagdatum: "2026-09-21", "al-gedaan": ["ingebrekestelling"] };
    expect(uitvoer({ ...aanvraag, "ingebreke-datum": "2026-11-16" })).toMatchObject({ outcome: "o-ingebrekestelling", variant: "opnieuw", letters: ["L4", "D2"] });
    expect(uitvoer(aanvraag)).toMatchObject({ outcome: "o-ingebrekestelling", variant: null, letters: ["L4", "D2"] });
    expect(uitvoer({ ...aanvraag, "ingebreke-datum": "2026-11-17" })).toMatchObject({ variant: "verstuurd", letters: ["D2"] });
  });
});

test("reageren: de dag in de brief, anders waarschijnlijk 14 dagen na de brief, anders onbekend", () => {
  expect(reactietermijn("2026-12-01", "2026-11-17")).toEqual({ datum: "2026-12-01", aangenomen: false });
  expect(reactietermijn(undefined, "2026-11-17")).toEqual({ datum: "2026-12-01", aangenomen: true });
  expect(reactietermijn(undefined, undefined)).toBeUndefined();
});

test("voorschot vier weken na de aanvraag van bijstand", () => {
  const kort: Kort = { ...wachten, onderwerp: "pw-aanvraag", "nu-nood": ["geen-inkomen"], aanvraagdatum: "2026-09-21" };
  expect(dag(uitvoer(kort), "voorschot")).toBe("2026-10-19");
});

test("wachten op een klacht: de late dag, met de vroege erbij", () => {
  const uit = uitvoer({ ...wachten, "wacht-op": "klacht", aanvraagdatum: "2026-10-19" });
  expect(uit.deadlines).toEqual([{ id: "klachtEinde", date: "2026-12-28", legal: "2026-11-30", basis: "klacht", passed: false }]);
});

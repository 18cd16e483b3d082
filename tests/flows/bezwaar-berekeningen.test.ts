import { expect, test } from "vitest";
import { alleenverdienersBedrag } from "#flows/tarieven/alleenverdieners.ts";
import { beslisEindeAanvraag, beslisEindeBezwaar } from "#flows/bezwaar/berekeningen/beslistermijn.ts";
import { aanmaningEinde, aanmaningskosten, betaalUiterlijk } from "#flows/bezwaar/berekeningen/betaling.ts";
import { bezwaarDeadline, tijdigPerPost, vangnet, verzetDeadline } from "#flows/bezwaar/berekeningen/bezwaartermijn.ts";
import { boeteStartpunt, waarschuwingMogelijk } from "#flows/bezwaar/berekeningen/boete.ts";
import { dagenInGebreke, dwangsomBedrag, dwangsomTijdlijn, magIngebrekeStellen } from "#flows/bezwaar/berekeningen/dwangsom.ts";
import { griffierecht, griffierechtVrijstelling, tariefklasse } from "#flows/bezwaar/berekeningen/griffierecht.ts";
import { klachtEinde, ombudsmanEinde } from "#flows/bezwaar/berekeningen/klachttermijn.ts";
import { kostendelersnorm } from "#flows/tarieven/kostendelersnorm.ts";
import { toeslagPlan } from "#flows/bezwaar/berekeningen/toeslagplan.ts";
import { verhogingen } from "#flows/bezwaar/berekeningen/verkeersboete.ts";
import { vovoMogelijk } from "#flows/bezwaar/berekeningen/voorlopige-voorziening.ts";
import { isVrijeDag } from "#flows/engine/kalender.ts";
import { feestdagen } from "#flows/engine/kalender.ts";
import { GeenTariefError } from "#flows/engine/tarief.ts";

const gewoon = { stilstandDagen: 0, verdaagd: false };

test("C0: feestdagen van 2027 en de dagen die niet gelijkgesteld zijn", () => {
  expect(feestdagen(2027).map((f) => f.datum.slice(5))).toEqual([
    "01-01", "03-26", "03-29", "04-27", "05-05", "05-06", "05-17", "12-25", "12-26",
  ]);
  expect(["2026-05-04", "2027-04-26"].map(isVrijeDag)).toEqual([false, false]);
});

test.each([
  ["2026-10-27", 42, "2026-12-08"],
  ["2026-11-13", 42, "2026-12-28"],
  ["2026-10-31", 42, "2026-12-14"],
  // C1b: traps
  ["2026-03-23", 42, "2026-05-04"],
  ["2026-04-03", 42, "2026-05-18"],
  ["2026-11-20", 42, "2027-01-04"],
  // C2: short terms
  ["2026-11-12", 14, "2026-11-26"],
  ["2026-11-16", 14, "2026-11-30"],
  ["2026-10-28", 28, "2026-11-25"],
])("C1/C2: brief van %s met %i dagen: uiterlijk %s", (brief, dagen, uiterlijk) => {
  expect(bezwaarDeadline(brief, dagen)).toBe(uiterlijk);
});

test("C2: kwijtschelding wordt niet verlengd als de wet dat uitsluit", () => {
  expect(bezwaarDeadline("2026-11-18", 10, "nooit")).toBe("2026-11-28");
  expect(bezwaarDeadline("2026-11-18", 10)).toBe("2026-11-30");
});

test("C2: verzet is de vroegste van bekend + 14 en brief + 37", () => {
  expect(verzetDeadline({ bekend: "2026-11-16" })).toBe("2026-11-30");
  expect(verzetDeadline({ bekend: "2026-11-16", brief: "2026-10-10" })).toBe("2026-11-16");
  expect(verzetDeadline({ brief: "2026-11-16" })).toBe("2026-11-30");
  expect(verzetDeadline({})).toBeUndefined();
});

test("C1c: per post op tijd", () => {
  const deadline = "2026-12-08";
  expect(tijdigPerPost({ deadline, gepost: "2026-12-08", ontvangen: "2026-12-15" })).toBe(true);
  expect(tijdigPerPost({ deadline, gepost: "2026-12-08", ontvangen: "2026-12-16" })).toBe(false);
  expect(tijdigPerPost({ deadline, gepost: "2026-12-09", ontvangen: "2026-12-15" })).toBe(false);
});

test("C3: beslissen op bezwaar tegen het besluit van 2026-06-15", () => {
  const zaak = { besluitDatum: "2026-06-15", organisatie: "gemeente", onderwerp: "wmo", ...gewoon };
  expect(beslisEindeBezwaar({ ...zaak, commissie: "nee" })).toBe("2026-09-07");
  expect(beslisEindeBezwaar({ ...zaak, commissie: "ja" })).toBe("2026-10-19");
  expect(beslisEindeBezwaar({ ...zaak, commissie: "weet-niet" })).toBe("2026-10-19");
  expect(beslisEindeBezwaar(zaak)).toBe("2026-10-19");
  expect(beslisEindeBezwaar({ ...zaak, commissie: "ja", verdaagd: true })).toBe("2026-11-30");
  expect(beslisEindeBezwaar({ ...zaak, organisatie: "uwv", onderwerp: "uwv-ww" })).toBe("2026-10-26");
  for (const onderwerp of ["uwv-zw", "uwv-wia", "uwv-wajong"]) {
    expect(beslisEindeBezwaar({ ...zaak, organisatie: "uwv", onderwerp })).toBe("2026-11-23");
  }
  expect(beslisEindeBezwaar({ ...zaak, organisatie: "svb", onderwerp: "svb-aow" })).toBe("2026-10-26");
});

test("C3: zonder besluitdatum telt de dag van versturen, zonder beide is het einde onbekend", () => {
  const zaak = { organisatie: "gemeente", onderwerp: "wmo", commissie: "nee" as const, ...gewoon };
  expect(beslisEindeBezwaar({ ...zaak, bezwaarVerstuurd: "2026-06-29" })).toBe("2026-09-21");
  expect(beslisEindeBezwaar(zaak)).toBeUndefined();
});

test("C3: belasting van de gemeente niet vóór 31 december van het jaar van versturen", () => {
  const zaak = { organisatie: "belasting-lokaal", onderwerp: "woz", ...gewoon };
  expect(beslisEindeBezwaar({ ...zaak, besluitDatum: "2026-02-27", bezwaarVerstuurd: "2026-03-10" })).toBe("2026-12-31");
  expect(beslisEindeBezwaar({ ...zaak, besluitDatum: "2026-10-31", bezwaarVerstuurd: "2026-11-10" })).toBe("2027-03-08");
});

test("C3: stilstand telt erbij; een genoemde dag van uitstel telt in plaats van de 42 dagen", () => {
  const zaak = { besluitDatum: "2026-06-15", organisatie: "gemeente", onderwerp: "wmo", commissie: "ja" as const, ...gewoon };
  expect(beslisEindeBezwaar({ ...zaak, stilstandDagen: 10 })).toBe("2026-10-29");
  expect(beslisEindeBezwaar({ ...zaak, verdaagd: true, uitstelTot: "2026-11-09" })).toBe("2026-11-09");
  expect(beslisEindeBezwaar({ ...zaak, verdaagd: true, uitstelTot: "2026-09-01" })).toBe("2026-10-19");
});

test("C3b: beslissen op een aanvraag", () => {
  const zaak = { organisatie: "gemeente", onderwerp: "pw-aanvraag", wachtOp: "aanvraag", ...gewoon };
  expect(beslisEindeAanvraag({ ...zaak, aanvraagDatum: "2026-09-21" })).toBe("2026-11-16");
  expect(beslisEindeAanvraag({ ...zaak, onderwerp: "wmo", aanvraagDatum: "2026-09-28" })).toBe("2026-11-23");
  expect(beslisEindeAanvraag({ ...zaak, wachtOp: "woo-inzage", aanvraagDatum: "2026-11-02" })).toBe("2026-12-14");
  expect(beslisEindeAanvraag({ ...zaak, organisatie: "uwv", onderwerp: "uwv-wia", aanvraagDatum: "2026-07-01" })).toBe("2026-10-21");
  expect(beslisEindeAanvraag({ ...zaak, organisatie: "uwv", onderwerp: "uwv-zw", wachtOp: "herbeoordeling", aanvraagDatum: "2026-07-01" })).toBe("2026-10-21");
  expect(beslisEindeAanvraag({ ...zaak, organisatie: "dienst-toeslagen", onderwerp: "toeslag-hoogte", aanvraagDatum: "2026-06-15" })).toBe("2026-09-14");
  expect(beslisEindeAanvraag({ ...zaak, wachtOp: "klacht", aanvraagDatum: "2026-10-19" })).toBe("2026-12-28");
  expect(beslisEindeAanvraag({ ...zaak, aanvraagDatum: "2026-09-21", verdaagd: true })).toBe("2026-12-28");
});

test.each([[0, 0], [10, 230], [14, 322], [20, 532], [28, 812], [42, 1442], [60, 1442]])("C4: dwangsom na %i dagen is € %i", (dagen, euro) => {
  expect(dwangsomBedrag(dagen)).toBe(euro);
});

test.each([
  ["2026-11-23", "2026-12-07", "2026-12-08", "2027-01-18"],
  ["2026-12-11", "2026-12-28", "2026-12-29", "2027-02-08"],
  ["2026-11-25", "2026-12-09", "2026-12-10", "2027-01-20"],
])("C4b: ingebrekestelling ontvangen op %s", (ontvangen, graceEinde, eersteDag, laatsteDag) => {
  expect(dwangsomTijdlijn(ontvangen)).toEqual({ graceEinde, eersteDag, laatsteDag });
});

test("C4b: een besluit stopt de dwangsom", () => {
  expect(dagenInGebreke("2026-11-23", "2027-01-05")).toBe(28);
  expect(dwangsomBedrag(dagenInGebreke("2026-11-23", "2027-01-05"))).toBe(812);
  expect(dagenInGebreke("2026-11-23", "2026-12-01")).toBe(0);
  expect(dagenInGebreke("2026-11-23", "2027-06-01")).toBe(42);
});

test("C4c: te vroeg op of voor de laatste dag", () => {
  const einde = beslisEindeBezwaar({ besluitDatum: "2026-06-15", organisatie: "uwv", onderwerp: "uwv-zw", ...gewoon })!;
  expect(["2026-11-22", "2026-11-23", "2026-11-24"].map((dag) => magIngebrekeStellen(dag, einde))).toEqual([false, false, true]);
});

test("C5: spoedrechter alleen met een lopend bezwaar of beroep", () => {
  expect(vovoMogelijk({ bezwaarLoopt: false, beroepLoopt: false })).toBe(false);
  expect(vovoMogelijk({ bezwaarLoopt: true, beroepLoopt: false })).toBe(true);
  expect(vovoMogelijk({ bezwaarLoopt: false, beroepLoopt: true })).toBe(true);
});

test("C6: klacht van 2026-10-19", () => {
  const ontvangen = "2026-10-19";
  expect(klachtEinde({ ontvangen, commissie: false, verdaagd: false })).toBe("2026-11-30");
  expect(klachtEinde({ ontvangen, commissie: true, verdaagd: false })).toBe("2026-12-28");
  expect(klachtEinde({ ontvangen, commissie: false, verdaagd: true })).toBe("2026-12-28");
  expect(ombudsmanEinde("2026-11-30")).toBe("2027-11-30");
});

test("C7: betalen en aanmaning", () => {
  expect(aanmaningskosten(499.99, "2025-06-01")).toEqual({ bedrag: 9, jaar: 2025, zekerheid: "gecontroleerd" });
  expect(aanmaningskosten(500, "2025-06-01")?.bedrag).toBe(20);
  expect(aanmaningskosten(500, "2026-11-22")).toEqual({ bedrag: 20, jaar: 2025, zekerheid: "onzeker" });
  expect(aanmaningskosten(500, "2027-01-01")).toBeUndefined();
  expect(aanmaningEinde("2026-12-28")).toBe("2027-01-11");
  expect(betaalUiterlijk("2026-10-27")).toBe("2026-12-08");
});

test("C8: griffierecht van 2025, met het jaar en de twijfel erbij", () => {
  const pw = tariefklasse("pw-gestopt");
  const brp = tariefklasse("brp");
  expect([pw, brp, tariefklasse("wmo"), tariefklasse("toeslag-terug")]).toEqual(["laag", "hoog", "onzeker", "onzeker"]);
  expect(griffierecht({ stap: "rechtbank", klasse: "laag" }, "2026-11-22")).toEqual({ bedrag: 53, jaar: 2025, zekerheid: "onzeker" });
  expect(griffierecht({ stap: "rechtbank", klasse: "hoog" }, "2025-11-22")).toEqual({ bedrag: 194, jaar: 2025, zekerheid: "gecontroleerd" });
  expect(griffierecht({ stap: "hoger-beroep", klasse: "laag" }, "2025-11-22")?.bedrag).toBe(143);
  expect(griffierecht({ stap: "hoger-beroep", klasse: "hoog" }, "2025-11-22")?.bedrag).toBe(289);
  expect(griffierecht({ stap: "bezwaar", klasse: "hoog" }, "2026-11-22")?.bedrag).toBe(0);
  expect(griffierecht({ stap: "rechtbank", klasse: "laag" }, "2027-01-01")).toBeUndefined();
});

test("C8b: vrijstelling van griffierecht", () => {
  const norm = 1000;
  expect([890, 899.99, 900, 930, 949.99, 950, 960].map((inkomen) => griffierechtVrijstelling({ inkomen, norm, heeftVermogen: false }))).toEqual([
    "waarschijnlijk", "waarschijnlijk", "vraag-aan", "vraag-aan", "vraag-aan", "waarschijnlijk-niet", "waarschijnlijk-niet",
  ]);
  expect(griffierechtVrijstelling({ inkomen: 0, norm, heeftVermogen: true })).toBe("waarschijnlijk-niet");
});

test.each([
  [600, { maanden: 24, perMaand: 25, laatste: 25 }],
  [1234, { maanden: 24, perMaand: 51.42, laatste: 51.34 }],
  [300, { maanden: 15, perMaand: 20, laatste: 20 }],
  [480, { maanden: 24, perMaand: 20, laatste: 20 }],
  [45, { maanden: 3, perMaand: 20, laatste: 5 }],
  [15, { maanden: 1, perMaand: 15, laatste: 15 }],
  [0, { maanden: 0, perMaand: 0, laatste: 0 }],
])("C9: € %d terugbetalen", (totaal, plan) => {
  expect(toeslagPlan(totaal)).toEqual(plan);
});

test.each([[50, 75, 150], [310, 465, 930], [300, 450, 900]])("C10: boete van € %i", (boete, eerste, tweede) => {
  expect(verhogingen(boete)).toEqual({ eerste, tweede });
});

test.each([[2, 1000], [3, 866.67], [4, 800]])("C11: kostendelersnorm met %i personen", (personen, euro) => {
  expect(kostendelersnorm(personen, 2000)).toBe(euro);
});

test("C11: nul personen is een fout", () => {
  expect(() => kostendelersnorm(0, 2000)).toThrow(RangeError);
});

test("C12: begin van de boete bij € 1.200 nadeel, en wanneer een waarschuwing kan", () => {
  expect((["verminderd", "normaal", "grove-schuld", "opzet", "geen"] as const).map((v) => boeteStartpunt(1200, v))).toEqual([300, 600, 900, 1200, 0]);
  expect(waarschuwingMogelijk(140, false)).toBe(true);
  expect(waarschuwingMogelijk(150, false)).toBe(true);
  expect(waarschuwingMogelijk(150.01, false)).toBe(false);
  expect(waarschuwingMogelijk(1200, true)).toBe(true);
});

test("C13: alleenverdieners; een jaar zonder bedrag is een fout", () => {
  expect([[2025], [2026], [2025, 2026]].map(alleenverdienersBedrag)).toEqual([1000, 1100, 2100]);
  expect(() => alleenverdienersBedrag([2027])).toThrow(GeenTariefError);
});

test.each([["2026-12-28", "2026-12-21"], ["2026-12-08", "2026-12-01"], ["2027-04-05", "2027-03-25"]])("C14: vangnet van %s", (deadline, dag) => {
  expect(vangnet(deadline)).toBe(dag);
});

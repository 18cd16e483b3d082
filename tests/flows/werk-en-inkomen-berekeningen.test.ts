import { expect, test } from "vitest";
import { GeenTariefError } from "#flows/engine/tarief.ts";
import { berekeningen } from "#flows/werk-en-inkomen/berekeningen/index.ts";

const VANDAAG = "2026-11-22";

function reken(id: string, invoer: unknown, peildatum = VANDAAG): unknown {
  const berekening = berekeningen.find((b) => b.id === id);
  if (!berekening) throw new Error(`no calculation ${id}`);
  return berekening.bereken(berekening.invoer.parse(invoer), peildatum);
}

test("each calculation has an id of its own", () => {
  expect(new Set(berekeningen.map((b) => b.id)).size).toBe(berekeningen.length);
});

test.each([
  ["vernietiging", "2026-11-10", "2027-01-10", "2027-01-11"],
  ["vernietiging", "2026-12-31", "2027-02-28", "2027-03-01"],
  ["vernietiging", "2026-09-30", "2026-11-30", "2026-11-30"],
  ["vernietiging", "2026-10-31", "2026-12-31", "2026-12-31"],
  ["transitievergoeding", "2026-11-10", "2027-02-10", "2027-02-10"],
  ["transitievergoeding", "2026-11-30", "2027-02-28", "2027-03-01"],
  ["transitievergoeding", "2026-10-31", "2027-01-31", "2027-02-01"],
  ["uwv-verweer", "2026-11-16", "2026-11-30", "2026-11-30"],
  ["ww-aanvraag", "2026-11-10", "2026-11-17", "2026-11-17"],
  ["ww-aanvraag", "2026-10-31", "2026-11-07", "2026-11-09"],
  ["loongarantie", "2026-11-16", "2027-05-17", "2027-05-17"],
  ["wia-aanvraag", "2025-01-06", "2026-10-19", "2026-10-19"],
  ["zw-bezwaar", "2026-11-16", "2026-11-30", "2026-11-30"],
  ["bezwaar", "2026-11-05", "2026-12-17", "2026-12-17"],
  ["bezwaar", "2026-11-10", "2026-12-22", "2026-12-22"],
  ["bijstand-voorschot", "2026-10-19", "2026-11-16", "2026-11-16"],
  ["bijstand-besluit", "2026-10-19", "2026-12-14", "2026-12-14"],
  ["onder27-aanvraag", "2026-11-09", "2026-12-07", "2026-12-07"],
  ["hoger-beroep", "2026-11-01", "2027-02-01", "2027-02-01"],
  ["werkgever-opzeggen", "2026-11-01", "2026-11-29", "2026-11-29"],
  ["kwijtschelding", "2026-11-18", "2026-11-28", "2026-11-30"],
  ["ww-terugwerkend", "2026-11-22", "2026-05-24", "2026-05-24"],
])("6.2: %s from %s: safe %s, by law %s", (termijn, start, veilig, juridisch) => {
  expect(reken("termijn", { termijn, start })).toEqual({ veilig, juridisch });
});

test("6.2: aanzegvergoeding three months after the day on which the duty arose", () => {
  expect(reken("aanzegtermijn", { "einde-datum": "2026-11-30" })).toEqual({ veilig: "2027-01-30", juridisch: "2027-02-01" });
});

test.each([
  ["2026-11-12", "ja", "2026-11-26", "2026-11-26"],
  ["2026-11-12", "nee", "2026-12-03", "2026-12-03"],
  ["2026-11-05", "nee", "2026-11-26", "2026-11-26"],
  ["2026-11-08", "ja", "2026-11-22", "2026-11-23"],
  ["2026-11-12", "weet-niet", "2026-11-26", "2026-12-03"],
])("6.2: bedenktijd from %s, right named %s: safe %s, still possible until %s", (datum, genoemd, veilig, juridisch) => {
  expect(reken("bedenktijd", { "vso-datum": datum, "vso-bedenktijd-genoemd": genoemd })).toEqual({ veilig, juridisch });
});

test("6.2: defence ten days before the hearing, back to a working day; schuldhulp within three working days", () => {
  expect(reken("verweer-kantonrechter", { "rechter-datum": "2026-12-16" })).toBe("2026-12-04");
  expect(reken("schuldhulp-spoed", { verzoek: "2026-11-23" })).toBe("2026-11-26");
});

test.each([
  [{ "dienst-start": "2021-03-01", "einde-datum": "2026-11-30", "bruto-maandloon": 2600 }, { j: 5, m: 9, d: 0, M: 2808, bedrag: 5382 }],
  [{ "dienst-start": "2026-05-12", "einde-datum": "2026-11-10", "bruto-maandloon": 1800 }, { j: 0, m: 5, d: 30, dm: 31, M: 1944, bedrag: 322.26 }],
  [{ "dienst-start": "1982-12-01", "einde-datum": "2026-11-30", M: 7000 }, { j: 44, m: 0, d: 0, bedrag: 102_000, begrensd: true }],
  [{ "dienst-start": "2018-09-01", "einde-datum": "2026-11-10", "bruto-maandloon": 2800 }, { j: 8, m: 2, d: 10, dm: 30, M: 3024, bedrag: 8260 }],
  [{ "dienst-start": "2025-12-01", "einde-datum": "2026-11-30", "bruto-maandloon": 2400 }, { j: 1, m: 0, d: 0, M: 2592, bedrag: 864 }],
])("6.4: transitievergoeding %j", (invoer, uit) => {
  expect(reken("transitievergoeding", invoer)).toMatchObject(uit);
});

test("6.4: twelve months' pay is the limit when it is more than the amount of the year", () => {
  expect(reken("transitievergoeding", { "dienst-start": "1976-12-01", "einde-datum": "2026-11-30", M: 10_000 })).toMatchObject({ bedrag: 120_000, begrensd: true });
});

test("6.4: a year without a limit is refused where the limit matters, and a period that ends before it begins always", () => {
  const lang = { "dienst-start": "1982-12-01", "einde-datum": "2027-11-30", M: 7000 };
  expect(() => reken("transitievergoeding", lang)).toThrow(GeenTariefError);
  expect(reken("transitievergoeding", { ...lang, "dienst-start": "2020-12-01" })).toMatchObject({ j: 7, bedrag: 16_333.33 });
  expect(() => reken("transitievergoeding", { "dienst-start": "2026-11-11", "einde-datum": "2026-11-10", M: 7000 })).toThrow(RangeError);
  expect(berekeningen.find((b) => b.id === "transitievergoeding")!.invoer.safeParse({ "dienst-start": "2020-01-01", "einde-datum": "2026-01-01" }).success).toBe(false);
});

test.each([
  ["2026-10-30", 2400, "2026-11-20", { n: 15, procent: 32, bedrag: 768 }],
  ["2026-10-30", 2000, "2026-11-06", { n: 5, procent: 10, bedrag: 200 }],
  ["2026-09-25", 2000, "2026-11-20", { procent: 50, bedrag: 1000 }],
  ["2026-11-17", 2000, "2026-11-20", { n: 3, procent: 0, bedrag: 0 }],
  ["2026-11-16", 2000, "2026-11-20", { n: 4, procent: 5, bedrag: 100 }],
])("6.5: due %s, %d euro, on %s", (betaaldatum, loon, op, uit) => {
  expect(reken("wettelijke-verhoging", { "loon-betaaldatum": betaaldatum, "loon-bedrag": loon }, op)).toMatchObject(uit);
});

test.each([
  [{ leeftijd: 20, "loon-maand": "2026-10", uurloon: 10.5, "uren-maand": 152 }, { minimum: 11.99, tekort: 226.48, vakantiebijslag: 18.12 }],
  [{ leeftijd: 23, "loon-maand": "2026-11", uurloon: 13, "uren-maand": 100 }, { minimum: 14.99, tekort: 199, vakantiebijslag: 15.92 }],
  [{ leeftijd: 18, "loon-maand": "2026-09", uurloon: 7.6, "uren-maand": 100 }, { minimum: 7.5, tekort: 0, vakantiebijslag: 0 }],
])("6.6: shortfall %j", (invoer, uit) => {
  expect(reken("minimumloon", invoer)).toEqual(uit);
});

test.each([
  ["2026-07", false, { 21: 14.99, 20: 11.99, 19: 8.99, 18: 7.5, 17: 5.92, 16: 5.17, 15: 4.5 }],
  ["2026-07", true, { 20: 9.22, 19: 7.87, 18: 6.82 }],
  ["2026-01", false, { 21: 14.71, 20: 11.77, 19: 8.83, 18: 7.36, 17: 5.81, 16: 5.07, 15: 4.41 }],
])("6.6: minimum wage of %s (BBL %s)", (maand, bbl, verwacht) => {
  for (const [leeftijd, minimum] of Object.entries(verwacht)) {
    expect(reken("minimumloon", { leeftijd: Number(leeftijd), "loon-maand": maand, uurloon: 0, "uren-maand": 0, bbl })).toMatchObject({ minimum });
  }
});

test("6.6: a month without figures is refused", () => {
  expect(() => reken("minimumloon", { leeftijd: 30, "loon-maand": "2027-01", uurloon: 10, "uren-maand": 100 })).toThrow(GeenTariefError);
});

test.each([
  [{ aanzegging: "nee" }, 2400],
  [{ aanzegging: "mondeling" }, 2400],
  [{ aanzegging: "te-laat", "aanzeg-datum": "2026-11-09" }, 774.19],
  [{ aanzegging: "te-laat", "aanzeg-datum": "2026-10-30" }, 0],
  [{ aanzegging: "te-laat", "aanzeg-datum": "2027-01-15" }, 2400],
  [{ aanzegging: "op-tijd" }, 0],
])("6.7: aanzegvergoeding %j", (deel, bedrag) => {
  const invoer = { "einde-datum": "2026-11-30", "contract-duur": "6-24-mnd", "bruto-maandloon": 2400, ...deel };
  expect(reken("aanzegvergoeding", invoer)).toMatchObject({ laatsteDag: "2026-10-30", bedrag });
});

test("6.7: no duty below six months or without a day on which it ends; exactly six months has one", () => {
  const invoer = { "einde-datum": "2026-11-30", aanzegging: "nee", "bruto-maandloon": 2400 };
  expect(reken("aanzegvergoeding", { ...invoer, "contract-duur": "tot-6-mnd" })).toBeNull();
  expect(reken("aanzegvergoeding", { ...invoer, "contract-duur": "geen-datum" })).toBeNull();
  expect(reken("aanzegvergoeding", { ...invoer, "contract-duur": "precies-6-mnd" })).toMatchObject({ bedrag: 2400 });
});

test.each([
  ["2018-09-01", "2026-11-12", 2, "2027-01-31"],
  ["2024-02-01", "2026-11-25", 1, "2026-12-31"],
  ["2009-05-01", "2026-11-09", 4, "2027-03-31"],
  ["2021-11-12", "2026-11-12", 2, "2027-01-31"],
  ["2021-11-13", "2026-11-12", 1, "2026-12-31"],
])("6.8: start %s, signed %s: %d months, end %s", (start, getekend, maanden, einddatum) => {
  expect(reken("opzegtermijn", { "dienst-start": start, "vso-datum": getekend })).toEqual({ maanden, einddatum });
});

test.each([
  [{ "contract-duur": "precies-6-mnd", "proeftijd-schriftelijk": "ja", "proeftijd-lengte": "1-mnd" }, "false"],
  [{ "contract-duur": "6-24-mnd", "proeftijd-schriftelijk": "ja", "proeftijd-lengte": "2-mnd" }, "false"],
  [{ "contract-duur": "vast", "proeftijd-schriftelijk": "ja", "proeftijd-lengte": "2-mnd", "dienst-start": "2026-10-01", "einde-datum": "2026-11-14" }, "true"],
  [{ "contract-duur": "vast", "proeftijd-schriftelijk": "ja", "proeftijd-lengte": "1-mnd", "dienst-start": "2026-10-01", "einde-datum": "2026-11-01" }, "false"],
  [{ "contract-duur": "vast", "proeftijd-schriftelijk": "ja", "proeftijd-lengte": "1-mnd", "dienst-start": "2026-10-01", "einde-datum": "2026-10-31" }, "true"],
  [{ "contract-duur": "vast", "proeftijd-schriftelijk": "nee" }, "false"],
  [{ "contract-duur": "vast", "proeftijd-schriftelijk": "ja", "proeftijd-lengte": "langer" }, "false"],
  [{ "contract-duur": "vast", "proeftijd-schriftelijk": "weet-niet", "proeftijd-lengte": "1-mnd" }, "unknown"],
])("6.9: trial period %j holds: %s", (invoer, uit) => {
  expect(reken("proeftijd", invoer)).toBe(uit);
});

test("3.4: one contract of four years stays temporary, two of three years together do not", () => {
  expect(reken("keten", { "keten-aantal": "1", "dienst-start": "2022-12-01", "einde-datum": "2026-11-30" })).toBe(false);
  expect(reken("keten", { "keten-aantal": "2", "dienst-start": "2023-11-30", "einde-datum": "2026-11-30" })).toBe(true);
  expect(reken("keten", { "keten-aantal": "2", "dienst-start": "2023-12-01", "einde-datum": "2026-11-30" })).toBe(false);
  expect(reken("keten", { "keten-aantal": "4-of-meer" })).toBe(true);
});

test.each([
  ["ja", 8, 10, 14],
  ["nee", 8, 10, 3],
  ["ja", 26, 10, 24],
  ["ja", 0, 7, 7],
  ["ja", 10, 3, 11.5],
  ["ja", 0, 1, 3],
])("6.10: four of five %s, %d and %d years: %d months", (vierVanVijf, a, b, maanden) => {
  expect(reken("ww-duur", { "ww-4van5": vierVanVijf, "ww-jaren-voor-2016": a, "ww-jaren-vanaf-2016": b })).toBe(maanden);
});

test.each([
  [2500, 2025, 1890],
  [3200, 2592, 2419.2],
  [7000, 5055.41, 4718.38],
])("6.10: %d euro gives %d and %d", (loon, eerste, daarna) => {
  expect(reken("ww-bedrag", { "bruto-maandloon": loon })).toEqual({ eerste, daarna });
});

test("6.10: a period without a highest daily wage is refused", () => {
  expect(() => reken("ww-bedrag", { "bruto-maandloon": 2500 }, "2027-01-01")).toThrow(GeenTariefError);
});

test.each([
  ["alleen", 0, 0, { bijstand: 1401.5, voorschot: 1331.43 }],
  ["alleen", 1, 400, { norm: 1001.07, bijstand: 601.07 }],
  ["partner", 1, 0, { norm: 1735.18, bijstand: 1735.18 }],
  ["alleen", 3, 0, { norm: 800.85 }],
  ["alleen", 4, 0, { norm: 760.81 }],
  ["partner-kind", 0, 3000, { norm: 2002.13, bijstand: 0, voorschot: 0 }],
])("6.11: %s with %d others and %d euro", (huishouden, medebewoners, inkomen, uit) => {
  expect(reken("bijstand", { huishouden, "medebewoners-27": medebewoners, "inkomen-maand": inkomen })).toMatchObject(uit);
});

test("6.11: the amounts since 1 July 2026 are those of January and uncertain; those of 2027 are not known", () => {
  const invoer = { huishouden: "alleen", "medebewoners-27": 0, "inkomen-maand": 0 };
  expect(reken("bijstand", invoer)).toMatchObject({ jaar: 2026, zekerheid: "onzeker" });
  expect(reken("bijstand", invoer, "2026-06-30")).toMatchObject({ zekerheid: "gecontroleerd" });
  expect(() => reken("bijstand", invoer, "2027-01-01")).toThrow(GeenTariefError);
});

test.each([
  [22, 95.33],
  [16, 69.33],
  [30, 130],
])("6.12: %d hours a week are %d a month", (perWeek, perMaand) => {
  expect(reken("oproepuren", { "flex-sinds": "2025-10-01", "flex-gem-uren": perWeek })).toEqual({
    urenPerMaand: perMaand,
    eersteJaarTotEnMet: "2026-09-30",
    aanbodUiterlijk: "2026-10-31",
    vasteUrenVanaf: "2026-12-01",
  });
});

test.each([
  ["2025-01-06", "2026-10-19", "2027-01-04"],
  ["2025-03-10", "2026-12-21", "2027-03-08"],
  ["2025-06-02", "2027-03-15", "2027-05-31"],
])("6.13: ill since %s: WIA before %s, two years end %s", (sinds, aanvraag, eersteDag) => {
  expect(reken("wia-datum", { "ziek-sinds": sinds })).toMatchObject({ aanvraag, eersteDag });
});

test("weeks of illness are whole weeks; AOW is 2% lower for each year", () => {
  expect(reken("wia-datum", { "ziek-sinds": "2025-01-06" })).toMatchObject({ ziekWeken: 97 });
  expect(reken("aow-korting", { "aow-buitenland": 12 })).toBe(24);
});

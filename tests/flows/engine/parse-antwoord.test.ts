import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAntwoord, ruwVan } from "#flows/engine/parse-antwoord.ts";
import { keurWaarde, WEET_NIET, type Vraag } from "#flows/engine/vraag.ts";

const VANDAAG = "2026-11-22";
const brief: Vraag<object> = { soort: "datum", toekomst: false };
const afspraak: Vraag<object> = { soort: "datum", toekomst: true };
const bedrag: Vraag<object> = { soort: "bedrag", min: 0, max: 1_000_000 };
const tekst: Vraag<object> = { soort: "tekst", maxLengte: 2_000 };
const keuze: Vraag<object> = {
  soort: "keuze",
  opties: ["6-weken", "datum", "weet-niet"],
  velden: { uiterlijk: { soort: "datum", toekomst: true, bij: "datum" }, toelichting: { soort: "tekst", maxLengte: 20 } },
};
const meer: Vraag<object> = { soort: "meerkeuze", opties: ["gebeld", "mail", "niets", "weet-niet"], alleen: ["niets", "weet-niet"] };

const form = (...paren: [string, string][]): FormData => {
  const gegevens = new FormData();
  for (const [naam, waarde] of paren) gegevens.append(naam, waarde);
  return gegevens;
};
const post = (vraag: Vraag<object>, ...paren: [string, string][]) => parseAntwoord("v", vraag, form(...paren), {}, VANDAAG);
/** The value, or the code of the first error. */
const uit = (vraag: Vraag<object>, ...paren: [string, string][]) => {
  const geparsed = post(vraag, ...paren);
  return geparsed.ok ? geparsed.antwoorden.v : geparsed.fouten[0]?.code;
};
const delen = (dag: string, maand: string, jaar: string): [string, string][] => [["v-dag", dag], ["v-maand", maand], ["v-jaar", jaar]];

test.each([
  ["3-11-26", "2026-11-03"],
  ["3/11/2026", "2026-11-03"],
  ["03.11.26", "2026-11-03"],
  ["3 11 2026", "2026-11-03"],
  ["2026-11-03", "2026-11-03"],
  ["03112026", "2026-11-03"],
  ["031126", "2026-11-03"],
  ["20261103", "2026-11-03"],
  ["3 november 2026", "2026-11-03"],
  ["3 november", "2026-11-03"],
  ["3 nov", "2026-11-03"],
  ["3 nov.", "2026-11-03"],
  ["3nov26", "2026-11-03"],
  ["3e november", "2026-11-03"],
  ["dinsdag 3 november 2026", "2026-11-03"],
  ["November 3rd, 2026", "2026-11-03"],
  ["3rd of november", "2026-11-03"],
  ["1 mrt 26", "2026-03-01"],
  ["1 march", "2026-03-01"],
  ["22 november", "2026-11-22"],
  ["3 december", "2025-12-03"],
  ["3-12", "2025-12-03"],
  ["29 februari", "2024-02-29"],
  ["29-02-2024", "2024-02-29"],
  ["5-5-85", "1985-05-05"],
  ["٣-١١-٢٠٢٦", "2026-11-03"],
  ["३ ११ २०२६", "2026-11-03"],
  ["3-11-2026.", "2026-11-03"],
  ["vandaag", "2026-11-22"],
  ["Gisteren", "2026-11-21"],
  ["eergisteren", "2026-11-20"],
  ["  3 - 11 - 2026 ", "2026-11-03"],
])("een dag als %j is %s", (getypt, datum) => {
  expect(uit(brief, ["v", getypt])).toBe(datum);
  expect(uit(brief, ["v-dag", getypt], ["v-maand", ""], ["v-jaar", ""])).toBe(datum);
});

test.each([
  ["29-02-2026", "datum-onmogelijk"],
  ["31-4-2026", "datum-onmogelijk"],
  ["0-11-2026", "datum-onmogelijk"],
  ["3-13-2026", "datum-onmogelijk"],
  ["3-11-206", "datum-onmogelijk"],
  ["3-11-2026-1", "datum-onmogelijk"],
  ["3 nobember 2026", "datum-onmogelijk"],
  ["23-11-2026", "datum-toekomst"],
  ["1-1-27", "datum-toekomst"],
  ["3-11-1850", "datum-te-oud"],
  ["november", "datum-onvolledig"],
  ["onlangs", "datum-onvolledig"],
  ["", "verplicht"],
  ["9".repeat(100_000), "datum-onmogelijk"],
  ["1e99-1-2026", "datum-onmogelijk"],
])("een dag als %.20j wordt geweigerd met %s", (getypt, code) => {
  expect(uit(brief, ["v", getypt])).toBe(code);
});

test("dag, maand en jaar apart, ook met een naam, twee cijfers of zonder jaar", () => {
  expect(uit(brief, ...delen("3", "11", "2026"))).toBe("2026-11-03");
  expect(uit(brief, ...delen("03", "november", "26"))).toBe("2026-11-03");
  expect(uit(brief, ...delen("3", "12", ""))).toBe("2025-12-03");
  expect(uit(brief, ...delen("3.", "11.", "2026."))).toBe("2026-11-03");
});

test("een onvolledige dag zegt welk deel ontbreekt of fout is", () => {
  const fout = (...d: [string, string, string]) => {
    const geparsed = post(brief, ...delen(...d));
    return geparsed.ok ? null : geparsed.fouten;
  };
  expect(fout("", "11", "2026")).toEqual([{ veld: "v", code: "datum-onvolledig", deel: "dag" }]);
  expect(fout("3", "", "2026")).toEqual([{ veld: "v", code: "datum-onvolledig", deel: "maand" }]);
  expect(fout("32", "11", "2026")).toEqual([{ veld: "v", code: "datum-onmogelijk", deel: "dag" }]);
  expect(fout("3", "14", "2026")).toEqual([{ veld: "v", code: "datum-onmogelijk", deel: "maand" }]);
  expect(fout("3", "11", "26x")).toEqual([{ veld: "v", code: "datum-onmogelijk", deel: "jaar" }]);
  expect(fout("30", "2", "2026")).toEqual([{ veld: "v", code: "datum-onmogelijk", deel: null }]);
});

test("zonder jaar is het de eerstvolgende dag waar de toekomst mag", () => {
  expect(uit(afspraak, ["v", "3 november"])).toBe("2027-11-03");
  expect(uit(afspraak, ["v", "22 november"])).toBe("2026-11-22");
  expect(uit(afspraak, ["v", "29 februari"])).toBe("2028-02-29");
  expect(uit(afspraak, ["v", "1-12-2026"])).toBe("2026-12-01");
  expect(uit(afspraak, ["v", "overmorgen"])).toBe("2026-11-24");
  expect(uit(brief, ["v", "morgen"])).toBe("datum-toekomst");
});

test("de knop weet ik niet wint van wat getypt is", () => {
  expect(uit(brief, ...delen("3", "11", ""), ["v-weet-niet", "on"])).toBe(WEET_NIET);
  expect(uit(bedrag, ["v", "abc"], ["v-weet-niet", "on"])).toBe(WEET_NIET);
  expect(uit({ soort: "postcode" }, ["v-weet-niet", "on"])).toBe(WEET_NIET);
});

test.each([
  ["1234", 1234],
  ["1234,56", 1234.56],
  ["1234.56", 1234.56],
  ["1.234,56", 1234.56],
  ["1,234.56", 1234.56],
  ["1.234", 1234],
  ["1 234,5", 1234.5],
  ["1\u00a0234", 1234],
  ["1'234", 1234],
  ["1.234.567,89", null],
  ["€ 1.234,56", 1234.56],
  ["€12,50", 12.5],
  ["12,50 euro", 12.5],
  ["EUR 20", 20],
  ["20,-", 20],
  ["€ 1.250,--", 1250],
  ["20,–", 20],
  [",50", 0.5],
  ["0", 0],
  ["007", 7],
])("een bedrag als %j is %s", (getypt, euro) => {
  expect(uit(bedrag, ["v", getypt])).toBe(euro ?? "getal-te-hoog");
});

test.each(["abc", "1e5", "Infinity", "NaN", "0x10", "12,345,6", "1,2,3", "12 34", "1.23.4", "0,123", "€", "--5", "9".repeat(100_000)])(
  "een bedrag als %.20j wordt geweigerd",
  (getypt) => {
    expect(uit(bedrag, ["v", getypt])).toBe("getal-onmogelijk");
  },
);

test("een bedrag buiten de grenzen", () => {
  expect(uit(bedrag, ["v", "-5"])).toBe("getal-te-laag");
  expect(uit(bedrag, ["v", "− 5"])).toBe("getal-te-laag");
  expect(uit(bedrag, ["v", "1000000,01"])).toBe("getal-te-hoog");
  expect(uit(bedrag, ["v", "  "])).toBe("verplicht");
});

test("tekst met 100.000 tekens is te lang en komt onveranderd terug", () => {
  const lang = "a".repeat(100_000);
  const geparsed = post(tekst, ["v", lang]);
  expect(geparsed.ok).toBe(false);
  expect(geparsed).toMatchObject({ fouten: [{ veld: "v", code: "tekst-te-lang" }] });
  expect(geparsed.ruw.v).toEqual([lang]);
});

test("emoji en rechts-naar-links blijven; NUL, halve tekens en richtingstekens gaan eruit", () => {
  const goed = "Ik ben 👩‍👩‍👧‍👦 boos 😡 مرحبا بالعالم שלום ŁŞ";
  expect(uit(tekst, ["v", `  ${goed}\r\n`])).toBe(goed);
  expect(uit(tekst, ["v", "a\u202eb\u2066c\u200fd\u0000e\u0007f"])).toBe("abcdef");
  expect(parseAntwoord("v", tekst, { getAll: (n: string) => (n === "v" ? ["x\ud83dy\ude00z"] : []) } as FormData, {}, VANDAAG)).toMatchObject({
    antwoorden: { v: "xyz" },
  });
  expect(uit(tekst, ["v", "een\r\ntwee\tdrie"])).toBe("een\ntwee\tdrie");
  expect(uit(tekst, ["v", "<script>alert(1)</script> {{deadline}}"])).toBe("<script>alert(1)</script> {{deadline}}");
});

test("keuze: niets gekozen, onbekend, dubbel, prototype-naam", () => {
  expect(uit(keuze)).toBe("verplicht");
  expect(uit(keuze, ["v", "8-weken"])).toBe("optie-onbekend");
  expect(uit(keuze, ["v", "__proto__"])).toBe("optie-onbekend");
  expect(uit(keuze, ["v", "constructor"])).toBe("optie-onbekend");
  expect(uit(keuze, ["v", "weet-niet"], ["v", "6-weken"])).toBe("6-weken");
  expect(uit(keuze, ["v", "weet-niet"])).toBe(WEET_NIET);
});

test("keuze: een optie die op dit pad niet bestaat", () => {
  const vraag: Vraag<{ uwv: boolean }> = { soort: "keuze", opties: ["a", "b", "weet-niet"], optiesBij: (f) => (f.uwv ? ["a"] : ["b"]) };
  expect(parseAntwoord("v", vraag, form(["v", "b"]), { uwv: true }, VANDAAG)).toMatchObject({ fouten: [{ code: "optie-onbekend" }] });
  expect(parseAntwoord("v", vraag, form(["v", "b"]), { uwv: false }, VANDAAG)).toMatchObject({ antwoorden: { v: "b" } });
});

test("meerkeuze: volgorde van de vraag, dubbel telt één keer, uitsluitende opties alleen", () => {
  expect(uit(meer, ["v", "mail"], ["v", "gebeld"], ["v", "mail"])).toEqual(["gebeld", "mail"]);
  expect(uit(meer)).toBe("verplicht");
  expect(uit(meer, ["v", "niets"])).toEqual(["niets"]);
  expect(uit(meer, ["v", "niets"], ["v", "mail"])).toBe("optie-alleen");
  expect(uit(meer, ["v", "weet-niet"], ["v", "mail"])).toBe("optie-alleen");
  expect(uit(meer, ["v", "toString"])).toBe("optie-onbekend");
});

test("velden: die bij de gekozen optie horen worden gelezen, de andere blijven zoals ze waren", () => {
  expect(post(keuze, ["v", "datum"], ["uiterlijk", "1-12-2026"], ["toelichting", " ja "])).toMatchObject({
    ok: true,
    antwoorden: { v: "datum", uiterlijk: "2026-12-01", toelichting: "ja" },
  });
  const andere = post(keuze, ["v", "6-weken"], ["uiterlijk", "onzin"]);
  expect(andere).toMatchObject({ ok: true, antwoorden: { v: "6-weken" } });
  expect(andere.ok && "uiterlijk" in andere.antwoorden).toBe(false);
  const leeg = post(keuze, ["v", "datum"], ["uiterlijk-dag", ""]);
  expect(leeg.ok && "uiterlijk" in leeg.antwoorden && leeg.antwoorden.uiterlijk === undefined).toBe(true);
  expect(post(keuze, ["v", "datum"], ["uiterlijk", "31-11"])).toMatchObject({
    ok: false,
    fouten: [{ veld: "uiterlijk", code: "datum-onmogelijk" }],
    ruw: { v: ["datum"], uiterlijk: ["31-11"] },
  });
});

test("bestanden en vreemde namen doen niets", () => {
  const gegevens = form(["v", "6-weken"], ["__proto__", "x"], ["constructor", "y"], ["admin", "1"]);
  gegevens.append("v", new File(["x"], "x.txt"));
  const geparsed = parseAntwoord("v", keuze, gegevens, {}, VANDAAG);
  expect(geparsed).toMatchObject({ ok: true, antwoorden: { v: "6-weken" } });
  expect(Object.keys(geparsed.ruw)).toEqual(["v"]);
});

test("postcode: vier cijfers, met of zonder letters", () => {
  const postcode: Vraag<object> = { soort: "postcode" };
  expect(["3511", "3511 AB", "3511ab", " 3511 ", "٣٥١١"].map((p) => uit(postcode, ["v", p]))).toEqual(["3511", "3511", "3511", "3511", "3511"]);
  expect(["0511", "351", "3511 A", "AB3511", ""].map((p) => uit(postcode, ["v", p]))).toEqual([
    "postcode-onmogelijk", "postcode-onmogelijk", "postcode-onmogelijk", "postcode-onmogelijk", "verplicht",
  ]);
});

test("wat bewaard is vult het formulier en leest weer hetzelfde", () => {
  const rond = (vraag: Vraag<object>, waarde: string | number | string[]) => {
    const paren = Object.entries(ruwVan("v", vraag, { v: waarde })).flatMap(([n, ws]) => (ws ?? []).map((w): [string, string] => [n, w]));
    return uit(vraag, ...paren);
  };
  expect(ruwVan("v", brief, { v: "2026-11-03" })).toEqual({ "v-dag": ["3"], "v-maand": ["11"], "v-jaar": ["2026"] });
  expect(ruwVan("v", bedrag, { v: 1234.5 })).toEqual({ v: ["1234,50"] });
  expect(ruwVan("v", bedrag, { v: WEET_NIET })).toEqual({ "v-weet-niet": ["on"] });
  expect(rond(brief, "2026-11-03")).toBe("2026-11-03");
  expect(rond(bedrag, 1234.56)).toBe(1234.56);
  expect(rond(bedrag, 1234)).toBe(1234);
  expect(rond(meer, ["gebeld", "mail"])).toEqual(["gebeld", "mail"]);
  expect(rond(keuze, "weet-niet")).toBe(WEET_NIET);
  expect(rond(brief, WEET_NIET)).toBe(WEET_NIET);
});

test("welke tekst dan ook: nooit een uitzondering, en wat goed is bevonden is een mogelijk antwoord", () => {
  const soorten = [brief, afspraak, bedrag, tekst, keuze, meer, { soort: "getal", min: -5, max: 5 }, { soort: "postcode" }] satisfies Vraag<object>[];
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), fc.string(), fc.nat(soorten.length - 1), (a, b, c, i) => {
      const vraag = soorten[i]!;
      const geparsed = post(vraag, ["v", a], ["v-dag", b], ["v-maand", c]);
      if (geparsed.ok) expect(keurWaarde(vraag, geparsed.antwoorden.v, {}, VANDAAG)).toBeNull();
    }),
    { numRuns: 2_000, seed: 20261122 },
  );
});

test("a choice, a postcode and what stands instead of a day are read as fields of a screen, and written back", () => {
  const vraag: Vraag<object> = {
    soort: "keuze",
    opties: ["a", "weet-niet"],
    velden: {
      wie: { soort: "keuze", opties: ["x", "y", "weet-niet"] },
      waar: { soort: "postcode" },
      wanneer: { soort: "datum", toekomst: false, opties: ["niet"] },
      elders: { soort: "postcode" },
    },
    veldenBij: () => ["wie", "waar", "wanneer"],
  };
  const formulier = new FormData();
  for (const [naam, waarde] of Object.entries({ q: "a", wie: "y", waar: "3511 AB", "wanneer-niet": "on", elders: "9999" })) formulier.set(naam, waarde);
  const gelezen = parseAntwoord("q", vraag, formulier, {}, "2026-11-22");
  expect(gelezen).toMatchObject({ ok: true, antwoorden: { q: "a", wie: "y", waar: "3511", wanneer: "niet" } });
  if (gelezen.ok) expect(gelezen.antwoorden).not.toHaveProperty("elders");
  expect(ruwVan("q", vraag, { q: "a", wanneer: "niet" })).toEqual({ q: ["a"], "wanneer-niet": ["on"] });
});

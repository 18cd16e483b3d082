import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { afstand, gemeenteMet, gemeenten, kaal } from "#app/aanbod/gemeenten.ts";
import { kilometers, middenVan, postcodeMet, vindGemeente } from "#app/aanbod/plaats.ts";
import { maakTabel } from "#app/aanbod/postcodes.server.ts";

const { rijen } = JSON.parse(readFileSync("app/aanbod/data/postcodes.json", "utf8")) as { rijen: string[] };
const plaatsen = new Set(rijen.map((rij) => kaal(rij.split(";")[1]!)));

const codeVan = (invoer: string): string | string[] | null => {
  const vondst = vindGemeente(invoer);
  return vondst.soort === "een" ? vondst.gemeente.code : vondst.soort === "keuze" ? vondst.gemeenten.map(({ code }) => code) : null;
};

describe("E.4 from postcode to gemeente", () => {
  test.each(
    `1311 GM0034 · 5211 GM0796 · 5751 GM0762 · 1771 GM1911 · 6511 GM0268 · 7081 GM1509 · 5038 GM0855 · 3961 GM0352 · 3511 GM0344 · 3074 GM0599 · 6411 GM0917 · 5611 GM0772 · 5801 GM0984 · 7551 GM0164 · 8441 GM0074 · 1012 GM0363 · 8011 GM0193 · 4331 GM0687 · 2511 GM0518 · 6811 GM0202 · 4531 GM0715 · 4381 GM0718 · 4461 GM0664 · 3311 GM0505 · 2311 GM0546 · 1441 GM0439 · 5141 GM0867 · 5061 GM0824`
      .split(" · ")
      .map((paar) => paar.split(" ") as [string, string]),
  )("%s lies in %s", (cijfers, code) => {
    expect(codeVan(cijfers)).toBe(code);
    expect(codeVan(` ${cijfers} ab `)).toBe(code);
  });

  test("every postcode of the table gives gemeenten of the list, and every gemeente has one", () => {
    expect(rijen).toHaveLength(4053);
    const codes = new Set(rijen.map((rij) => codeVan(rij.slice(0, 4))));
    expect(codes).toEqual(new Set(gemeenten.map(({ code }) => code)));
    expect(gemeenten).toHaveLength(341);
  });

  test("an unknown postcode, a full address and nonsense are no error: nothing is found", () => {
    for (const invoer of ["0000", "0999", "123", "12345", "Dorpsstraat 12", "3511 AB 12", "", " ", "x", "<script>", "__proto__", "constructor", "💡", "\u0000", "a".repeat(100_000), "1e3", "٣٥١١"]) {
      expect(codeVan(invoer), invoer.slice(0, 20)).toBeNull();
    }
  });
});

describe("the gemeente by name", () => {
  test("every gemeente is found by its name, in any case, without accents and signs", () => {
    for (const { code, naam } of gemeenten) {
      for (const invoer of [naam, naam.toUpperCase(), kaal(naam), `  gemeente ${naam} `]) {
        const gevonden = [codeVan(invoer)].flat();
        // Bergen is two gemeenten: then both are offered.
        expect(gevonden, `${invoer}`).toContain(code);
      }
    }
    expect(codeVan("Bergen")).toEqual(["GM0893", "GM0373"]);
  });

  test.each([
    ["Den Haag", "GM0518"],
    ["den haag", "GM0518"],
    ["Den Bosch", "GM0796"],
    ["s hertogenbosch", "GM0796"],
    ["Utrect", "GM0344"],
    ["Amsterdm", "GM0363"],
    ["Wijk by Duurstede", "GM0352"],
    ["Hollandskroon", "GM1911"],
    ["Wieringerwerf", "GM1911"],
    ["sudwest fryslan", "GM1900"],
    ["Gendringen", "GM1509"],
    ["Hengelo", "GM0164"],
  ])("%s is %s", (invoer, code) => expect(codeVan(invoer)).toBe(code));

  test("one typing error in a name of seven letters or more still offers the gemeente, wherever it falls", () => {
    const lang = gemeenten.filter(({ naam }) => kaal(naam).length >= 7);
    fc.assert(
      fc.property(fc.constantFrom(...lang), fc.nat(), fc.constantFrom("weg", "dubbel", "wissel", "anders"), ({ code, naam }, waar, hoe) => {
        const tekst = kaal(naam);
        const i = 1 + (waar % (tekst.length - 2));
        const fout = { weg: tekst.slice(0, i) + tekst.slice(i + 1), dubbel: tekst.slice(0, i) + tekst.slice(i - 1), wissel: tekst.slice(0, i) + tekst[i + 1]! + tekst[i]! + tekst.slice(i + 2), anders: `${tekst.slice(0, i)}q${tekst.slice(i + 1)}` }[hoe];
        // Montfort lies in Roerdalen and is one letter from Montfoort: who types that name is believed, and sees which gemeente it is.
        fc.pre(!plaatsen.has(fout));
        expect([codeVan(fout)].flat(), `${naam}: ${fout}`).toContain(code);
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  test("a gemeente that no longer exists is the one it went into", () => {
    expect(gemeenteMet("GM0501")?.naam).toBe("Voorne aan Zee");
    expect(gemeenteMet("GM1696")?.code).toBe("GM0402");
    expect(gemeenteMet("GM9999")).toBeUndefined();
    expect(gemeenteMet("__proto__")).toBeUndefined();
  });

  test("steps between words stop counting in time", () => {
    expect([afstand("abc", "abc", 2), afstand("abcd", "abdc", 2), afstand("abc", "xbc", 2), afstand("abc", "zzzzzz", 2), afstand("abcdef", "uvwxyz", 2)]).toEqual([0, 1, 1, 3, 3]);
  });
});

describe("rough distance", () => {
  test("Utrecht to Amsterdam is some 35 kilometres, to itself none", () => {
    expect(Math.abs(kilometers(middenVan("GM0344")!, middenVan("GM0363")!) - 35)).toBeLessThan(6);
    expect(kilometers(middenVan("GM0344")!, middenVan("GM0344")!)).toBe(0);
    expect(middenVan("GM9999")).toBeNull();
    expect(postcodeMet("3511")?.punt?.[0]).toBeCloseTo(52.09, 1);
  });
});

describe("import:postcodes", () => {
  const naarCode = (tekst: string): string | undefined => gemeenteMet(tekst)?.code ?? gemeenten.find(({ naam }) => naam === tekst)?.code;

  test("the official file: shares per postcode, codes padded, place and centre kept", () => {
    const adressen = [...Array.from({ length: 97 }, (_, i) => `1011AB;${i};BU1;WK1;363`), "1011ZZ;1;B;W;384", "1011ZZ;2;B;W;384", "1011ZZ;3;B;W;384", "1311AA;1;B;W;34"];
    const tekst = `PC6;Huisnummer;Buurt2026;Wijk2026;Gemeente2026\r\n${adressen.join("\r\n")}\r\n`;
    expect(maakTabel(tekst, ["1011;Amsterdam;GM0363;52.373;4.904"], naarCode)).toEqual(["1011;Amsterdam;GM0363:0.970 GM0384:0.030;52.373;4.904", "1311;;GM0034;;"]);
  });

  test("a wrong row is named with its line, and nothing is made", () => {
    expect(() => maakTabel("PC6;Huisnummer;Gemeente2026\n1011AB;1;363\n1011;1;363\n", [], naarCode)).toThrow("line 3");
    expect(() => maakTabel("PC6;Huisnummer;Gemeente2026\n1011AB;1;9998\n", [], naarCode)).toThrow(/line 2: unknown gemeente 9998/);
    expect(() => maakTabel("postcode4,gemeente\n1011,Nergenshuizen\n", [], naarCode)).toThrow(/line 2: unknown gemeente/);
    expect(() => maakTabel("a,b\n1,2\n", [], naarCode)).toThrow(/line 1/);
  });
});

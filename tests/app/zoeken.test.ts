import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bedragenIn, datumsIn, organisatiesIn, zonderNummers } from "#app/zoeken/gegevens.ts";
import { woordenUit } from "#app/zoeken/normaliseren.ts";
import { klankVan, stamVan } from "#app/zoeken/stam.ts";
import { verschil } from "#app/zoeken/typefouten.ts";
import { DELEN, lees, zoek, ZINNEN } from "#app/zoeken/zoek.ts";
import { GEZEGD } from "#app/zoeken/woorden/spreektaal.ts";
import { gemisteGevaren, meet, vondstVan, zinnenVan } from "#tests/zoeken/zinnen.ts";

const VANDAAG = "2026-11-22";

const eerste = (tekst: string) => zoek(tekst).suggesties[0]?.deel;
const gevaarVan = (tekst: string) => zoek(tekst).gevaar;

describe("the words", () => {
  test.each([
    ["huren", "huur"],
    ["verhogingen", "verhoging"],
    ["opgezegd", "opzeggen"],
    ["uitzetting", "uitgezet"],
    ["ingehouden", "inhouden"],
    ["gekort", "korten"],
    ["zoontjes", "zoon"],
    ["evicted", "eviction".slice(0, 5)],
  ])("%s and %s are one word", (een, twee) => {
    expect(stamVan(een)).toBe(stamVan(twee));
  });

  test.each([
    ["ontslach", "ontslag"],
    ["vaststelings", "vaststellings"],
    ["verblijf", "verbleif"],
    ["shimmel", "schimmel"],
  ])("%s is heard as %s or differs by one letter", (fout, goed) => {
    expect(verschil(klankVan(stamVan(fout)), klankVan(stamVan(goed)), 2)).toBeLessThanOrEqual(1);
  });

  test("a text of another script, of signs only, or of nothing has no words", () => {
    for (const tekst of ["", "   ", "😀😭🏠", "لا أفهم الرسالة", "помогите мне", "!!!???", "\u0000\u202e"]) expect(woordenUit(tekst)).toEqual([]);
  });

  test("two letters that changed places are one mistake", () => {
    expect(verschil("ontslga", "ontslag", 2)).toBe(1);
    expect(verschil("abc", "xyz", 2)).toBe(3);
  });
});

describe("the keywords of the files", () => {
  // bezwaar.md 1.3, huur.md 1.2, scheiden.md 1.2, werk-en-inkomen.md 1.2: as many different ones as stand there.
  test.each([
    ["bezwaar", 173],
    ["huur", 147],
    ["scheiden", 91],
    ["werk-en-inkomen", 201],
  ])("every keyword of %s is in the data: %i", (flow, aantal) => {
    const woorden = new Set(DELEN.filter((deel) => deel.flow === flow).flatMap(({ bestand }) => bestand));
    expect(woorden.size).toBe(aantal);
  });

  test("every keyword that says something by itself finds its own flow among the first three", () => {
    const mist = DELEN.flatMap(({ flow, deel, bestand }) => bestand.filter((woord) => !zoek(woord).suggesties.some((suggestie) => suggestie.deel.flow === flow)).map((woord) => `${flow} ${deel}: ${woord}`));
    expect(mist).toEqual([]);
  });

  test("spoken words belong to a part that is there", () => {
    expect(GEZEGD.filter((id) => !DELEN.some(({ flow, deel }) => id === `${flow}:${deel}`))).toEqual([]);
  });

  test("no phrase is empty", () => {
    expect(ZINNEN.filter((zin) => woordenUit(zin).length === 0)).toEqual([]);
  });
});

describe("what people write", () => {
  test.each([
    ["huurachterstandsbrief gekregen", "huur", "achterstand"],
    ["huur achter stand", "huur", "achterstand"],
    ["vaststelingsovereenkomts", "werk-en-inkomen", "vso"],
    ["EINDELIJK GESCHEIDEN???", "scheiden", "sp-orientatie"],
    ["my landlord kicked me out", "huur", "ontruiming"],
  ])("%s", (tekst, flow, deel) => {
    expect(eerste(tekst)).toMatchObject({ flow, deel });
  });

  test("two problems give both themes, whatever else is there", () => {
    const flows = zoek("ik ben ontslagen en mijn vrouw wil scheiden en nu kan ik de huur niet betalen").suggesties.map(({ deel }) => deel.flow);
    expect(new Set(flows)).toEqual(new Set(["werk-en-inkomen", "scheiden", "huur"]));
  });

  test("an organisation that is named decides between the same problem with two", () => {
    const bij = (tekst: string) => zoek(tekst, { organisaties: organisatiesIn(lees(tekst)), flows: new Set(["bezwaar"]) }).suggesties[0]!.deel.antwoorden["bz-organisatie"];
    expect(bij("ik ben gekort door uwv")).toBe("uwv");
    expect(bij("ik ben gekort door de gemeente")).toBe("gemeente");
  });

  test("only flows that may be suggested are", () => {
    expect(zoek("ik wil scheiden", { flows: new Set(["bezwaar"]) }).suggesties).toEqual([]);
  });

  test("a suggestion says which words led to it", () => {
    expect(zoek("er zit shimmel op de muur").suggesties[0]!.door).toContain("shimmel");
  });

  test.each(["Jan de Vries", "hallo", "jullie zijn allemaal klootzakken", "qwrtpsdfg", "kut systeem", "wat is het weer morgen"])("%s gives no suggestion and no danger", (tekst) => {
    expect(zoek(tekst)).toEqual({ suggesties: [], gevaar: [] });
  });

  test("the half for building: recall and danger", () => {
    const maat = meet(zinnenVan("bouwen"));
    expect(maat.eerste).toBeGreaterThan(0.95);
    expect(maat.drie).toBeGreaterThan(0.97);
    expect(gemisteGevaren(zinnenVan("bouwen"))).toEqual([]);
  });

  test("the half for measuring keeps the targets", () => {
    const zinnen = zinnenVan("meten");
    const maat = meet(zinnen);
    expect(maat.eerste).toBeGreaterThanOrEqual(0.75);
    expect(maat.drie).toBeGreaterThanOrEqual(0.9);
    expect(gemisteGevaren(zinnen)).toHaveLength(0);
  });

  test("at least 300 sentences, none twice", () => {
    const alle = [...zinnenVan("bouwen"), ...zinnenVan("meten")].map(({ tekst }) => tekst.toLowerCase());
    expect(alle.length).toBeGreaterThanOrEqual(300);
    expect(new Set(alle).size).toBe(alle.length);
  });
});

describe("danger", () => {
  test.each([
    ["hij slaad me", "geweld"],
    ["mishandelling", "geweld"],
    ["ik ben bang foor hem", "geweld"],
    ["zelfmoort", "zelfdoding"],
    ["ik wil niet meer", "zelfdoding"],
    ["i dont want to live anymore", "zelfdoding"],
    ["huisuitzeting", "uitzetting"],
    ["geen etten", "eten"],
    ["mijn kind is niet veillig", "kind"],
    ["er is brand", "acuut"],
  ])("%s is seen as %s", (tekst, gevaar) => {
    expect(gevaarVan(tekst)).toContain(gevaar);
  });

  test.each(["dat slaat nergens op", "gas en licht betalen", "ik ben doodmoe van die gemeente", "hij wil niet meer betalen", "mijn vader is dood", "het contract is uit elkaar gevallen"])("%s is no danger", (tekst) => {
    expect(gevaarVan(tekst)).toEqual([]);
  });

  test.each([
    ["mn moeder wordt geslage door me stiefvader", "geweld"],
    ["hij heeft mijn paspoort en mijn telefoon verstopt", "geweld"],
    ["huisbaas zegt dat hij mijn benen breekt", "geweld"],
    ["im scared of my ex", "geweld"],
    ["kwil nimmer leven", "zelfdoding"],
    ["ik hang me op als dit zo doorgaat", "zelfdoding"],
    ["life is pointless", "zelfdoding"],
    ["kantonrechter heeft gezegd dat wij weg moeten", "uitzetting"],
    ["wij wonen met zn vieren in een busje", "uitzetting"],
    ["niks te ete", "eten"],
    ["mijn leerling zit onder de brandwonden", "kind"],
    ["hij wil onze zoon meenemen naar Irak", "kind"],
    ["ik word geslagen en ik ben 13", "kind"],
    ["er komt rook uit de meterkast", "acuut"],
  ])("the words that belong together say it, in any order: %s", (tekst, gevaar) => {
    expect(gevaarVan(tekst)).toContain(gevaar);
  });

  test("a saying hides only its own words, in their order", () => {
    expect(gevaarVan("de buren slaan met de deuren")).toEqual([]);
    expect(gevaarVan("het slaat nergens op maar mijn man slaat mij")).toContain("geweld");
    expect(gevaarVan("ik denk erover om te stoppen met leven")).toContain("zelfdoding");
    expect(gevaarVan("ik sla maaltijden over")).toContain("eten");
  });

  test.each(["mijn vlucht was 6 uur vertraagd", "een groot aantal brieven", "the form was hidden", "kan mijn ex mij uit de hypotheek zetten", "ik ben bang dat ik de huur niet meer kan betalen", "ik ben 13 weken zwanger"])(
    "%s is no danger either",
    (tekst) => {
      expect(gevaarVan(tekst)).toEqual([]);
    },
  );

  test("leads to where it belongs when the words say no more", () => {
    expect(zoek("er is niks te eten").suggesties.map(({ deel }) => `${deel.flow}:${deel.deel}`)).toContain("werk-en-inkomen:bijstand");
    expect(zoek("he choked me").suggesties.map(({ deel }) => deel.deel)).toEqual(["sp-onveilig"]);
    expect(zoek("he choked me", { flows: new Set(["huur"]) }).suggesties).toEqual([]);
  });

  test("is seen beside any other problem, also far into a letter", () => {
    const brief = `Geachte heer, ${"ik schrijf u over mijn huurverhoging en de servicekosten. ".repeat(60)} Verder slaat mijn man mij.`;
    expect(gevaarVan(brief)).toContain("geweld");
  });
});

describe("what stands in a text", () => {
  test.each([
    ["brief van 3 november", ["2026-11-03"]],
    ["op 12-12-2026 moet ik eruit", ["2026-12-12"]],
    ["sinds 1/9/26 en tot 5 oktober 2026", ["2026-09-01", "2026-10-05"]],
    ["gisteren", ["2026-11-21"]],
    ["30 februari 2026", []],
    ["mijn nummer is 06-12345678", []],
  ])("days: %s", (tekst, datums) => {
    expect(datumsIn(tekst, VANDAAG)).toEqual(datums);
  });

  test.each([
    ["€ 1.980,50 huurschuld", [1980.5]],
    ["moet 4300 euro terug", [4300]],
    ["2.500 euro en 35,- eur", [2500]],
    ["nul", []],
  ])("amounts: %s", (tekst, bedragen) => {
    expect(bedragenIn(tekst)).toEqual(tekst.includes("35") ? [...bedragen, 35] : bedragen);
  });

  test.each([
    ["mijn bsn is 111222333", ["bsn"], "111222333"],
    ["BSN 1112.22.333", ["bsn"], "1112.22.333"],
    ["rekening NL91 ABNA 0417 1643 00", ["rekening"], "0417"],
    ["nl91abna0417164300", ["rekening"], "0417164300"],
    ["bel me op 06-12345678", ["telefoon"], "12345678"],
    ["+31 6 12345678", ["telefoon"], "12345678"],
    ["020 123 45 67", ["telefoon"], "123"],
  ])("a number that says who somebody is, is taken out: %s", (tekst, nummers, cijfers) => {
    const schoon = zonderNummers(tekst);
    expect(schoon.nummers).toEqual(nummers);
    expect(schoon.tekst).not.toContain(cijfers);
  });

  test("amounts and dates are no such numbers", () => {
    const tekst = "op 12-12-2026 moet ik 1.980,50 euro betalen, zaak 12345";
    expect(zonderNummers(tekst)).toEqual({ tekst, nummers: [] });
  });
});

test("any text gives an answer of at most three suggestions, at most two of one flow", () => {
  const woord = fc.oneof(fc.constantFrom("huur", "niet", "ontslag", "geld", "ex", "brief", "__proto__", "constructor"), fc.string({ unit: "binary", maxLength: 40 }));
  fc.assert(
    fc.property(fc.array(woord, { maxLength: 40 }), (woorden) => {
      const tekst = woorden.join(" ");
      const { suggesties } = zoek(zonderNummers(tekst).tekst);
      datumsIn(tekst, VANDAAG);
      bedragenIn(tekst);
      const flows = suggesties.map(({ deel }) => deel.flow);
      expect(flows.length).toBeLessThanOrEqual(3);
      expect(new Set(flows).size).toBeGreaterThanOrEqual(Math.ceil(flows.length / 2));
    }),
    { numRuns: 300 },
  );
});

test("numbers without end are looked at in no time", () => {
  const begin = performance.now();
  for (const tekst of ["1".repeat(6_000), "0 ".repeat(3_000), "nl00".repeat(1_500), "1.000 ".repeat(1_000), "12-".repeat(2_000)]) {
    zonderNummers(tekst);
    datumsIn(tekst, VANDAAG);
    bedragenIn(tekst);
  }
  expect(performance.now() - begin).toBeLessThan(1_000);
});

test("of a letter full of other words every well-written word is read, the others at its beginning and its ending", () => {
  const vreemd = Array.from({ length: 800 }, (_, nr) => `q${nr.toString(26).replace(/\d/g, (cijfer) => "zxvwyjkpbf"[Number(cijfer)]!)}ur`);
  const met = (woorden: string, plek: number) => [...vreemd.slice(0, plek), woorden, ...vreemd.slice(plek)].join(" ");
  expect(gevaarVan(met("mijn man slaat mij", 400))).toContain("geweld");
  for (const plek of [0, 800]) expect(gevaarVan(met("zelfmoerd", plek))).toContain("zelfdoding");
  const begin = performance.now();
  lees(met("", 0));
  expect(performance.now() - begin).toBeLessThan(100);
});

test("a whole letter and a flood of words are read in a few milliseconds", () => {
  const tekst = "de verhuurder heeft mijn huurcontract opgezegd en nu moet ik eruit ".repeat(2_000);
  const zin = { tekst, themas: [], gevaar: [] };
  vondstVan(zin);
  const begin = performance.now();
  vondstVan(zin);
  expect(performance.now() - begin).toBeLessThan(100);
});

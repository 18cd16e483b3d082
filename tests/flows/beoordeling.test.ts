import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bandVan, BANDEN, gekozenBand, rekenwaarden, type Scores } from "#flows/beoordeling/band.ts";
import { beoordeel, beoordelingVragen, keurBeoordeling, probleemVan, schermenVan, vooraf, type Probleem } from "#flows/beoordeling/index.ts";
import { somZelf, zelfredzaamheidVanSom } from "#flows/beoordeling/scores.ts";
import { scoresVanFlow } from "#flows/beoordeling/uit-flow.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { plusDagen } from "#flows/engine/datum.ts";
import { steekproef } from "#flows/engine/steekproef.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { findFlow, flows } from "#flows/index.ts";

const VANDAAG = "2026-11-22";

function probleem(flow: string, antwoorden: Antwoorden): Probleem {
  const stroom = findFlow(flow)!;
  return probleemVan(stroom, evalueer(stroom, antwoorden, VANDAAG, { aannemen: true }), VANDAAG)!;
}

/** Bo of bezwaar.md: bijstand stopped, no money this month. */
const BO: Antwoorden = {
  "bz-organisatie": "gemeente", "bz-onderwerp": "pw-gestopt", "bz-aanleiding": "besluit", "bz-briefdatum": "2026-11-10",
  "bz-termijn-in-brief": "6-weken", "bz-al-gedaan": ["gebeld"], "bz-nu-nood": ["geen-inkomen"], "bz-gronden": ["wel-gemeld", "te-zwaar"],
  "bz-doel": "besluit-anders", "bz-aantal-bezwaren": "0", "bz-hulp": ["zelf"],
};
const met = (antwoorden: Antwoorden, problemen: readonly Probleem[] = []) => beoordeel(antwoorden, problemen, VANDAAG);
const zelf = (brieven: string, online: string, bellen: string, post: string): Antwoorden => ({
  "mcd.zelf.brieven": brieven, "mcd.zelf.online": online, "mcd.zelf.bellen": bellen, "mcd.zelf.post": post,
});

test("the questions are exactly those of the file, in its order", () => {
  const hoofd = Object.keys(beoordelingVragen).filter((id) => /^mcd\.[a-z]+$/.test(id));
  expect(hoofd).toEqual(["mcd.leef", "mcd.samen", "mcd.urg", "mcd.ernst", "mcd.zelf", "mcd.hulp", "mcd.contact", "mcd.veilig", "mcd.door", "mcd.keuze"]);
  expect(beoordelingVragen["mcd.leef"].opties).toHaveLength(13);
  expect(beoordelingVragen["mcd.ernst"].opties).toHaveLength(10);
});

describe("worked examples of the file (verwijzing.md B.5)", () => {
  test("Bo of bezwaar.md: U3 E3 Z1 S0 C0, band C", () => {
    const { scores, band, onbekend } = met({}, [probleem("bezwaar", BO)]);
    expect(rekenwaarden(scores)).toEqual({ U: 3, E: 3, Z: 1, S: 0, C: 0 });
    expect({ band, S: scores.S, onbekend }).toEqual({ band: "C", S: null, onbekend: ["S"] });
  });

  test("Almere: U2 E3 Z1 S1 C2 is band C", () => {
    expect(bandVan({ U: 2, E: 3, Z: 1, S: 1, C: 2 })).toBe("C");
  });
});

describe("U", () => {
  test.each([[0, 3], [2, 3], [3, 2], [14, 2], [15, 1], [42, 1], [43, 0], [-1, 3], [-400, 3]])("a last day in %i days gives %i", (dagen, U) => {
    const { diagnose, bekend } = probleem("bezwaar", BO);
    const termijn = { ...diagnose.termijnen[0]!, voor: "burger" as const, ernaast: false, datum: plusDagen(VANDAAG, dagen) };
    const kaal: Probleem = { diagnose: { ...diagnose, urgentie: "laag", termijnen: [termijn] }, bekend };
    expect(met({}, [kaal]).scores.U).toBe(U);
  });

  test("a day of an organisation and a reminder do not count", () => {
    const { diagnose, bekend } = probleem("bezwaar", BO);
    const [eerste] = diagnose.termijnen;
    const termijnen = [{ ...eerste!, voor: "overheid" as const, datum: VANDAAG }, { ...eerste!, voor: "burger" as const, ernaast: true, datum: VANDAAG }];
    expect(met({}, [{ diagnose: { ...diagnose, urgentie: "laag", termijnen }, bekend }]).scores.U).toBe(0);
  });

  test.each([["vandaag-of-morgen", 3], ["binnen-2-weken", 2], ["binnen-6-weken", 1], ["geen-haast", 0], ["weet-niet", null]])("the answer %s gives %s", (urg, U) => {
    expect(met({ "mcd.urg": urg }).scores.U).toBe(U);
  });

  test("unsafe is U3 and both overlays, whoever says it", () => {
    for (const antwoorden of [{ "mcd.veilig": "nee" }, { "mcd.ernst": ["iemand-in-gevaar"] }]) {
      expect(met(antwoorden)).toMatchObject({ scores: { U: 3 }, overlays: ["SPOED", "VEILIG"] });
    }
    expect(met({}, [probleem("scheiden", { "veilig-nu": "bang", "controle-signalen": ["telefoon"] })]).overlays).toContain("VEILIG");
  });

  test("an eviction within seven days is U3, on the eighth day not by itself", () => {
    const { diagnose, bekend } = probleem("bezwaar", BO);
    const kaal = (dagen: number): Probleem => ({ diagnose: { ...diagnose, urgentie: "laag", termijnen: [] }, bekend: { ...bekend!, ontruiming: plusDagen(VANDAAG, dagen) } });
    expect(met({}, [kaal(7)]).scores.U).toBe(3);
    expect(met({}, [kaal(8)]).scores.U).toBe(0);
  });
});

describe("E, Z, S and C", () => {
  test.each([["huis-kwijt", 3], ["grote-schuld", 2], ["ruzie-erger", 1], ["weet-niet", 1]])("E of %s is %i", (optie, E) => {
    expect(met({ "mcd.ernst": [optie] }).scores.E).toBe(E);
  });

  test("E is the highest of all that was chosen", () => {
    expect(met({ "mcd.ernst": ["ruzie-erger", "huis-kwijt"] }).scores.E).toBe(3);
  });

  test.each([[0, 0], [1, 0], [2, 1], [3, 1], [4, 2], [5, 2], [6, 3], [8, 3]])("Z of the sum %i is %i", (som, Z) => {
    expect(zelfredzaamheidVanSom(som, false)).toBe(Z);
    expect(met({ "mcd.zelf": som }).scores.Z).toBe(Z);
  });

  test("help takes one off the sum, never below nothing", () => {
    expect(zelfredzaamheidVanSom(2, true)).toBe(0);
    expect(zelfredzaamheidVanSom(0, true)).toBe(0);
    expect(met({ ...zelf("ja", "nee", "nee", "nee"), "mcd.hulp": "ja-hulpverlener" }).scores.Z).toBe(2);
    expect(met({ ...zelf("ja", "nee", "nee", "nee"), "mcd.hulp": "nee" }).scores.Z).toBe(3);
  });

  test("the floors: no letters, not alone, filled in together", () => {
    expect(met(zelf("nee", "ja", "ja", "ja")).scores.Z).toBe(2);
    expect(met({ ...zelf("ja", "ja", "ja", "ja"), "mcd.zelf.samen": "ja" }).scores.Z).toBe(2);
    expect(met({ ...zelf("ja", "ja", "ja", "ja"), "mcd.door": "hulpverlener" }).scores.Z).toBe(1);
    expect(met(zelf("ja", "ja", "ja", "ja")).scores.Z).toBe(0);
  });

  test("a line that was skipped is not a yes (L2): the mean of the others counts", () => {
    expect(somZelf({ "mcd.zelf.online": "nee" })).toBe(8);
    expect(somZelf({ "mcd.zelf.online": "soms", "mcd.zelf.post": "weet-niet" })).toBe(4);
    expect(somZelf({})).toBeNull();
  });

  test.each([[["wonen"], undefined, 0], [["wonen", "geld"], undefined, 1], [["wonen", "geld"], "ja", 2], [["wonen", "geld"], "een-beetje", 1], [["wonen", "geld", "stress"], "nee", 2], [["wonen", "geld", "stress", "zorg", "buren"], "ja", 3]])(
    "S of %j with %s is %i",
    (leef, samen, S) => {
      expect(met({ "mcd.leef": leef, ...(samen && { "mcd.samen": samen }) }).scores.S).toBe(S);
    },
  );

  test("the main topics of the problems are areas too", () => {
    const bezwaar = probleem("bezwaar", BO);
    expect(met({ "mcd.leef": ["wonen"] }, [bezwaar]).scores.S).toBe(1);
    expect(met({}, [bezwaar, probleem("scheiden", { "veilig-nu": "ja" })]).scores.S).toBeGreaterThanOrEqual(1);
  });

  test("C: a running procedure, a bewind and two counterparties", () => {
    const loopt = probleem("bezwaar", { ...BO, "bz-al-gedaan": ["bezwaar-verstuurd"], "bz-hulp": ["bewind"] });
    expect(met({}, [loopt]).scores.C).toBe(2);
    expect(met({}, [loopt, probleem("huur", {})]).scores.C).toBe(3);
    expect(met({}).scores.C).toBeNull();
  });
});

describe("the bands", () => {
  const niveau = fc.integer({ min: 0, max: 3 });
  const scores = fc.record({ U: niveau, E: niveau, Z: niveau, S: niveau, C: niveau });

  test.each<[Scores, string]>([
    [{ U: 0, E: 1, Z: 0, S: 0, C: 0 }, "A"],
    [{ U: 1, E: 1, Z: 1, S: 1, C: 1 }, "A"],
    [{ U: 0, E: 1, Z: 0, S: 0, C: 2 }, "B"],
    [{ U: 2, E: 1, Z: 0, S: 0, C: 0 }, "B"],
    [{ U: 2, E: 2, Z: 0, S: 0, C: 0 }, "C"],
    [{ U: 0, E: 1, Z: 2, S: 1, C: 0 }, "C"],
    [{ U: 3, E: 1, Z: 0, S: 0, C: 0 }, "C"],
    [{ U: 0, E: 1, Z: 2, S: 2, C: 0 }, "D"],
    [{ U: 0, E: 3, Z: 0, S: 2, C: 0 }, "D"],
    [{ U: 3, E: 2, Z: 1, S: 3, C: 3 }, "C"],
  ])("%j is %s", (gegeven, band) => {
    expect(bandVan(gegeven)).toBe(band);
  });

  test("a higher score never gives a lighter band", () => {
    fc.assert(
      fc.property(scores, fc.constantFrom("U", "E", "Z", "S", "C"), (laag, id) => {
        const hoog = { ...laag, [id]: Math.min(3, laag[id as keyof typeof laag] + 1) };
        return BANDEN.indexOf(bandVan(hoog)) >= BANDEN.indexOf(bandVan(laag));
      }),
    );
  });

  test("what is missing counts as U1, E1, Z1, S0, C0 and stays missing", () => {
    fc.assert(
      fc.property(scores, fc.subarray(["U", "E", "Z", "S", "C"] as const), (vol, weg) => {
        const gaten = { ...vol, ...Object.fromEntries(weg.map((id) => [id, null])) };
        const gevuld = { ...vol, ...Object.fromEntries(weg.map((id) => [id, { U: 1, E: 1, Z: 1, S: 0, C: 0 }[id]])) };
        return bandVan(gaten) === bandVan(gevuld);
      }),
    );
    expect(met({})).toMatchObject({ scores: { U: null, E: null, Z: null, S: null, C: null }, band: "A", onbekend: ["U", "E", "Z", "S", "C"] });
  });

  test("the person may go one step lighter or heavier, and the band itself stays", () => {
    expect(gekozenBand("A", "liever-zelf")).toBe("A");
    expect(gekozenBand("D", "meer-hulp")).toBe("D");
    expect(met({ "mcd.urg": "vandaag-of-morgen", "mcd.keuze": "liever-zelf" })).toMatchObject({ band: "C", getoond: "B", overlays: ["SPOED"] });
  });
});

describe("what a flow knows is not asked again", () => {
  test("standing alone: what makes sense is asked", () => {
    expect(schermenVan({}, [])).toEqual(["mcd.leef", "mcd.urg", "mcd.ernst", "mcd.zelf", "mcd.hulp", "mcd.contact"]);
    expect(schermenVan({ "mcd.leef": ["relatie", "geld"] }, [])).toEqual(["mcd.leef", "mcd.samen", "mcd.urg", "mcd.ernst", "mcd.zelf", "mcd.hulp", "mcd.contact", "mcd.veilig"]);
  });

  test("after a flow: no severity, no urgency where there is a last day, no safety where it was asked, no help where it is known", () => {
    expect(schermenVan({}, [probleem("bezwaar", BO)])).toEqual(["mcd.leef", "mcd.zelf", "mcd.hulp", "mcd.contact"]);
    expect(schermenVan({}, [probleem("bezwaar", { ...BO, "bz-hulp": ["helper"] })])).not.toContain("mcd.hulp");
    expect(schermenVan({}, [probleem("scheiden", { "veilig-nu": "ja" })])).not.toContain("mcd.veilig");
    expect(schermenVan({}, [probleem("huur", { "huur-onderwerp": "gebrek", "huur-extra": ["relatie"] })])).toContain("mcd.veilig");
  });

  test("the main topic and what the answers name stand chosen beforehand", () => {
    expect(vooraf([probleem("bezwaar", { ...BO, "bz-leefgebieden": ["wonen", "geld-schulden"] })])).toEqual(["uitkering", "wonen", "geld"]);
  });

  test("at most eight screens, whatever the flow said", () => {
    for (const flow of flows) {
      for (const { antwoorden } of steekproef(flow, VANDAAG, 150, 7)) {
        const p = probleem(flow.id, antwoorden);
        expect(schermenVan({ "mcd.leef": ["relatie", "geld"] }, [p]).length).toBeLessThanOrEqual(8);
        const { scores, band } = met({}, [p]);
        for (const score of Object.values(scores)) expect(score === null || (Number.isInteger(score) && score >= 0 && score <= 3)).toBe(true);
        expect(BANDEN).toContain(band);
        expect(scores.U).toBeGreaterThanOrEqual(scoresVanFlow(p.diagnose).U);
      }
    }
  });
});

describe("answers from outside", () => {
  test.each([
    [{ "mcd.leef": "wonen" }, { "mcd.leef": ["wonen"] }],
    [{ "mcd.leef": "weet-niet", "mcd.samen": "weet-niet" }, {}],
    [{ "mcd.urg": "weet-niet" }, { "mcd.urg": "weet-niet" }],
    [{ "mcd.ernst": "weet-niet" }, { "mcd.ernst": ["weet-niet"] }],
  ])("%j is read as %j", (ruw, antwoorden) => {
    expect(keurBeoordeling(ruw)).toEqual({ ok: true, antwoorden });
  });

  test.each([{ "mcd.leef": ["maan"] }, { "mcd.zelf": 9 }, { "mcd.urg": 3 }, { "mcd.kleur": "rood" }, { "mcd.ernst": ["weet-niet", "huis-kwijt"] }])("%j is refused by name", (ruw) => {
    const gekeurd = keurBeoordeling(ruw as Record<string, unknown>);
    expect(gekeurd).toMatchObject({ ok: false, fout: expect.stringContaining(Object.keys(ruw)[0]!) });
  });
});

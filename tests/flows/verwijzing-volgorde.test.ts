import { expect, test } from "vitest";
import type { Aanbod } from "#flows/verwijzing/aanbod.ts";
import { gewichten, TERMEN } from "#flows/verwijzing/gewichten.ts";
import { leegProfiel, type Zoekprofiel } from "#flows/verwijzing/profiel.ts";
import { rangschik, type Rangschikking } from "#flows/verwijzing/rangschik.ts";
import { proefaanbod } from "#tests/support/aanbod.ts";

const DAG = "2026-11-22";
const ALMERE = "GM0034";

const hjl = proefaanbod("nl-hjl", "hjl", { eersteContactWerkdagen: 1, kanalen: [{ soort: "telefoon", waarde: "0800-8020" }] });
const sr = proefaanbod("alm-sr", "sociaal_raadslieden", { werkgebied: [ALMERE], onafhankelijk: { financierGemeente: [ALMERE], tegenEigenGemeente: "onbekend", toelichting: "" } });
const rw = proefaanbod("alm-rw", "rechtswinkel", { werkgebied: [ALMERE] });
const adv = proefaanbod("adv", "advocaat", { kosten: "toevoeging", onderwerpen: ["bezwaar"] });
const vier = [hjl, sr, rw, adv];

const profiel = (rest: Partial<Zoekprofiel> = {}): Zoekprofiel => ({
  ...leegProfiel("bezwaar"),
  gemeente: ALMERE,
  scores: { U: 2, E: 3, Z: 1, S: 1, C: 2 },
  tegenpartijen: ["gemeente"],
  verzekerd: "nee",
  talen: ["nl"],
  wrb: { uitkomst: "waarschijnlijk_ja", normStatus: "bevestigd", opVermogen: false, bijdrage: 165 },
  ...rest,
});

const slot = (uit: Rangschikking, welk: string) => uit.slots.find((een) => een.slot === welk);
const ids = (uit: Rangschikking, welk = "recht"): string[] => slot(uit, welk)?.getoond.map(({ aanbod }) => aanbod.id) ?? [];
const alle = (uit: Rangschikking, welk = "recht") => [...(slot(uit, welk)?.getoond ?? []), ...(slot(uit, welk)?.meer ?? [])];
const rang = (rest: Partial<Zoekprofiel>, aanbod: readonly Aanbod[] = vier) => rangschik(profiel(rest), aanbod, DAG);

/** The table of verwijzing.md B.5, in points. */
const TABEL: Readonly<Record<string, readonly [Readonly<Record<string, number>>, number]>> = {
  "nl-hjl": [{ onderwerp: 16, dienst: 8, tijd: 14, zelf: 12, samen: 4, onafh: 10, kosten: 8, kanaal: 5, lokaal: 2, taal: 3 }, 82],
  "alm-sr": [{ onderwerp: 20, dienst: 16, tijd: 5.6, zelf: 12, samen: 4, onafh: 0, kosten: 8, kanaal: 5, lokaal: 4, taal: 3 }, 77.6],
  "alm-rw": [{ onderwerp: 16, dienst: 8, tijd: 5.6, zelf: 12, samen: 4, onafh: 10, kosten: 8, kanaal: 5, lokaal: 4, taal: 3 }, 75.6],
  adv: [{ onderwerp: 20, dienst: 5.6, tijd: 5.6, zelf: 12, samen: 4, onafh: 10, kosten: 4.8, kanaal: 5, lokaal: 2, taal: 3 }, 72],
};

test.each([
  ["Almere", {}],
  ["Bo", { scores: { U: 3, E: 3, Z: 1, S: 0, C: 0 } }],
])("B.5: de tabel komt uit op 0,1, term voor term (H4): %s", (_naam, rest) => {
  const uit = rang(rest);
  expect(uit.band).toBe("C");
  for (const { aanbod, termen, totaal } of alle(uit)) {
    const [verwacht, som] = TABEL[aanbod.id]!;
    for (const term of TERMEN) expect([aanbod.id, term, (gewichten.termen[term] * termen[term]) / 100]).toEqual([aanbod.id, term, expect.closeTo(verwacht[term]!, 5)]);
    expect(totaal).toBe(som);
  }
  expect(ids(uit)).toEqual(["nl-hjl", "adv"]);
  expect(slot(uit, "recht")!.meer.map(({ aanbod }) => aanbod.id)).toEqual(["alm-sr", "alm-rw"]);
  expect(alle(uit).find(({ aanbod }) => aanbod.id === "alm-sr")!.belang).toEqual({ sleutel: "belang", waarden: { naam: "alm-sr", alternatief: "nl-hjl" } });
});

test("de gewichten zijn samen 100 en hebben een versie", () => {
  expect(TERMEN.reduce((som, term) => som + gewichten.termen[term], 0)).toBe(100);
  expect(rang({}).versie).toBe(gewichten.versie);
});

test("H5 V0: wie de gemeente betaalt staat tegen die gemeente niet vooraan en niet alleen, ook in een tweede probleem", () => {
  const rustig = { scores: { U: 1, E: 1, Z: 1, S: 0, C: 0 }, onderwerpen: ["toeslagen"], hulp: [{ kind: "sociaal_raadslieden" }] } satisfies Partial<Zoekprofiel>;
  expect(ids(rang({ ...rustig, tegenpartijen: ["dienst-toeslagen"] }, [sr, hjl]))).toEqual(["alm-sr"]);
  expect(ids(rang({ ...rustig, tegenpartijen: ["dienst-toeslagen", "gemeente"] }, [sr, hjl]))).toEqual(["nl-hjl"]);
  const alleen = rang({ ...rustig, tegenpartijen: ["gemeente"], wrb: { uitkomst: "waarschijnlijk_nee", normStatus: "bevestigd", opVermogen: false, bijdrage: null } }, [sr, hjl]);
  expect(ids(alleen)).toEqual(["nl-hjl"]);
  expect(slot(alleen, "recht")!.getoond[0]).toMatchObject({ vangnet: true, regels: ["V0"] });
  expect(rang({ ...rustig, tegenpartijen: ["GM0363"] }, [sr, hjl]).slots[0]!.getoond[0]!.belang).toBeNull();
});

test("H6 F6: onveilig ziet niets dat twee mensen samenbrengt, en hoort niet waarom", () => {
  const samen = (["mediator", "buurtbemiddeling", "gezinsadvocaat", "zelfregie_scheiden", "samen_recht_vinden"] as const).map((kind) =>
    proefaanbod(kind.replaceAll("_", "-"), kind, { onderwerpen: ["scheiden"] }),
  );
  const zonder = { onderwerpen: ["scheiden"], tegenpartijen: [] } satisfies Partial<Zoekprofiel>;
  expect(alle(rang(zonder, [...samen, hjl]), "overleg").length).toBe(5);
  const uit = rang({ ...zonder, veiligeModus: true }, [...samen, hjl]);
  expect(uit.slots.flatMap(({ slot: welk }) => alle(uit, welk)).filter(({ aanbod }) => aanbod.samenkomenMetAnder)).toEqual([]);
  expect(slot(uit, "overleg")).toBeUndefined();
  expect(uit.afgevallen.filter(({ filters }) => filters.includes("F6")).flatMap(({ vertellen }) => vertellen)).toEqual([]);
  expect(uit.afgevallen.some(({ filters }) => filters.includes("F6"))).toBe(true);
});

test("H7 V4 F8: verzekerd eerst, tweede als er een week of minder is; niet verzekerd niet", () => {
  const verz = proefaanbod("nl-verz", "rechtsbijstandsverzekeraar", { kosten: "lidmaatschap" });
  const verzekerd = { verzekerd: "ja", lid: ["nl-verz"] } satisfies Partial<Zoekprofiel>;
  const uit = rang({ ...verzekerd, termijn: "2026-11-30" }, [...vier, verz]);
  expect(ids(uit)).toEqual(["nl-verz", "nl-hjl"]);
  expect(uit.eerst.teksten).toEqual(["termijn", "verzekering"]);
  expect(slot(uit, "recht")!.getoond[0]!.redenen[0]).toEqual({ sleutel: "lid", waarden: {} });
  const haast = rang({ ...verzekerd, termijn: "2026-11-29" }, [...vier, verz]);
  expect(ids(haast)).toEqual(["nl-hjl", "nl-verz"]);
  expect(haast.eerst.teksten).toContain("verzekering-niet-wachten");
  const onbekend = rang({ verzekerd: "onbekend" }, [...vier, verz]);
  expect(alle(onbekend).map(({ aanbod }) => aanbod.id)).not.toContain("nl-verz");
  expect(onbekend.eerst.teksten).toContain("verzekering");
});

test("H8 F9: wie geen plek heeft valt af met die reden, de volgende wordt getoond", () => {
  const uit = rang({}, [{ ...hjl, id: "vol", capaciteit: "vol" }, sr, rw, adv, hjl]);
  expect(uit.afgevallen.find(({ aanbod }) => aanbod.id === "vol")).toMatchObject({ slot: "recht", filters: ["F9"], vertellen: ["F9"] });
  expect(ids(uit)).toEqual(["nl-hjl", "adv"]);
});

test("H11 F4: wie over dit dossier al advies gaf of voor de ander werkt valt af", () => {
  expect(rang({ uitgesloten: ["adv"] }).afgevallen.map(({ aanbod, filters }) => [aanbod.id, ...filters])).toEqual([["adv", "F4"]]);
});

test("F1 F3 F5 F7 F10 F11: elk met de eigen reden", () => {
  const arm = { uitkomst: "waarschijnlijk_nee", normStatus: "onbevestigd", opVermogen: false, bijdrage: null } as const;
  const val = (rest: Partial<Zoekprofiel>, aanbod: Aanbod) => rang(rest, [aanbod]).afgevallen.find((een) => een.aanbod.id === aanbod.id)?.filters;
  expect(val({ gemeente: "GM0363" }, sr)).toEqual(["F1"]);
  expect(val({ gemeente: null }, sr)).toEqual(["F1"]);
  expect(val({}, { ...proefaanbod("sr", "sociaal_raadslieden"), nietIn: [ALMERE] })).toEqual(["F1"]);
  expect(val({ wrb: arm }, hjl)).toBeUndefined();
  expect(val({ wrb: { ...arm, opVermogen: true } }, hjl)).toEqual(["F3"]);
  expect(val({ wrb: { ...arm, normStatus: "bevestigd" } }, hjl)).toEqual(["F3"]);
  expect(val({}, { ...sr, onafhankelijk: { ...sr.onafhankelijk, tegenEigenGemeente: "nee" } })).toEqual(["F5"]);
  expect(val({ tegenpartijen: [] }, { ...sr, onafhankelijk: { ...sr.onafhankelijk, tegenEigenGemeente: "nee" } })).toBeUndefined();
  expect(val({ anderWil: "nee", onderwerpen: ["scheiden"] }, proefaanbod("m", "mediator"))).toEqual(["F7"]);
  expect(val({ kanNiet: ["online"] }, { ...adv, kanalen: [{ soort: "website", waarde: "voorbeeld.nl" }] })).toEqual(["F10"]);
  expect(val({ kanNiet: ["online"] }, adv)).toBeUndefined();
  expect(val({}, { ...adv, status: "gestopt" })).toEqual(["F11"]);
  expect(val({}, { ...adv, eindigtOp: "2026-11-21" })).toEqual(["F11"]);
  expect(val({}, { ...adv, status: "te_verifieren" })).toBeUndefined();
  expect(val({ toonOngeverifieerd: false }, { ...adv, status: "te_verifieren" })).toEqual(["F11"]);
});

test("V7 V9 V8: eerst wie is nagekeken, dan de hulp die de uitkomst noemt; een themaloket altijd", () => {
  const loket = proefaanbod("wbd-start", "themaloket", { werkgebied: [ALMERE], status: "te_verifieren", eersteContactWerkdagen: 1 });
  const zonder = { onderwerpen: ["scheiden"], tegenpartijen: [], scores: { U: 0, E: 1, Z: 0, S: 0, C: 0 } } satisfies Partial<Zoekprofiel>;
  const uit = rang(zonder, [loket, hjl]);
  expect(ids(uit)).toEqual(["nl-hjl", "wbd-start"]);
  expect(slot(uit, "recht")!.getoond.map(({ regels }) => regels)).toEqual([["V7"], ["V8"]]);
  const genoemd = rang({ ...zonder, hulp: [{ kind: "themaloket" }, { kind: "hjl" }] }, [loket, hjl]);
  expect(ids(genoemd)[0]).toBe("wbd-start");
  expect(genoemd.slots[0]!.slot).toBe("recht");
});

test("V1 V2 V3: ernstig niet eerst vrijwilligers; met haast iemand die kan vertegenwoordigen; verplichte advocaat vooraan", () => {
  const snel = { ...rw, eersteContactWerkdagen: 1, onderwerpen: ["bezwaar"] } satisfies Aanbod;
  const traag = { ...hjl, eersteContactWerkdagen: 9 };
  expect(alle(rang({ scores: { U: 1, E: 2, Z: 2, S: 0, C: 0 } }, [snel, traag]))[0]!.aanbod.id).toBe("alm-rw");
  expect(alle(rang({ scores: { U: 1, E: 3, Z: 2, S: 0, C: 0 } }, [snel, traag]))[0]!.aanbod.id).toBe("nl-hjl");
  expect(alle(rang({ scores: { U: 1, E: 3, Z: 2, S: 0, C: 0 } }, [snel, sr]))[0]!.aanbod.id).toBe("alm-rw");
  expect(ids(rang({ advocaatNodig: true }))[0]).toBe("adv");
  expect(slot(rang({ advocaatNodig: true }), "recht")!.getoond[0]!.redenen[0]!.sleutel).toBe("advocaatNodig");
});

test("V5 V6: ingewikkeld niet naar vrijwilligers; de eigen hulpverlener vooraan", () => {
  const buurt = proefaanbod("buurt", "buurtbemiddeling", { eersteContactWerkdagen: 1 });
  const mediator = proefaanbod("mediator", "mediator", { kosten: "betaald" });
  const buren = { onderwerpen: ["buren"], tegenpartijen: [] } satisfies Partial<Zoekprofiel>;
  expect(ids(rang({ ...buren, scores: { U: 2, E: 2, Z: 1, S: 0, C: 1 } }, [buurt, mediator]), "overleg")).toEqual(["buurt"]);
  expect(ids(rang({ ...buren, scores: { U: 2, E: 2, Z: 1, S: 0, C: 2 } }, [buurt, mediator]), "overleg")).toEqual(["mediator"]);
  const team = proefaanbod("team", "wijkteam");
  const schuld = proefaanbod("schuld", "schuldhulp", { onderwerpen: ["alles"] });
  expect(ids(rang({ eigenHelper: { aanbod: "schuld" } }, [team, schuld]), "samen")).toEqual(["schuld"]);
  expect(slot(rang({ eigenHelper: {} }, [team]), "samen")!.eigenHelper).toBe(true);
});

test("gelijke hulp wisselt per dag, ieder even vaak eerst, en blijft de hele dag gelijk", () => {
  const gelijken = ["a", "b", "c"].map((id) => proefaanbod(id, "advocaat", { kosten: "toevoeging" }));
  const eerste = (dag: string) => rangschik(profiel(), gelijken, dag).slots[0]!.getoond[0]!;
  expect(eerste(DAG).gelijk).toBe(true);
  const keren = Array.from({ length: 30 }, (_, i) => eerste(`2026-09-${String(i + 1).padStart(2, "0")}`).aanbod.id);
  for (const id of ["a", "b", "c"]) expect(keren.filter((een) => een === id).length).toBe(10);
});

test("B.3: de volgorde en het aantal per band", () => {
  const breed = [hjl, rw, adv, proefaanbod("team", "wijkteam"), proefaanbod("gem", "overheid_zelf", { organisatie: "gemeente" }), proefaanbod("info", "informatie"), proefaanbod("beslis", "geschilinstantie", { onderwerpen: ["bezwaar"] })];
  const volgorde = (band: "A" | "B" | "C" | "D", S = 0) => rang({ band, scores: { U: 0, E: 0, Z: 0, S, C: 0 } }, breed).slots.map((een) => [een.slot, een.getoond.length]);
  expect(volgorde("A")).toEqual([["zelf", 1], ["recht", 1], ["overleg", 1], ["beslis", 1]]);
  expect(volgorde("B")).toEqual([["recht", 2], ["zelf", 1], ["beslis", 1], ["overleg", 1]]);
  expect(volgorde("B", 1).at(-1)).toEqual(["samen", 1]);
  expect(volgorde("C")).toEqual([["recht", 2], ["samen", 1], ["beslis", 1], ["overleg", 1], ["zelf", 1]]);
  expect(volgorde("D")[0]).toEqual(["samen", 1]);
});

import { expect, test } from "vitest";
import { plaatsVan, regelnummer } from "#flows/engine/cli/plaats.ts";
import { controleer, peildataVan } from "#flows/engine/controle.ts";
import type { Flow, FlowDelen } from "#flows/engine/define-flow.ts";
import { vraagstaat } from "#flows/engine/flow-setup.ts";
import { steekproef } from "#flows/engine/steekproef.ts";
import { tarief } from "#flows/engine/tarief.ts";
import { kleineDelen, kleineFlow, kleineVragen, kleineWoorden, maakMachine, VANDAAG, type KleineFeiten } from "./klein.ts";

const fouten = (flow: Flow<KleineFeiten>, woorden = kleineWoorden()) => controleer(flow, woorden, peildataVan(flow, VANDAAG), 60).fouten.map((f) => f.wat);
const met = (anders: Partial<FlowDelen<KleineFeiten>>) => fouten(kleineFlow(anders));
const delen = kleineDelen();

test("the small flow is right", () => {
  const controle = controleer(kleineFlow(), kleineWoorden(), [VANDAAG], 60);
  expect(controle).toMatchObject({ flow: "klein", fouten: [], onzeker: [], ontbreekt: ["uitkomst o-op-tijd: geen casus eindigt hier", "uitkomst x-ander: geen casus eindigt hier"], metingen: [{ peildatum: VANDAAG, langste: 3 }] });
});

test("finds a rule that is never used", () => {
  const kies = [{ nr: "3", als: ["isVoorbij"], dan: "o-laat" }, { nr: "3b", als: ["isVoorbij"], dan: "o-op-tijd" }, { nr: "4", als: [], dan: "o-op-tijd" }];
  expect(met({ beslisregels: { ...delen.beslisregels, kies } })).toEqual(['rule 3b of "kies" (to "o-op-tijd") is never used']);
});

test("finds an outcome and a question that are never reached", () => {
  const flow = kleineFlow({
    machine: maakMachine({ "o-los": { type: "final" }, los: vraagstaat("los", "kies") }),
    vragen: { ...kleineVragen, los: { soort: "postcode" } },
    vouwen: { ...delen.vouwen, los: delen.vouwen.gedaan! },
    uitkomsten: { ...delen.uitkomsten, "o-los": { bronnen: ["wet"] } },
  });
  expect(fouten(flow)).toEqual(expect.arrayContaining(['question "los" is never reached', 'outcome "o-los" is never reached']));
});

test("finds a cycle", () => {
  expect(met({ machine: maakMachine({ gedaan: vraagstaat("gedaan", "wie") }) })).toContain('cycle: "wie" comes again after wie → brief → gedaan');
});

test("finds a dead end", () => {
  expect(met({ machine: maakMachine({ brief: vraagstaat("iets-anders", "gedaan") }) }).join()).toContain('dead end: "brief" does not accept');
});

test("finds a path of more than twelve screens", () => {
  const namen = Array.from({ length: 11 }, (_, i) => `nog-${i + 1}`);
  const extra = Object.fromEntries(namen.map((naam, i) => [naam, vraagstaat(naam, namen[i + 1] ?? "kies")]));
  const flow = kleineFlow({
    machine: maakMachine({ gedaan: vraagstaat("gedaan", "nog-1"), ...extra }),
    vragen: { ...kleineVragen, ...Object.fromEntries(namen.map((naam) => [naam, { soort: "postcode" }] as const)) },
    vouwen: { ...delen.vouwen, ...Object.fromEntries(namen.map((naam) => [naam, delen.vouwen.gedaan!])) },
  });
  expect(fouten(flow)).toContain("a path of 14 screens, more than 12");
});

test("finds an option that is never offered, and a path without weet-niet", () => {
  const gedaan = { ...kleineVragen.gedaan, optiesBij: (f: KleineFeiten) => (f.tijd === "voorbij" ? ["niets", "gebeld"] : ["niets", "gebeld", "weet-niet"]) };
  expect(met({ vragen: { ...kleineVragen, gedaan } as typeof kleineVragen })).toEqual([
    'question "gedaan" has a path without "weet-niet"',
    'option "gemaild" of "gedaan" is never offered',
  ]);
});

test("finds an offered option that is not in the list", () => {
  const gedaan = { ...kleineVragen.gedaan, optiesBij: () => ["niets", "gebeld", "gemaild", "gebriefd", "weet-niet"] };
  expect(met({ vragen: { ...kleineVragen, gedaan } as typeof kleineVragen })).toContain('question "gedaan" offers "gebriefd", which is not in its list');
});

test("finds missing words in the language that lacks them, and a key of one language only", () => {
  const woorden = kleineWoorden();
  delete (woorden.en.klein.vraag.wie.optie as Partial<(typeof woorden.en.klein.vraag.wie)["optie"]>).bedrijf;
  woorden.nl.klein.uitkomst["o-laat"].titel = " ";
  Object.assign(woorden.nl.klein, { extra: "x" });
  expect(fouten(kleineFlow(), woorden)).toEqual([
    "nl: no words for uitkomst.o-laat.titel",
    "en: no words for vraag.wie.optie.bedrijf",
    "en: extra stands in another language only",
  ]);
});

test("finds words that only a diagnosis asks for", () => {
  const woorden = kleineWoorden();
  delete (woorden.nl.klein.uitkomst["o-laat"] as { stap?: object }).stap;
  expect(fouten(kleineFlow(), woorden)).toEqual(["nl: no words for uitkomst.o-laat.stap.bel"]);
});

test("finds a letter that does not exist or has no name", () => {
  const flow = kleineFlow({ diagnose: (invoer) => ({ ...delen.diagnose(invoer), brieven: ["L1"] }) });
  const brieven = { klein: { L1: { naam: "Brief" } } };
  const boeken = { nl: { ...kleineWoorden().nl, brieven }, en: kleineWoorden().en };
  expect(controleer(flow, boeken, [VANDAAG], 20).fouten).toEqual([
    expect.objectContaining({ bestand: "diagnose.ts", wat: expect.stringContaining('letter "L1" does not exist') }),
    { bestand: "locales/en/brieven.json", bij: ['"klein"', '"L1"', '"naam"'], wat: "en: no words for klein.L1.naam" },
  ]);
});

test("finds a case that comes out otherwise, or that asks the impossible", () => {
  const bo = delen.casussen[0]!;
  expect(met({ casussen: [{ ...bo, verwacht: { outcome: "o-op-tijd" } }] })).toEqual(['case "Bo": outcome is "o-laat", expected "o-op-tijd"']);
  expect(met({ casussen: [{ ...bo, antwoorden: { wie: "provincie" } }] })).toEqual(['case "Bo": impossible value for "wie": "provincie" (optie-onbekend)']);
  expect(met({ casussen: [{ ...bo, antwoorden: { waar: "x" } }] })).toEqual(['case "Bo": unknown question "waar"']);
  expect(met({ casussen: [{ ...bo, verwacht: { uitkomst: "o-laat" } }] })).toEqual(['case "Bo": "uitkomst" is no key of the output']);
  expect(met({ casussen: [bo, bo] })).toEqual(['case "Bo" is there twice']);
});

test("finds a diagnosis that does not fit, throws, or names what is not there", () => {
  const anders = (verander: object): string[] => met({ diagnose: (invoer) => ({ ...delen.diagnose(invoer), ...verander }) });
  expect(anders({ urgentie: "soms" }).join()).toContain("does not fit its schema (urgentie");
  expect(met({ diagnose: () => { throw new Error("kapot"); } }).join()).toContain('outcome "o-laat": kapot');
  expect(anders({ redenen: [] }).join()).toContain('outcome "o-laat": no reason with a source');
  expect(anders({ termijnen: [{ id: "t", datum: VANDAAG, wettelijk: null, voor: "burger", grondslag: "g", aangenomen: false, verstreken: false, antwoorden: ["nergens"], bronnen: [] }] }).join()).toMatch(
    /reason "nergens" is not on the path.*term "t": has no source/s,
  );
  expect(anders({ stukken: [{ id: "o-laat.x", antwoorden: [], bronnen: ["weg"] }] }).join()).toContain('paper "o-laat.x": source "weg" does not exist');
});

test("finds a source that was never checked and lists what is uncertain without calling it a fault", () => {
  const bron = { verwijzing: "art. 1", gecontroleerdOp: "2026-13-01", zekerheid: "gecontroleerd" } as const;
  expect(met({ bronnen: { ...delen.bronnen, fout: bron } })).toEqual(['source "fout" was checked on no day']);
  const onzeker = { ...bron, gecontroleerdOp: "2026-11-22", zekerheid: "onzeker", opmerking: "vraag na" } as const;
  const tabel = tarief("recht", [{ van: "2026-01-01", tot: "2026-12-31", waarde: 1, bron: onzeker }]);
  const flow = kleineFlow({ bronnen: { ...delen.bronnen, twijfel: onzeker }, tarieven: [tabel] });
  expect(controleer(flow, kleineWoorden(), [VANDAAG], 10)).toMatchObject({
    fouten: [],
    onzeker: ["bron twijfel (onzeker): art. 1: vraag na", "cijfers recht van 2026-01-01 tot 2026-12-31: vraag na", "cijfers recht: niet bekend na 2026-12-31"],
  });
});

test("walks on both sides of every boundary nearby, on at least three dates", () => {
  const bron = delen.bronnen.wet!;
  const tabel = tarief("recht", [
    { van: "2020-01-01", tot: "2026-06-30", waarde: 1, bron },
    { van: "2026-07-01", tot: null, waarde: 2, bron },
  ]);
  expect(peildataVan(kleineFlow(), VANDAAG).length).toBeGreaterThanOrEqual(3);
  expect(peildataVan(kleineFlow({ tarieven: [tabel] }), VANDAAG)).toEqual(expect.arrayContaining(["2026-06-30", "2026-07-01", VANDAAG]));
  expect(peildataVan(kleineFlow({ tarieven: [tabel] }), VANDAAG)).not.toContain("2020-01-01");
});

test("the sample of walks is the same every time and reaches every outcome", () => {
  const flow = kleineFlow();
  expect(steekproef(flow, VANDAAG, 50)).toEqual(steekproef(flow, VANDAAG, 50));
  expect(new Set(steekproef(flow, VANDAAG, 50).map((w) => w.uitkomst))).toEqual(new Set(["o-laat", "o-op-tijd", "x-ander"]));
});

test("the line of a fault is found in the text, as near as it can be told", () => {
  const tekst = '{\n  "vraag": {\n    "wie": {\n      "titel": "Wie?"\n    }\n  }\n}';
  expect(regelnummer(tekst, ['"vraag"', '"wie"', '"titel"'])).toBe(4);
  expect(regelnummer(tekst, ['"vraag"', '"wie"', '"waarom"'])).toBe(3);
  expect(regelnummer(tekst, ['"uitkomst"'])).toBe(0);
  const fout = { bestand: "vragen.ts", bij: ['"bz-organisatie"'], wat: "x" };
  expect(plaatsVan("bezwaar", fout)).toMatch(/^flows\/bezwaar\/vragen\.ts:[1-9]\d*$/);
  expect(plaatsVan("bezwaar", { ...fout, bestand: "locales/nl/bezwaar.json" })).toMatch(/^locales\/nl\/bezwaar\.json:[1-9]\d*$/);
});

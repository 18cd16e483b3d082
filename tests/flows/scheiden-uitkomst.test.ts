import { expect, test } from "vitest";
import { evaluateUitvoer } from "#flows/engine/evaluate.ts";
import { replay } from "#flows/engine/replay.ts";
import { steekproef } from "#flows/engine/steekproef.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { scheiden } from "#flows/scheiden/index.ts";
import { volleFeiten } from "#flows/scheiden/betekenissen.ts";
import { regelVan } from "#flows/scheiden/waarom.ts";
import { diagnoseVan, gewoon, metKind, na, VANDAAG } from "./scheiden-zaken.ts";

const bang = { "veilig-nu": "bang", "controle-signalen": ["geen"] };

test.each<[string, Antwoorden, string, string | null]>([
  ["1", { ...gewoon, "veilig-nu": "nee-acuut" }, "spoed-gevaar", null],
  ["1", { ...gewoon, ...bang, "controle-signalen": ["keel"] }, "spoed-gevaar", null],
  ["1", { ...gewoon, ...bang, "controle-signalen": ["wapen-dood"] }, "spoed-gevaar", null],
  ["1", { ...gewoon, ...bang, "controle-signalen": ["kind-dreiging"] }, "spoed-gevaar", null],
  ["1", { ...gewoon, ...bang, "controle-signalen": ["geweld", "zelfdoding-dreiging"] }, "spoed-gevaar", null],
  ["4", { ...gewoon, ...bang, "controle-signalen": ["geweld"] }, "onveilig-eigen-advocaat", null],
  ["4", { ...gewoon, ...bang, "controle-signalen": ["stalken", "zelfdoding-dreiging"] }, "onveilig-eigen-advocaat", null],
  ["4", { ...gewoon, ...bang }, "onveilig-eigen-advocaat", null],
  ["4", { ...gewoon, "veilig-nu": "weet-niet", "controle-signalen": "weet-niet" }, "onveilig-eigen-advocaat", null],
  ["22", { ...gewoon, "veilig-nu": "weet-niet", "controle-signalen": ["geen"] }, "samen-zelfregie", null],
  ["2", { ...gewoon, ...bang, knelpunten: ["huisverbod-gekregen"] }, "huisverbod-gekregen", null],
  ["3", { ...metKind("buitenland", "zorgen"), ...bang }, "kind-buitenland", null],
  ["5", { ...gewoon, knelpunten: ["geen-slaapplek"] }, "dakloos-scheiding", null],
  ["5", { ...gewoon, relatievorm: "samen-contract", knelpunten: ["buitengesloten"] }, "dakloos-scheiding", null],
  ["5", na("anders", { knelpunten: ["buitengesloten"] }), "dakloos-scheiding", null],
  ["14", { ...gewoon, knelpunten: ["buitengesloten"] }, "voorlopige-voorzieningen", null],
  ["14", { ...gewoon, knelpunten: ["geld-weg"] }, "voorlopige-voorzieningen", null],
  ["20", { ...gewoon, relatievorm: "samen-zonder", knelpunten: ["geen-geld"] }, "samenwoners-zonder-kind", null],
  ["6", { ...gewoon, fase: "verzoek-gekregen", "soort-stuk": "weet-niet" }, "verzoek-gekregen", null],
  ["6", { ...gewoon, fase: "verzoek-gekregen", "soort-stuk": "rechtbank" }, "verzoek-gekregen", "rechtbank"],
  ["6", { ...gewoon, fase: "verzoek-gekregen", "soort-stuk": "deurwaarder", relatievorm: "samen-zonder" }, "verzoek-gekregen", "niet-formeel"],
  ["16", { ...gewoon, fase: "verzoek-gekregen", "soort-stuk": "brief-advocaat" }, "eigen-advocaat", "brief-advocaat"],
  ["16", { ...gewoon, fase: "verzoek-gekregen", "soort-stuk": "brief-advocaat", relatievorm: "weet-niet" }, "eigen-advocaat", "brief-advocaat"],
  ["19", { ...metKind("geen"), fase: "verzoek-gekregen", "soort-stuk": "brief-advocaat", relatievorm: "samen-zonder" }, "ouders-niet-getrouwd", null],
  ["7", { ...gewoon, fase: "uitspraak", "soort-uitspraak": "voorlopig" }, "uitspraak-gekregen", "voorlopig"],
  ["7", { ...gewoon, fase: "uitspraak", "soort-uitspraak": "beschikking", relatievorm: "samen-zonder" }, "uitspraak-gekregen", "niet-formeel"],
  ["7", { ...gewoon, fase: "uitspraak", relatievorm: "weet-niet" }, "uitspraak-gekregen", null],
  ["8", metKind("zorgen", "verhuizen-ik"), "zorgen-om-kind", null],
  ["9", metKind("verhuizen-ander", "omgang"), "kind-verhuizing", null],
  ["9", na("verhuizen"), "kind-verhuizing", null],
  ["10", na("alim-niet-betaald"), "alimentatie-niet-betaald", null],
  ["11", na("alim-wijzigen"), "alimentatie-wijzigen", null],
  ["11", na("bijstandsverhaal"), "alimentatie-wijzigen", "bijstandsverhaal"],
  ["12", na("omgang"), "omgang-vastgelopen", null],
  ["13", na("verdeling"), "nazorg-verdeling", null],
  ["13", na("anders"), "nazorg-verdeling", "anders"],
  ["13", na("weet-niet"), "nazorg-verdeling", "anders"],
  ["15", { ...gewoon, eens: "geen-contact" }, "partner-onvindbaar", null],
  ["15", { ...gewoon, fase: "twijfel", eens: "geen-contact" }, "partner-onvindbaar", null],
  ["16", { ...gewoon, eens: "oneens" }, "eigen-advocaat", null],
  ["16", { ...gewoon, fase: "loopt", eens: "weet-niet" }, "eigen-advocaat", null],
  ["16", { ...gewoon, relatievorm: "weet-niet", eens: "oneens" }, "eigen-advocaat", null],
  ["17", { ...gewoon, fase: "twijfel", eens: "oneens" }, "orientatie", null],
  ["17", { ...gewoon, eens: "partner-weet-niet" }, "orientatie", null],
  ["17", { ...gewoon, relatievorm: "weet-niet" }, "orientatie", null],
  ["18", { ...metKind("omgang"), relatievorm: "samen-zonder", eens: "oneens" }, "omgang-vastgelopen", null],
  ["19", { ...metKind("omgang"), relatievorm: "samen-zonder", eens: "eens-deels" }, "ouders-niet-getrouwd", null],
  ["19", { ...gewoon, relatievorm: "niet-samengewoond", kinderen: "geen" }, "ouders-niet-getrouwd", null],
  ["20", { ...gewoon, relatievorm: "samen-contract" }, "samenwoners-zonder-kind", null],
  ["21", { ...gewoon, relatievorm: "geregistreerd" }, "gp-zonder-rechter", null],
  ["21", { ...gewoon, relatievorm: "geregistreerd", kinderen: "18-21" }, "gp-zonder-rechter", null],
  ["22", { ...gewoon, relatievorm: "geregistreerd", kinderen: "gezag-ander-kind" }, "samen-zelfregie", null],
  ["23", { ...gewoon, relatievorm: "geregistreerd", knelpunten: ["bedrijf"] }, "samen-mediator", "ook-zonder-rechter"],
  ["22", { ...gewoon, knelpunten: ["ziek-beperking"] }, "samen-zelfregie", null],
  ["23", { ...gewoon, knelpunten: ["schulden"] }, "samen-mediator", null],
  ["23", { ...gewoon, eens: "eens-deels" }, "samen-mediator", null],
  ["24", { ...gewoon, eens: "weet-niet" }, "orientatie", "eerst-loket"],
])("3.3 rij %s: %j wordt %s (%s)", (nr, antwoorden, uitkomst, variant) => {
  const diagnose = diagnoseVan(antwoorden);
  expect([diagnose.uitkomst, diagnose.variant]).toEqual([uitkomst, variant]);
  const { pad, actief } = replay(scheiden, antwoorden, VANDAAG, { aannemen: true });
  expect(regelVan({ feiten: volleFeiten(actief, pad, VANDAAG) }).nr).toBe(nr);
});

const pad = (antwoorden: Antwoorden) => evaluateUitvoer(scheiden, antwoorden, VANDAAG).path;

test("3.1 de vragen op het onveilige pad, en na een scheiding", () => {
  expect(pad({ ...metKind("verhuizen-ik"), ...bang, fase: "uitspraak" })).toEqual([
    "veilig-nu", "controle-signalen", "fase", "soort-uitspraak", "datum-stuk", "verschenen", "relatievorm", "kinderen", "kind-knelpunt", "woning", "knelpunten", "postcode",
  ]);
  expect(pad({ ...metKind("verhuizen-ik"), ...na("verhuizen"), ...bang, kinderen: "minderjarig" })).toEqual([
    "veilig-nu", "controle-signalen", "fase", "na-scheiding", "relatievorm", "kinderen", "kind-knelpunt", "woning", "knelpunten", "postcode",
  ]);
  expect(pad(na("alim-niet-betaald", { kinderen: "minderjarig" }))).toEqual([
    "veilig-nu", "fase", "na-scheiding", "relatievorm", "kinderen", "achterstand-sinds", "knelpunten", "inkomen", "postcode",
  ]);
  expect(pad(na("verdeling", { kinderen: "minderjarig" }))).toEqual([
    "veilig-nu", "fase", "na-scheiding", "relatievorm", "kinderen", "datum-scheiding", "woning", "knelpunten", "inkomen", "postcode",
  ]);
  expect(pad(na("verhuizen"))).toEqual(["veilig-nu", "fase", "na-scheiding", "relatievorm", "kinderen", "verhuis-datum", "knelpunten", "inkomen", "postcode"]);
});

test("3.1 gezag alleen als het iets uitmaakt; inkomen niet na de vraag naar signalen", () => {
  expect(pad(metKind("geen"))).not.toContain("gezag");
  expect(pad(metKind("omgang"))).toContain("gezag");
  expect(pad({ ...metKind("geen"), relatievorm: "samen-zonder" })).toContain("gezag");
  expect(pad({ ...metKind("omgang"), fase: "verzoek-gekregen" })).not.toContain("gezag");
  expect(pad(gewoon)).toContain("inkomen");
  expect(pad({ ...gewoon, "veilig-nu": "weet-niet", "controle-signalen": ["geen"] })).not.toContain("inkomen");
});

test("3.1 gevaar: de uitkomst is er meteen, wat daarna is gevuld telt mee, en de weg verandert haar niet", { timeout: 120_000 }, () => {
  expect(evaluateUitvoer(scheiden, { "veilig-nu": "bang", "controle-signalen": ["keel"] }, VANDAAG)).toMatchObject({ outcome: "spoed-gevaar", complete: true, next: "fase", assumed: [] });
  const verder = { "veilig-nu": "nee-acuut", fase: "verzoek-gekregen", "datum-stuk": "2026-11-13", "soort-stuk": "deurwaarder", relatievorm: "gehuwd" };
  expect(evaluateUitvoer(scheiden, verder, VANDAAG)).toMatchObject({ complete: true, next: "kinderen", overlays: ["verzoek-gekregen"] });
  for (const wandeling of steekproef(scheiden, VANDAAG, 200, 5)) {
    const { feiten } = replay(scheiden, wandeling.antwoorden, VANDAAG, { totVraag: "fase" });
    expect(wandeling.uitkomst === "spoed-gevaar").toBe(scheiden.vroeg!(feiten) !== null);
  }
});

test("wat de machine weglaat verandert geen uitkomst", { timeout: 120_000 }, () => {
  for (const { antwoorden, pad: gelopen, uitkomst } of steekproef(scheiden, VANDAAG, 1_500, 11)) {
    expect(regelVan({ feiten: volleFeiten(antwoorden, gelopen, VANDAAG) }).dan).toBe(uitkomst);
  }
});

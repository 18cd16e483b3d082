import { expect, test } from "vitest";
import { postcodeMet } from "#app/aanbod/plaats.ts";
import { zaad } from "#app/aanbod/zaad.ts";
import { probleemVan } from "#flows/beoordeling/index.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import { findFlow, flows } from "#flows/index.ts";
import { hulpVan } from "#flows/verwijzing/hulp.ts";
import { past } from "#flows/verwijzing/kader.ts";
import { rangschik, type Rangschikking } from "#flows/verwijzing/rangschik.ts";
import { postcodeUit, profielVan, type Geval, type Persoon } from "#flows/verwijzing/uit-diagnose.ts";
import { werktIn } from "#flows/verwijzing/kader.ts";

const DAG = "2026-11-22";

function gevalVan(flowId: string, antwoorden: Antwoorden, dag = DAG): Geval {
  const flow = findFlow(flowId)!;
  const evaluatie = evalueer(flow, antwoorden, dag, { aannemen: true });
  return { ...probleemVan(flow, evaluatie, dag)!, antwoorden: evaluatie.voortgang.actief };
}

function keten(flowId: string, antwoorden: Antwoorden, dag = DAG, persoon: Persoon = {}): Rangschikking & { readonly geval: Geval; readonly gemeente: string | null } {
  const geval = gevalVan(flowId, antwoorden, dag);
  const postcode = postcodeUit([geval]);
  const gemeente = postcode === undefined ? null : (postcodeMet(postcode)?.gemeenten[0]?.[0] ?? null);
  const profiel = profielVan([geval], dag, { ...persoon, profiel: { gemeente, ...persoon.profiel } });
  return { ...rangschik(profiel, zaad, dag), geval, gemeente };
}

const casus = (flowId: string, begin: string) => findFlow(flowId)!.casussen.find(({ naam }) => naam.startsWith(begin))!;
const vanCasus = (flowId: string, begin: string, bij: Antwoorden = {}, persoon: Persoon = {}) =>
  keten(flowId, { ...casus(flowId, begin).antwoorden, ...bij }, casus(flowId, begin).peildatum, persoon);
const ids = (uit: Rangschikking, slot: string) => uit.slots.find((een) => een.slot === slot)?.getoond.map(({ aanbod }) => aanbod.id);
const allen = (uit: Rangschikking) => uit.slots.flatMap(({ getoond, meer }) => [...getoond, ...meer]);

/** Rows that stand above the slots are no place in a slot. */
const BOVEN = new Set(["crisis", "veilig_thuis"]);

test.each(flows.flatMap((flow) => flow.casussen.map((een) => [flow.id, een.naam] as const)))("issue 5: de eerste verwijzing van het bestand komt door de hele keten: %s %s", (flowId, naam) => {
  const uit = vanCasus(flowId, naam);
  const lid = new Set(["nl-verz", "nl-bond"]);
  const eerste = hulpVan(uit.geval.diagnose, uit.geval.antwoorden).find(
    (hulp) => !BOVEN.has(hulp.kind) && zaad.some((een) => past(hulp, een) && een.slots.length > 0 && werktIn(een, uit.gemeente) && (!een.doelgroep.leden || lid.has(een.id))),
  );
  const getoond = uit.slots[0]!.getoond[0];
  if (eerste === undefined) expect(getoond).toBeDefined();
  else expect([eerste.kind, getoond?.aanbod.kind]).toEqual([eerste.kind, eerste.kind]);
});

test("issue 5: scheiden in Wijk bij Duurstede, Hollands Kroon en Utrecht (H23)", () => {
  const wijk = vanCasus("scheiden", "12 Mirjam");
  expect(ids(wijk, "recht")).toEqual(["wbd-start", "nl-hjl"]);
  expect(ids(vanCasus("scheiden", "13 Ellen"), "recht")).toEqual(["hk-plein"]);
  const utrecht = vanCasus("scheiden", "13 Ellen", { postcode: "3511" });
  expect(allen(utrecht).map(({ aanbod }) => aanbod.kind)).not.toContain("themaloket");
  expect(ids(utrecht, "recht")).toEqual(["nl-hjl"]);
});

test.each(["2026-11-22", "2026-11-23", "2026-11-24"])("issue 5: wie wil scheiden in Hollands Kroon ziet elke dag het Scheidingsplein, ook met drie loketten die even goed passen (%s)", (dag) => {
  for (const naam of ["1 Lisa", "2 Frank", "13 Ellen"]) {
    expect(ids(keten("scheiden", { ...casus("scheiden", naam).antwoorden, postcode: "1771" }, dag), "recht")).toContain("hk-plein");
    expect(ids(keten("scheiden", { ...casus("scheiden", naam).antwoorden, postcode: "3961" }, dag), "recht")).toContain("wbd-start");
  }
});

test("bezwaar: Bo eerst het Juridisch Loket en dan een advocaat; Sophie haar verzekeraar en dan het Loket", () => {
  expect(ids(vanCasus("bezwaar", "1 Bo"), "recht")).toEqual(["nl-hjl", "nl-nova"]);
  expect(ids(vanCasus("bezwaar", "13 Sophie"), "recht")).toEqual(["nl-verz", "nl-hjl"]);
  expect(vanCasus("bezwaar", "13 Sophie").eerst.teksten).toEqual(["termijn", "verzekering"]);
});

test("onveilig: Veilig Thuis bovenaan, dan een advocaat, nergens hulp samen (H6)", () => {
  const uit = vanCasus("scheiden", "5 Sanne");
  expect(uit.eerst.aanbod.map(({ id }) => id)).toEqual(["nl-vt"]);
  expect(ids(uit, "recht")![0]).toBe("nl-nova");
  expect(allen(uit).filter(({ aanbod }) => aanbod.samenkomenMetAnder || aanbod.diensten.includes("bemiddeling"))).toEqual([]);
  const gevraagd = vanCasus("scheiden", "3 Moussa", {}, { beoordeling: { "mcd.veilig": "liever-niet" } });
  expect(allen(gevraagd).filter(({ aanbod }) => aanbod.samenkomenMetAnder)).toEqual([]);
});

test("een tweede probleem tegen de gemeente telt in elk probleem (H5), en brengt zijn onderwerp mee", () => {
  const ww = casus("bezwaar", "2 Fatma");
  const bo = casus("bezwaar", "1 Bo");
  const profiel = profielVan([gevalVan("bezwaar", ww.antwoorden), gevalVan("bezwaar", bo.antwoorden)], DAG, { profiel: { gemeente: "GM0034" } });
  expect(profiel.tegenpartijen).toEqual(["uwv", "gemeente"]);
  expect(profiel.onderwerpen).toEqual(["uitkering", "bezwaar", "bijstand"]);
  const recht = rangschik({ ...profiel, hulp: [{ kind: "sociaal_raadslieden" }] }, zaad, DAG).slots.find(({ slot }) => slot === "recht")!;
  expect(recht.getoond[0]!.aanbod.onafhankelijk.financierGemeente).toBeUndefined();
  const sr = [...recht.getoond, ...recht.meer].find(({ aanbod }) => aanbod.id === "alm-sr");
  expect(sr!.belang!.sleutel).toBe("belang");
});

test("de beoordeling van de persoon gaat mee: band, weg, eigen hulpverlener, en wat niet online kan", () => {
  const uit = vanCasus("werk-en-inkomen", "4 Kevin", {}, { beoordeling: { "mcd.zelf.brieven": "nee", "mcd.zelf.online": "nee", "mcd.hulp": "ja-hulpverlener", "mcd.contact": "bellen" } });
  expect(["C", "D"]).toContain(uit.band);
  expect(uit.slots.find(({ slot }) => slot === "samen")!.eigenHelper).toBe(true);
  expect(uit.afgevallen().some(({ filters }) => filters.includes("F10"))).toBe(true);
});

test("alleen het meldpunt dat de uitkomst bedoelt: niet de Arbeidsinspectie bij ontslag of uitbuiting", () => {
  const bij = (begin: string) => allen(vanCasus("werk-en-inkomen", begin)).filter(({ aanbod }) => aanbod.kind === "meldpunt").map(({ aanbod }) => aanbod.id);
  expect(bij("1 Fatima")).toEqual([]);
  expect(bij("4 Kevin")).toEqual(["nl-nla"]);
  expect(new Set(bij("5 Ana"))).toEqual(new Set(["nl-comensha", "nl-fairwork"]));
});

test("de Huurcommissie alleen waar zij mag oordelen, samen online scheiden alleen wie het eens is", () => {
  const soorten = (flow: string, begin: string) => allen(vanCasus(flow, begin)).map(({ aanbod }) => aanbod.kind);
  expect(soorten("huur", "X6")).not.toContain("huurcommissie");
  expect(soorten("huur", "T9")).toContain("huurcommissie");
  expect(soorten("scheiden", "4 Karin")).not.toContain("zelfregie_scheiden");
  expect(soorten("scheiden", "1 Lisa")).toContain("zelfregie_scheiden");
});

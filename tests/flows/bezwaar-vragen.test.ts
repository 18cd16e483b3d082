import { describe, expect, test } from "vitest";
import { keurWaarde } from "#flows/engine/vraag.ts";
import { begin } from "#flows/bezwaar/feiten.ts";
import { grondenVan } from "#flows/bezwaar/gronden.ts";
import { los, vragen } from "#flows/bezwaar/vragen.ts";
import { VANDAAG, dagen } from "./bezwaar-zaken.ts";

describe("bz-onderwerp", () => {
  test.each([
    ["gemeente", 15],
    ["uwv", 12],
    ["svb", 7],
    ["duo", 6],
    ["dienst-toeslagen", 5],
    ["belastingdienst", 4],
    ["belasting-lokaal", 5],
    ["cak", 3],
    ["ciz", 3],
    ["ind", 5],
    ["cjib", 4],
    ["andere-overheid", 3],
  ])("%s heeft %i keuzes, weet-niet als laatste", (organisatie, aantal) => {
    const opties = vragen["bz-onderwerp"].optiesBij!({ ...begin, organisatie });
    expect(opties).toHaveLength(aantal);
    expect(opties.at(-1)).toBe("weet-niet");
  });

  test("een onderwerp van een andere organisatie kan niet", () => {
    expect(keurWaarde(vragen["bz-onderwerp"], "uwv-zw", { ...begin, organisatie: "gemeente" }, VANDAAG)).toBe("optie-onbekend");
    expect(keurWaarde(vragen["bz-onderwerp"], "uwv-zw", { ...begin, organisatie: "uwv" }, VANDAAG)).toBeNull();
  });
});

test("bz-gronden hangt af van de module", () => {
  const opties = vragen["bz-gronden"].optiesBij!({ ...begin, module: "m-brp" });
  expect(opties).toEqual(grondenVan("m-brp"));
  expect(opties).toContain("woonde-daar");
  expect(opties).not.toContain("duo-te-lang");
  expect(opties.slice(-3)).toEqual(["anders", "begrijp-niet", "weet-niet"]);
});

test.each([
  ["bz-al-gedaan", ["niets", "gebeld"]],
  ["bz-reden-te-laat", ["geen-reden", "ziek"]],
  ["bz-nu-nood", ["geen", "kinderen"]],
  ["bz-hulp", ["weet-niet", "taal"]],
  ["bz-gronden", ["weet-niet", "feiten"]],
] as const)("%s: %j sluit elkaar uit", (id, waarde) => {
  expect(keurWaarde(vragen[id], waarde, begin, VANDAAG)).toBe("optie-alleen");
});

test("een dag na vandaag kan alleen waar de wet vooruit kijkt", () => {
  const morgen = dagen(1);
  const velden = Object.values(vragen).flatMap((vraag) => ("velden" in vraag ? Object.entries(vraag.velden ?? {}) : []));
  const alle = [...Object.entries(vragen), ...velden].filter(([, vraag]) => vraag.soort === "datum");
  const vooruit = alle.filter(([, vraag]) => keurWaarde(vraag, morgen, begin, VANDAAG) === null).map(([id]) => id);
  expect(new Set(vooruit)).toEqual(new Set(["bz-aanvulling-datum", "bz-termijn-datum", "bz-stukken-tot", "bz-uitstel-datum", "bz-uitzetting-datum"]));
  for (const [id, vraag] of alle) expect(keurWaarde(vraag, VANDAAG, begin, VANDAAG), id).toBeNull();
});

test("bz-leefgebieden en wie invult staan los van de wandeling", () => {
  expect(Object.keys(los)).toEqual(["invuller", "bz-leefgebieden"]);
  for (const id of Object.keys(los)) expect(Object.keys(vragen)).not.toContain(id);
  expect(keurWaarde(los["bz-leefgebieden"], ["wonen", "taal"], begin, VANDAAG)).toBeNull();
});

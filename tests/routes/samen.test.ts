import { expect, test } from "vitest";
import * as antwoordenRoute from "#app/routes/triage/antwoorden.tsx";
import * as begin from "#app/routes/triage/begin.ts";
import * as samenRoute from "#app/routes/triage/samen.tsx";
import * as beoordelingRoute from "#app/routes/dossier/beoordeling-vraag.tsx";
import * as uitkomstRoute from "#app/routes/dossier/uitkomst.tsx";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import { vraagTitel, woordenVan } from "#app/triage/weergave.ts";
import { leesWoorden } from "#flows/engine/cli/register.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { findFlow } from "#flows/index.ts";
import type { Bezoeker, PaginaVan, RouteModule } from "#tests/support/bezoeker.ts";
import { elkeTest } from "#tests/support/elke-test.ts";
import { BO, loop, opVraag } from "#tests/support/reis.ts";

/* A hulpverlener fills in together with a client (bezwaar.md 2 and 5.3, scheiden.md 2). */

const samen: RouteModule<unknown> = samenRoute;
const antwoorden: RouteModule<unknown> = antwoordenRoute;
const uitkomst: PaginaVan<typeof uitkomstRoute> = uitkomstRoute;

let mens: Bezoeker;
elkeTest((_t, wie) => (mens = wie));

const dossier = () => mens.dossier();

test("who does not say whether the own organisation is a party does not begin", async () => {
  expect(await mens.post(samen, "/samen", { thema: "bezwaar" })).toMatchObject({ status: 400, actie: { partij: "", fout: "partij" } });
  expect(mens.cookie).toBe("");
});

test("whose organisation is a party begins only when the client knows that and chooses it; nothing of it is stored", async () => {
  expect(await mens.post(samen, "/samen", { thema: "bezwaar", partij: "ja" })).toMatchObject({ status: 400, actie: { partij: "ja", fout: "akkoord" } });
  expect(mens.cookie).toBe("");
  expect(await mens.post(samen, "/samen", { thema: "bezwaar", partij: "ja", akkoord: "ja" })).toMatchObject({ status: 303, naar: "/vraag/1" });
  expect((await dossier()).inhoud.zaken[0]?.antwoorden).toEqual({ invuller: "hulpverlener" });
});

test("questions speak of the client, until the person fills in alone; the machtiging is the first step and the first letter", async () => {
  await mens.post(samen, "/samen", { thema: "bezwaar", partij: "nee" });
  await loop(mens, BO);
  const vraag = await opVraag(mens, "/vraag/6");
  expect(vraag).toMatchObject({ vraag: "bz-al-gedaan", samen: true });
  expect(vraagTitel(woordenVan(i18nVoor("nl"), "bezwaar"), vraag)).toBe("Wat heeft uw cliënt al gedaan?");
  expect(vraagTitel(woordenVan(i18nVoor("en"), "bezwaar"), vraag)).toBe("What has your client done already?");
  await mens.post(antwoorden, "/antwoorden", {});
  const { diagnose, rijen } = (await mens.get(uitkomst, "/uitkomst")).pagina!.pagina;
  expect(diagnose.brieven[0]).toBe("L7");
  expect(diagnose.stappen[0]?.id).toBe("ov-hulpverlener.machtiging");
  expect(rijen.find((rij) => rij.vraag === "invuller")).toMatchObject({ waarde: "hulpverlener", adres: null });
  expect(await mens.post(samen, "/samen", { invuller: "zelf" })).toMatchObject({ status: 303, naar: "/antwoorden" });
  expect((await dossier()).inhoud.zaken[0]?.antwoorden).not.toHaveProperty("invuller");
  const zelf = (await mens.get(uitkomst, "/uitkomst")).pagina!.pagina.diagnose;
  expect(zelf.brieven).not.toContain("L7");
  expect((await opVraag(mens, "/vraag/6")).samen).toBe(false);
});

test("another theme in the same dossier is filled in together too; the assessment knows it", async () => {
  await mens.post(samen, "/samen", { thema: "bezwaar", partij: "weet-niet" });
  await mens.post(begin, "/begin", { thema: "scheiden" });
  expect((await dossier()).inhoud.zaken.map((zaak) => [zaak.flow, zaak.antwoorden])).toEqual([["scheiden", { invuller: "hulpverlener" }], ["bezwaar", { invuller: "hulpverlener" }]]);
  expect(await opVraag(mens, "/vraag/1")).toMatchObject({ vraag: "veilig-nu", samen: true });
  await mens.post(beoordelingRoute as RouteModule<unknown>, "/beoordeling/1", { scherm: "mcd.leef", "mcd.leef": "wonen" });
  expect((await dossier()).inhoud.beoordeling).toMatchObject({ "mcd.door": "hulpverlener" });
});

test.each(["bezwaar", "scheiden"])("%s: every question that speaks to the person has words for the client", (id) => {
  type Deel = Readonly<Record<string, unknown>>;
  const woorden = leesWoorden(id)["nl"]![id]!["vraag"] as Readonly<Record<string, Deel & { vorm?: Readonly<Record<string, Deel>> }>>;
  const aanspraak = /\b(?:u|uw|jullie)\b/i;
  const zonder = Object.entries(woorden).flatMap(([vraag, delen]) =>
    [delen, ...Object.values(delen.vorm ?? {})].filter((deel) => aanspraak.test(String(deel["titel"])) && typeof deel["titel_hv"] !== "string").map(() => vraag),
  );
  expect(zonder).toEqual([]);
  const hv = Object.values(woorden).flatMap((delen) => [delen, ...Object.values(delen.vorm ?? {})]).flatMap((deel) => [deel["titel_hv"] ?? [], deel["hulp_hv"] ?? []].flat());
  expect(hv.length).toBeGreaterThan(20);
  expect(hv.filter((tekst) => /\bjullie\b|\buw (?!cliënt)/i.test(String(tekst)))).toEqual([]);
});

const bezwaar = findFlow("bezwaar")!;
const van = (meer: Record<string, string | readonly string[]>) => evalueer(bezwaar, { ...BO, invuller: "hulpverlener", ...meer }, "2026-11-22", { aannemen: true }).diagnose!;

test("a hulpverlener is reminded of the meldcode where children or care are at stake, and of nothing else", () => {
  expect(van({ "bz-nu-nood": ["zorg-stopt"] }).notities).toContain("meldcode");
  expect(van({ "bz-nu-nood": ["kinderen"] }).notities).toContain("meldcode");
  expect(van({ "bz-nu-nood": ["geen-inkomen"] }).notities).not.toContain("meldcode");
  expect(van({ "bz-nu-nood": ["geen-inkomen"] }).overlays).toContain("ov-hulpverlener");
  expect(evalueer(bezwaar, { ...BO, "bz-nu-nood": ["kinderen"] }, "2026-11-22").diagnose!.notities).not.toContain("meldcode");
});

test("an outcome without letters has no machtiging", () => {
  const { brieven, stappen } = van({ "bz-organisatie": "ind", "bz-onderwerp": "ind-verblijf" });
  expect(brieven).toEqual([]);
  expect(stappen.map(({ id }) => id)).not.toContain("ov-hulpverlener.machtiging");
});

import { afterEach, beforeEach, expect, test } from "vitest";
import { schrijfDossier } from "#app/dossier/dossier.server.ts";
import { sessieContext } from "#app/contexts.ts";
import * as antwoordenRoute from "#app/routes/triage/antwoorden.tsx";
import * as hulpRoute from "#app/routes/dossier/uw-hulp.tsx";
import { Bezoeker, type RouteModule } from "#tests/support/bezoeker.ts";
import { makeDb, type TestDb } from "#tests/support/db.ts";
import { BO, loop } from "#tests/support/reis.ts";

const hulp: RouteModule<Awaited<ReturnType<typeof hulpRoute.loader>>> = hulpRoute;
const antwoorden: RouteModule<unknown> = antwoordenRoute;

let t: TestDb;
let mens: Bezoeker;
beforeEach(async () => {
  t = await makeDb();
  mens = new Bezoeker(t);
  await loop(mens, BO);
});
afterEach(() => t.sluit());

const klaar = () => mens.post(antwoorden, "/antwoorden", {});
const pagina = async () => (await mens.get(hulp, "/uw-hulp")).pagina!.pagina;
const inhoud = async () => (await (await mens.context()).get(sessieContext).dossier())!.inhoud;

test("Bo: het Juridisch Loket en een advocaat, met redenen, en de termijn bovenaan", async () => {
  await klaar();
  const { slots, eerst, gemeente, laatsteDag } = await pagina();
  expect(eerst[0]).toBe("termijn");
  expect(laatsteDag).toContain("december 2026");
  expect(gemeente).toBeNull();
  const [recht] = slots;
  expect(recht!.slot).toBe("recht");
  expect(recht!.getoond.map(({ kaart }) => kaart.id)).toEqual(["nl-hjl", "nl-nova"]);
  for (const { redenen, termen } of slots.flatMap(({ getoond, meer }) => [...getoond, ...meer])) {
    expect(redenen.length).toBeGreaterThan(0);
    expect(termen).toHaveLength(10);
  }
});

test("een plaats kiezen: hulp uit de buurt, met de waarschuwing over de gemeente; bewaard met versie en punten", async () => {
  await klaar();
  expect(await mens.post(hulp, "/uw-hulp", { plaats: "1311" })).toMatchObject({ status: 303, naar: "/uw-hulp" });
  const { gemeente, slots } = await pagina();
  expect(gemeente!.naam).toBe("Almere");
  const recht = slots.find(({ slot }) => slot === "recht")!;
  const sr = recht.meer.find(({ kaart }) => kaart.id === "alm-sr")!;
  expect(sr.notities[0]).toContain("wordt betaald door gemeente Almere");
  expect(sr.kaart.wegen).toEqual([]);
  const bewaard = await inhoud();
  expect(bewaard.gemeente).toBe("GM0034");
  expect(bewaard.getoondeHulp!.slots[0]!.aanbod[0]).toMatchObject({ id: "nl-hjl", termen: { onafh: 100 } });
  expect(JSON.stringify(bewaard)).not.toContain("1311");
});

test("een plaats die wij niet kennen: de pagina zegt het en houdt wat getypt was", async () => {
  await klaar();
  const antwoord = await mens.post(hulp, "/uw-hulp", { plaats: "Atlantis" });
  expect(antwoord.status).toBe(400);
  expect(antwoord.pagina!.pagina.fout).toMatchObject({ getypt: "Atlantis" });
  expect(antwoord.pagina!.titel).toContain("Fout");
  expect((await inhoud()).gemeente).toBeUndefined();
});

test("de beoordeling van de persoon telt mee: wie meer nodig heeft krijgt iemand die meekijkt vooraan", async () => {
  await klaar();
  await schrijfDossier(await mens.context(), (oud) => ({ ...oud, beoordeling: { "mcd.leef": ["wonen", "geld", "stress"], "mcd.zelf.brieven": "nee" } }), { actie: "antwoord-opgeslagen" });
  expect((await pagina()).slots.map(({ slot }) => slot).slice(0, 2)).toEqual(["recht", "samen"]);
});

test("zonder dossier naar de code, en met een open reis naar de vraag", async () => {
  expect(await new Bezoeker(t).get(hulp, "/uw-hulp")).toMatchObject({ status: 303, naar: "/verder?naar=%2Fuw-hulp" });
});

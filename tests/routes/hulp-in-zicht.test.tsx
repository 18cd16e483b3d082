import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bewaarAanbod } from "#app/aanbod/gids.server.ts";
import { uitkomstWoorden } from "#app/dossier/uitkomst-woorden.ts";
import { schrijfDossier } from "#app/dossier/dossier.server.ts";
import * as hulpRoute from "#app/routes/dossier/uw-hulp.tsx";
import * as uitkomstRoute from "#app/routes/dossier/uitkomst.tsx";
import * as antwoordenRoute from "#app/routes/triage/antwoorden.tsx";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import { talen, type Taal } from "#app/taal/talen.ts";
import { HulpInZichtBlok } from "#app/verwijzing/hulp-in-zicht.tsx";
import { plekkenVan } from "#flows/verwijzing/banden.ts";
import { proefaanbod } from "#tests/support/aanbod.ts";
import { Bezoeker, type RouteModule } from "#tests/support/bezoeker.ts";
import { makeDb, type TestDb } from "#tests/support/db.ts";
import { BO, loop } from "#tests/support/reis.ts";

/* The slots on the result page itself (issue 5 section 3; verwijzing.md B.3, H). */

const uitkomst: RouteModule<Awaited<ReturnType<typeof uitkomstRoute.loader>>> = uitkomstRoute;
const hulp: RouteModule<Awaited<ReturnType<typeof hulpRoute.loader>>> = hulpRoute;
const antwoorden: RouteModule<unknown> = antwoordenRoute;

let t: TestDb;
let mens: Bezoeker;
beforeEach(async () => {
  t = await makeDb();
  await begin("nl");
});
afterEach(() => t.sluit());

/** Bo, in a language, with a result. */
async function begin(taal: Taal): Promise<void> {
  mens = new Bezoeker(t, taal);
  await loop(mens, BO);
  await mens.post(antwoorden, "/antwoorden", {});
}

const zicht = async () => (await mens.get(uitkomst, "/uitkomst")).pagina!;
const html = async (taal: Taal = "nl"): Promise<string> => {
  if (taal !== "nl") await begin(taal);
  const { pagina, hulp: gezien } = await zicht();
  const i18n = i18nVoor(taal);
  const woorden = uitkomstWoorden(i18n, pagina.diagnose);
  return renderToString(
    <I18nextProvider i18n={i18n}>
      <HulpInZichtBlok hulp={gezien} diagnose={pagina.diagnose} woorden={woorden} />
    </I18nextProvider>,
  ).replaceAll(/<!--.*?-->/g, "");
};
const vetVan = (tekst: string): string => [...tekst.matchAll(/<(strong|h2|h3)[^>]*>(.*?)<\/\1>/gs)].map(([, , binnen]) => binnen!.replaceAll(/<[^>]*>/g, "")).join(" | ");

test("issue 5: de slots van de band staan op de uitkomst, ook zonder plaats: wie, waarom, het nummer, en de weg naar alles erover", async () => {
  const { hulp: gezien } = await zicht();
  const { slots, gemeente } = gezien!;
  expect(gemeente).toBeNull();
  expect(slots[0]!.regels.map(({ id, weg }) => [id, weg?.tekst])).toEqual([["nl-hjl", "0800-8020"], ["nl-nova", "zoekeenadvocaat.advocatenorde.nl"]]);
  const { slots: heel, band } = (await mens.get(hulp, "/uw-hulp")).pagina!.pagina!;
  // The same ranking as on the page behind it, and never more than the table allows.
  expect(slots.map(({ slot, regels }) => [slot, regels.map(({ id }) => id)])).toEqual(heel.map(({ slot, getoond }) => [slot, getoond.map(({ kaart }) => kaart.id)]));
  const plekken = plekkenVan(band.getoond, { U: 3, E: 3, Z: 3, S: 3, C: 3 });
  for (const { slot, regels } of slots) expect(regels.length).toBeLessThanOrEqual(plekken.find((plek) => plek.slot === slot)!.hooguit);
  const tekst = await html();
  for (const deel of ['href="tel:08008020"', "/uw-hulp#plaatskop", "/uw-hulp#recht-nl-hjl", "/uw-hulp#hoeveel", "/uw-hulp#geen", "/uw-hulp#afgevallen"]) expect(tekst).toContain(deel);
});

test("H21: elk aanbod in zicht heeft één of twee redenen, en «Geen van deze» staat erbij", async () => {
  for (const { regels } of (await zicht()).hulp!.slots) for (const { redenen } of regels) expect([1, 2]).toContain(redenen.length);
});

test.each(talen)("H22: op de uitkomst altijd iets gratis, iets zonder computer en een mens om te bellen, ook als alles vol is (%s)", async (taal) => {
  await bewaarAanbod(t.db, ["hjl", "nova", "rw", "sr", "wijkteam", "oco", "nvvk"].map((id) => proefaanbod(`nl-${id}`, "rechtswinkel", { capaciteit: "vol" })));
  const tekst = await html(taal);
  for (const deel of ["0800-8020", "1400", taal === "nl" ? "gratis" : "free", taal === "nl" ? "bibliotheek" : "library"]) expect(tekst).toContain(deel);
  expect(tekst).not.toMatch(/\{\{|verwijzing:|aanbod:|undefined|\*\*/);
});

test.each(talen)("wie alleen naar tekeningen en vette woorden kijkt ziet de slots, wie er helpt, wat het kost en het nummer (%s)", async (taal) => {
  const tekst = await html(taal);
  for (const deel of ["Het Juridisch Loket", "0800-8020", taal === "nl" ? "Gratis" : "Free", taal === "nl" ? "Hulp bij uw recht" : "Help with your rights"]) expect(vetVan(tekst)).toContain(deel);
  for (const [, kop] of tekst.matchAll(/<h3>(.*?)<\/h3>/gs)) expect(kop).toContain("<svg");
});

test("H5: betaalt de tegenpartij het aanbod, dan staat dat er meteen bij", async () => {
  await bewaarAanbod(t.db, [proefaanbod("alm-raad", "sociaal_raadslieden", { naam: "Raad van Almere", werkgebied: ["GM0034"], onafhankelijk: { financierGemeente: ["GM0034"], tegenEigenGemeente: "ja", toelichting: "" }, eersteContactWerkdagen: 0 }), ...["nova", "rw"].map((id) => proefaanbod(`nl-${id}`, "advocaat", { status: "gestopt" }))]);
  await mens.post(hulp, "/uw-hulp", { plaats: "1311" });
  const regel = (await zicht()).hulp!.slots.flatMap(({ regels }) => regels).find(({ id }) => id === "alm-raad")!;
  expect(regel.letOp[0]).toContain("wordt betaald door gemeente Almere");
  expect(await html()).toContain("Hulp in Almere");
});

test("H6: onveilig ziet ook hier niets dat twee mensen samenbrengt", async () => {
  await bewaarAanbod(t.db, [proefaanbod("x-samen", "mediator", { onderwerpen: ["bijstand"], eersteContactWerkdagen: 0 })]);
  const ids = async () => (await zicht()).hulp!.slots.flatMap(({ regels }) => regels.map(({ id }) => id));
  expect(await ids()).toContain("x-samen");
  await schrijfDossier(await mens.context(), (oud) => ({ ...oud, beoordeling: { "mcd.veilig": "nee" } }), { actie: "antwoord-opgeslagen" });
  expect(await ids()).not.toContain("x-samen");
});

test("H15: niemand wordt naar een leeftijd of account gevraagd voor de hulp; wie jong is ziet haar ook", async () => {
  const { hulp: gezien } = await zicht();
  expect(gezien!.slots.flatMap(({ regels }) => regels).length).toBeGreaterThan(2);
  expect(await html()).not.toMatch(/account|inloggen|leeftijd/i);
});

test("H16: wat nog niet is nagekeken staat er zonder nummer, en zegt dat", async () => {
  await bewaarAanbod(t.db, [proefaanbod("nl-nova", "advocaat", { naam: "Nieuw Kantoor", status: "te_verifieren", kanalen: [{ soort: "telefoon", waarde: "010-7654321" }] })]);
  const regel = (await zicht()).hulp!.slots.flatMap(({ regels }) => regels).find(({ id }) => id === "nl-nova");
  expect(regel?.weg ?? null).toBeNull();
  expect(await html()).not.toContain("010-7654321");
});

import { expect, test, type Toezicht } from "#tests/support/e2e/proef.ts";
import { leesCode } from "#tests/support/e2e/delen.ts";
import { antwoord, begin, BO, druk, klik, loop, naarUitkomst, titelVan, volg, vulIn, ziet } from "#tests/support/e2e/reis.ts";
import { geefDossier } from "#tests/support/e2e/tocht.ts";
import { stroomwoorden, woord } from "#tests/support/e2e/woorden.ts";
import { optieWoord } from "#app/triage/weergave.ts";
import type { Taal } from "#app/taal/talen.ts";
import type { Page } from "@playwright/test";

const taal: Taal = "nl";
const TEKST = "Eerste regel,\ntweede regel € 1.250,50 & meer";

/** Persona Bo with a text in own words. */
const BO_MET_TEKST = { ...BO, "bz-gronden": ["anders"], "bz-gronden-tekst": TEKST };

/** The fields and buttons that a person sees in a form, by their names. */
function namenOpPagina(page: Page): Promise<string[]> {
  return page.locator("main input:not([type=hidden]), main textarea").evaluateAll((velden) => [...new Set(velden.map((veld) => (veld as HTMLInputElement).name))]);
}

/** Saves on the page for it and gives the return code. */
async function bewaar(page: Page, toezicht: Toezicht): Promise<string> {
  await page.goto("/bewaren");
  await page.getByRole("radio").first().check();
  await druk(page, taal, "dossier:bewaren.knop");
  await ziet(page, woord(taal, "dossier:code.kop"));
  const code = leesCode(await page.getByRole("main").innerText());
  expect(code).not.toBe("");
  toezicht.geheimen.add(code);
  return code;
}

test("W2: with and without script the same forms are sent", async ({ browser, baseURL }) => {
  const verstuurd = await Promise.all(
    [true, false].map(async (javaScriptEnabled) => {
      const context = await browser.newContext({ baseURL: baseURL!, locale: "nl-NL", javaScriptEnabled });
      const page = await context.newPage();
      const lijst: string[] = [];
      page.on("request", (vraag) => {
        if (vraag.method() === "POST") lijst.push(`${new URL(vraag.url()).pathname} ${vraag.headers()["content-type"]?.split(";")[0]} ${vraag.postData()}`);
      });
      await begin(page, taal);
      await loop(page, BO_MET_TEKST, taal);
      await druk(page, taal, "triage:antwoorden.bevestig");
      await page.goto("/brief/1");
      await page.getByRole("textbox", { name: woord(taal, "brieven:veld.naam.label"), exact: true }).fill("Bo");
      await druk(page, taal, "brieven:pagina.opslaan");
      await context.close();
      return lijst;
    }),
  );
  expect(verstuurd[0]!.length).toBeGreaterThan(12);
  expect(verstuurd[0]).toEqual(verstuurd[1]);
});

test("W8, C6: up to the result no field is asked twice, none is about who somebody is, and nobody has to agree to anything", async ({ page }) => {
  const namen: string[] = [];
  page.on("load", () => void 0);
  await begin(page, taal);
  const gegeven: Record<string, (typeof BO)[string]> = {};
  for (const vraag of Object.keys(BO)) {
    await ziet(page, titelVan(vraag, taal));
    namen.push(...(await namenOpPagina(page)));
    gegeven[vraag] = BO[vraag]!;
    await antwoord(page, vraag, BO[vraag]!, taal);
  }
  await ziet(page, woord(taal, "triage:antwoorden.kop"));
  await druk(page, taal, "triage:antwoorden.bevestig");
  await ziet(page, woord(taal, "bezwaar:uitkomst.o-bezwaar-en-spoedrechter.titel"));
  expect(namen.length).toBeGreaterThanOrEqual(Object.keys(BO).length);
  expect(namen.filter((naam, plek) => namen.indexOf(naam) !== plek)).toEqual([]);
  expect(namen.filter((naam) => /naam|adres|mail|telefoon|geboorte|bsn|postcode/i.test(naam))).toEqual([]);
  expect(await page.getByRole("link", { name: /0800-8020/ }).count()).toBeGreaterThan(0);
});

for (const script of [true, false]) {
  test.describe(`${script ? "with" : "without"} script`, () => {
    test.use({ javaScriptEnabled: script });

    test("X5: a double click answers one question, once", async ({ page }) => {
      await begin(page, taal);
      await vulIn(page, "bz-organisatie", "gemeente", taal);
      const geladen = page.waitForEvent("load");
      await page.getByRole("button", { name: woord(taal, "triage:knop.verder"), exact: true }).dblclick();
      await geladen;
      await ziet(page, titelVan("bz-onderwerp", taal));
      await page.goto("/gegevens");
      const regel = page.locator("dl > div", { has: page.getByText(woord(taal, "audit:actie.antwoord-opgeslagen"), { exact: true }) });
      await expect(regel).toHaveCount(1);
      // An event that happened more than once says so.
      await expect(regel).not.toContainText(woord(taal, "dossier:gegevens.keer", { aantal: 2 }));
    });

    test("two windows: the last answer is shown first, and nothing is lost", async ({ page, context, baseURL }) => {
      await page.goto(await geefDossier({ page, taal, origin: baseURL! }, BO, { tot: "bz-onderwerp" }));
      const tweede = await context.newPage();
      await page.goto("/vraag/1");
      await tweede.goto("/vraag/1");
      await antwoord(page, "bz-organisatie", "uwv", taal);
      await ziet(page, titelVan("bz-onderwerp", taal));
      await antwoord(tweede, "bz-organisatie", "svb", taal);
      await expect(tweede.getByRole("heading", { name: woord(taal, "triage:melding.tabblad.titel") })).toBeVisible();
      await expect(tweede.getByRole("radio", { name: optieWoord(stroomwoorden(taal), "bz-organisatie", "svb"), exact: true })).toBeChecked();
      await druk(tweede, taal, "triage:knop.verder");
      await ziet(tweede, titelVan("bz-onderwerp", taal));
    });

    test("the back button shows the answer that was given, and another answer may follow", async ({ page }) => {
      await begin(page, taal);
      await loop(page, BO, taal, "bz-aanleiding");
      await druk(page, taal, "triage:knop.vorige");
      const gekozen = page.getByRole("radio", { name: optieWoord(stroomwoorden(taal), "bz-onderwerp", "pw-gestopt"), exact: true });
      await expect(gekozen).toBeChecked();
      if (!script) {
        await page.goBack();
        await page.goBack();
        await ziet(page, titelVan("bz-onderwerp", taal));
        await expect(gekozen).toBeChecked();
      }
      await antwoord(page, "bz-onderwerp", "wmo", taal);
      await ziet(page, titelVan("bz-aanleiding", taal));
      await page.goto("/antwoorden");
      await expect(page.getByText(optieWoord(stroomwoorden(taal), "bz-onderwerp", "wmo")).first()).toBeVisible();
    });

    test("a session that is gone in the middle: what was just typed survives, and goes on with the code", async ({ page, context, baseURL, toezicht }) => {
      await geefDossier({ page, taal, origin: baseURL! }, BO, { tot: "bz-gronden" });
      const code = await bewaar(page, toezicht);
      await volg(page, taal, "dossier:code.terug");
      await vulIn(page, "bz-gronden", ["anders"], taal, { "bz-gronden-tekst": TEKST });
      await context.clearCookies({ name: "__Host-s" });
      await druk(page, taal, "triage:knop.verder");
      await expect(page.getByText(woord(taal, "dossier:verder.getypt"))).toBeVisible();
      await page.getByRole("textbox", { name: woord(taal, "dossier:verder.label"), exact: true }).fill(code.toLowerCase().replaceAll("-", " "));
      await druk(page, taal, "dossier:verder.knop");
      await ziet(page, titelVan("bz-doel", taal));
      await page.goto("/antwoorden");
      await expect(page.getByText("tweede regel € 1.250,50 & meer")).toBeVisible();
    });

    test("a text that is too long is kept beside its error; one above all limits gets a kind page and a way back", async ({ page, baseURL }) => {
      await page.goto(await geefDossier({ page, taal, origin: baseURL! }, BO, { tot: "bz-gronden" }));
      const lang = `begin ${"lang 🙂 ".repeat(700)}einde`;
      await vulIn(page, "bz-gronden", ["anders"], taal, { "bz-gronden-tekst": lang });
      await druk(page, taal, "triage:knop.verder");
      await expect(page.getByRole("alert")).toBeFocused();
      await expect(page.getByRole("textbox")).toHaveValue(lang);
      await page.getByRole("textbox").fill("x".repeat(100_000));
      await druk(page, taal, "triage:knop.verder");
      await ziet(page, woord(taal, "front:weigering.413.titel"));
      await page.goto("/antwoorden");
      await ziet(page, woord(taal, "triage:antwoorden.kop"));
    });

    test("T3: the file with everything holds all that was typed", async ({ page, baseURL }) => {
      const kanarie = (plek: number): string => `kanarie-${plek}-7f3a`;
      const tekst = kanarie(100);
      await geefDossier({ page, taal, origin: baseURL! }, { ...BO_MET_TEKST, "bz-gronden-tekst": tekst }, { klaar: true });
      const getypt: string[] = [tekst];
      for (const pad of ["/brief/1", "/brief/3", "/brief/4"]) {
        await page.goto(pad);
        const velden = page.locator("#invullen").getByRole("textbox");
        for (let plek = 0; plek < (await velden.count()); plek += 1) {
          const veld = velden.nth(plek);
          if ((await veld.inputValue()) !== "" || (await veld.getAttribute("inputmode")) !== null) continue;
          const waarde = kanarie(getypt.length);
          await veld.fill(waarde);
          getypt.push(waarde);
        }
        await druk(page, taal, "brieven:pagina.opslaan");
      }
      await page.goto("/gegevens");
      const wachten = page.waitForEvent("download");
      await page.getByRole("link", { name: woord(taal, "dossier:gegevens.bestand"), exact: true }).click();
      const bestand = await (await wachten).createReadStream();
      let inhoud = "";
      for await (const deel of bestand) inhoud += String(deel);
      expect(getypt.length).toBeGreaterThan(10);
      expect(getypt.filter((waarde) => !inhoud.includes(waarde))).toEqual([]);
      for (const waarde of getypt) await expect(page.getByText(waarde).first()).toBeVisible();
      expect(() => JSON.parse(inhoud) as unknown).not.toThrow();
    });
  });
}

test("deleting takes everything, here and in another browser with the code", async ({ page, browser, baseURL, toezicht }) => {
  await naarUitkomst(page, BO, taal);
  const code = await bewaar(page, toezicht);
  const elders = await (await browser.newContext({ baseURL: baseURL!, locale: "nl-NL" })).newPage();
  await elders.goto("/verder");
  await elders.getByRole("textbox", { name: woord(taal, "dossier:verder.label"), exact: true }).fill(code);
  await druk(elders, taal, "dossier:verder.knop");
  await ziet(elders, woord(taal, "bezwaar:uitkomst.o-bezwaar-en-spoedrechter.titel"));
  await page.goto("/wissen");
  await druk(page, taal, "dossier:wissen.knop");
  await ziet(page, woord(taal, "dossier:gewist.kop"));
  await elders.reload();
  await ziet(elders, woord(taal, "dossier:verder.kop"));
  await elders.getByRole("textbox", { name: woord(taal, "dossier:verder.label"), exact: true }).fill(code);
  await klik(elders, elders.getByRole("button", { name: woord(taal, "dossier:verder.knop"), exact: true }));
  await expect(elders.getByText(woord(taal, "dossier:verder.fout")).first()).toBeVisible();
  await elders.context().close();
});

test.describe("on a small phone", () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test("H1: with one day left the day and what to do stand on the first screen, without an account or a place", async ({ page }) => {
    await naarUitkomst(page, { ...BO, "bz-briefdatum": "2026-10-12" }, taal);
    const dag = page.locator(".rr-termijn").first();
    await expect(dag).toContainText(/maandag\s+23 november 2026/);
    for (const wat of [dag, page.locator(".rr-eerst-stap").first()]) await expect(wat).toBeInViewport({ ratio: 0.5 });
    expect(await page.evaluate(() => scrollY)).toBe(0);
    // Nobody said where they live, and nothing was kept under a code.
    await expect(page.getByRole("link", { name: woord(taal, "dossier:acties.bewaren") })).toBeVisible();
  });
});

import { expect, test, type Page } from "@playwright/test";

/*
 * The frame of every page and the one optional script, on the public pages. The first project has script, the second has
 * none, the third is a small screen.
 */

const UITGANG = "https://www.knmi.nl/";
const paginas = ["/", "/hoe-werkt-het", "/privacy", "/toegankelijkheid", "/hulp/bezwaar", "/bestaat-niet"];

/** The neutral site of the quick exit, answered here: tests reach no other host. */
async function neutraleSite(page: Page): Promise<void> {
  await page.route(`${UITGANG}**`, (weg) => weg.fulfill({ contentType: "text/html", body: "<title>Weer</title><h1>Weer</h1>" }));
}

for (const pad of paginas) {
  test(`Q1: on ${pad} the exit is the second stop of Tab and on screen at any scroll position`, async ({ page }) => {
    await page.goto(pad);
    const knop = page.getByRole("button", { name: "Verberg deze pagina" });
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Naar de inhoud" })).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(knop).toBeFocused();
    for (const hoogte of [0, 500, 100_000]) {
      await page.mouse.wheel(0, hoogte);
      await expect(knop).toBeInViewport({ ratio: 1 });
      await knop.click({ trial: true });
    }
  });

  test(`W4: ${pad} does not scroll sideways`, async ({ page }) => {
    await page.goto(pad);
    const breedte = page.viewportSize()!.width;
    const vak = await page.locator("html").boundingBox();
    expect(vak!.width).toBeLessThanOrEqual(breedte);
    for (const deel of await page.locator("header, main, footer").all()) {
      const maat = await deel.boundingBox();
      expect(maat!.x).toBeGreaterThanOrEqual(0);
      expect(maat!.x + maat!.width).toBeLessThanOrEqual(breedte);
    }
  });
}

test("Q2: the exit button leads to the neutral site, with and without script", async ({ page }) => {
  await neutraleSite(page);
  await page.goto("/privacy");
  await page.getByRole("button", { name: "Verberg deze pagina" }).click();
  await expect(page).toHaveURL(UITGANG);
});

test("the language stays chosen and comes back to the same page", async ({ page }) => {
  await page.goto("/privacy");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page).toHaveURL("/privacy");
  await expect(page.getByRole("heading", { level: 1, name: "Your privacy" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test.describe("with the script", () => {
  test.use({ javaScriptEnabled: true });

  const stappen = (page: Page) => page.evaluate(() => history.length);

  test("Q2: Shift three times hides the page within 100 ms and leaves it, without a way back", async ({ page }) => {
    await neutraleSite(page);
    await page.goto("/hoe-werkt-het");
    await page.goto("/privacy");
    const voor = await stappen(page);
    await page.evaluate(() => {
      let derde = 0;
      addEventListener("keydown", (e) => (derde = e.timeStamp), true);
      new MutationObserver(() => document.title === "Weer" || console.info(`verborgen na ${performance.now() - derde}`)).observe(document.documentElement, { attributes: true });
    });
    const regel = page.waitForEvent("console", (bericht) => bericht.text().startsWith("verborgen na"));
    for (let keer = 0; keer < 3; keer += 1) await page.keyboard.press("Shift");
    expect(Number((await regel).text().split(" ").at(-1))).toBeLessThanOrEqual(100);
    await expect(page).toHaveURL(UITGANG);
    expect(await stappen(page)).toBe(voor);
  });

  test("Q2: other keys in between, or Shift held down, do not leave the page", async ({ page }) => {
    await page.goto("/privacy");
    for (const toets of ["Shift", "Shift", "a", "Shift", "Shift", "Escape", "Shift"]) await page.keyboard.press(toets);
    for (let keer = 0; keer < 5; keer += 1) await page.keyboard.down("Shift");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page).toHaveURL("/privacy");
  });

  test("Q5: choosing a theme and links of the journey leave no entry in the history", async ({ page }) => {
    await page.goto("/");
    const voor = await stappen(page);
    await page.getByRole("main").locator('form[action="/begin"] button').first().click();
    await expect(page).toHaveURL("/vraag/1", { timeout: 20_000 });
    expect(await stappen(page)).toBe(voor);
    await page.getByRole("contentinfo").getByRole("link", { name: "Uw privacy" }).click();
    await expect(page).toHaveURL("/privacy");
    expect(await stappen(page)).toBe(voor);
  });

  test("B1, B6: no violation of the policy, and nothing kept in the browser", async ({ page }) => {
    const regels: string[] = [];
    page.on("console", (bericht) => regels.push(bericht.text()));
    for (const pad of paginas.slice(0, -1)) await page.goto(pad);
    expect(regels).toEqual([]);
    expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length])).toEqual([0, 0, 0, 0]);
  });

  test("B5: a first visit is three requests to our own host", async ({ page }) => {
    const adressen: string[] = [];
    page.on("request", (vraag) => vraag.url().startsWith("data:") || adressen.push(new URL(vraag.url()).host));
    await page.goto("/", { waitUntil: "networkidle" });
    expect(adressen).toEqual(Array(3).fill(new URL(page.url()).host));
  });
});

import { expect, test } from "#tests/support/e2e/proef.ts";
import { druk, volg, ziet } from "#tests/support/e2e/reis.ts";
import { woord } from "#tests/support/e2e/woorden.ts";

test("the language stays chosen and comes back to the same page", async ({ page }) => {
  await page.goto("/privacy");
  await druk(page, "nl", "common:taal.en");
  await expect(page).toHaveURL("/privacy");
  await ziet(page, woord("en", "paginas:privacy.kop"));
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await volg(page, "en", "common:voet.hoe-werkt-het");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("B5: a first visit is three requests to our own host", async ({ page, toezicht }) => {
  await page.goto("/", { waitUntil: "networkidle" });
  expect(toezicht.gevraagd.map(({ adres }) => new URL(adres).pathname)).toEqual(["/", expect.stringMatching(/\.css$/), expect.stringMatching(/\.js$/)]);
});

test("pages glide for who wants motion, and arrive", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL!, locale: "nl-NL", reducedMotion: "no-preference" });
  const page = await context.newPage();
  await page.goto("/");
  await page.evaluate(() => addEventListener("pageswap", (e) => console.info(`glides ${(e as PageSwapEvent).viewTransition !== null}`)));
  const glijdt = page.waitForEvent("console", (regel) => regel.text() === "glides true");
  await volg(page, "nl", "common:voet.privacy");
  await glijdt;
  await ziet(page, woord("nl", "paginas:privacy.kop"));
  await context.close();
});

import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/e2e/proef.ts";
import { druk, naarUitkomst, open, persona, volg, ziet } from "#tests/support/e2e/reis.ts";
import { woord } from "#tests/support/e2e/woorden.ts";

const taal = "nl";
const LISA = persona("scheiden", "1 Lisa");

const aanbod = (page: Page, naam: string) => page.getByRole("heading", { level: 3, name: naam, exact: true });

/** Another place, typed; the page with help there is open afterwards. */
async function woontIn(page: Page, plaats: string, gemeente: string): Promise<void> {
  await open(page, woord(taal, "verwijzing:plaats.anders"));
  await page.getByLabel(woord(taal, "verwijzing:plaats.label"), { exact: true }).fill(plaats);
  await druk(page, taal, "verwijzing:plaats.knop");
  await expect(page.getByRole("heading", { level: 2, name: woord(taal, "verwijzing:plaats.in", { gemeente }) })).toBeVisible();
}

/* Who wants to separate sees the desk of the own gemeente, and only that one (verwijzing.md H23); and may want otherwise. */
test("Lisa: the Scheidingsplein in Hollands Kroon, Startpunt Scheiden in Wijk bij Duurstede, neither in Utrecht; with why, and with a choice", async ({ page }) => {
  await naarUitkomst(page, { ...LISA.antwoorden, postcode: "1771" }, taal, LISA.flow);
  // The desk stands on the result itself; its "why" leads to the page with everything about it.
  const zicht = page.locator("section[aria-labelledby=hulp]");
  await expect(zicht.getByText("Scheidingsplein", { exact: true })).toBeVisible();
  await expect(zicht.getByText("Startpunt Scheiden", { exact: true })).toHaveCount(0);
  await zicht.getByRole("listitem").filter({ hasText: "Scheidingsplein" }).getByRole("link", { name: woord(taal, "verwijzing:waarom.kort"), exact: true }).click();
  await ziet(page, woord(taal, "verwijzing:titel"));
  await expect(aanbod(page, "Scheidingsplein")).toBeVisible();
  await expect(aanbod(page, "Startpunt Scheiden")).toHaveCount(0);

  await woontIn(page, "Wijk bij Duursteede", "Wijk bij Duurstede");
  await expect(aanbod(page, "Startpunt Scheiden")).toBeVisible();
  await expect(aanbod(page, "Scheidingsplein")).toHaveCount(0);
  const waarom = await open(page, `${woord(taal, "verwijzing:waarom.knop")} (Startpunt Scheiden)`);
  await expect(waarom.getByText(woord(taal, "verwijzing:term.onderwerp")).first()).toBeVisible();
  const vol = waarom.getByText("20\u00a0/\u00a020").first();
  await expect(vol).toBeHidden();
  await waarom.getByText(woord(taal, "verwijzing:waarom.punten"), { exact: true }).click();
  await expect(vol).toBeVisible();

  await druk(page, taal, "beoordeling:band.meer-hulp");
  await expect(page.getByRole("button", { name: woord(taal, "beoordeling:band.terug"), exact: true })).toBeVisible();
  await expect(aanbod(page, "Startpunt Scheiden")).toBeVisible();

  await woontIn(page, "Utrecht", "Utrecht");
  for (const naam of ["Startpunt Scheiden", "Scheidingsplein"]) await expect(aanbod(page, naam)).toHaveCount(0);
  await open(page, woord(taal, "verwijzing:afgevallen.knop"));
  await expect(page.getByText(woord(taal, "verwijzing:afgevallen.F8")).first()).toBeVisible();

  // Everything that was shown can be seen again, with its points.
  await page.goto("/gegevens");
  await expect(page.getByText(woord(taal, "verwijzing:getoond.kop"))).toBeVisible();
  await expect(page.locator("details").filter({ hasText: "Scheidingsplein" })).toHaveCount(1);

  // None of these: all help, searched by oneself, and nothing is lost.
  await page.goto("/uw-hulp");
  await open(page, woord(taal, "verwijzing:keuze.geen"));
  await volg(page, taal, "verwijzing:keuze.wieNog");
  await ziet(page, woord(taal, "aanbod:kop"));
});

import { join } from "node:path";
import { axeFouten, laadAxe } from "#tests/support/e2e/axe.ts";
import { leesCode } from "#tests/support/e2e/delen.ts";
import { klein, opzij, uitgangBedekt } from "#tests/support/e2e/maten.ts";
import { expect, test as basis } from "#tests/support/e2e/proef.ts";
import { BO, druk, titelVan, vulIn, ziet } from "#tests/support/e2e/reis.ts";
import { geefDossier } from "#tests/support/e2e/tocht.ts";
import { woord } from "#tests/support/e2e/woorden.ts";
import { talen, type Taal } from "#app/taal/talen.ts";
import { ROOT } from "#tests/support/build.ts";
import { startServer, type RunningServer } from "#tests/support/server.ts";
import type { Page } from "@playwright/test";

/*
 * What happens after half an hour, and after too many wrong codes: on a server of its own, of which the clock can jump and
 * the counters can run full.
 */
const test = basis.extend<{ readonly server: RunningServer; readonly wacht: () => Promise<void> }>({
  server: async ({ uitgang }, use) => {
    const flags = ["--import", join(ROOT, "tests", "support", "e2e", "klok.ts")];
    await using server = await startServer({ flags, env: { EXIT_URL: uitgang } });
    await use(server);
  },
  baseURL: async ({ server }, use) => use(server.origin),
  wacht: async ({ server }, use) =>
    use(async () => {
      server.child.kill("SIGUSR2");
      // The signal has arrived when an answer that was asked for after it is there.
      await fetch(`${server.origin}/gezondheid`);
    }),
});

async function bewaar(page: Page, taal: Taal): Promise<string> {
  await page.goto("/bewaren");
  await page.getByRole("radio").first().check();
  await druk(page, taal, "dossier:bewaren.knop");
  return leesCode(await page.getByRole("main").innerText());
}

const codeveld = (page: Page, taal: Taal) => page.getByRole("textbox", { name: woord(taal, "dossier:verder.label"), exact: true });

/** Everything that is measured on a page, at both widths. */
async function keur(page: Page, taal: Taal): Promise<readonly string[]> {
  const fouten: string[] = [];
  await laadAxe(page);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 640 });
    fouten.push(...(await axeFouten(page)), ...(await opzij(page)), ...(await klein(page)), ...(await uitgangBedekt(page, woord(taal, "common:weg.knop"))));
  }
  return fouten;
}

for (const taal of talen) {
  test.describe(`in ${taal}`, () => {
    test.use({ taal });

    test("N4, W1: after half an hour nothing is to be seen; one button goes on, with what was typed", async ({ page, baseURL, wacht }) => {
      await page.goto(await geefDossier({ page, taal, origin: baseURL! }, BO, { tot: "bz-gronden" }));
      await vulIn(page, "bz-gronden", ["anders"], taal, { "bz-gronden-tekst": "nog niet verstuurd" });
      await wacht();
      await druk(page, taal, "triage:knop.verder");
      await ziet(page, woord(taal, "dossier:slot.kop"));
      await expect(page.getByText("nog niet verstuurd")).toHaveCount(0);
      expect(await keur(page, taal)).toEqual([]);
      await druk(page, taal, "dossier:slot.knop");
      await ziet(page, titelVan("bz-doel", taal));
      await wacht();
      await page.goto("/antwoorden");
      await ziet(page, woord(taal, "dossier:slot.kop"));
      expect(await keur(page, taal)).toEqual([]);
      await druk(page, taal, "dossier:slot.knop");
      await expect(page.getByText("nog niet verstuurd")).toBeVisible();
    });

    test("N4, W1: with a code the lock asks for the code, keeps what was typed after a wrong one, and goes on", async ({ page, baseURL, wacht }) => {
      await geefDossier({ page, taal, origin: baseURL! }, BO, { tot: "bz-gronden" });
      const code = await bewaar(page, taal);
      await page.goto("/vraag/8");
      await vulIn(page, "bz-gronden", ["anders"], taal, { "bz-gronden-tekst": "nog niet verstuurd" });
      await wacht();
      await druk(page, taal, "triage:knop.verder");
      await ziet(page, woord(taal, "dossier:slot.kop"));
      expect(await keur(page, taal)).toEqual([]);
      await codeveld(page, taal).fill("0000-0000-0000-0000-0000");
      await druk(page, taal, "dossier:verder.knop");
      await expect(page.getByRole("alert")).toBeFocused();
      expect(await keur(page, taal)).toEqual([]);
      await codeveld(page, taal).fill(code);
      await druk(page, taal, "dossier:verder.knop");
      await ziet(page, titelVan("bz-doel", taal));
    });

    test("R1, R2, W1: a wrong code counts once; after ten there is a wait, with a telephone number", async ({ page }) => {
      await page.goto("/verder");
      for (let keer = 1; keer <= 10; keer += 1) {
        await codeveld(page, taal).fill("0000-0000-0000-0000-0000");
        await druk(page, taal, "dossier:verder.knop");
        await expect(page.getByText(woord(taal, "dossier:verder.fout")).first(), `attempt ${keer}`).toBeVisible();
      }
      await codeveld(page, taal).fill("0000-0000-0000-0000-0000");
      await druk(page, taal, "dossier:verder.knop");
      await expect(page.getByRole("heading", { name: woord(taal, "dossier:verder.te-vaak-kop") })).toBeVisible();
      await expect(page.getByText("0800-8020").first()).toBeVisible();
      expect(await keur(page, taal)).toEqual([]);
    });
  });
}

test("G.6: after a sign of violence an idle browser opens nothing any more", async ({ page, baseURL, wacht }) => {
  await geefDossier({ page, taal: "nl", origin: baseURL! }, { ...BO, "bz-nu-nood": ["geweld"] }, { tot: "bz-gronden" });
  await wacht();
  await page.goto("/antwoorden");
  await ziet(page, woord("nl", "dossier:verder.kop"));
});

test("N4: two minutes before the lock the script warns, and one button gives the full time again", async ({ page, baseURL }) => {
  await page.clock.install();
  await page.goto(await geefDossier({ page, taal: "nl", origin: baseURL! }, BO, { tot: "bz-doel" }));
  const melding = page.getByRole("alert", { name: woord("nl", "common:inactief.titel") });
  await page.clock.fastForward("27:50");
  await expect(melding).toBeHidden();
  await page.clock.fastForward("00:15");
  await expect(melding).toBeVisible();
  await laadAxe(page);
  expect(await axeFouten(page)).toEqual([]);
  await page.getByRole("button", { name: woord("nl", "common:inactief.blijf") }).click();
  await expect(melding).toBeHidden();
});

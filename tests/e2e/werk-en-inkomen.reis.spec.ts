import { datumVoluit } from "#app/taal/datum.ts";
import { talen } from "#app/taal/talen.ts";
import { schrijfBrief } from "#tests/support/e2e/brieven.ts";
import { deel, leesAlsHelper } from "#tests/support/e2e/delen.ts";
import { expect, test } from "#tests/support/e2e/proef.ts";
import { naarUitkomst, open, persona, volg, ziet } from "#tests/support/e2e/reis.ts";
import { woord } from "#tests/support/e2e/woorden.ts";

const FATIMA = persona("werk-en-inkomen", "1 Fatima");

/*
 * Fatima of werk-en-inkomen.md: dismissed on the spot. Money for food comes before everything, then the day of the court;
 * the transitievergoeding is computed, the letter to the employer written, and both are read by a helper.
 */
for (const taal of talen) {
  test.describe(`in ${taal}`, () => {
    test.use({ taal });

    test("Fatima: from the start page to an amount, a letter and a helper", async ({ page, browser, baseURL, toezicht, javaScriptEnabled }) => {
      await naarUitkomst(page, FATIMA.antwoorden, taal, FATIMA.flow);
      await ziet(page, woord(taal, "werk-en-inkomen:uitkomst.uit-osv.titel"));
      await expect(page.getByRole("heading", { name: woord(taal, "werk-en-inkomen:veiligheid.eten.titel") })).toBeVisible();
      await expect(page.getByRole("time").filter({ hasText: datumVoluit("2027-01-10", taal) }).first()).toBeVisible();
      const sommen = await open(page, woord(taal, "werk-en-inkomen:berekening.transitievergoeding.naam"));
      await expect(sommen.getByText(taal === "nl" ? "8.260" : "8,260", { exact: true })).toBeVisible();

      await volg(page, taal, "dossier:eerst.schrijf-brief");
      await ziet(page, woord(taal, "brieven:werk-en-inkomen.B2.naam"));
      const velden = { naam: "Fatima Amrani", adres: "Kerkstraat 3", "postcode-plaats": "3074 AB Rotterdam", werkgever: "Supermarkt De Hoek B.V.", "ontslag-bericht": "2026-11-10" };
      await schrijfBrief(page, taal, FATIMA.flow, velden, ["Supermarkt De Hoek B.V.", "10 november 2026"]);

      await volg(page, taal, "brieven:pagina.terug");
      await volg(page, taal, "dossier:acties.delen");
      const deuren = await deel(page, taal, toezicht, { flow: FATIMA.flow, onderdelen: ["samenvatting", "brief:B2"], vraag: "Klopt mijn brief?" });
      const helper = await browser.newContext({ baseURL: baseURL!, locale: taal === "nl" ? "nl-NL" : "en-GB", javaScriptEnabled: javaScriptEnabled ?? true });
      toezicht.bewaak(helper);
      const lezer = await helper.newPage();
      await leesAlsHelper(lezer, taal, deuren, javaScriptEnabled ?? true);
      await ziet(lezer, woord(taal, "delen:lees.kop"));
      await expect(lezer.getByText(woord(taal, "werk-en-inkomen:uitkomst.uit-osv.titel")).first()).toBeVisible();
      await expect(lezer.getByRole("main")).toContainText("Supermarkt De Hoek B.V.");
      await expect(lezer.getByRole("link", { name: woord(taal, "delen:lees.download-pdf") })).toBeVisible();
      await helper.close();
    });
  });
}

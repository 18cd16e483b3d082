import { datumVoluit } from "#app/taal/datum.ts";
import { talen } from "#app/taal/talen.ts";
import { deel, leesAlsHelper } from "#tests/support/e2e/delen.ts";
import { expect, test } from "#tests/support/e2e/proef.ts";
import { BO, druk, klik, naarUitkomst, volg, ziet } from "#tests/support/e2e/reis.ts";
import { woord } from "#tests/support/e2e/woorden.ts";

/*
 * Persona Bo of bezwaar.md, from the start page to a dossier that a helper reads, and stopped again. With script the
 * helper follows the link, without script the code.
 */
for (const taal of talen) {
  test.describe(`in ${taal}`, () => {
    test.use({ taal });

    test(`Bo: from the start page to a letter, a share that is read, and stopped (S2, A6, C2, C3, C4)`, async ({ page, browser, baseURL, toezicht, javaScriptEnabled }) => {
      await naarUitkomst(page, BO, taal);
      await ziet(page, woord(taal, "bezwaar:uitkomst.o-bezwaar-en-spoedrechter.titel"));
      await expect(page.getByRole("time").filter({ hasText: datumVoluit("2026-12-22", taal) }).first()).toBeVisible();

      await volg(page, taal, "dossier:eerst.schrijf-brief");
      await ziet(page, woord(taal, "brieven:bezwaar.L2.naam"));
      const persoon = { naam: "Bo de Vries", adres: "Dorpsstraat 12", "postcode-plaats": "3511 AB Utrecht", organisatie: "gemeente Utrecht" };
      for (const [veld, waarde] of Object.entries(persoon)) await page.getByRole("textbox", { name: woord(taal, `brieven:veld.${veld}.label`), exact: true }).fill(waarde);
      await druk(page, taal, "brieven:pagina.opslaan");
      await expect(page.getByRole("heading", { name: woord(taal, "brieven:pagina.klaar") })).toBeVisible();
      await expect(page.getByText("Dorpsstraat 12").first()).toBeVisible();

      // Everything that is kept is shown as it was filled in, in words.
      await page.goto("/gegevens");
      await expect(page.getByText("Dorpsstraat 12").first()).toBeVisible();
      await page.goBack();

      await volg(page, taal, "brieven:pagina.terug");
      await volg(page, taal, "dossier:acties.delen");
      const voor = toezicht.stappen;
      const deuren = await deel(page, taal, toezicht, { onderdelen: ["samenvatting", "brief:L2"], vraag: "Klopt mijn kort bezwaar?" });

      const geven = toezicht.stappen - voor;
      const helper = await browser.newContext({ baseURL: baseURL!, locale: taal === "nl" ? "nl-NL" : "en-GB", javaScriptEnabled: javaScriptEnabled ?? true });
      toezicht.bewaak(helper);
      const lezer = await helper.newPage();
      await leesAlsHelper(lezer, taal, deuren, javaScriptEnabled ?? true);
      await ziet(lezer, woord(taal, "delen:lees.kop"));
      await expect(lezer.getByText("Klopt mijn kort bezwaar?")).toBeVisible();
      await expect(lezer.getByRole("time").filter({ hasText: datumVoluit("2026-12-22", taal) }).first()).toBeVisible();
      await expect(lezer.getByRole("heading", { name: woord(taal, "delen:lees.niet-gecontroleerd") })).toBeVisible();
      await expect(lezer.getByRole("link", { name: woord(taal, "delen:lees.download-pdf") })).toBeVisible();
      // What was not ticked is not there.
      await expect(lezer.getByRole("heading", { name: woord(taal, "delen:lees.antwoorden") })).toHaveCount(0);

      await volg(page, taal, "delen:deuren.verder");
      await ziet(page, woord(taal, "delen:lijst.kop"));
      await expect(page.getByText(woord(taal, "delen:lijst.staat.geopend"), { exact: true })).toBeVisible();
      const lopend = toezicht.stappen;
      await klik(page, page.getByRole("button", { name: woord(taal, "delen:lijst.stop") }));
      await expect(page.getByText(woord(taal, "delen:lijst.geen"))).toBeVisible();
      const stoppen = toezicht.stappen - lopend;

      await lezer.reload();
      await expect(lezer.getByText("Klopt mijn kort bezwaar?")).toHaveCount(0);
      await ziet(lezer, woord(taal, "delen:openen.kop"));
      expect(stoppen, "C3: stopping takes no more steps than sharing").toBeLessThanOrEqual(geven);
      await helper.close();
    });
  });
}

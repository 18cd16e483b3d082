import { talen } from "#app/taal/talen.ts";
import { INGEVULD } from "#tests/support/bereken.ts";
import { expect, test } from "#tests/support/e2e/proef.ts";
import { druk, klik, volg, ziet } from "#tests/support/e2e/reis.ts";
import { rekenUitOp, vulRekenpagina } from "#tests/support/e2e/rekenen.ts";
import { woord } from "#tests/support/e2e/woorden.ts";

/* A person who only wants to compute: from the list to a result that is kept and removed; nothing typed comes in an address. */
for (const taal of talen) {
  test.describe(`in ${taal}`, () => {
    test.use({ taal, viewport: { width: 320, height: 640 } });

    test("issue 3, 1: compute, correct a mistake, keep, compare and remove (S2, E2)", async ({ page, toezicht }) => {
      await page.goto("/bereken");
      await volg(page, taal, "bereken:pagina.kinderalimentatie.naam");
      await ziet(page, woord(taal, "bereken:pagina.kinderalimentatie.naam"));
      await vulRekenpagina(page, "kinderalimentatie");
      await page.locator("#dagen").fill("9");
      await druk(page, taal, "bereken:vorm.knop");
      await expect(page.getByRole("alert")).toContainText(woord(taal, "bereken:fout-bij.dagen.te-hoog"));
      await expect(page.locator("#xp")).toHaveValue(String(INGEVULD.kinderalimentatie!.velden.xp));
      await page.locator("#dagen").fill("1");
      await druk(page, taal, "bereken:vorm.knop");
      await expect(page.getByRole("heading", { name: woord(taal, "bereken:uitkomst.kop"), exact: true })).toBeVisible();
      await expect(page.getByText("352").first()).toBeVisible();
      await druk(page, taal, "bereken:meenemen.knop");
      await ziet(page, woord(taal, "bereken:bewaard.kop"));
      await rekenUitOp(page, taal, "scenarios");
      await expect(page.getByRole("table")).toBeVisible();
      await expect(page.getByRole("columnheader", { name: "Ik blijf" })).toBeAttached();
      await druk(page, taal, "bereken:meenemen.knop");
      const weg = page.getByRole("button", { name: woord(taal, "bereken:bewaard.weg") });
      await expect(weg).toHaveCount(2);
      await klik(page, weg.first());
      await expect(weg).toHaveCount(1);
      expect(toezicht.gevraagd.filter(({ adres }) => /2900|4900|2400/.test(adres))).toEqual([]);
    });
  });
}

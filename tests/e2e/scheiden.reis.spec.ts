import { datumVoluit } from "#app/taal/datum.ts";
import { schrijfBrief } from "#tests/support/e2e/brieven.ts";
import { expect, test } from "#tests/support/e2e/proef.ts";
import { druk, klik, naarUitkomst, open, persona, volg, vulIn, ziet } from "#tests/support/e2e/reis.ts";
import { woord } from "#tests/support/e2e/woorden.ts";

const taal = "nl";
const ANNA = persona("scheiden", "10 Anna");

/* Anna of scheiden.md: no alimony since August. The day for the LBIO is computed, an extra question answered, the letter written. */
test("Anna: from the start page to the day for the LBIO, one extra answer, and a reminder to her ex", async ({ page }) => {
  await naarUitkomst(page, ANNA.antwoorden, taal, ANNA.flow);
  await ziet(page, woord(taal, "scheiden:uitkomst.alimentatie-niet-betaald.titel"));
  const som = await open(page, woord(taal, "scheiden:berekening.termijn.naam"));
  await expect(som.getByText(datumVoluit("2027-02-01", taal), { exact: false }).first()).toBeVisible();

  await klik(page, page.locator('a[href="/extra-vragen"]'));
  await ziet(page, woord(taal, "dossier:extra.kop"));
  await vulIn(page, "datum-verhuizing-zelf", "2026-10-01", taal, {}, ANNA);
  await druk(page, taal, "dossier:extra.knop");
  await ziet(page, woord(taal, "scheiden:uitkomst.alimentatie-niet-betaald.titel"));
  await expect(page.getByText(woord(taal, "dossier:extra.klaar"))).toBeVisible();
  await expect(page.getByText(datumVoluit("2026-10-06", taal)).first()).toBeVisible();

  await volg(page, taal, "dossier:eerst.schrijf-brief");
  await ziet(page, woord(taal, "brieven:scheiden.D6.naam"));
  const velden = {
    naam: "Anna Jansen",
    "naam-ander": "Peter Bakker",
    "soort-alimentatie": ["kinderen"],
    vastgelegd: ["uitspraak"],
    "beschikking-datum": "2026-02-10",
    "bedrag-vastgesteld": "300",
    rekeningnummer: "NL91 ABNA 0417 1643 00",
  };
  // Four months of 300 euro.
  await schrijfBrief(page, taal, ANNA.flow, velden, ["Peter Bakker", "€ 1.200,00"]);
  await expect(page.getByText(woord(taal, "brieven:pagina.zelf-bsn"))).toHaveCount(0);
});

import { datumVoluit } from "#app/taal/datum.ts";
import { schrijfBrief } from "#tests/support/e2e/brieven.ts";
import { expect, test } from "#tests/support/e2e/proef.ts";
import { naarUitkomst, open, persona, volg, ziet } from "#tests/support/e2e/reis.ts";
import { woord } from "#tests/support/e2e/woorden.ts";

const taal = "nl";
const AISHA = persona("huur", "T13 Aisha");

/* Aisha of huur.md: the landlord keeps her deposit. The day is computed; the uncertain interest is not shown. */
test("Aisha: from the start page to the day on which the deposit was due, and the letter that asks for it", async ({ page }) => {
  await naarUitkomst(page, AISHA.antwoorden, taal, AISHA.flow);
  await ziet(page, woord(taal, "huur:uitkomst.uit-waarborgsom-terug.titel"));
  const dag = await open(page, woord(taal, "huur:berekening.F8b.naam"));
  await expect(dag.getByText(datumVoluit("2026-09-14", taal), { exact: false })).toBeVisible();
  const rente = await open(page, woord(taal, "huur:berekening.F8c.naam"));
  await expect(rente.getByText(woord(taal, "dossier:berekening.vraag-na"), { exact: false }).first()).toBeVisible();

  await volg(page, taal, "dossier:eerst.schrijf-brief");
  await ziet(page, woord(taal, "brieven:huur.brief-borg.naam"));
  const velden = {
    "huur-naam": "Aisha Yilmaz",
    adres: "Singel 8",
    "postcode-plaats": "3511 AB Utrecht",
    "huur-verhuurder-naam": "Woningen Oost B.V.",
    "huur-woning-oud": "Laan 4, Utrecht",
    "huur-iban": "NL91ABNA0417164300",
  };
  await schrijfBrief(page, taal, AISHA.flow, velden, ["Woningen Oost B.V.", "€ 1.800,00"]);
  await expect(page.getByText(woord(taal, "brieven:pagina.zelf-bsn"))).toHaveCount(0);
});

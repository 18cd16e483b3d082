import { keuzewoord, dagenOpPlan, metMeegenomen, regelsOpPlan, rondAf, vertel, voorstel } from "#tests/support/e2e/plan.ts";
import { expect, test } from "#tests/support/e2e/proef.ts";
import { druk, klik, persona, volg, ziet } from "#tests/support/e2e/reis.ts";
import { woord } from "#tests/support/e2e/woorden.ts";

const taal = "nl";

/* Fired on the spot, no money for food, and behind on the rent: one sentence, two problems that hang together, one plan. */
test("Samir: from one sentence to one plan over work and home", async ({ page }) => {
  const werk = { ...persona("werk-en-inkomen", "1 Fatima").antwoorden, "wi-acuut": ["eten"], gemeente: "3074" };
  await vertel(page, taal, "Ik ben op staande voet ontslagen. Ik heb geen geld voor eten en ik kan de huur niet betalen.");
  await expect(page.getByRole("heading", { name: woord(taal, "zoeken:gevaar.eten.titel") })).toBeVisible();
  await expect(page.getByText(woord(taal, "zoeken:straks"))).toBeVisible();
  await klik(page, voorstel(page, keuzewoord(taal, "werk-en-inkomen", "wi-onderwerp", "ontslag")));
  await rondAf(page, taal, "werk-en-inkomen", werk, { "wi-onderwerp": "ontslag", "ontslag-hoe": "op-staande-voet" });

  const huur = persona("huur", "T5 Ineke").antwoorden;
  const achterstand = keuzewoord(taal, "huur", "huur-onderwerp", "achterstand");
  await metMeegenomen(page, taal, voorstel(page, achterstand), [achterstand, "3074"]);
  await rondAf(page, taal, "huur", huur, { "huur-onderwerp": "achterstand", "huur-postcode": "3074" });

  await volg(page, taal, "plan:nog.plan");
  await ziet(page, woord(taal, "plan:kop"));
});

import type { Page } from "@playwright/test";
import { dagenOpPlan, keuzewoord, metMeegenomen, regelsOpPlan, rondAf, vertel, voorstel } from "#tests/support/e2e/plan.ts";
import { expect, test } from "#tests/support/e2e/proef.ts";
import { druk, klik, persona, volg, ziet } from "#tests/support/e2e/reis.ts";
import { woord } from "#tests/support/e2e/woorden.ts";

const taal = "nl";

/** The plan is there: no step and no paper twice, days ahead in order, days that passed after them. */
async function zietPlan(page: Page, dagen: { readonly komend: readonly string[]; readonly voorbij: readonly string[] }): Promise<readonly string[]> {
  await ziet(page, woord(taal, "plan:kop"));
  expect(await dagenOpPlan(page, taal)).toEqual(dagen);
  expect(dagen.komend).toEqual(dagen.komend.toSorted());
  const stappen = await regelsOpPlan(page, taal, "acties");
  for (const regels of [stappen, await regelsOpPlan(page, taal, "stukken")]) {
    expect(regels.length).toBeGreaterThan(3);
    expect(new Set(regels).size, "a line stands there twice").toBe(regels.length);
  }
  return stappen;
}

/* Fired on the spot, no money for food, behind on the rent: one sentence, two problems that hang together, one plan. */
test("Samir: from one sentence to one plan over work and home", async ({ page }) => {
  const werk = { ...persona("werk-en-inkomen", "1 Fatima").antwoorden, "wi-acuut": ["eten"], gemeente: "3074" };
  await vertel(page, taal, "Ik ben op staande voet ontslagen. Ik heb geen geld voor eten en ik kan de huur niet betalen.");
  await expect(page.getByRole("heading", { name: woord(taal, "zoeken:gevaar.eten.titel") })).toBeVisible();
  await expect(page.getByText(woord(taal, "zoeken:straks"))).toBeVisible();
  await klik(page, voorstel(page, keuzewoord(taal, "werk-en-inkomen", "wi-onderwerp", "ontslag")));
  await rondAf(page, taal, "werk-en-inkomen", werk, { "wi-onderwerp": "ontslag", "ontslag-hoe": "op-staande-voet" });

  // The other thing that was said waits on the result; what the first problem knows goes along.
  const achterstand = keuzewoord(taal, "huur", "huur-onderwerp", "achterstand");
  await metMeegenomen(page, taal, voorstel(page, achterstand), [achterstand, "3074"]);
  await rondAf(page, taal, "huur", persona("huur", "T5 Ineke").antwoorden, { "huur-onderwerp": "achterstand", "huur-postcode": "3074" });

  await volg(page, taal, "plan:nog.plan");
  // Food before everything, then the first day of both.
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(woord(taal, "werk-en-inkomen:veiligheid.eten.titel"));
  const stappen = await zietPlan(page, { komend: ["2026-11-22", "2026-11-26", "2027-01-10", "2027-02-10"], voorbij: ["2026-11-17"] });
  expect(stappen[0]).toContain("Stuur vandaag de brief dat u het niet eens bent met het ontslag.");
  await expect(page.getByRole("region", { name: woord(taal, "plan:eerst.kop") }).getByRole("time")).toContainText("26 november 2026");

  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(woord("en", "plan:kop"));
  await expect(page.getByText(woord("en", "plan:leidt", { naam: woord("en", "werk-en-inkomen:naam") }))).toBeVisible();
});

/*
 * The family of MIJN ZAAK (verwijzing.md D.1: one person, several problems, helpers, tasks that are closed): parents of two
 * children separate, live in a rented home, and must pay back an allowance.
 */
test("a family: from one sentence over three problems to one plan with a helper", async ({ page }) => {
  const scheiden = persona("scheiden", "3 Moussa").antwoorden;
  await vertel(page, taal, "Wij gaan uit elkaar met twee kinderen. En Dienst Toeslagen wil huurtoeslag terug.");
  await klik(page, voorstel(page, woord(taal, "zoeken:deel.scheiden.sp-orientatie")));
  await rondAf(page, taal, "scheiden", scheiden, {});

  const naarHuur = page.getByRole("button", { name: woord(taal, "dossier:verder-in.knop", { thema: woord(taal, "huur:naam") }) });
  const getrouwd = keuzewoord(taal, "huur", "mede-situatie", "getrouwd-uit-elkaar");
  await metMeegenomen(page, taal, naarHuur, [getrouwd, String(scheiden.postcode)], 4);
  await rondAf(page, taal, "huur", {}, { "huur-onderwerp": "samenwonen", "mede-situatie": "getrouwd-uit-elkaar", "mede-op-contract": "ja", "huur-postcode": String(scheiden.postcode) });

  await klik(page, voorstel(page, woord(taal, "zoeken:deel.bezwaar.toeslag")));
  await rondAf(page, taal, "bezwaar", persona("bezwaar", "3 Wim en Ria").antwoorden, { "bz-organisatie": "dienst-toeslagen" });

  await volg(page, taal, "beoordeling:begin.link");
  await druk(page, taal, "beoordeling:begin.knop");
  // What the problems say already stands chosen; all that is asked may be skipped.
  await druk(page, taal, "beoordeling:knop.verder");
  while (/\/beoordeling\/\d/.test(page.url())) {
    const helper = page.getByRole("radio", { name: woord(taal, "beoordeling:vraag.mcd.hulp.optie.ja-hulpverlener"), exact: true });
    const isHulp = (await helper.count()) > 0;
    if (isHulp) await helper.check();
    await druk(page, taal, isHulp ? "beoordeling:knop.verder" : "beoordeling:knop.overslaan");
  }
  await ziet(page, woord(taal, "bezwaar:uitkomst.o-toeslag-terugvordering.titel"));
  await expect(page.getByText(woord(taal, "beoordeling:band.advies"))).toHaveCount(1);

  await volg(page, taal, "plan:nog.plan");
  const stappen = await zietPlan(page, { komend: ["2026-12-21", "2026-12-28"], voorbij: [] });
  // The step that only leads to the divorce is done: it is there.
  expect(stappen.filter((stap) => stap.startsWith("Ga door naar de hulp bij scheiden"))).toEqual([]);

  // A paper for two problems is found once, a task is closed.
  const papieren = page.getByRole("region", { name: woord(taal, "plan:stukken.kop") });
  await klik(page, papieren.getByRole("button", { name: /^Jaaropgaven/ }));
  await expect(papieren.getByRole("button", { name: /^Jaaropgaven/ })).toContainText(woord(taal, "common:stuk.klaar"));
  await klik(page, page.getByRole("region", { name: woord(taal, "plan:acties.kop") }).getByRole("button").first());
  await expect(page.getByText(woord(taal, "plan:acties.gedaan", { count: 1 }))).toBeVisible();
});

import { klein, uitgangBedekt } from "#tests/support/e2e/maten.ts";
import { expect, test } from "#tests/support/e2e/proef.ts";
import { BO } from "#tests/support/e2e/reis.ts";
import { geefDossier } from "#tests/support/e2e/tocht.ts";
import { stroomwoorden, woord } from "#tests/support/e2e/woorden.ts";
import { datumVoluit, leesbareInvulling } from "#app/taal/datum.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { flowOf } from "#tests/support/journey.ts";
import type { Taal } from "#app/taal/talen.ts";

const taal: Taal = "nl";

test("W11: with forced colours every control still has an edge, what is chosen is seen, and the exit is there", async ({ page, baseURL }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(await geefDossier({ page, taal, origin: baseURL! }, BO, { tot: "bz-doel" }));
  const knop = page.getByRole("radio").nth(1);
  const merk = (): Promise<string> => knop.evaluate((el: HTMLInputElement) => {
    const label = el.labels![0]!;
    const stijl = getComputedStyle(label, "::after");
    return [getComputedStyle(el).borderColor, getComputedStyle(label).outline, getComputedStyle(label).backgroundColor, stijl.backgroundColor, stijl.borderColor, stijl.borderWidth, stijl.boxShadow, stijl.content, el.checked && getComputedStyle(el).appearance !== "none"].join(" ");
  });
  const voor = await merk();
  await knop.check();
  expect(await merk()).not.toBe(voor);
  const zonderRand = await page.locator("main button:visible, header button:visible").evaluateAll((knoppen) =>
    knoppen.filter((el) => parseFloat(getComputedStyle(el).borderWidth) < 1 && getComputedStyle(el).textDecorationLine === "none").map((el) => (el as HTMLElement).innerText),
  );
  expect(zonderRand).toEqual([]);
  expect(await uitgangBedekt(page, woord(taal, "common:weg.knop"))).toEqual([]);
  expect(await klein(page)).toEqual([]);
});

test("W11: who wants no motion gets none", async ({ page, baseURL }) => {
  await page.goto(await geefDossier({ page, taal, origin: baseURL! }, BO, { klaar: true }));
  const beweegt = await page.evaluate(() => {
    const duur = (stijl: CSSStyleDeclaration): number => Math.max(...`${stijl.transitionDuration},${stijl.animationDuration}`.split(",").map((deel) => parseFloat(deel) * (deel.trim().endsWith("ms") ? 1 : 1_000)));
    return [...document.querySelectorAll("*")].filter((el) => duur(getComputedStyle(el)) > 10).map((el) => el.className.toString());
  });
  expect(beweegt).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe("auto");
});

test("W11: a printed result has the days, the steps and the papers, and nothing of the screen", async ({ page, baseURL }) => {
  await page.goto(await geefDossier({ page, taal, origin: baseURL! }, BO, { klaar: true }));
  await page.emulateMedia({ media: "print" });
  const tekst = (await page.locator("body").innerText()).replace(/\s+/g, " ");
  for (const dag of ["2026-12-22", "2026-12-15"]) expect(tekst).toContain(datumVoluit(dag, taal));
  const { diagnose } = evalueer(flowOf("bezwaar"), BO, "2026-11-22", { aannemen: true });
  const woorden = stroomwoorden(taal);
  for (const { id } of diagnose!.stappen) {
    const [eigenaar, stap] = id.split(".");
    const sleutel = [`uitkomst.${eigenaar}.stap.${stap}`, `module.${eigenaar}.stap.${stap}`].find((een) => woorden.heeft(een));
    if (sleutel) expect(tekst, id).toContain(woorden.t(sleutel, leesbareInvulling(diagnose!.invulling, taal)).split(/[.:]/)[0]);
  }
  for (const schermwoord of ["common:weg.knop", "common:taal.en", "common:slaOver", "common:knop.print", "dossier:acties.wissen", "common:stap.open", "dossier:waarom.wijzig"]) expect(tekst).not.toContain(woord(taal, schermwoord));
  const licht = await page.locator("main a:visible").evaluateAll((links) => links.filter((el) => /255|rgba/.test(getComputedStyle(el).color)).map((el) => el.textContent));
  expect(licht, "ink on white paper").toEqual([]);
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length, "sheets of paper").toBeLessThanOrEqual(7);
});

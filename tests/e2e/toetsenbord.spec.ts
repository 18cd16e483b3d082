import { expect, test } from "#tests/support/e2e/proef.ts";
import { BO, casus, titelVan, vraagNa, ziet } from "#tests/support/e2e/reis.ts";
import { focus, tab, tabNaar } from "#tests/support/e2e/toetsen.ts";
import { stroomwoorden, woord } from "#tests/support/e2e/woorden.ts";
import { optieWoord } from "#app/triage/weergave.ts";
import { flowOf } from "#tests/support/journey.ts";
import type { Page } from "@playwright/test";
import { WEET_NIET, type Waarde } from "#flows/engine/vraag.ts";

/*
 * Nobody touches a mouse here. Every stop of Tab must be seen and not lie under anything (W3).
 */
const taal = "nl";
const flow = flowOf("bezwaar");
const label = (vraag: string, optie: string) => optieWoord(stroomwoorden(taal), vraag, optie);

async function begin(page: Page): Promise<void> {
  await page.goto("/");
  await tabNaar(page, ({ tag, tekst }) => tag === "button" && tekst.startsWith(woord(taal, "bezwaar:naam")));
  await page.keyboard.press("Enter");
}

/** Chooses one of a list: Tab to the list, arrows to the option. */
async function kies(page: Page, vraag: string, optie: string, opties: readonly string[]): Promise<void> {
  await tabNaar(page, ({ type }) => type === "radio");
  await page.keyboard.press("Space");
  for (let stap = 0; stap < opties.length && (await focus(page))!.tekst !== label(vraag, optie); stap += 1) await page.keyboard.press("ArrowDown");
  expect((await focus(page))!.tekst).toBe(label(vraag, optie));
}

async function antwoord(page: Page, vraag: string, waarde: Waarde): Promise<void> {
  const bepaling = flow.vragen[vraag]!;
  await ziet(page, titelVan(vraag, taal));
  if (bepaling.soort === "keuze") await kies(page, vraag, String(waarde), bepaling.opties);
  else if (bepaling.soort === "meerkeuze") {
    const nog = new Set([waarde].flat().map((optie) => label(vraag, String(optie))));
    while (nog.size > 0) {
      const { tekst } = await tabNaar(page, ({ type, tekst: woorden }) => type === "checkbox" && nog.has(woorden));
      await page.keyboard.press("Space");
      nog.delete(tekst);
    }
  } else {
    const [jaar = "", maand = "", dag = ""] = String(waarde).split("-");
    for (const [plek, deel] of [dag, maand, jaar].entries()) {
      if (plek === 0) await tabNaar(page, ({ id }) => id === vraag);
      else await tab(page);
      await page.keyboard.type(String(Number(deel)));
    }
  }
  await tabNaar(page, ({ tag, tekst }) => tag === "button" && tekst === woord(taal, "triage:knop.verder"));
  await page.keyboard.press("Enter");
}

for (const breedte of [1280, 320]) {
  test(`W3: at ${breedte} px persona Bo walks to the result by keys alone, with every focus in sight`, async ({ page }) => {
    await page.setViewportSize({ width: breedte, height: 640 });
    await begin(page);
    const gegeven: Record<string, Waarde> = {};
    for (let vraag = vraagNa(gegeven); vraag !== null; vraag = vraagNa(gegeven)) {
      const waarde = BO[vraag] ?? WEET_NIET;
      gegeven[vraag] = waarde;
      await antwoord(page, vraag, waarde);
    }
    await ziet(page, woord(taal, "triage:antwoorden.kop"));
    await tabNaar(page, ({ tekst }) => tekst === woord(taal, "triage:antwoorden.bevestig"));
    await page.keyboard.press("Enter");
    await ziet(page, woord(taal, "bezwaar:uitkomst.o-bezwaar-en-spoedrechter.titel"));
    // All of the result can be reached, and left again at the end.
    await tabNaar(page, ({ tekst }) => tekst === woord(taal, "common:voet.toegankelijkheid"), 200);
  });
}

test("W3: an error summary takes the focus, and its link goes to the field", async ({ page }) => {
  await begin(page);
  await ziet(page, titelVan("bz-organisatie", taal));
  await tabNaar(page, ({ tekst }) => tekst === woord(taal, "triage:knop.verder"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toBeFocused();
  const link = await tab(page);
  expect(link.tekst).toBe(woord(taal, "common:fout.verplicht"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("radio").first()).toBeFocused();
});

test("W3: after an early outcome the next question is still there, and the answers can be changed by keys", async ({ page }) => {
  await begin(page);
  await antwoord(page, "bz-organisatie", casus("11 Youssef")["bz-organisatie"]!);
  await ziet(page, titelVan("bz-onderwerp", taal));
  await tabNaar(page, ({ tekst }) => tekst === woord(taal, "triage:knop.vorige"));
  await page.keyboard.press("Enter");
  await ziet(page, titelVan("bz-organisatie", taal));
  await expect(page.getByRole("radio", { name: label("bz-organisatie", "cjib"), exact: true })).toBeChecked();
});

test("Q1: the exit is the first or second stop of Tab on every page of the journey", async ({ page }) => {
  await begin(page);
  await ziet(page, titelVan("bz-organisatie", taal));
  for (const pad of ["/", "/vraag/1", "/antwoorden", "/kaart", "/bewaren", "/gegevens", "/wissen", "/delen", "/verder", "/gedeeld"]) {
    await page.goto(pad);
    const eerste = [await tab(page), await tab(page)];
    expect(eerste.map(({ tekst }) => tekst), pad).toContain(woord(taal, "common:weg.knop"));
  }
});

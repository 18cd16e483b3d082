import { expect, type Page } from "@playwright/test";
import type { Taal } from "#app/taal/talen.ts";
import type { FlowId } from "#flows/index.ts";
import { druk } from "./reis.ts";
import { kent, woord } from "./woorden.ts";

/** What a person types in the required fields of a letter, by the key of their words: text, or the options to tick. */
export type Briefvelden = Readonly<Record<string, string | readonly string[]>>;

/** The words at a key of the letters, as the flow says them or as all flows do. */
function briefWoord(taal: Taal, flow: FlowId, sleutel: string): string {
  const eigen = `brieven:${flow}.${sleutel}`;
  return woord(taal, kent(taal, eigen) ? eigen : `brieven:${sleutel}`);
}

/** Fills the fields of the letter on the page; a day as `2026-11-20`. Does not send them. */
export async function vulBrief(page: Page, taal: Taal, flow: FlowId, velden: Briefvelden): Promise<void> {
  for (const [veld, waarde] of Object.entries(velden)) {
    const naam = briefWoord(taal, flow, `veld.${veld}.label`);
    const groep = page.getByRole("group", { name: naam, exact: true });
    if (typeof waarde === "object") {
      for (const optie of waarde) await groep.getByLabel(briefWoord(taal, flow, `veld.${veld}.optie.${optie}`), { exact: true }).check();
    } else if (/^\d{4}-\d{2}-\d{2}$/.test(waarde)) {
      for (const [plek, deel] of waarde.split("-").reverse().entries()) await groep.getByRole("textbox").nth(plek).fill(String(Number(deel)));
    } else await page.getByRole("textbox", { name: naam, exact: true }).fill(waarde);
  }
}

/** Fills the letter on the page and saves it: it is complete, its text holds these words, and its files are there. */
export async function schrijfBrief(page: Page, taal: Taal, flow: FlowId, velden: Briefvelden, staatErin: readonly string[]): Promise<void> {
  await vulBrief(page, taal, flow, velden);
  await druk(page, taal, "brieven:pagina.opslaan");
  await expect(page.getByRole("heading", { name: woord(taal, "brieven:pagina.klaar") })).toBeVisible();
  for (const tekst of staatErin) await expect(page.getByRole("main").getByText(tekst).first()).toBeVisible();
  const links = page.locator('a[href$="/pdf"], a[href$="/docx"]');
  const adressen = await links.evaluateAll((alle) => alle.map((link) => (link as HTMLAnchorElement).href));
  expect(adressen.map((adres) => adres.split("/").at(-1))).toEqual(["pdf", "docx"]);
  for (const adres of adressen) {
    const bestand = await page.context().request.get(adres);
    expect(bestand.status(), adres).toBe(200);
    expect((await bestand.body()).subarray(0, 2).toString(), adres).toBe(adres.endsWith("/pdf") ? "%P" : "PK");
  }
}

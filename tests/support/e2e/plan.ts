import { expect, type Locator, type Page } from "@playwright/test";
import { optieWoord } from "#app/triage/weergave.ts";
import type { Taal } from "#app/taal/talen.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import type { FlowId } from "#flows/index.ts";
import { druk, klik, loop, volg, ziet } from "./reis.ts";
import { stroomwoorden, woord } from "./woorden.ts";

/** Says on the start page what is the matter, in own words. */
export async function vertel(page: Page, taal: Taal, zin: string): Promise<void> {
  await page.goto("/");
  await page.getByRole("textbox", { name: woord(taal, "zoeken:veld") }).fill(zin);
  await druk(page, taal, "zoeken:knop");
  await ziet(page, woord(taal, "zoeken:stand.gevonden.kop"));
}

/** The card of a suggestion, by what stands on it first. */
export const voorstel = (page: Page, wat: string): Locator => page.getByRole("button", { name: new RegExp(`^${wat.replaceAll(/[.?()]/g, "\\$&")}`) }).first();

/** The words of an option in the theme of a flow. */
export const keuzewoord = (taal: Taal, flow: FlowId, vraag: string, optie: string): string => optieWoord(stroomwoorden(taal, flow), vraag, optie);

/** Answers what is still asked, confirms, and sees the result. Nothing that is there already may be asked. */
export async function rondAf(page: Page, taal: Taal, flow: FlowId, antwoorden: Antwoorden, al: Antwoorden): Promise<void> {
  const gevraagd = await loop(page, antwoorden, taal, undefined, flow, al);
  expect(gevraagd.filter((vraag) => vraag in al), "asked twice").toEqual([]);
  await druk(page, taal, "triage:antwoorden.bevestig");
  await expect(page.getByRole("heading", { level: 2, name: woord(taal, "dossier:eerst.kop"), exact: true })).toBeVisible();
}

/** Begins a next problem, sees the answers that were carried over, each with a way to take it away, and goes on to what is open. */
export async function metMeegenomen(page: Page, taal: Taal, knop: Locator, teksten: readonly string[], al = teksten.length): Promise<void> {
  await klik(page, knop);
  await ziet(page, woord(taal, "triage:antwoorden.kop"));
  await expect(page.getByText(woord(taal, "triage:melding.meegenomen.titel"))).toBeVisible();
  for (const tekst of teksten) await expect(page.getByRole("main").getByText(tekst, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: woord(taal, "triage:antwoorden.haal-weg") })).toHaveCount(al);
  await volg(page, taal, "triage:antwoorden.ga-verder");
}

/** The days of the plan as they stand: those ahead, then those that passed. */
export async function dagenOpPlan(page: Page, taal: Taal): Promise<{ readonly komend: readonly string[]; readonly voorbij: readonly string[] }> {
  const rijen = page.getByRole("region", { name: woord(taal, "plan:dagen.kop") }).locator("dl > div");
  const gelezen = await rijen.evaluateAll((alle) => alle.map((rij) => [rij.querySelector("time")?.dateTime ?? "", rij.textContent] as const));
  const isVoorbij = ([, tekst]: readonly [string, string]): boolean => tekst.includes(woord(taal, "plan:dagen.voorbij"));
  return { komend: gelezen.filter((rij) => !isVoorbij(rij)).map(([dag]) => dag), voorbij: gelezen.filter(isVoorbij).map(([dag]) => dag) };
}

/** The steps of the plan, or its papers, by their first words. */
export async function regelsOpPlan(page: Page, taal: Taal, lijst: "acties" | "stukken"): Promise<readonly string[]> {
  return page.getByRole("region", { name: woord(taal, `plan:${lijst}.kop`) }).locator("form button").evaluateAll((knoppen) => knoppen.map((knop) => knop.textContent.trim()));
}

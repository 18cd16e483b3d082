import type { Page } from "@playwright/test";
import type { Taal } from "#app/taal/talen.ts";
import { INGEVULD } from "#tests/support/bereken.ts";
import type { Bezoek } from "./tocht.ts";
import { druk, klik } from "./reis.ts";
import { woord } from "./woorden.ts";

/** Fills in a calculation page; does not send it. */
export async function vulRekenpagina(page: Page, id: string): Promise<void> {
  for (const [naam, waarde] of Object.entries(INGEVULD[id]!.velden)) {
    const veld = page.locator(`[name="${naam}"]:not([type="hidden"])`);
    if ((await veld.count()) === 0) continue;
    const soort = await veld.first().getAttribute("type");
    if (soort !== "radio" && soort !== "checkbox") await veld.fill(String(waarde));
    else for (const deel of [waarde].flat()) await page.locator(`[name="${naam}"][value="${deel}"]`).check();
  }
}

/** Opens a calculation page and sends it filled in. */
export async function rekenUitOp(page: Page, taal: Taal, id: string): Promise<void> {
  await page.goto(`/bereken/${id}`);
  await vulRekenpagina(page, id);
  await druk(page, taal, "bereken:vorm.knop");
}

/** The calculators: the list, a form, its errors, results of every kind, and what is kept. */
export async function rekenen({ page, taal, kijk }: Bezoek): Promise<void> {
  await page.goto("/bereken");
  await kijk("the list of calculations");
  await page.goto("/bereken/kinderalimentatie");
  await kijk("a calculation");
  await druk(page, taal, "bereken:vorm.knop");
  await kijk("a calculation with errors");
  for (const id of ["rechtsbijstand", "kinderalimentatie", "huurpunten", "aanzegvergoeding", "termijn-huur"]) {
    await rekenUitOp(page, taal, id);
    await kijk(`the result of ${id}`);
  }
  await druk(page, taal, "bereken:meenemen.knop");
  await kijk("one kept calculation");
  await page.goto("/bereken/scenarios");
  await druk(page, taal, "bereken:pagina.scenarios.blok.meer");
  await kijk("three possibilities");
  await rekenUitOp(page, taal, "scenarios");
  await kijk("possibilities side by side");
  await druk(page, taal, "bereken:meenemen.knop");
  await kijk("kept calculations");
  await klik(page, page.getByRole("button", { name: woord(taal, "bereken:bewaard.weg") }).first());
  await kijk("after one was removed");
}

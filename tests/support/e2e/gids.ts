import { druk, klik } from "./reis.ts";
import type { Bezoek } from "./tocht.ts";
import { woord } from "./woorden.ts";

/** The directory: all of it, a search by hand, a place that is two, a place that nobody knows, a gap, a report. */
export async function gids({ page, taal, kijk }: Bezoek): Promise<void> {
  const zoek = async (plaats: string): Promise<void> => {
    await page.getByLabel(woord(taal, "aanbod:zoek.plaats"), { exact: true }).fill(plaats);
    await druk(page, taal, "aanbod:zoek.knop");
  };
  await page.goto("/wie-kan-helpen");
  await kijk("the directory");
  await page.getByLabel(woord(taal, "aanbod:zoek.thema"), { exact: true }).selectOption("scheiden");
  await zoek("3961 AB");
  if (!page.url().endsWith("/wie-kan-helpen?thema=scheiden&gemeente=GM0352")) throw new Error(`the address of the search is ${page.url()}`);
  await page.getByRole("heading", { level: 3, name: "Startpunt Scheiden", exact: true }).waitFor();
  await kijk("the directory, with what was found");
  await page.locator("summary").first().click();
  await kijk("the directory, with more about an offer");
  await zoek("Bergen");
  await kijk("the directory, with two places to choose from");
  await page.getByLabel("Bergen (NH.)", { exact: true }).check();
  await druk(page, taal, "aanbod:zoek.knop");
  await page.getByText(woord(taal, "aanbod:gemeente.gevonden", { gemeente: "Bergen (NH.)" })).waitFor();
  await zoek("qqqqqq");
  await kijk("the directory, with an error");
  await page.goto("/wie-kan-helpen?thema=verblijf&gemeente=GM0060&taal=ar&open=ja");
  await kijk("the directory, with a gap");
  await page.goto("/wie-kan-helpen/klopt-niet?aanbod=wbd-start");
  await kijk("a report");
  await druk(page, taal, "aanbod:klopt.knop");
  await kijk("a report, with an error");
  await page.getByLabel(woord(taal, "aanbod:klopt.anders"), { exact: true }).check();
  await klik(page, page.getByRole("button", { name: woord(taal, "aanbod:klopt.knop") }));
  await kijk("a report that was sent");
}

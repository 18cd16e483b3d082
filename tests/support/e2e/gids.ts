import { druk, klik, persona } from "./reis.ts";
import { geefDossier, type Bezoek } from "./tocht.ts";
import { woord } from "./woorden.ts";

/** The directory: all of it, a search by hand, a place that is two, a place that nobody knows, a gap, a report. */
export async function gids(bezoek: Bezoek): Promise<void> {
  const { page, taal, kijk } = bezoek;
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
  await hulp(bezoek);
}

/** The help of somebody: without a place, with one that nobody knows, nearby, everything open, and with more help. */
async function hulp(bezoek: Bezoek): Promise<void> {
  const { page, taal, kijk } = bezoek;
  const woontIn = async (plaats: string): Promise<void> => {
    await page.getByLabel(woord(taal, "verwijzing:plaats.label"), { exact: true }).fill(plaats);
    await druk(page, taal, "verwijzing:plaats.knop");
  };
  const bo = persona("bezwaar", "1 Bo");
  await geefDossier(bezoek, bo.antwoorden, { klaar: true });
  await page.goto("/uw-hulp");
  await kijk("help without a place");
  await woontIn("qqqqqq");
  await kijk("help, with an error");
  await woontIn("Almere");
  for (const vouw of await page.locator("main summary").all()) if (await vouw.isVisible()) await vouw.click();
  await kijk("help nearby, everything open");
  await druk(page, taal, "beoordeling:band.meer-hulp");
  await kijk("more help than advised");
  await page.goto("/gegevens");
  for (const vouw of await page.locator('section[aria-labelledby="getoond"] summary').all()) await vouw.click();
  await kijk("the help that was shown");
}

import { expect, type Locator, type Page } from "@playwright/test";
import { optieWoord, veldWoord } from "#app/triage/weergave.ts";
import type { Taal } from "#app/taal/talen.ts";
import { casussen } from "#flows/bezwaar/casussen.ts";
import { replay } from "#flows/engine/replay.ts";
import { WEET_NIET, type Antwoorden, type Waarde } from "#flows/engine/vraag.ts";
import { flowOf } from "#tests/support/journey.ts";
import { stroomwoorden, woord } from "./woorden.ts";

/** The day on which the browser tests play: that of the server's clock. */
export const VANDAAG = "2026-11-22";

const flow = flowOf("bezwaar");

/** The answers of a case of the flow, by the beginning of its name: "1 Bo". */
export function casus(naam: string): Antwoorden {
  const gevonden = casussen.find((een) => een.naam === naam);
  if (!gevonden) throw new Error(`no case ${naam}`);
  return gevonden.antwoorden;
}

/** Persona Bo (bezwaar.md 8, 1). */
export const BO = casus("1 Bo");

/** The question that the machine asks after these answers; null when there is an outcome. */
export function vraagNa(antwoorden: Antwoorden): string | null {
  const { positie } = replay(flow, antwoorden, VANDAAG);
  return "vraag" in positie ? positie.vraag : null;
}

/** The words of a question in the language of the page. */
export const titelVan = (vraag: string, taal: Taal): string => stroomwoorden(taal).t(`vraag.${vraag}.titel`);

const exact = (name: string) => ({ name, exact: true });

/** Fills a day: in its group, by the names of the three fields. */
async function vulDag(page: Page, legende: string, dag: string, taal: Taal): Promise<void> {
  const groep = page.getByRole("group", exact(legende));
  const [jaar = "", maand = "", rest = ""] = dag.split("-");
  const delen = { dag: String(Number(rest)), maand: String(Number(maand)), jaar };
  for (const [deel, waarde] of Object.entries(delen)) {
    await groep.getByRole("textbox", exact(woord(taal, `common:datum.${deel}`))).fill(waarde);
  }
}

/** Gives the answer to the question on the page, by roles and visible names; does not send it. */
export async function vulIn(page: Page, vraag: string, waarde: Waarde, taal: Taal, velden: Antwoorden = {}): Promise<void> {
  const bepaling = flow.vragen[vraag]!;
  const woorden = stroomwoorden(taal);
  if (bepaling.soort === "keuze") await page.getByRole("radio", exact(optieWoord(woorden, vraag, String(waarde)))).check();
  else if (bepaling.soort === "meerkeuze") {
    for (const optie of Array.isArray(waarde) ? waarde : [String(waarde)]) await page.getByRole("checkbox", exact(optieWoord(woorden, vraag, optie))).check();
  } else if (waarde === WEET_NIET) await page.getByRole("checkbox", exact(woord(taal, "triage:weet-niet"))).check();
  else if (bepaling.soort === "datum") await vulDag(page, titelVan(vraag, taal), String(waarde), taal);
  else await page.getByRole("textbox", exact(titelVan(vraag, taal))).fill(String(waarde));
  for (const [id, veld] of Object.entries(bepaling.velden ?? {})) {
    const inhoud = velden[id];
    const hoortErbij = veld.bij === undefined || waarde === veld.bij || (Array.isArray(waarde) && waarde.includes(veld.bij));
    if (inhoud === undefined || !hoortErbij) continue;
    const naam = veldWoord(woorden, vraag, id);
    if (veld.soort === "datum") await vulDag(page, naam, String(inhoud), taal);
    else await page.getByRole("textbox", exact(naam)).fill(String(inhoud));
  }
}

/** Clicks, and waits for the page that comes of it: the script may send a form itself before it goes on. */
export async function klik(page: Page, wat: Locator): Promise<void> {
  const geladen = page.waitForEvent("load");
  await wat.click();
  await geladen;
}

/** Presses a button by its words; the next page is there afterwards. */
export async function druk(page: Page, taal: Taal, sleutel: string): Promise<void> {
  await klik(page, page.getByRole("button", exact(woord(taal, sleutel))));
}

/** Follows a link by its words; its page is there afterwards. */
export async function volg(page: Page, taal: Taal, sleutel: string): Promise<void> {
  await klik(page, page.getByRole("link", exact(woord(taal, sleutel))).first());
}

/** The page with this heading is there. */
export async function ziet(page: Page, kop: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: kop, exact: true })).toBeVisible();
}

/** Answers the question on the page and goes on. */
export async function antwoord(page: Page, vraag: string, waarde: Waarde, taal: Taal, velden: Antwoorden = {}): Promise<void> {
  await ziet(page, titelVan(vraag, taal));
  await vulIn(page, vraag, waarde, taal, velden);
  await druk(page, taal, "triage:knop.verder");
}

/** Begins the theme on the start page. */
export async function begin(page: Page, taal: Taal): Promise<void> {
  await page.goto("/");
  await klik(page, page.getByRole("button", { name: woord(taal, "bezwaar:naam") }));
}

/**
 * Answers what the machine asks: with what stands in `antwoorden`, "weet-niet" where nothing does. Stops before the
 * question `tot`, or on the page with all answers. Returns the questions in their order.
 */
export async function loop(page: Page, antwoorden: Antwoorden, taal: Taal, tot?: string): Promise<string[]> {
  const gegeven: Record<string, Waarde> = {};
  const gevraagd: string[] = [];
  for (let vraag = vraagNa(gegeven); vraag !== null && vraag !== tot; vraag = vraagNa(gegeven)) {
    const waarde = antwoorden[vraag] ?? (flow.vragen[vraag]!.soort === "meerkeuze" ? [WEET_NIET] : WEET_NIET);
    await antwoord(page, vraag, waarde, taal, antwoorden);
    gegeven[vraag] = waarde;
    for (const id of Object.keys(flow.vragen[vraag]!.velden ?? {})) if (antwoorden[id] !== undefined) gegeven[id] = antwoorden[id];
    gevraagd.push(vraag);
  }
  await ziet(page, tot === undefined ? woord(taal, "triage:antwoorden.kop") : titelVan(tot, taal));
  return gevraagd;
}

/** From the start page to the result. */
export async function naarUitkomst(page: Page, antwoorden: Antwoorden, taal: Taal): Promise<void> {
  await begin(page, taal);
  await loop(page, antwoorden, taal);
  await druk(page, taal, "triage:antwoorden.bevestig");
  await expect(page.getByRole("heading", { level: 2, name: woord(taal, "dossier:eerst.kop"), exact: true })).toBeVisible();
}

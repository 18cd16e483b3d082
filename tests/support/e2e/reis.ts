import { expect, type Locator, type Page } from "@playwright/test";
import { optieWoord, veldOptieWoord, veldWoord, vraagTitel } from "#app/triage/weergave.ts";
import { vormOpPad } from "#app/triage/vraagvorm.ts";
import type { Taal } from "#app/taal/talen.ts";
import { replay } from "#flows/engine/replay.ts";
import { veldenBij, WEET_NIET, type Antwoorden, type Veld, type Waarde } from "#flows/engine/vraag.ts";
import { findFlow, type FlowId } from "#flows/index.ts";
import { flowOf } from "#tests/support/journey.ts";
import { stroomwoorden, woord } from "./woorden.ts";

/** The day on which the browser tests play: that of the server's clock. */
export const VANDAAG = "2026-11-22";

/** Somebody of the file of a flow: the flow and the answers. */
export interface Persona {
  readonly flow: FlowId;
  readonly antwoorden: Antwoorden;
}

/** The case of a flow with this name, as `evaluate` counts it: a question of the walk without an answer is "weet-niet". */
export function persona(flow: FlowId, naam: string): Persona {
  const gevonden = findFlow(flow)?.casussen.find((een) => een.naam === naam);
  if (!gevonden) throw new Error(`no case ${naam} in ${flow}`);
  return { flow, antwoorden: gevonden.antwoorden };
}

/** The answers of a case of bezwaar, by its name: "1 Bo". */
export const casus = (naam: string): Antwoorden => persona("bezwaar", naam).antwoorden;

/** Persona Bo (bezwaar.md 8, 1). */
export const BO = casus("1 Bo");

/** The question that the machine asks after these answers; null when there is an outcome. */
export function vraagNa(antwoorden: Antwoorden, flow: FlowId = "bezwaar"): string | null {
  const { positie } = replay(flowOf(flow), antwoorden, VANDAAG);
  return "vraag" in positie ? positie.vraag : null;
}

/** The words of a question in the language of the page, in the form of the path that these answers lead along. */
export function titelVan(vraag: string, taal: Taal, { flow, antwoorden }: Persona = { flow: "bezwaar", antwoorden: {} }): string {
  return vraagTitel(stroomwoorden(taal, flow), vormOpPad(flowOf(flow), antwoorden, VANDAAG, vraag));
}

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

/** A number as people type it in the language of the page. */
const getypt = (waarde: Waarde, taal: Taal): string => (typeof waarde === "number" && taal === "nl" ? String(waarde).replace(".", ",") : String(waarde));

interface Scherm {
  readonly page: Page;
  readonly taal: Taal;
  readonly flow: FlowId;
  readonly vraag: string;
}

/** Fills a field on the screen of a question. */
async function vulVeld({ page, taal, flow, vraag }: Scherm, id: string, veld: Veld, inhoud: Waarde): Promise<void> {
  const woorden = stroomwoorden(taal, flow);
  const naam = veldWoord(woorden, vraag, id);
  if (veld.soort === "keuze") await page.getByRole("group", exact(naam)).getByRole("radio", exact(veldOptieWoord(woorden, vraag, id, String(inhoud)))).check();
  else if (veld.soort === "datum" && veld.opties?.includes(String(inhoud))) await page.getByRole("checkbox", exact(veldOptieWoord(woorden, vraag, id, String(inhoud)))).check();
  else if (veld.soort === "datum") await vulDag(page, naam, String(inhoud), taal);
  else await page.getByRole("textbox", exact(naam)).fill(getypt(inhoud, taal));
}

/** Gives the answer to the question on the page, by roles and visible names; does not send it. */
export async function vulIn(page: Page, vraag: string, waarde: Waarde, taal: Taal, velden: Antwoorden = {}, { flow, antwoorden }: Persona = { flow: "bezwaar", antwoorden: {} }): Promise<void> {
  const bepaling = flowOf(flow).vragen[vraag] ?? flowOf(flow).los?.[vraag];
  if (!bepaling) throw new Error(`no question ${vraag} in ${flow}`);
  const woorden = stroomwoorden(taal, flow);
  const titel = titelVan(vraag, taal, { flow, antwoorden });
  if (bepaling.soort === "keuze") await page.getByRole("group", exact(titel)).getByRole("radio", exact(optieWoord(woorden, vraag, String(waarde)))).check();
  else if (bepaling.soort === "meerkeuze") {
    for (const optie of Array.isArray(waarde) ? waarde : [String(waarde)]) await page.getByRole("checkbox", exact(optieWoord(woorden, vraag, optie))).check();
  } else if (waarde === WEET_NIET) await page.locator(`[id="${vraag}-${WEET_NIET}"]`).check();
  else if (bepaling.soort === "datum" && bepaling.opties?.includes(String(waarde))) await page.getByRole("checkbox", exact(optieWoord(woorden, vraag, String(waarde)))).check();
  else if (bepaling.soort === "datum") await vulDag(page, titel, String(waarde), taal);
  else await page.getByRole("textbox", exact(titel)).fill(getypt(waarde, taal));
  const { feiten } = replay(flowOf(flow), antwoorden, VANDAAG, { totVraag: vraag });
  for (const [id, veld] of veldenBij(bepaling, feiten)) {
    const inhoud = velden[id];
    const hoortErbij = veld.bij === undefined || waarde === veld.bij || (Array.isArray(waarde) && waarde.includes(veld.bij));
    if (inhoud !== undefined && inhoud !== WEET_NIET && hoortErbij) await vulVeld({ page, taal, flow, vraag }, id, veld, inhoud);
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

/** Opens what lies folded under these words, and gives it. */
export async function open(page: Page, titel: string): Promise<Locator> {
  const vouw = page.locator("details").filter({ has: page.locator("summary", { hasText: titel }) }).last();
  await vouw.locator("summary").first().click();
  return vouw;
}

/** The page with this heading is there. */
export async function ziet(page: Page, kop: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: kop, exact: true })).toBeVisible();
}

/** Answers the question on the page and goes on. */
export async function antwoord(page: Page, vraag: string, waarde: Waarde, taal: Taal, velden: Antwoorden = {}, wie: Persona = { flow: "bezwaar", antwoorden: {} }): Promise<void> {
  await ziet(page, titelVan(vraag, taal, wie));
  await vulIn(page, vraag, waarde, taal, velden, wie);
  await druk(page, taal, "triage:knop.verder");
}

/** Begins a theme on the start page. */
export async function begin(page: Page, taal: Taal, flow: FlowId = "bezwaar"): Promise<void> {
  await page.goto("/");
  await klik(page, page.getByRole("button", { name: woord(taal, `${flow}:naam`) }));
}

/**
 * Answers what the machine asks: with what stands in `antwoorden`, "weet-niet" where nothing does. Stops before the
 * question `tot`, or on the page with all answers. Returns the questions in their order.
 * @param al answers that stand there already: they are not asked
 */
export async function loop(page: Page, antwoorden: Antwoorden, taal: Taal, tot?: string, flow: FlowId = "bezwaar", al: Antwoorden = {}): Promise<string[]> {
  const { vragen } = flowOf(flow);
  const gegeven: Record<string, Waarde | undefined> = { ...al };
  const gevraagd: string[] = [];
  for (let vraag = vraagNa(gegeven, flow); vraag !== null && vraag !== tot; vraag = vraagNa(gegeven, flow)) {
    const waarde = antwoorden[vraag] ?? (vragen[vraag]!.soort === "meerkeuze" ? [WEET_NIET] : WEET_NIET);
    await antwoord(page, vraag, waarde, taal, antwoorden, { flow, antwoorden: { ...gegeven } });
    gegeven[vraag] = waarde;
    for (const id of Object.keys(vragen[vraag]!.velden ?? {})) if (antwoorden[id] !== undefined) gegeven[id] = antwoorden[id];
    gevraagd.push(vraag);
  }
  await ziet(page, tot === undefined ? woord(taal, "triage:antwoorden.kop") : titelVan(tot, taal, { flow, antwoorden: gegeven }));
  return gevraagd;
}

/** From the start page to the result. */
export async function naarUitkomst(page: Page, antwoorden: Antwoorden, taal: Taal, flow: FlowId = "bezwaar"): Promise<void> {
  await begin(page, taal, flow);
  await loop(page, antwoorden, taal, undefined, flow);
  await druk(page, taal, "triage:antwoorden.bevestig");
  await expect(page.getByRole("heading", { level: 2, name: woord(taal, "dossier:eerst.kop"), exact: true })).toBeVisible();
}

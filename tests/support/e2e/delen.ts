import { expect, type Page } from "@playwright/test";
import { TOESTEMMING } from "#app/delen/woorden.ts";
import type { Taal } from "#app/taal/talen.ts";
import type { FlowId } from "#flows/index.ts";
import type { Toezicht } from "./proef.ts";
import { druk, volg, ziet } from "./reis.ts";
import { woord } from "./woorden.ts";

/** What a person gets to give to a helper. */
export interface Deuren {
  readonly link: string;
  readonly code: string;
  readonly cijfers: string;
}

export interface Deelkeuze {
  /** The theme of the case; bezwaar unless told. */
  readonly flow?: FlowId;
  /** Words of the boxes to tick. */
  readonly onderdelen: readonly string[];
  readonly vraag?: string;
}

/** The words of the box of a part; of a letter by its code. */
export function onderdeelWoord(taal: Taal, onderdeel: string, flow: FlowId = "bezwaar"): string {
  const [soort = "", code] = onderdeel.split(":");
  return woord(taal, `delen:${TOESTEMMING}.onderdeel.${soort}`, code ? { naam: woord(taal, `brieven:${flow}.${code}.naam`) } : {});
}

/** The first page of a share: to het Juridisch Loket, to look along, for the shortest time. */
export async function kiesWie(page: Page, taal: Taal, vraag = ""): Promise<void> {
  await ziet(page, woord(taal, "delen:wie.kop"));
  await page.getByRole("radio", { name: woord(taal, "delen:ontvanger.hjl.optie"), exact: true }).check();
  await page.getByRole("radio", { name: woord(taal, "delen:doel.meekijken.optie"), exact: true }).check();
  await page.getByRole("textbox", { name: woord(taal, "delen:wie.vraag"), exact: true }).fill(vraag);
  await page.getByRole("group", { name: woord(taal, "delen:wie.dagen"), exact: true }).getByRole("radio").first().check();
  await druk(page, taal, "delen:wie.verder");
}

/** From the list of shares to the two doors; their secrets go to the watch. */
export async function deel(page: Page, taal: Taal, toezicht: Toezicht, keuze: Deelkeuze): Promise<Deuren> {
  await ziet(page, woord(taal, "delen:lijst.kop"));
  await volg(page, taal, "delen:lijst.nieuw");
  await kiesWie(page, taal, keuze.vraag);
  await ziet(page, woord(taal, `delen:${TOESTEMMING}.vraag`, { ontvanger: woord(taal, "delen:ontvanger.hjl.naam") }));
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
  for (const onderdeel of keuze.onderdelen) await page.getByRole("checkbox", { name: onderdeelWoord(taal, onderdeel, keuze.flow), exact: true }).check();
  await druk(page, taal, `delen:${TOESTEMMING}.ja`);
  return leesDeuren(page, taal, toezicht);
}

/** A code of 20 characters in a text: five groups of four. */
export function leesCode(tekst: string): string {
  const groepen = /(?<=\s)[0-9A-Z]{4}(?:\s*[0-9A-Z]{4}){4}(?=\s)/.exec(tekst)?.[0].match(/[0-9A-Z]{4}/g);
  return groepen?.join("-") ?? "";
}

/** Reads the doors off their page. */
export async function leesDeuren(page: Page, taal: Taal, toezicht: Toezicht): Promise<Deuren> {
  await ziet(page, woord(taal, "delen:deuren.kop"));
  const tekst = await page.getByRole("main").innerText();
  const deuren = {
    link: /https?:\/\/\S+#\S+/.exec(tekst)?.[0] ?? "",
    code: leesCode(tekst),
    cijfers: /^(\d{3})\s+(\d{3})$/m.exec(tekst)?.slice(1).join("") ?? "",
  };
  for (const [naam, waarde] of Object.entries(deuren)) expect(waarde, naam).not.toBe("");
  toezicht.geheimen.add(deuren.link.split("#")[1]!);
  toezicht.geheimen.add(deuren.code);
  return deuren;
}

/** Opens a share as its receiver: with script by the link, without by the code. */
export async function leesAlsHelper(page: Page, taal: Taal, deuren: Deuren, metScript: boolean): Promise<void> {
  await page.goto(metScript ? deuren.link : "/gedeeld");
  await ziet(page, woord(taal, "delen:openen.kop"));
  if (!metScript) await page.getByRole("textbox", { name: woord(taal, "delen:openen.code"), exact: true }).fill(deuren.code);
  await page.getByRole("textbox", { name: woord(taal, "delen:openen.cijfers"), exact: true }).fill(deuren.cijfers);
  await druk(page, taal, "delen:openen.knop");
}

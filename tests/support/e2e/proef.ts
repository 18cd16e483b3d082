import { expect, test as basis, type BrowserContext, type Page, type Request, type Response } from "@playwright/test";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import type { Taal } from "#app/taal/talen.ts";

/** The first parts of the keys of all words. */
const WOORDGROEPEN: ReadonlySet<string> = new Set(Object.values(i18nVoor("nl").getDataByLanguage("nl")!).flatMap((woorden) => Object.keys(woorden)));

/** What stands on a page as a key because its word is missing. */
function sleutelsIn(html: string): readonly string[] {
  return [...html.matchAll(/>(([a-z-]+)(?:\.[a-z0-9-]+)+)</gi)].flatMap(([, sleutel = "", groep = ""]) => (WOORDGROEPEN.has(groep) ? [sleutel] : []));
}

/** What a browser said and was told during a test, by our own host. */
export class Toezicht {
  /** Everything that must not happen, one line each. */
  readonly fouten: string[] = [];
  /** Secrets that were shown or set: they may stand in no address, Referer or title (S2). */
  readonly geheimen = new Set<string>();
  /** Addresses asked for, with the Referer; without the part after #, which is never sent. */
  readonly gevraagd: { readonly adres: string; readonly verwijzer: string }[] = [];
  readonly titels: string[] = [];
  /** How often a person pressed a button or followed a link to another page. */
  stappen = 0;
  readonly #nonces = new Set<string>();
  readonly #lezen: Promise<void>[] = [];
  readonly #eigen: string;
  readonly #uitgang: string;

  constructor(eigen: string, uitgang: string) {
    this.#eigen = eigen;
    this.#uitgang = uitgang;
  }

  /** Watches every page of a browser. */
  bewaak(context: BrowserContext): void {
    context.on("request", (vraag) => this.#vraag(vraag));
    context.on("response", (antwoord) => this.#lezen.push(this.#antwoord(antwoord)));
    context.on("console", (regel) => {
      // A refused form is an error to the browser's console, and what the exit asks for is told there: the page is
      // what counts. Tests themselves say what they measured there.
      if (!/^(?:Failed to load resource|Clear-Site-Data|measured )/.test(regel.text())) this.fouten.push(`console: ${regel.text()}`);
    });
    context.on("weberror", (fout) => this.fouten.push(`script: ${fout.error().message}`));
  }

  #vraag(vraag: Request): void {
    const adres = vraag.url().split("#", 1)[0]!;
    if (adres.startsWith("data:")) return;
    this.gevraagd.push({ adres, verwijzer: vraag.headers().referer ?? "" });
    const { origin } = new URL(adres);
    if (vraag.isNavigationRequest() && vraag.redirectedFrom() === null) this.stappen += 1;
    // The script asks for the exit and does not follow where it leads: the browser names that address all the same.
    const isUitgang = vraag.isNavigationRequest() || vraag.redirectedFrom()?.url() === `${this.#eigen}/weg`;
    if (origin === this.#uitgang && isUitgang) return;
    if (origin !== this.#eigen && !adres.endsWith("/favicon.ico")) this.fouten.push(`B5: ${vraag.resourceType()} asked ${adres}`);
  }

  async #antwoord(antwoord: Response): Promise<void> {
    if (!antwoord.url().startsWith(this.#eigen) || antwoord.url().includes("/assets/")) return;
    const koppen = antwoord.headers();
    const waar = `${antwoord.request().method()} ${new URL(antwoord.url()).pathname}`;
    if (!koppen["cache-control"]?.includes("no-store")) this.fouten.push(`B6: ${waar} may be kept`);
    const nonce = /'nonce-([^']+)'/.exec(koppen["content-security-policy"] ?? "")?.[1];
    if (nonce !== undefined && this.#nonces.has(nonce)) this.fouten.push(`B1: nonce again at ${waar}`);
    if (nonce !== undefined) this.#nonces.add(nonce);
    for (const cookie of (await antwoord.headersArray()).filter(({ name }) => name.toLowerCase() === "set-cookie")) {
      const waarde = /^__Host-[sl]=([^.;]{20,})/.exec(cookie.value)?.[1];
      if (waarde) this.geheimen.add(waarde);
    }
    // Of a page that is left at once the browser keeps no text.
    if (!koppen["content-type"]?.startsWith("text/html")) return;
    for (const sleutel of sleutelsIn(await antwoord.text().catch(() => ""))) this.fouten.push(`no word for ${sleutel} at ${waar}`);
  }

  /** What remains to be said at the end of a test, with all its pages still open. */
  async besluit(context: BrowserContext): Promise<readonly string[]> {
    await Promise.all(this.#lezen.map((een) => een.catch(() => undefined)));
    for (const page of context.pages()) await this.#kijk(page);
    for (const geheim of this.geheimen) {
      const vormen = [geheim, geheim.replaceAll("-", "")];
      for (const { adres, verwijzer } of this.gevraagd) {
        if (vormen.some((vorm) => adres.includes(vorm) || verwijzer.includes(vorm))) this.fouten.push(`S2: a secret in ${adres}`);
      }
      if (this.titels.some((titel) => vormen.some((vorm) => titel.includes(vorm)))) this.fouten.push("S2: a secret in a title");
    }
    return this.fouten;
  }

  async #kijk(page: Page): Promise<void> {
    if (!page.url().startsWith(this.#eigen)) return;
    const bewaard = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
    if (bewaard.some((aantal) => aantal > 0)) this.fouten.push("B6: something kept in the browser");
    this.titels.push(await page.title());
  }
}

export interface Proefkeuzes {
  /** The language that the browser asks for. */
  readonly taal: Taal;
}

/** A test of which every page is watched: policy (B1), hosts (B5), keeping (B6), secrets (S2), faults of the script. */
export const test = basis.extend<Proefkeuzes & { readonly toezicht: Toezicht; readonly uitgang: string }>({
  taal: ["nl", { option: true }],
  locale: async ({ taal }, use) => use(taal === "nl" ? "nl-NL" : "en-GB"),
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern
  uitgang: async ({}, use, info) => use(String(info.config.metadata.uitgang)),
  toezicht: [
    async ({ context, baseURL, uitgang }, use) => {
      const toezicht = new Toezicht(baseURL!, new URL(uitgang).origin);
      toezicht.bewaak(context);
      await use(toezicht);
      expect(await toezicht.besluit(context), "what must not happen on any page").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

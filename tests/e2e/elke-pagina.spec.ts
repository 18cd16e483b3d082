import { axeFouten, laadAxe, Scriptschakelaar } from "#tests/support/e2e/axe.ts";
import { Gestuurd } from "#tests/support/e2e/html.ts";
import { klein, opzij, uitgangBedekt } from "#tests/support/e2e/maten.ts";
import { expect, test } from "#tests/support/e2e/proef.ts";
import { tochten, TOCHTEN } from "#tests/support/e2e/tocht.ts";
import { woord } from "#tests/support/e2e/woorden.ts";
import { talen } from "#app/taal/talen.ts";
import type { Page } from "@playwright/test";

/** What a person may set who needs room between letters, words and lines (WCAG 1.4.12). */
const TEKSTAFSTAND = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";
/** Letters twice as large (WCAG 1.4.4). */
const DUBBEL = ":root { font-size: 200% !important }";

/** The smallest screen; a page at 640 px that is zoomed to 200% is a page at 320 px. */
const KLEIN = { width: 320, height: 640 };
const BREED = { width: 1280, height: 800 };

const zetBlad = (page: Page, css: string): Promise<void> =>
  page.evaluate((regels) => {
    const blad = new CSSStyleSheet();
    blad.replaceSync(regels);
    document.adoptedStyleSheets = [blad];
  }, css);

/*
 * Every kind of page, empty, with an error and done, in every language: one walk, and on each page all that a page must
 * be. The markup is the same with and without script, so Dutch walks with it and the other languages without.
 */
for (const taal of talen) {
  test.describe(`in ${taal}`, () => {
    test.use({ taal, viewport: KLEIN, hasTouch: true });
    test.setTimeout(300_000);
    for (const tocht of TOCHTEN) {
      const script = taal === "nl";
      test(`W1, W4, W5, W10, W11, Q1: the pages “${tocht}”, ${script ? "with" : "without"} script`, async ({ page, baseURL, toezicht }) => {
        const schakelaar = await Scriptschakelaar.voor(page, script);
        const gestuurd = new Gestuurd(page);
        const gezien: string[] = [];
        const fouten: string[] = [];
        const kijk = async (naam: string): Promise<void> => {
          gezien.push(naam);
          const meld = (wat: string, regels: readonly string[]): number => fouten.push(...regels.map((regel) => `${wat} on ${naam}: ${regel}`));
          // The plain page of a refusal has the same button with fewer words around it.
          const exit = woord(taal, naam.startsWith("refused") ? "front:weg" : "common:weg.knop");
          meld("W10, not valid", await gestuurd.fouten());
          await schakelaar.met(async () => {
            meld("Q1, the exit", await uitgangBedekt(page, exit));
            meld("W5, too small", await klein(page));
            meld("W4, sideways", await opzij(page));
            for (const [wat, css] of [["text spacing", TEKSTAFSTAND], ["200% text", DUBBEL]] as const) {
              await zetBlad(page, css);
              meld(`W4 with ${wat}`, await opzij(page));
              meld(`Q1 with ${wat}`, await uitgangBedekt(page, exit));
            }
            await zetBlad(page, "");
            await laadAxe(page);
            meld("W1 at 320 px", await axeFouten(page));
            await page.setViewportSize(BREED);
            meld("W1 at 1280 px", await axeFouten(page));
            if (taal === "nl") {
              await page.emulateMedia({ colorScheme: "dark" });
              meld("W11, in the dark", await axeFouten(page, ["color-contrast", "link-in-text-block"]));
              await page.emulateMedia({ colorScheme: "light" });
            }
            await page.setViewportSize(KLEIN);
          });
        };
        await tochten[tocht]({ page, taal, toezicht, origin: baseURL!, kijk });
        expect(fouten).toEqual([]);
        expect(gezien.length).toBeGreaterThanOrEqual(6);
      });
    }
  });
}

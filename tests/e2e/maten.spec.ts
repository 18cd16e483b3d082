import { klein, opzij, uitgangBedekt } from "#tests/support/e2e/maten.ts";
import { expect, test } from "#tests/support/e2e/proef.ts";
import { tochten, TOCHTEN } from "#tests/support/e2e/tocht.ts";
import { woord } from "#tests/support/e2e/woorden.ts";
import { talen } from "#app/taal/talen.ts";

/** What a person may set who needs room between letters, words and lines (WCAG 1.4.12). */
const TEKSTAFSTAND = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";
/** Letters twice as large (WCAG 1.4.4). */
const DUBBEL = ":root { font-size: 200% !important }";

/*
 * The smallest screen, 320 px wide; the same with letters twice as large, and with room between them. A page at 640 px
 * that is zoomed to 200% is a page at 320 px.
 */
for (const taal of talen) {
  test.describe(`in ${taal}`, () => {
    test.use({ taal, viewport: { width: 320, height: 640 }, hasTouch: true });
    for (const tocht of TOCHTEN) {
      test(`W4, W5, Q1: nothing sideways, cut off or too small, and the exit in sight on the pages “${tocht}”`, async ({ page, baseURL, toezicht }) => {
        const fouten: string[] = [];
        const kijk = async (naam: string): Promise<void> => {
          const meld = (wat: string, regels: readonly string[]): number => fouten.push(...regels.map((regel) => `${wat} on ${naam}: ${regel}`));
          // The plain page of a refusal has the same button with fewer words around it.
          const exit = woord(taal, naam.startsWith("refused") ? "front:weg" : "common:weg.knop");
          meld("Q1", await uitgangBedekt(page, exit));
          meld("W5", await klein(page));
          meld("W4", await opzij(page));
          for (const [wat, css] of [["text spacing", TEKSTAFSTAND], ["200% text", DUBBEL]] as const) {
            await page.evaluate((regels) => {
              const blad = new CSSStyleSheet();
              blad.replaceSync(regels);
              document.adoptedStyleSheets = [blad];
            }, css);
            meld(`W4 with ${wat}`, await opzij(page));
            meld(`Q1 with ${wat}`, await uitgangBedekt(page, exit));
          }
          await page.evaluate(() => (document.adoptedStyleSheets = []));
        };
        await tochten[tocht]({ page, taal, toezicht, origin: baseURL!, kijk });
        expect(fouten).toEqual([]);
      });
    }
  });
}

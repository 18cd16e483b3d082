import { laadAxe, axeFouten, Scriptschakelaar } from "#tests/support/e2e/axe.ts";
import { expect, test } from "#tests/support/e2e/proef.ts";
import { tochten, TOCHTEN } from "#tests/support/e2e/tocht.ts";
import { talen } from "#app/taal/talen.ts";

/*
 * W1: no violation on any kind of page, empty, with an error and done; in every language, at 1280 and 320 px. The markup
 * is the same with and without script, so Dutch walks with it and the other languages without: half the time.
 */
for (const taal of talen) {
  test.describe(`in ${taal}`, () => {
    test.use({ taal });
    for (const tocht of TOCHTEN) {
      for (const script of [taal === "nl"]) {
        test(`W1: no axe violation on the pages “${tocht}”, ${script ? "with" : "without"} script`, async ({ page, baseURL, toezicht }) => {
          const schakelaar = await Scriptschakelaar.voor(page, script);
          const fouten: string[] = [];
          const gezien: string[] = [];
          const kijk = async (naam: string): Promise<void> => {
            gezien.push(naam);
            await schakelaar.met(async () => {
              await laadAxe(page);
              for (const breedte of [1280, 320]) {
                await page.setViewportSize({ width: breedte, height: 800 });
                fouten.push(...(await axeFouten(page)).map((fout) => `${naam} at ${breedte} px: ${fout}`));
              }
            });
          };
          await tochten[tocht]({ page, taal, toezicht, origin: baseURL!, kijk });
          expect(fouten).toEqual([]);
          expect(gezien.length).toBeGreaterThanOrEqual(6);
        });
      }
    }
  });
}

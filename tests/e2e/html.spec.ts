import { HtmlValidate } from "html-validate/node";
import { expect, test } from "#tests/support/e2e/proef.ts";
import { tochten, TOCHTEN } from "#tests/support/e2e/tocht.ts";
import { talen } from "#app/taal/talen.ts";

const keurmeester = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    "no-inline-style": "error",
    // React writes void elements with a slash and numbers as they are.
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
  },
});

/** A table that is stacked on a small screen loses its meaning in browsers, unless its parts say what they are. */
const isTabelrol = (message: string): boolean => /^Redundant role "(?:table|rowgroup|row|columnheader|rowheader|cell)"/.test(message);

/* W10: what the server sent, before any script, on every kind of page. */
for (const taal of talen) {
  test.describe(`in ${taal}`, () => {
    test.use({ taal });
    for (const tocht of TOCHTEN) {
      test(`W10: valid HTML, unique ids and no inline style on the pages “${tocht}”`, async ({ page, baseURL, toezicht }) => {
        const fouten: string[] = [];
        let gestuurd: Promise<string> = Promise.resolve("");
        page.on("response", (antwoord) => {
          const isPagina = antwoord.request().isNavigationRequest() && antwoord.status() !== 303;
          if (isPagina) gestuurd = antwoord.text();
        });
        const kijk = async (naam: string): Promise<void> => {
          const html = await gestuurd;
          expect(html, naam).toMatch(/^<!doctype html>/i);
          const { results } = await keurmeester.validateString(html);
          const regels = results.flatMap(({ messages }) => messages.filter(({ message }) => !isTabelrol(message)).map(({ ruleId, message, line, column }) => `${naam}: ${ruleId}: ${message} at ${html.split("\n")[line - 1]!.slice(column - 1, column + 80)}`));
          fouten.push(...regels);
          if (/\sstyle=/.test(html)) fouten.push(`${naam}: style=`);
        };
        await tochten[tocht]({ page, taal, toezicht, origin: baseURL!, kijk });
        expect(fouten).toEqual([]);
      });
    }
  });
}

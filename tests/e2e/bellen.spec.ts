import { expect, test } from "#tests/support/e2e/proef.ts";
import { casus, VANDAAG } from "#tests/support/e2e/reis.ts";
import { geefDossier } from "#tests/support/e2e/tocht.ts";
import { woord } from "#tests/support/e2e/woorden.ts";
import { datumVoluit, langeDatum } from "#app/taal/datum.ts";
import { talen, type Taal } from "#app/taal/talen.ts";
import { casussen } from "#flows/bezwaar/casussen.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { flowOf } from "#tests/support/journey.ts";

/** Words that advise to call, to talk or to mediate. */
const PRATEN: Readonly<Record<Taal, RegExp>> = {
  nl: /\b(?:bel|bellen|belt|praat|praten|gesprek|bemiddel\w*|mediat\w*|overleg)\b/i,
  en: /\b(?:call|calling|phone|talk|talking|conversation|mediat\w*)\b/i,
};

/** The cases with a day that has not passed, and the number of their letters. */
const OPEN = casussen.flatMap(({ naam, antwoorden }) => {
  const { diagnose } = evalueer(flowOf("bezwaar"), antwoorden, VANDAAG, { aannemen: true });
  const dag = diagnose?.termijnen.find(({ id, verstreken }) => id === "deadline" && !verstreken)?.datum;
  return dag ? [{ naam, dag, brieven: diagnose!.brieven.length }] : [];
});

/* (g) of bezwaar.md 8: a person who calls thinks the term stops. */
for (const taal of talen) {
  test.describe(`in ${taal}`, () => {
    test.use({ taal });
    for (const { naam, dag, brieven } of OPEN) {
      test(`(g): no page of case ${naam} advises to call or talk without the sentence of 7.0-A`, async ({ page, baseURL }) => {
        await geefDossier({ page, taal, origin: baseURL! }, casus(naam), { klaar: true });
        const paden = ["/uitkomst", ...Array.from({ length: brieven }, (_, plek) => `/brief/${plek + 1}`)];
        const zin = (sleutel: string, schrijf: typeof langeDatum) => woord(taal, sleutel, { deadline: schrijf(dag, taal), vangnet: "#" }).split("#")[0]!;
        const zinnen = [zin("bezwaar:notitie.praten-is-geen-bezwaar", langeDatum), zin("brieven:letop.bellen", datumVoluit)];
        const fouten: string[] = [];
        for (const pad of paden) {
          await page.goto(pad);
          // Advice, not the letter itself, nor what somebody may tick or fill in.
          const tekst = await page.getByRole("main").evaluate((main) => {
            const kopie = main.cloneNode(true) as HTMLElement;
            for (const deel of kopie.querySelectorAll(".rr-brief, #invullen")) deel.remove();
            return kopie.textContent.replace(/\s+/g, " ");
          });
          const raak = PRATEN[taal].exec(tekst);
          if (raak && !zinnen.some((een) => tekst.includes(een))) fouten.push(`${pad}: “${tekst.slice(Math.max(0, raak.index - 60), raak.index + 60)}”`);
        }
        expect(fouten).toEqual([]);
      });
    }
  });
}

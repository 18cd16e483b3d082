import axe from "axe-core";

const REGELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * The violations that axe finds in this part of the document, one line each; empty when all is well. Colour contrast is
 * left to the tests of the tokens and of the browser: jsdom computes no layout. `region` is about whole pages.
 */
export async function axeFouten(deel: Element, heelDePagina = false): Promise<string[]> {
  const uitslag = await axe.run(deel, {
    runOnly: REGELS,
    rules: { "color-contrast": { enabled: false }, ...(!heelDePagina && { region: { enabled: false } }) },
  });
  return uitslag.violations.map((fout) => `${fout.id}: ${fout.nodes.map((knoop) => knoop.html).join(" | ")}`);
}

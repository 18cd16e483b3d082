import { HtmlValidate } from "html-validate/node";
import type { Page } from "@playwright/test";

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

/** The HTML of the page that a browser is on, as the server sent it, before any script. */
export class Gestuurd {
  #html: Promise<string> = Promise.resolve("");

  constructor(page: Page) {
    page.on("response", (antwoord) => {
      const isPagina = antwoord.request().isNavigationRequest() && antwoord.status() !== 303;
      if (!isPagina) return;
      this.#html = antwoord.text();
      // Of a page that was left at once there is nothing to read: a fault only when it is the one that is looked at.
      this.#html.catch(() => undefined);
    });
  }

  /** What is wrong with it, one line each (W10). */
  async fouten(): Promise<readonly string[]> {
    const html = await this.#html;
    if (!/^<!doctype html>/i.test(html)) return ["no HTML was sent"];
    const { results } = await keurmeester.validateString(html);
    const regels = results.flatMap(({ messages }) =>
      messages
        .filter(({ message }) => !isTabelrol(message))
        .map(({ ruleId, message, line, column }) => `${ruleId}: ${message} at ${html.split("\n")[line - 1]!.slice(column - 1, column + 80)}`),
    );
    return /\sstyle=/.test(html) ? [...regels, "style="] : regels;
  }
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { CDPSession, Page } from "@playwright/test";
import type axe from "axe-core";

const BRON = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const REGELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * A page on which our own script can be switched off and on: axe itself needs script, so it runs with script on, on a page
 * that was loaded without.
 */
export class Scriptschakelaar {
  readonly #lijn: CDPSession;
  readonly #aan: boolean;

  private constructor(lijn: CDPSession, aan: boolean) {
    this.#lijn = lijn;
    this.#aan = aan;
  }

  /** @param aan true: pages run their script */
  static async voor(page: Page, aan: boolean): Promise<Scriptschakelaar> {
    const schakelaar = new Scriptschakelaar(await page.context().newCDPSession(page), aan);
    await schakelaar.#zet(aan);
    return schakelaar;
  }

  async #zet(aan: boolean): Promise<void> {
    await this.#lijn.send("Emulation.setScriptExecutionDisabled", { value: !aan });
  }

  /** Does something that needs script. */
  async met<T>(werk: () => Promise<T>): Promise<T> {
    await this.#zet(true);
    const uit = await werk();
    await this.#zet(this.#aan);
    return uit;
  }
}

/** Brings axe onto the page. */
export const laadAxe = (page: Page): Promise<void> => page.evaluate(BRON);

/** What axe finds on the page, one line for each rule; all rules of WCAG 2.2 AA and good practice unless told. */
export function axeFouten(page: Page, regels?: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(
    async ([tags, namen]) => {
      const runner = (globalThis as unknown as { axe: typeof axe }).axe;
      const runOnly = namen ? { type: "rule" as const, values: [...namen] } : { type: "tag" as const, values: [...tags] };
      // From the top: a target that lies under the bar that stays in sight is not small.
      scrollTo(0, 0);
      const { violations } = await runner.run(document, { runOnly, resultTypes: ["violations"], preload: false, selectors: false });
      return violations.map((fout) => `${fout.id}: ${fout.nodes.map((knoop) => knoop.html.slice(0, 160)).join(" | ")}`);
    },
    [REGELS, regels ?? null] as const,
  );
}

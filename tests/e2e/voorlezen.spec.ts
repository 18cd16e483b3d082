import { expect, test } from "#tests/support/e2e/proef.ts";
import { casus } from "#tests/support/e2e/reis.ts";
import { geefDossier } from "#tests/support/e2e/tocht.ts";
import { woord } from "#tests/support/e2e/woorden.ts";
import { talen } from "#app/taal/talen.ts";
import type { Page } from "@playwright/test";

/** A device with these voices, that says nothing aloud and remembers what it was asked to say. */
async function metStemmen(page: Page, stemmen: readonly { readonly lang: string; readonly localService: boolean }[]): Promise<void> {
  await page.addInitScript((alle) => {
    const gezegd: string[] = [];
    const stem = {
      speaking: false,
      onvoiceschanged: null,
      getVoices: () => alle,
      speak(zin: { text: string; lang: string; voice: { localService: boolean } }) {
        this.speaking = true;
        gezegd.push(`${zin.lang} ${zin.voice.localService}: ${zin.text}`);
      },
      cancel() {
        this.speaking = false;
      },
    };
    Object.defineProperty(globalThis, "speechSynthesis", { value: stem });
    Object.defineProperty(globalThis, "SpeechSynthesisUtterance", { value: class { text: string; constructor(text: string) { this.text = text; } } });
    Object.assign(globalThis, { gezegd });
  }, stemmen);
}

const gezegd = (page: Page): Promise<readonly string[]> => page.evaluate(() => (globalThis as unknown as { gezegd: readonly string[] }).gezegd);

/* bezwaar.md 5.1: who finds reading hard can hear the short version; the words leave the device nowhere. */
for (const taal of talen) {
  test(`in ${taal} the short version is read aloud by a voice of the device, and a second press stops it`, async ({ page, baseURL }) => {
    const hier = taal === "nl" ? "nl-NL" : "en-GB";
    await metStemmen(page, [{ lang: hier, localService: false }, { lang: "fr-FR", localService: true }, { lang: hier, localService: true }]);
    await page.goto(await geefDossier({ page, taal, origin: baseURL! }, casus("5 Samira"), { klaar: true }));
    const knop = page.getByRole("button", { name: woord(taal, "dossier:kort.lees"), exact: true });
    await knop.click();
    const [zin = ""] = await gezegd(page);
    expect(zin).toContain(`${hier} true: `);
    expect(zin.replace(/\s+/g, " ")).toContain(woord(taal, "dossier:kort.samen"));
    const praat = (): Promise<boolean> => page.evaluate(() => speechSynthesis.speaking);
    expect(await praat()).toBe(true);
    await knop.click();
    expect(await praat()).toBe(false);
    expect(await gezegd(page)).toHaveLength(1);
  });
}

test("without a voice of the device itself there is no button", async ({ page, baseURL }) => {
  await metStemmen(page, [{ lang: "nl-NL", localService: false }, { lang: "de-DE", localService: true }]);
  await page.goto(await geefDossier({ page, taal: "nl", origin: baseURL! }, casus("5 Samira"), { klaar: true }));
  await expect(page.getByRole("heading", { name: woord("nl", "dossier:kort.kop") })).toBeVisible();
  await expect(page.getByRole("button", { name: woord("nl", "dossier:kort.lees") })).toHaveCount(0);
});

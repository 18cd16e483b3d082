import { expect, type Page } from "@playwright/test";

/** What has the focus: its role in a few words, and whether a person sees it. */
export interface Focus {
  readonly id: string;
  readonly tag: string;
  readonly type: string;
  readonly tekst: string;
  /** True when something else lies over the focused element. */
  readonly bedekt: boolean;
  /** True when nothing shows that it has the focus. */
  readonly onzichtbaar: boolean;
}

/** Looks at the focused element (WCAG 2.4.7, 2.4.11). For a radio or box the label and the drawn box around it count. */
export function focus(page: Page): Promise<Focus | null> {
  return page.evaluate(() => {
    const el = document.activeElement;
    if (!(el instanceof HTMLElement) || el === document.body) return null;
    const vak = el.getBoundingClientRect();
    const label = el instanceof HTMLInputElement ? (el.labels?.[0] ?? null) : null;
    const eigen = [el, label].filter((deel) => deel !== null);
    const binnen = (x: number, y: number): boolean => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
    const punten = [0.5, 0.02, 0.98].flatMap((a) => [0.5, 0.05, 0.95].map((b) => [vak.x + vak.width * a, vak.y + vak.height * b] as const));
    const zichtbaar = punten.filter(([x, y]) => {
      const raak = binnen(x, y) ? document.elementFromPoint(x, y) : null;
      return raak !== null && eigen.some((deel) => deel === raak || deel.contains(raak) || raak.contains(deel));
    });
    const rand = (deel: Element, pseudo?: string): boolean => {
      const stijl = getComputedStyle(deel, pseudo);
      return (stijl.outlineStyle !== "none" && parseFloat(stijl.outlineWidth) >= 2) || (stijl.boxShadow !== "none" && stijl.boxShadow !== "");
    };
    return {
      id: el.id,
      tag: el.tagName.toLowerCase(),
      type: el.getAttribute("type") ?? "",
      tekst: (el.innerText || label?.innerText || "").trim().slice(0, 80),
      bedekt: zichtbaar.length < (vak.height > innerHeight ? 1 : 4),
      onzichtbaar: !eigen.some((deel) => rand(deel) || rand(deel, "::after")),
    };
  });
}

/** Presses Tab and says what has the focus then; it must be seen and not be covered (W3). */
export async function tab(page: Page): Promise<Focus> {
  await page.keyboard.press("Tab");
  const nu = await focus(page);
  if (nu === null) throw new Error("Tab left the page");
  const wat = `${nu.tag}#${nu.id} “${nu.tekst}” on ${new URL(page.url()).pathname}`;
  expect(nu.bedekt, `W3: covered: ${wat}`).toBe(false);
  expect(nu.onzichtbaar, `W3: no visible focus: ${wat}`).toBe(false);
  return nu;
}

/** Presses Tab until the element with these words has the focus. */
export async function tabNaar(page: Page, zoek: (nu: Focus) => boolean, hooguit = 80): Promise<Focus> {
  for (let keer = 0; keer < hooguit; keer += 1) {
    const nu = await tab(page);
    if (zoek(nu)) return nu;
  }
  throw new Error("not reached with Tab");
}

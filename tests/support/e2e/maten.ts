import type { Page } from "@playwright/test";

/*
 * What the browser measures on a page. Each function gives one line for each thing that is wrong.
 */

/** Elements that make the page scroll sideways, and fields or buttons of which the text is cut off (W4). */
export function opzij(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const noem = (el: Element): string => `${el.tagName.toLowerCase()}.${el.className.toString()} “${(el.textContent ?? "").trim().slice(0, 40)}”`;
    const html = document.documentElement;
    const uit = html.scrollWidth > html.clientWidth ? [`the page is ${html.scrollWidth} wide of ${html.clientWidth}`] : [];
    for (const el of document.body.querySelectorAll<HTMLElement>("*")) {
      const vak = el.getBoundingClientRect();
      const stijl = getComputedStyle(el);
      if (vak.width === 0 || vak.width <= 2 || el.closest("svg")) continue;
      const eerst = ![...el.children].some((kind) => kind.getBoundingClientRect().right > html.clientWidth + 1);
      if (uit.length > 0 && eerst && vak.right > html.clientWidth + 1) uit.push(`reaches ${Math.round(vak.right)}: ${noem(el)}`);
      // A drawing may scroll both ways in its own frame (WCAG 1.4.10).
      const klem = stijl.overflowX !== "visible" && !el.matches(".rr-boom-vlak") && el.scrollWidth > el.clientWidth + 1;
      if (klem && !(el instanceof HTMLInputElement) && !(el instanceof HTMLTextAreaElement)) uit.push(`cut off: ${noem(el)}`);
    }
    return uit;
  });
}

/** Controls that are too small for a finger: 44 px for what leads on, 24 px for all else; links inside a sentence are free (W5). */
export function klein(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const uit: string[] = [];
    for (const el of document.querySelectorAll<HTMLElement>("a[href], button, input:not([type=hidden]), textarea, select, summary")) {
      const label = el instanceof HTMLInputElement && ["radio", "checkbox"].includes(el.type) ? el.labels?.[0] : undefined;
      const vakken = [el, label].flatMap((deel) => (deel ? [deel.getBoundingClientRect()] : []));
      const breedte = Math.max(...vakken.map((vak) => vak.width));
      const hoogte = Math.max(...vakken.map((vak) => vak.height));
      if (breedte === 0 || getComputedStyle(el).visibility === "hidden") continue;
      const inTekst = el.tagName === "A" && getComputedStyle(el).display === "inline" && (el.parentElement?.textContent ?? "").trim() !== (el.textContent ?? "").trim();
      const isHoofd = label !== undefined || el.matches(".rr-knop-primair, .rr-knop-tweede, .rr-knop-gevaar, .rr-themakaart, .rr-weg button, input, textarea, summary, .rr-afvinklijst button");
      const nodig = isHoofd ? 44 : 24;
      // Off the screen until it has the focus.
      if (el.matches(".rr-slaover") || inTekst) continue;
      // Half a pixel is rounding.
      if (breedte < nodig - 0.5 || hoogte < nodig - 0.5) uit.push(`${Math.round(breedte)} × ${Math.round(hoogte)}: ${el.tagName.toLowerCase()} “${(el.innerText || label?.innerText || "").trim().slice(0, 40)}”`);
    }
    return uit;
  });
}

/** Where the quick exit is not whole on screen, or lies under something, at the top, the middle and the end of the page (Q1). */
export function uitgangBedekt(page: Page, naam: string): Promise<readonly string[]> {
  return page.evaluate((woorden) => {
    const knop = [...document.querySelectorAll<HTMLElement>("button")].find((een) => een.innerText.trim() === woorden);
    if (!knop) return ["there is no exit"];
    const uit: string[] = [];
    for (const deel of [0, 0.5, 1]) {
      scrollTo(0, document.documentElement.scrollHeight * deel);
      const vak = knop.getBoundingClientRect();
      if (vak.top < 0 || vak.left < 0 || vak.bottom > innerHeight || vak.right > innerWidth) uit.push(`not in sight at ${deel}`);
      for (const [x, y] of [[0.5, 0.5], [0.05, 0.5], [0.95, 0.5], [0.5, 0.1], [0.5, 0.9]] as const) {
        const raak = document.elementFromPoint(vak.x + vak.width * x, vak.y + vak.height * y);
        if (!raak || !knop.contains(raak)) uit.push(`covered at ${deel} by ${raak?.tagName ?? "nothing"}`);
      }
    }
    scrollTo(0, 0);
    return uit;
  }, naam);
}

import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

const wortel = path.resolve(import.meta.dirname, "../..");
const lees = (pad: string) => readFileSync(path.join(wortel, pad), "utf8");
const stijlen = globSync("app/styles/*.css", { cwd: wortel }).sort();
const zonderCommentaar = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, "");

/** Declarations that say left or right, top or bottom, width or height: they do not turn with the direction of the script. */
function fysiek(css: string): string[] {
  const eigenschap =
    /^(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:top|right|bottom|left)(?:-.*)?|top|right|bottom|left|(?:min-|max-)?(?:width|height)|float|clear|border-(?:top|bottom)-(?:left|right)-radius)$/;
  const fouten: string[] = [];
  for (const [regel, naam = "", waarde = ""] of zonderCommentaar(css).matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g)) {
    const delen = waarde.trim().split(/\s+(?![^(]*\))/);
    const scheef = /^(?:margin|padding|inset|border-width|border-style|border-color)$/.test(naam) && delen.length === 4 && delen[1] !== delen[3];
    if (eigenschap.test(naam) || scheef || (naam === "text-align" && /left|right/.test(waarde))) fouten.push(regel);
  }
  return fouten;
}

describe.each(stijlen)("%s", (pad) => {
  test("W6: logical properties only", () => {
    expect(fysiek(lees(pad))).toEqual([]);
  });

  test("B5: nothing from another host, no font, no image", () => {
    expect(zonderCommentaar(lees(pad)).match(/url\(|https?:|@font-face|\/\/[\w-]+\./g)).toBeNull();
  });
});

test("W6: the check does find physical declarations", () => {
  expect(fysiek("a { margin-left: 1px; padding: 1px 2px 3px 4px; text-align: left; inline-size: 1px; width: 2px; }")).toHaveLength(4);
});

test("every stylesheet is part of the one stylesheet", () => {
  const ingevoegd = [...lees("app/styles/rechtsroute.css").matchAll(/@import "\.\/(.+?)"/g)].map(([, naam]) => `app/styles/${naam}`);
  expect([...ingevoegd, "app/styles/rechtsroute.css"].sort()).toEqual(stijlen);
});

test("P5: the stylesheet is at most 6 kB and the script at most 2 kB, compressed", () => {
  expect(gzipSync(stijlen.map(lees).map(zonderCommentaar).join("")).length).toBeLessThanOrEqual(6_000);
  expect(gzipSync(lees("app/verbetering.js")).length).toBeLessThanOrEqual(2_000);
});

test("B1: the script makes no markup, runs no text and keeps nothing", () => {
  expect(lees("app/verbetering.js").match(/innerHTML|outerHTML|insertAdjacent|document\.write|eval\(|new Function|Storage|indexedDB|cookie|https?:/g)).toBeNull();
});

test("W10: no component has an inline style", () => {
  const metStijl = globSync("app/**/*.tsx", { cwd: wortel }).filter((pad) => /\sstyle=/.test(lees(pad)));
  expect(metStijl).toEqual([]);
});

test("W11: there are rules for dark, forced colours, reduced motion and print", () => {
  const alles = stijlen.map(lees).join("");
  for (const wens of ["prefers-color-scheme: dark", "forced-colors: active", "prefers-reduced-motion: no-preference", "@media print"]) {
    expect(alles).toContain(wens);
  }
  expect(alles.indexOf("@view-transition")).toBeGreaterThan(alles.indexOf("prefers-reduced-motion: no-preference"));
});

type Palet = Readonly<Record<string, string>>;

function paletten(): { licht: Palet; donker: Palet } {
  const css = zonderCommentaar(lees("app/styles/tokens.css"));
  const [begin, rest = ""] = css.split("@media screen and (prefers-color-scheme: dark)");
  const kleuren = (deel: string): Palet => Object.fromEntries([...deel.matchAll(/--rr-([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, naam, kleur]) => [naam, kleur]));
  const licht = kleuren(begin!);
  return { licht, donker: { ...licht, ...kleuren(rest) } };
}

/** Relative luminance, WCAG 2.2. */
function helderheid(kleur: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const deel = Number.parseInt(kleur.slice(i, i + 2), 16) / 255;
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [hoog, laag] = [helderheid(a), helderheid(b)].sort((x, y) => y - x);
  return (hoog! + 0.05) / (laag! + 0.05);
}

const gronden = ["papier", "wit", "zand", "accent-licht"];
const meldingen = ["gevaar", "termijn", "goed", "info"];

/** Ink, ground, and the least ratio: 4.5 for words (1.4.3), 3 for borders, focus and drawings (1.4.11). */
const paren: [string, string, number][] = [
  ...gronden.flatMap((grond): [string, string, number][] => [
    ["inkt", grond, 7],
    ["inkt-zacht", grond, 4.5],
    ["accent", grond, 4.5],
    ["accent-diep", grond, 4.5],
    ["gevaar", grond, 4.5],
    ["goed", grond, 4.5],
    ["rand", grond, 3],
    ["focus", grond, 3],
  ]),
  ...meldingen.flatMap((soort): [string, string, number][] => [
    ["inkt", `${soort}-licht`, 7],
    [soort, `${soort}-licht`, 4.5],
    ["accent", `${soort}-licht`, 4.5],
    ["focus", `${soort}-licht`, 3],
    [soort, "papier", 3],
  ]),
  ["op-accent", "accent", 4.5],
  ["op-accent", "accent-diep", 4.5],
  ["op-accent", "gevaar", 4.5],
  ["papier", "inkt", 7],
];

describe.each(Object.entries(paletten()))("W11: contrast, %s", (_naam, palet) => {
  test.each(paren)("%s on %s is at least %d to 1", (inkt, grond, minstens) => {
    expect(contrast(palet[inkt]!, palet[grond]!)).toBeGreaterThanOrEqual(minstens);
  });
});

test("the ratio is that of WCAG: black on white 21, equal colours 1, #767676 on white 4.54", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#123456", "#123456")).toBe(1);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

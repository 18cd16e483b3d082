import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** The locale files by language and namespace, as they stand on disk. */
type Blad = readonly [pad: string, tekst: string];

const MAP = new URL("../../locales/", import.meta.url);
const talen = readdirSync(MAP).sort();
const bestanden = (taal: string): string[] => readdirSync(new URL(`${taal}/`, MAP)).filter((naam) => naam.endsWith(".json")).sort();
const lees = (taal: string, naam: string): unknown => JSON.parse(readFileSync(new URL(`${taal}/${naam}`, MAP), "utf8"));

/** Every text with its path; a list is a tree with numbers. */
function bladen(boom: unknown, pad = ""): readonly Blad[] {
  if (typeof boom === "string") return [[pad, boom]];
  if (typeof boom !== "object" || boom === null) throw new Error(`${pad} is no text`);
  return Object.entries(boom).flatMap(([sleutel, rest]) => bladen(rest, pad === "" ? sleutel : `${pad}.${sleutel}`));
}

const alle = talen.flatMap((taal) => bestanden(taal).map((naam) => ({ taal, naam, bladen: bladen(lees(taal, naam)) })));

/** A day is written out with its weekday: four words. Every other value counts as one. */
const DAGEN = new Set([
  "datum",
  "deadline",
  "deadlineLaat",
  "vangnet",
  "beslisEinde",
  "beslisEindeNa",
  "graceEinde",
  "eersteDwangsomdag",
  "laatsteDwangsomdag",
  "voorschot",
  "werkregel",
  "reactiedatum",
  "aanvullingDatum",
  "eersteWerkdag",
  "ontvangst",
  "oud",
]);
const GAT = /\{\{-?\s*([\w-]+)\s*\}\}/g;
const gaten = (tekst: string): string[] => [...tekst.matchAll(GAT)].map(([, naam]) => naam!).sort();

/** The sentences of a text: ends of sentences and new lines part them. Marks for emphasis are no words. */
function zinnen(tekst: string): readonly string[] {
  return tekst
    .replace(GAT, (_, naam: string) => (DAGEN.has(naam) ? "dinsdag 22 december 2026" : "waarde"))
    .split(/(?<=[.!?…][”"’')]*)\s+|\n+/)
    .map((zin) => zin.trim())
    .filter(Boolean);
}
const telWoorden = (zin: string): number => zin.split(/\s+/).filter((woord) => /[\p{L}\p{N}]/u.test(woord)).length;

/** Words of officials and the plain ones to use instead. */
const AMBTELIJK: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nl: {
    aangaande: "over",
    aanwenden: "gebruiken",
    alsmede: "en",
    alvorens: "voordat",
    appellant: "u",
    belanghebbende: "u",
    bestuursorgaan: "organisatie",
    betreffende: "over",
    bewerkstelligen: "zorgen voor",
    bovengenoemd: "noem het zelf",
    bovenstaand: "noem het zelf",
    conform: "volgens",
    derhalve: "daarom",
    desalniettemin: "toch",
    desgewenst: "als u wilt",
    "dient te": "moet",
    "dienen te": "moeten",
    dusdanig: "zo",
    echter: "maar",
    gaarne: "graag",
    geschieden: "gebeuren",
    heden: "vandaag",
    hetgeen: "wat",
    hiertoe: "daarvoor",
    indien: "als",
    ingevolge: "volgens",
    inzake: "over",
    jegens: "tegen",
    krachtens: "volgens",
    middels: "met",
    "met betrekking tot": "over",
    mits: "als",
    "naar aanleiding van": "door",
    nadien: "daarna",
    niettegenstaande: "ook al",
    "niet-ontvankelijk": "zonder dat iemand ernaar kijkt",
    omtrent: "over",
    onverwijld: "meteen",
    overeenkomstig: "volgens",
    rechtsmiddel: "bezwaar of beroep",
    reeds: "al",
    "te allen tijde": "altijd",
    "ten aanzien van": "over",
    "ten behoeve van": "voor",
    "ten gevolge van": "door",
    teneinde: "om",
    "ter zake": "hierover",
    tevens: "ook",
    thans: "nu",
    "uit hoofde van": "door",
    verweerder: "de organisatie",
    vigerend: "geldend",
    voornoemd: "noem het zelf",
    voorts: "ook",
    zorgdragen: "zorgen",
    zulks: "dat",
  },
  en: {
    aforementioned: "name it again",
    "as per": "by",
    commence: "start",
    endeavour: "try",
    forthwith: "at once",
    hereby: "leave it out",
    herein: "here",
    heretofore: "until now",
    "in accordance with": "by",
    "in lieu of": "instead of",
    "in order to": "to",
    "in respect of": "about",
    inadmissible: "not looked at",
    notwithstanding: "even so",
    "prior to": "before",
    pursuant: "under",
    "subsequent to": "after",
    thereof: "of it",
    utilise: "use",
    whereas: "but",
    whilst: "while",
    "with regard to": "about",
  },
};

/** What the portal never says about a person or a case. */
const OORDEEL: Readonly<Record<string, readonly string[]>> = {
  nl: ["u heeft gelijk", "u hebt gelijk", "u krijgt gelijk", "u wint", "u zult winnen", "kansloos", "veelklager", "fraudeur", "fraude"],
  en: ["you are in the right", "you will win", "you will lose", "hopeless", "fraudster", "fraud"],
};

/** The telephone numbers of verwijzing E.2 and the emergency numbers; no others may stand in a text. */
const NUMMERS = new Set([
  "0800-0113",
  "0800-2000",
  "0800-8020",
  "0800-3355555",
  "0800-0432",
  "0800-0188",
  "0800-8115",
  "0800-5151",
  "0800-0880",
  "0900-8844",
  "0900-0101",
  "033-4481186",
]);

function staatErin(tekst: string, woord: string): boolean {
  return new RegExp(`(?<![\\p{L}-])${woord}(?![\\p{L}-])`, "iu").test(tekst);
}

describe.each(alle)("W7, H20 locales/$taal/$naam", ({ taal, bladen: teksten }) => {
  test("W7: no sentence has more than 15 words", () => {
    const teLang = teksten.flatMap(([pad, tekst]) => zinnen(tekst).flatMap((zin) => (telWoorden(zin) > 15 ? [`${pad}: ${telWoorden(zin)}: ${zin}`] : [])));
    expect(teLang).toEqual([]);
  });

  test("W7: a sentence has 10 words or less on average", () => {
    const aantallen = teksten.flatMap(([, tekst]) => zinnen(tekst).map(telWoorden));
    expect(aantallen.reduce((som, n) => som + n, 0) / aantallen.length).toBeLessThanOrEqual(10);
  });

  test("W7: no words of officials", () => {
    const gevonden = teksten.flatMap(([pad, tekst]) =>
      Object.entries(AMBTELIJK[taal]!).flatMap(([woord, gewoon]) => (staatErin(tekst, woord) ? [`${pad}: ${woord}, write: ${gewoon}`] : [])),
    );
    expect(gevonden).toEqual([]);
  });

  test("no verdict about a person or a case", () => {
    expect(teksten.filter(([, tekst]) => OORDEEL[taal]!.some((woord) => staatErin(tekst, woord)))).toEqual([]);
  });

  test("no telephone number that is not in the directory", () => {
    const nummers = teksten.flatMap(([pad, tekst]) => [...tekst.matchAll(/(?<!\d)0\d{1,3}[- ]?\d{4,7}(?!\d)/g)].map(([nummer]) => `${pad}: ${nummer}`));
    expect(nummers.filter((regel) => !NUMMERS.has(regel.split(": ")[1]!))).toEqual([]);
  });

  test("no empty text", () => {
    expect(teksten.filter(([, tekst]) => tekst.trim() === "").map(([pad]) => pad)).toEqual([]);
  });

  test("the words without a date belong to words with one, and need none themselves", () => {
    const paden = new Map(teksten);
    const fout = teksten.filter(([pad, tekst]) => pad.endsWith("_zonder") && (gaten(tekst).length > 0 || gaten(paden.get(pad.slice(0, -"_zonder".length)) ?? "").length === 0));
    expect(fout).toEqual([]);
  });
});

describe("the languages", () => {
  const [eerste = "", ...andere] = talen;

  test.each(andere)("%s has the files of the first language", (taal) => {
    expect(bestanden(taal)).toEqual(bestanden(eerste));
  });

  test.each(andere.flatMap((taal) => bestanden(eerste).map((naam) => ({ taal, naam }))))("$taal/$naam has the same keys and placeholders", ({ taal, naam }) => {
    const vorm = (deTaal: string) => Object.fromEntries(bladen(lees(deTaal, naam)).map(([pad, tekst]) => [pad, gaten(tekst)]));
    expect(vorm(taal)).toEqual(vorm(eerste));
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bronnen } from "#flows/bezwaar/bronnen.ts";
import { gemeenschappelijk, gemeenschappelijkeHaken, gronden, grondenVan, MODULES, type Module } from "#flows/bezwaar/gronden.ts";
import { regels, uitkomsten, uitkomstVan, type UitkomstId } from "#flows/bezwaar/uitkomsten.ts";
import { los, vragen } from "#flows/bezwaar/vragen.ts";
import type { Vraag } from "#flows/engine/vraag.ts";
import en from "#locales/en/bezwaar.json" with { type: "json" };
import nl from "#locales/nl/bezwaar.json" with { type: "json" };

const IDS = Object.keys(uitkomsten) as UitkomstId[];
const gesorteerd = (ids: Iterable<string>) => [...new Set(ids)].sort();
const sleutels = (boom: object | undefined) => gesorteerd(Object.keys(boom ?? {}));
const zonderZonder = (boom: object | undefined) => sleutels(boom).filter((sleutel) => !sleutel.endsWith("_zonder"));

/** The words of one id as a loose tree: what stands in JSON is compared with the tables, not trusted. */
interface Woordgroep {
  readonly naam?: string;
  readonly titel?: string;
  readonly waarom?: string;
  readonly uitleg?: readonly string[];
  readonly niet?: readonly string[];
  readonly stap?: Readonly<Record<string, string>>;
  readonly stuk?: Readonly<Record<string, string>>;
  readonly optie?: Readonly<Record<string, string>>;
  readonly optieHulp?: Readonly<Record<string, string>>;
  readonly veld?: Readonly<Record<string, string>>;
  readonly variant?: Readonly<Record<string, { readonly titel?: string; readonly uitleg: readonly string[] }>>;
}
type Groepen = Readonly<Record<string, Woordgroep>>;

/** The source text of the flow and of the pages that show its words: an id that stands in neither is never shown. */
const bronnenMappen = ["../../flows/bezwaar/", "../../app/dossier/", "../../app/verwijzing/"].map((map) => new URL(map, import.meta.url));
const broncode = bronnenMappen
  .flatMap((map) => readdirSync(map).flatMap((naam) => (/\.tsx?$/.test(naam) ? [readFileSync(new URL(naam, map), "utf8")] : [])))
  .join("\n");
const wordtGenoemd = (id: string) => new RegExp(`["\`]${id}["\`]|\\b${id}(?=: \\[)`).test(broncode);

/** The calculations of bezwaar.md chapter 6, by their codes. */
const BEREKENINGEN = ["C1", "C2", "C3", "C3b", "C4", "C5", "C6", "C7", "C8", "C8b", "C9", "C10", "C11", "C12", "C13", "C14"];

const alleVragen: Readonly<Record<string, Vraag<never>>> = { ...vragen, ...los };

describe.each([
  ["nl", nl],
  ["en", en],
] as const)("words of bezwaar in %s", (_taal, woorden) => {
  const vraagwoorden: Groepen = woorden.vraag;
  const uitkomstwoorden: Groepen = woorden.uitkomst;
  const modulewoorden: Groepen = woorden.module;

  test("every question has words and no words stand for no question", () => {
    expect(sleutels(vraagwoorden)).toEqual(sleutels(alleVragen));
  });

  test.each(Object.entries(alleVragen))("%s: title, reason, options and fields", (id, vraag) => {
    const groep = vraagwoorden[id];
    expect(groep?.titel).toBeTruthy();
    expect(groep?.waarom).toBeTruthy();
    const opties = vraag.soort === "keuze" || vraag.soort === "meerkeuze" ? vraag.opties : [];
    expect(sleutels(groep?.optie)).toEqual(gesorteerd(opties));
    expect(sleutels(groep?.veld)).toEqual(sleutels(vraag.velden));
    expect(opties).toEqual(expect.arrayContaining(sleutels(groep?.optieHulp)));
  });

  test("every outcome and exit has words and no words stand for no outcome", () => {
    expect(sleutels(uitkomstwoorden)).toEqual(gesorteerd(IDS));
  });

  test.each(IDS)("%s: explanation, steps, papers, variants and what it does not mean", (id) => {
    const groep = uitkomstwoorden[id];
    const uitkomst = uitkomstVan(id);
    expect(groep?.titel).toBeTruthy();
    expect(groep?.uitleg?.length).toBeGreaterThan(0);
    expect(groep?.niet?.length).toBeGreaterThan(0);
    expect(zonderZonder(groep?.stap)).toEqual(gesorteerd([...uitkomst.stappen, ...Object.values(uitkomst.variantStappen ?? {}).flat()]));
    expect(sleutels(groep?.stuk)).toEqual(gesorteerd(uitkomst.stukken));
    expect(sleutels(groep?.variant)).toEqual(gesorteerd(uitkomst.varianten ?? []));
    for (const variant of Object.values(groep?.variant ?? {})) expect(variant.uitleg.length).toBeGreaterThan(0);
  });

  test.each(IDS)("%s: a step with a day has words for when the day is not known", (id) => {
    const stappen = uitkomstwoorden[id]?.stap ?? {};
    const metDag = Object.entries(stappen).flatMap(([stap, tekst]) => (tekst.includes("{{") ? [`${stap}_zonder`] : []));
    expect(sleutels(stappen).filter((stap) => stap.endsWith("_zonder"))).toEqual(gesorteerd(metDag));
  });

  test("every module has words and no words stand for no module", () => {
    expect(sleutels(modulewoorden)).toEqual(gesorteerd(MODULES));
  });

  test.each(MODULES)("%s: steps and papers", (id) => {
    const module: Module = gronden[id];
    expect(zonderZonder(modulewoorden[id]?.stap)).toEqual(gesorteerd(module.stappen));
    expect(sleutels(modulewoorden[id]?.stuk)).toEqual(gesorteerd(module.stukken));
  });

  test("every referral code has words", () => {
    const codes = IDS.flatMap((id) => uitkomstVan(id).verwijzing);
    expect(sleutels(woorden.verwijzing)).toEqual(expect.arrayContaining(gesorteerd(codes)));
  });

  test.each(["termijn", "grondslag", "notitie", "overlay"] as const)("no words at %s that the flow never names", (groep) => {
    expect(zonderZonder(woorden[groep]).filter((id) => !/^aangenomen-/.test(id) && !wordtGenoemd(id))).toEqual([]);
  });

  test("every calculation and every rule has words and no words stand for none", () => {
    expect(sleutels(woorden.berekening)).toEqual(gesorteerd(BEREKENINGEN));
    expect(sleutels(woorden.regel)).toEqual(sleutels(regels));
  });

  test("every field of law has a name", () => {
    expect(sleutels(woorden.rechtsgebied)).toEqual(gesorteerd(IDS.map((id) => uitkomstVan(id).rechtsgebied)));
  });
});

describe("content tables of bezwaar", () => {
  test("30 outcomes and 4 exits", () => {
    expect(IDS.filter((id) => id.startsWith("o-"))).toHaveLength(30);
    expect(IDS.filter((id) => id.startsWith("x-"))).toHaveLength(4);
  });

  test("every source that an outcome or a reason names exists", () => {
    const genoemd = [...IDS.flatMap((id) => uitkomstVan(id).bronnen), ...MODULES.flatMap((m) => gronden[m].haken), ...gemeenschappelijkeHaken, ...Object.values(regels).flat()];
    expect(genoemd.filter((id) => !Object.hasOwn(bronnen, id))).toEqual([]);
    expect(IDS.filter((id) => uitkomstVan(id).bronnen.length === 0)).toEqual([]);
  });

  test("an uncertain source says what is open", () => {
    expect(Object.entries(bronnen).filter(([, bron]) => bron.zekerheid === "onzeker" && !("opmerking" in bron))).toEqual([]);
  });

  test.each(MODULES)("%s: own reasons, then those of every subject, then the three that stand last", (module) => {
    const eigen = gronden[module].opties;
    expect(grondenVan(module)).toEqual([...eigen, ...gemeenschappelijk, "anders", "begrijp-niet", "weet-niet"]);
    expect(new Set(grondenVan(module)).size).toBe(grondenVan(module).length);
  });

  test("the steps of a variant stand at a variant that exists", () => {
    const fout = IDS.flatMap((id) => sleutels(uitkomstVan(id).variantStappen).filter((v) => !uitkomstVan(id).varianten?.includes(v)));
    expect(fout).toEqual([]);
  });
});

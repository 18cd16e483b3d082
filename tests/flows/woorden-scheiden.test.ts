import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { steekproef } from "#flows/engine/steekproef.ts";
import type { Vraag } from "#flows/engine/vraag.ts";
import { berekeningen, NIET_BEREKENEN } from "#flows/scheiden/berekeningen/index.ts";
import { TERMIJNEN } from "#flows/scheiden/berekeningen/termijnen.ts";
import { casussen } from "#flows/scheiden/casussen.ts";
import { scheiden } from "#flows/scheiden/index.ts";
import { MODULES, moduleVan } from "#flows/scheiden/modules.ts";
import { regels, uitkomsten, uitkomstVan, wegen, type UitkomstId } from "#flows/scheiden/uitkomsten.ts";
import { los, vragen } from "#flows/scheiden/vragen.ts";
import en from "#locales/en/scheiden.json" with { type: "json" };
import nl from "#locales/nl/scheiden.json" with { type: "json" };

const VANDAAG = "2026-11-22";
const IDS = Object.keys(uitkomsten) as UitkomstId[];
const gesorteerd = (ids: Iterable<string>) => [...new Set(ids)].sort();
const sleutels = (boom: object | undefined) => gesorteerd(Object.keys(boom ?? {}));
const zonderZonder = (boom: object | undefined) => sleutels(boom).filter((sleutel) => !sleutel.endsWith("_zonder"));

/** The words of one id as a loose tree: what stands in JSON is compared with the tables, not trusted. */
interface Woordgroep {
  readonly titel?: string;
  readonly hulp?: string;
  readonly waarom?: string;
  readonly naam?: string;
  readonly tekst?: readonly string[];
  readonly uitleg?: readonly string[];
  readonly niet?: readonly string[];
  readonly stap?: Readonly<Record<string, string>>;
  readonly stuk?: Readonly<Record<string, string>>;
  readonly optie?: Readonly<Record<string, string>>;
  readonly optieHulp?: Readonly<Record<string, string>>;
  readonly veld?: Readonly<Record<string, string>>;
  readonly vorm?: Readonly<Record<string, { readonly titel: string }>>;
  readonly variant?: Readonly<Record<string, { readonly titel?: string; readonly uitleg?: readonly string[]; readonly tekst?: readonly string[] }>>;
}
type Groepen = Readonly<Record<string, Woordgroep>>;

/** Every text with its path. */
function bladen(boom: unknown, pad = ""): readonly (readonly [pad: string, tekst: string])[] {
  if (typeof boom === "string") return [[pad, boom]];
  return Object.entries(boom as object).flatMap(([sleutel, rest]) => bladen(rest, pad === "" ? sleutel : `${pad}.${sleutel}`));
}

/** The source text of the flow: an id that does not stand in it is never shown. */
const map = new URL("../../flows/scheiden/", import.meta.url);
const broncode = readdirSync(map)
  .flatMap((naam) => (naam.endsWith(".ts") ? [readFileSync(new URL(naam, map), "utf8")] : []))
  .join("\n");
const wordtGenoemd = (id: string) => new RegExp(`["\`]${id}["\`]|\\b${id}(?=: )`).test(broncode);
/** Remarks that are named by the outcome of the Wrb check. */
const WRB = ["waarschijnlijk_ja", "misschien", "waarschijnlijk_nee", "onbekend"].map((uitkomst) => `wrb-${uitkomst}`);

const alleVragen: Readonly<Record<string, Vraag<never>>> = { ...vragen, ...los };
const GAT = /\{\{\s*([\w-]+)\s*\}\}/g;
const gaten = (tekst: string) => [...tekst.matchAll(GAT)].map(([, naam]) => naam!);

function diagnoseVan(antwoorden: Parameters<typeof evalueer>[1]): Diagnose {
  const { diagnose } = evalueer(scheiden, antwoorden, VANDAAG, { aannemen: true });
  if (!diagnose) throw new Error("no diagnosis");
  return diagnose;
}

const gevallen = [...casussen.map(({ antwoorden }) => antwoorden), ...steekproef(scheiden, VANDAAG, 300, 31).map(({ antwoorden }) => antwoorden)].map(diagnoseVan);

/** A case with every term, an income, and days for the duration of partner alimony. */
const veel = diagnoseVan({
  "veilig-nu": "ja",
  fase: "uitspraak",
  "soort-uitspraak": "weet-niet",
  "datum-stuk": "2026-11-05",
  verschenen: "ja",
  relatievorm: "gehuwd",
  kinderen: "minderjarig",
  "kinderen-aantal": 2,
  "kind-knelpunt": ["geen"],
  knelpunten: ["geen"],
  inkomen: 19_500,
  "wrb.q4": "nee",
  "datum-overeenkomst": "2026-11-10",
  "datum-huisverbod": "2026-11-20",
  "datum-vertrek-kind": "2026-11-01",
  "datum-vovo": "2026-11-20",
  "datum-indiening": "2026-11-20",
  "datum-verhuizing-zelf": "2026-11-20",
  "pa-huwelijk": "2016-06-01",
  "pa-geboren": "1985-01-01",
  "pa-jongste-geboren": "2026-01-01",
});
const TERMIJNNAMEN = Object.keys(TERMIJNEN).map((id) => id.slice(2).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
const DAGEN = new Set([...TERMIJNNAMEN, "paEinde", "paVerlengenTot", "paKanTot"]);

describe.each([
  ["nl", nl],
  ["en", en],
] as const)("words of scheiden in %s", (taal, woorden) => {
  const { wrb, ...eigen } = woorden.vraag;
  const vraagwoorden: Groepen = { ...eigen, ...Object.fromEntries(Object.entries(wrb).map(([id, groep]) => [`wrb.${id}`, groep])) };
  const uitkomstwoorden: Groepen = woorden.uitkomst;
  const modulewoorden: Groepen = woorden.module;
  const notities: Readonly<Record<string, string>> = woorden.notitie;

  /** The words of a step by its id, filled in as the page does; "" when a value is missing and there are no other words. */
  function stap({ id, invulling }: { id: string; invulling: Diagnose["invulling"] }): string {
    const [van = "", naam = ""] = id.split(".");
    const stappen = (uitkomstwoorden[van] ?? modulewoorden[van])?.stap ?? {};
    const past = (tekst: string | undefined) => tekst !== undefined && gaten(tekst).every((gat) => gat in invulling);
    return [stappen[naam], stappen[`${naam}_zonder`]].find(past) ?? "";
  }

  test("every question has words and no words stand for no question", () => {
    expect(sleutels(vraagwoorden)).toEqual(sleutels(alleVragen));
  });

  test.each(Object.entries(alleVragen))("%s: title, help, reason, options, fields and forms", (id, vraag) => {
    const groep = vraagwoorden[id];
    expect(groep?.titel).toBeTruthy();
    expect(groep?.hulp).toBeTruthy();
    expect(groep?.waarom).toBeTruthy();
    const opties = vraag.soort === "keuze" || vraag.soort === "meerkeuze" ? vraag.opties : [];
    expect(sleutels(groep?.optie)).toEqual(gesorteerd(opties));
    expect(sleutels(groep?.veld)).toEqual(sleutels(vraag.velden));
    expect(sleutels(groep?.vorm)).toEqual(gesorteerd(vraag.vormen ?? []));
    expect(opties).toEqual(expect.arrayContaining(sleutels(groep?.optieHulp)));
  });

  test("the words of a question name only values that the question gives", () => {
    for (const [id, groep] of Object.entries(vraagwoorden)) {
      const waarden = (alleVragen[id]?.vulling as ((f: unknown, op: string) => object) | undefined)?.({}, VANDAAG) ?? {};
      expect(Object.keys(waarden)).toEqual(expect.arrayContaining(bladen(groep).flatMap(([, tekst]) => gaten(tekst))));
    }
  });

  test("every outcome has words and no words stand for no outcome", () => {
    expect(sleutels(uitkomstwoorden)).toEqual(gesorteerd(IDS));
  });

  test.each(IDS)("%s: explanation, steps, papers, variants and what it does not mean", (id) => {
    const groep = uitkomstwoorden[id];
    const uitkomst = uitkomstVan(id);
    expect(groep?.titel).toBeTruthy();
    expect(groep?.uitleg?.length).toBeGreaterThan(0);
    expect(groep?.niet?.length).toBeGreaterThan(0);
    // The page ends the title with a full stop of its own.
    expect(groep?.titel).not.toMatch(/[.!?]$/);
    expect(zonderZonder(groep?.stap)).toEqual(stappenUitTabel(id));
    expect(sleutels(groep?.stuk)).toEqual(gesorteerd(uitkomst.stukken));
    expect(sleutels(groep?.variant)).toEqual(gesorteerd(uitkomst.varianten ?? []));
    for (const variant of Object.values(groep?.variant ?? {})) expect(variant.uitleg?.length).toBeGreaterThan(0);
  });

  test("a step with a day has words for when the day is not known, and only such a step", () => {
    for (const { stap: stappen = {} } of [...Object.values(uitkomstwoorden), ...Object.values(modulewoorden)]) {
      const metDag = Object.entries(stappen).flatMap(([id, tekst]) => (tekst.includes("{{") ? [`${id}_zonder`] : []));
      expect(sleutels(stappen).filter((id) => id.endsWith("_zonder"))).toEqual(gesorteerd(metDag));
    }
  });

  test("a day stands beside the number of days left: over, it is not named", () => {
    const stappen = [...Object.values(uitkomstwoorden), ...Object.values(modulewoorden)].flatMap((groep) => Object.values(groep.stap ?? {}));
    for (const dagen of stappen.map(gaten).filter((g) => g.length > 0)) expect(dagen).toEqual([dagen[0], `${dagen[0]}Dagen`]);
  });

  test("every module has words and no words stand for no module", () => {
    expect(sleutels(modulewoorden)).toEqual(gesorteerd(MODULES));
  });

  test.each(MODULES)("%s: name, text, steps and variants", (id) => {
    const groep = modulewoorden[id];
    expect(groep?.naam).toBeTruthy();
    expect(groep?.tekst?.length).toBeGreaterThan(0);
    expect(zonderZonder(groep?.stap)).toEqual(gesorteerd(moduleVan(id).stappen));
    expect(sleutels(groep?.variant)).toEqual(gesorteerd(moduleVan(id).varianten ?? []));
    for (const variant of Object.values(groep?.variant ?? {})) expect(variant.tekst?.length).toBeGreaterThan(0);
  });

  test("every term has a name, an explanation and a reason", () => {
    expect(sleutels(woorden.termijn)).toEqual(gesorteerd(Object.keys(TERMIJNEN)));
    const gronden = Object.keys(TERMIJNEN).map((id) => id.slice(2));
    expect(sleutels(woorden.grondslag)).toEqual(expect.arrayContaining(gesorteerd(gronden)));
    expect(sleutels(woorden.grondslag).filter((id) => !gronden.includes(id) && !wordtGenoemd(id))).toEqual([]);
  });

  test("every referral has words, and each one is a code of the flow", () => {
    const codes = [...IDS.flatMap((id) => uitkomstVan(id).verwijzing), ...MODULES.flatMap((id) => moduleVan(id).verwijzing), ...gevallen.flatMap((d) => d.verwijzingen.map((v) => v.code))];
    expect(sleutels(woorden.verwijzing)).toEqual(expect.arrayContaining(gesorteerd(codes)));
    expect(sleutels(woorden.verwijzing).filter((code) => !wordtGenoemd(code))).toEqual([]);
    for (const groep of Object.values(woorden.verwijzing)) expect(Object.keys(groep)).toEqual(["naam", "wat", "eersteStap"]);
  });

  test("every remark of a case has words, and no words stand for none", () => {
    const gezegd = gevallen.flatMap((d) => [...(d.notities ?? []), ...d.verwijzingen.flatMap((v) => v.notities)]);
    expect(sleutels(notities)).toEqual(expect.arrayContaining(gesorteerd([...gezegd, ...WRB])));
    expect(zonderZonder(notities).filter((id) => !WRB.includes(id) && !wordtGenoemd(id))).toEqual([]);
  });

  test("every calculation, rule, way and judgement has words and no words stand for none", () => {
    expect(sleutels(woorden.berekening)).toEqual(gesorteerd(berekeningen.map(({ id }) => id)));
    expect(sleutels(woorden.rekenhulp["laat-berekenen"])).toEqual(gesorteerd([...NIET_BEREKENEN, "uitleg"]));
    expect(sleutels(woorden.regel)).toEqual(sleutels(regels));
    expect(sleutels(woorden.weg)).toEqual(gesorteerd(wegen));
    expect(sleutels(woorden.rechtsgebied)).toEqual(gesorteerd(IDS.map((id) => uitkomstVan(id).rechtsgebied)));
    expect(sleutels(woorden.ernst)).toEqual(gesorteerd(IDS.map((id) => uitkomstVan(id).ernst)));
    expect(sleutels(woorden.veiligheid)).toEqual(["gevaar", "kind-in-gevaar", "onveilig", "zelfdoding"]);
  });

  test("every value that the words name is one the diagnosis can give", () => {
    const gegeven = new Set([veel, ...gevallen].flatMap((d) => Object.keys(d.invulling)));
    const buitenVragen = bladen(woorden).filter(([pad]) => !pad.startsWith("vraag."));
    expect(buitenVragen.flatMap(([pad, tekst]) => gaten(tekst).filter((gat) => !gegeven.has(gat)).map((gat) => `${pad}: ${gat}`))).toEqual([]);
  });

  test("each step of every case has words, filled in", () => {
    for (const { stappen, invulling } of [veel, ...gevallen]) for (const { id } of stappen) expect(stap({ id, invulling }), id).not.toBe("");
  });

  test("W7: no sentence has more than 15 words with its days written out", () => {
    const dag = taal === "nl" ? "dinsdag 22 december 2026" : "Tuesday 22 December 2026";
    const teLang = bladen(woorden).flatMap(([pad, tekst]) =>
      tekst
        .replace(GAT, (_, naam: string) => (DAGEN.has(naam) ? dag : "waarde"))
        .split(/(?<=[.!?…][”"’')]*)\s+/)
        .filter((zin) => zin.split(/\s+/).filter((woord) => /[\p{L}\p{N}]/u.test(woord)).length > 15)
        .map((zin) => `${pad}: ${zin}`),
    );
    expect(teLang).toEqual([]);
  });

  test("5.1: unsafe or no contact allowed: no step brings the two together", () => {
    const apart = gevallen.filter((d) => d.uitkomst === "huisverbod-gekregen" || d.veiligheid.some((v) => v === "gevaar" || v === "onveilig"));
    expect(apart.length).toBeGreaterThan(20);
    for (const { stappen, invulling } of apart) {
      for (const { id } of stappen) expect(stap({ id, invulling }), id).not.toMatch(/mediat|bemiddel|^(?:Spreek|Bespreek|Maak samen|Ga samen|Agree|Discuss)\b/i);
    }
  });

  test("4.9: who is in danger is never told to stay", () => {
    const onveilig = woorden.uitkomst["kind-verhuizing"].variant.onveilig.uitleg.join(" ");
    const gewoon = woorden.uitkomst["kind-verhuizing"].uitleg;
    const blijf = taal === "nl" ? "Verhuis niet eerst" : "Do not move first";
    expect(onveilig).not.toContain(blijf);
    expect(gewoon.find((alinea) => alinea.includes(blijf))).toMatch(/veilige plek|safe place/);
  });

  test("every danger names who to call", () => {
    expect(woorden.veiligheid.gevaar.tekst.join(" ")).toMatch(/112[^]*0800-2000/);
    expect(woorden.veiligheid.onveilig.tekst.join(" ")).toContain("0800-2000");
    expect(woorden.veiligheid["kind-in-gevaar"].tekst.join(" ")).toMatch(/112[^]*0800-2000/);
    expect(woorden.veiligheid.zelfdoding.tekst.join(" ")).toMatch(/113 (?:of|or) 0800-0113[^]*112/);
  });

  test("an amount stands with its year, or says that it must be checked", () => {
    const kaal = bladen(woorden).filter(([, tekst]) => /€ \d/.test(tekst) && !/20\d\d|Vraag na|Check if/.test(tekst));
    expect(kaal).toEqual([]);
  });
});

/** The steps of an outcome and of its variants. */
function stappenUitTabel(id: UitkomstId): readonly string[] {
  const { stappen, variantStappen } = uitkomstVan(id);
  return gesorteerd([...stappen, ...Object.values(variantStappen ?? {}).flat()]);
}

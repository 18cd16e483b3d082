import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { leesbareInvulling } from "#app/taal/datum.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { steekproef } from "#flows/engine/steekproef.ts";
import type { Antwoorden, Vraag } from "#flows/engine/vraag.ts";
import { werkEnInkomen as flow } from "#flows/werk-en-inkomen/index.ts";
import { uitkomsten, uitkomstVan, type UitkomstId } from "#flows/werk-en-inkomen/uitkomsten.ts";
import { los, vragen } from "#flows/werk-en-inkomen/vragen.ts";
import en from "#locales/en/werk-en-inkomen.json" with { type: "json" };
import nl from "#locales/nl/werk-en-inkomen.json" with { type: "json" };

const VANDAAG = "2026-11-22";
const IDS = Object.keys(uitkomsten) as UitkomstId[];
const gesorteerd = (ids: Iterable<string>) => [...new Set(ids)].sort();
const sleutels = (boom: object | undefined) => gesorteerd(Object.keys(boom ?? {}));
const zonderZonder = (boom: object | undefined) => sleutels(boom).filter((sleutel) => !sleutel.endsWith("_zonder"));
const uitslag = (antwoorden: Antwoorden, peildatum = VANDAAG): Diagnose => evalueer(flow, { "wi-acuut": ["geen"], ...antwoorden }, peildatum, { aannemen: true }).diagnose!;

/** The words of one id as a loose tree: what stands in JSON is compared with the tables, not trusted. */
interface Woordgroep {
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
type Blad = readonly [pad: string, tekst: string];

function bladen(boom: unknown, pad = ""): readonly Blad[] {
  if (typeof boom === "string") return [[pad, boom]];
  return Object.entries(boom as object).flatMap(([sleutel, rest]) => bladen(rest, pad === "" ? sleutel : `${pad}.${sleutel}`));
}

/** Source text of the flow and of the pages that show its words: an id that stands in neither is never shown. */
const broncode = ["../../flows/werk-en-inkomen/", "../../app/dossier/"]
  .map((map) => new URL(map, import.meta.url))
  .flatMap((map) => readdirSync(map).flatMap((naam) => (/\.tsx?$/.test(naam) ? [readFileSync(new URL(naam, map), "utf8")] : [])))
  .join("\n");
const wordtGenoemd = (id: string) => new RegExp(`["\`]${id}["\`]`).test(broncode);

/** Diagnoses of many walks: which values and calculations there are follows from them. */
const diagnosen = [VANDAAG, "2026-11-24"].flatMap((dag, i) => [...steekproef(flow, dag, 1_250, 3 + i)].map(({ antwoorden }) => evalueer(flow, antwoorden, dag).diagnose!));
const gaten = (tekst: string) => [...tekst.matchAll(/\{\{\s*([\w-]+)\s*\}\}/g)].map(([, naam]) => naam!);
const isDag = (waarde: unknown) => typeof waarde === "string" && /^\d{4}-\d{2}-\d{2}$/.test(waarde);
const personas = flow.casussen.map(({ antwoorden }) => uitslag(antwoorden as Antwoorden));
const waarden = new Map([...diagnosen, ...personas].flatMap(({ invulling }) => Object.entries(invulling)));
const DAGEN = new Set([...waarden].flatMap(([naam, waarde]) => (isDag(waarde) ? [naam] : [])));

const alleVragen: Readonly<Record<string, Vraag<never>>> = { ...vragen, ...los };

describe.each([
  ["nl", nl],
  ["en", en],
] as const)("words of werk en inkomen in %s", (taal, woorden) => {
  const vraagwoorden: Groepen = woorden.vraag;
  const uitkomstwoorden: Groepen = woorden.uitkomst;
  const rekenwoorden: Readonly<Record<string, { readonly naam: string; readonly formule: string; readonly waarde?: object }>> = woorden.berekening;
  const teksten = bladen(woorden);

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

  test("every outcome has words and no words stand for no outcome", () => {
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
    for (const variant of Object.values(groep?.variant ?? {})) expect(variant.titel && variant.uitleg.length > 0).toBe(true);
  });

  test.each(IDS)("%s: a step with a value has words for when it is not known", (id) => {
    const stappen = uitkomstwoorden[id]?.stap ?? {};
    const metWaarde = Object.entries(stappen).flatMap(([stap, tekst]) => (tekst.includes("{{") ? [`${stap}_zonder`] : []));
    expect(sleutels(stappen).filter((stap) => stap.endsWith("_zonder"))).toEqual(gesorteerd(metWaarde));
  });

  test.each(IDS)("%s: with no value known a paragraph is left, in every form", (id) => {
    const groep = uitkomstwoorden[id];
    for (const alineas of [groep?.uitleg ?? [], ...Object.values(groep?.variant ?? {}).map(({ uitleg }) => uitleg)]) {
      expect(alineas.filter((alinea) => !alinea.includes("{{"))).not.toEqual([]);
    }
  });

  test.each(["termijn", "grondslag", "notitie", "overlay", "veiligheid"] as const)("no words at %s that the flow never names", (groep) => {
    expect(zonderZonder(woorden[groep]).filter((id) => !wordtGenoemd(id) && !new RegExp(`\\b${id}\\b`).test(broncode))).toEqual([]);
  });

  test("every value in the words is one that the flow gives", () => {
    expect(teksten.filter(([, tekst]) => gaten(tekst).some((naam) => !waarden.has(naam)))).toEqual([]);
  });

  test("W7: no sentence has more than 15 words, a day written out with its weekday", () => {
    const teLang = teksten.flatMap(([pad, tekst]) =>
      tekst
        .replace(/\{\{\s*([\w-]+)\s*\}\}/g, (_, naam: string) => (DAGEN.has(naam) ? "dinsdag 22 december 2026" : "waarde"))
        .split(/(?<=[.!?…][”"’')]*)\s+/)
        .filter((zin) => zin.split(/\s+/).filter((woord) => /[\p{L}\p{N}]/u.test(woord)).length > 15)
        .map((zin) => `${pad}: ${zin}`),
    );
    expect(teLang).toEqual([]);
  });

  test("a fixed amount stands with its year, or is called uncertain", () => {
    const kaal = teksten.filter(([, tekst]) => /€ \d/.test(tekst) && !/\b20\d\d\b/.test(tekst) && !/ongeveer|about/.test(tekst));
    expect(kaal).toEqual([]);
  });

  test("nobody is told that there is no right to money", () => {
    expect(teksten.filter(([, tekst]) => /u heeft geen recht|you have no right/i.test(tekst))).toEqual([]);
  });

  test("every calculation that is shown has a name and a rule, and no words stand for none", () => {
    const getoond = gesorteerd(diagnosen.flatMap(({ berekeningen }) => berekeningen.map(({ id }) => id)));
    expect(sleutels(rekenwoorden)).toEqual(getoond);
    for (const { naam, formule } of Object.values(rekenwoorden)) expect(naam && formule).toBeTruthy();
  });

  test("every value of a calculation that has a name is one that goes in or comes out", () => {
    const namen = new Map<string, Set<string>>();
    for (const { id, invoer, resultaat } of diagnosen.flatMap(({ berekeningen }) => berekeningen)) {
      const van = namen.get(id) ?? new Set();
      for (const naam of [...Object.keys(invoer), ...Object.keys(typeof resultaat === "object" && resultaat !== null ? resultaat : {})]) van.add(naam);
      namen.set(id, van);
    }
    const fout = Object.entries(rekenwoorden).flatMap(([id, { waarde }]) => sleutels(waarde).filter((naam) => !namen.get(id)?.has(naam)));
    expect(fout).toEqual([]);
  });

  test("every field of law has a name", () => {
    expect(sleutels(woorden.rechtsgebied)).toEqual(gesorteerd(IDS.map((id) => uitkomstVan(id).rechtsgebied)));
  });

  test("of every persona all remarks, steps, terms and helpers can be read without a hole", () => {
    const perPad = new Map(teksten);
    for (const { naam, antwoorden } of flow.casussen) {
      const d = uitslag(antwoorden as Antwoorden);
      const gegeven = leesbareInvulling(d.invulling, taal);
      const past = (pad: string) => perPad.has(pad) && gaten(perPad.get(pad)!).every((gat) => gat in gegeven);
      const paden = [
        ...(d.notities ?? []).map((id) => `notitie.${id}`),
        ...d.stappen.map(({ id }) => `uitkomst.${id.replace(".", ".stap.")}`),
        ...d.termijnen.flatMap(({ id, grondslag }) => [`termijn.${id}.naam`, `termijn.${id}.uitleg`, `grondslag.${grondslag}`]),
        ...d.verwijzingen.flatMap(({ code, notities }) => [`verwijzing.${code}.naam`, `verwijzing.${code}.wat`, `verwijzing.${code}.eersteStap`, ...notities.map((id) => `notitie.${id}`)]),
      ];
      expect(paden.filter((pad) => !past(pad) && !past(`${pad}_zonder`)), naam).toEqual([]);
    }
  });
});

describe("the steps say what fits the form", () => {
  const stappen = (antwoorden: Antwoorden, peildatum = VANDAAG) => uitslag(antwoorden, peildatum).stappen.map(({ id }) => id);

  test("after a judgment one goes to a lawyer for appeal, not to the first judge again", () => {
    const ids = stappen({ "wi-onderwerp": "ontslag", "ontslag-hoe": "rechter", "rechter-fase": "uitspraak", "rechter-datum": "2026-11-02" });
    expect(ids).toContain("uit-ontslagprocedure.hoger-beroep");
    expect(ids).not.toContain("uit-ontslagprocedure.kantonrechter");
  });

  test("who resigned gets no letter for a transitievergoeding, and no remark about that letter", () => {
    const d = uitslag({ "wi-onderwerp": "loon", "loon-wat": "transitie", "einde-datum": "2026-11-10", "ww-einde-reden": "zelf" });
    expect(d.variant).toBe("geen-recht");
    expect(d.stappen[0]?.id).toBe("uit-transitievergoeding.vraag-advies");
    expect(d.notities).not.toContain("brief-niet-genoeg");
  });

  test("a letter about being fit for work: the objection comes first", () => {
    const [eerste] = stappen({ "wi-onderwerp": "ziek", "ziek-contract": "uitzend", "zw-fase": "hersteld", "zw-hersteld-soort": "eigen-werk", "besluit-datum": "2026-11-16" });
    expect(eerste).toBe("uit-ziektewet.bezwaar-hersteld");
  });

  test("without Dutch nationality the call comes before the application; with it there is no such step", () => {
    const aanvragen = (verblijf: string) => stappen({ "wi-onderwerp": "bijstand", "bijstand-fase": "nog-niet", leeftijd: 40, huishouden: "alleen", verblijf, "inkomen-nu": "minder" });
    expect(aanvragen("eu")[0]).toBe("uit-bijstand.verblijf");
    expect(aanvragen("nl")[0]).toBe("uit-bijstand.meld");
    expect(aanvragen("nl")).not.toContain("uit-bijstand.verblijf");
  });

  test("under 27 one looks for work first; who applied for WW is not told to apply", () => {
    expect(stappen({ "wi-onderwerp": "bijstand", "bijstand-fase": "nog-niet", leeftijd: 24 })).toEqual(expect.arrayContaining(["uit-bijstand.zoek-werk"]));
    expect(stappen({ "wi-onderwerp": "bijstand", "bijstand-fase": "nog-niet", leeftijd: 24 })).not.toContain("uit-bijstand.aanvraag");
    expect(stappen({ "wi-onderwerp": "ww", "ww-fase": "wacht", "ww-aanvraagdatum": "2026-11-02" })).not.toContain("uit-ww.vraag-ww");
  });

  test("the request for a transitievergoeding has its own three months, also beside the two of the dismissal", () => {
    const { stappen: alle } = uitslag({ "wi-onderwerp": "ww", "ww-fase": "nog-niet", "einde-datum": "2026-10-31", "ww-26weken": "ja", "ww-einde-reden": "uwv-rechter" });
    const dag = (id: string) => alle.find((stap) => stap.id === id)?.uiterlijk;
    expect(dag("uit-ontslagprocedure.kantonrechter")).toBe("2026-12-31");
    expect(dag("uit-transitievergoeding.verzoekschrift")).toBe("2027-01-31");
  });

  test("income above the norm: no amount of nothing is shown", () => {
    const { invulling } = uitslag({ "wi-onderwerp": "bijstand", "bijstand-fase": "nog-niet", leeftijd: 40, huishouden: "alleen", "medebewoners-27": 0, "inkomen-maand": 3_000 });
    expect(invulling).toHaveProperty("norm");
    expect(invulling).not.toHaveProperty("bijstand");
  });

  test("half a month of WW is said as about", () => {
    const { invulling } = uitslag({ "wi-onderwerp": "ww", "ww-fase": "nog-niet", "einde-datum": "2026-10-31", "ww-4van5": "ja", "ww-jaren-voor-2016": 9, "ww-jaren-vanaf-2016": 8 });
    expect(invulling["wwMaanden"]).toBe(13);
  });
});

describe("values in words", () => {
  test.each([
    [774.19, "774,19", "774.19"],
    [1401.5, "1.401,50", "1,401.50"],
    [8260, "8.260", "8,260"],
    [102_000, "102.000", "102,000"],
    ["2026-12-22", "dinsdag 22 december 2026", "Tuesday, 22 December 2026"],
  ])("%s", (waarde, nederlands, engels) => {
    expect(leesbareInvulling({ waarde }, "nl")["waarde"]).toBe(nederlands);
    expect(leesbareInvulling({ waarde }, "en")["waarde"]).toBe(engels);
  });

  test.each([
    [0, "vandaag", "today"],
    [1, "morgen", "tomorrow"],
    [71, "over 71 dagen", "in 71 days"],
  ])("%i days from now", (verzoekDagen, nederlands, engels) => {
    expect(leesbareInvulling({ verzoekDagen }, "nl")).toEqual({ verzoekDagen: nederlands });
    expect(leesbareInvulling({ verzoekDagen }, "en")).toEqual({ verzoekDagen: engels });
  });

  test("a year has no separator", () => {
    expect(leesbareInvulling({ jaar: 2026, peiljaar: 2024, wwEerste: 2025 }, "nl")).toEqual({ jaar: "2026", peiljaar: "2024", wwEerste: "2.025" });
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { stapTekst, stukTekst, uitkomstTitel, uitkomstWoorden } from "#app/dossier/uitkomst-woorden.ts";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { plusDagen, type Datum } from "#flows/engine/datum.ts";
import { steekproef } from "#flows/engine/steekproef.ts";
import type { Vraag } from "#flows/engine/vraag.ts";
import { casussen } from "#flows/huur/casussen.ts";
import { huur } from "#flows/huur/index.ts";
import { uitkomsten, uitkomstVan, type UitkomstId } from "#flows/huur/uitkomsten.ts";
import { vragen } from "#flows/huur/vragen.ts";
import en from "#locales/en/huur.json" with { type: "json" };
import nl from "#locales/nl/huur.json" with { type: "json" };

const IDS = Object.keys(uitkomsten) as UitkomstId[];
const VANDAAG: Datum = "2026-11-22";
const gesorteerd = (ids: Iterable<string>) => [...new Set(ids)].sort();
const sleutels = (boom: object | undefined) => gesorteerd(Object.keys(boom ?? {}));
const zonderZonder = (boom: object | undefined) => sleutels(boom).filter((sleutel) => !sleutel.endsWith("_zonder"));

/** The words of one id as a loose tree: what stands in JSON is compared with the tables, not trusted. */
interface Woordgroep {
  readonly titel?: string;
  readonly hulp?: string;
  readonly waarom?: string;
  readonly uitleg?: readonly string[];
  readonly niet?: readonly string[];
  readonly tekst?: readonly string[];
  readonly stap?: Readonly<Record<string, string>>;
  readonly stuk?: Readonly<Record<string, string>>;
  readonly optie?: Readonly<Record<string, string>>;
  readonly optieHulp?: Readonly<Record<string, string>>;
  readonly veld?: Readonly<Record<string, string>>;
  readonly variant?: Readonly<Record<string, { readonly titel?: string; readonly uitleg: readonly string[] }>>;
}
type Groepen = Readonly<Record<string, Woordgroep>>;

/** The source text of the flow: an id that does not stand in it is never shown. */
const MAP = new URL("../../flows/huur/", import.meta.url);
const broncode = readdirSync(MAP).flatMap((naam) => (naam.endsWith(".ts") ? [readFileSync(new URL(naam, MAP), "utf8")] : [])).join("\n");
const wordtGenoemd = (id: string) => new RegExp(`["\`]${id}["\`]|\\b${id}: `).test(broncode);

const GAT = /\{\{\s*([\w-]+)\s*\}\}/g;
const gaten = (tekst: string): string[] => [...tekst.matchAll(GAT)].map(([, naam]) => naam!);

/** Every text with its path. */
function bladen(boom: unknown, pad = ""): readonly (readonly [string, string])[] {
  if (typeof boom === "string") return [[pad, boom]];
  return Object.entries(boom as object).flatMap(([sleutel, rest]) => bladen(rest, pad === "" ? sleutel : `${pad}.${sleutel}`));
}

/** Many finished walks of the flow, with their diagnosis. */
const uitkomstenVanWandelingen: readonly Diagnose[] = [
  ...casussen.map(({ antwoorden, peildatum }) => ({ antwoorden, peildatum })),
  ...steekproef(huur, VANDAAG, 2_000, 3).map(({ antwoorden }) => ({ antwoorden, peildatum: VANDAAG })),
  ...steekproef(huur, plusDagen(VANDAAG, 1), 2_000, 4).map(({ antwoorden }) => ({ antwoorden, peildatum: plusDagen(VANDAAG, 1) })),
].flatMap(({ antwoorden, peildatum }) => evalueer(huur, antwoorden, peildatum, { aannemen: true }).diagnose ?? []);

/** The calculations of huur.md chapter 6 that a diagnosis can hold. */
const BEREKENINGEN = [
  "F1", "F2", "F3", "F3-tabel", "F4", "F5", "F5-huurder", "F6", "F7b", "F7c", "F7d", "F7e", "F7f", "F7g", "F7h", "F7i", "F7k", "F7l", "F7m",
  "F7n", "F7o", "F7p", "F8a", "F8b", "F8c", "F9", "F10", "F11",
];

/** huur.md 9: what no text may say. */
const NOOIT: Readonly<Record<string, readonly RegExp[]>> = {
  nl: [
    /(?<!niet )stop met (?:huur )?betalen/i, /huurcommissie (?:regelt|beslist over) (?:uw|de) (?:borg|ontruiming)/i, /na 6 maanden kunt u niets/i,
    /tijdelijke contracten bestaan niet/i, /maanden schuld betekent/i, /(?:verzet|hoger beroep) stopt de ontruiming(?! (?:niet|meestal niet))/i,
    /herinner uw verhuurder/i, /kamer is vrije sector/i, /u moet weg\b(?! volgens)/i,
  ],
  en: [
    /(?<!not )stop paying/i, /tribunal\) (?:arranges|decides about) (?:your|the) (?:deposit|eviction)/i, /after 6 months you can do nothing/i,
    /temporary contracts no longer exist/i, /months of debt means/i, /(?:verzet|appeal) stops the eviction/i, /remind your landlord/i, /a room is free sector/i,
  ],
};

const alleVragen: Readonly<Record<string, Vraag<never>>> = vragen;

describe.each([
  ["nl", nl],
  ["en", en],
] as const)("words of huur in %s", (taal, woorden) => {
  const vraagwoorden: Groepen = woorden.vraag;
  const uitkomstwoorden: Groepen = woorden.uitkomst;
  const overlaywoorden: Groepen = woorden.overlay;

  test("every question has words and no words stand for no question", () => {
    expect(sleutels(vraagwoorden)).toEqual(sleutels(alleVragen));
  });

  test.each(Object.entries(alleVragen))("%s: title, help, reason, options and fields", (id, vraag) => {
    const groep = vraagwoorden[id];
    expect(groep?.titel).toBeTruthy();
    expect(groep?.hulp).toBeTruthy();
    expect(groep?.waarom).toBeTruthy();
    const opties = vraag.soort === "keuze" || vraag.soort === "meerkeuze" ? vraag.opties : vraag.soort === "datum" ? (vraag.opties ?? []) : [];
    expect(sleutels(groep?.optie)).toEqual(gesorteerd(opties));
    expect(sleutels(groep?.veld)).toEqual(sleutels(vraag.velden));
    expect(opties).toEqual(expect.arrayContaining(sleutels(groep?.optieHulp)));
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
  });

  test.each(IDS)("%s: a step with a value has words for when the value is not known, and a text keeps one paragraph without values", (id) => {
    const { stap = {}, uitleg = [], variant = {} } = uitkomstwoorden[id] ?? {};
    const metWaarde = Object.entries(stap).flatMap(([naam, tekst]) => (tekst.includes("{{") ? [`${naam}_zonder`] : []));
    expect(sleutels(stap).filter((naam) => naam.endsWith("_zonder"))).toEqual(gesorteerd(metWaarde));
    for (const alineas of [uitleg, ...Object.values(variant).map((v) => v.uitleg)]) expect(alineas.some((tekst) => !tekst.includes("{{"))).toBe(true);
  });

  test("every referral code has a name, what it is and a first step", () => {
    const codes = IDS.flatMap((id) => [...uitkomstVan(id).verwijzing, ...Object.values(uitkomstVan(id).variantVerwijzing ?? {}).flat()]);
    const genoemd = [...codes, "ido", "verzekeraar", "veilig-thuis", "politie", "advocaat", "gemeente"];
    expect(sleutels(woorden.verwijzing)).toEqual(gesorteerd(genoemd));
    for (const verwijzing of Object.values(woorden.verwijzing)) expect(sleutels(verwijzing)).toEqual(["eersteStap", "naam", "wat"]);
  });

  test.each(["termijn", "grondslag", "notitie", "overlay", "veiligheid"] as const)("no words at %s that the flow never names", (groep) => {
    expect(zonderZonder(woorden[groep]).filter((id) => !wordtGenoemd(id))).toEqual([]);
  });

  test("every overlay has a title and a text", () => {
    for (const overlay of Object.values(overlaywoorden)) expect([overlay.titel, overlay.tekst?.length]).toEqual([expect.any(String), expect.any(Number)]);
  });

  test("every calculation has words and no words stand for none", () => {
    expect(sleutels(woorden.berekening)).toEqual(gesorteerd(BEREKENINGEN));
  });

  test("every field of law has a name", () => {
    const velden = IDS.flatMap((id) => [uitkomstVan(id).rechtsgebied, ...(uitkomstVan(id).ook ?? [])]);
    expect(sleutels(woorden.rechtsgebied)).toEqual(gesorteerd([...velden, "bestuursrecht", "arbeidsrecht"]));
  });

  test("every value in the words is one that a diagnosis can give", () => {
    const namen = new Set(readFileSync(new URL("invulling.ts", MAP), "utf8").match(/\b[a-z]\w+(?=: ")|(?<=zet\(")\w+|(?<=uit\[")\w+/g));
    expect(bladen(woorden).flatMap(([pad, tekst]) => gaten(tekst).flatMap((naam) => (namen.has(naam) ? [] : [`${pad}: ${naam}`])))).toEqual([]);
  });

  test("W7: no sentence has more than 15 words when its days are written out", () => {
    const dag = taal === "nl" ? "dinsdag 22 december 2026" : "Tuesday 22 December 2026";
    const zinnen = bladen(woorden).flatMap(([pad, tekst]) =>
      tekst
        .replace(GAT, (_, naam: string) => (/^(?:max|hoogste|gevraagd|incasso|regeling|borg(?:Max|Te)|rente|opzeg|serviceJaar|jaar|punten|ach)/.test(naam) ? "10" : dag))
        .split(/(?<=[.!?…][”"’')]*)\s+/)
        .map((zin) => `${pad}: ${zin}`),
    );
    expect(zinnen.filter((zin) => zin.split(/\s+/).slice(1).filter((woord) => /[\p{L}\p{N}]/u.test(woord)).length > 15)).toEqual([]);
  });

  test("huur.md 9: nothing that no text may say", () => {
    expect(bladen(woorden).filter(([, tekst]) => NOOIT[taal]!.some((regel) => regel.test(tekst)))).toEqual([]);
  });

  test("no walk ends in a text with a hole, an empty step or a remark without words", () => {
    const fouten = new Set<string>();
    for (const diagnose of uitkomstenVanWandelingen) {
      const w = uitkomstWoorden(i18nVoor(taal), diagnose);
      const { uitkomst, variant } = diagnose;
      const eis = (naam: string, ...teksten: readonly string[]) => {
        if (teksten.length === 0 || teksten.some((tekst) => tekst === "" || tekst.includes("{{"))) fouten.add(`${uitkomst}/${variant}: ${naam}`);
      };
      eis("titel", uitkomstTitel(w, uitkomst));
      eis("uitleg", ...w.alineas(variant === null ? `uitkomst.${uitkomst}.uitleg` : `uitkomst.${uitkomst}.variant.${variant}.uitleg`));
      for (const { id } of diagnose.stappen) eis(id, stapTekst(w, id));
      for (const { id } of diagnose.stukken) eis(id, stukTekst(w, diagnose, id));
      for (const id of diagnose.notities ?? []) eis(id, w.zin(`notitie.${id}`));
      for (const id of diagnose.overlays) eis(id, ...w.alineas(`overlay.${id}.tekst`));
      for (const id of diagnose.veiligheid) eis(id, ...w.alineas(`veiligheid.${id}.tekst`));
      for (const { id, grondslag } of diagnose.termijnen) eis(id, w.zin(`termijn.${id}.naam`), w.zin(`grondslag.${grondslag}`));
      for (const { code, notities } of diagnose.verwijzingen) eis(code, w.zin(`verwijzing.${code}.naam`), ...notities.map((n) => w.zin(`notitie.${n}`)));
      for (const { id } of diagnose.berekeningen) eis(id, w.zin(`berekening.${id}.naam`), w.zin(`berekening.${id}.formule`));
      for (const naam of diagnose.rechtsgebieden ?? [diagnose.rechtsgebied]) eis(naam, w.zin(`rechtsgebied.${naam}`));
      eis("oordeel", w.zin(`urgentie.${diagnose.urgentie}`), w.zin(`ernst.${diagnose.ernst}`), w.zin(`zelfredzaamheid.${diagnose.zelfredzaamheid}`));
    }
    expect([...fouten]).toEqual([]);
  });
});

describe("what the words of huur say", () => {
  const lees = (naam: string, taal: "nl" | "en" = "nl") => {
    const { antwoorden, peildatum } = casussen.find((casus) => casus.naam.startsWith(naam))!;
    const { diagnose } = evalueer(huur, antwoorden, peildatum, { aannemen: true });
    const w = uitkomstWoorden(i18nVoor(taal), diagnose!);
    const { uitkomst, variant } = diagnose!;
    const uitleg = w.alineas(variant === null ? `uitkomst.${uitkomst}.uitleg` : `uitkomst.${uitkomst}.variant.${variant}.uitleg`);
    return [...uitleg, ...diagnose!.stappen.map(({ id }) => stapTekst(w, id))].join("\n");
  };

  test("T1: the day of the eviction, the three working days and the children stand in the first step", () => {
    expect(lees("T1 ")).toMatch(/ontruiming op vrijdag 27 november 2026[^\n]*kinderen[^\n]*3 werkdagen/);
    expect(lees("T1 ", "en")).toMatch(/eviction on Friday,? 27 November 2026[^\n]*children[^\n]*3 working days/);
  });

  test("T3: the last day for verzet, and that verzet does not stop the eviction", () => {
    expect(lees("T3 ")).toMatch(/dinsdag 8 december 2026/);
    expect(lees("T3 ")).toMatch(/Verzet stopt de ontruiming niet vanzelf/);
  });

  test("T10: the tenant must go to the Huurcommissie, with the day", () => {
    expect(lees("T10 ")).toMatch(/moet ú nu naar de Huurcommissie, uiterlijk donderdag 31 december 2026/);
  });

  test("T13: the deposit is never a matter for the Huurcommissie", () => {
    expect(lees("T13 ")).toContain("De Huurcommissie gaat niet over de borg");
  });

  test("T14: 20, 30 or 40 percent of the rent, and the rent is paid until the decision", () => {
    expect(lees("T14 ")).toMatch(/20%, 30% of 40% van de kale huur/);
    expect(lees("T14 ")).toContain("Blijf tot de uitspraak de gewone huur betalen");
  });
});

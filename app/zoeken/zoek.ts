import { zoekGevaar } from "./gevaar.ts";
import { leesTekst, type Gelezen } from "./tekst-treffers.ts";
import { bezwaar } from "./woorden/bezwaar.ts";
import type { Deel } from "./woorden/deel.ts";
import { KLASSEN } from "./woorden/gevaar-verbanden.ts";
import { gevaarwoorden, GEZEGDEN, type Gevaar } from "./woorden/gevaar.ts";
import { huur } from "./woorden/huur.ts";
import { zoGezegd } from "./woorden/spreektaal.ts";
import { scheiden } from "./woorden/scheiden.ts";
import { werkEnInkomen } from "./woorden/werk-en-inkomen.ts";
import { Woordenboek, zegt } from "./woordenboek.ts";
import { maakZinsdeel, woordenVan, zoekZinsdeel, type Gevonden, type Zinsdeel } from "./zinsdeel.ts";

/** Every problem that the words know, of all flows. */
export const DELEN: readonly Deel[] = [...bezwaar, ...huur, ...scheiden, ...werkEnInkomen];

/** The entry of a part that says least about the way: the one with the fewest answers. */
function basisVan({ flow, deel }: Deel): Deel {
  return DELEN.filter((ander) => ander.flow === flow && ander.deel === deel).toSorted((a, b) => Object.keys(a.antwoorden).length - Object.keys(b.antwoorden).length)[0]!;
}

const basissen = DELEN.map(basisVan);

/** The phrases of an entry; spoken words stand with the one that says least about the way. */
const zinnen: readonly (readonly string[])[] = DELEN.map((deel, plek) => [
  ...new Set([...deel.bestand, ...deel.ook, ...(basissen[plek] === deel ? zoGezegd(deel.flow, deel.deel) : [])]),
]);

/** All phrases of all lists: what the search has loaded. */
export const ZINNEN: readonly string[] = [...zinnen.flat(), ...Object.values(gevaarwoorden).flat(), ...GEZEGDEN];

const boek = new Woordenboek([...ZINNEN, ...Object.values(KLASSEN).flat()]);
const perDeel = zinnen.map((van) => uniek(van.map(maakZinsdeel)));

/** Phrases that come down to the same words count once. */
function uniek(zinsdelen: readonly Zinsdeel[]): readonly Zinsdeel[] {
  return [...new Map(zinsdelen.map((zinsdeel) => [zinsdeel.sleutels.toSorted().join(" "), zinsdeel])).values()];
}

/** How rare a word is: one that stands with one flow only says which flow it is. */
const gewichten: ReadonlyMap<string, number> = (() => {
  const bij = new Map<string, { flows: Set<string>; delen: Set<string> }>();
  DELEN.forEach(({ flow, deel }, plek) => {
    for (const sleutel of perDeel[plek]!.flatMap(({ sleutels }) => sleutels)) {
      const plaatsen = bij.get(sleutel) ?? { flows: new Set(), delen: new Set() };
      plaatsen.flows.add(flow);
      plaatsen.delen.add(`${flow} ${deel}`);
      bij.set(sleutel, plaatsen);
    }
  });
  return new Map([...bij].map(([sleutel, { flows, delen }]) => [sleutel, 0.35 + 0.4 / flows.size + 0.25 / (1 + Math.log(delen.size))]));
})();

const ZWAARTE = [0.08, 0.35, 1] as const;
const gewichtVan = (sleutel: string): number => (gewichten.get(sleutel) ?? 1) * ZWAARTE[zegt(sleutel)];

/** Which phrases to try for a word: those in which it says most. */
const perAnker = new Map<string, { readonly deel: number; readonly zinsdeel: Zinsdeel; readonly gewichten: readonly number[] }[]>();
perDeel.forEach((zinsdelen, deel) => {
  for (const zinsdeel of zinsdelen) {
    const bij = perAnker.get(zinsdeel.anker) ?? [];
    bij.push({ deel, zinsdeel, gewichten: zinsdeel.sleutels.map(gewichtVan) });
    perAnker.set(zinsdeel.anker, bij);
  }
});

/** One thing that a person may mean. */
export interface Suggestie {
  readonly deel: Deel;
  readonly score: number;
  /** The words of the text that led to it, as they were written; none when a danger did. */
  readonly door: readonly string[];
}

export interface Vondst {
  readonly suggesties: readonly Suggestie[];
  readonly gevaar: readonly Gevaar[];
}

/** At most so many suggestions, and so many of one flow. */
const MEESTE = 3;
const MEESTE_PER_FLOW = 2;
/** Less than this, or this part of the best, is no suggestion. */
const MINST = 0.3;
const DREMPEL = 0.3;
/** A second suggestion of the same flow must be nearer to the best. */
const DREMPEL_TWEEDE = 0.5;
/** What the general words of a flow add, and what they are worth alone. */
const CONTEXT = 0.35;
const ALGEMEEN = 0.5;

/** From this part of a phrase the way that it names is believed too, and not only the problem. */
const HEEL = 0.85;

interface Kandidaat {
  readonly deel: Deel;
  readonly score: number;
  readonly beste: readonly Gevonden[];
  /** True when one word is all there is. */
  readonly enkel: boolean;
}

/** What a problem gets for the phrases that were found: the best counts whole, more of them a little. */
function weeg(gevonden: readonly Gevonden[]): number {
  const punten = gevonden.map(({ gewicht, heel }) => gewicht * heel ** 1.5).toSorted((a, b) => b - a);
  return punten.slice(0, 3).reduce((som, punt, plek) => som + punt * [1, 0.25, 0.1][plek]!, 0);
}

function kandidaten(gelezen: Gelezen, flows: ReadonlySet<string> | null): readonly Kandidaat[] {
  const gevonden = new Map<number, Gevonden[]>();
  for (const sleutel of gelezen.plekken.keys()) {
    for (const { deel, zinsdeel, gewichten: zwaar } of perAnker.get(sleutel) ?? []) {
      if (flows !== null && !flows.has(DELEN[deel]!.flow)) continue;
      const vondst = zoekZinsdeel(zinsdeel, gelezen, zwaar);
      if (vondst === null) continue;
      const bij = gevonden.get(deel);
      if (bij) bij.push(vondst);
      else gevonden.set(deel, [vondst]);
    }
  }
  return [...gevonden].map(([deel, vondsten]) => {
    const beste = vondsten.toSorted((a, b) => b.gewicht * b.heel - a.gewicht * a.heel).slice(0, 2);
    const enkel = woordenVan(beste[0]!, gelezen).filter(({ sleutel }) => zegt(sleutel) === 2).length <= 1;
    return { deel: beste[0]!.heel >= HEEL ? DELEN[deel]! : basissen[deel]!, score: weeg(vondsten), enkel, beste };
  });
}

/** The suggestions in order: the flow as a whole counts too, and one flow does not push the others out. */
function kies(alle: readonly Kandidaat[], organisaties: readonly string[]): readonly Kandidaat[] {
  const context = new Map(alle.filter(({ deel }) => deel.deel === "algemeen").map(({ deel, score }) => [deel.flow, Math.min(1, score)]));
  const gewogen = alle
    .map((kandidaat) => {
      const { deel, score, enkel } = kandidaat;
      if (deel.deel === "algemeen") return { ...kandidaat, score: enkel ? score * ALGEMEEN : score };
      return { ...kandidaat, score: score * (1 + CONTEXT * (context.get(deel.flow) ?? 0)) * pastBij(deel, organisaties) };
    })
    .filter(({ score }) => score >= MINST)
    .toSorted((a, b) => b.score - a.score);
  const gekozen: Kandidaat[] = [];
  const vanFlow = (flow: string): number => gekozen.filter(({ deel }) => deel.flow === flow).length;
  const mag = ({ deel, score }: Kandidaat, meest: number): boolean =>
    gekozen.length < MEESTE &&
    score >= (vanFlow(deel.flow) === 0 ? DREMPEL : DREMPEL_TWEEDE) * gewogen[0]!.score &&
    vanFlow(deel.flow) < meest &&
    !gekozen.some(({ deel: ander }) => ander.flow === deel.flow && (ander.deel === deel.deel || deel.deel === "algemeen"));
  for (const meest of [1, MEESTE_PER_FLOW]) for (const kandidaat of gewogen) if (mag(kandidaat, meest)) gekozen.push(kandidaat);
  return gekozen.toSorted((a, b) => b.score - a.score);
}

/** A suggestion with the words of the text, in their order, that led to it. */
function suggestieVan({ deel, score, beste }: Kandidaat, gelezen: Gelezen): Suggestie {
  const plaatsen = [...new Set(beste.flatMap((gevonden) => woordenVan(gevonden, gelezen).map(({ plaats }) => plaats)))].toSorted((a, b) => a - b);
  return { deel, score, door: plaatsen.map((plaats) => gelezen.woorden[plaats]!.zoals) };
}

/** A problem with an organisation that the person names goes before the same problem with another. */
function pastBij({ antwoorden }: Deel, organisaties: readonly string[]): number {
  const organisatie = antwoorden["bz-organisatie"];
  if (organisatie === undefined || organisaties.length === 0) return 1;
  return organisaties.includes(String(organisatie)) ? 1.2 : 0.75;
}

/** Where a danger belongs when the words say no more than that. */
const BIJ_GEVAAR: Readonly<Partial<Record<Gevaar, string>>> = { uitzetting: "huur:ontruiming", eten: "werk-en-inkomen:bijstand", geweld: "scheiden:sp-onveilig" };

/** The suggestions with, behind them, where the dangers belong that they do not speak of; violence only when nothing else was found. */
function metGevaar(suggesties: readonly Suggestie[], gevaar: readonly Gevaar[], flows: ReadonlySet<string> | null): readonly Suggestie[] {
  const extra = gevaar.flatMap((een) => {
    const id = een === "geweld" && suggesties.length > 0 ? undefined : BIJ_GEVAAR[een];
    const deel = basissen.find(({ flow, deel: naam }) => `${flow}:${naam}` === id);
    return deel === undefined || (flows !== null && !flows.has(deel.flow)) || suggesties.some((suggestie) => suggestie.deel.flow === deel.flow) ? [] : [{ deel, score: MINST, door: [] }];
  });
  return [...suggesties, ...extra].slice(0, MEESTE);
}

/** Reads the words of a person for the lists. */
export function lees(tekst: string): Gelezen {
  return leesTekst(tekst, boek);
}

/** What the page knows besides the text. */
export interface Zoekvraag {
  readonly gelezen?: Gelezen;
  /** Ids of the organisations that the text names. */
  readonly organisaties?: readonly string[];
  /** The flows that may be suggested; left out: all. */
  readonly flows?: ReadonlySet<string>;
}

/** What a person may mean with a text, best first, and the dangers in it. Nothing is remembered of the text. */
export function zoek(tekst: string, { gelezen = lees(tekst), organisaties = [], flows }: Zoekvraag = {}): Vondst {
  const gevaar = zoekGevaar(tekst, gelezen);
  const suggesties = kies(kandidaten(gelezen, flows ?? null), organisaties).map((kandidaat) => suggestieVan(kandidaat, gelezen));
  return { suggesties: metGevaar(suggesties, gevaar, flows ?? null), gevaar };
}

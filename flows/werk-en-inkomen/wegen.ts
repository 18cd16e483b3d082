import type { Beslisregel } from "#flows/engine/flow-setup.ts";
import type { Beweringnaam } from "./beweringen.ts";
import type { Weg } from "./feiten.ts";
import type { VraagId } from "./vragen.ts";

/** A question of a part, with the statements under which it is asked. */
type Stap = VraagId | readonly [VraagId, ...Beweringnaam[]];

/** Not on the long ways round (3.1, "Twelve"). */
const kort = (vraag: VraagId): Stap => [vraag, "isGeenOmweg"];

/** Every part of the tree: its questions in order (werk-en-inkomen.md 3.1 to 3.9). */
export const wegen: Readonly<Record<Weg, readonly Stap[]>> = {
  start: ["wi-acuut", "wi-onderwerp"],

  // 3.2 Ontslag
  A1: ["ontslag-hoe"],
  A2: ["ontslag-getekend"],
  A3: ["einde-datum", kort("dienst-start"), kort("bruto-maandloon"), "ontslag-bescherming", kort("ontslag-wens"), ["inkomen-nu", "isNietVanWerksfeer"]],
  A7: ["uwv-fase"],
  A7a: ["uwv-brief-datum", "ontslag-bescherming"],
  A7t: ["uwv-brief-datum", kort("dienst-start"), kort("bruto-maandloon")],
  A7o: ["einde-datum", kort("dienst-start"), kort("bruto-maandloon"), "ontslag-bescherming"],
  A7g: [],
  A8: ["rechter-fase", "rechter-datum", kort("dienst-start"), kort("bruto-maandloon")],
  A9: ["contract-duur", "proeftijd-schriftelijk", "proeftijd-lengte", "dienst-start", "einde-datum", ["ontslag-bescherming", "isNietVanWerksfeer"]],
  A10: ["zelf-reden", "zelf-datum", "einde-datum", "inkomen-nu"],
  A11: ["gepland-wat"],
  A11g: [kort("dienst-start"), "ontslag-bescherming"],

  // 3.3 Vaststellingsovereenkomst
  B1: ["vso-status"],
  B2: ["vso-datum", "vso-bedenktijd-genoemd", kort("vso-eerder"), ["vso-check", "isGeenOmweg", "isGeenInstemming"], kort("dienst-start"), kort("bruto-maandloon"), "vso-einddatum"],
  B3: ["vso-reactiedatum", kort("vso-check"), kort("dienst-start"), kort("bruto-maandloon"), "vso-einddatum"],

  // 3.4 Einde contract
  C1: [
    "einde-datum",
    "contract-duur",
    ["aanzegging", "heeftAanzegplicht"],
    ["aanzeg-datum", "heeftAanzegplicht", "isAanzegTeLaat", "isGeenOmweg"],
    "keten-aantal",
    "dienst-start",
    ["contract-wie", "isNietAanzegTeLaat", "isGeenOmweg"],
    kort("bruto-maandloon"),
    kort("ontslag-bescherming"),
  ],

  // 3.5 Loon
  D1: ["loon-wat"],
  D2: ["loon-betaaldatum", "loon-bedrag", "loon-in-dienst", "loon-reden", "loon-sommatie", "inkomen-nu"],
  D4: ["leeftijd", "loon-maand", "uurloon", "uren-maand", "inkomen-nu"],
  D5: ["einde-datum", kort("dienst-start"), kort("bruto-maandloon"), kort("loon-vast-extra"), "ww-einde-reden"],
  D6: ["failliet-status", "failliet-datum", "loon-bedrag", "loon-in-dienst"],

  // 3.6 Ziek
  E1: ["ziek-contract"],
  E2: ["ziek-sinds", "ziek-probleem"],
  E2l: ["ziek-sinds", "ziek-loonstop-datum", "ziek-bedrijfsarts", "ziek-do", "inkomen-nu"],
  E3: ["ziek-bedrijfsarts", "ziek-do", "inkomen-nu"],
  E3l: ["ziek-loonstop-datum", "ziek-bedrijfsarts", "ziek-do", "inkomen-nu"],
  E5: ["zw-fase"],
  E5n: ["ziek-sinds", "einde-datum"],
  E5h: ["zw-hersteld-soort", "besluit-datum"],
  E5b: ["besluit-datum"],
  E5w: ["ziek-sinds", "wia-fase"],
  E6: ["wia-fase"],
  E6a: [],
  E6b: ["besluit-datum"],

  // 3.7 Flex, zzp, werksfeer, beding, uitbuiting
  F1: ["flex-soort", "flex-sinds", "flex-probleem", "flex-gem-uren", "flex-aanbod", kort("bruto-maandloon"), "inkomen-nu", ["einde-datum", "isUitzendStopt"]],
  G1: ["zzp-kenmerken", "zzp-tarief", "zzp-probleem", ["einde-datum", "isZzpGestopt"]],
  H1: ["werksfeer-wat", "werksfeer-gevolg"],
  H2: [["werksfeer-grond", "isDiscriminatie"], "werksfeer-gemeld"],
  I1: ["beding-contract", "beding-schriftelijk", ["beding-motivering", "isBedingTijdelijk"], "beding-dreiging", "beding-datum"],
  J1: ["uitbuiting-signalen"],
  J2: ["uitbuiting-woning-datum", "verblijf"],

  // 3.8 WW, bijstand, lopende uitkering
  K1: ["ww-fase"],
  K2: ["einde-datum", "ww-26weken", "ww-4van5", "ww-jaren-voor-2016", "bruto-maandloon", "ww-einde-reden", "inkomen-nu"],
  K3: ["ww-aanvraagdatum", "inkomen-nu"],
  K4: ["besluit-datum", "inkomen-nu"],
  L1: ["bijstand-fase"],
  L2: ["leeftijd"],
  L2m: ["huishouden", "medebewoners-27", "inkomen-maand", "vermogen", "verblijf", "inkomen-nu"],
  L3: ["bijstand-melddatum", "leeftijd"],
  L3m: ["huishouden", "medebewoners-27", "inkomen-maand", "vermogen", "inkomen-nu"],
  L27: ["u27-situatie", "huishouden", "medebewoners-27", "verblijf", "inkomen-nu"],
  L67: ["huishouden", "vermogen"],
  L4: ["bijstand-aanvraagdatum", "inkomen-nu", "leeftijd", "huishouden", "medebewoners-27"],
  L5: ["besluit-datum", "besluit-wat", "inkomen-nu"],
  M1: ["besluit-instantie"],
  M2: ["uitkering-soort"],
  M2b: ["besluit-soort-brief"],
  M3: ["besluit-datum", "besluit-wat", "inkomen-nu"],
  M4: ["bijstand-aanvraagdatum", "inkomen-nu"],
  M4u: ["ww-aanvraagdatum", "inkomen-nu"],
  M5: ["gegevens-datum"],
  M6: ["gegevens-datum"],
  M7: ["inkomen-nu"],

  // 3.9 Toeslagen, AOW, schulden, rondkomen
  N1: ["toeslag-wat"],
  N2: ["inkomen-bronnen"],
  N3: ["brief-datum", "brief-bedrag", "inkomen-bronnen"],
  O1: ["aow-wat"],
  O2: ["uitkering-soort", "besluit-datum", "besluit-wat", "inkomen-nu"],
  O3: ["leeftijd", "inkomen-nu"],
  O4: ["aow-buitenland", "huishouden", "vermogen"],
  P1: ["schuld-soort", "schuld-dreiging", ["dreiging-datum", "isDreiging"], ["beslag-te-hoog", "isDreiging", "isBeslag"], "inkomen-nu"],
  Q1: ["rondkomen-wat", "langdurig-laag", "huishouden", "vermogen"],

  // 3.1 Start, when the subject is not known
  S1: ["wi-kern"],
  S2: ["wi-werkgever-wat"],
  S0: [],
};

/** Questions after which another part begins, with the parts they lead to. */
export const splitsingen: Partial<Readonly<Record<VraagId, readonly Weg[]>>> = {
  "wi-onderwerp": ["A1", "B1", "C1", "D1", "E1", "F1", "G1", "H1", "I1", "J1", "K1", "L1", "M1", "N1", "O1", "P1", "Q1", "S1"],
  "wi-kern": ["S2", "M2", "N1", "O1", "P1", "S0"],
  "wi-werkgever-wat": ["A1", "D1", "E1", "F1", "H1", "S0"],
  "ontslag-hoe": ["A2", "A7", "A8", "A9", "A10", "A11", "C1", "D6"],
  "ontslag-getekend": ["A3", "B2"],
  "uwv-fase": ["A7a", "A7t", "A7o", "A7g"],
  "gepland-wat": ["B1", "A7", "A8", "A11g"],
  "vso-status": ["B2", "B3"],
  "loon-wat": ["D2", "D4", "D5", "D6", "E1"],
  "ziek-contract": ["E2", "E2l", "E5"],
  "ziek-probleem": ["B1", "E6", "E3", "E3l"],
  "zw-fase": ["E5n", "E5h", "E5b", "E5w"],
  "wia-fase": ["E6a", "E6b"],
  "werksfeer-gevolg": ["A1", "H2"],
  "uitbuiting-signalen": ["J2", "D1"],
  "ww-fase": ["K2", "K3", "K4"],
  "bijstand-fase": ["L2", "L3", "L4", "L5"],
  leeftijd: ["L2m", "L3m", "L27", "L67"],
  "besluit-instantie": ["N1", "M2", "M3"],
  "uitkering-soort": ["A7", "M2b"],
  "besluit-soort-brief": ["M3", "M4", "M4u", "M5", "M6", "M7"],
  "toeslag-wat": ["N2", "N3"],
  "aow-wat": ["O2", "O3", "O4"],
};

/** Parts that end without the last two questions: a case that goes on elsewhere, or of which nothing is known yet. */
const ZONDER_STAART: ReadonlySet<Weg> = new Set<Weg>(["K4", "L5", "M3", "M4", "M4u", "O2", "S0"]);

/** Whether a part ends with the last two questions. */
export const heeftStaart = (weg: Weg): boolean => !ZONDER_STAART.has(weg);

const vraagVan = (stap: Stap): VraagId => (typeof stap === "string" ? stap : stap[0]);
const alsVan = (stap: Stap): readonly Beweringnaam[] => (typeof stap === "string" ? [] : (stap.slice(1) as Beweringnaam[]));

type Regel = Beslisregel<Beweringnaam, string>;

/** The rows of one part from a place in it: the questions that may come, up to the first that always comes. */
function regelsVanaf(weg: Weg, plaats: number, bekend: readonly Beweringnaam[]): Regel[] {
  const uit: Regel[] = [];
  // Whoever comes from the atmosphere at work goes a long way round.
  const geldt = bekend.includes("isGeenOmweg") ? [...bekend, "isNietVanWerksfeer"] : bekend;
  const nog = (als: readonly Beweringnaam[]) => als.filter((naam) => !geldt.includes(naam));
  const zet = (als: readonly Beweringnaam[], dan: string) => uit.push({ nr: uit.length === 0 ? weg : `${weg}-${uit.length + 1}`, als: [`opWeg${weg}`, ...als], dan });
  for (const stap of wegen[weg].slice(plaats)) {
    const als = nog(alsVan(stap));
    // A row whose statements hold only where an earlier row holds too is never reached.
    if (uit.some((regel) => regel.als.slice(1).every((naam) => als.includes(naam)))) continue;
    zet(als, vraagVan(stap));
    if (als.length === 0) return uit;
  }
  zet([], ZONDER_STAART.has(weg) ? "uitkomst" : "staart");
  return uit;
}

/** The table after a question: of each part in which it is asked what comes next, and of each part that begins there the first. */
export function tabelNa(vraag: VraagId): readonly Regel[] {
  const uit: Regel[] = [];
  for (const [naam, stappen] of Object.entries(wegen) as [Weg, readonly Stap[]][]) {
    stappen.forEach((stap, i) => {
      if (vraagVan(stap) !== vraag) return;
      const isLaatste = i === stappen.length - 1;
      if (isLaatste && splitsingen[vraag] !== undefined) return;
      uit.push(...regelsVanaf(naam, i + 1, alsVan(stap)));
    });
  }
  for (const weg of splitsingen[vraag] ?? []) uit.push(...regelsVanaf(weg, 0, []));
  // The last row of a table always holds; the parts exclude each other.
  return uit.map((regel, i) => (i === uit.length - 1 ? { ...regel, als: [] } : regel));
}

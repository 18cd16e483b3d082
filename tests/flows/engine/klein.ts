import { dagenTussen, plusDagen } from "#flows/engine/datum.ts";
import { defineFlow, type FlowDelen } from "#flows/engine/define-flow.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { beslisstaat, stroomSetup, vraagstaat, type Beslisregel, type Bewering, type Vouw } from "#flows/engine/flow-setup.ts";
import { isDatum } from "#flows/engine/datum.ts";
import type { Woordenboeken } from "#flows/engine/controle-woorden.ts";
import type { Vragen } from "#flows/engine/vraag.ts";

/** The facts of the small flow with which the engine is tested. */
export interface KleineFeiten {
  readonly wie: "overheid" | "bedrijf" | "onbekend";
  readonly tijd: "open" | "voorbij" | "onbekend";
}

export const VANDAAG = "2026-11-22";

const begin: KleineFeiten = { wie: "onbekend", tijd: "onbekend" };

export const kleineVragen: Vragen<KleineFeiten> = {
  wie: { soort: "keuze", opties: ["gemeente", "bedrijf", "weet-niet"] },
  brief: {
    soort: "datum",
    toekomst: false,
    monsters: (_, peildatum) => [peildatum, plusDagen(peildatum, -42), plusDagen(peildatum, -43)],
    velden: { "brief-plaats": { soort: "tekst", maxLengte: 40 } },
  },
  gedaan: {
    soort: "meerkeuze",
    opties: ["niets", "gebeld", "gemaild", "weet-niet"],
    alleen: ["niets", "weet-niet"],
    optiesBij: (f) => (f.tijd === "voorbij" ? ["niets", "gebeld", "weet-niet"] : ["niets", "gebeld", "gemaild", "weet-niet"]),
    velden: { "gebeld-op": { soort: "datum", toekomst: false, bij: "gebeld" } },
    veldMonsters: (waarde, _, peildatum) => (Array.isArray(waarde) && waarde.includes("gebeld") ? [{ "gebeld-op": peildatum }] : []),
  },
};

const beweringen = {
  isBedrijf: { leest: ["wie"], is: (f) => f.wie === "bedrijf" },
  isVoorbij: { leest: ["tijd"], is: (f) => f.tijd === "voorbij" },
} satisfies Record<string, Bewering<KleineFeiten>>;

const vouwen: Record<string, Vouw<KleineFeiten>> = {
  wie: {
    leest: [],
    schrijft: ["wie"],
    vouw: (_, { waarde }) => ({ wie: waarde === "gemeente" ? "overheid" : waarde === "bedrijf" ? "bedrijf" : "onbekend" }),
  },
  brief: {
    leest: [],
    schrijft: ["tijd"],
    vouw: (_, { waarde }, peildatum) => ({ tijd: !isDatum(waarde) ? "onbekend" : dagenTussen(waarde, peildatum) > 42 ? "voorbij" : "open" }),
  },
  gedaan: { leest: [], schrijft: [], vouw: () => ({}) },
};

const beslisregels = {
  "na-wie": [
    { nr: "1", als: ["isBedrijf"], dan: "x-ander" },
    { nr: "2", als: [], dan: "brief" },
  ],
  kies: [
    { nr: "3", als: ["isVoorbij"], dan: "o-laat" },
    { nr: "4", als: [], dan: "o-op-tijd" },
  ],
} satisfies Record<string, readonly Beslisregel<keyof typeof beweringen>[]>;

const opzet = stroomSetup({ beweringen, vouwen, begin });

/** The machine, with states added or replaced by a test that breaks it. */
export const maakMachine = (anders: Record<string, object> = {}) =>
  opzet.setup.createMachine({
  id: "klein",
  context: opzet.beginContext,
  initial: "wie",
  states: {
    wie: vraagstaat("wie", "na-wie"),
    "na-wie": beslisstaat(beslisregels["na-wie"]),
    brief: vraagstaat("brief", "gedaan"),
    gedaan: vraagstaat("gedaan", "kies"),
    kies: beslisstaat(beslisregels.kies),
    "o-laat": { type: "final" },
    "o-op-tijd": { type: "final" },
    "x-ander": { type: "final" },
    ...anders,
  },
});

function diagnose({ uitkomst, pad, peildatum }: { uitkomst: string; pad: readonly string[]; peildatum: string }): Diagnose {
  return {
    flow: "klein",
    versie: 1,
    peildatum,
    uitkomst,
    variant: null,
    urgentie: "normaal",
    ernst: "matig",
    zelfredzaamheid: "zelf",
    rechtsgebied: "bestuursrecht",
    veiligheid: [],
    termijnen: [],
    stappen: [{ id: `${uitkomst}.bel`, uiterlijk: null, antwoorden: [], bronnen: [] }],
    stukken: [],
    modules: [],
    overlays: [],
    extra: [],
    overdrachten: [],
    brieven: [],
    verwijzingen: [],
    berekeningen: [],
    invulling: {},
    redenen: [{ over: uitkomst, antwoorden: pad.slice(0, 1), bronnen: ["wet"] }],
  };
}

/** The parts of the small flow, all right; a test breaks one of them. */
export function kleineDelen(anders: Partial<FlowDelen<KleineFeiten>> = {}): FlowDelen<KleineFeiten> {
  return {
    id: "klein",
    versie: 1,
    status: "published",
    vragen: kleineVragen,
    machine: maakMachine(),
    begin,
    beweringen,
    vouwen,
    beslisregels,
    uitkomsten: { "o-laat": { bronnen: ["wet"] }, "o-op-tijd": { bronnen: ["wet"] }, "x-ander": { bronnen: ["wet"] } },
    bronnen: { wet: { verwijzing: "art. 6:7 Awb", gecontroleerdOp: "2026-11-22", zekerheid: "gecontroleerd" } },
    diagnose,
    signalen: () => [],
    casussen: [
      { naam: "Bo", verhaal: "Te laat", peildatum: VANDAAG, antwoorden: { wie: "gemeente", brief: "2026-01-01", gedaan: "niets" }, verwacht: { outcome: "o-laat", complete: true } },
    ],
    ...anders,
  };
}

export const kleineFlow = (anders: Partial<FlowDelen<KleineFeiten>> = {}) => defineFlow(kleineDelen(anders));

const boek = {
  naam: "Klein",
  thema: { kort: "Iets kleins.", voor: ["Iets."], vragen: "Weinig." },
  vraag: {
    wie: { titel: "Wie?", waarom: "Omdat.", optie: { gemeente: "Gemeente", bedrijf: "Bedrijf", "weet-niet": "Weet ik niet" } },
    brief: { titel: "Wanneer?", waarom: "Omdat.", veld: { "brief-plaats": "Waar?" } },
    gedaan: {
      titel: "Wat?",
      waarom: "Omdat.",
      optie: { niets: "Niets", gebeld: "Gebeld", gemaild: "Gemaild", "weet-niet": "Weet ik niet" },
      veld: { "gebeld-op": "Wanneer?" },
    },
  },
  uitkomst: {
    "o-laat": { titel: "Te laat", uitleg: ["Uitleg."], stap: { bel: "Bel." } },
    "o-op-tijd": { titel: "Op tijd", uitleg: ["Uitleg."], stap: { bel: "Bel." } },
    "x-ander": { titel: "Ander", uitleg: ["Uitleg."], stap: { bel: "Bel." } },
  },
  urgentie: { normaal: "Normaal" },
  ernst: { matig: "Matig" },
};

/** Fresh words of the small flow, to be broken by a test. */
export const kleineWoorden = () => ({ nl: { klein: structuredClone(boek) }, en: { klein: structuredClone(boek) } }) satisfies Woordenboeken;

/**
 * The reasons people can bring against a decision, per subject (module). A reason is never chosen for someone:
 * these are the options of `bz-gronden`, in the order in which they are shown.
 */

/** What a module adds to a diagnosis. The hooks are for a lawyer; their ids stand in `bronnen.ts`. */
export interface Module {
  /** Own options of `bz-gronden`, before those that every subject has. */
  readonly opties: readonly string[];
  /** Law behind the options: ids in `bronnen`. */
  readonly haken: readonly string[];
  /** Extra steps: words at `module.<id>.stap.<step>`. */
  readonly stappen: readonly string[];
  /** Extra papers: words at `module.<id>.stuk.<paper>`. */
  readonly stukken: readonly string[];
}

/** The options that fit every decision. */
export const gemeenschappelijk = ["feiten", "niet-gehoord", "niet-uitgelegd", "te-zwaar", "belofte", "ongelijk"] as const;

/** Law behind the options that fit every decision. */
export const gemeenschappelijkeHaken = ["awb-3-2", "awb-3-4", "awb-3-46", "awb-4-8", "vertrouwensbeginsel", "gelijkheidsbeginsel"] as const;

const ALTIJD = ["anders", "begrijp-niet", "weet-niet"] as const;

const terug = ["bedrag", "periode", "gemeente-wist", "te-laat-gezien", "bruto", "dringend"] as const;
const dringend = ["crvb-2024-726", "crvb-2024-2192"] as const;
const terugStukken = ["berekening", "betalingen"] as const;
const wmo = ["geen-onderzoek", "geen-arts", "te-weinig", "mantelzorg", "niets-veranderd", "pgb"] as const;
const uwvWw = ["niet-mijn-schuld", "opzegtermijn", "weken", "gesolliciteerd", "te-laat-reden"] as const;
const wwHaken = ["ww-16", "ww-17", "ww-19", "ww-24", "ww-27"] as const;
const uwvMedisch = ["klachten-gemist", "arts-kort", "eigen-arts", "functies", "uren", "loon"] as const;

export const gronden = {
  "m-pw-aanvraag": {
    opties: ["papier-onmogelijk", "wel-ingeleverd", "tijd-te-kort", "woon-hier", "vermogen", "samen"],
    haken: ["awb-4-5", "pw-3", "pw-11", "pw-34", "pw-40", "pw-43", "pw-44"],
    stappen: [],
    stukken: ["inleverbewijs", "bankafschriften"],
  },
  "m-pw-gestopt": {
    opties: ["niet-bekend", "wel-gemeld", "periode", "huisbezoek", "opschorting"],
    haken: ["pw-17", "pw-54", "twee-besluiten", "huisbezoek"],
    stappen: ["twee-besluiten", "inleverdatum"],
    stukken: ["berichten", "getuigen"],
  },
  "m-pw-maatregel": {
    opties: ["geen-schuld", "afgemeld", "ziek", "ontheffing", "alsnog", "kinderen"],
    haken: ["pw-18", "maatregelverordening"],
    stappen: ["alsnog-melden"],
    stukken: ["afspraken", "arts"],
  },
  "m-pw-boete": {
    opties: ["vergissing", "zelf-gemeld", "geen-schade", "kan-niet-betalen", "dubbel"],
    haken: ["pw-18a", "boetebesluit", "awb-5-10a", "wet-handhaving"],
    stappen: ["zwijgen"],
    stukken: ["melding", "mails"],
  },
  "m-pw-terug": { opties: terug, haken: ["pw-58", ...dringend], stappen: ["vraag-berekening"], stukken: terugStukken },
  "m-pw-hoogte": {
    opties: ["jonger-27", "student", "huurt", "tijdelijk", "zorg", "weg"],
    haken: ["pw-19a", "pw-22a", "pw-22a-27", "pw-balans-zorg", "pw-giften"],
    stappen: [],
    stukken: ["huurcontract", "betaalbewijs", "uitschrijving"],
  },
  "m-pw-bijzonder": {
    opties: ["noodzaak", "bijzonder", "geen-andere", "lening", "te-laat"],
    haken: ["pw-15", "pw-16", "pw-35", "pw-48", "pw-51", "beleidsregels"],
    stappen: [],
    stukken: ["offerte", "medische-verklaring"],
  },
  "m-wmo": { opties: wmo, haken: ["wmo-2-3-2", "wmo-2-3-5", "gebruikelijke-hulp"], stappen: [], stukken: ["weekschema"] },
  "m-jeugd": {
    opties: wmo,
    haken: ["jeugdwet-2-3", "jeugdwet-8-1-1", "gebruikelijke-hulp"],
    stappen: [],
    stukken: ["weekschema"],
  },
  "m-brp": {
    opties: ["woonde-daar", "niet-gezocht", "post", "briefadres"],
    haken: ["brp-1-1", "brp-2-22", "brp-2-23"],
    stappen: [],
    stukken: ["bewijs-verblijf"],
  },
  "m-uwv-ww": { opties: uwvWw, haken: wwHaken, stappen: [], stukken: ["ontslagstukken"] },
  "m-uwv-korting": { opties: uwvWw, haken: wwHaken, stappen: [], stukken: ["ontslagstukken"] },
  "m-uwv-dagloon": {
    opties: ["loon-mist", "ziek-verlof", "verkeerd-jaar", "bonus"],
    haken: ["dagloonbesluit", "crvb-2024-1495"],
    stappen: [],
    stukken: ["loonstroken"],
  },
  "m-uwv-terug": { opties: terug, haken: dringend, stappen: ["vraag-berekening"], stukken: terugStukken },
  "m-svb": { opties: terug, haken: dringend, stappen: [], stukken: terugStukken },
  "m-duo": {
    opties: [...terug, "duo-woonde-daar", "duo-te-lang"],
    haken: [...dringend, "crvb-2022-1248", "wsf-11-5"],
    stappen: [],
    stukken: [...terugStukken, "huur", "getuigen"],
  },
  "m-uwv-zw": { opties: uwvMedisch, haken: ["zw-75j", "fml"], stappen: ["twee-weken"], stukken: ["medisch"] },
  "m-uwv-wia": { opties: uwvMedisch, haken: ["wia-5", "schattingsbesluit", "fml"], stappen: [], stukken: ["medisch"] },
  "m-uwv-wajong": { opties: uwvMedisch, haken: ["wajong", "schattingsbesluit", "fml"], stappen: [], stukken: ["medisch"] },
  "m-toeslag": {
    opties: ["inkomen", "partner", "medebewoner", "opvanguren", "betaald"],
    haken: ["awir-3", "awir-8", "awir-16", "awir-26", "wko"],
    stappen: [],
    stukken: ["jaaropgaven"],
  },
  "m-lokaal": {
    opties: ["woz-hoog", "niet-mijn", "betaald-parkeren", "dubbel"],
    haken: ["woz-17", "woz-18", "gemw-225", "gemw-234"],
    stappen: [],
    stukken: ["fotos", "taxatie"],
  },
  "m-cak": {
    opties: ["inkomen-gedaald", "geen-zorg", "wanbetaler-onterecht"],
    haken: ["bijdrageregels", "zvw-18a"],
    stappen: [],
    stukken: ["facturen"],
  },
  "m-wlz": { opties: ["blijvend", "dag-nacht", "stukken"], haken: ["wlz-3-2-1"], stappen: [], stukken: ["diagnose"] },
  "m-cjib-m": {
    opties: ["niet-bestuurder", "bord", "nood", "geld"],
    haken: ["wahv-5", "wahv-8", "wahv-9"],
    stappen: [],
    stukken: ["vrijwaring", "fotos"],
  },
  "m-rijbewijs": { opties: [], haken: ["awb-algemeen", "wvw-1994"], stappen: [], stukken: [] },
  "m-overig": { opties: [], haken: ["awb-algemeen"], stappen: [], stukken: [] },
  "m-zoek-het-besluit": { opties: [], haken: ["awb-algemeen"], stappen: ["zoek-het-besluit"], stukken: [] },
} as const satisfies Record<string, Module>;

export type ModuleId = keyof typeof gronden;

export const MODULES = Object.keys(gronden) as readonly ModuleId[];

/** Papers that help with the reasons that fit every decision. */
export const gemeenschappelijkeStukken = ["mails", "belnotities"] as const;

const perModule = new Map<ModuleId, readonly string[]>(
  MODULES.map((m) => [m, [...new Set<string>([...gronden[m].opties, ...gemeenschappelijk, ...ALTIJD])]]),
);

/** The options of `bz-gronden` for a module: its own, those of every subject, and the three that always stand last. */
export function grondenVan(module: ModuleId): readonly string[] {
  return perModule.get(module)!;
}

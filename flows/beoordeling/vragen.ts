import { LEEFGEBIEDEN } from "#flows/engine/bekend.ts";
import { WEET_NIET, type KeuzeVraag, type Vragen } from "#flows/engine/vraag.ts";

/*
 * The questions of the assessment (verwijzing.md C.1). Each may be skipped: what has no answer stays null. The four lines
 * of `mcd.zelf` and the remarks beside a question are keys of their own.
 */

const regel = { soort: "keuze", opties: ["ja", "soms", "nee", WEET_NIET] } as const satisfies KeuzeVraag;

/** The four lines of `mcd.zelf`, in the order of the file. */
export const ZELF_REGELS = ["mcd.zelf.brieven", "mcd.zelf.online", "mcd.zelf.bellen", "mcd.zelf.post"] as const;

/** What can happen when nobody helps, with its weight. */
export const ERNST = {
  "huis-kwijt": 3,
  "geen-eten-of-vaste-lasten": 3,
  "iemand-in-gevaar": 3,
  "kinderen-in-de-knel": 3,
  "niet-in-nederland-blijven": 3,
  "werk-of-inkomen-kwijt": 3,
  "grote-schuld": 2,
  "ruzie-erger": 1,
  "stress-of-ergernis": 1,
  [WEET_NIET]: 1,
} as const satisfies Readonly<Record<string, number>>;

/** When something must happen, as U; "weet-niet" says nothing. */
export const URGENTIE = { "vandaag-of-morgen": 3, "binnen-2-weken": 2, "binnen-6-weken": 1, "geen-haast": 0 } as const satisfies Readonly<Record<string, number>>;

export const vragen = {
  "mcd.leef": { soort: "meerkeuze", opties: [...LEEFGEBIEDEN], alleen: [] },
  "mcd.samen": { soort: "keuze", opties: ["ja", "een-beetje", "nee"] },
  "mcd.urg": { soort: "keuze", opties: [...Object.keys(URGENTIE), WEET_NIET] },
  "mcd.ernst": { soort: "meerkeuze", opties: Object.keys(ERNST), alleen: [WEET_NIET] },
  /** The sum of the four lines, for who has it from elsewhere; the lines count when they are there. */
  "mcd.zelf": { soort: "getal", min: 0, max: 8 },
  "mcd.zelf.brieven": regel,
  "mcd.zelf.online": regel,
  "mcd.zelf.bellen": regel,
  "mcd.zelf.post": regel,
  /** "Ik wil het niet alleen doen." */
  "mcd.zelf.samen": { soort: "keuze", opties: ["ja"] },
  "mcd.hulp": { soort: "keuze", opties: ["ja-familie-of-vriend", "ja-hulpverlener", "nee", "wil-niet"] },
  "mcd.hulp.wie": { soort: "tekst", maxLengte: 100 },
  "mcd.contact": { soort: "keuze", opties: ["bellen", "langsgaan", "online", "maakt-niet-uit"] },
  "mcd.contact.taal": { soort: "tekst", maxLengte: 60 },
  "mcd.veilig": { soort: "keuze", opties: ["ja", "nee", "liever-niet"] },
  /** Who filled it in; not asked, the page knows it. */
  "mcd.door": { soort: "keuze", opties: ["zelf", "hulpverlener"] },
  /** What the person chose instead of the band: recorded without a reason. */
  "mcd.keuze": { soort: "keuze", opties: ["meer-hulp", "liever-zelf"] },
} as const satisfies Vragen<never>;

export type VraagId = keyof typeof vragen;

/** The screens in order, each with the keys that stand on it. */
export const SCHERMEN = {
  "mcd.leef": ["mcd.leef"],
  "mcd.samen": ["mcd.samen"],
  "mcd.urg": ["mcd.urg"],
  "mcd.ernst": ["mcd.ernst"],
  "mcd.zelf": [...ZELF_REGELS, "mcd.zelf.samen"],
  "mcd.hulp": ["mcd.hulp", "mcd.hulp.wie"],
  "mcd.contact": ["mcd.contact", "mcd.contact.taal"],
  "mcd.veilig": ["mcd.veilig"],
} as const satisfies Readonly<Record<string, readonly VraagId[]>>;

export type SchermId = keyof typeof SCHERMEN;

/** The ids of the screens, in order. */
export const schermIds = Object.keys(SCHERMEN) as readonly SchermId[];

/** True for a key of the assessment. */
export function isVraagId(id: string): id is VraagId {
  return Object.hasOwn(vragen, id);
}

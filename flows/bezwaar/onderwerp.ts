import { WEET_NIET } from "#flows/engine/vraag.ts";
import { MODULES, type ModuleId } from "./gronden.ts";

/** The options of `bz-onderwerp` per organisation (bezwaar.md 2.2), without "weet-niet". */
const PER_ORGANISATIE: Readonly<Record<string, readonly string[]>> = {
  gemeente: [
    "pw-aanvraag", "pw-gestopt", "pw-maatregel", "pw-boete", "pw-terug", "pw-hoogte", "pw-bijzonder",
    "wmo", "jeugd", "brp", "schuldhulp", "urgentie", "gemist", "gemeente-overig",
  ],
  uwv: [
    "uwv-ww", "uwv-dagloon", "uwv-korting", "uwv-terug", "uwv-herziening", "uwv-boete",
    "uwv-zw", "uwv-wia", "uwv-wajong", "uwv-toeslagenwet", "uwv-ontslagvergunning",
  ],
  svb: ["svb-aow", "svb-aio", "svb-kinderbijslag", "svb-anw", "svb-terug", "svb-pgb-uitbetaling"],
  duo: ["duo-beurs", "duo-uitwonend", "duo-terug-boete", "duo-aflossen", "duo-inburgering"],
  "dienst-toeslagen": ["toeslag-terug", "toeslag-afgewezen", "toeslag-hoogte", "toeslag-herstel"],
  belastingdienst: ["belasting-aanslag", "belasting-boete", "belasting-uitstel"],
  "belasting-lokaal": ["woz", "lokaal-aanslag", "parkeernaheffing", "kwijtschelding-afgewezen"],
  cak: ["cak-bijdrage", "cak-wanbetaler"],
  ciz: ["wlz-indicatie", "wlz-pgb"],
  ind: ["ind-verblijf", "ind-mvv", "ind-naturalisatie", "ind-asiel"],
  cjib: ["cjib-m", "cjib-s", "cjib-aanmaning"],
  "andere-overheid": ["rijbewijs", "overig"],
};

/** The options of `bz-organisatie` that name an organisation of the government. */
export const ORGANISATIES: readonly string[] = Object.keys(PER_ORGANISATIE);

const opties = new Map(Object.entries(PER_ORGANISATIE).map(([organisatie, lijst]) => [organisatie, [...lijst, WEET_NIET]]));

/** Every option of `bz-onderwerp`. */
export const ONDERWERPEN: readonly string[] = [...Object.values(PER_ORGANISATIE).flat(), WEET_NIET];

/** The options of `bz-onderwerp` for an organisation; all of them when it is none of ours. */
export function onderwerpenVan(organisatie: string): readonly string[] {
  return opties.get(organisatie) ?? ONDERWERPEN;
}

/** What a subject means for the route: the classes that the guards of bezwaar.md 3.2 and 3.4 tell apart. */
export type Soort =
  | "overig"
  | "ontslagvergunning"
  | "gemist"
  | "strafbeschikking"
  | "verkeersboete"
  | "aanmaning"
  | "ind"
  | "kwijtschelding"
  | "pw-aanvraag"
  | "uwv-medisch"
  | "uwv-hjl"
  | "toeslag"
  | "wmo-jeugd"
  | "wlz"
  | "brp"
  | "lokaal";

/** Which term holds when the letter does not say it (bezwaar.md 3.3). */
export type Termijnklasse = "zes-weken" | "vier-weken" | "twee-weken" | "tien-dagen" | "misschien-tien-dagen" | "verzet" | "asiel" | "aanmaning";

/** Which term to decide holds for the organisation (bezwaar.md C3, C3b). */
export type Beslisklasse = "standaard" | "uwv" | "uwv-medisch" | "uwv-wia" | "svb" | "toeslagen" | "lokaal" | "wmo";

const SOORT: Readonly<Record<string, Soort>> = {
  "uwv-ontslagvergunning": "ontslagvergunning",
  gemist: "gemist",
  "cjib-s": "strafbeschikking",
  "cjib-m": "verkeersboete",
  "cjib-aanmaning": "aanmaning",
  "kwijtschelding-afgewezen": "kwijtschelding",
  "belasting-uitstel": "kwijtschelding",
  "pw-aanvraag": "pw-aanvraag",
  "uwv-zw": "uwv-medisch",
  "uwv-wia": "uwv-medisch",
  "uwv-wajong": "uwv-medisch",
  "uwv-ww": "uwv-hjl",
  "uwv-dagloon": "uwv-hjl",
  "uwv-korting": "uwv-hjl",
  "uwv-terug": "uwv-hjl",
  "uwv-herziening": "uwv-hjl",
  "toeslag-terug": "toeslag",
  "toeslag-hoogte": "toeslag",
  wmo: "wmo-jeugd",
  jeugd: "wmo-jeugd",
  "wlz-indicatie": "wlz",
  "wlz-pgb": "wlz",
  brp: "brp",
  woz: "lokaal",
  "lokaal-aanslag": "lokaal",
  parkeernaheffing: "lokaal",
};

/** The class of a subject; "weet-niet" at the CJIB counts as strafbeschikking, the shortest way. */
export function soortVan(organisatie: string, onderwerp: string): Soort {
  if (organisatie === "ind") return "ind";
  if (organisatie === "cjib" && onderwerp === WEET_NIET) return "strafbeschikking";
  return SOORT[onderwerp] ?? "overig";
}

/** The term that is assumed when the letter says nothing: always the shortest that the subject may have. */
export function termijnklasseVan(organisatie: string, onderwerp: string): Termijnklasse {
  const soort = soortVan(organisatie, onderwerp);
  if (soort === "strafbeschikking") return "verzet";
  if (soort === "aanmaning") return "aanmaning";
  if (soort === "kwijtschelding") return "tien-dagen";
  if (onderwerp === "ind-asiel") return "asiel";
  if (soort === "ind") return "vier-weken";
  if (onderwerp === "uwv-zw") return "twee-weken";
  if (onderwerp !== WEET_NIET) return "zes-weken";
  if (organisatie === "belasting-lokaal" || organisatie === "belastingdienst") return "misschien-tien-dagen";
  return organisatie === "uwv" || organisatie === WEET_NIET ? "twee-weken" : "zes-weken";
}

/** Which term the organisation has to decide in, by organisation and subject (bezwaar.md C3 and C3b). */
export function beslisklasseVan(organisatie: string, onderwerp: string): Beslisklasse {
  if (onderwerp === "wmo") return "wmo";
  if (onderwerp === "uwv-wia") return "uwv-wia";
  if (onderwerp === "uwv-zw" || onderwerp === "uwv-wajong") return "uwv-medisch";
  if (organisatie === "uwv") return "uwv";
  if (organisatie === "svb") return "svb";
  if (organisatie === "dienst-toeslagen") return "toeslagen";
  return organisatie === "belasting-lokaal" ? "lokaal" : "standaard";
}

const WEET_NIET_RAAKT = new Set(["gemeente", "uwv", "svb", "ciz"]);
const RAAKT = new Set(["wmo", "jeugd", "brp", "schuldhulp", "urgentie"]);
const RAAKT_NIET = new Set(["pw-boete", "uwv-boete"]);

/** Whether a decision on this subject can take away income, home or care: one half of `noodDoorBesluit` (bezwaar.md 3.3). */
export function raaktBestaan(organisatie: string, onderwerp: string): boolean {
  if (onderwerp === WEET_NIET) return WEET_NIET_RAAKT.has(organisatie);
  return RAAKT.has(onderwerp) || (/^(pw|uwv|svb|wlz)-/.test(onderwerp) && !RAAKT_NIET.has(onderwerp));
}

/** Whether `bz-aantal-bezwaren` is asked (bezwaar.md 2.3). */
export function teltBezwaren(onderwerp: string): boolean {
  return onderwerp.startsWith("pw-") || onderwerp === "wmo" || onderwerp === "jeugd" || onderwerp === "brp";
}

const GROEP: readonly (readonly [RegExp, ModuleId])[] = [
  [/^svb-/, "m-svb"],
  [/^duo-/, "m-duo"],
  [/^toeslag-/, "m-toeslag"],
  [/^(woz|lokaal-aanslag|parkeernaheffing|kwijtschelding-afgewezen)$/, "m-lokaal"],
  [/^cak-/, "m-cak"],
  [/^wlz-/, "m-wlz"],
  [/^uwv-herziening$/, "m-uwv-terug"],
  [/^uwv-boete$/, "m-pw-boete"],
  [/^cjib-aanmaning$/, "m-cjib-m"],
];

const modulePerOnderwerp = new Map<string, ModuleId>(
  ONDERWERPEN.map((onderwerp) => [
    onderwerp,
    MODULES.find((m) => m === `m-${onderwerp}`) ?? GROEP.find(([patroon]) => patroon.test(onderwerp))?.[1] ?? "m-overig",
  ]),
);

/** The subject module (bezwaar.md 2.2, last line). */
export function moduleVan(onderwerp: string): ModuleId {
  return modulePerOnderwerp.get(onderwerp) ?? "m-overig";
}

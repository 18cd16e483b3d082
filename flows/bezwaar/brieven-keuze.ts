import { isMetHulpverlener } from "#flows/engine/invuller.ts";
import { heeft } from "#flows/engine/lezen.ts";
import type { UitkomstId } from "./uitkomsten.ts";
import { type Zaak } from "./zaak.ts";

/**
 * The letters and documents that fit an outcome, the most useful first (bezwaar.md 7). Outcomes that are not here get
 * none: no letter is made for the IND, for verzet, for an exit, or where another way than a letter is right.
 */
const BRIEVEN: Partial<Readonly<Record<UitkomstId, readonly string[]>>> = {
  "o-bezwaar-op-tijd": ["L1", "L2", "D2"],
  "o-pro-forma-nu": ["L2", "L1", "D2"],
  "o-eerst-gesprek-met-vangnet": ["L6", "L2", "D1", "D2"],
  "o-bezwaar-en-spoedrechter": ["L2", "L8", "L1", "D1", "D2"],
  "o-te-laat-toch-bezwaar": ["L1", "L13", "D2"],
  "o-te-laat-andere-weg": ["L13", "L5", "D2"],
  "o-voornemen-zienswijze": ["L9", "D1", "D2"],
  "o-geen-besluit-vraag-besluit": ["L2", "D1"],
  "o-beslistermijn-loopt-nog": ["D1", "D2"],
  "o-ingebrekestelling": ["L4", "D2"],
  "o-beroep-niet-tijdig": ["L12", "D2"],
  "o-aanvullen-gronden": ["L3", "D2"],
  "o-bezwaar-loopt": ["L11", "L3", "L15", "D1", "D2"],
  "o-beroep-rechtbank": ["L11", "D2"],
  "o-hoger-beroep": ["D2"],
  "o-klacht": ["L10", "D1", "D2"],
  "o-betalingsregeling": ["L5", "D1"],
  "o-toeslag-terugvordering": ["L1", "L5", "L2", "D2"],
  "o-bijstand-geen-geld": ["D1", "D2"],
  "o-uwv-hjl-lijn": ["L2", "L1", "D1", "D2"],
  "o-uwv-medisch": ["L2", "L11", "L1", "D2"],
  "o-wmo-jeugd": ["L1", "L2", "L11", "D2"],
  "o-wlz-ciz": ["L1", "L2", "L11", "D2"],
  "o-brp": ["L1", "L2", "D1", "D2"],
  "o-belasting-lokaal": ["L1", "L2", "D1", "D2"],
  "o-kwijtschelding-afgewezen": ["L5", "D2"],
  "o-verkeersboete-m": ["L14", "D2"],
  "x-stukken": ["L11"],
};

const GEEN: readonly string[] = [];
/** Bezwaar itself goes another way for these (bezwaar.md 3.4, rows 2 to 5). */
const ANDERE_WEG: ReadonlySet<string> = new Set(["ind", "strafbeschikking", "verkeersboete", "aanmaning", "kwijtschelding"]);
const BEZWAAR: ReadonlySet<string> = new Set(["L1", "L2", "L3", "L6", "L15"]);

/** Letters before the fixed ones, and after them. */
function extraBrieven(zaak: Zaak, extra: readonly UitkomstId[]): { readonly voor: readonly string[]; readonly na: readonly string[] } {
  const { uitkomst } = zaak;
  // Who acts for a client needs the permission first (bezwaar.md 2).
  const voor: string[] = isMetHulpverlener(zaak.antwoorden) ? ["L7"] : [];
  const na: string[] = [];
  if (uitkomst === "o-aanvullen-gronden" && zaak.onderwerp === "pw-gestopt") na.push("L2");
  if (uitkomst === "o-betalingsregeling" && zaak.aanleiding === "rekening") na.push("L2");
  if (uitkomst === "o-bijstand-geen-geld" && zaak.beslis?.status === "voorbij" && zaak.feiten.ingebreke === "geen") voor.push("L4");
  if (uitkomst === "o-bijstand-geen-geld" && zaak.feiten.ingebreke === "om") voor.push("L12");
  if (extra.includes("o-bezwaar-en-spoedrechter")) na.push("L8");
  if (extra.includes("o-te-laat-toch-bezwaar") && uitkomst === "o-bezwaar-loopt") na.push("L3");
  if (extra.includes("o-betalingsregeling")) na.push("L5");
  if (extra.includes("o-klacht")) na.push("L10");
  if ((zaak.doel === "gesprek" || zaak.doel === "begrijpen") && zaak.feiten.aanleiding === "besluit") na.push("L6");
  if (zaak.hulp.includes("helper")) na.push("L7");
  return { voor, na };
}

/** True when an outcome has letters at all. */
export function heeftBrieven(uitkomst: UitkomstId): boolean {
  return BRIEVEN[uitkomst] !== undefined;
}

/** The codes of the letters, without doubles; documents for the person (D1, D2) stand last. */
export function brievenVan(zaak: Zaak, variant: string | null, extra: readonly UitkomstId[]): readonly string[] {
  let vast = BRIEVEN[zaak.uitkomst];
  if (vast === undefined) return GEEN;
  if (zaak.uitkomst === "o-ingebrekestelling" && variant === "verstuurd") vast = ["D2"];
  if (zaak.uitkomst === "o-verkeersboete-m" && variant === "kantonrechter") vast = ["D2"];
  if (zaak.uitkomst === "o-verkeersboete-m" && variant === "aanmaning") vast = ["L14", "L5", "D2"];
  const { voor, na } = extraBrieven(zaak, extra);
  if (voor.length === 0 && na.length === 0) return vast;
  const brieven = vast.filter((code) => !code.startsWith("D"));
  const documenten = vast.filter((code) => code.startsWith("D"));
  const uit = [...new Set([...voor, ...brieven, ...na, ...documenten])];
  return ANDERE_WEG.has(zaak.soort) ? uit.filter((code) => !BEZWAAR.has(code)) : uit;
}

/** A lawyer already helps: letters are drafts, to be talked over first (bezwaar.md 5.1). */
export function heeftAdvocaat(zaak: Zaak): boolean {
  return heeft(zaak.hulp, "advocaat") || heeft(zaak.gedaan, "advocaat");
}

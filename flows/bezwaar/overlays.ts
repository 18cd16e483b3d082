import { isMetHulpverlener } from "#flows/engine/invuller.ts";
import { dagVan, heeft } from "#flows/engine/lezen.ts";
import type { ModuleId } from "./gronden.ts";
import { moduleVan } from "./onderwerp.ts";
import type { UitkomstId } from "./uitkomsten.ts";
import type { Multi } from "./urgentie.ts";
import { type Zaak } from "./zaak.ts";

/** What is added to the primary outcome: variant, modules, overlays and blocks of other outcomes (bezwaar.md 3.3, 3.4, 5.1). */

/** The form of the outcome that fits, a word key under `uitkomst.<id>.variant`; null for the usual one. */
export function variantVan(zaak: Zaak): string | null {
  const { uitkomst, onderwerp, aanleiding, termijn } = zaak;
  switch (uitkomst) {
    case "o-klacht":
      return zaak.soort === "ind" ? "ind" : null;
    case "o-pro-forma-nu":
      return zaak.dagenOver !== null && zaak.dagenOver < 0 ? "misschien-te-laat" : null;
    case "o-beroep-rechtbank":
    case "o-hoger-beroep":
      return termijn?.status === "voorbij" ? "te-laat" : null;
    case "o-strafbeschikking":
      if (onderwerp === "weet-niet") return "soort-onbekend";
      return zaak.antwoorden["bz-betaald"] === "ja" ? "betaald" : null;
    case "o-verkeersboete-m":
      if (onderwerp === "cjib-aanmaning") return "aanmaning";
      if (aanleiding === "beslissing-op-bezwaar") return "kantonrechter";
      return termijn?.status === "voorbij" ? "te-laat" : null;
    case "o-kwijtschelding-afgewezen":
      return aanleiding === "beslissing-op-bezwaar" ? "na-beroep" : null;
    case "o-ingebrekestelling":
      if (zaak.feiten.ingebreke === "loopt") return "verstuurd";
      if (dagVan(zaak.antwoorden, "bz-ingebreke-datum") !== undefined) return "opnieuw";
      return isZonderDwangsom(zaak) ? "geen-dwangsom" : null;
    case "o-beslistermijn-loopt-nog":
      return zaak.beslis?.status === "onbekend" ? "zoek-eerst-de-datum" : null;
    case "o-aanvullen-gronden":
      if (onderwerp === "pw-gestopt") return "opschorting";
      return zaak.gedaan.includes("bezwaar-verstuurd") ? null : "aanvraag";
    default:
      return null;
  }
}

/** Cases in which the organisation does not, or not surely, pay for being late (bezwaar.md 4.2, `o-ingebrekestelling`). */
export function isZonderDwangsom({ feiten, soort, organisatie, onderwerp }: Zaak): boolean {
  return feiten.wachtOp === "woo-inzage" || soort === "kwijtschelding" || organisatie === "dienst-toeslagen" || onderwerp === "uwv-wia";
}

/** The module of the subject, and for a bill the search for the decision behind it; none at an exit. */
export function modulesVan(zaak: Zaak): readonly ModuleId[] {
  if (zaak.isExit) return [];
  const module = moduleVan(zaak.onderwerp);
  return zaak.aanleiding === "rekening" && zaak.soort !== "ind" ? [module, "m-zoek-het-besluit"] : [module];
}

const LOKAAL: ReadonlySet<string> = new Set(["gemeente", "belasting-lokaal"]);

/** The dispute is with the gemeente that may pay the sociaal raadslieden (bezwaar.md 5.3). */
export function isCoiRaadslieden(zaak: Zaak): boolean {
  return LOKAAL.has(zaak.organisatie) && zaak.uitkomst !== "o-gemiste-toeslagen" && !zaak.isExit;
}

/** The overlays with the question that decided each. */
export function overlaysVan(zaak: Zaak, multi: Multi): readonly string[] {
  const uit: string[] = [];
  if (zaak.nood.includes("geweld") || zaak.nood.includes("geen-uitweg")) uit.push("ov-veiligheid");
  if (multi !== "geen") uit.push("ov-multi");
  if (isCoiRaadslieden(zaak)) uit.push("ov-coi");
  if (heeft(zaak.hulp, "taal", "lezen-digitaal", "geen-digid")) uit.push("ov-taal");
  if (zaak.hulp.includes("bewind")) uit.push("ov-bewind");
  if (zaak.nood.includes("kinderen")) uit.push("ov-kinderen");
  if (isMetHulpverlener(zaak.antwoorden)) uit.push("ov-hulpverlener");
  return uit;
}

/** The answers behind each overlay. */
export const OVERLAY_VRAGEN: Readonly<Record<string, readonly string[]>> = {
  "ov-veiligheid": ["bz-nu-nood"],
  "ov-multi": ["bz-aantal-bezwaren", "bz-nu-nood", "bz-leefgebieden"],
  "ov-coi": ["bz-organisatie"],
  "ov-taal": ["bz-hulp"],
  "ov-bewind": ["bz-hulp"],
  "ov-kinderen": ["bz-nu-nood"],
  "ov-hulpverlener": ["invuller"],
};

const NA_BEZWAAR: ReadonlySet<UitkomstId> = new Set(["o-beroep-rechtbank", "o-hoger-beroep"]);

/** The bezwaar was sent after its last day. */
function isBezwaarTeLaat(zaak: Zaak): boolean {
  const verstuurd = dagVan(zaak.antwoorden, "bz-bezwaar-datum");
  return verstuurd !== undefined && zaak.termijn?.deadline !== undefined && verstuurd > zaak.termijn.deadline;
}

/** The other outcomes of which a block is shown besides the primary one, the most urgent first. */
export function extraVan(zaak: Zaak): readonly UitkomstId[] {
  const { uitkomst, feiten, nood } = zaak;
  if (zaak.isExit) return [];
  const uit: UitkomstId[] = [];
  const nodig = (id: UitkomstId) => {
    if (id !== uitkomst && !uit.includes(id)) uit.push(id);
  };
  const zonderGeld = nood.includes("geen-inkomen") || nood.includes("geen-eten");
  if (feiten.noodDoorBesluit) {
    const wachtOpBezwaar = feiten.aanleiding === "geen-antwoord" && feiten.wachtOp === "bezwaar";
    if (NA_BEZWAAR.has(uitkomst) || wachtOpBezwaar || uitkomst === "o-bezwaar-loopt") nodig("o-bezwaar-en-spoedrechter");
    if (uitkomst === "o-te-laat-toch-bezwaar") nodig(zonderGeld ? "o-bijstand-geen-geld" : "o-bezwaar-en-spoedrechter");
  }
  if (NA_BEZWAAR.has(uitkomst) && feiten.termijnStatus === "voorbij") nodig("o-te-laat-toch-bezwaar");
  if (uitkomst === "o-bezwaar-loopt" && isBezwaarTeLaat(zaak)) nodig("o-te-laat-toch-bezwaar");
  if (zonderGeld) nodig("o-bijstand-geen-geld");
  if (zaak.doel === "betalen") nodig("o-betalingsregeling");
  if (zaak.doel === "excuses") nodig("o-klacht");
  return uit;
}

/** Steps of a module belong to cases in which the decision itself is at stake. */
export function heeftModuleStappen(zaak: Zaak): boolean {
  return ZAAK_OM_BESLUIT.has(zaak.uitkomst);
}

const ZAAK_OM_BESLUIT: ReadonlySet<UitkomstId> = new Set([
  "o-bezwaar-op-tijd", "o-pro-forma-nu", "o-eerst-gesprek-met-vangnet", "o-bezwaar-en-spoedrechter", "o-te-laat-toch-bezwaar",
  "o-te-laat-andere-weg", "o-voornemen-zienswijze", "o-aanvullen-gronden", "o-bezwaar-loopt", "o-beroep-rechtbank", "o-hoger-beroep",
  "o-betalingsregeling", "o-toeslag-terugvordering", "o-uwv-hjl-lijn", "o-uwv-medisch", "o-wmo-jeugd", "o-wlz-ciz", "o-brp",
  "o-belasting-lokaal", "o-kwijtschelding-afgewezen", "o-verkeersboete-m",
]);

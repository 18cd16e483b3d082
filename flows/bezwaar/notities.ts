import { isMetHulpverlener } from "#flows/engine/invuller.ts";
import { heeft } from "#flows/engine/lezen.ts";
import type { UitkomstId } from "./uitkomsten.ts";
import { laatGezien } from "./dagen.ts";
import { heeftAdvocaat } from "./brieven-keuze.ts";
import { isZonderDwangsom } from "./overlays.ts";
import type { Zaak } from "./zaak.ts";

/** Remarks that must stand with a case, as word keys under `notitie` (bezwaar.md 3.3, 3.4 `schorsend`, 5.1, 7.0). */

const LOOPT_NIET_SCHORSEND: ReadonlySet<UitkomstId> = new Set([
  "o-bezwaar-op-tijd", "o-pro-forma-nu", "o-eerst-gesprek-met-vangnet", "o-te-laat-toch-bezwaar", "o-bezwaar-loopt", "o-beroep-rechtbank",
  "o-hoger-beroep", "o-uwv-hjl-lijn", "o-uwv-medisch", "o-wmo-jeugd", "o-wlz-ciz", "o-brp",
]);
const GELD = /^(pw-terug|pw-boete|uwv-terug|uwv-herziening|uwv-boete|svb-terug|duo-terug-boete|cak-)/;
const BELASTING: ReadonlySet<string> = new Set(["belastingdienst", "belasting-lokaal"]);
const STRAFBAAR: ReadonlySet<string> = new Set(["pw-boete", "uwv-boete", "cjib-s"]);
const RECHTER: ReadonlySet<UitkomstId> = new Set(["o-bezwaar-en-spoedrechter", "o-beroep-niet-tijdig", "o-beroep-rechtbank", "o-hoger-beroep"]);

/** Whether payment waits, or what to ask for (bezwaar.md 3.4, `schorsend`). */
function schorsing({ uitkomst, onderwerp, organisatie, soort }: Zaak): readonly string[] {
  if (uitkomst === "o-verkeersboete-m") return ["betalen-wacht"];
  if (uitkomst === "o-strafbeschikking") return ["straf-wacht"];
  if (soort === "toeslag") return ["uitstel-toeslag"];
  if (!LOOPT_NIET_SCHORSEND.has(uitkomst) && uitkomst !== "o-belasting-lokaal") return [];
  if (BELASTING.has(organisatie)) return ["uitstel-belasting"];
  return GELD.test(onderwerp) ? ["blijft-gelden", "uitstel-vragen"] : ["blijft-gelden"];
}

/** The remarks that must stand with a case, as word keys, the most urgent first (bezwaar.md 3.4 and 7.0). */
export function notitiesVan(zaak: Zaak, variant: string | null, extra: readonly UitkomstId[]): string[] {
  const { uitkomst, antwoorden } = zaak;
  if (zaak.isExit) return [];
  const uit: string[] = [];
  const als = (waar: boolean, notitie: string) => {
    if (waar) uit.push(notitie);
  };
  const isOver = zaak.termijn?.deadline !== undefined && zaak.termijn.deadline < zaak.peildatum;
  als(isOver && zaak.termijn?.status === "onbekend", "misschien-te-laat");
  als(uitkomst === "o-strafbeschikking" && variant !== "betaald" && antwoorden["bz-betaald"] === "ja", "al-betaald");
  als(uitkomst === "o-strafbeschikking" && antwoorden["bz-betaald"] === "weet-niet", "betaald-weet-niet");
  als(zaak.feiten.gedaan === "ingetrokken" && uitkomst !== "o-te-laat-andere-weg", "opnieuw-bezwaar");
  als(uitkomst === "o-bezwaar-loopt" && extra.includes("o-te-laat-toch-bezwaar"), "bezwaar-na-deadline");
  als(laatGezien(zaak) !== undefined, "late-brief");
  uit.push(...schorsing(zaak));
  als(uitkomst === "o-bezwaar-loopt" && extra.includes("o-bezwaar-en-spoedrechter"), "ook-in-bezwaar");
  als(uitkomst === "o-ingebrekestelling" || uitkomst === "o-beroep-niet-tijdig", isZonderDwangsom(zaak) ? "geen-dwangsom" : "geld-dwangsom");
  als(RECHTER.has(uitkomst), "griffierecht");
  als(RECHTER.has(uitkomst), "betalingsonmacht");
  als(STRAFBAAR.has(zaak.onderwerp), "niet-belastend");
  als(zaak.gronden.includes("begrijp-niet"), "begrijp-niet");
  als(heeftAdvocaat(zaak), "overleg-advocaat");
  als(zaak.hulp.includes("helper"), "machtiging");
  als(zaak.nood.includes("geweld"), "post-veilig");
  als(isMetHulpverlener(antwoorden) && heeft(zaak.nood, "zorg-stopt", "kinderen"), "meldcode");
  return uit;
}

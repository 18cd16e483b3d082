import { hoogteVan } from "./beweringen.ts";
import type { BriefCode } from "./brieven.ts";
import type { Dagen } from "./dagen.ts";
import { uitkomstVan, type UitkomstId } from "./uitkomsten.ts";
import type { Zaak } from "./zaak.ts";

/** The letters that fit an outcome, the most useful first (huur.md 7); none that would say what is not true. */

/** Documents for the person, after the letters (huur.md 7.10). */
const DOSSIER = "dossieroverzicht";

const SCHULD = (zaak: Zaak) => zaak.feiten.reden === "huurschuld" || zaak.feiten.reden === "weet-niet";

const ALLEEN_BIJ: Partial<Readonly<Record<UitkomstId, (zaak: Zaak, variant: string | null, dagen: Dagen) => boolean>>> = {
  "uit-ontruiming-aangezegd": SCHULD,
  "uit-ontruimingsvonnis": SCHULD,
  "uit-dagvaarding": SCHULD,
  "uit-opzegging": (_, variant) => variant === "ongeldig" || variant === "grond-mogelijk",
  "uit-huurverlaging-punten": (_, variant) => variant !== "eerst-tellen",
  "uit-servicekosten": (_, variant) => variant !== "all-in" && variant !== "wachten",
  "uit-waarborgsom-terug": (_, variant) => variant !== "wachten",
  "uit-gebrek-melden": (_, variant) => variant !== "zelf",
  "uit-gebrek-afdwingen": (_, __, { isMeldingOud }) => isMeldingOud,
};

/** Letters that a step of an outcome asks for and that are not in huur.md 7; each with the cases that have the step. */
function bijStap({ uitkomst, feiten }: Zaak, variant: string | null): readonly BriefCode[] {
  switch (uitkomst) {
    case "uit-huurverhoging-vrij":
      return variant === null && feiten.verhTijd === "verleden" && hoogteVan(feiten) !== "onbekend" ? ["brief-huurverhoging-maximum"] : [];
    case "uit-servicekosten":
      return variant === "all-in" ? ["brief-all-in"] : [];
    case "uit-overlijden":
      return variant === "te-laat" ? [] : ["brief-voortzetting"];
    case "uit-medehuur-relatie":
      return variant === "bijschrijven" ? ["brief-medehuurder"] : [];
    case "uit-overlast-last":
      return [...(variant === "bedrijf" ? (["brief-handhaving"] as const) : []), "brief-overlast", "overlastdagboek"];
    case "uit-huur-algemeen":
      return variant === "zelf-opzeggen" ? ["brief-zelf-opzeggen"] : [];
    case "uit-renovatie":
      return variant === "huur-omhoog" ? [] : ["brief-renovatie"];
    default:
      return [];
  }
}

/** The codes of the letters that are offered, without doubles. */
export function brievenVan(zaak: Zaak, dagen: Dagen, variant: string | null, extra: readonly UitkomstId[]): readonly string[] {
  const { uitkomst } = zaak;
  const eigen = (ALLEEN_BIJ[uitkomst]?.(zaak, variant, dagen) ?? true) ? uitkomstVan(uitkomst).brieven : [];
  return [...new Set([...eigen, ...bijStap(zaak, variant), ...extra.flatMap((id) => uitkomstVan(id).brieven), DOSSIER])];
}

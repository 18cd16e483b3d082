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

/** The letters that fit, by their codes, the most useful first (huur.md 7). */
export function brievenVan(zaak: Zaak, dagen: Dagen, variant: string | null, extra: readonly UitkomstId[]): readonly string[] {
  const { uitkomst } = zaak;
  const eigen = (ALLEEN_BIJ[uitkomst]?.(zaak, variant, dagen) ?? true) ? uitkomstVan(uitkomst).brieven : [];
  return [...new Set([...eigen, ...extra.flatMap((id) => uitkomstVan(id).brieven), DOSSIER])];
}

import { laatste, plusDagen, type Datum } from "#flows/engine/datum.ts";
import type { Diagnose, Stap } from "#flows/engine/diagnose.ts";
import { heeft } from "#flows/engine/lezen.ts";
import { dagBij, type Dagen } from "./dagen.ts";
import { hoogteVan } from "./beweringen.ts";
import { uitkomstVan, type UitkomstId } from "./uitkomsten.ts";
import type { Zaak } from "./zaak.ts";

/** The steps and papers of a case: those of the outcome or its variant, and of the blocks of other outcomes. */

/** Last day of a step: today, or the day of the case with this id. */
const UITERLIJK: Readonly<Record<string, string>> = {
  "uit-ontruiming-aangezegd.bel-schuldhulp": "vandaag",
  "uit-ontruiming-aangezegd.bel-hjl": "vandaag",
  "uit-ontruiming-aangezegd.vraag-uitstel": "vandaag",
  "uit-ontruimingsvonnis.zoek-in-vonnis": "vandaag",
  "uit-ontruimingsvonnis.meld-schuldhulp": "vandaag",
  "uit-dagvaarding.laat-lezen": "vandaag",
  "uit-dagvaarding.antwoord": "zitting",
  "uit-ontruimd-dakloos.meld-gemeente": "vandaag",
  "uit-buitengesloten.bel-politie": "vandaag",
  "uit-buitengesloten.bel-hjl": "vandaag",
  "uit-achterstand-vroeg.veertien-dagenbrief": "F7b",
  "uit-opzegging.schrijf-niet-akkoord": "F7e",
  "uit-tijdelijk-eindigt.zet-agenda": "terug",
  "uit-huurverhoging-bezwaar.stuur-bezwaar": "F7f",
  "uit-huurverhoging-na-ingang.naar-huurcommissie": "F7h",
  "uit-huurverhoging-vrij.naar-huurcommissie": "F7h",
  "uit-aanvangshuur-toetsen.stuur-formulier": "F7i",
  "uit-huurverlaging-punten.naar-huurcommissie": "F7k",
  "uit-servicekosten.naar-huurcommissie": "F10",
  "uit-servicekosten.naar-huurcommissie-all-in": "F10",
  "uit-waarborgsom-terug.wacht": "F8b",
  "uit-gebrek-melden.kom-terug": "F7l-vanaf",
  "uit-gebrek-afdwingen.dien-verzoek-in": "F7l",
  "uit-gebrek-afdwingen.meld-opnieuw": "vandaag",
  "uit-overlijden.bel-vandaag": "vandaag",
  "uit-renovatie.naar-rechter": "F7n",
  "uit-renovatie.naar-huurcommissie": "F7n-verbetering",
  "uit-huur-algemeen.bel-schuldhulp": "vandaag",
};

/** Six weeks before the claim must be in court (huur.md 4.26). */
const HULP_VOORAF = 42;

const SCHULDHULP = (zaak: Zaak) => zaak.feiten.reden === "huurschuld" || zaak.feiten.reden === "weet-niet" || zaak.feiten.isBriefOnbekend;

/** Steps that only fit some cases (huur.md 4). */
const ALLEEN_BIJ: Readonly<Record<string, (zaak: Zaak, dagen: Dagen) => boolean>> = {
  "uit-ontruiming-aangezegd.bel-schuldhulp": SCHULDHULP,
  "uit-ontruimingsvonnis.meld-schuldhulp": SCHULDHULP,
  "uit-dagvaarding.betaal-voor-zitting": SCHULDHULP,
  "uit-dagvaarding.meld-schuldhulp": SCHULDHULP,
  "uit-dagvaarding.vraag-termijn": SCHULDHULP,
  "uit-ontruimd-dakloos.kinderen-wijkteam": ({ extra }) => extra.includes("kinderen"),
  "uit-achterstand-vroeg.veertien-dagenbrief": ({ antwoorden }) => antwoorden["ach-stadium"] === "14-dagenbrief",
  "uit-huurverhoging-bezwaar.inkomen-gedaald": ({ antwoorden }) => antwoorden["verh-soort"] === "inkomen",
  "uit-huurverhoging-vrij.schrijf-maximum": ({ feiten }) => feiten.verhTijd === "verleden" && hoogteVan(feiten) !== "onbekend",
  "uit-gebrek-afdwingen.meld-opnieuw": (_, { isMeldingOud }) => isMeldingOud,
  "uit-gebrek-afdwingen.eerst-hjl": ({ antwoorden }) => antwoorden["gebr-reactie"] === "mijn-schuld",
  "uit-overlast-beschuldigd.bezwaar-burgemeester": ({ feiten }) => feiten.overBrief === "burgemeester",
  "uit-overlast-beschuldigd.eerst-hjl": ({ antwoorden }) => antwoorden["over-brief"] === "waarschuwing" || antwoorden["over-brief"] === "gedragsaanwijzing",
  "uit-medehuur-relatie.geweld-eerst-veilig": ({ feiten, extra }) => feiten.geweld || heeft(extra, "relatie"),
};

function stapIds(uitkomst: UitkomstId, variant: string | null): readonly string[] {
  const { stappen, variantStappen } = uitkomstVan(uitkomst);
  return ((variant === null ? undefined : variantStappen?.[variant]) ?? stappen).map((stap) => `${uitkomst}.${stap}`);
}

/** The steps with their last day; a day that is over becomes today. */
export function stappenVan(zaak: Zaak, dagen: Dagen, variant: string | null, extra: readonly UitkomstId[]): Stap[] {
  const vandaag = zaak.peildatum;
  const dag = (id: string): Datum | null => {
    if (id === "uit-overlijden.naar-hjl") {
      const fataal = dagBij(dagen, "F7m");
      return fataal === undefined ? null : laatste(plusDagen(fataal, -HULP_VOORAF), vandaag)!;
    }
    const soort = UITERLIJK[id];
    const gevonden = soort === undefined || soort === "vandaag" ? soort : dagBij(dagen, soort);
    if (gevonden === undefined) return null;
    return gevonden === "vandaag" || gevonden < vandaag ? vandaag : gevonden;
  };
  const stap = (id: string, bronnen: readonly string[]): Stap => ({ id, uiterlijk: dag(id), antwoorden: [], bronnen: [...bronnen] });
  return [
    ...stapIds(zaak.uitkomst, variant).filter((id) => ALLEEN_BIJ[id]?.(zaak, dagen) ?? true).map((id) => stap(id, [])),
    ...extra.flatMap((ander) => stapIds(ander, null).map((id) => ({ ...stap(id, uitkomstVan(ander).bronnen), uiterlijk: null }))),
  ];
}

/** The papers of the outcome. */
export function stukkenVan(zaak: Zaak): Diagnose["stukken"] {
  return uitkomstVan(zaak.uitkomst).stukken.map((stuk) => ({ id: `${zaak.uitkomst}.${stuk}`, antwoorden: [], bronnen: [] }));
}

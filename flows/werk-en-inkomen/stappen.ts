import type { Datum } from "#flows/engine/datum.ts";
import type { Diagnose, Stap } from "#flows/engine/diagnose.ts";
import { heeft } from "#flows/engine/lezen.ts";
import type { Zaaktermijn } from "./termijnzet.ts";
import type { Extra } from "./extra.ts";
import { isMulti } from "./ernst.ts";
import { uitkomstVan, type UitkomstId } from "./uitkomsten.ts";
import { keuzesVan, type Zaak } from "./zaak.ts";

/** The steps and papers of a case: those of the outcome and of the added outcomes. */

/** Last day of a step: a term of the case, or today. */
const UITERLIJK: Readonly<Record<string, string>> = {
  "stuur-b2": "vandaag",
  "stuur-b3": "bedenktijd",
  "stuur-b4": "vandaag",
  "stuur-b8": "vandaag",
  "stuur-b9": "vandaag",
  "stuur-b1-ziek": "vandaag",
  verzoekschrift: "vernietiging",
  "uit-transitievergoeding.verzoekschrift": "transitievergoeding",
  "vraag-ww": "ww-aanvraag",
  "vraag-wia": "wia-aanvraag",
  "schrijf-op": "uwv-verweer",
  kantonrechter: "vernietiging",
  "hoger-beroep": "hoger-beroep",
  loongarantie: "loongarantie",
  "bezwaar-hersteld": "zw-bezwaar",
  "maak-bezwaar": "bezwaar",
  "lever-in": "gegevens",
  "bel-schuldhulp": "vandaag",
  meld: "vandaag",
  narekenen: "bezwaar",
};

/** Steps that only fit a part of the cases. */
const ALLEEN_BIJ: Readonly<Record<string, (zaak: Zaak) => boolean>> = {
  "uit-osv.meld-bijstand": (zaak) => zaak.inkomen !== "genoeg",
  "uit-proeftijd.bel-discriminatie": (zaak) => zaak.feiten.vanWerksfeer || heeft(zaak.bescherming, "zwanger", "klacht"),
  "uit-contract-einde.ziek-uit-dienst": (zaak) => zaak.bescherming.length === 0 || zaak.bescherming.includes("ziek"),
  // With a letter the objection comes first: who got one has reported ill.
  "uit-ziektewet.meld-ziek": ({ weg }) => weg !== "E5h" && weg !== "E5b",
  "uit-ziektewet.ziek-uit-dienst": ({ weg }) => weg !== "E5h" && weg !== "E5b",
  "uit-ziektewet.bezwaar-hersteld": ({ weg }) => weg === "E5h" || weg === "E5b",
  "uit-werksfeer.discriminatie": (zaak) => keuzesVan(zaak.antwoorden, "werksfeer-wat").includes("discriminatie") || zaak.weg !== "H2",
  "uit-bijstand.verblijf": ({ antwoorden }) => antwoorden["verblijf"] !== "nl",
  "uit-bijstand.geen-huis": (zaak) => zaak.acuut.includes("huis") || keuzesVan(zaak.antwoorden, "u27-situatie").includes("dakloos"),
  "uit-schulden.beslag": ({ antwoorden }) => keuzesVan(antwoorden, "schuld-dreiging").includes("beslag"),
  "uit-schulden.energie": (zaak) => keuzesVan(zaak.antwoorden, "schuld-dreiging").includes("afsluiting") || zaak.acuut.includes("energie") || keuzesVan(zaak.antwoorden, "schuld-soort").includes("energie"),
  "uit-schulden.ontruiming": (zaak) => keuzesVan(zaak.antwoorden, "schuld-dreiging").includes("ontruiming") || zaak.acuut.includes("huis"),
  "uit-flex.fase": ({ antwoorden }) => antwoorden["flex-soort"] === "uitzend" || antwoorden["flex-soort"] === "weet-niet",
  "uit-uitbuiting.woning": ({ antwoorden }) => keuzesVan(antwoorden, "uitbuiting-signalen").includes("woning") || typeof antwoorden["uitbuiting-woning-datum"] === "string",
  "uit-beding.kort-geding": ({ antwoorden }) => antwoorden["beding-dreiging"] !== "niets",
  "uit-rondkomen.kinderen": ({ antwoorden }) => keuzesVan(antwoorden, "rondkomen-wat").includes("kinderen") || String(antwoorden["huishouden"]).endsWith("kind"),
};

/** Steps of another outcome that stand on the page already, or make no sense as an addition. */
const NIET_ALS_EXTRA: ReadonlySet<string> = new Set(["bel-hulp", "bewaar-bewijs", "bezwaar"]);
/** With several problems at once not more steps of an added outcome than this (5.1). */
const MEESTE_BIJ_MULTI = 1;
const MEESTE_EXTRA = 3;

const eigen = (id: UitkomstId, variant: string | null): readonly string[] => {
  const { stappen, variantStappen } = uitkomstVan(id);
  return (variant === null ? undefined : variantStappen?.[variant]) ?? stappen;
};

/** Without Dutch nationality a call comes before an application: it may touch the right to live here (4.2, uit-bijstand). */
function opVolgorde(stappen: readonly string[], { antwoorden }: Zaak): readonly string[] {
  const eerst = antwoorden["verblijf"] === undefined || antwoorden["verblijf"] === "nl" ? [] : ["verblijf"];
  return [...stappen.filter((stap) => eerst.includes(stap)), ...stappen.filter((stap) => !eerst.includes(stap))];
}

/** The steps with their last day; a day that is over becomes today. */
export function stappenVan(zaak: Zaak, extra: readonly Extra[], termijnen: readonly Zaaktermijn[]): Stap[] {
  const vandaag = zaak.peildatum;
  const dag = (van: UitkomstId, stap: string): Datum | null => {
    const soort = UITERLIJK[`${van}.${stap}`] ?? UITERLIJK[stap];
    if (soort === undefined) return null;
    if (soort === "vandaag") return vandaag;
    const namen = soort === "bedenktijd" ? ["bedenktijd", "herroepen"] : soort === "vernietiging" ? ["vernietiging", "veilige-dag", "transitievergoeding"] : soort === "bezwaar" ? ["bezwaar", "zw-bezwaar", "kwijtschelding"] : [soort];
    const gevonden = namen.map((naam) => termijnen.find(({ id, juridisch }) => id === naam && (juridisch >= vandaag || soort.startsWith("w")))).find((t) => t !== undefined);
    return gevonden === undefined ? null : gevonden.veilig < vandaag ? vandaag : gevonden.veilig;
  };
  const uit: Stap[] = [];
  const zet = (van: UitkomstId, stap: string, bronnen: readonly string[]) => {
    const id = `${van}.${stap}`;
    if (ALLEEN_BIJ[id]?.(zaak) ?? true) uit.push({ id, uiterlijk: dag(van, stap), antwoorden: [], bronnen: bronnen as string[] });
  };
  const primair = opVolgorde(eigen(zaak.uitkomst, zaak.variant), zaak);
  for (const stap of primair) zet(zaak.uitkomst, stap, []);
  const hooguit = isMulti(zaak) ? MEESTE_BIJ_MULTI : MEESTE_EXTRA;
  for (const { id, variant } of extra) {
    const bij = eigen(id, variant).filter((stap) => !primair.includes(stap) && !NIET_ALS_EXTRA.has(stap));
    for (const stap of bij.slice(0, hooguit)) zet(id, stap, uitkomstVan(id).bronnen);
  }
  return uit;
}

/** The papers of the outcome. */
export function stukkenVan({ uitkomst }: Zaak): Diagnose["stukken"] {
  return uitkomstVan(uitkomst).stukken.map((stuk) => ({ id: `${uitkomst}.${stuk}`, antwoorden: [], bronnen: [] }));
}

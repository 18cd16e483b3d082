import { dagenTussen } from "#flows/engine/datum.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { beantwoord, dagVan, heeft } from "#flows/engine/lezen.ts";
import type { Beoordeling } from "#flows/engine/redenen.ts";
import { dagBij, type Dagen } from "./dagen.ts";
import { huur } from "./lezen.ts";
import { uitkomstVan, type Uitkomst, type UitkomstId } from "./uitkomsten.ts";
import { bekend, type Zaak } from "./zaak.ts";

type Urgentie = Diagnose["urgentie"];
const GEEN: readonly string[] = [];

/** Losing the home is possible: 4.1 to 4.5 and 4.7 to 4.10. */
const WOONRISICO: ReadonlySet<UitkomstId> = new Set([
  "uit-ontruiming-aangezegd", "uit-ontruimingsvonnis", "uit-dagvaarding", "uit-ontruimd-dakloos", "uit-buitengesloten",
  "uit-achterstand-incasso", "uit-opzegging", "uit-tijdelijk-vast", "uit-tijdelijk-eindigt",
]);
/** 4.1 to 4.5 and 4.7: children are named in the first step. */
export const KINDEREN_EERST: ReadonlySet<UitkomstId> = new Set([
  "uit-ontruiming-aangezegd", "uit-ontruimingsvonnis", "uit-dagvaarding", "uit-ontruimd-dakloos", "uit-buitengesloten", "uit-achterstand-incasso",
]);

/** `multi`: two or more problems at once, a reason to offer one contact person, never to judge (huur.md 5.1). */
export function isMulti({ extra, uitkomst }: Zaak): boolean {
  const aantal = ["schulden", "gezondheid", "inkomen", "relatie"].filter((s) => extra.includes(s)).length;
  return aantal + (extra.includes("kinderen") && WOONRISICO.has(uitkomst) ? 1 : 0) >= 2;
}

/** The general function of 3.1 on the first fatal day that is ahead, or the last one that is over. */
function naDag({ peildatum }: Zaak, { regels }: Dagen): Beoordeling<Urgentie> {
  const fataal = regels.filter((regel) => regel.fataal);
  const regel = fataal.find(({ datum }) => datum >= peildatum) ?? fataal.at(-1);
  if (regel === undefined) return { waarde: "normaal", antwoorden: GEEN };
  const over = dagenTussen(peildatum, regel.datum);
  const waarde = over < 0 ? (over >= -30 ? "hoog" : "normaal") : over <= 7 ? "spoed" : over <= 42 ? "hoog" : "normaal";
  return { waarde, antwoorden: regel.vragen };
}

const als = (waarde: Urgentie, ...antwoorden: string[]): Beoordeling<Urgentie> => ({ waarde, antwoorden });

/** At most fourteen days ahead, or over. */
function isDichtbij(zaak: Zaak, id: string): boolean {
  const datum = dagVan(zaak.antwoorden, id);
  return datum !== undefined && dagenTussen(zaak.peildatum, datum) <= 14;
}

/** Health, or children with mould. */
function isKwetsbaar({ extra, antwoorden }: Zaak): boolean {
  const soort = antwoorden["gebr-soort"];
  return extra.includes("gezondheid") || (extra.includes("kinderen") && Array.isArray(soort) && soort.includes("schimmel"));
}

type Oordeel = (zaak: Zaak, dagen: Dagen, variant: string | null) => Beoordeling<Urgentie>;
const vast = (waarde: Urgentie, ...antwoorden: string[]): Oordeel => () => als(waarde, ...antwoorden);

const URGENTIE: Readonly<Record<UitkomstId, Oordeel>> = {
  "uit-ontruiming-aangezegd": vast("spoed", "huur-spoed", "ontr-stadium"),
  "uit-ontruimingsvonnis": vast("spoed", "ontr-stadium"),
  "uit-dagvaarding": (zaak, _, variant) => als(variant === "brief-onbekend" || zaak.feiten.zittingDichtbij ? "spoed" : "hoog", "ontr-stadium", "ontr-datum"),
  "uit-ontruimd-dakloos": vast("spoed", "ontr-stadium", "buit-vonnis"),
  "uit-buitengesloten": vast("spoed", "huur-spoed", "buit-wat"),
  "uit-achterstand-vroeg": (zaak, dagen) => {
    const uiterlijk = dagBij(dagen, "F7b");
    const over = uiterlijk === undefined ? -1 : dagenTussen(zaak.peildatum, uiterlijk);
    if (over >= 0 && over <= 7) return als("hoog", "ach-brief-datum");
    return zaak.extra.includes("schulden") ? als("hoog", "huur-extra") : als("normaal", "ach-bedrag");
  },
  "uit-achterstand-incasso": vast("hoog", "ach-stadium", "ach-bedrag"),
  "uit-opzegging": (zaak, _, variant) =>
    isDichtbij(zaak, "opz-einddatum") && (variant === "getekend" || variant === "hospita-proef") ? als("spoed", "opz-einddatum", "opz-getekend") : als("hoog", "opz-reden"),
  "uit-tijdelijk-vast": vast("hoog", "tijd-einddatum", "tijd-aangezegd"),
  "uit-tijdelijk-eindigt": (zaak, _, variant) =>
    variant !== "venster-open" && (isDichtbij(zaak, "tijd-einddatum") || isDichtbij(zaak, "opz-einddatum")) ? als("spoed", "tijd-einddatum", "opz-einddatum") : als("hoog", "tijd-einddatum"),
  "uit-huurverhoging-bezwaar": (zaak, dagen) => {
    const uiterlijk = dagBij(dagen, "F7f");
    return als(uiterlijk === undefined || dagenTussen(zaak.peildatum, uiterlijk) <= 14 ? "hoog" : "normaal", "verh-ingang");
  },
  "uit-huurverhoging-na-ingang": (zaak, dagen, variant) => {
    if (variant === "te-laat") return als("hoog", "verh-ingang");
    return variant === "rappel" || variant === "rappel-te-laat" || variant === "geen-rappel" ? naDag(zaak, dagen) : als("normaal", "verh-soort", "verh-betaald");
  },
  "uit-huurverhoging-vrij": naDag,
  "uit-huurprijs-geen-stap": vast("laag", "huur-onderwerp"),
  "uit-aanvangshuur-toetsen": naDag,
  "uit-huurverlaging-punten": vast("normaal", "prijs-punten", "prijs-schatting"),
  "uit-servicekosten": (zaak, dagen) => {
    const uiterlijk = dagBij(dagen, "F10");
    const over = uiterlijk === undefined ? -1 : dagenTussen(zaak.peildatum, uiterlijk);
    return als(over >= 0 && over <= 42 ? "hoog" : "normaal", "serv-jaar");
  },
  "uit-waarborgsom-terug": vast("normaal", "borg-fase"),
  "uit-kosten-terugvragen": vast("normaal", "borg-fase", "bem-soort"),
  "uit-gebrek-acuut": vast("spoed", "huur-spoed", "gebr-soort"),
  "uit-gebrek-melden": vast("normaal", "gebr-soort"),
  "uit-gebrek-afdwingen": (zaak, dagen) => {
    if (isKwetsbaar(zaak)) return als("hoog", "huur-extra", "gebr-soort");
    const uiterlijk = dagBij(dagen, "F7l");
    const over = uiterlijk === undefined ? 43 : dagenTussen(zaak.peildatum, uiterlijk);
    return als(over <= 42 ? "hoog" : "normaal", "gebr-meld-datum");
  },
  "uit-overlast-last": (_zaak, _dagen, variant) => als(variant === "veiligheid" ? "spoed" : "normaal", "over-soort"),
  "uit-overlast-beschuldigd": ({ feiten }) => als(feiten.overBrief === "burgemeester" ? "spoed" : "hoog", "over-brief", "ontr-reden"),
  "uit-medehuur-relatie": vast("normaal", "mede-situatie"),
  "uit-overlijden": ({ feiten: f }) => (f.isMedehuurder ? als("laag", "mede-op-contract") : als(f.overlijden === "open" ? "hoog" : "spoed", "mede-datum-overlijden")),
  "uit-onderhuur": ({ antwoorden }) => als(antwoorden["onder-rol"] === "hoofdhuurder" ? "hoog" : "normaal", "onder-rol"),
  "uit-renovatie": (zaak, dagen, variant) => (variant === "weg" ? als("hoog", "reno-wat") : naDag(zaak, dagen)),
  "uit-discriminatie-intimidatie": ({ feiten: f }) => {
    if (f.tak !== "buitengesloten") return als("normaal", "disc-door");
    return als(f.buitWat === "dreiging" ? "spoed" : "hoog", "buit-wat");
  },
  "uit-huur-algemeen": (zaak, _, variant) => {
    if (variant === "leverancier") return als("spoed", "buit-wat");
    return heeft(zaak.extra, "somber", "relatie") ? als("normaal", "huur-extra") : als("laag", "huur-onderwerp");
  },
};

/** huur.md 3.1 and 4; violence makes every outcome urgent. */
export function urgentieVan(zaak: Zaak, dagen: Dagen, variant: string | null): Beoordeling<Urgentie> {
  if (zaak.feiten.geweld) return als("spoed", "huur-spoed");
  const { waarde, antwoorden } = URGENTIE[zaak.uitkomst](zaak, dagen, variant);
  return { waarde, antwoorden: beantwoord(zaak, antwoorden) };
}

/** How much is at stake (huur.md 4). */
export function ernstVan(zaak: Zaak, variant: string | null): Beoordeling<Uitkomst["ernst"]> {
  const { uitkomst, feiten } = zaak;
  const zo = (waarde: Uitkomst["ernst"], ...ids: string[]) => ({ waarde, antwoorden: beantwoord(zaak, ids) });
  if (uitkomst === "uit-waarborgsom-terug" && (huur(zaak.antwoorden["borg-bedrag"]) ?? 0) >= 1500) return zo("hoog", "borg-bedrag");
  if (uitkomst === "uit-gebrek-melden" && isKwetsbaar(zaak)) return zo("hoog", "huur-extra", "gebr-soort");
  if (uitkomst === "uit-overlast-last" && variant === "veiligheid") return zo("kritiek", "over-soort");
  if (uitkomst === "uit-overlijden" && feiten.isMedehuurder) return zo("laag", "mede-op-contract");
  if (variant === "dreiging" || variant === "leverancier") return zo("hoog", "buit-wat");
  return zo(uitkomstVan(uitkomst).ernst, "huur-onderwerp", "huur-spoed");
}

/** How much help fits (huur.md 5.1, `zelfredzaam`); null when nobody answered it. */
export function zelfredzaamVan(zaak: Zaak): "hoog" | "midden" | "laag" | null {
  if (!bekend(zaak, "huur-zelf")) return null;
  const lasten = ["taal", "lezen", "somber"].filter((s) => zaak.extra.includes(s)).length;
  const zelf = zaak.antwoorden["huur-zelf"];
  if (zelf === "nee" || lasten >= 2) return "laag";
  return zelf === "met-hulp" || lasten === 1 ? "midden" : "hoog";
}

const ZELFREDZAAMHEID = { hoog: "zelf", midden: "zelf-met-hulp", laag: "warme-overdracht" } as const;

/** How much a person can do alone (huur.md 5.1). */
export function zelfredzaamheidVan(zaak: Zaak, urgentie: Urgentie): Beoordeling<Diagnose["zelfredzaamheid"]> {
  const antwoorden = beantwoord(zaak, ["huur-zelf", "huur-extra"]);
  const zelf = zelfredzaamVan(zaak);
  if (zelf !== null) return { waarde: ZELFREDZAAMHEID[zelf], antwoorden };
  const lasten = ["taal", "lezen", "somber"].filter((s) => zaak.extra.includes(s)).length;
  return { waarde: lasten >= 2 ? "warme-overdracht" : lasten === 1 || urgentie === "spoed" ? "zelf-met-hulp" : "zelf", antwoorden };
}

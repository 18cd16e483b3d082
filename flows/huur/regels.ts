import { inCenten } from "#flows/engine/centen.ts";
import { dagenTussen, plusMaanden, type Datum } from "#flows/engine/datum.ts";
import { doorgeven, type Gegeven, type Vouw } from "#flows/engine/flow-setup.ts";
import { dag, getal, heeft, optie } from "#flows/engine/lezen.ts";
import { WEET_NIET } from "#flows/engine/vraag.ts";
import { borgUiterlijk } from "./berekeningen/borg.ts";
import { aanzegvenster } from "./berekeningen/opzegtermijn.ts";
import type { Getekend, Woonvorm } from "./berekeningen/sector.ts";
import { gebrekVenster, renovatieNaarRechter, servicekostenDagen, servicekostenVanaf, verbeteringNaarHuurcommissie, voortzettingUiterlijk } from "./berekeningen/termijnen.ts";
import type { Feiten, Stadium, Tak } from "./feiten.ts";
import { huur, keuzes } from "./lezen.ts";
import { HEEFT_SECTOR, rappelVan, SECTORFEITEN, vouwIngangsdatum, vouwKaleHuur, vouwPunten, vouwSchatting, vouwVerhogingsdag } from "./prijsfeiten.ts";
import { isDichtbij, standVan } from "./stand.ts";
import type { VraagId } from "./vragen.ts";

type Vouwfunctie = Vouw<Feiten>["vouw"];

const schrijf = (schrijft: Vouw<Feiten>["schrijft"], vouw: Vouwfunctie, leest: Vouw<Feiten>["leest"] = []): Vouw<Feiten> => ({ leest, schrijft, vouw });

/** What is urgent decides the branch before anything is asked (huur.md 3). */
function vouwSpoed(_f: Feiten, { waarde }: Gegeven): Partial<Feiten> {
  const spoed = keuzes(waarde);
  const geweld = spoed.includes("geweld");
  if (spoed.includes("ontruimingsdatum")) return { geweld, tak: "ontruiming", stadium: "aangezegd", isOntruimingBezocht: true };
  if (spoed.includes("brief-rechter")) return { geweld, tak: "ontruiming", isOntruimingBezocht: true };
  if (spoed.includes("buitengesloten")) return { geweld, tak: "buitengesloten", buitWat: "slot" };
  if (spoed.includes("afgesloten")) return { geweld, tak: "buitengesloten", buitWat: "afgesloten" };
  if (spoed.includes("onveilig")) return { geweld, tak: "gebrek", onveilig: true };
  return { geweld };
}

function vouwOnderwerp(_f: Feiten, { waarde }: Gegeven): Partial<Feiten> {
  const tak = (waarde === WEET_NIET ? "anders" : waarde) as Tak;
  return { tak, isOntruimingBezocht: tak === "ontruiming", isAchterstandBezocht: tak === "achterstand" };
}

// Temporary contracts

function tijdDuurVan(f: Feiten, maanden: number | undefined): Feiten["tijdDuur"] {
  if (maanden === undefined || maanden <= 24) return "kort";
  if (maanden > 60 || f.woonvorm === "zelfstandig" || f.getekend === "vanaf-2024-07") return "te-lang";
  return "lang";
}

function aanzeggingVan(einde: Datum | null, { waarde }: Gegeven, vandaag: Datum): Feiten["aanzegging"] {
  if (einde === null || waarde === WEET_NIET) return "onbekend";
  const { eerste, laatste } = aanzegvenster(einde);
  if (waarde === "niet") return vandaag > laatste ? "te-laat" : "open";
  const aangezegd = dag(waarde);
  return aangezegd !== undefined && aangezegd >= eerste && aangezegd <= laatste ? "op-tijd" : "buiten";
}

// Defects

const WINTER: ReadonlySet<string> = new Set(["10", "11", "12", "01", "02", "03", "04"]);

/** Acute: gas or electricity, or no heating from October to April; only something small: the tenant does it. */
export function gebrekVan(soorten: readonly string[], vandaag: Datum): Feiten["gebrek"] {
  if (soorten.includes("elektra-gas") || (soorten.includes("verwarming") && WINTER.has(vandaag.slice(5, 7)))) return "acuut";
  return soorten.length === 1 && soorten[0] === "klein" ? "klein" : "gewoon";
}

function overlijdenVan(overleden: Datum | undefined, vandaag: Datum): Feiten["overlijden"] {
  if (overleden === undefined) return "dichtbij";
  const over = dagenTussen(vandaag, voortzettingUiterlijk(overleden));
  return over < 0 ? "te-laat" : over <= 30 ? "dichtbij" : "open";
}

const STADIUM: Readonly<Record<string, Stadium>> = { [WEET_NIET]: "onbekend" };
/** Five years (art. 3:309 BW). */
const VERJARING_MAANDEN = 60;

export const vouwen: Readonly<Record<VraagId, Vouw<Feiten>>> = {
  "huur-spoed": schrijf(["geweld", "tak", "stadium", "buitWat", "onveilig", "isOntruimingBezocht"], vouwSpoed),
  "huur-onderwerp": schrijf(["tak", "isOntruimingBezocht", "isAchterstandBezocht"], vouwOnderwerp),

  "huur-woonvorm": schrijf(
    ["woonvorm", "isInstelling", "verhuurderBekend"],
    (f, { waarde, velden }) => ({
      // A room with the landlord is a room, except when the landlord wants it back.
      woonvorm: waarde === "hospita-kamer" && f.tak !== "opzegging" ? "kamer" : (optie(waarde) as Woonvorm),
      isInstelling: velden["huur-verhuurder"] === "instelling",
      verhuurderBekend: true,
    }),
    ["tak"],
  ),
  "huur-verhuurder": schrijf(["verhuurderBekend"], () => ({ verhuurderBekend: true })),
  "huur-getekend": schrijf(
    ["getekend"],
    // Of a room, a woonwagen or antikraak the sector is known without it.
    (f, { waarde }) => ({ getekend: f.tak !== "tijdelijk" && !HEEFT_SECTOR.has(f.woonvorm) ? "weet-niet" : (optie(waarde) as Getekend) }),
    ["tak", "woonvorm"],
  ),
  "huur-ingangsdatum": schrijf(
    ["opzDatum", "binnenNegenMaanden", "borgPast", "start", "aanvangshuur", "toetsStand", "sector", "woonvorm", "getekend", "kaleHuur"],
    vouwIngangsdatum,
    ["tak", "opzDatum", "borgPast", ...SECTORFEITEN],
  ),
  "huur-kale-huur": schrijf(["isGroteSchuld", "kaleHuur", "sector", "nieuweHuur", "woonvorm", "getekend", "start", "aanvangshuur"], vouwKaleHuur, ["tak", ...SECTORFEITEN]),

  "ontr-stadium": schrijf(
    ["stadium", "reden", "isBriefOnbekend", "tak", "isAchterstandBezocht", "achStadium", "opzReden"],
    (f, { waarde, velden }) => naStadium(f, STADIUM[optie(waarde)] ?? (optie(waarde) as Stadium), f.reden ?? optie(velden["ontr-reden"])),
    ["reden", "isAchterstandBezocht"],
  ),
  "ontr-reden": schrijf(["reden"], (_f, { waarde }) => ({ reden: optie(waarde) })),
  "ontr-datum": schrijf(["zittingDichtbij"], (_f, { waarde }, vandaag) => ({ zittingDichtbij: dag(waarde) === undefined || isDichtbij(dag(waarde), vandaag) })),
  "ontr-gereageerd": schrijf(["gereageerd"], (_f, { waarde }) => ({ gereageerd: waarde === "ja" })),
  "ontr-in-persoon": doorgeven,
  "buit-wat": schrijf(["buitWat"], (_f, { waarde }) => ({ buitWat: (waarde === WEET_NIET ? "slot" : waarde) as Feiten["buitWat"] })),
  "buit-vonnis": schrijf(["heeftVonnis"], (_f, { waarde }) => ({ heeftVonnis: waarde === "ja" })),
  "ach-bedrag": doorgeven,
  "ach-stadium": schrijf(
    ["achStadium", "tak", "reden", "isBriefOnbekend", "isOntruimingBezocht"],
    (f, { waarde }) => {
      if (waarde !== "rechter") return { achStadium: waarde === "incasso" ? "incasso" : "ander" };
      if (f.isOntruimingBezocht) return { achStadium: "rechter", isBriefOnbekend: true, tak: "ontruiming", stadium: "onbekend" };
      return { achStadium: "rechter", tak: "ontruiming", reden: "huurschuld", isOntruimingBezocht: true };
    },
    ["isOntruimingBezocht"],
  ),
  "ach-oorzaak": doorgeven,
  "ach-ruimte": doorgeven,
  "ach-schuldhulp": doorgeven,

  "opz-reden": schrijf(["opzReden", "tak"], (_f, { waarde }) => (waarde === "tijdelijk" ? { tak: "tijdelijk" } : { opzReden: optie(waarde) })),
  "opz-vorm": schrijf(["isVormOngeldig", "opzDatum"], (_f, { waarde, velden }) => ({
    isVormOngeldig: waarde === "gewone-brief" || waarde === "app",
    opzDatum: dag(velden["opz-datum-brief"]) ?? null,
  })),
  "opz-getekend": schrijf(["heeftIngestemd", "eindeDichtbij"], (_f, { waarde, velden }, vandaag) => ({
    heeftIngestemd: waarde === "ja",
    eindeDichtbij: isDichtbij(dag(velden["opz-einddatum"]), vandaag),
  })),
  "tijd-soort": schrijf(["tijdSoort"], (_f, { waarde }) => ({
    tijdSoort: waarde === "diplomaten" || waarde === "campus" ? "opzegbaar" : waarde === "leegstandwet" ? "leegstandwet" : "geen",
  })),
  "tijd-einddatum": schrijf(
    ["tijdEinde", "tijdDuur", "eindeDichtbij", "woonvorm", "getekend"],
    (f, { waarde, velden }, vandaag) => ({
      woonvorm: f.woonvorm === "antikraak" ? "antikraak" : "weet-niet",
      getekend: f.getekend === "vanaf-2024-07" ? "vanaf-2024-07" : "weet-niet",
      tijdEinde: dag(waarde) ?? null,
      tijdDuur: tijdDuurVan(f, getal(velden["tijd-duur"])),
      eindeDichtbij: isDichtbij(dag(waarde), vandaag),
    }),
    ["woonvorm", "getekend"],
  ),
  "tijd-aangezegd": schrijf(
    ["aanzegging", "heeftEerder", "tijdEinde"],
    (f, gegeven, vandaag) => ({ aanzegging: aanzeggingVan(f.tijdEinde, gegeven, vandaag), heeftEerder: gegeven.velden["tijd-eerder"] === "ja", tijdEinde: null }),
    ["tijdEinde"],
  ),
  "tijd-groep": schrijf(["hoortBijGroep"], (_f, { waarde }) => ({ hoortBijGroep: !(Array.isArray(waarde) && waarde.length === 1 && waarde[0] === "geen") })),
  "zelf-betaal": doorgeven,

  "verh-soort": schrijf(["verhSoort", "renoWat"], (_f, { waarde }) => ({
    verhSoort: waarde === WEET_NIET ? "jaarlijks" : optie(waarde),
    ...(waarde === "verbetering" && { renoWat: "huur-omhoog" }),
  })),
  "verh-ingang": schrijf(
    ["verhIngang", "hoogten", "nieuweHuur", "verhTijd", "verhStand", "bezwaarPast", "verhSoort", "woonvorm", "getekend", "kaleHuur"],
    vouwVerhogingsdag,
    ["woonvorm", "kaleHuur", "nieuweHuur", "verhSoort", "sector"],
  ),
  "verh-brief": schrijf(
    ["bezwaarPast", "verhIngang"],
    (f, { waarde }) => {
      const brief = dag(waarde);
      const teLaat = brief !== undefined && f.verhIngang !== null && brief > plusMaanden(f.verhIngang, -2);
      return { bezwaarPast: f.bezwaarPast || teLaat, verhIngang: null };
    },
    ["bezwaarPast", "verhIngang"],
  ),
  "verh-betaald": schrijf(
    ["heeftBetaald", "heeftBezwaar", "verhIngang"],
    (f, { waarde, velden }) => {
      const heeftBezwaar = velden["verh-bezwaar"] === "ja";
      const heeftBetaald = !heeftBezwaar && waarde === "ja";
      return { heeftBetaald, heeftBezwaar, verhIngang: heeftBezwaar || heeftBetaald ? null : f.verhIngang };
    },
    ["verhIngang"],
  ),
  "verh-rappel": schrijf(["rappel", "verhIngang"], (f, gegeven, vandaag) => ({ rappel: rappelVan(f, gegeven, vandaag), verhIngang: null }), ["verhIngang"]),
  "prijs-punten": schrijf([...SECTORFEITEN, "sector", "oordeel"], vouwPunten, [...SECTORFEITEN, "sector"]),
  "prijs-schatting": schrijf([...SECTORFEITEN, "sector", "oordeel"], vouwSchatting, [...SECTORFEITEN, "sector"]),

  "serv-wat": schrijf(["servWat", "magVerder"], (_f, { waarde }) => ({
    servWat: waarde === "all-in" || waarde === "voorschot" || waarde === "geen-afrekening" ? waarde : "ander",
  })),
  "serv-jaar": schrijf(
    ["isAfrekeningOnderweg", "isServiceTeLaat"],
    (f, { waarde }, vandaag) => {
      const jaar = getal(waarde);
      if (jaar === undefined) return {};
      const { afrekening, huurcommissie } = servicekostenDagen(Math.floor(jaar));
      return { isAfrekeningOnderweg: f.servWat === "geen-afrekening" && vandaag <= afrekening, isServiceTeLaat: vandaag > huurcommissie };
    },
    ["servWat"],
  ),
  "serv-brief": schrijf(["magVerder"], (_f, { waarde }, vandaag) => {
    const brief = dag(waarde);
    return { magVerder: brief !== undefined && vandaag >= servicekostenVanaf(brief) };
  }),
  "borg-fase": schrijf(["isBorgTeHoog"], (_f, { waarde }) => ({ isBorgTeHoog: waarde === "te-hoog" })),
  "borg-bedrag": schrijf(["borgPast"], (_f, { waarde, velden }) => {
    const borg = getal(waarde);
    const kale = huur(velden["huur-kale-huur"]);
    return { borgPast: borg !== undefined && kale !== undefined && inCenten(borg) <= 2 * inCenten(kale) };
  }),
  "borg-einde": schrijf(["borgEinde"], (_f, { waarde }) => ({ borgEinde: dag(waarde) ?? null })),
  "borg-inhouding": schrijf(
    ["borgLoopt", "borgEinde"],
    (f, { waarde }, vandaag) => ({ borgLoopt: f.borgEinde !== null && vandaag <= borgUiterlijk(f.borgEinde, keuzes(waarde)), borgEinde: null }),
    ["borgEinde"],
  ),
  "borg-spec": doorgeven,
  "bem-soort": schrijf(["isMakelaarsloon"], (_f, { waarde }) => ({ isMakelaarsloon: waarde === "makelaar" || waarde === "inschrijf" })),
  "bem-voor-wie": schrijf(["voorVerhuurder"], (_f, { waarde }) => ({ voorVerhuurder: waarde !== "nee" })),
  "bem-datum": schrijf(["isVerjaard"], (_f, { waarde }, vandaag) => {
    const betaald = dag(waarde);
    return { isVerjaard: betaald !== undefined && vandaag > plusMaanden(betaald, VERJARING_MAANDEN) };
  }),

  "gebr-soort": schrijf(["gebrek"], (f, { waarde }, vandaag) => ({ gebrek: f.onveilig ? "acuut" : gebrekVan(keuzes(waarde), vandaag) }), ["onveilig"]),
  "gebr-gemeld": schrijf(["gebrekRijp"], (_f, { waarde, velden }, vandaag) => {
    const melding = waarde === "schriftelijk" ? dag(velden["gebr-meld-datum"]) : undefined;
    return { gebrekRijp: melding !== undefined && vandaag >= gebrekVenster(melding).eerste };
  }),
  "gebr-reactie": doorgeven,
  "gebr-huur-ingehouden": doorgeven,
  "over-rol": schrijf(["overRol"], (_f, { waarde }) => ({ overRol: waarde === "schuld" || waarde === "beide" ? waarde : "last" })),
  "over-soort": schrijf(["overSoort", "overBedrijf"], (_f, { waarde }) => {
    const soorten = keuzes(waarde);
    return {
      overSoort: soorten.includes("intimidatie") ? "intimidatie" : soorten.includes("drugs") ? "drugs" : "ander",
      overBedrijf: soorten.includes("bedrijf"),
    };
  }),
  "over-brief": schrijf(
    ["overBrief", "tak", "reden", "isOntruimingBezocht"],
    (_f, { waarde }) => {
      if (waarde === "rechter") return { overBrief: "rechter", tak: "ontruiming", reden: "overlast", isOntruimingBezocht: true };
      if (waarde === "burgemeester") return { overBrief: "burgemeester" };
      return { overBrief: waarde === "geen" || waarde === WEET_NIET ? "geen" : "ander" };
    },
  ),
  "over-wie": schrijf(["overBedrijf"], (f, { waarde }) => ({ overBedrijf: f.overBedrijf || waarde === "bedrijf" }), ["overBedrijf"]),
  "over-ziek": schrijf(["overZorg"], (_f, { waarde }) => ({ overZorg: waarde === "ja" })),
  "over-gedaan": schrijf(["overBemiddeld"], (_f, { waarde }) => ({ overBemiddeld: heeft(keuzes(waarde), "buurtbemiddeling") })),
  "mede-situatie": schrijf(["medeSituatie"], (_f, { waarde }) => ({ medeSituatie: optie(waarde) })),
  "mede-op-contract": schrijf(["isMedehuurder", "overlijden"], (_f, { waarde, velden }, vandaag) => ({
    isMedehuurder: waarde === "ja",
    overlijden: overlijdenVan(dag(velden["mede-datum-overlijden"]), vandaag),
  })),
  "mede-samen-2jaar": doorgeven,
  "onder-rol": doorgeven,
  "reno-wat": schrijf(["renoWat"], (_f, { waarde }) => ({ renoWat: waarde === WEET_NIET ? "voorstel" : optie(waarde) })),
  "reno-datum": schrijf(
    ["renoStand"],
    (f, { waarde }, vandaag) => {
      const brief = dag(waarde);
      return { renoStand: f.renoWat === "70procent" && brief !== undefined ? standVan(renovatieNaarRechter(brief), vandaag) : "onbekend" };
    },
    ["renoWat"],
  ),
  "reno-klaar": schrijf(["renoStand"], (_f, { waarde }, vandaag) => {
    const klaar = dag(waarde);
    return { renoStand: standVan(klaar === undefined ? undefined : verbeteringNaarHuurcommissie(klaar), vandaag) };
  }),
  "disc-door": doorgeven,
  "huur-toelichting": doorgeven,
  "huur-extra": doorgeven,
  "huur-zelf": doorgeven,
  "huur-postcode": doorgeven,
};

/** A letter of the landlord or a collector hops to another branch; a branch that was entered before is not entered again. */
function naStadium(f: Feiten, stadium: Stadium, reden: string): Partial<Feiten> {
  const achterstand = stadium === "incasso" || (stadium === "verhuurder" && reden === "huurschuld");
  if (achterstand && f.isAchterstandBezocht) return { stadium: "onbekend", reden, isBriefOnbekend: true };
  if (achterstand) return { stadium, reden, tak: "achterstand", isAchterstandBezocht: true, ...(stadium === "incasso" && { achStadium: "incasso" }) };
  if (stadium !== "verhuurder" || reden === "overlast") return { stadium, reden };
  return { stadium, reden, tak: "opzegging", ...(heeft([reden], "drugs", "woonfraude") && { opzReden: "slecht-huurder" }) };
}

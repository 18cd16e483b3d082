import { plusDagen, plusMaanden, type Datum } from "#flows/engine/datum.ts";
import type { Termijn } from "#flows/engine/diagnose.ts";
import { atw } from "#flows/engine/kalender.ts";
import { oproepuren } from "./berekeningen/contract.ts";
import {
  aanzegtermijn,
  bedenktijd,
  schuldhulpSpoed,
  verweerKantonrechter,
  wettermijn,
  type TermijnId,
  type Wettermijn,
} from "./berekeningen/termijnen.ts";
import type { BronId } from "./bronnen.ts";
import type { Extra } from "./extra.ts";
import type { UitkomstId } from "./uitkomsten.ts";
import { beantwoord, dagVan, heeft, keuzesVan, keuzeVan, type Zaak } from "./zaak.ts";

/** The days of a case (werk-en-inkomen.md 6.2 and "Deadlines" of chapter 4). */

/** A term of one outcome. */
export interface Zaaktermijn {
  readonly id: string;
  readonly van: UitkomstId;
  readonly veilig: Datum;
  readonly juridisch: Datum;
  readonly voor: "burger" | "overheid";
  readonly grondslag: string;
  readonly aangenomen: boolean;
  /** Binds the person and is longer than 21 days: it raises the urgency when it comes near (3.11). */
  readonly telt: boolean;
  readonly antwoorden: readonly string[];
  readonly bronnen: readonly BronId[];
}

interface Rest {
  readonly vraag: string;
  readonly bronnen: readonly BronId[];
  readonly grondslag?: string;
  readonly voor?: "burger" | "overheid";
  readonly aangenomen?: boolean;
  readonly telt?: boolean;
}

type Zet = (id: string, termijn: Wettermijn | Datum | undefined, rest: Rest) => void;

const MET_AANZEGPLICHT: ReadonlySet<string> = new Set(["precies-6-mnd", "6-24-mnd", "vanaf-24-mnd", "weet-niet"]);

/** Whether money is due because nothing was said in writing, or too late (6.7). */
export function heeftAanzegvergoeding({ weg, antwoorden }: Zaak): boolean {
  return weg === "C1" && MET_AANZEGPLICHT.has(String(antwoorden["contract-duur"])) && antwoorden["aanzegging"] !== "op-tijd";
}

/** Whether the end of the contract gives a transitievergoeding: not when the person wanted to stop. */
export function heeftTransitie({ antwoorden }: Zaak): boolean {
  return antwoorden["contract-wie"] !== "ikzelf";
}

/** Days in which a person may ask for WW before the last day. */
const WW_VENSTER = 7;

/** The first day on which WW may be asked for. */
export function wwVanaf(einde: Datum): Datum {
  return plusDagen(einde, -WW_VENSTER);
}

/** The terms of an outcome, primary or added. */
function zetBij(id: UitkomstId, variant: string | null, zaak: Zaak, zet: Zet): void {
  const { antwoorden, peildatum } = zaak;
  const dag = (vraag: string) => dagVan(antwoorden, vraag);
  const van = (termijn: TermijnId, start: Datum | undefined) => (start === undefined ? undefined : wettermijn(termijn, start));
  const einde = dag("einde-datum");
  const vernietiging = (bronnen: readonly BronId[] = ["bw-7-686a", "hr-2021-188", "atw"], grondslag = "twee-maanden") =>
    zet("vernietiging", van("vernietiging", einde), { vraag: "einde-datum", bronnen, grondslag, telt: true });
  const transitie = (telt = false) =>
    zet("transitievergoeding", van("transitievergoeding", einde), { vraag: "einde-datum", bronnen: ["bw-7-686a", "bw-7-673"], grondslag: "drie-maanden", telt });
  const ww = () => zet("ww-aanvraag", van("ww-aanvraag", einde), { vraag: "einde-datum", bronnen: ["ww-26"], grondslag: "een-week" });
  const veilig = (start: Datum | undefined, vraag: string) =>
    zet("veilige-dag", van("vernietiging", start), { vraag, bronnen: ["regel-twee-maanden"], grondslag: "twee-maanden-veilig", aangenomen: true, telt: true });

  switch (id) {
    case "uit-osv":
      vernietiging();
      transitie();
      ww();
      if (antwoorden["ontslag-getekend"] === "ja" && einde !== undefined) {
        zet("herroepen", bedenktijd(einde, "weet-niet"), { vraag: "einde-datum", bronnen: ["bw-7-671"], grondslag: "veertien-dagen", aangenomen: true });
      }
      return;
    case "uit-opzegging-ongeldig":
      vernietiging(["bw-7-686a", "bw-7-681"]);
      transitie();
      ww();
      return;
    case "uit-proeftijd":
      if (zaak.feiten.vanWerksfeer || heeft(zaak.bescherming, "zwanger", "klacht")) vernietiging(["bw-7-681", "bw-7-686a"], "twee-maanden-veilig");
      transitie(true);
      return;
    case "uit-ontslagprocedure":
      zetProcedure(variant, zaak, zet);
      if (variant === "uwv-opgezegd") {
        vernietiging(["bw-7-682", "bw-7-686a"], "twee-maanden-uwv");
        transitie();
      }
      return;
    case "uit-zelf-ontslag":
      veilig(einde, "einde-datum");
      return;
    case "uit-vso-bedenktijd":
      zetBedenktijd(zaak, zet);
      return;
    case "uit-vso-voorbij":
      veilig(dag("vso-einddatum"), "vso-einddatum");
      return;
    case "uit-contract-einde":
      if (heeftAanzegvergoeding(zaak) && einde !== undefined) {
        zet("aanzegvergoeding", aanzegtermijn(einde), { vraag: "einde-datum", bronnen: ["bw-7-686a", "bw-7-667"], grondslag: "aanzeg-drie-maanden", telt: true });
      }
      if (heeftTransitie(zaak)) transitie(true);
      return;
    case "uit-mogelijk-vast":
      vernietiging(["bw-7-668a", "bw-7-686a"], "twee-maanden-veilig");
      return;
    case "uit-transitievergoeding":
      if (variant === null) transitie(true);
      return;
    case "uit-schijnzzp":
      veilig(einde, "einde-datum");
      return;
    case "uit-werksfeer":
      if (zaak.feiten.vanWerksfeer || zaak.weg === "C1") veilig(einde, "einde-datum");
      return;
    case "uit-ww":
      if (variant === "wacht") {
        const aanvraag = dag("ww-aanvraagdatum");
        zet("ww-besluit", van("bijstand-besluit", aanvraag), { vraag: "ww-aanvraagdatum", bronnen: ["awb-4-13"], grondslag: "acht-weken", voor: "overheid" });
      } else ww();
      return;
    case "uit-loon": {
      const vanaf = dag("loon-betaaldatum");
      zet("verjaring", vanaf && plusMaanden(vanaf, 60), { vraag: "loon-betaaldatum", bronnen: ["bw-3-307"], grondslag: "vijf-jaar", telt: true });
      return;
    }
    case "uit-failliet":
      zet("loongarantie", van("loongarantie", dag("failliet-datum")), { vraag: "failliet-datum", bronnen: ["ww-61"], grondslag: "zesentwintig-weken", telt: true });
      return;
    case "uit-ziektewet":
      zetZiektewet(zaak, zet);
      return;
    case "uit-wia":
      if (zaak.weg === "E6b") zet("bezwaar", van("bezwaar", dag("besluit-datum")), { vraag: "besluit-datum", bronnen: ["awb-6-7", "atw"], grondslag: "zes-weken" });
      else zet("wia-aanvraag", van("wia-aanvraag", dag("ziek-sinds")), { vraag: "ziek-sinds", bronnen: ["wia-64"], grondslag: "drieennegentig-weken", telt: isNietAangevraagd(zaak) });
      return;
    case "uit-flex": {
      const sinds = dag("flex-sinds");
      const uiterlijk = sinds && oproepuren(sinds, 0).aanbodUiterlijk;
      zet("aanbod-vaste-uren", uiterlijk, { vraag: "flex-sinds", bronnen: ["bw-7-628a"], grondslag: "maand-dertien", voor: "overheid" });
      return;
    }
    case "uit-beding":
      zet("beding-datum", dag("beding-datum"), { vraag: "beding-datum", bronnen: ["bw-7-653"], grondslag: "opgegeven" });
      return;
    case "uit-uitbuiting":
      zet("woning-datum", dag("uitbuiting-woning-datum"), { vraag: "uitbuiting-woning-datum", bronnen: ["comensha"], grondslag: "opgegeven" });
      return;
    case "uit-bijstand":
      zetBijstand(zaak, zet);
      return;
    case "uit-uitkering-lopend":
      zet("gegevens", dag("gegevens-datum"), { vraag: "gegevens-datum", bronnen: ["pw-54"], grondslag: "opgegeven" });
      return;
    case "uit-toeslagen":
    case "uit-belasting-samenloop":
      zet("bezwaar", van("bezwaar", dag("brief-datum")), { vraag: "brief-datum", bronnen: ["awb-6-7", "awr-22j", "atw"], grondslag: "zes-weken" });
      return;
    case "uit-schulden": {
      zet("dreiging", dag("dreiging-datum"), { vraag: "dreiging-datum", bronnen: ["wgs-3"], grondslag: "opgegeven" });
      const verzoek = atw(peildatum);
      const spoed = heeft(keuzesVan(antwoorden, "schuld-dreiging"), "ontruiming", "afsluiting", "zorgverzekering") || heeft(zaak.acuut, "huis", "energie");
      zet("schuldhulp", spoed ? schuldhulpSpoed(verzoek) : wettermijn("schuldhulp", verzoek), {
        vraag: "schuld-dreiging",
        bronnen: ["wgs-3"],
        grondslag: spoed ? "drie-werkdagen" : "vier-weken",
        voor: "overheid",
        aangenomen: true,
      });
      return;
    }
    case "x-bezwaar":
      zetOverdracht(zaak, zet);
      return;
    default:
      return;
  }
}

/** WIA was not asked for, or that was not asked here. */
export function isNietAangevraagd({ antwoorden }: Zaak): boolean {
  const fase = keuzeVan(antwoorden, "wia-fase");
  return fase === undefined || fase === "niet-aangevraagd";
}

function zetProcedure(variant: string | null, { antwoorden }: Zaak, zet: Zet): void {
  const brief = dagVan(antwoorden, "uwv-brief-datum");
  const rechter = dagVan(antwoorden, "rechter-datum");
  if (variant === "uwv-verweer" && brief !== undefined) {
    zet("uwv-verweer", wettermijn("uwv-verweer", brief), { vraag: "uwv-brief-datum", bronnen: ["uwv-ontslagprocedure"], grondslag: "veertien-dagen" });
  }
  if (variant === "uwv-toestemming" && brief !== undefined) {
    zet("werkgever-opzeggen", wettermijn("werkgever-opzeggen", brief), { vraag: "uwv-brief-datum", bronnen: ["bw-7-671a"], grondslag: "vier-weken", voor: "overheid" });
  }
  if (variant === "ktr-verweer" && rechter !== undefined) {
    zet("ktr-verweer", verweerKantonrechter(rechter), { vraag: "rechter-datum", bronnen: ["ktr-verweer"], grondslag: "tien-dagen-terug", aangenomen: true });
  }
  if (variant === "ktr-beroep" && rechter !== undefined) {
    zet("hoger-beroep", wettermijn("hoger-beroep", rechter), { vraag: "rechter-datum", bronnen: ["rv-358"], grondslag: "drie-maanden", telt: true });
  }
}

function zetBedenktijd({ antwoorden, feiten }: Zaak, zet: Zet): void {
  const datum = dagVan(antwoorden, "vso-datum");
  const genoemd = antwoorden["vso-bedenktijd-genoemd"];
  if (datum !== undefined) {
    zet(feiten.instemming ? "herroepen" : "bedenktijd", bedenktijd(datum, genoemd === "ja" || genoemd === "nee" ? genoemd : "weet-niet"), {
      vraag: "vso-datum",
      bronnen: feiten.instemming ? ["bw-7-671"] : ["bw-7-670b"],
      grondslag: genoemd === "nee" ? "eenentwintig-dagen" : "veertien-dagen",
      aangenomen: genoemd !== "ja" && genoemd !== "nee",
    });
  }
  const einde = dagVan(antwoorden, "vso-einddatum");
  if (feiten.instemming && einde !== undefined) {
    zet("vernietiging", wettermijn("vernietiging", einde), { vraag: "vso-einddatum", bronnen: ["bw-7-686a"], grondslag: "twee-maanden", telt: true });
  }
}

function zetZiektewet({ weg, antwoorden }: Zaak, zet: Zet): void {
  const besluit = dagVan(antwoorden, "besluit-datum");
  if (besluit === undefined || (weg !== "E5h" && weg !== "E5b")) return;
  const isLang = antwoorden["zw-hersteld-soort"] === "na-1-jaar";
  const aangenomen = weg === "E5b" || keuzeVan(antwoorden, "zw-hersteld-soort") === undefined;
  if (isLang) zet("bezwaar", wettermijn("bezwaar", besluit), { vraag: "besluit-datum", bronnen: ["zw-75j", "awb-6-7"], grondslag: "zes-weken" });
  else zet("zw-bezwaar", wettermijn("zw-bezwaar", besluit), { vraag: "besluit-datum", bronnen: ["zw-75j", "atw"], grondslag: "veertien-dagen", aangenomen });
}

function zetBijstand({ weg, antwoorden, peildatum }: Zaak, zet: Zet): void {
  const aanvraag = weg === "L4" ? dagVan(antwoorden, "bijstand-aanvraagdatum") : undefined;
  if (aanvraag !== undefined) {
    zet("bijstand-voorschot", wettermijn("bijstand-voorschot", aanvraag), { vraag: "bijstand-aanvraagdatum", bronnen: ["pw-52"], grondslag: "vier-weken", voor: "overheid" });
    zet("bijstand-besluit", wettermijn("bijstand-besluit", aanvraag), { vraag: "bijstand-aanvraagdatum", bronnen: ["awb-4-13"], grondslag: "acht-weken", voor: "overheid" });
  }
  if (weg === "L27") {
    const melding = dagVan(antwoorden, "bijstand-melddatum");
    zet("onder27-aanvraag", wettermijn("onder27-aanvraag", melding ?? peildatum), {
      vraag: melding === undefined ? "leeftijd" : "bijstand-melddatum",
      bronnen: ["pw-41"],
      grondslag: "vier-weken-zoeken",
      aangenomen: melding === undefined,
    });
  }
}

function zetOverdracht({ weg, antwoorden, feiten }: Zaak, zet: Zet): void {
  if (weg === "M4" || weg === "M4u") {
    const vraag = weg === "M4u" ? "ww-aanvraagdatum" : "bijstand-aanvraagdatum";
    const aanvraag = dagVan(antwoorden, vraag);
    zet("beslistermijn", aanvraag && wettermijn("bijstand-besluit", aanvraag), { vraag, bronnen: ["awb-4-13"], grondslag: "acht-weken", voor: "overheid" });
    return;
  }
  const besluit = dagVan(antwoorden, "besluit-datum");
  if (besluit === undefined) return;
  const isAfgewezen = keuzesVan(antwoorden, "besluit-wat").includes("afgewezen");
  if (feiten.instantie === "waterschap" && isAfgewezen) {
    zet("kwijtschelding", wettermijn("kwijtschelding", besluit), { vraag: "besluit-datum", bronnen: ["kwijtschelding"], grondslag: "tien-dagen" });
  } else if (antwoorden["uitkering-soort"] === "ziektewet") {
    zet("zw-bezwaar", wettermijn("zw-bezwaar", besluit), { vraag: "besluit-datum", bronnen: ["zw-75j", "atw"], grondslag: "veertien-dagen", aangenomen: true });
  } else zet("bezwaar", wettermijn("bezwaar", besluit), { vraag: "besluit-datum", bronnen: ["awb-6-7", "atw"], grondslag: "zes-weken" });
}

/** The terms of one outcome of a case. */
export function termijnenBij(id: UitkomstId, variant: string | null, zaak: Zaak): readonly Zaaktermijn[] {
  const uit: Zaaktermijn[] = [];
  zetBij(id, variant, zaak, (naam, termijn, { vraag, bronnen, grondslag = naam, voor = "burger", aangenomen = false, telt = false }) => {
    if (termijn === undefined) return;
    const { veilig, juridisch } = typeof termijn === "string" ? { veilig: termijn, juridisch: termijn } : termijn;
    uit.push({ id: naam, van: id, veilig, juridisch, voor, grondslag, aangenomen, telt, antwoorden: beantwoord(zaak, [vraag]), bronnen });
  });
  return uit;
}

/** All terms of a case, each once: those of the primary outcome first. */
export function alleTermijnen(zaak: Zaak, extra: readonly Extra[]): readonly Zaaktermijn[] {
  const uit: Zaaktermijn[] = [];
  for (const termijn of [...termijnenBij(zaak.uitkomst, zaak.variant, zaak), ...extra.flatMap((e) => termijnenBij(e.id, e.variant, zaak))]) {
    if (!uit.some(({ id, veilig }) => veilig === termijn.veilig && (id === termijn.id || (termijn.id === "veilige-dag" && id === "vernietiging")))) uit.push(termijn);
  }
  return uit;
}

/** The terms as the person sees them: the safe day, for the other side the late one; those that are over too. */
export function termijnenVan(termijnen: readonly Zaaktermijn[], vandaag: Datum): Termijn[] {
  return termijnen.map(({ id, veilig, juridisch, voor, grondslag, aangenomen, antwoorden, bronnen }) => {
    const datum = voor === "burger" ? veilig : juridisch;
    return {
      id,
      datum,
      wettelijk: voor === "burger" && juridisch !== veilig ? juridisch : null,
      voor,
      grondslag,
      aangenomen,
      verstreken: datum < vandaag,
      antwoorden: antwoorden as string[],
      bronnen: bronnen as string[],
    };
  });
}

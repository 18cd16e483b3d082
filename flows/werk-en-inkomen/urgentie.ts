import { dagenTussen } from "#flows/engine/datum.ts";
import type { Diagnose, Reden } from "#flows/engine/diagnose.ts";
import { isNietAangevraagd, termijnenBij, type Zaaktermijn } from "./dagen.ts";
import { ziekWeken } from "./berekeningen/uitkering.ts";
import type { Extra } from "./extra.ts";
import { uitkomstVan, type UitkomstId } from "./uitkomsten.ts";
import { beantwoord, dagVan, getalVan, heeft, keuzesVan, keuzeVan, type Zaak } from "./zaak.ts";

/** Urgency, severity, and how much a person can do alone (werk-en-inkomen.md 3.11, chapter 4 and 5.2). */

export type Urgentie = Diagnose["urgentie"];

export interface Beoordeling<T> {
  readonly waarde: T;
  readonly antwoorden: readonly string[];
}

const TREDEN: readonly Urgentie[] = ["laag", "normaal", "hoog", "spoed"];
export const hoogste = (...lijst: readonly Urgentie[]): Urgentie => TREDEN[Math.max(...lijst.map((u) => TREDEN.indexOf(u)))]!;
const eenHoger = (urgentie: Urgentie): Urgentie => TREDEN[Math.min(TREDEN.length - 1, TREDEN.indexOf(urgentie) + 1)]!;

const SPOED_DAGEN = 14;
const HOOG_DAGEN = 21;

/** Days from today to the day that was answered; undefined when it is not known. */
function over(zaak: Zaak, vraag: string): number | undefined {
  const dag = dagVan(zaak.antwoorden, vraag);
  return dag === undefined ? undefined : dagenTussen(zaak.peildatum, dag);
}

const isArm = ({ inkomen }: Zaak): boolean => inkomen === "bijna-op" || inkomen === "niets";
const zonderEten = ({ inkomen, acuut }: Zaak): boolean => inkomen === "niets" || acuut.includes("eten");

function bijProcedure(variant: string | null, zaak: Zaak): Urgentie {
  switch (variant) {
    case "uwv-verweer": {
      const dagen = over(zaak, "uwv-brief-datum");
      return dagen === undefined || dagen + 14 <= 7 ? "spoed" : "hoog";
    }
    case "ktr-verweer":
      return "spoed";
    case "uwv-geweigerd":
    case "voorbereiden":
      return "normaal";
    default:
      return "hoog";
  }
}

function bijVso(zaak: Zaak): Urgentie {
  const dagen = over(zaak, "vso-reactiedatum");
  const isZiek = keuzesVan(zaak.antwoorden, "vso-check").includes("ziek") || zaak.antwoorden["ziek-probleem"] === "druk";
  return isZiek || (dagen !== undefined && dagen <= 3) ? "spoed" : "hoog";
}

function bijLoon(zaak: Zaak): Urgentie {
  if (zaak.inkomen === "niets") return "spoed";
  const wat = zaak.antwoorden["loon-wat"];
  return wat === "eindafrekening" || wat === "vakantiegeld" ? "normaal" : "hoog";
}

function bijZiek(zaak: Zaak): Urgentie {
  if (zaak.weg === "E3l" || zaak.weg === "E2l") return isArm(zaak) ? "spoed" : "hoog";
  return zaak.antwoorden["ziek-probleem"] === "bedrijfsarts-oneens" ? "hoog" : "normaal";
}

function bijWia(zaak: Zaak): Urgentie {
  const sinds = dagVan(zaak.antwoorden, "ziek-sinds");
  if (sinds === undefined) return "normaal";
  const weken = ziekWeken(sinds, zaak.peildatum);
  if (weken >= 93 && dagenTussen(sinds, zaak.peildatum) > 93 * 7 && isNietAangevraagd(zaak)) return "spoed";
  return weken >= 84 ? "hoog" : "normaal";
}

function bijWerksfeer(variant: string | null, zaak: Zaak): Urgentie {
  if (zaak.feiten.vanWerksfeer) return "spoed";
  const wat = keuzesVan(zaak.antwoorden, "werksfeer-wat");
  if (heeft(wat, "agressie", "seksueel")) return "hoog";
  return zaak.weg !== "H2" && variant === "discriminatie" ? "hoog" : "normaal";
}

function bijWw(variant: string | null, zaak: Zaak): Urgentie {
  if (zaak.inkomen === "niets") return "spoed";
  if (variant === "wacht") return "normaal";
  const dagen = over(zaak, "einde-datum");
  if (dagen === undefined) return "hoog";
  if (dagen + 7 < 0) return "spoed";
  return dagen > 21 ? "normaal" : "hoog";
}

function bijLopend(variant: string | null, zaak: Zaak): Urgentie {
  const dagen = over(zaak, "gegevens-datum");
  return variant === "geen-brief" || (dagen !== undefined && dagen <= 3) ? "spoed" : "hoog";
}

function bijToeslag(zaak: Zaak): Urgentie {
  const dagen = over(zaak, "brief-datum");
  const isVeel = (getalVan(zaak.antwoorden, "brief-bedrag") ?? 0) >= 1_000;
  return isVeel || (dagen !== undefined && dagen + 42 <= HOOG_DAGEN) ? "hoog" : "normaal";
}

function bijSchulden(zaak: Zaak): Urgentie {
  const dreiging = keuzesVan(zaak.antwoorden, "schuld-dreiging");
  if (heeft(dreiging, "ontruiming", "afsluiting", "zorgverzekering")) return "spoed";
  return dreiging.includes("beslag") ? "hoog" : "normaal";
}

/** A case that goes on in the flow bezwaar: its terms by bezwaar.md 3.5. */
function bijOverdracht(zaak: Zaak, termijnen: readonly Zaaktermijn[]): Urgentie {
  if (zaak.zonderGeld) return "spoed";
  if (zaak.weg === "M4" || zaak.weg === "M4u") return "normaal";
  const termijn = termijnen.find(({ voor }) => voor === "burger");
  if (termijn === undefined) return "hoog";
  const dagen = dagenTussen(zaak.peildatum, termijn.juridisch);
  if (dagen >= 0 && (dagen <= 3 || (dagen <= 7 && termijn.id !== "bezwaar"))) return "spoed";
  return dagen <= 14 ? "hoog" : "normaal";
}

/** The urgency of an outcome by its own rule (chapter 4, "Urgentie"). */
function eigenUrgentie(id: UitkomstId, variant: string | null, zaak: Zaak, termijnen: readonly Zaaktermijn[]): Urgentie {
  const einde = over(zaak, "einde-datum");
  switch (id) {
    case "uit-osv":
    case "uit-vso-bedenktijd":
    case "uit-uitbuiting":
      return "spoed";
    case "uit-opzegging-ongeldig":
    case "uit-mogelijk-vast":
      return einde !== undefined && einde <= 0 ? "spoed" : "hoog";
    case "uit-proeftijd":
      return zaak.feiten.vanWerksfeer || heeft(zaak.bescherming, "zwanger", "klacht") ? "hoog" : "normaal";
    case "uit-ontslagprocedure":
      return bijProcedure(variant, zaak);
    case "uit-zelf-ontslag": {
      const dagen = over(zaak, "zelf-datum");
      return dagen !== undefined && dagen >= -SPOED_DAGEN ? "spoed" : "hoog";
    }
    case "uit-vso-niet-getekend":
      return bijVso(zaak);
    case "uit-vso-voorbij":
      return "hoog";
    case "uit-transitievergoeding": {
      const dagen = Math.min(...termijnen.map(({ veilig }) => dagenTussen(zaak.peildatum, veilig)));
      return dagen <= SPOED_DAGEN ? "spoed" : dagen <= 30 ? "hoog" : "normaal";
    }
    case "uit-loon":
      return bijLoon(zaak);
    case "uit-minimumloon":
    case "uit-flex":
      return isArm(zaak) ? "hoog" : "normaal";
    case "uit-failliet":
      return variant === "waarschuwing" ? "hoog" : "spoed";
    case "uit-ziek-werkgever":
      return bijZiek(zaak);
    case "uit-ziektewet":
      return zaak.weg === "E5h" ? "spoed" : "hoog";
    case "uit-wia":
      return bijWia(zaak);
    case "uit-schijnzzp":
      return zaak.antwoorden["zzp-probleem"] === "gestopt" ? "spoed" : "normaal";
    case "uit-werksfeer":
      return bijWerksfeer(variant, zaak);
    case "uit-beding": {
      const dreiging = keuzeVan(zaak.antwoorden, "beding-dreiging");
      return dreiging === "kort-geding" ? "spoed" : dreiging === "niets" ? "normaal" : "hoog";
    }
    case "uit-ww":
      return bijWw(variant, zaak);
    case "uit-bijstand":
      if (variant === "voorschot" || zonderEten(zaak)) return "spoed";
      return variant === "wacht" ? "normaal" : "hoog";
    case "uit-uitkering-lopend":
      return bijLopend(variant, zaak);
    case "uit-toeslagen":
    case "uit-belasting-samenloop":
      return bijToeslag(zaak);
    case "uit-aow-aio":
      return zonderEten(zaak) ? "spoed" : zaak.inkomen === "bijna-op" ? "hoog" : "normaal";
    case "uit-schulden":
      return bijSchulden(zaak);
    case "x-bezwaar":
      return bijOverdracht(zaak, termijnen);
    case "uit-contract-einde":
      return "normaal";
    case "uit-rondkomen":
    case "uit-algemeen":
      return "laag";
  }
}

/** The last term of an outcome that still counts is over by law: nothing of it can be done in the usual way any more. */
export function isTeLaat(termijnen: readonly Zaaktermijn[], vandaag: string): boolean {
  const tellend = termijnen.filter(({ telt }) => telt);
  return tellend.length > 0 && tellend.every(({ juridisch }) => juridisch < vandaag);
}

/** The rule of the outcome, raised by its own terms when they come near (3.11, "Deadline modifiers"). */
export function urgentieBij(id: UitkomstId, variant: string | null, zaak: Zaak): Urgentie {
  const termijnen = termijnenBij(id, variant, zaak);
  const eigen = eigenUrgentie(id, variant, zaak, termijnen);
  const open = termijnen.filter(({ telt, juridisch }) => telt && juridisch >= zaak.peildatum);
  if (isTeLaat(termijnen, zaak.peildatum)) return "spoed";
  const dagen = Math.min(...open.map(({ veilig }) => dagenTussen(zaak.peildatum, veilig)));
  if (dagen <= SPOED_DAGEN) return "spoed";
  return dagen <= HOOG_DAGEN ? hoogste(eigen, "hoog") : eigen;
}

/** The day from which the term of an outcome runs (3.11). */
function beginvraag({ uitkomst, variant }: Zaak): string | undefined {
  switch (uitkomst) {
    case "uit-osv":
    case "uit-opzegging-ongeldig":
    case "uit-proeftijd":
    case "uit-contract-einde":
    case "uit-mogelijk-vast":
    case "uit-transitievergoeding":
    case "uit-schijnzzp":
    case "uit-ww":
      return "einde-datum";
    case "uit-ontslagprocedure":
      return variant === "uwv-opgezegd" ? "einde-datum" : variant === "ktr-verweer" || variant === "ktr-beroep" ? "rechter-datum" : "uwv-brief-datum";
    case "uit-vso-bedenktijd":
      return "vso-datum";
    case "uit-zelf-ontslag":
      return "zelf-datum";
    case "uit-wia":
      return "ziek-sinds";
    case "uit-uitkering-lopend":
      return "gegevens-datum";
    case "uit-toeslagen":
    case "uit-belasting-samenloop":
      return "brief-datum";
    default:
      return undefined;
  }
}

/** The date that starts the term and is not known: it must be looked up today. */
export function onbekendeDatum(zaak: Zaak): string | undefined {
  const vraag = beginvraag(zaak);
  return vraag !== undefined && zaak.antwoorden[vraag] === "weet-niet" ? vraag : undefined;
}

const ACUUT_SPOED = ["eten", "huis", "energie", "geweld", "dwang", "suicide"] as const;

/** The urgency of the whole: the highest of the primary and added outcomes and of what is acute. */
export function urgentieVan(zaak: Zaak, extra: readonly Extra[]): Beoordeling<Urgentie> {
  const onbekend = onbekendeDatum(zaak);
  const eigen = urgentieBij(zaak.uitkomst, zaak.variant, zaak);
  const primair = onbekend === undefined ? eigen : eenHoger(eigen);
  const acuut = heeft(zaak.acuut, ...ACUUT_SPOED) ? "spoed" : zaak.acuut.includes("kinderen") ? "hoog" : "laag";
  const bij = extra.map((e) => ({ ...e, urgentie: urgentieBij(e.id, e.variant, zaak) }));
  const waarde = hoogste(primair, acuut, ...bij.map(({ urgentie }) => urgentie));
  const vragen = new Set<string>();
  if (acuut === waarde) vragen.add("wi-acuut");
  if (primair === waarde) for (const id of [...zaak.pad.filter((vraag) => BEPALEND.has(vraag)), ...(onbekend === undefined ? [] : [onbekend])]) vragen.add(id);
  for (const { urgentie, antwoorden } of bij) if (urgentie === waarde) for (const id of antwoorden) vragen.add(id);
  return { waarde, antwoorden: beantwoord(zaak, zaak.pad.filter((id) => vragen.has(id))) };
}

/** The questions that the urgency rules read. */
const BEPALEND: ReadonlySet<string> = new Set([
  "wi-onderwerp", "ontslag-hoe", "einde-datum", "uwv-fase", "uwv-brief-datum", "rechter-fase", "rechter-datum", "zelf-datum", "vso-status", "vso-datum",
  "vso-reactiedatum", "vso-check", "loon-wat", "inkomen-nu", "ziek-probleem", "ziek-sinds", "zw-fase", "wia-fase", "flex-probleem", "zzp-probleem",
  "werksfeer-wat", "werksfeer-gevolg", "beding-dreiging", "ww-fase", "bijstand-fase", "besluit-datum", "gegevens-datum", "besluit-soort-brief",
  "brief-datum", "brief-bedrag", "schuld-dreiging",
]);

/** Areas of life in which something plays (5.1): two or more call for one person who keeps the overview. */
export function gebiedenVan(zaak: Zaak): ReadonlySet<string> {
  const { acuut, antwoorden, uitkomst, weg } = zaak;
  const uit = new Set<string>();
  if (/^[A-J]/.test(weg)) uit.add("werk");
  if (zaak.zonderGeld || acuut.includes("energie") || uitkomst === "uit-schulden" || keuzesVan(antwoorden, "u27-situatie").includes("schulden")) uit.add("geld");
  const woont = heeft(keuzesVan(antwoorden, "schuld-dreiging"), "ontruiming") || keuzesVan(antwoorden, "uitbuiting-signalen").includes("woning");
  if (acuut.includes("huis") || woont || keuzesVan(antwoorden, "u27-situatie").includes("dakloos")) uit.add("wonen");
  if (/^E/.test(weg) || zaak.bescherming.includes("ziek") || acuut.includes("suicide") || keuzesVan(antwoorden, "vso-check").includes("ziek")) uit.add("gezondheid");
  if (acuut.includes("kinderen")) uit.add("gezin");
  if (heeft(acuut, "geweld", "dwang") || uitkomst === "uit-uitbuiting") uit.add("veiligheid");
  return uit;
}

export const isMulti = (zaak: Zaak): boolean => gebiedenVan(zaak).size >= 2;

/** From 1 to 5 (5.2). */
export function ernstVan(zaak: Zaak): Beoordeling<string> {
  const geweld = zaak.uitkomst === "uit-werksfeer" && keuzesVan(zaak.antwoorden, "werksfeer-wat").includes("agressie");
  let ernst: number = geweld ? 5 : uitkomstVan(zaak.uitkomst).ernst;
  if (zonderEten(zaak)) ernst += 1;
  if (heeft(zaak.acuut, "kinderen", "huis", "energie")) ernst += 1;
  return { waarde: String(Math.min(5, ernst)), antwoorden: beantwoord(zaak, ["wi-acuut", "wi-onderwerp", "werksfeer-wat", "inkomen-nu"]) };
}

const NIVEAUS = ["kan-zelf", "met-hulp", "overnemen"] as const;
const NAMEN = { "kan-zelf": "zelf", "met-hulp": "zelf-met-hulp", overnemen: "warme-overdracht" } as const;

/** How much help fits: one level more for what is acute, and for several problems at once (5.2). */
export function zelfredzaamheidVan(zaak: Zaak): Beoordeling<Diagnose["zelfredzaamheid"]> {
  const begin = NIVEAUS.indexOf(uitkomstVan(zaak.uitkomst).zelf);
  const lager = (zaak.acuut.length > 0 ? 1 : 0) + (isMulti(zaak) ? 1 : 0);
  const niveau = NIVEAUS[Math.min(NIVEAUS.length - 1, begin + lager)]!;
  return { waarde: NAMEN[niveau], antwoorden: beantwoord(zaak, ["wi-acuut", "wi-onderwerp", "inkomen-nu"]) };
}

/** A line of the reasons. */
export function reden(over: string, antwoorden: readonly string[], bronnen: readonly string[] = []): Reden & { over: string } {
  return { over, antwoorden: antwoorden as string[], bronnen: bronnen as string[] };
}

import { dagenTussen } from "#flows/engine/datum.ts";
import type { Diagnose, Verwijzing } from "#flows/engine/diagnose.ts";
import { isVrijeDag } from "#flows/engine/kalender.ts";
import { heeft, opPad } from "#flows/engine/lezen.ts";
import type { Zaaktermijn } from "./termijnzet.ts";
import { instantieVan, isBesluitTeLaat, isCoi, isVoorschotTeLaat } from "./overlays.ts";
import { uitkomstVan } from "./uitkomsten.ts";
import { keuzesVan, type Zaak } from "./zaak.ts";

/** Which help, in which order: the list of the outcome with referral rules R and I (chapter 4). The codes are the kinds. */

/** What the rules look at besides the case. */
export interface Verwijsgrond {
  readonly termijnen: readonly Zaaktermijn[];
  readonly zelfredzaamheid: Diagnose["zelfredzaamheid"];
}

/** A term at a court nearer than this goes to a lawyer at once (rule R, item 5). */
const RECHTER_DAGEN = 14;
/** Days left in which a lawyer belongs beside the first helper. */
const BEDENKTIJD_DAGEN = 3;

/** Terms for which one has to go to court. */
const RECHTER: ReadonlySet<string> = new Set(["vernietiging", "veilige-dag", "transitievergoeding", "aanzegvergoeding", "ktr-verweer", "hoger-beroep"]);

/** Rule R, item 1: danger, before all. */
function veiligheid({ acuut, antwoorden, uitkomst }: Zaak): readonly string[] {
  const gevaar = heeft(acuut, "geweld", "suicide") || keuzesVan(antwoorden, "uitbuiting-signalen").includes("bedreigd");
  const uit: string[] = [];
  if (gevaar || keuzesVan(antwoorden, "werksfeer-wat").includes("agressie")) uit.push("crisis");
  if (acuut.includes("geweld")) uit.push("veilig_thuis");
  if (acuut.includes("dwang") && uitkomst !== "uit-uitbuiting") uit.push("meldpunt");
  return uit;
}

/** Rule R, items 2 to 4: the helper that the person has. */
function eigenHulp({ dekking }: Zaak): readonly string[] {
  return [
    ...(dekking.includes("advocaat") ? ["advocaat"] : []),
    ...(dekking.includes("vakbond") ? ["vakbond"] : []),
    ...(dekking.includes("verzekering") ? ["rechtsbijstandsverzekeraar"] : []),
  ];
}

/** Days to the nearest term at a court that is still open; undefined without one. */
function rechterOver({ peildatum }: Zaak, termijnen: readonly Zaaktermijn[]): number | undefined {
  const open = termijnen.filter(({ id, juridisch }) => RECHTER.has(id) && juridisch >= peildatum).map(({ veilig }) => dagenTussen(peildatum, veilig));
  return open.length === 0 ? undefined : Math.min(...open);
}

/** Rule R as a whole. */
function regelR(zaak: Zaak, termijnen: readonly Zaaktermijn[]): readonly string[] {
  const dagen = rechterOver(zaak, termijnen);
  const recht = dagen !== undefined && dagen <= RECHTER_DAGEN ? ["advocaat", "hjl"] : ["hjl", "advocaat"];
  return [...eigenHulp(zaak), ...recht, ...(dagen === undefined ? ["rechtswinkel", "sociaal_raadslieden"] : [])];
}

/** The list of the outcome, with the rules written out. */
function lijstVan(zaak: Zaak, termijnen: readonly Zaaktermijn[]): readonly string[] {
  return uitkomstVan(zaak.uitkomst).verwijzing.flatMap((code) => {
    if (code === "R") return regelR(zaak, termijnen);
    if (code === "R1-4") return eigenHulp(zaak);
    if (code === "vakbond" && !zaak.dekking.includes("vakbond") && zaak.uitkomst === "uit-uitbuiting") return [];
    if (code === "crisis" && !heeft(zaak.acuut, "geweld") && !keuzesVan(zaak.antwoorden, "uitbuiting-signalen").includes("bedreigd")) return [];
    return [code];
  });
}

function zetVoor(codes: readonly string[], code: string, ander: string): readonly string[] {
  const plaats = codes.indexOf(ander);
  if (plaats < 0 || codes.slice(0, plaats).includes(code)) return codes;
  const zonder = codes.filter((c) => c !== code);
  return [...zonder.slice(0, plaats), code, ...zonder.slice(plaats)];
}

/** What the outcome adds at the end: what is acute, and special cases of chapter 4. */
function toegevoegd(zaak: Zaak, { termijnen }: Verwijsgrond): readonly string[] {
  const { uitkomst, acuut, antwoorden } = zaak;
  const uit: string[] = [];
  const bedenktijd = termijnen.find(({ id }) => id === "bedenktijd" || id === "herroepen");
  if (uitkomst === "uit-vso-bedenktijd" && (bedenktijd === undefined || dagenTussen(zaak.peildatum, bedenktijd.veilig) <= BEDENKTIJD_DAGEN)) uit.push("advocaat");
  if (uitkomst === "uit-werksfeer" && keuzesVan(antwoorden, "werksfeer-wat").includes("discriminatie")) uit.push("geschilinstantie");
  if (uitkomst === "uit-werksfeer" && keuzesVan(antwoorden, "werksfeer-wat").includes("seksueel")) uit.push("slachtofferhulp");
  if (zaak.zonderGeld && acuut.includes("eten")) uit.push("informatie");
  if (heeft(acuut, "huis", "energie") || keuzesVan(antwoorden, "u27-situatie").includes("dakloos")) uit.push("wijkteam");
  if (acuut.includes("energie") || keuzesVan(antwoorden, "u27-situatie").includes("schulden")) uit.push("schuldhulp");
  if (acuut.includes("kinderen")) uit.push("wijkteam", "veilig_thuis");
  return uit;
}

/** The codes in the order in which they are shown. */
export function verwijscodes(zaak: Zaak, grond: Verwijsgrond): readonly string[] {
  let codes: readonly string[] = [...new Set([...veiligheid(zaak), ...lijstVan(zaak, grond.termijnen), ...toegevoegd(zaak, grond)])];
  // A gemeente that is late or refuses: someone who stands apart from it first (5.3).
  if (isBesluitTeLaat(zaak) || isVoorschotTeLaat(zaak)) {
    codes = zetVoor(codes, "hjl", "sociaal_raadslieden");
    codes = zetVoor(codes, "advocaat", "sociaal_raadslieden");
  }
  if (isCoi(zaak)) codes = zetVoor(codes, "hjl", "sociaal_raadslieden");
  // The decision of the gemeente or UWV itself belongs to a court only with a lawyer; without a decision it does not.
  return zaak.weg === "M5" || zaak.weg === "M6" ? codes.filter((code) => code !== "advocaat") : codes;
}

const BELLEN: ReadonlySet<string> = new Set(["hjl", "advocaat", "vakbond", "rechtsbijstandsverzekeraar", "overheid_zelf", "schuldhulp", "wijkteam", "oco"]);
const OVERDRACHT: ReadonlySet<string> = new Set(["hjl", "advocaat", "vakbond", "sociaal_raadslieden", "schuldhulp", "wijkteam", "meldpunt", "rechtswinkel"]);
const VAN_GEMEENTE: ReadonlySet<string> = new Set(["sociaal_raadslieden", "wijkteam", "schuldhulp"]);

/** Which body of the government is meant. */
function overheidBij(zaak: Zaak): string {
  switch (zaak.uitkomst) {
    case "uit-ww":
    case "uit-failliet":
      return "bij-uwv";
    case "uit-ziek-werkgever":
      return "bij-uwv-deskundigenoordeel";
    case "uit-bijstand":
      return zaak.variant === "onder27" ? "bij-jongerenloket" : "bij-gemeente";
    case "uit-aow-aio":
      return "bij-svb";
    case "uit-toeslagen":
      return zaak.antwoorden["toeslag-wat"] === "aanslag" ? "bij-belastingdienst" : "bij-toeslagen";
    default:
      return "bij-gemeente";
  }
}

function meldpuntBij(zaak: Zaak): string {
  if (zaak.uitkomst === "uit-minimumloon") return zaak.antwoorden["verblijf"] === "geen-papieren" ? "meldpunt-eerst-bellen" : "meldpunt-arbeidsinspectie";
  if (zaak.uitkomst === "uit-uitbuiting" || zaak.acuut.includes("dwang")) return "meldpunt-uitbuiting";
  return keuzesVan(zaak.antwoorden, "werksfeer-wat").includes("misstand") ? "meldpunt-klokkenluiders" : "meldpunt-discriminatie";
}

function notitiesBij(code: string, zaak: Zaak, grond: Verwijsgrond): string[] {
  const uit: string[] = [];
  if (code === "overheid_zelf") uit.push(overheidBij(zaak));
  if (code === "meldpunt") uit.push(meldpuntBij(zaak));
  if (code === "hjl" && instantieVan(zaak) === "uwv") uit.push("hjl-uwv-lijn");
  if (BELLEN.has(code) && isVrijeDag(zaak.peildatum)) uit.push("bel-eerste-werkdag");
  if (VAN_GEMEENTE.has(code) && isCoi(zaak)) uit.push("onafhankelijk");
  if (grond.zelfredzaamheid === "warme-overdracht" && OVERDRACHT.has(code)) uit.push("warme-overdracht");
  if (code === "advocaat" && zaak.dekking.includes("advocaat")) uit.push("eigen-advocaat");
  if (code === "hjl" && zaak.dekking.includes("hulpverlener")) uit.push("eigen-hulpverlener");
  return uit;
}

/** The questions that put a code where it stands. */
function vragenBij(code: string): readonly string[] {
  switch (code) {
    case "vakbond":
    case "rechtsbijstandsverzekeraar":
      return ["rechtshulp-dekking"];
    case "crisis":
    case "veilig_thuis":
    case "informatie":
    case "wijkteam":
      return ["wi-acuut"];
    default:
      return ["wi-onderwerp", "einde-datum", "rechtshulp-dekking"];
  }
}

/** The referrals with their kind, remarks and reasons. */
export function verwijzingenVan(zaak: Zaak, grond: Verwijsgrond): Verwijzing[] {
  return verwijscodes(zaak, grond).map((code) => ({
    code,
    kind: code === "zelf" ? null : code,
    notities: notitiesBij(code, zaak, grond),
    antwoorden: opPad(zaak, vragenBij(code)) as string[],
    bronnen: VAN_GEMEENTE.has(code) && isCoi(zaak) ? ["regel-onafhankelijk"] : [],
  }));
}

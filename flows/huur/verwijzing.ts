import type { Diagnose, Verwijzing } from "#flows/engine/diagnose.ts";
import { isVrijeDag } from "#flows/engine/kalender.ts";
import { beantwoord, heeft } from "#flows/engine/lezen.ts";
import { huur } from "./lezen.ts";
import { isLokaalActief, lokaalAanbod, type LokaalAanbod } from "./lokaal.ts";
import { uitkomstVan } from "./uitkomsten.ts";
import { isMulti, KINDEREN_EERST, zelfredzaamVan } from "./urgentie.ts";
import { type Zaak } from "./zaak.ts";

/** Which help, in which order: the list of the outcome (huur.md 4) and the rules of 5.1 and 5.2. */

/** Code to kind of the directory (verwijzing.md B.2); null: self-help, or a fixed step that is no offer. */
const KIND: Readonly<Record<string, string | null>> = {
  portaal: null,
  hjl: "hjl",
  advocaat: "advocaat",
  mediator: "mediator",
  schuldhulp: "schuldhulp",
  wijkteam: "wijkteam",
  sociaal: "sociaal_raadslieden",
  huurcommissie: "huurcommissie",
  huurteam: "huurteam",
  buurtbemiddeling: "buurtbemiddeling",
  wijkrechter: "wijkrechtbank",
  politie: "crisis",
  "veilig-thuis": "veilig_thuis",
  woonbond: "belangenvereniging",
  crm: "geschilinstantie",
  antidiscriminatie: "meldpunt",
  verzekeraar: "rechtsbijstandsverzekeraar",
  startpunt: "themaloket",
  ido: "ido",
  gemeente: null,
  verhuurder: null,
  kantonrechter: null,
};

type Urgentie = Diagnose["urgentie"];

const LOKAAL = new Set(["huurteam", "wijkrechter"]);
/** A place with a counter (huur.md 5.1, language). */
const LOKET = ["hjl", "sociaal", "ido"] as const;
/** Paid by the gemeente: never the only or first adviser against it (huur.md 5.2). */
const VAN_GEMEENTE = new Set(["sociaal", "wijkteam", "huurteam"]);
/** Below this amount there is no Huurcommissie (SK-3). */
export const SERVICE_MINIMUM = 36;

const voegToe = (codes: string[], code: string): void => {
  if (!codes.includes(code)) codes.push(code);
};

function zetVoor(codes: string[], code: string, plaats: number): void {
  const nu = codes.indexOf(code);
  if (nu >= 0 && nu <= plaats) return;
  if (nu >= 0) codes.splice(nu, 1);
  codes.splice(plaats, 0, code);
}

/** Less than the Huurcommissie takes. */
export function isKleinServicebedrag({ uitkomst, antwoorden }: Zaak): boolean {
  const verschil = huur(antwoorden["serv-verschil"]);
  return uitkomst === "uit-servicekosten" && verschil !== undefined && verschil < SERVICE_MINIMUM;
}

/** Codes of the list that only hold for a part of the cases. */
function geldt(code: string, zaak: Zaak): boolean {
  const { uitkomst, feiten } = zaak;
  const zonderSchuld = feiten.tak === "ontruiming" && feiten.reden !== "huurschuld" && feiten.reden !== "weet-niet" && !feiten.isBriefOnbekend;
  if (code === "schuldhulp" && zonderSchuld) return false;
  if (code === "verhuurder" && (uitkomst === "uit-gebrek-melden" || uitkomst === "uit-achterstand-incasso")) return zaak.verhuurder === "corporatie";
  if (code === "wijkteam" && uitkomst === "uit-ontruimd-dakloos") return true;
  return code !== "huurcommissie" || !isKleinServicebedrag(zaak);
}

function lijstVan(zaak: Zaak, variant: string | null, lokaal: readonly LokaalAanbod[]): string[] {
  const { verwijzing, variantVerwijzing } = uitkomstVan(zaak.uitkomst);
  const postcode = zaak.antwoorden["huur-postcode"];
  const codes = ((variant === null ? undefined : variantVerwijzing?.[variant]) ?? verwijzing).filter(
    (code) => geldt(code, zaak) && (!LOKAAL.has(code) || isLokaalActief(lokaal, code, typeof postcode === "string" ? postcode : undefined)),
  );
  if (variant === "dreiging" && zaak.feiten.buitWat === "dreiging") codes.unshift("politie");
  if (zaak.uitkomst === "uit-overlast-beschuldigd" && zaak.feiten.overBrief === "burgemeester") codes.splice(1, 0, "advocaat");
  if (zaak.uitkomst === "uit-ontruiming-aangezegd" && !codes.includes("schuldhulp")) codes.push("gemeente");
  if (zaak.uitkomst === "uit-huur-algemeen" && codes.includes("woonbond")) codes.push("verzekeraar");
  return codes;
}

/** How much a person does alone decides where the free helpers stand beside the letter. */
function zetSociaal(codes: string[], zaak: Zaak, variant: string | null): void {
  const zelf = zelfredzaamVan(zaak);
  if (zaak.antwoorden["huur-zelf"] !== "ja" && (variant === "rappel" || variant === "rappel-te-laat") && zelf !== null) zetVoor(codes, "sociaal", 1);
  const plaats = codes.indexOf("portaal");
  if (plaats < 0 || zelf === null || zelf === "hoog") return;
  zetVoor(codes, "sociaal", zelf === "laag" ? plaats : plaats + 1);
}

/** The codes in the order in which they are shown. */
export function verwijscodes(zaak: Zaak, urgentie: Urgentie, variant: string | null, lokaal: readonly LokaalAanbod[] = lokaalAanbod): readonly string[] {
  const codes = lijstVan(zaak, variant, lokaal);
  const { extra } = zaak;
  zetSociaal(codes, zaak, variant);
  if (heeft(extra, "taal", "lezen") && urgentie !== "spoed") zetVoor(codes, LOKET.find((code) => codes.includes(code)) ?? "ido", 0);
  if (extra.includes("schulden")) voegToe(codes, "schuldhulp");
  if ((extra.includes("kinderen") && KINDEREN_EERST.has(zaak.uitkomst)) || isMulti(zaak)) voegToe(codes, "wijkteam");
  if (zaak.feiten.geweld || extra.includes("relatie")) voegToe(codes, "veilig-thuis");
  if (zaak.verhuurder === "gemeente") {
    const eerste = codes.findIndex((code) => VAN_GEMEENTE.has(code));
    if (eerste >= 0) zetVoor(codes, "hjl", eerste);
  }
  return codes;
}

const BELLEN = new Set(["hjl", "advocaat", "schuldhulp", "wijkteam", "gemeente"]);
const OVERDRACHT = new Set(["hjl", "advocaat", "sociaal", "wijkteam", "schuldhulp", "huurteam"]);

function notitiesBij(code: string, zaak: Zaak, zelfredzaamheid: Diagnose["zelfredzaamheid"]): string[] {
  const uit: string[] = [];
  if (BELLEN.has(code) && isVrijeDag(zaak.peildatum)) uit.push("bel-eerste-werkdag");
  if (zaak.verhuurder === "gemeente" && VAN_GEMEENTE.has(code)) uit.push("werkt-voor-gemeente");
  if (code === "verhuurder" && zaak.verhuurder === "corporatie") uit.push("van-uw-verhuurder");
  if (code === "woonbond") uit.push("voor-leden");
  if (code === "advocaat" && (zaak.uitkomst === "uit-tijdelijk-vast" || (zaak.uitkomst === "uit-opzegging" && !zaak.feiten.heeftIngestemd))) uit.push("als-verhuurder-naar-rechter");
  if (code === "hjl" && zaak.antwoorden["ach-schuldhulp"] === "bewind") uit.push("eerst-bewindvoerder");
  if (zelfredzaamheid === "warme-overdracht" && OVERDRACHT.has(code)) uit.push("warme-overdracht");
  return uit;
}

const VRAGEN_BIJ: Readonly<Record<string, readonly string[]>> = {
  schuldhulp: ["ontr-reden", "ach-stadium", "huur-extra"],
  wijkteam: ["huur-extra"],
  "veilig-thuis": ["huur-spoed", "huur-extra"],
  sociaal: ["huur-zelf", "huur-extra"],
  ido: ["huur-extra"],
  huurteam: ["huur-postcode"],
  verhuurder: ["huur-verhuurder"],
};
const OVERIG = ["huur-spoed", "huur-onderwerp"];

/** The referrals with their kind, remarks and reasons. */
export function verwijzingenVan(zaak: Zaak, urgentie: Urgentie, zelfredzaamheid: Diagnose["zelfredzaamheid"], variant: string | null): Verwijzing[] {
  return verwijscodes(zaak, urgentie, variant).map((code) => ({
    code,
    kind: KIND[code] ?? null,
    notities: notitiesBij(code, zaak, zelfredzaamheid),
    antwoorden: [...beantwoord(zaak, VRAGEN_BIJ[code] ?? OVERIG)],
    bronnen: VAN_GEMEENTE.has(code) ? ["regel-onafhankelijk"] : [],
  }));
}

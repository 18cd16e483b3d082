import { dagenTussen } from "#flows/engine/datum.ts";
import type { Verwijzing } from "#flows/engine/diagnose.ts";
import type { WrbUitkomst } from "#flows/rechtsbijstand/wrb.ts";
import { beantwoord, dagVan, heeft } from "#flows/engine/lezen.ts";
import { heeftGezinsadvocaat, themaloketVan, ZELFREGIE_ACTIEF } from "./gebieden.ts";
import { isOuder } from "./overlays.ts";
import { uitkomstVan, type UitkomstId } from "./uitkomsten.ts";
import { heeftGezagskind, type Zaak } from "./zaak.ts";

/** Which help, in which order: the list of the outcome, and the rules of scheiden.md chapters 4 and 5. */

/** Code to kind of the directory (verwijzing.md B.2); `portaal` is self-help. */
const KIND: Readonly<Record<string, string | null>> = {
  portaal: null,
  "nl-112": "crisis",
  "nl-politie": "crisis",
  "nl-csg": "crisis",
  veilig_thuis: "veilig_thuis",
  vrouwenopvang: "veilig_thuis",
  hjl: "hjl",
  advocaat: "advocaat",
  mediator: "mediator",
  sociaal_raadslieden: "sociaal_raadslieden",
  schuldhulp: "schuldhulp",
  wijkteam: "wijkteam",
  oco: "oco",
  gezinsadvocaat: "gezinsadvocaat",
  zelfregie_scheiden: "zelfregie_scheiden",
  overheid_zelf: "overheid_zelf",
  themaloket: "themaloket",
  rekentool: "rekentool",
  "nl-lbio": "informatie",
  "nl-iko": "informatie",
  "centrale-autoriteit": "informatie",
  "nl-villapinedo": "informatie",
};

/** What the rules look at besides the case. */
export interface Verwijsgrond {
  readonly wrb: WrbUitkomst;
  readonly variant: string | null;
  readonly leefgebieden: readonly string[];
  readonly extra: readonly UitkomstId[];
}

/** Help in which both take part and meet: never while it is unsafe or contact is forbidden (flag B). */
const SAMEN = new Set(["mediator", "zelfregie_scheiden", "gezinsadvocaat"]);
/** Days before a move with a child from which a lawyer comes first. */
const VERHUIZING_DICHTBIJ = 28;
/** Where the gemeente or the burgemeester is the other party: nobody in its service for legal help (scheiden.md 5.2). */
const isTegenGemeente = ({ uitkomst, naScheiding }: Zaak): boolean => uitkomst === "huisverbod-gekregen" || naScheiding === "bijstandsverhaal";

/** The move is near, over, or on an unknown day. */
function isVerhuizingDichtbij({ antwoorden, peildatum }: Zaak): boolean {
  const dag = dagVan(antwoorden, "verhuis-datum");
  return dag === undefined || dagenTussen(peildatum, dag) <= VERHUIZING_DICHTBIJ;
}

function vooraan(codes: readonly string[], ...eerst: readonly string[]): string[] {
  return [...eerst, ...codes.filter((code) => !eerst.includes(code))];
}

/** The list of the outcome in its own order. */
function lijstVan(zaak: Zaak, uitkomst: UitkomstId, variant: string | null): readonly string[] {
  const { verwijzing, variantVerwijzing } = uitkomstVan(uitkomst);
  const codes = (variant === null ? undefined : variantVerwijzing?.[variant]) ?? verwijzing;
  if (uitkomst === "kind-verhuizing" && isVerhuizingDichtbij(zaak)) return vooraan(codes, "advocaat", "hjl");
  if (uitkomst === "eigen-advocaat" && (zaak.fase === "loopt" || zaak.feiten.isBriefAdvocaat)) return vooraan(codes, "advocaat");
  if (uitkomst === "orientatie" && variant === null && themaloketVan(zaak.postcode) !== undefined) return vooraan(codes, "themaloket", "hjl");
  return codes;
}

/** Offers that are there for this person: near, active, and safe. */
function isErVoor(code: string, zaak: Zaak): boolean {
  if (zaak.isGescheidenHouden && SAMEN.has(code)) return false;
  switch (code) {
    case "themaloket":
      return themaloketVan(zaak.postcode) !== undefined;
    case "gezinsadvocaat":
      return zaak.kinderen === "minderjarig" && heeftGezinsadvocaat(zaak.postcode);
    case "zelfregie_scheiden":
      return ZELFREGIE_ACTIEF;
    case "nl-villapinedo":
      return isOuder(zaak);
    default:
      return true;
  }
}

/** Help that other answers ask for, after that of the outcome. */
function erbij(zaak: Zaak, { leefgebieden, extra }: Verwijsgrond): readonly string[] {
  const { uitkomst, knelpunten, signalen } = zaak;
  const uit: string[] = [];
  if (uitkomst === "eigen-advocaat" && zaak.feiten.kindOmgang) uit.push("gezinsadvocaat");
  for (const ander of extra) {
    const eerste = lijstVan(zaak, ander, null).find((code) => isErVoor(code, zaak));
    if (eerste !== undefined) uit.push(eerste);
  }
  if (heeft(signalen, "kind-dreiging", "kind-afnemen")) uit.push("veilig_thuis");
  if (heeft(knelpunten, "buitenland-zaak", "verblijf", "religieus")) uit.push("advocaat");
  uit.push("hjl");
  if (!isTegenGemeente(zaak)) {
    if (heeft(knelpunten, "schulden", "geen-geld")) uit.push("sociaal_raadslieden", "schuldhulp");
    if (knelpunten.includes("taal-lezen")) uit.push("sociaal_raadslieden");
    if (leefgebieden.length >= 2) uit.push("wijkteam");
  }
  if (heeft(knelpunten, "taal-lezen", "ziek-beperking")) uit.push("oco");
  if (uitkomst === "orientatie" && heeftGezagskind(zaak)) uit.push("nl-villapinedo");
  return uit;
}

/** The codes in the order in which they are shown. */
export function verwijscodes(zaak: Zaak, grond: Verwijsgrond): readonly string[] {
  const codes = [...lijstVan(zaak, zaak.uitkomst, grond.variant), ...erbij(zaak, grond)];
  return [...new Set(codes)].filter((code) => isErVoor(code, zaak));
}

const GEEN: readonly string[] = [];
const ONBEVESTIGD = new Set(["themaloket", "gezinsadvocaat", "zelfregie_scheiden"]);

function notitiesBij(code: string, zaak: Zaak, { wrb, leefgebieden }: Verwijsgrond): string[] {
  const uit: string[] = [];
  if (code === "advocaat") uit.push(wrb === "waarschijnlijk_nee" ? "advocaat-betaald" : "advocaat-toevoeging");
  if (code === "mediator" && zaak.feiten.complex) uit.push("mediator-ook-advocaat");
  if (code === "mediator") uit.push(wrb === "waarschijnlijk_nee" ? "mediator-betaald" : "mediator-toevoeging");
  if (code === "gezinsadvocaat") uit.push("gezinsadvocaat-niet-uw-eigen");
  if (ONBEVESTIGD.has(code)) uit.push("vraag-na-of-dit-bestaat");
  if (leefgebieden.length >= 2 && (code === "wijkteam" || code === "hjl")) uit.push("warme-overdracht");
  if (zaak.knelpunten.includes("verblijf") && code === "advocaat") uit.push("advocaat-vreemdelingenrecht");
  if (zaak.uitkomst === "huisverbod-gekregen" && code === "overheid_zelf") uit.push("alleen-opvang");
  return uit;
}

/** The questions that put a code where it stands. */
function vragenBij(code: string): readonly string[] {
  switch (code) {
    case "themaloket":
    case "gezinsadvocaat":
      return ["postcode"];
    case "sociaal_raadslieden":
    case "schuldhulp":
    case "oco":
      return ["knelpunten"];
    case "veilig_thuis":
    case "vrouwenopvang":
      return ["veilig-nu", "controle-signalen", "kind-knelpunt"];
    default:
      return ["fase", "relatievorm", "eens"];
  }
}

function bronnenBij(code: string): readonly string[] {
  if (code === "themaloket" || code === "gezinsadvocaat") return ["proef-lokaal"];
  return code === "zelfregie_scheiden" ? ["proef-zelfregie"] : GEEN;
}

/** The referrals with their kind, remarks and reasons. */
export function verwijzingenVan(zaak: Zaak, grond: Verwijsgrond): Verwijzing[] {
  return verwijscodes(zaak, grond).map((code) => ({
    code,
    kind: KIND[code] ?? null,
    notities: notitiesBij(code, zaak, grond),
    antwoorden: beantwoord(zaak, vragenBij(code)) as string[],
    bronnen: bronnenBij(code) as string[],
  }));
}

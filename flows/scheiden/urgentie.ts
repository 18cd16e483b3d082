import type { Diagnose } from "#flows/engine/diagnose.ts";
import { beantwoord, dagVan, heeft } from "#flows/engine/lezen.ts";
import type { Beoordeling } from "#flows/engine/redenen.ts";
import { isHaastVoorL3 } from "./berekeningen/duur.ts";
import type { TermijnId } from "./berekeningen/termijnen.ts";
import type { Zaaktermijn } from "./dagen.ts";
import { uitkomstVan, type Ernst } from "./uitkomsten.ts";
import { type Zaak } from "./zaak.ts";

type Urgentie = Diagnose["urgentie"];

const ORDE: readonly Urgentie[] = ["laag", "normaal", "hoog", "spoed"];
/** Days left within which a term raises to `hoog` and to `spoed`. */
const GEWOON = { hoog: 28, spoed: 7 } as const;
const GRENZEN: Partial<Readonly<Record<TermijnId, { readonly hoog?: number; readonly spoed: number }>>> = {
  "T-verweer": GEWOON,
  "T-hoger-beroep": GEWOON,
  "T-kg": GEWOON,
  "T-vovo": GEWOON,
  "T-gp": GEWOON,
  "T-huisverbod": GEWOON,
  "T-afstand": GEWOON,
  "T-hkov": GEWOON,
  "T-inschrijving": GEWOON,
  "T-verhuis": GEWOON,
  "T-pensioen": { hoog: 90, spoed: 7 },
  "T-lbio": { spoed: 7 },
};
/** What a term that is over, at most a year ago, still raises to. */
const VOORBIJ: Partial<Readonly<Record<TermijnId, Urgentie>>> = {
  "T-verweer": "spoed",
  "T-hoger-beroep": "spoed",
  "T-kg": "spoed",
  "T-huisverbod": "spoed",
  "T-vovo": "spoed",
  "T-verhuis": "spoed",
  "T-inschrijving": "hoog",
  "T-gp": "hoog",
  "T-afstand": "hoog",
  "T-hkov": "hoog",
};
const JAAR = 365;
const GEEN: readonly string[] = [];
const KNELPUNTEN = ["knelpunten"] as const;

/** What a term makes of the urgency; null when it does not raise it. */
export function urgentieVanTermijn({ id, over }: Pick<Zaaktermijn, "id" | "over">): Urgentie | null {
  if (over < 0) return over >= -JAAR ? (VOORBIJ[id] ?? null) : null;
  const grens = GRENZEN[id];
  if (grens === undefined) return null;
  if (over <= grens.spoed) return "spoed";
  return grens.hoog !== undefined && over <= grens.hoog ? "hoog" : null;
}

/** It makes a great difference to file before the long rule for people born until 1970 lapses (6.7b). */
export function heeftHaastVoorDuur({ antwoorden, peildatum, isFormeel }: Zaak): boolean {
  const huwelijk = dagVan(antwoorden, "pa-huwelijk");
  const geboren = dagVan(antwoorden, "pa-geboren");
  return isFormeel && huwelijk !== undefined && geboren !== undefined && isHaastVoorL3({ huwelijk, geboren }, peildatum);
}

/** The urgency of the outcome, raised by terms, need, and a rule that lapses. */
export function urgentieVan(zaak: Zaak, dagen: readonly Zaaktermijn[]): Beoordeling<Urgentie> {
  const { uitkomst, knelpunten } = zaak;
  let stand: Beoordeling<Urgentie> = { waarde: uitkomstVan(uitkomst).urgentie, antwoorden: GEEN };
  const tenminste = (waarde: Urgentie, antwoorden: readonly string[]) => {
    if (ORDE.indexOf(waarde) > ORDE.indexOf(stand.waarde)) stand = { waarde, antwoorden };
  };
  if (uitkomst === "eigen-advocaat" && zaak.fase === "loopt") tenminste("hoog", ["fase"]);
  for (const dag of dagen) {
    const waarde = urgentieVanTermijn(dag);
    if (waarde !== null) tenminste(waarde, dag.antwoorden);
  }
  if (heeft(knelpunten, "geen-geld", "geld-weg", "buitengesloten")) tenminste("hoog", KNELPUNTEN);
  if (heeftHaastVoorDuur(zaak)) tenminste("hoog", ["pa-huwelijk", "pa-geboren"]);
  if (knelpunten.includes("zelfdoding")) tenminste("spoed", KNELPUNTEN);
  return stand;
}

/** How much the case can take away from someone (scheiden.md chapter 4). */
export function ernstVan(zaak: Zaak): Beoordeling<Ernst> {
  const { uitkomst, kinderen, eens } = zaak;
  if (uitkomst === "verzoek-gekregen" && kinderen === "minderjarig") return { waarde: "zwaar", antwoorden: ["kinderen"] };
  if (uitkomst === "samenwoners-zonder-kind" && isOneens(zaak)) return { waarde: "matig", antwoorden: eens === undefined ? GEEN : ["eens"] };
  return { waarde: uitkomstVan(uitkomst).ernst, antwoorden: GEEN };
}

/** They do not agree, or cannot talk. */
export function isOneens({ eens }: Zaak): boolean {
  return eens === "oneens" || eens === "geen-contact";
}

/** Parts of life in which something plays (scheiden.md 3.2). */
export function leefgebiedenVan(zaak: Zaak): readonly string[] {
  const { feiten, knelpunten, kind, naScheiding } = zaak;
  const uit: string[] = [];
  const als = (waar: boolean, gebied: string) => {
    if (waar) uit.push(gebied);
  };
  als(feiten.onveilig || feiten.heeftHuisverbod, "veiligheid");
  als(heeft(knelpunten, "geen-slaapplek", "buitengesloten"), "wonen");
  als(heeft(knelpunten, "geld-weg", "geen-geld", "schulden", "bijstand") || naScheiding === "alim-niet-betaald" || naScheiding === "bijstandsverhaal", "geld");
  als(kind.some((k) => k !== "geen" && k !== "weet-niet") || naScheiding === "omgang" || naScheiding === "verhuizen", "kinderen");
  als(heeft(knelpunten, "ziek-beperking", "zelfdoding"), "gezondheid");
  als(heeft(knelpunten, "verblijf", "taal-lezen"), "verblijf-taal");
  return uit;
}

/** How much help fits: `laag` of the file is a warm handover, `midden` is with help, `hoog` is alone. */
export function zelfredzaamheidVan(zaak: Zaak, leefgebieden: readonly string[]): Beoordeling<Diagnose["zelfredzaamheid"]> {
  const { feiten, knelpunten, eens } = zaak;
  if (feiten.onveilig) return { waarde: "warme-overdracht", antwoorden: beantwoord(zaak, ["veilig-nu", "controle-signalen"]) };
  if (heeft(knelpunten, "taal-lezen", "zelfdoding")) return { waarde: "warme-overdracht", antwoorden: KNELPUNTEN };
  if (leefgebieden.length >= 3) return { waarde: "warme-overdracht", antwoorden: beantwoord(zaak, ["kind-knelpunt", "na-scheiding", "knelpunten"]) };
  const isNiets = knelpunten.length === 1 && knelpunten[0] === "geen";
  if (eens === "eens-alles" && isNiets) return { waarde: "zelf", antwoorden: ["eens", "knelpunten"] };
  return { waarde: "zelf-met-hulp", antwoorden: beantwoord(zaak, ["eens", "knelpunten"]) };
}

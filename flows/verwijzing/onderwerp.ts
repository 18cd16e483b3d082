import type { Diagnose } from "#flows/engine/diagnose.ts";
import { keuzeVan, keuzesVan } from "#flows/engine/lezen.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import type { Onderwerp } from "./aanbod.ts";

/** What a diagnosis is about, in the closed list of topics (verwijzing.md B.5): the exact one first, then the flow and what it adds. */

type Reeks = readonly (readonly [begin: string, onderwerp: Onderwerp])[];

/** By the beginning of `bz-onderwerp`; the longest that fits counts, so it stands first. */
const BEZWAAR: Reeks = [
  ["pw-", "bijstand"],
  ["gemist", "bijstand"],
  ["wmo", "wmo"],
  ["jeugd", "jeugd"],
  ["schuldhulp", "schulden"],
  ["urgentie", "huur"],
  ["uwv-ontslagvergunning", "werk"],
  ["uwv-", "uitkering"],
  ["svb-kinderbijslag", "kind"],
  ["svb-pgb", "zorg"],
  ["svb-", "uitkering"],
  ["duo-inburgering", "verblijf"],
  ["toeslag-", "toeslagen"],
  ["belasting-", "belasting"],
  ["woz", "belasting"],
  ["lokaal-aanslag", "belasting"],
  ["parkeernaheffing", "belasting"],
  ["kwijtschelding", "belasting"],
  ["cak-", "zorg"],
  ["wlz-", "zorg"],
  ["ind-", "verblijf"],
  ["cjib-", "boete"],
];

const HUUR: Reeks = [
  ["uit-huurverhoging", "huurprijs"],
  ["uit-huurprijs", "huurprijs"],
  ["uit-aanvangshuur", "huurprijs"],
  ["uit-huurverlaging", "huurprijs"],
  ["uit-servicekosten", "huurprijs"],
  ["uit-gebrek", "gebreken"],
  ["uit-overlast", "buren"],
  ["uit-discriminatie", "discriminatie"],
  ["uit-medehuur-relatie", "huur"],
];

const WERK: Reeks = [
  ["uit-ww", "uitkering"],
  ["uit-ziektewet", "uitkering"],
  ["uit-wia", "uitkering"],
  ["uit-uitkering", "uitkering"],
  ["uit-aow", "uitkering"],
  ["uit-bijstand", "bijstand"],
  ["uit-rondkomen", "bijstand"],
  ["uit-toeslagen", "toeslagen"],
  ["uit-belasting", "belasting"],
  ["uit-schulden", "schulden"],
  ["x-bezwaar", "bezwaar"],
];

const SCHEIDEN: Reeks = [
  ["spoed-gevaar", "geweld"],
  ["alimentatie-", "alimentatie"],
  ["kind-", "kind"],
  ["zorgen-om-kind", "kind"],
  ["omgang-", "kind"],
];

const vind = (reeks: Reeks, id: string): Onderwerp | undefined => reeks.find(([begin]) => id.startsWith(begin))?.[1];

function exactVan({ flow, uitkomst }: Diagnose, antwoorden: Antwoorden): Onderwerp {
  const id = uitkomst ?? "";
  switch (flow) {
    case "bezwaar":
      if (id === "o-klacht") return "klacht";
      if (id === "o-gemiste-toeslagen") return "bijstand";
      return vind(BEZWAAR, keuzeVan(antwoorden, "bz-onderwerp") ?? "") ?? "bezwaar";
    case "huur":
      return vind(HUUR, id) ?? "huur";
    case "scheiden":
      return vind(SCHEIDEN, id) ?? "scheiden";
    default:
      if (keuzesVan(antwoorden, "werksfeer-wat").includes("discriminatie")) return "discriminatie";
      return vind(WERK, id) ?? "werk";
  }
}

/** What the modules, extra outcomes and overlays of a diagnosis add. */
const BIJ: Readonly<Record<string, readonly Onderwerp[]>> = {
  "m-kinderalimentatie": ["alimentatie", "kind"],
  "m-partneralimentatie": ["alimentatie"],
  "m-huurwoning": ["huur"],
  "m-vermogen-schulden": ["schulden"],
  "ov-schulden": ["schulden"],
  "uit-bijstand": ["bijstand"],
  "uit-ww": ["uitkering"],
  "uit-wia": ["uitkering"],
  "uit-toeslagen": ["toeslagen"],
  "uit-schulden": ["schulden"],
  "o-betalingsregeling": ["schulden"],
  "o-toeslag-terugvordering": ["toeslagen"],
};

/** The topic of the flow itself, of a diagnosis that is about a part of it. */
const VAN_FLOW: Readonly<Record<string, readonly Onderwerp[]>> = {
  bezwaar: ["bezwaar"],
  huur: ["huur"],
  scheiden: ["scheiden"],
  "werk-en-inkomen": [],
};

const ONVEILIG = new Set(["geweld", "gevaar", "relatie", "onveilig"]);

/** The topics of a diagnosis, the exact one first. */
export function onderwerpenVan(diagnose: Diagnose, antwoorden: Antwoorden): readonly Onderwerp[] {
  const bij = [...diagnose.modules, ...diagnose.extra, ...diagnose.overlays].flatMap((id) => BIJ[id] ?? []);
  const geweld: readonly Onderwerp[] = diagnose.veiligheid.some((signaal) => ONVEILIG.has(signaal)) ? ["geweld"] : [];
  // A doctor's view, a fine or a home is still help with a decision: the flow itself stays a topic.
  return [...new Set([exactVan(diagnose, antwoorden), ...(VAN_FLOW[diagnose.flow] ?? []), ...bij, ...geweld])];
}

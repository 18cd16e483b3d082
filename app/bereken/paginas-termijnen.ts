import type { Deelgroep } from "#flows/engine/delen.ts";
import type { Rekenpagina } from "./paginas.ts";
import type { Veld } from "./velden.ts";
import { alsVoorbij } from "./voorbij.ts";

/*
 * Last days: one page per theme, on which a person chooses what it is about and fills in the day on which it begins.
 */

type Waarden = Readonly<Record<string, unknown>>;

const keuze = (opties: readonly string[]): Veld => ({ naam: "termijn", soort: "keuze", isVrij: false, opties });
const START: Veld = { naam: "start", soort: "dag", isVrij: false, opties: [] };
const gekozen = (_: Waarden, { termijn }: Waarden) => String(termijn);
/** The group of the chosen term, where that tells of one. */
const groepVan = (groepen: Readonly<Record<string, Deelgroep>>) => ({ termijn }: Waarden) => groepen[String(termijn)] ?? null;

const SCHEIDEN = [
  "T-verweer", "T-betekening", "T-hoger-beroep", "T-kg", "T-inschrijving", "T-vovo", "T-gp", "T-pensioen",
  "T-woninggebruik", "T-afstand", "T-toeslagen", "T-lbio", "T-huisverbod", "T-hkov", "T-brp", "T-verhuis",
] as const;

/** Last days around a separation (scheiden.md 6.8). */
const scheiden: Rekenpagina = {
  id: "termijn-scheiden",
  thema: "scheiden",
  rekenaar: "scheiden/termijn",
  velden: [keuze(SCHEIDEN), START, "zonderAdres"],
  naarInvoer: ({ termijn: id, ...rest }) => ({ id, ...rest }),
  uit: { datum: "dag", laatsteWerkdag: "dag" },
  melding: alsVoorbij(["datum"]),
  variant: gekozen,
  deelgroep: groepVan({ "T-huisverbod": "strafrecht" }),
};

/** The calculation of a term of huur.md 6.7, and the input that the day is. */
const HUUR: Readonly<Record<string, readonly [rekenaar: string, invoer: string]>> = {
  verhoging: ["huur/F7f", "ingang"],
  "verhoging-huurder": ["huur/F7h", "ingang"],
  herinnering: ["huur/F7h'", "ingang"],
  "verhoging-verhuurder": ["huur/F7g", "ingang"],
  aanvangshuur: ["huur/F7i", "start"],
  "aanvangshuur-tijdelijk": ["huur/F7p", "einde"],
  huurverlaging: ["huur/F7k", "verstuurd"],
  huurcommissie: ["huur/F7j", "verstuurd"],
  gebrek: ["huur/F7l", "melding"],
  renovatie: ["huur/F7n", "brief"],
  verbetering: ["huur/F7n", "klaar"],
  betalen: ["huur/F7b", "ontvangen"],
  gemeente: ["huur/F7o", "melding"],
  opzegging: ["huur/F7e", "ontvangen"],
  verzet: ["huur/F7c", "bekend"],
  "hoger-beroep": ["huur/F7d", "vonnis"],
  overlijden: ["huur/F7m", "overlijden"],
  besluit: ["huur/F7a", "verstuurd"],
};

/** A term that is one day or that has more days, by the names of the words. */
function dagen(resultaat: unknown): Waarden {
  return typeof resultaat === "object" && resultaat !== null ? { ...resultaat } : { uitkomst: resultaat };
}

const huur: Rekenpagina = {
  id: "termijn-huur",
  thema: "huur",
  rekenaar: { veld: "termijn", per: Object.fromEntries(Object.entries(HUUR).map(([optie, [rekenaar]]) => [optie, rekenaar])) },
  velden: [keuze(Object.keys(HUUR)), START],
  naarInvoer: ({ termijn, start }) => ({ [HUUR[String(termijn)]![1]]: start }),
  uit: { uitkomst: "dag", gewoon: "dag", kortGeding: "dag", kantonrechter: "dag", verzet: "dag", voorstel: "dag", huurcommissie: "dag", eerste: "dag", laatste: "dag", rechter: "dag" },
  plat: dagen,
  melding: alsVoorbij(["uitkomst", "gewoon", "kortGeding", "kantonrechter", "verzet", "huurcommissie", "laatste", "rechter"]),
  variant: gekozen,
};

const WERK = [
  "vernietiging", "transitievergoeding", "hoger-beroep", "uwv-verweer", "werkgever-opzeggen", "ww-aanvraag", "ww-terugwerkend",
  "toeslagenwet", "loongarantie", "wia-aanvraag", "zw-bezwaar", "bezwaar", "bijstand-voorschot", "bijstand-besluit",
  "onder27-aanvraag", "schuldhulp", "kwijtschelding",
] as const;

/** Terms that have a calculation of their own, with the input that the day is. */
const WERK_EIGEN: Readonly<Record<string, readonly [rekenaar: string, invoer: string]>> = {
  aanzegvergoeding: ["werk-en-inkomen/aanzegtermijn", "einde-datum"],
  "ktr-verweer": ["werk-en-inkomen/verweer-kantonrechter", "rechter-datum"],
  "schuldhulp-spoed": ["werk-en-inkomen/schuldhulp-spoed", "verzoek"],
};

/** The safe day, and the day by law where that is another one. */
function veiligEnWet(resultaat: unknown): Waarden {
  if (typeof resultaat !== "object" || resultaat === null) return { veilig: resultaat };
  const { veilig, juridisch } = resultaat as { readonly veilig: string; readonly juridisch: string };
  return { veilig, juridisch: juridisch === veilig ? null : juridisch };
}

const werk: Rekenpagina = {
  id: "termijn-werk",
  thema: "werk-en-inkomen",
  rekenaar: {
    veld: "termijn",
    per: {
      ...Object.fromEntries(WERK.map((optie) => [optie, "werk-en-inkomen/termijn"])),
      ...Object.fromEntries(Object.entries(WERK_EIGEN).map(([optie, [rekenaar]]) => [optie, rekenaar])),
    },
  },
  velden: [keuze([...WERK, ...Object.keys(WERK_EIGEN)]), START],
  naarInvoer: ({ termijn, start }) => {
    const eigen = WERK_EIGEN[String(termijn)];
    return eigen ? { [eigen[1]]: start } : { termijn, start };
  },
  uit: { veilig: "dag", juridisch: "dag" },
  plat: veiligEnWet,
  melding: alsVoorbij(["veilig", "juridisch"], ["ww-terugwerkend", "onder27-aanvraag"]),
  variant: gekozen,
  deelgroep: groepVan({ "wia-aanvraag": "gezondheid", "zw-bezwaar": "gezondheid" }),
};

/** The pages with last days, by theme. */
export const termijnPaginas = { scheiden, huur, werk } as const;

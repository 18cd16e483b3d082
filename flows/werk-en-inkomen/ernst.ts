import type { Diagnose } from "#flows/engine/diagnose.ts";
import type { Beoordeling } from "#flows/engine/redenen.ts";
import { heeft, opPad } from "#flows/engine/lezen.ts";
import { uitkomstVan } from "./uitkomsten.ts";
import { keuzesVan, type Zaak } from "./zaak.ts";

/** Severity, and how much a person can do alone (werk-en-inkomen.md 5.1 and 5.2). */

const zonderEten = ({ inkomen, acuut }: Zaak): boolean => inkomen === "niets" || acuut.includes("eten");

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
  return { waarde: String(Math.min(5, ernst)), antwoorden: opPad(zaak, ["wi-acuut", "wi-onderwerp", "werksfeer-wat", "inkomen-nu"]) };
}

const NIVEAUS = ["kan-zelf", "met-hulp", "overnemen"] as const;
const NAMEN = { "kan-zelf": "zelf", "met-hulp": "zelf-met-hulp", overnemen: "warme-overdracht" } as const;

/** How much help fits: one level more for what is acute, and for several problems at once (5.2). */
export function zelfredzaamheidVan(zaak: Zaak): Beoordeling<Diagnose["zelfredzaamheid"]> {
  const begin = NIVEAUS.indexOf(uitkomstVan(zaak.uitkomst).zelf);
  const lager = (zaak.acuut.length > 0 ? 1 : 0) + (isMulti(zaak) ? 1 : 0);
  const niveau = NIVEAUS[Math.min(NIVEAUS.length - 1, begin + lager)]!;
  return { waarde: NAMEN[niveau], antwoorden: opPad(zaak, ["wi-acuut", "wi-onderwerp", "inkomen-nu"]) };
}

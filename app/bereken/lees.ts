import { leesDatum } from "#flows/engine/lees-datum.ts";
import { leesGetal } from "#flows/engine/lees-getal.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { eersteVan, type Fout, type Getypt } from "./getypt.ts";
import type { Veld } from "./velden.ts";

/** Longer texts than a person types are not kept. */
const LANGSTE = 200;

/** Everything that a form sent as text. */
export function getyptUit(formulier: FormData): Getypt {
  const uit = new Map<string, string[]>();
  for (const [naam, waarde] of formulier) if (typeof waarde === "string") uit.set(naam, [...(uit.get(naam) ?? []), waarde.slice(0, LANGSTE)]);
  return Object.fromEntries(uit);
}

type Gelezen = { readonly waarde?: unknown; readonly fout?: string };
const FOUT_GETAL: Gelezen = { fout: "getal-onmogelijk" };
/** No more numbers in one field than this. */
const MEESTE_GETALLEN = 20;

function leesGetallen(tekst: string): Gelezen {
  const delen = tekst.split(/[\s,;]+|\ben\b|\band\b/).filter((deel) => deel !== "");
  const getallen = delen.map((deel) => leesGetal(deel, 0));
  if (getallen.some((getal) => typeof getal !== "number") || getallen.length > MEESTE_GETALLEN) return FOUT_GETAL;
  return getallen.length === 0 ? {} : { waarde: getallen };
}

function leesDag(veld: string, getypt: Getypt, peildatum: Datum): Gelezen {
  const [dag, maand, jaar] = ["dag", "maand", "jaar"].map((deel) => eersteVan(getypt, `${veld}-${deel}`).trim());
  if (dag && maand && !jaar) return { fout: "datum-onvolledig" };
  const datum = leesDatum({ dag: dag ?? "", maand: maand ?? "", jaar: jaar ?? "", tekst: "" }, true, peildatum);
  if (datum === null) return {};
  return datum.ok ? { waarde: datum.datum } : { fout: datum.code };
}

/** The value of one field; neither value nor fault when nothing was typed. */
function leesVeld({ naam, soort, opties }: Veld, getypt: Getypt, peildatum: Datum): Gelezen {
  if (soort === "dag") return leesDag(naam, getypt, peildatum);
  const tekst = eersteVan(getypt, naam);
  if (soort === "getallen") return leesGetallen(tekst);
  if (soort === "bedrag" || soort === "getal") {
    const getal = leesGetal(tekst, 2);
    return getal === undefined ? {} : getal === null ? FOUT_GETAL : { waarde: getal };
  }
  const gekozen = (getypt[naam] ?? []).filter((waarde) => waarde !== "");
  if (gekozen.some((waarde) => !opties.includes(waarde))) return { fout: "optie-onbekend" };
  if (gekozen.length === 0) return {};
  if (soort === "meerkeuze") return { waarde: gekozen };
  return { waarde: soort === "janee" ? gekozen[0] === "ja" : gekozen[0] };
}

/** The values of the fields that were typed, and what is wrong with them. */
export function leesVelden(velden: readonly Veld[], getypt: Getypt, peildatum: Datum): { readonly waarden: Readonly<Record<string, unknown>>; readonly fouten: readonly Fout[] } {
  const waarden: Record<string, unknown> = {};
  const fouten: Fout[] = [];
  for (const veld of velden) {
    const { waarde, fout } = leesVeld(veld, getypt, peildatum);
    if (fout !== undefined) fouten.push({ veld: veld.naam, code: fout });
    else if (waarde !== undefined) waarden[veld.naam] = waarde;
    else if (!veld.isVrij) fouten.push({ veld: veld.naam, code: veld.soort === "dag" ? "dag-ontbreekt" : veld.soort === "keuze" || veld.soort === "janee" ? "keuze-ontbreekt" : "ontbreekt" });
  }
  return { waarden, fouten };
}

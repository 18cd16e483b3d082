import type { i18n, TOptions } from "i18next";
import { woordenVan, type Woorden } from "#app/triage/weergave.ts";
import { leesbareInvulling } from "#app/taal/datum.ts";
import type { Diagnose } from "#flows/engine/diagnose.ts";
import { VERZENDBEWIJS } from "./stukken.ts";

/** The words of a diagnosis with its dates and amounts filled in. */
export interface Uitkomstwoorden extends Woorden {
  /** The text at a key; "" when there is none, or when a value it needs is not known. */
  readonly zin: (sleutel: string, extra?: TOptions) => string;
  /** The paper that proves that a letter was sent, where the flow has no words of its own for it. */
  readonly verzendbewijs: string;
  /** The paragraphs at a key. */
  readonly alineas: (sleutel: string) => readonly string[];
}

const GAT = /\{\{\s*([\w-]+)\s*\}\}/g;

/**
 * Binds the words of a flow to the values of a diagnosis. A text whose value is not known (a date that nobody gave) is
 * replaced by its own variant `<key>_zonder`; a paragraph without such a variant is left out, so that no hole is ever shown.
 */
export function uitkomstWoorden(i18n: i18n, diagnose: Diagnose): Uitkomstwoorden {
  const woorden = woordenVan(i18n, diagnose.flow);
  const invulling = leesbareInvulling(diagnose.invulling, woorden.taal);
  const past = (tekst: string) => [...tekst.matchAll(GAT)].every(([, naam]) => naam !== undefined && naam in invulling);
  const rauw = (sleutel: string): unknown => i18n.getResource(woorden.taal, diagnose.flow, sleutel);
  const vul = (tekst: string) => tekst.replace(GAT, (_, naam: string) => String(invulling[naam]));
  const tekstVan = (sleutel: string): string => {
    const tekst = rauw(sleutel);
    if (typeof tekst !== "string") return "";
    if (past(tekst)) return vul(tekst);
    const zonder = rauw(`${sleutel}_zonder`);
    return typeof zonder === "string" && past(zonder) ? vul(zonder) : "";
  };
  return {
    ...woorden,
    zin: tekstVan,
    verzendbewijs: i18n.t("dossier:stukken.verzendbewijs"),
    alineas: (sleutel) => {
      const teksten = rauw(sleutel);
      if (typeof teksten === "string") return [tekstVan(sleutel)].filter(Boolean);
      if (!Array.isArray(teksten)) return [];
      const passend = teksten.filter((tekst): tekst is string => typeof tekst === "string" && past(tekst));
      const zonder = passend.length < teksten.length ? rauw(`${sleutel}_zonder`) : undefined;
      const gekozen = Array.isArray(zonder) ? zonder.filter((tekst): tekst is string => typeof tekst === "string" && past(tekst)) : passend;
      return gekozen.map(vul);
    },
  };
}

/** The first key of a list that has words. */
function eerste(woorden: Uitkomstwoorden, sleutels: readonly string[]): string {
  return sleutels.map((sleutel) => woorden.zin(sleutel)).find(Boolean) ?? "";
}

/** The words of a step: of an outcome, or of a module. */
export function stapTekst(woorden: Uitkomstwoorden, id: string): string {
  const [van = "", stap = ""] = id.split(".");
  return eerste(woorden, [`uitkomst.${van}.stap.${stap}`, `module.${van}.stap.${stap}`, `module.${van}.stap`, `overlay.${van}.stap.${stap}`]);
}

/** The words of a paper: of an outcome, of a module, or shared. */
export function stukTekst(woorden: Uitkomstwoorden, diagnose: Diagnose, id: string): string {
  const [van = "", stuk] = id.split(".");
  if (stuk) return eerste(woorden, [`uitkomst.${van}.stuk.${stuk}`, `module.${van}.stuk.${stuk}`]);
  const eigen = eerste(
    woorden,
    [woordUitkomst(diagnose), ...diagnose.extra, ...diagnose.modules].flatMap((eigenaar) => [`uitkomst.${eigenaar}.stuk.${id}`, `module.${eigenaar}.stuk.${id}`]),
  );
  return eigen || (id === VERZENDBEWIJS ? woorden.verzendbewijs : "");
}

/** The name of an outcome as a sentence of its own. */
export function uitkomstTitel(woorden: Uitkomstwoorden, id: string | null): string {
  return id ? woorden.zin(`uitkomst.${id}.titel`) : "";
}

/** The name of an outcome in the form that fits, else of the outcome. */
export function titelInVorm(woorden: Uitkomstwoorden, id: string | null, vorm: string | null | undefined): string {
  return (vorm && woorden.zin(`uitkomst.${id}.variant.${vorm}.titel`)) || uitkomstTitel(woorden, id);
}

/** What an outcome means, in the form that fits, else of the outcome. */
export function uitlegInVorm(woorden: Uitkomstwoorden, id: string | null, vorm: string | null | undefined): readonly string[] {
  const eigen = vorm ? woorden.alineas(`uitkomst.${id}.variant.${vorm}.uitleg`) : [];
  return eigen.length > 0 ? eigen : woorden.alineas(`uitkomst.${id}.uitleg`);
}

/** The name of a module in the form that fits this case, else of the module. */
export function moduleNaam(woorden: Uitkomstwoorden, { varianten }: Diagnose, id: string): string {
  const vorm = varianten?.[id];
  return (vorm && woorden.zin(`module.${id}.variant.${vorm}.naam`)) || woorden.zin(`module.${id}.naam`);
}

/** The text of a module in the form that fits this case: its own, and what holds in this form. */
export function moduleTekst(woorden: Uitkomstwoorden, { varianten }: Diagnose, id: string): readonly string[] {
  const vorm = varianten?.[id];
  return [...woorden.alineas(`module.${id}.tekst`), ...(vorm ? woorden.alineas(`module.${id}.variant.${vorm}.tekst`) : [])];
}

/** The outcome whose words a result has; a case that only goes on elsewhere has those of its way out. */
export function woordUitkomst({ uitkomst, redenen }: Diagnose): string | null {
  return uitkomst ?? redenen[0]?.over ?? null;
}

/** The heading of a result: of the form that fits, else of the outcome. */
export function uitkomstKop(woorden: Uitkomstwoorden, diagnose: Diagnose): string {
  return titelInVorm(woorden, woordUitkomst(diagnose), diagnose.variant);
}

/** The name of a term. */
export function termijnNaam(woorden: Uitkomstwoorden, id: string): string {
  return woorden.zin(`termijn.${id}.naam`);
}

/** A text in two: its first statement (with the question before it, when there is one), and what comes after it. */
export function eersteZin(tekst: string): readonly [string, string] {
  const zin = /^.*?[.!](?=\s|$)/.exec(tekst)?.[0] ?? tekst;
  return [zin, tekst.slice(zin.length).trim()];
}

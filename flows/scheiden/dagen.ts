import { dagenTussen, type Datum } from "#flows/engine/datum.ts";
import type { Termijn } from "#flows/engine/diagnose.ts";
import { definitiefOp, laatsteWerkdag, termijn, TERMIJNBRONNEN, TERMIJNEN, type TermijnId } from "./berekeningen/termijnen.ts";
import { isVerlengbaar } from "#flows/engine/termijn.ts";
import { beantwoord, dagVan } from "#flows/engine/lezen.ts";
import { type Zaak } from "./zaak.ts";

/** Every term of which the start is known (scheiden.md 6.8), whatever the outcome; those that are over too. */

/** A term of a case, with what its day was counted from. */
export interface Zaaktermijn {
  readonly id: TermijnId;
  readonly start: Datum;
  readonly datum: Datum;
  /** Days from today; negative when it is over. */
  readonly over: number;
  readonly aangenomen: boolean;
  readonly grondslag: string;
  readonly antwoorden: readonly string[];
}

interface Begin {
  readonly id: TermijnId;
  readonly start: Datum | undefined;
  readonly vragen: readonly string[];
  readonly aangenomen?: boolean;
  readonly grondslag?: string;
}

/** Terms of a paper that came: a request or a decision. */
function vanStuk(zaak: Zaak): readonly Begin[] {
  const { antwoorden, fase, soortStuk, soortUitspraak, isMisschienFormeel, relatievorm } = zaak;
  const stuk = dagVan(antwoorden, "datum-stuk");
  if (fase === "verzoek-gekregen") {
    const loopt = isMisschienFormeel && (soortStuk === "deurwaarder" || soortStuk === "weet-niet");
    const aangenomen = soortStuk === "weet-niet" || relatievorm === "weet-niet";
    const vragen = ["datum-stuk", "soort-stuk", "relatievorm"];
    return loopt ? [{ id: "T-verweer", start: stuk, vragen, aangenomen, grondslag: soortStuk === "weet-niet" ? "verweer-mogelijk" : "verweer" }] : [];
  }
  if (fase !== "uitspraak") return [];
  const onbekend = soortUitspraak === "weet-niet";
  const vragen = ["datum-stuk", "soort-uitspraak"];
  const uit: Begin[] = [];
  if (soortUitspraak === "beschikking" || onbekend) {
    const isVerschenen = antwoorden["verschenen"] === "ja";
    uit.push({
      id: "T-hoger-beroep",
      start: stuk,
      vragen: [...vragen, "verschenen"],
      aangenomen: onbekend || !isVerschenen,
      grondslag: isVerschenen ? "hoger-beroep" : "hoger-beroep-misschien-later",
    });
  }
  if (soortUitspraak === "kort-geding" || onbekend) uit.push({ id: "T-kg", start: stuk, vragen, aangenomen: onbekend, grondslag: onbekend ? "kg-mogelijk" : "kg" });
  if ((soortUitspraak === "beschikking" || onbekend) && isMisschienFormeel && dagVan(antwoorden, "datum-inschrijving") === undefined) {
    const berusting = dagVan(antwoorden, "datum-berusting");
    uit.push({
      id: "T-inschrijving",
      start: berusting ?? (stuk && definitiefOp(stuk)),
      vragen: berusting === undefined ? [...vragen, "relatievorm"] : ["datum-berusting"],
      aangenomen: onbekend || relatievorm === "weet-niet",
      grondslag: berusting === undefined ? "inschrijving" : "inschrijving-berusting",
    });
  }
  if (soortUitspraak === "voorlopig" && zaak.isFormeel) uit.push({ id: "T-vovo", start: stuk, vragen: [...vragen, "relatievorm"] });
  return uit;
}

/** Terms that run from a day of its own. */
function vanEigenDag({ antwoorden, isMisschienFormeel }: Zaak): readonly Begin[] {
  const op = (id: TermijnId, vraag: string): Begin => ({ id, start: dagVan(antwoorden, vraag), vragen: [vraag] });
  const ingeschreven = dagVan(antwoorden, "datum-scheiding") === undefined ? "datum-inschrijving" : "datum-scheiding";
  return [
    op("T-betekening", "datum-indiening"),
    op("T-vovo", "datum-vovo"),
    op("T-gp", "datum-overeenkomst"),
    ...(isMisschienFormeel ? [op("T-pensioen", ingeschreven)] : []),
    op("T-woninggebruik", "datum-inschrijving"),
    op("T-afstand", "datum-indiening"),
    op("T-toeslagen", "datum-verhuizing-zelf"),
    op("T-lbio", "achterstand-sinds"),
    op("T-huisverbod", "datum-huisverbod"),
    op("T-hkov", "datum-vertrek-kind"),
    op("T-brp", "datum-verhuizing-zelf"),
    op("T-verhuis", "verhuis-datum"),
  ];
}

/** All terms of the case, each once. */
export function dagenVan(zaak: Zaak): readonly Zaaktermijn[] {
  const uit: Zaaktermijn[] = [];
  for (const { id, start, vragen, aangenomen = false, grondslag } of [...vanStuk(zaak), ...vanEigenDag(zaak)]) {
    if (start === undefined || uit.some((eerder) => eerder.id === id)) continue;
    const datum = termijn(id, start);
    uit.push({ id, start, datum, over: dagenTussen(zaak.peildatum, datum), aangenomen, grondslag: grondslag ?? id.slice(2), antwoorden: beantwoord(zaak, vragen) });
  }
  return uit;
}

/** The day of a term, as far as it is known. */
export function dagVanTermijn(dagen: readonly Zaaktermijn[], id: TermijnId): Datum | undefined {
  return dagen.find((dag) => dag.id === id)?.datum;
}

/** The day to act: a term that is never extended ends in practice on the last working day before it. */
export function werkdagVan({ id, datum }: Pick<Zaaktermijn, "id" | "datum">): Datum {
  return id === "T-verhuis" || isVerlengbaar(TERMIJNEN[id]) ? datum : laatsteWerkdag(datum);
}

/** The sources of a term. */
export function bronnenVan(id: TermijnId): readonly string[] {
  return TERMIJNBRONNEN[id];
}

/** The days as the person sees them. */
export function termijnenVan(dagen: readonly Zaaktermijn[]): Termijn[] {
  return dagen.map(({ id, datum, over, aangenomen, grondslag, antwoorden }) => ({
    id,
    datum,
    wettelijk: null,
    voor: "burger",
    grondslag,
    aangenomen,
    verstreken: over < 0,
    antwoorden: antwoorden as string[],
    bronnen: TERMIJNBRONNEN[id] as readonly string[] as string[],
  }));
}

import type { Berekening } from "#flows/engine/diagnose.ts";
import type { WrbInvoer } from "#flows/rechtsbijstand/invoer.ts";
import { wrbNormen } from "#flows/rechtsbijstand/normen.ts";
import { wrbToets, type WrbResultaat } from "#flows/rechtsbijstand/wrb.ts";
import { dagVan, getalVan } from "#flows/engine/lezen.ts";
import { duurPartneralimentatie, type Duur, type DuurInvoer } from "./berekeningen/duur.ts";
import { bronnenVan, type Zaaktermijn } from "./dagen.ts";
import { type Zaak } from "./zaak.ts";

/** What is computed in a diagnosis, each with what it was computed from. */

const MET_KIND: Readonly<Record<string, boolean | undefined>> = {
  alleen: false,
  partner: false,
  ouders: false,
  anders: false,
  "alleen-kind": true,
  "partner-kind": true,
};

/** Whether a minor child lives with the person: only when there is one is it asked (scheiden.md 6.9). */
function kindOpAdres({ kinderen, antwoorden }: Zaak): boolean | undefined {
  if (kinderen === undefined || kinderen === "weet-niet") return undefined;
  return kinderen === "minderjarig" ? MET_KIND[String(antwoorden["wrb.q1"])] : false;
}

function eenVan<T extends string>(waarde: unknown, ...opties: readonly T[]): T | undefined {
  return opties.find((optie) => optie === waarde);
}

/** The input of the Wrb check from the answers (scheiden.md 6.9): the partner is the other party, family law counts. */
export function wrbInvoerVan(zaak: Zaak): WrbInvoer {
  const { antwoorden, knelpunten, peildatum } = zaak;
  const q5 = antwoorden["wrb.q5"];
  const regeling = (soort: string): boolean => Array.isArray(q5) && q5.includes(soort);
  const q1 = String(antwoorden["wrb.q1"]);
  const huishouden = { alleen: "alleen", ouders: "alleen", anders: "alleen", partner: "samen", "partner-kind": "samen", "alleen-kind": "eenouder" } as const;
  const verzekerd = eenVan(antwoorden["wrb.q6"], "ja", "nee");
  return {
    aanvraagDatum: peildatum,
    tegenpartijIsPartner: true,
    huishouden: Object.hasOwn(huishouden, q1) ? huishouden[q1 as keyof typeof huishouden] : undefined,
    minderjarigKindOpAdres: kindOpAdres(zaak),
    inkomenPeil: getalVan(antwoorden, "inkomen") ?? getalVan(antwoorden, "wrb.q2"),
    inkomenNuSchatting: getalVan(antwoorden, "wrb.q3-nu"),
    q3: eenVan(antwoorden["wrb.q3"], "ja", "iets", "nee"),
    q4: eenVan(antwoorden["wrb.q4"], "ja", "nu-niet-meer", "nee"),
    regeling: {
      bijstand: knelpunten.includes("bijstand") || regeling("bijstand"),
      schuldhulp: regeling("schuldhulp"),
      wsnp: regeling("wsnp"),
      faillissement: regeling("faillissement"),
    },
    verzekerdVoorDezeZaak: verzekerd ?? "onbekend",
    zaak: { onderwerp: "PF" },
  };
}

/** The Wrb check of a case; undefined in a year without norms. */
export function wrbVan(zaak: Zaak): WrbResultaat | undefined {
  return wrbNormen.zoek(zaak.peildatum) && wrbToets(wrbInvoerVan(zaak));
}

/** How long partner alimony lasts; undefined as long as a day is missing, or the days cannot be together. */
export function duurVan(zaak: Zaak): { readonly invoer: DuurInvoer; readonly duur: Duur } | undefined {
  const { antwoorden } = zaak;
  const huwelijk = dagVan(antwoorden, "pa-huwelijk");
  const geboren = dagVan(antwoorden, "pa-geboren");
  const indiening = dagVan(antwoorden, "pa-indiening") ?? dagVan(antwoorden, "datum-indiening");
  if (!zaak.isFormeel || huwelijk === undefined || geboren === undefined || indiening === undefined) return undefined;
  const inschrijving = dagVan(antwoorden, "pa-inschrijving");
  if (geboren > huwelijk || huwelijk > indiening || (inschrijving !== undefined && inschrijving < indiening)) return undefined;
  const zorgt = eenVan(antwoorden["pa-zorgt"], "ja", "nee");
  const invoer: DuurInvoer = {
    huwelijk,
    geboren,
    indiening,
    inschrijving,
    jongsteGeboren: dagVan(antwoorden, "pa-jongste-geboren"),
    zorgt: zorgt === undefined ? undefined : zorgt === "ja",
  };
  return { invoer, duur: duurPartneralimentatie(invoer) };
}

const zonderLege = (invoer: object): Record<string, unknown> => Object.fromEntries(Object.entries(invoer).filter(([, waarde]) => waarde !== undefined));

/** Every calculation of a diagnosis: its terms, the duration of partner alimony, and the Wrb check. */
export function berekeningenVan(zaak: Zaak, dagen: readonly Zaaktermijn[], wrb: WrbResultaat | undefined, duur: ReturnType<typeof duurVan>): Berekening[] {
  const uit: Berekening[] = dagen.map(({ id, start, datum }) => ({ id: "termijn", invoer: { id, start }, resultaat: datum, jaar: null, bron: bronnenVan(id)[0]! }));
  if (duur !== undefined) uit.push({ id: "pa-duur", invoer: zonderLege(duur.invoer), resultaat: duur.duur, jaar: Number(duur.invoer.indiening.slice(0, 4)), bron: "bw-1-157" });
  if (wrb !== undefined && zaak.uitkomst !== "spoed-gevaar") {
    uit.push({ id: "wrb", invoer: zonderLege(wrbInvoerVan(zaak)), resultaat: wrb, jaar: wrb.normJaar, bron: "wrb-toets" });
  }
  return uit;
}

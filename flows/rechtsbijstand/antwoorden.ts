import type { Datum } from "#flows/engine/datum.ts";
import { getalVan, keuzeVan, keuzesVan } from "#flows/engine/lezen.ts";
import type { Antwoorden } from "#flows/engine/vraag.ts";
import type { WrbInvoer } from "./invoer.ts";

/** What the questions `wrb.q1` to `wrb.q6` say (verwijzing.md A.5); what was skipped stays missing. */

/** Living with parents, a brother or a sister counts as alone. */
const HUISHOUDEN = {
  alleen: ["alleen", false],
  ouders: ["alleen", undefined],
  anders: ["alleen", undefined],
  partner: ["samen", false],
  "partner-kind": ["samen", true],
  "alleen-kind": ["eenouder", true],
} as const;

function isHuishouden(id: string): id is keyof typeof HUISHOUDEN {
  return Object.hasOwn(HUISHOUDEN, id);
}

function eenVan<T extends string>(waarde: unknown, ...opties: readonly T[]): T | undefined {
  return opties.find((optie) => optie === waarde);
}

/** True when the answers hold at least one of the shared questions. */
export function heeftWrbAntwoorden(antwoorden: Antwoorden): boolean {
  return Object.keys(antwoorden).some((id) => id.startsWith("wrb."));
}

/**
 * The input of the check. The income of `wrb.q2` and `wrb.q3-nu` is that of the household that counts, so a partner's part
 * is nothing beside it. `tegenPartner`: the case is about the partner, whose money then never counts.
 */
export function wrbInvoerUit(antwoorden: Antwoorden, dag: Datum, tegenPartner = false, zaak: WrbInvoer["zaak"] = undefined): WrbInvoer {
  const q1 = keuzeVan(antwoorden, "wrb.q1");
  const [huishouden, kind] = q1 !== undefined && isHuishouden(q1) ? HUISHOUDEN[q1] : [undefined, undefined];
  const telt = huishouden === "samen" && !tegenPartner;
  const regeling = keuzesVan(antwoorden, "wrb.q5");
  const inkomen = getalVan(antwoorden, "wrb.q2");
  const nu = getalVan(antwoorden, "wrb.q3-nu");
  return {
    aanvraagDatum: dag,
    huishouden,
    tegenpartijIsPartner: tegenPartner,
    minderjarigKindOpAdres: kind,
    inkomenPeil: inkomen,
    partnerInkomenPeil: telt && inkomen !== undefined ? 0 : undefined,
    inkomenNuSchatting: nu,
    partnerInkomenNu: telt && nu !== undefined ? 0 : undefined,
    q3: eenVan(antwoorden["wrb.q3"], "ja", "iets", "nee"),
    q4: eenVan(antwoorden["wrb.q4"], "ja", "nu-niet-meer", "nee"),
    regeling: {
      bijstand: regeling.includes("bijstand"),
      schuldhulp: regeling.includes("schuldhulp"),
      wsnp: regeling.includes("wsnp"),
      faillissement: regeling.includes("faillissement"),
    },
    verzekerdVoorDezeZaak: eenVan(antwoorden["wrb.q6"], "ja", "nee") ?? "onbekend",
    ...(zaak !== undefined && { zaak }),
  };
}

import { MEESTE_ZAKEN, type DossierInhoud, type Zaak } from "#app/dossier/dossier-schema.ts";
import { evaluatieVan } from "#app/dossier/evaluatie.ts";
import type { Dossierstand } from "#app/dossier/toegang.server.ts";
import type { Flow } from "#flows/engine/define-flow.ts";
import type { Evaluatie } from "#flows/engine/evaluate.ts";
import { findFlow, flows } from "#flows/index.ts";

/** One problem of a dossier with its evaluation of today. */
export interface Probleemstand {
  readonly zaak: Zaak;
  readonly flow: Flow;
  readonly evaluatie: Evaluatie;
}

/** The problems of a dossier as they are today; one of a flow that does not exist any more is left out. */
export function zakenVan({ dossier, peildatum }: Dossierstand): readonly Probleemstand[] {
  return dossier.inhoud.zaken.flatMap((zaak) => {
    const flow = findFlow(zaak.flow);
    return flow ? [{ zaak, flow, evaluatie: evaluatieVan(flow, zaak.antwoorden, peildatum) }] : [];
  });
}

/** Themes by the part of life that a person named in the assessment: what is told there leads to what may be asked. */
const BIJ_GEBIED: Readonly<Record<string, string>> = {
  wonen: "huur", buren: "huur", werk: "werk-en-inkomen", geld: "werk-en-inkomen", uitkering: "werk-en-inkomen",
  relatie: "scheiden", kinderen: "scheiden", papieren: "bezwaar", zorg: "bezwaar", politie: "bezwaar",
};

/** Themes that a dossier does not hold yet, what the person named in the assessment first; none when it is full. */
export function nogThemasVan({ zaken, beoordeling = {} }: DossierInhoud): readonly string[] {
  if (zaken.length >= MEESTE_ZAKEN) return [];
  const gebieden = beoordeling["mcd.leef"];
  const genoemd = new Set(typeof gebieden === "object" ? gebieden.map((gebied) => BIJ_GEBIED[gebied]) : []);
  return flows
    .filter(({ id, status }) => status === "published" && !zaken.some((zaak) => zaak.flow === id))
    .map(({ id }) => id)
    .toSorted((a, b) => Number(genoemd.has(b)) - Number(genoemd.has(a)));
}

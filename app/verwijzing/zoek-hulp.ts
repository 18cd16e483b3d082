import { gemeenteMet, type Gemeente } from "#app/aanbod/gemeenten.ts";
import { postcodeMet } from "#app/aanbod/plaats.ts";
import type { Zaak } from "#app/dossier/dossier-schema.ts";
import type { Stand } from "#app/dossier/toegang.server.ts";
import { beoordeel, probleemVan, type Beoordeling } from "#flows/beoordeling/index.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { evalueer } from "#flows/engine/evaluate.ts";
import { findFlow } from "#flows/index.ts";
import type { Aanbod } from "#flows/verwijzing/aanbod.ts";
import type { Zoekprofiel } from "#flows/verwijzing/profiel.ts";
import { rangschik, type Rangschikking } from "#flows/verwijzing/rangschik.ts";
import { postcodeUit, profielVan, type Geval } from "#flows/verwijzing/uit-diagnose.ts";

/** The ranking of a dossier with what it was made from. */
export interface Gevonden {
  readonly gevallen: readonly Geval[];
  readonly profiel: Zoekprofiel;
  readonly gemeente: Gemeente | null;
  /** Our advice, and what the person chose instead. */
  readonly beoordeling: Beoordeling;
  readonly uit: Rangschikking;
}

/** The finished problems of a dossier as the ranking reads them; the first leads. */
function gevallenVan(zaken: readonly Zaak[], peildatum: Datum): Geval[] {
  return zaken.flatMap(({ flow: id, antwoorden }) => {
    const flow = findFlow(id);
    if (!flow) return [];
    const evaluatie = evalueer(flow, antwoorden, peildatum);
    const probleem = probleemVan(flow, evaluatie, peildatum);
    return probleem === null ? [] : [{ ...probleem, antwoorden: evaluatie.voortgang.actief }];
  });
}

/** The gemeente that was chosen, else the one with most addresses of a postcode in the answers. */
function gemeenteVan(gekozen: string | null, gevallen: readonly Geval[]): Gemeente | null {
  const postcode = postcodeUit(gevallen);
  const code = gekozen ?? (postcode === undefined ? undefined : postcodeMet(postcode)?.gemeenten.toSorted(([, a], [, b]) => b - a)[0]?.[0]);
  return code === undefined ? null : (gemeenteMet(code) ?? null);
}

/** The ranking of an open dossier; null while no problem of it has a result. */
export function zoekHulp({ dossier: { inhoud }, peildatum }: Stand, aanbod: readonly Aanbod[]): Gevonden | null {
  const [eerste, ...rest] = gevallenVan(inhoud.zaken, peildatum);
  if (eerste === undefined) return null;
  const gevallen = [eerste, ...rest] as const;
  const gemeente = gemeenteVan(inhoud.gemeente ?? null, gevallen);
  const antwoorden = inhoud.beoordeling ?? {};
  const zonder = profielVan([...gevallen], peildatum, { beoordeling: antwoorden, profiel: { gemeente: gemeente?.code ?? null } });
  const profiel = { ...zonder, veiligeModus: zonder.veiligeModus || inhoud.veiligeModus };
  return { gevallen, profiel, gemeente, beoordeling: beoordeel(antwoorden, gevallen, peildatum), uit: rangschik(profiel, aanbod, peildatum) };
}

import { gemeenteMet, type Gemeente } from "#app/aanbod/gemeenten.ts";
import { postcodeMet } from "#app/aanbod/plaats.ts";
import { vindBlad } from "#app/bereken/paginas.ts";
import { rekenWaarden } from "#app/bereken/verwerk.ts";
import type { BewaardeBerekening, Zaak } from "#app/dossier/dossier-schema.ts";
import { evaluatieVan } from "#app/dossier/evaluatie.ts";
import type { Stand } from "#app/dossier/toegang.server.ts";
import { beoordeel, probleemVan, type Beoordeling } from "#flows/beoordeling/index.ts";
import type { Datum } from "#flows/engine/datum.ts";
import { findFlow } from "#flows/index.ts";
import type { WrbResultaat } from "#flows/rechtsbijstand/index.ts";
import type { Aanbod } from "#flows/verwijzing/aanbod.ts";
import { beantwoordeWrb } from "#flows/verwijzing/kosten.ts";
import type { Zoekprofiel } from "#flows/verwijzing/profiel.ts";
import { rangschik, type Rangschikking } from "#flows/verwijzing/rangschik.ts";
import { isWrb, postcodeUit, profielVan, wrbVoorProfiel, type Geval } from "#flows/verwijzing/uit-diagnose.ts";

/** The ranking of a dossier with what it was made from. */
export interface Gevonden {
  /** The problem that leads. */
  readonly eerste: Geval;
  readonly profiel: Zoekprofiel;
  readonly gemeente: Gemeente | null;
  /** Our advice, and what the person chose instead. */
  readonly beoordeling: Beoordeling;
  /** Null: nothing about income was told. */
  readonly wrb: WrbResultaat | null;
  readonly uit: Rangschikking;
}

/** The finished problems of a dossier as the ranking reads them; the first leads. */
function gevallenVan(zaken: readonly Zaak[], peildatum: Datum): Geval[] {
  return zaken.flatMap(({ flow: id, antwoorden }) => {
    const flow = findFlow(id);
    if (!flow) return [];
    const evaluatie = evaluatieVan(flow, antwoorden, peildatum);
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

/** The latest Wrb check that was taken along from its own page, with the figures of that day. */
function meegenomenWrb(berekeningen: readonly BewaardeBerekening[]): WrbResultaat | null {
  const laatste = berekeningen.findLast(({ pagina }) => pagina === "rechtsbijstand");
  const blad = laatste && vindBlad(laatste.pagina);
  const verwerkt = blad && rekenWaarden(blad, laatste.waarden, laatste.op);
  return verwerkt?.ok && isWrb(verwerkt.uitkomst.resultaat) ? verwerkt.uitkomst.resultaat : null;
}

/** The ranking of an open dossier; null while no problem of it has a result. */
export function zoekHulp({ dossier: { inhoud }, peildatum }: Stand, aanbod: readonly Aanbod[]): Gevonden | null {
  const [eerste, ...rest] = gevallenVan(inhoud.zaken, peildatum);
  if (eerste === undefined) return null;
  const gevallen = [eerste, ...rest] as const;
  const gemeente = gemeenteVan(inhoud.gemeente ?? null, gevallen);
  const antwoorden = inhoud.beoordeling ?? {};
  const wrb = beantwoordeWrb(gevallen) ?? meegenomenWrb(inhoud.berekeningen);
  const zonder = profielVan([...gevallen], peildatum, { beoordeling: antwoorden, profiel: { gemeente: gemeente?.code ?? null, ...(wrb && { wrb: wrbVoorProfiel(wrb) }) } });
  const profiel = { ...zonder, veiligeModus: zonder.veiligeModus || inhoud.veiligeModus };
  return { eerste, profiel, gemeente, wrb, beoordeling: beoordeel(antwoorden, gevallen, peildatum), uit: rangschik(profiel, aanbod, peildatum) };
}

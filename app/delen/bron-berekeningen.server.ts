import { bewaardeResultaten } from "#app/bereken/meenemen.server.ts";
import { vindBlad } from "#app/bereken/paginas.ts";
import { antwoordRegels, blokRegels, bronRegels, isOnzeker, jaarRegels, uitRegels, zinnenVan, type Regel } from "#app/bereken/regels.ts";
import type { Rekenresultaat } from "#app/bereken/resultaat.ts";
import { rekenwoorden, type Rekenwoorden } from "#app/bereken/woorden.ts";
import type { DossierInhoud } from "#app/dossier/dossier-schema.ts";
import { i18nVoor } from "#app/taal/i18n.server.ts";
import type { Deelgroep } from "#flows/engine/delen.ts";
import { bevatBsn } from "#flows/engine/bsn.ts";
import { inTalen, regelsInTalen } from "./bron-tekst.server.ts";
import type { GedeeldeBerekening, Rij } from "./onderdelen.ts";

/** A kept calculation as it is shared, and the group whose tick it goes with; null for the tick of calculations. */
export interface Rekendeel {
  readonly groep: Deelgroep | null;
  readonly berekening: GedeeldeBerekening;
}

function melding({ melding: id }: Rekenresultaat, woorden: Rekenwoorden): readonly string[] {
  return id === null ? [] : [`${woorden.eigen(`melding.${id}.kop`)}: ${woorden.eigen(`melding.${id}.tekst`)}`];
}

/** The words of one result, frozen in every language. */
function bevries(resultaat: Rekenresultaat): GedeeldeBerekening {
  const woorden = { nl: rekenwoorden(i18nVoor("nl"), resultaat.vorm), en: rekenwoorden(i18nVoor("en"), resultaat.vorm) };
  const teksten = (van: (w: Rekenwoorden) => readonly string[]) => [...regelsInTalen((taal) => van(woorden[taal]))];
  const rijen = (van: (w: Rekenwoorden) => readonly Regel[]): Rij[] => {
    const vragen = teksten((w) => van(w).map(([, label]) => label));
    const antwoorden = teksten((w) => van(w).map(([, , tekst]) => tekst));
    return vragen.map((vraag, nr) => ({ vraag, antwoorden: antwoorden.slice(nr, nr + 1) }));
  };
  // The name of a possibility was typed, perhaps before a BSN in it was refused: it is not shared.
  const naamVan = (w: Rekenwoorden, naam: string, nr: number) => (bevatBsn(naam) ? w.eigen("blok.nummer", { nr: nr + 1 }) : naam);
  const regelsVan = (w: Rekenwoorden, nr: number) => blokRegels(resultaat, w).regels.flatMap(({ kop, tekst }) => (tekst(nr) === "" ? [] : [`${kop}: ${tekst(nr)}`]));
  return {
    naam: inTalen((taal) => woorden[taal].eigen("naam")),
    op: resultaat.op,
    uitkomst: teksten((w) => [...melding(resultaat, w), ...zinnenVan(resultaat, "uitkomst", w)]),
    uit: rijen((w) => uitRegels(resultaat, w)),
    mogelijkheden: teksten((w) => blokRegels(resultaat, w).namen.map((naam, nr) => naamVan(w, naam, nr))).map((vraag, nr) => ({ vraag, antwoorden: teksten((w) => regelsVan(w, nr)) })),
    som: teksten((w) => zinnenVan(resultaat, "formule", w)),
    letOp: teksten((w) => zinnenVan(resultaat, "let-op", w)),
    ingevuld: rijen((w) => antwoordRegels(resultaat, w)),
    herkomst: teksten((w) => [...jaarRegels(resultaat, w), ...(isOnzeker(resultaat) ? [`${w.t("herkomst.ongeveer-kop")}. ${w.t("herkomst.ongeveer")}`] : [])]),
    bronnen: teksten((w) => bronRegels(resultaat, w).map(({ verwijzing, merk }) => `${verwijzing} (${merk})`)),
  };
}

/** Every kept calculation with what a reader would see of it, the newest first. */
export function rekendelenVan(inhoud: Pick<DossierInhoud, "berekeningen">): readonly Rekendeel[] {
  return bewaardeResultaten(inhoud).map((resultaat) => ({
    groep: vindBlad(resultaat.vorm.id)?.deelgroep?.(resultaat.waarden) ?? null,
    berekening: bevries(resultaat),
  }));
}

/** The calculations that tell of this group, each as a row of it. */
export function rekenrijenVan(delen: readonly Rekendeel[], groep: Deelgroep): readonly Rij[] {
  return delen.flatMap(({ groep: eigen, berekening }) => {
    if (eigen !== groep) return [];
    const regels = [...berekening.ingevuld, ...berekening.uit].map(({ vraag, antwoorden }) => inTalen((taal) => `${vraag[taal]}: ${antwoorden.map((antwoord) => antwoord[taal]).join(", ")}`));
    return [{ vraag: berekening.naam, antwoorden: [...berekening.uitkomst, ...regels] }];
  });
}

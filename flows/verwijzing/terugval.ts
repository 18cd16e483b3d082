import type { Aanbod } from "./aanbod.ts";

/**
 * Under the slots, always (verwijzing.md B.3): a free telephone line, a desk that needs no computer, and the government's
 * own number (E.2). A directory that was replaced by a list of its own may lack them; these rows then stand in.
 */

const GEEN_GEMEENTE = { tegenEigenGemeente: "onbekend", toelichting: "" } as const;

function rij(deel: Pick<Aanbod, "id" | "naam" | "kind" | "lijn" | "slots" | "onderwerpen" | "diensten" | "kosten" | "kanalen" | "eersteContactWerkdagen" | "zekerheid"> & { readonly wrbVereist: boolean }): Aanbod {
  const { wrbVereist, ...rest } = deel;
  return {
    ...rest,
    doelgroep: { wrbVereist, leden: false },
    werkgebied: "NL",
    algemeen: false,
    doet: "",
    doetNiet: "",
    onafhankelijk: GEEN_GEMEENTE,
    talen: ["nl"],
    tolk: null,
    capaciteit: "onbekend",
    capaciteitOp: null,
    samenkomenMetAnder: false,
    beidePartijen: false,
    vrijwilligers: false,
    integraal: false,
    bron: "verwijzing.md E.2",
    bronJaar: null,
    laatstGecontroleerd: "2026-11-22",
    status: "geverifieerd",
  };
}

const VASTE_RIJEN: readonly Aanbod[] = [
  rij({
    id: "nl-hjl",
    naam: "het Juridisch Loket",
    kind: "hjl",
    lijn: 1,
    slots: ["recht"],
    onderwerpen: ["juridisch"],
    diensten: ["informatie", "advies"],
    kosten: "gratis",
    kanalen: [{ soort: "telefoon", waarde: "0800-8020" }, { soort: "website", waarde: "juridischloket.nl" }],
    eersteContactWerkdagen: 1,
    zekerheid: "gecontroleerd",
    wrbVereist: true,
  }),
  rij({
    id: "nl-ido",
    naam: "Informatiepunten Digitale Overheid",
    kind: "ido",
    lijn: 0,
    slots: ["zelf"],
    onderwerpen: ["digitaal"],
    diensten: ["informatie"],
    kosten: "gratis",
    kanalen: [{ soort: "bezoek", waarde: "in de bibliotheek" }],
    eersteContactWerkdagen: null,
    zekerheid: "bekend",
    wrbVereist: false,
  }),
  rij({
    id: "nl-1400",
    naam: "Informatie Rijksoverheid",
    kind: "informatie",
    lijn: 0,
    slots: ["zelf"],
    onderwerpen: ["alles"],
    diensten: ["informatie"],
    kosten: "lokaal_tarief",
    kanalen: [{ soort: "telefoon", waarde: "1400" }],
    eersteContactWerkdagen: null,
    zekerheid: "bekend",
    wrbVereist: false,
  }),
];

/**
 * The three rows of the block «Komt u er niet uit?», those of the directory where it has them. No filter touches them.
 * @param vind the offer with an id, where it works for the person
 */
export function terugvalUit(vind: (id: string) => Aanbod | undefined): readonly Aanbod[] {
  return VASTE_RIJEN.map((vast) => {
    const eigen = vind(vast.id);
    return eigen?.status === "geverifieerd" ? eigen : vast;
  });
}

/** The free telephone line, which no filter takes away. */
export function loketUit(vind: (id: string) => Aanbod | undefined): Aanbod {
  return terugvalUit(vind)[0]!;
}

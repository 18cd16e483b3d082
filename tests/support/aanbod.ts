import { KINDS, type Aanbod, type Kind } from "#flows/verwijzing/aanbod.ts";

/** An offer for a test: the defaults of its kind, verified, with what the test says of it. */
export function proefaanbod(id: string, kind: Kind, rest: Partial<Aanbod> = {}): Aanbod {
  const { lijn, slots, diensten, vlaggen, onderwerpen } = KINDS[kind];
  const vlag = (letter: string): boolean => (vlaggen as string).includes(letter);
  return {
    id,
    naam: id,
    kind,
    lijn,
    slots: [...slots],
    onderwerpen: [...onderwerpen],
    doelgroep: { wrbVereist: kind === "hjl", leden: vlag("L") },
    werkgebied: "NL",
    algemeen: false,
    diensten: [...diensten],
    doet: "",
    doetNiet: "",
    kosten: "gratis",
    onafhankelijk: { ...((vlag("G") || kind === "overheid_zelf") && { financierGemeente: "eigen" as const }), tegenEigenGemeente: "onbekend", toelichting: "" },
    talen: ["nl"],
    tolk: null,
    kanalen: [],
    eersteContactWerkdagen: null,
    capaciteit: "onbekend",
    capaciteitOp: null,
    samenkomenMetAnder: vlag("B") || vlag("C"),
    beidePartijen: vlag("B"),
    vrijwilligers: vlag("V"),
    integraal: vlag("+"),
    bron: "test",
    bronJaar: null,
    zekerheid: "bekend",
    laatstGecontroleerd: "2026-11-22",
    status: "geverifieerd",
    ...rest,
  };
}

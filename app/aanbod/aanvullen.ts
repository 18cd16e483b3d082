import type { z } from "zod";
import { aanbodSchema, isKind, KINDS, type Aanbod } from "#flows/verwijzing/aanbod.ts";

/** A row with only what differs from its kind, as editors write it: at least an id, a name and a kind. */
export type Rij = Readonly<Record<string, unknown>>;

/** What is wrong with a row, as short lines; empty never happens. */
export class RijFout extends Error {
  override name = "RijFout";
  readonly redenen: readonly string[];
  constructor(redenen: readonly string[]) {
    super(redenen.join("; "));
    this.redenen = redenen;
  }
}

/**
 * The offer that a row means, completed with the defaults of its kind (verwijzing.md B.2) and of the directory (E.3): what
 * is not said is not known, and nothing is verified by itself. Throws a RijFout with every reason.
 */
export function vulAan(rij: Rij): Aanbod {
  const { kind } = rij;
  if (typeof kind !== "string" || !isKind(kind)) throw new RijFout([`kind: ${kind === undefined ? "missing" : "unknown kind"}`]);
  const gelezen = aanbodSchema.safeParse({ ...standaardVan(kind, rij.werkgebied), ...rij });
  if (gelezen.success) return gelezen.data;
  throw new RijFout(gelezen.error.issues.map(redenVan));
}

function standaardVan(kind: keyof typeof KINDS, werkgebied: unknown) {
  const { lijn, slots, diensten, vlaggen, onderwerpen } = KINDS[kind];
  const vlag = (letter: string): boolean => (vlaggen as string).includes(letter);
  const isLokaal = Array.isArray(werkgebied);
  const betaalt = vlag("G") || kind === "overheid_zelf";
  const gemeenten = isLokaal ? werkgebied.filter((code: unknown) => typeof code === "string" && code.startsWith("GM")) : [];
  return {
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
    onafhankelijk: {
      ...(betaalt && { financierGemeente: gemeenten.length > 0 ? gemeenten : "eigen" }),
      tegenEigenGemeente: "onbekend",
      toelichting: "",
    },
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
    bronJaar: null,
    zekerheid: "onzeker",
    laatstGecontroleerd: null,
    status: "te_verifieren",
  };
}

function redenVan(fout: z.core.$ZodIssue): string {
  const waar = fout.path.map(String).join(".");
  const wat = fout.code === "unrecognized_keys" ? `unknown field ${fout.keys.join(", ")}` : fout.message;
  return waar === "" ? wat : `${waar}: ${wat}`;
}

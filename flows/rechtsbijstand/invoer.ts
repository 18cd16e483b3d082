import { z } from "zod";
import { isDatum } from "#flows/engine/datum.ts";

const bedrag = z.number().min(0).max(10_000_000);

/** What the Wrb check reads (verwijzing.md A.5); amounts in euro a year, wealth in euro. All but the day may be missing. */
export const wrbInvoerSchema = z.object({
  /** Younger than 18: the money of the parents counts, with exceptions (art. 8 Bebr). */
  minderjarig: z.boolean().optional(),
  aanvraagDatum: z.string().refine(isDatum, "no calendar day"),
  /** `eenouder`: with a minor child, without a partner. */
  huishouden: z.enum(["alleen", "samen", "eenouder"]).optional(),
  /** The partner is the other party: then the partner's money never counts. */
  tegenpartijIsPartner: z.boolean().optional(),
  /** Only for the words. */
  nogSamenwonend: z.boolean().optional(),
  minderjarigKindOpAdres: z.boolean().optional(),
  inkomenPeil: bedrag.optional(),
  partnerInkomenPeil: bedrag.optional(),
  vermogenPeil: bedrag.optional(),
  partnerVermogenPeil: bedrag.optional(),
  inkomenNuSchatting: bedrag.optional(),
  partnerInkomenNu: bedrag.optional(),
  /** Less income now: at least 15 percent, or some. */
  q3: z.enum(["ja", "iets", "nee"]).optional(),
  /** More than the limit of wealth on 1 January of the peiljaar. */
  q4: z.enum(["ja", "nu-niet-meer", "nee"]).optional(),
  regeling: z
    .object({ wsnp: z.boolean(), faillissement: z.boolean(), schuldhulp: z.boolean(), bijstand: z.boolean() })
    .partial()
    .optional(),
  verzekerdVoorDezeZaak: z.enum(["ja", "nee", "onbekend"]).optional(),
  zaak: z
    .object({
      /** `PF`: the end of a relationship, with the higher contributions; `strafrecht` and `vreemdelingen`: no test of the result; anything else counts as other law. */
      onderwerp: z.string().max(40),
      belangEuro: bedrag,
      /** A claim by the month counts times the months, at most 24. */
      belangPerMaandEuro: bedrag,
      belangMaanden: z.number().int().min(1).max(600),
      /** What the case may yield. */
      opbrengstEuro: bedrag,
      fase: z.enum(["advies", "eerst-brief", "bezwaar", "beroep", "hoger-beroep", "cassatie", "spoed"]),
      eigenBedrijf: z.boolean(),
      zelfTeDoen: z.boolean(),
      kansloos: z.boolean(),
      /** More is at stake than money (art. 4 lid 7 Brt). */
      zwaarwegend: z.boolean(),
    })
    .partial()
    .optional(),
});

export type WrbInvoer = z.infer<typeof wrbInvoerSchema>;

import { z } from "zod";
import { isDatum } from "#flows/engine/datum.ts";
import { gemeenteCode, KIND_IDS, ONDERWERPEN, type Onderwerp } from "./aanbod.ts";

/** What the referral looks for: everything that filters, precedence and score read, and nothing that says who it is. */

const mate = z.int().min(0).max(3).nullable();

/** One kind of help that an outcome names, narrowed to a body or to rows of the directory where the outcome means one. */
export const hulpSchema = z.strictObject({
  kind: z.enum(KIND_IDS),
  /** `organisatie` of the offer that is meant. */
  organisatie: z.string().optional(),
  /** Rows that are meant, the best known first. */
  ids: z.array(z.string()).min(1).optional(),
});

export const zoekprofielSchema = z.strictObject({
  /** Null: only national offers. */
  gemeente: gemeenteCode.nullable(),
  /** The exact topic first, then the secondary ones. */
  onderwerpen: z.array(z.enum(ONDERWERPEN)).min(1),
  /** The kinds that the outcome names, in its order. */
  hulp: z.array(hulpSchema),
  /** Kinds that the outcome forbids. */
  verboden: z.array(z.enum(KIND_IDS)),
  /** Urgency, severity, self-reliance, coherence and complexity (verwijzing.md C.2); null where nothing was answered. */
  scores: z.strictObject({ U: mate, E: mate, Z: mate, S: mate, C: mate }),
  /** Null: from the scores. The person may choose another. */
  band: z.enum(["A", "B", "C", "D"]).nullable(),
  /** Other parties in any problem of the dossier: `gemeente` (the own one), a code of a gemeente, or an organisation's id. */
  tegenpartijen: z.array(z.string().regex(/^(GM\d{4}|[a-z0-9-]+)$/)),
  /** Hidden mode (verwijzing.md G.6): nothing that brings two people together. */
  veiligeModus: z.boolean(),
  /** Danger now: the numbers are pinned, and nobody waits for an insurer. */
  gevaar: z.boolean(),
  /** Does the other take part in a talk? */
  anderWil: z.enum(["ja", "nee", "onbekend"]),
  verzekerd: z.enum(["ja", "nee", "onbekend"]),
  /** Rows of the directory of which the person is a member or insured. */
  lid: z.array(z.string()),
  /** Last day on which the person can act. */
  termijn: z.string().refine(isDatum, "no calendar day").nullable(),
  /** Languages in which the person can talk; empty: not asked. */
  talen: z.array(z.string()),
  /** How the person wants to be helped; null: any way. */
  kanaal: z.enum(["bellen", "langsgaan", "online"]).nullable(),
  kanNiet: z.array(z.enum(["bellen", "langsgaan", "online"])),
  wrb: z
    .strictObject({
      uitkomst: z.enum(["waarschijnlijk_ja", "misschien", "waarschijnlijk_nee", "onbekend"]),
      normStatus: z.enum(["bevestigd", "onbevestigd"]),
      /** `waarschijnlijk_nee` because of wealth. */
      opVermogen: z.boolean(),
      /** About what a toevoeging costs, in euro. */
      bijdrage: z.number().nullable(),
    })
    .nullable(),
  /** An obligatory lawyer, a summons, or a hearing within 14 days (V3). */
  advocaatNodig: z.boolean(),
  /** Somebody who helps already and should keep doing so (V6); with the row of the directory when there is one. */
  eigenHelper: z.strictObject({ aanbod: z.string().optional() }).nullable(),
  /** Rows that act for the other, or advised on this dossier before (F4). */
  uitgesloten: z.array(z.string()),
  toonOngeverifieerd: z.boolean(),
});

export type Zoekprofiel = z.infer<typeof zoekprofielSchema>;
export type Hulp = z.infer<typeof hulpSchema>;
export type Scores = Zoekprofiel["scores"];
export type Band = NonNullable<Zoekprofiel["band"]>;

/** A profile of which nothing is known but the topic. */
export function leegProfiel(...onderwerpen: readonly [Onderwerp, ...Onderwerp[]]): Zoekprofiel {
  return {
    gemeente: null,
    onderwerpen: [...onderwerpen],
    hulp: [],
    verboden: [],
    scores: { U: null, E: null, Z: null, S: null, C: null },
    band: null,
    tegenpartijen: [],
    veiligeModus: false,
    gevaar: false,
    anderWil: "onbekend",
    verzekerd: "onbekend",
    lid: [],
    termijn: null,
    talen: [],
    kanaal: null,
    kanNiet: [],
    wrb: null,
    advocaatNodig: false,
    eigenHelper: null,
    uitgesloten: [],
    toonOngeverifieerd: true,
  };
}

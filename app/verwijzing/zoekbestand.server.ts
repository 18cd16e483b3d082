import { z } from "zod";
import { gemeenteMet } from "#app/aanbod/gemeenten.ts";
import { postcodeMet, vindGemeente } from "#app/aanbod/plaats.ts";
import { OpdrachtFout } from "#flows/engine/opdracht.ts";
import { isDatum, type Datum } from "#flows/engine/datum.ts";
import { wrbInvoerSchema, wrbNormVan, wrbToets } from "#flows/rechtsbijstand/index.ts";
import { KIND_IDS, ONDERWERPEN } from "#flows/verwijzing/aanbod.ts";
import { leegProfiel, type Zoekprofiel } from "#flows/verwijzing/profiel.ts";
import { wrbVoorProfiel } from "#flows/verwijzing/uit-diagnose.ts";

/** The file that `refer` reads: English keys, the ids of the domain files as values. Everything but the themes may be left out. */

const mate = z.int().min(0).max(3).nullable();
const jaNee = z.union([z.boolean(), z.enum(["ja", "nee", "onbekend", "liever-niet"])]);
const lijst = z.array(z.string().max(60)).max(30);

const bestandSchema = z.strictObject({
  gemeente: z.string().max(100).nullable(),
  postcode: z.string().max(10),
  themes: z.array(z.enum(ONDERWERPEN)).min(1),
  /** Kinds of help that the outcome names, in order. */
  kinds: z.array(z.enum(KIND_IDS)),
  scores: z.strictObject({ U: mate, E: mate, Z: mate, S: mate, C: mate }).partial(),
  band: z.enum(["A", "B", "C", "D"]).nullable(),
  counterparties: lijst,
  /** Is the person safe? What was asked and not answered with «ja» hides everything that brings two people together. */
  safety: jaNee,
  danger: z.boolean(),
  otherAgrees: jaNee,
  insured: jaNee,
  memberOf: lijst,
  deadline: z.string().refine(isDatum, "no calendar day (YYYY-MM-DD)").nullable(),
  languages: lijst,
  channel: z.enum(["bellen", "langsgaan", "online"]).nullable(),
  cannot: z.array(z.enum(["bellen", "langsgaan", "online"])),
  wrb: wrbInvoerSchema.partial({ aanvraagDatum: true }).strict(),
  lawyerRequired: z.boolean(),
  helper: z.strictObject({ offer: z.string().optional() }).nullable(),
  excluded: lijst,
  showUnverified: z.boolean(),
}).partial().refine(({ themes }) => themes !== undefined, { message: "missing", path: ["themes"] });

type Bestand = z.infer<typeof bestandSchema>;

function drieluik(waarde: z.infer<typeof jaNee> | undefined): "ja" | "nee" | "onbekend" {
  if (typeof waarde === "boolean") return waarde ? "ja" : "nee";
  return waarde === "ja" || waarde === "nee" ? waarde : "onbekend";
}

function redenVan(fout: z.core.$ZodIssue): string {
  const waar = fout.path.map(String).join(".");
  if (fout.code === "unrecognized_keys") return `unknown field "${[...fout.path, fout.keys[0]].map(String).join(".")}"`;
  if (fout.path[0] === "themes" && fout.code === "invalid_value") return `unknown topic at "${waar}": one of ${ONDERWERPEN.join(", ")}`;
  return `${waar === "" ? "the profile" : `field "${waar}"`}: ${fout.message}`;
}

/** The code of the gemeente in the file. Throws an OpdrachtFout for one that does not exist, or that could be several. */
function gemeenteVan({ gemeente, postcode }: Bestand): string | null {
  if (gemeente !== undefined && gemeente !== null) return codeVan(gemeente);
  if (postcode === undefined) return null;
  const rij = postcodeMet(postcode.trim().slice(0, 4));
  if (!rij) throw new OpdrachtFout(`unknown postcode "${postcode}"`);
  return rij.gemeenten.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function codeVan(naam: string): string {
  const opCode = /^GM\d{4}$/.test(naam) ? gemeenteMet(naam) : undefined;
  const gevonden = opCode ? ({ soort: "een", gemeente: opCode } as const) : vindGemeente(naam);
  if (gevonden.soort === "een") return gevonden.gemeente.code;
  if (gevonden.soort === "keuze") throw new OpdrachtFout(`gemeente "${naam}" can be ${gevonden.gemeenten.map((een) => een.naam).join(" or ")}`);
  throw new OpdrachtFout(`unknown gemeente "${naam}"`);
}

/** `gemeente` is the own one; another is named by its code or name; the rest are organisations of the directory and the flows. */
function partijVan(partij: string, organisaties: ReadonlySet<string>): string {
  if (partij === "gemeente" || organisaties.has(partij)) return partij;
  if (/^GM\d{4}$/.test(partij) || /^gemeente /i.test(partij)) return codeVan(partij);
  throw new OpdrachtFout(`unknown counterparty "${partij}": gemeente, a gemeente's code, or one of ${[...organisaties].toSorted().join(", ")}`);
}

function wrbUit(invoer: Bestand["wrb"], dag: Datum): ReturnType<typeof wrbToets> | null {
  if (invoer === undefined) return null;
  const volledig = { ...invoer, aanvraagDatum: invoer.aanvraagDatum ?? dag };
  if (wrbNormVan(volledig.aanvraagDatum).vermogensgrens === null) throw new OpdrachtFout(`field "wrb": no norms for ${volledig.aanvraagDatum.slice(0, 4)}`);
  return wrbToets(volledig);
}

const EIGEN_LEDEN = ["nl-verz", "nl-bond"] as const;

/** Reads the file of `refer`. Throws an OpdrachtFout that names the gemeente, topic, party, offer or field that is wrong. */
export function leesProfiel(gelezen: unknown, dag: Datum, bekend: { readonly organisaties: ReadonlySet<string>; readonly aanbod: ReadonlySet<string> }) {
  const { success, data, error } = bestandSchema.safeParse(gelezen);
  if (!success) throw new OpdrachtFout(redenVan(error.issues[0]!));
  for (const id of [...(data.memberOf ?? []), ...(data.excluded ?? [])]) if (!bekend.aanbod.has(id)) throw new OpdrachtFout(`unknown offer "${id}"`);
  const [exact, ...ook] = [...new Set(data.themes ?? [])];
  const verzekerd = drieluik(data.insured);
  const wrb = wrbUit(data.wrb, dag);
  const profiel: Zoekprofiel = {
    ...leegProfiel(exact!, ...ook),
    gemeente: gemeenteVan(data),
    hulp: (data.kinds ?? []).map((kind) => ({ kind })),
    scores: { U: null, E: null, Z: null, S: null, C: null, ...data.scores },
    band: data.band ?? null,
    tegenpartijen: [...new Set((data.counterparties ?? []).map((partij) => partijVan(partij, bekend.organisaties)))],
    veiligeModus: data.danger === true || (data.safety !== undefined && drieluik(data.safety) !== "ja"),
    gevaar: data.danger ?? false,
    anderWil: drieluik(data.otherAgrees),
    verzekerd: verzekerd === "onbekend" && (data.memberOf?.length ?? 0) > 0 ? "ja" : verzekerd,
    lid: [...new Set([...(verzekerd === "ja" ? EIGEN_LEDEN : []), ...(data.memberOf ?? [])])],
    termijn: data.deadline ?? null,
    talen: data.languages ?? [],
    kanaal: data.channel ?? null,
    kanNiet: data.cannot ?? [],
    wrb: wrb && wrbVoorProfiel(wrb),
    advocaatNodig: data.lawyerRequired ?? false,
    eigenHelper: data.helper ? { ...(data.helper.offer !== undefined && { aanbod: data.helper.offer }) } : null,
    uitgesloten: data.excluded ?? [],
    toonOngeverifieerd: data.showUnverified ?? true,
  };
  return { profiel, wrb };
}

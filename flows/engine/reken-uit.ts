import { z } from "zod";
import type { Bron, Bronnen } from "./bron.ts";
import type { Datum } from "./datum.ts";
import { gebruikteCijfers, type GebruiktCijfer, type Rekenhulp } from "./rekenhulp.ts";
import { GeenTariefError } from "./tarief.ts";

/** What is wrong with an input: the field by its name ("" for the whole), and a code with words of its own. */
export interface Rekenfout {
  readonly veld: string;
  readonly code: "ontbreekt" | "te-laag" | "te-hoog" | "heel-getal" | "ongeldig" | "onbekend" | "onmogelijk" | "geen-cijfers";
  /** The limit that was passed. */
  readonly grens?: number;
  /** In English, for a command. */
  readonly tekst: string;
}

export interface Rekenuitkomst {
  readonly id: string;
  readonly invoer: unknown;
  /** Null where the rules give no result for this input. */
  readonly resultaat: unknown;
  /** Year of the oldest figures that were used; null when nothing in it changes with the year. */
  readonly jaar: number | null;
  readonly cijfers: readonly GebruiktCijfer[];
  readonly bronnen: readonly Bron[];
}

export type Rekenantwoord = { readonly ok: true; readonly uitkomst: Rekenuitkomst } | { readonly ok: false; readonly fouten: readonly Rekenfout[] };

/** The names of the fields that a schema reads; a union reads those of all its shapes. */
export function veldenVan(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  if (schema instanceof z.ZodObject) return schema.shape as Readonly<Record<string, z.ZodType>>;
  if (schema instanceof z.ZodUnion) return Object.assign({}, ...schema.options.map((optie) => veldenVan(optie as z.ZodType)));
  return {};
}

/** True for a field that may be left out. */
export const isVrij = (veld: z.ZodType): boolean => veld.safeParse(undefined).success;

function codeVan(issue: z.core.$ZodIssue, invoer: unknown): Pick<Rekenfout, "code" | "grens"> {
  if (issue.code === "too_small") return { code: "te-laag", grens: Number(issue.minimum) };
  if (issue.code === "too_big") return { code: "te-hoog", grens: Number(issue.maximum) };
  if (issue.code === "invalid_type" && issue.expected === "int") return { code: "heel-getal" };
  const waarde = issue.path.reduce<unknown>((deel, naam) => (typeof deel === "object" && deel !== null ? Reflect.get(deel, naam) : undefined), invoer);
  return { code: waarde === undefined ? "ontbreekt" : "ongeldig" };
}

/** The shape of a union that comes nearest to an input: that with the fewest faults. */
function naasteIssues(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
  return issue.errors.reduce((beste, ander) => (ander.length < beste.length ? ander : beste)).flatMap(naasteIssues);
}

/** The faults of an input by the schema of a calculation, in the order of its fields; also a name that it does not know. */
function keurInvoer(schema: z.ZodType, invoer: unknown): readonly Rekenfout[] {
  const velden = veldenVan(schema);
  const onbekend = typeof invoer === "object" && invoer !== null ? Object.keys(invoer).filter((naam) => !Object.hasOwn(velden, naam)) : [];
  if (onbekend.length > 0) return onbekend.map((veld) => ({ veld, code: "onbekend", tekst: `unknown input "${veld}": there is ${Object.keys(velden).join(", ")}` }));
  const gelezen = schema.safeParse(invoer);
  if (gelezen.success) return [];
  return gelezen.error.issues.flatMap(naasteIssues).map((issue) => {
    const veld = issue.path.join(".");
    const code = codeVan(issue, invoer);
    return { veld, ...code, tekst: code.code === "ontbreekt" ? `"${veld}" is missing` : `"${veld}": ${issue.message}` };
  });
}

/**
 * Runs a calculation. Never throws for an input that is missing, impossible or without figures: then it says what is the
 * matter.
 */
export function rekenUit(hulp: Rekenhulp, bronnen: Bronnen, invoer: unknown, peildatum: Datum): Rekenantwoord {
  const fouten = keurInvoer(hulp.invoer, invoer);
  if (fouten.length > 0) return { ok: false, fouten };
  try {
    const resultaat = hulp.bereken(invoer, peildatum) ?? null;
    const cijfers = gebruikteCijfers(hulp, invoer, peildatum);
    const jaar = cijfers.length > 0 ? Math.min(...cijfers.map((cijfer) => cijfer.jaar)) : null;
    return { ok: true, uitkomst: { id: hulp.id, invoer, resultaat, jaar, cijfers, bronnen: hulp.bronnenBij(invoer).flatMap((id) => bronnen[id] ?? []) } };
  } catch (error) {
    if (error instanceof GeenTariefError) return { ok: false, fouten: [{ veld: "", code: "geen-cijfers", tekst: `the figures of that day are not known: ${error.message}` }] };
    if (error instanceof RangeError) return { ok: false, fouten: [{ veld: "", code: "onmogelijk", tekst: `impossible: ${error.message}` }] };
    throw error;
  }
}

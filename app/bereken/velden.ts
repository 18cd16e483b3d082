import { z } from "zod";
import { isVrij, veldenVan } from "#flows/engine/reken-uit.ts";

/** How a field is asked. `getallen`: several numbers in one field. */
export type Veldsoort = "bedrag" | "getal" | "getallen" | "dag" | "keuze" | "meerkeuze" | "janee";

/** A field of the form of a calculation. */
export interface Veld {
  /** Name of the input, and of the form field. */
  readonly naam: string;
  readonly soort: Veldsoort;
  /** May stay empty. */
  readonly isVrij: boolean;
  readonly opties: readonly string[];
}

/** What is inside `optional` and `default`. */
function kern(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return kern(schema.unwrap() as z.ZodType);
  return schema;
}

function soortVan(schema: z.ZodType): Pick<Veld, "soort" | "opties"> {
  const meta = schema.meta()?.soort;
  if (meta === "dag" || meta === "bedrag") return { soort: meta, opties: [] };
  if (schema instanceof z.ZodEnum) return { soort: "keuze", opties: schema.options.map(String) };
  if (schema instanceof z.ZodBoolean) return { soort: "janee", opties: ["ja", "nee"] };
  if (schema instanceof z.ZodNumber) return { soort: "getal", opties: [] };
  if (schema instanceof z.ZodArray) {
    const element = kern(schema.element as z.ZodType);
    return element instanceof z.ZodEnum ? { soort: "meerkeuze", opties: element.options.map(String) } : { soort: "getallen", opties: [] };
  }
  throw new Error(`no field for a ${schema.def.type}`);
}

/** The fields of a form out of the schema of the calculation, in the order of `namen`; `verplicht`: more than the schema asks. */
export function veldenUit(schema: z.ZodType, namen: readonly string[], verplicht: readonly string[] = []): readonly Veld[] {
  const alle = veldenVan(schema);
  return namen.map((naam) => {
    const veld = alle[naam];
    if (!veld) throw new Error(`the calculation has no input "${naam}"`);
    return { naam, isVrij: isVrij(veld) && !verplicht.includes(naam), ...soortVan(kern(veld)) };
  });
}

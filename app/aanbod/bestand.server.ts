import { createHash } from "node:crypto";
import type { Aanbod } from "#flows/verwijzing/aanbod.ts";
import { leesCsvRijen, schrijfCsvAanbod } from "./csv-aanbod.ts";
import { leesHsdsRijen, naarHsds } from "./hsds.ts";
import { leesJsonRijen, type GelezenRij } from "./invoer.ts";

export const VORMEN = ["json", "csv", "hsds"] as const;
export type Vorm = (typeof VORMEN)[number];

/** Namespace of our ids (a random UUID of our own, RFC 9562 version 5). */
const NAAMRUIMTE = Buffer.from("8f0b4a1e6d1c4f0c9a5e2c7b3d9e1f40", "hex");

/** The UUID of a name: always the same. */
export function uuidVan(naam: string): string {
  const bytes = createHash("sha1").update(NAAMRUIMTE).update(naam).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** The rows of a file in one of the forms. */
export function leesRijen(tekst: string, vorm: Vorm): readonly GelezenRij[] {
  return vorm === "csv" ? leesCsvRijen(tekst) : vorm === "hsds" ? leesHsdsRijen(tekst) : leesJsonRijen(tekst);
}

/** The form of a file by what it begins with; HSDS by the words that only it has. */
export function vormVan(tekst: string): Vorm {
  if (!/^\ufeff?\s*[[{]/.test(tekst)) return "csv";
  return /"(?:contents|organization|service_areas|organization_id)"\s*:/.test(tekst) ? "hsds" : "json";
}

/** Offers as a file. HSDS is one page of full services, as its API gives them. */
export function schrijfAanbod(aanbod: readonly Aanbod[], vorm: Vorm): string {
  if (vorm === "csv") return schrijfCsvAanbod(aanbod);
  if (vorm === "json") return `[\n${aanbod.map((een) => `  ${JSON.stringify(een)}`).join(",\n")}\n]\n`;
  const contents = aanbod.map((een) => naarHsds(een, uuidVan));
  const pagina = { total_items: contents.length, total_pages: 1, page_number: 1, size: contents.length, first_page: true, last_page: true, empty: contents.length === 0, contents };
  return `${JSON.stringify(pagina, null, 1)}\n`;
}

import { readFileSync } from "node:fs";
import { isDatum, type Datum } from "#flows/engine/datum.ts";

/** A mistake of whoever called the command: one line on standard error, exit code 2. */
export class OpdrachtFout extends Error {
  override name = "OpdrachtFout";
}

/** Runs a command; a mistake of the caller ends with exit code 2, anything else is ours and is thrown. */
export async function draai(opdracht: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await opdracht();
  } catch (error) {
    const isAanroep = error instanceof OpdrachtFout || (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));
    if (!isAanroep) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

/** Today in Amsterdam. */
export function vandaag(): Datum {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format();
}

/** The day of an option, today when it is not given. */
export function datumVan(tekst: string | undefined): Datum {
  if (tekst === undefined) return vandaag();
  if (!isDatum(tekst)) throw new OpdrachtFout(`bad date "${tekst}": write YYYY-MM-DD`);
  return tekst;
}

/** The JSON in a file. */
export function leesJson(pad: string): unknown {
  let tekst: string;
  try {
    tekst = readFileSync(pad, "utf8");
  } catch (error) {
    throw new OpdrachtFout(`cannot read "${pad}": ${error instanceof Error && "code" in error ? String(error.code) : "unknown"}`);
  }
  try {
    return JSON.parse(tekst.replace(/^\ufeff/, ""));
  } catch {
    throw new OpdrachtFout(`"${pad}" holds no JSON`);
  }
}

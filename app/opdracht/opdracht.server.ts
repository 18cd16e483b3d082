import { readFileSync } from "node:fs";
import { isDatum, type Datum } from "#flows/engine/datum.ts";

/** What every command of the portal does, whichever part it belongs to. */

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

/** The day of an option, today in Amsterdam when it is not given. Throws an OpdrachtFout for what is no day. */
export function datumVan(tekst: string | undefined): Datum {
  if (tekst === undefined) return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format();
  if (!isDatum(tekst)) throw new OpdrachtFout(`bad date "${tekst}": write YYYY-MM-DD`);
  return tekst;
}

/** The text of a file. Throws an OpdrachtFout when it cannot be read or is no UTF-8. */
export function leesBestand(bestand: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(bestand);
  } catch (error) {
    throw new OpdrachtFout(`cannot read "${bestand}": ${error instanceof Error && "code" in error ? String(error.code) : "unknown"}`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new OpdrachtFout(`"${bestand}" is not UTF-8 text`);
  }
}

/** The JSON in a file. Throws an OpdrachtFout as `leesBestand` does, and when it holds no JSON. */
export function leesJson(bestand: string): unknown {
  try {
    return JSON.parse(leesBestand(bestand));
  } catch (error) {
    if (error instanceof OpdrachtFout) throw error;
    throw new OpdrachtFout(`"${bestand}" holds no JSON`);
  }
}

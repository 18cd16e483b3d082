import { isDatum, type Datum } from "./datum.ts";

/* What every command of the portal does, whichever part it belongs to. The process, its files and its clock are given. */

/** The process that a command runs in. */
export interface Proces {
  exitCode?: number | string | null | undefined;
  readonly stderr: { readonly write: (tekst: string) => unknown };
}

/** Reads the bytes of a file; throws what the file system throws. */
export type Lezer = (bestand: string) => Uint8Array;

/** A mistake of whoever called the command: one line on standard error, exit code 2. */
export class OpdrachtFout extends Error {
  override name = "OpdrachtFout";
}

/** Runs a command; a mistake of the caller ends with exit code 2, anything else is ours and is thrown. */
export async function draai(proces: Proces, opdracht: () => number | Promise<number>): Promise<void> {
  try {
    proces.exitCode = await opdracht();
  } catch (error) {
    const isAanroep = error instanceof OpdrachtFout || (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));
    if (!isAanroep) throw error;
    proces.stderr.write(`${error.message}\n`);
    proces.exitCode = 2;
  }
}

/** The day of an option, today when it is not given. Throws an OpdrachtFout for what is no day. */
export function datumVan(tekst: string | undefined, vandaag: Datum): Datum {
  if (tekst === undefined) return vandaag;
  if (!isDatum(tekst)) throw new OpdrachtFout(`bad date "${tekst}": write YYYY-MM-DD`);
  return tekst;
}

/** The one of a list with this id. Throws an OpdrachtFout that names those that there are; `wat` says of what kind they are. */
export function metId<T extends { readonly id: string }>(wat: string, lijst: readonly T[], id: string): T {
  const gevonden = lijst.find((een) => een.id === id);
  if (!gevonden) throw new OpdrachtFout(`unknown ${wat} "${id}": there is ${lijst.map((een) => een.id).join(", ")}`);
  return gevonden;
}

/** The text of a file. Throws an OpdrachtFout when it cannot be read or is no UTF-8. */
export function leesBestand(bestand: string, lees: Lezer): string {
  let bytes: Uint8Array;
  try {
    bytes = lees(bestand);
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
export function leesJson(bestand: string, lees: Lezer): unknown {
  try {
    return JSON.parse(leesBestand(bestand, lees));
  } catch (error) {
    if (error instanceof OpdrachtFout) throw error;
    throw new OpdrachtFout(`"${bestand}" holds no JSON`);
  }
}

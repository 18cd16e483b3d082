import { readFileSync } from "node:fs";

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
